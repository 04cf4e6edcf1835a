/** Remembers caret or selection of a page; the answer puts both, and the focus, back. */
export function keepCaret(composer: HTMLElement): () => void {
  const selection = composer.ownerDocument.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  return () => {
    if (!composer.isConnected) return;
    composer.focus({ preventScroll: true });
    const isHere = (node: Node | null | undefined): node is Node =>
      node?.isConnected === true && composer.contains(node);
    if (!selection || !isHere(anchorNode) || !isHere(focusNode)) return;
    const same =
      selection.anchorNode === anchorNode &&
      selection.anchorOffset === anchorOffset &&
      selection.focusNode === focusNode &&
      selection.focusOffset === focusOffset;
    if (!same) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}
