import { type Coach, createCoach } from './coach';
import { languages } from './languages';
import { detectLanguage } from './languages/detect';

/** The engine with all its languages: the same in the background, in tests and on the command line. */
export function createEngine(): Coach {
  return createCoach({ languages, detect: detectLanguage });
}
