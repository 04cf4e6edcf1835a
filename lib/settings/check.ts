import * as v from 'valibot';
import { LANGUAGES } from '../coach/vocabulary';
import { DEFAULTS, GUARD_LEVELS, type Settings, THEMES } from './choices';

const { sites, guard } = DEFAULTS;
const onOr = (fallback: boolean) => v.fallback(v.boolean(), fallback);

/** Each part has a default of its own: what is sound in a damaged value is kept. */
const SHAPES: { readonly [Key in keyof Settings]: v.GenericSchema<unknown, Settings[Key]> } = {
  language: v.picklist([...LANGUAGES, 'browser']),
  theme: v.picklist(THEMES),
  sites: v.object({
    x: onOr(sites.x),
    facebook: onOr(sites.facebook),
    linkedin: onOr(sites.linkedin),
  }),
  highlights: v.boolean(),
  guard: v.object({
    level: v.fallback(v.picklist(GUARD_LEVELS), guard.level),
    below: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), guard.below),
  }),
};

/** A stored choice; the default in place of what is no choice at all. */
export function checkChoice<Key extends keyof Settings>(key: Key, stored: unknown): Settings[Key] {
  const shape: v.GenericSchema<unknown, Settings[Key]> = SHAPES[key];
  const parsed = v.safeParse(shape, stored);
  return parsed.success ? parsed.output : DEFAULTS[key];
}
