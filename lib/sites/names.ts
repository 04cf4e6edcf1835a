/** Badges that sites put behind a name: "• 2nd", "· Following", "· Author". */
const BADGE = /\s*[•·|]\s.*$/su;

/** A name as people say it: without badges, not doubled for screen readers, on one line. */
export function tidyName(raw: string): string | null {
  const name = foldDouble(raw.replace(/\s+/g, ' ').trim().replace(BADGE, '').trim());
  return name === '' ? null : name;
}

/** "Jane DoeJane Doe" and "Jane Doe Jane Doe" are said once. */
function foldDouble(name: string): string {
  const half = Math.floor(name.length / 2);
  const first = name.slice(0, half).trim();
  // Shorter halves are names that repeat by themselves.
  return first.length >= 3 &&
    first === name.slice(-first.length) &&
    name.length - 2 * first.length <= 1
    ? first
    : name;
}

/** Does the text speak of this person, by the whole name or its first part as a word? */
export function namesPerson(text: string, name: string): boolean {
  const plain = text.replace(/\s+/g, ' ');
  return plain.includes(name) || wordsOf(plain).has(name.split(' ')[0] ?? name);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\p{L}'-]+/gu) ?? []);
}
