import { inOtherLanguages } from '../e2e/answered';
import type { Language } from '../sites/shared/language';
import { inLanguage, type Surface, surfaces } from '../sites/surfaces';

/** One page that is visited: a place to reply, in one language of its site. */
export interface Row {
  surface: Surface;
  language: Language;
  url: string;
}

const row = (surface: Surface, language: Language): Row => ({
  surface,
  language,
  url: inLanguage(surface.url, language),
});

/** Every surface in English and in at least one other language, surface by surface. */
export const rows: readonly Row[] = surfaces.flatMap((surface) => [
  row(surface, 'en'),
  ...inOtherLanguages.filter(([id]) => id === surface.id).map(([, other]) => row(surface, other)),
]);
