/** The interface language of a page, written into `<html lang>` by the server. */

export type Language = 'en' | 'nb' | 'nl' | 'de';
export const LANGUAGES: readonly Language[] = ['en', 'nb', 'nl', 'de'];

export type PerLanguage<Words> = Readonly<Record<Language, Words>>;

export function pick<Words>(table: PerLanguage<Words>): Words {
  const lang = LANGUAGES.find((language) => language === document.documentElement.lang);
  return table[lang ?? 'en'];
}

/** Puts `{name}` and the like into a sentence of a table. */
export function fill(sentence: string, parts: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, key: string) => parts[key] ?? '');
}
