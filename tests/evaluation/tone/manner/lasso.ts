/** Linear regression on things that are there or not, with few weights left (elastic net). */
export interface Example {
  features: ReadonlySet<string>;
  target: number;
}

export interface Penalty {
  /** What a weight must explain before it is anything at all: the higher, the fewer are left. */
  few: number;
  /** How strongly rare features are pulled towards nothing. */
  small: number;
}

const ROUNDS = 40;

/** Weights by coordinate descent: the same examples give the same weights. */
export function fitLasso(
  examples: readonly Example[],
  vocabulary: readonly string[],
  { few, small }: Penalty,
): Map<string, number> {
  const columns = columnsOf(examples, vocabulary);
  const left = Float64Array.from(examples, ({ target }) => target);
  const weights = new Float64Array(vocabulary.length);
  for (let round = 0; round < ROUNDS; round++) {
    centre(left);
    columns.forEach((rows, at) => {
      const old = weights[at] ?? 0;
      let sum = old * rows.length;
      for (const row of rows) sum += left[row] ?? 0;
      const shrunk = Math.sign(sum) * Math.max(0, Math.abs(sum) - few);
      const weight = shrunk / (rows.length + small);
      if (weight === old) return;
      for (const row of rows) left[row] = (left[row] ?? 0) - (weight - old);
      weights[at] = weight;
    });
  }
  return new Map(vocabulary.map((name, at) => [name, weights[at] ?? 0]));
}

/** For each feature, the examples that have it. */
function columnsOf(examples: readonly Example[], vocabulary: readonly string[]): number[][] {
  const place = new Map(vocabulary.map((name, at) => [name, at]));
  const columns: number[][] = vocabulary.map(() => []);
  examples.forEach(({ features }, row) => {
    for (const name of features) columns[place.get(name) ?? -1]?.push(row);
  });
  return columns;
}

/** The part of every target that is the same belongs to no feature. */
function centre(values: Float64Array): void {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) - mean;
}
