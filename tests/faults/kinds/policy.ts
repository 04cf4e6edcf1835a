import { eventually } from '../../e2e/eventually';
import { follows } from '../endure';
import type { Fault, Scene } from '../fault';

declare global {
  interface Window {
    /** What the policy has refused, as the browser tells the page. */
    __refused: string[];
  }
}

const TYPES = "require-trusted-types-for 'script'; trusted-types 'none'";
// But for the pictures that the page itself draws, beside the reply that it has sent.
const STRICT = `default-src 'none'; script-src 'none'; style-src 'none'; img-src data:; ${TYPES}`;
const PROBE = 'window.__ran = true';

/** Once the page's own script has run: nothing more may come. */
async function forbid({ page }: Scene): Promise<void> {
  await page.evaluate((content) => {
    window.__refused = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
      window.__refused.push(`${effectiveDirective}: ${sample}`);
    });
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = content;
    document.head.append(meta);
  }, STRICT);
}

/** Tries what is forbidden. */
async function probe({ page, stage, errors }: Scene): Promise<void> {
  const before = errors.length;
  const holds = await page.evaluate((text) => {
    const script = document.createElement('script');
    try {
      script.text = text;
      document.head.append(script);
    } catch {
      // Text that is not trusted is not even taken.
    }
    script.remove();
    return !('__ran' in window);
  }, PROBE);
  if (!holds) throw new Error('the policy does not hold');
  if (stage.browser !== 'firefox') return;
  // Firefox reports a refusal as an error of the page as well. This one was asked for; any other
  // than this one stays among the errors.
  await eventually(() => errors.length > before);
  const [report = ''] = errors.splice(before, 1);
  if (!report.includes('require-trusted-types-for')) throw new Error(report);
}

export const policy: Fault = {
  id: 'policy',
  what: 'the page forbids every script and style, and wants trusted types',
  async strike(scene) {
    await forbid(scene);
    await probe(scene);
  },
  async recovers(scene) {
    await follows(scene);
    // Each refusal names what was refused: nobody but the probe has tried anything.
    const refused = await scene.page.evaluate(() => window.__refused);
    const wanted = [`require-trusted-types-for: HTMLScriptElement text|${PROBE}`];
    if (String(refused) !== String(wanted)) throw new Error(`refused: ${refused.join(', ')}`);
  },
};
