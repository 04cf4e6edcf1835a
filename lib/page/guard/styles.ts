const LIGHT = '--p:#fff;--i:#1d2420;--s:#55615a;--l:#c9d1cc;--a:#17613d;--o:#fff';
const DARK = '--p:#1b211e;--i:#edf2ef;--s:#b4c0b9;--l:#46524b;--a:#7ed3a5;--o:#0d1b14';

/**
 * The dialog's own styles; nothing of the page's gets in, nothing of these gets out. Written
 * tightly, since they are part of the script that every page gets. Colours: paper, ink, soft ink,
 * line, accent, and ink on accent.
 */
export const STYLES = [
  ':host{all:initial}',
  `dialog{${LIGHT};box-sizing:border-box;width:min(26rem,calc(100vw - 24px));max-height:calc(100vh - 24px);overflow:auto;margin:auto;padding:20px;border:1px solid var(--l);border-radius:14px;background:var(--p);color:var(--i);box-shadow:0 12px 40px #0004;font:15px/1.45 system-ui,sans-serif;overflow-wrap:anywhere}`,
  'dialog::backdrop{background:#0a100d73}',
  'h2{margin:0;font-size:18px;line-height:1.3}',
  'p{margin:8px 0 0;color:var(--s)}',
  'form{display:flex;flex-wrap:wrap;gap:10px;margin-top:18px}',
  'button{flex:1 1 9rem;min-width:0;min-height:44px;padding:8px 14px;border:1px solid var(--l);border-radius:10px;background:none;color:var(--i);font:inherit;font-weight:600;overflow-wrap:anywhere;cursor:pointer}',
  'button[autofocus]{border-color:var(--a);background:var(--a);color:var(--o)}',
  'button:focus-visible{outline:3px solid var(--a);outline-offset:2px}',
  `@media(prefers-color-scheme:dark){dialog{${DARK}}}`,
  '@media(prefers-reduced-motion:no-preference){dialog{animation:r .14s}@keyframes r{0%{opacity:0}}}',
  '@media(forced-colors:active){dialog,button{border-color:CanvasText}button:focus-visible{outline-color:Highlight}}',
].join('');
