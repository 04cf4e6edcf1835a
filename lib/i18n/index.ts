export { createI18n } from './createI18n';
export { capitalise, languageName } from './names';
export { relativeTime } from './relativeTime';
export { resolveLanguage } from './resolveLanguage';
export { WORDS } from './resources';
