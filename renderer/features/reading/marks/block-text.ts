// The words of a block as they stand on the screen, and where in them a place of the page's own is: letter for letter as the paper's run has them (reading-flow.ts).

type Leaf = { readonly node: Text | HTMLBRElement; readonly start: number; readonly text: string };

/** Texts and line breaks of an element, in order. */
export const leavesOf = (element: Element): readonly Leaf[] => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const leaves: Leaf[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node instanceof Text ? node.data : node instanceof HTMLBRElement ? '\n' : null;
    if (text === null || !(node instanceof Text || node instanceof HTMLBRElement)) continue;
    leaves.push({ node, start: length, text });
    length += text.length;
  }
  return leaves;
};

export const shownText = (leaves: readonly Leaf[]): string => leaves.map(({ text }) => text).join('');

/** @returns the offset in the element's text of a place of a selection */
export const offsetIn = (leaves: readonly Leaf[], node: Node, offset: number): number => {
  const own = leaves.find((leaf) => leaf.node === node);
  if (own !== undefined) return own.start + (own.node instanceof Text ? Math.min(offset, own.text.length) : 0);
  const point = document.createRange();
  point.setStart(node, offset);
  const behind = leaves.find((leaf) => point.comparePoint(leaf.node, 0) >= 0);
  const last = leaves.at(-1);
  return behind?.start ?? (last === undefined ? 0 : last.start + last.text.length);
};

/** @returns the page's own range of a part of the element's text; null where nothing of it is shown */
export const rangeIn = (leaves: readonly Leaf[], start: number, end: number): Range | null => {
  const texts = leaves.filter((leaf): leaf is Leaf & { readonly node: Text } => leaf.node instanceof Text && leaf.text !== '');
  const first = texts.find((leaf) => leaf.start + leaf.text.length > start);
  const last = texts.findLast((leaf) => leaf.start < end);
  if (first === undefined || last === undefined || first.start > last.start) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.max(0, start - first.start));
  range.setEnd(last.node, Math.min(last.text.length, end - last.start));
  return range;
};
