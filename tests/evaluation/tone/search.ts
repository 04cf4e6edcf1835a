import type { Numbers } from './replay';

/** A number may go to half of what it is or to twice that; a base twelve points either way. */
const [LEAST, MOST] = [0.5, 2];
const BASE_ROOM = 12;
const STEPS = [0.7, 0.85, 1.2, 1.4];
const BASE_STEPS = [-8, -4, 4, 8];
const ROUNDS = 3;
/** What it costs to move a number by its own size: reasons come first, gains must be worth it. */
const PULL = 0.002;

/** One number after another, kept where the gain is more than the pull back to today's. */
export function searchNumbers(today: Numbers, gain: (numbers: Numbers) => number): Numbers {
  const best = new Map(today);
  const worth = () => gain(best) - PULL * distance(today, best);
  let now = worth();
  for (let round = 0; round < ROUNDS; round++) {
    const before = now;
    for (const name of today.keys()) {
      for (const value of candidates(name, today.get(name) ?? 0, best.get(name) ?? 0)) {
        const old = best.get(name) ?? 0;
        best.set(name, value);
        const then = worth();
        if (then > now) now = then;
        else best.set(name, old);
      }
    }
    if (now === before) break;
  }
  return best;
}

function candidates(name: string, today: number, now: number): number[] {
  if (name.startsWith('base')) {
    return BASE_STEPS.map((step) => now + step).filter((x) => Math.abs(x - today) <= BASE_ROOM);
  }
  return STEPS.map((step) => Math.round(now * step)).filter((x) => {
    const times = x / today;
    return times >= LEAST && times <= MOST;
  });
}

function distance(today: Numbers, numbers: Numbers): number {
  let sum = 0;
  for (const [name, value] of today) {
    const moved = Math.abs((numbers.get(name) ?? 0) - value);
    sum += name.startsWith('base') ? moved / BASE_ROOM : moved / Math.abs(value);
  }
  return sum;
}
