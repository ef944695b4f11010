/** Where in the text a point of the window lies. */
export interface TextPoint {
  node: Text;
  /** UTF-16 offset of the character under the point. */
  offset: number;
}

/**
 * The character under a point. A caret lies between characters and is given for points beside the text
 * too, so the boxes of the characters before and after it decide.
 * @param document the page's document
 * @param x, y the point, in CSS pixels of the window
 * @returns the text node and the offset of the character whose box holds the point, or null
 */
export function textAtPoint(document: Document, x: number, y: number): TextPoint | null {
  const caret = document.caretPositionFromPoint(x, y);
  const node = caret?.offsetNode;
  if (caret == null || node == null || node.nodeType !== 3) return null;
  const text = node as Text;
  for (const offset of [caret.offset, caret.offset - 1]) {
    if (offset >= 0 && offset < text.length && boxHolds(document, text, offset, x, y)) {
      return { node: text, offset };
    }
  }
  return null;
}

function boxHolds(document: Document, node: Text, offset: number, x: number, y: number): boolean {
  const range = document.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  }
  return false;
}
