/** The dialog's own styles; nothing of the page's gets in, nothing of these gets out. */
export const STYLES = `
:host { all: initial; }
dialog {
  --paper: #fff; --ink: #1d2420; --soft: #55615a; --line: #c9d1cc; --accent: #17613d; --on: #fff;
  box-sizing: border-box;
  width: min(26rem, calc(100vw - 24px));
  max-height: calc(100vh - 24px);
  overflow: auto;
  margin: auto;
  padding: 20px;
  border: 1px solid var(--line);
  border-radius: 14px;
  background: var(--paper);
  color: var(--ink);
  box-shadow: 0 12px 40px rgb(0 0 0 / 0.28);
  font: 400 15px/1.45 system-ui, -apple-system, "Segoe UI", sans-serif;
  overflow-wrap: anywhere;
}
dialog::backdrop { background: rgb(10 16 13 / 0.45); }
h2 { margin: 0; font-size: 18px; font-weight: 650; line-height: 1.3; }
.reasons { display: grid; gap: 8px; margin: 10px 0 0; }
p { margin: 0; color: var(--soft); }
form { display: flex; flex-wrap: wrap; gap: 10px; margin-top: 18px; }
button {
  flex: 1 1 9rem;
  min-width: 0;
  min-height: 44px;
  padding: 8px 14px;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: transparent;
  color: var(--ink);
  font: inherit;
  font-weight: 600;
  overflow-wrap: anywhere;
  cursor: pointer;
}
button[autofocus] { border-color: var(--accent); background: var(--accent); color: var(--on); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  dialog {
    --paper: #1b211e; --ink: #edf2ef; --soft: #b4c0b9; --line: #46524b; --accent: #7ed3a5; --on: #0d1b14;
  }
}
@media (prefers-reduced-motion: no-preference) {
  dialog { animation: rise 140ms ease-out; }
  @keyframes rise { from { opacity: 0; transform: translateY(6px); } }
}
@media (forced-colors: active) {
  dialog, button { border-color: CanvasText; }
  button { background: ButtonFace; color: ButtonText; }
  button[autofocus] { border: 2px solid Highlight; background: ButtonFace; color: ButtonText; }
  button:focus-visible { outline-color: Highlight; }
}
`;
