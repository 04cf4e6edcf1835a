/** Median of the times of several runs, in milliseconds. */
export function medianTime(runs: number, run: (index: number) => unknown): number {
  const times = Array.from({ length: runs }, (_, index) => {
    const start = performance.now();
    run(index);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[times.length >> 1] ?? 0;
}
