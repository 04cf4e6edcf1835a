/** Counts of one criterion: the class to find is the negative verdict (`missing` or `broken`). */
export interface Counts {
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
  trueNegative: number;
}

export const noCounts = (): Counts => ({
  truePositive: 0,
  falsePositive: 0,
  falseNegative: 0,
  trueNegative: 0,
});

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export const precision = (c: Counts) => share(c.truePositive, c.truePositive + c.falsePositive);
export const recall = (c: Counts) => share(c.truePositive, c.truePositive + c.falseNegative);

export function f1(c: Counts): number | null {
  return share(2 * c.truePositive, 2 * c.truePositive + c.falsePositive + c.falseNegative);
}

/** Mean of recall and its counterpart; null where one of the two classes is absent. */
export function balancedAccuracy(c: Counts): number | null {
  const positive = recall(c);
  const negative = share(c.trueNegative, c.trueNegative + c.falsePositive);
  return positive === null || negative === null ? null : (positive + negative) / 2;
}

/** Share of labelled-met replies that were called broken. */
export const falseAlarms = (c: Counts) => share(c.falsePositive, c.falsePositive + c.trueNegative);
