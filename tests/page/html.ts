/** The first element of a piece of HTML, standing in the document. */
export function element(html: string): HTMLElement {
  document.body.innerHTML = html.trim();
  const first = document.body.firstElementChild;
  if (!(first instanceof HTMLElement)) throw new Error(`no element in ${html}`);
  return first;
}
