export { createI18n, WORDS } from './createI18n';
export { capitalise, languageName } from './names';
export { relativeTime } from './relativeTime';
export { resolveLanguage } from './resolveLanguage';
export type { Words } from './words';
