/** How well numbers agree with the ratings of people: by order only, so that no scale matters. */
export interface Agreement {
  /** Spearman's rank correlation: 1 the same order, 0 none in common. */
  rho: number;
  /** How often a text of the best-rated quarter gets more than one of the worst-rated. */
  auc: number;
}

export function agreement(numbers: readonly number[], ratings: readonly number[]): Agreement {
  return { rho: spearman(numbers, ratings), auc: quartileAuc(numbers, ratings) };
}

/** @returns 0 where one side is all the same */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return pearson(ranks(a), ranks(b));
}

export function quartileAuc(numbers: readonly number[], ratings: readonly number[]): number {
  const order = ratings.map((_, i) => i).sort((i, j) => (ratings[i] ?? 0) - (ratings[j] ?? 0));
  const quarter = Math.floor(order.length / 4);
  const low = order.slice(0, quarter).map((i) => numbers[i] ?? 0);
  const high = order.slice(order.length - quarter).map((i) => numbers[i] ?? 0);
  const all = ranks([...low, ...high]);
  const sum = all.slice(low.length).reduce((total, rank) => total + rank, 0);
  return (sum - (high.length * (high.length + 1)) / 2) / (low.length * high.length);
}

/** Ranks from 1; those that are equal share the mean of their ranks. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => a.value - b.value);
  const out = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && order[to]?.value === order[from]?.value) to++;
    for (let at = from; at < to; at++) out[order[at]?.i ?? 0] = (from + to + 1) / 2;
    from = to;
  }
  return out;
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [(a[i] ?? 0) - ma, (b[i] ?? 0) - mb];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}
