import type { Fault } from '../fault';

const TYPES = "require-trusted-types-for 'script'; trusted-types 'none'";
const STRICT = `default-src 'none'; script-src 'none'; style-src 'none'; ${TYPES}`;

export const policy: Fault = {
  id: 'policy',
  what: 'the page forbids every script and style, and wants trusted types',
  // Once the page's own script has run: nothing more may come.
  async strike({ page }) {
    await page.evaluate((content) => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'Content-Security-Policy';
      meta.content = content;
      document.head.append(meta);
    }, STRICT);
    const holds = await page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.text = 'window.__ran = true';
        document.head.append(script);
      } catch {
        // Text that is not trusted is not even taken.
      }
      script.remove();
      return !('__ran' in window);
    });
    if (!holds) throw new Error('the policy does not hold');
  },
};
