/** For a browser to start, or a page to load, on a machine that has much else to do (ms). */
export const PATIENCE = 120_000;

/** Asks until the answer is there; asking may fail meanwhile (a page that is being loaded). */
export async function eventually<T>(
  ask: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  patience = 10_000,
): Promise<T> {
  const end = Date.now() + patience;
  let failure: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > end) {
      throw new Error(`waited ${patience} ms for ${ask}`, { cause: failure });
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
