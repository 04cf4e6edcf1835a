/** What a language is called, in the language of the interface; null for a code nobody knows. */
export function languageName(code: string, inLanguage: string): string | null {
  try {
    const name = new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'none' }).of(
      code,
    );
    return name ?? null;
  } catch {
    return null;
  }
}

/** Puts a phrase at the head of a sentence. */
export function capitalise(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
