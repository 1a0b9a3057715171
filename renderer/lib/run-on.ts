// Paragraphs and rows of a print that run over a page's end: the lines for which there is no room stand at the beginning of the next sheet of the same paper, as they do in Word.

/**
 * Stands alone, without anything from around it, so that a test can hand it to a page.
 * A sheet that says `data-goes-on` goes on with the paper of the sheet before it; one that says `data-aside` only gives and takes lines, and is gone afterwards.
 * @param page with the sheets of `printSheets`, in a frame or window that is laid out
 */
export const runOn = (page: Document): void => {
  const [room, words] = ['.room', '.words'].map((name) => (sheet: Element): HTMLElement | null => sheet.querySelector<HTMLElement>(name)) as [(sheet: Element) => HTMLElement | null, (sheet: Element) => HTMLElement | null];
  const [hair, leastLines] = [1, 2];
  const styleOf = (element: Element): CSSStyleDeclaration | undefined => page.defaultView?.getComputedStyle(element);
  const bottomOf = (element: Element): number => element.getBoundingClientRect().bottom;

  /** The lowest edges of its lines; boxes on one line have almost the same. */
  const linesOf = (paragraph: Element): readonly number[] => {
    const range = page.createRange();
    range.selectNodeContents(paragraph);
    const bottoms = Array.from(range.getClientRects(), ({ bottom }) => bottom).sort((a, b) => a - b);
    const gap = Number.parseFloat(styleOf(paragraph)?.fontSize ?? '16') / 2;
    return bottoms.filter((bottom, index) => index === 0 || bottom - (bottoms[index - 1] ?? 0) > gap);
  };

  /** How many lines stay: never one alone on either page, where there are enough (17.3.1.44). */
  const kept = (lines: readonly number[], limit: number): number => {
    const fit = lines.filter((bottom) => bottom <= limit + hair).length;
    return fit > leastLines && lines.length - fit === 1 ? fit - 1 : fit;
  };

  const textsIn = (element: Element): readonly Text[] => {
    const walker = page.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if ((node as Text).length > 0) found.push(node as Text);
    return found;
  };

  /** The first letter below that edge, by halving: letters come one below the other. */
  const firstBelow = (paragraph: Element, edge: number): { readonly text: Text; readonly at: number } | null => {
    const texts = textsIn(paragraph);
    const starts: number[] = [];
    let count = 0;
    for (const text of texts) { starts.push(count); count += text.length; }
    const placeOf = (letter: number): { readonly text: Text; readonly at: number } | null => {
      const index = starts.findLastIndex((start) => start <= letter);
      const text = texts[index];
      return text === undefined ? null : { text, at: letter - (starts[index] ?? 0) };
    };
    const isBelow = (letter: number): boolean => {
      const place = placeOf(letter);
      if (place === null) return true;
      const range = page.createRange();
      range.setStart(place.text, place.at);
      range.setEnd(place.text, place.at + 1);
      // A letter at a line's end may have a box on both lines.
      const [box] = range.getClientRects();
      return box !== undefined && (box.top + box.bottom) / 2 > edge;
    };
    let [before, after] = [-1, count];
    while (after - before > 1) {
      const middle = (before + after) >> 1;
      if (isBelow(middle)) after = middle;
      else before = middle;
    }
    return after === 0 || after >= count ? null : placeOf(after);
  };

  /** The lines of a paragraph below the limit, as a paragraph of their own; null: it can't be parted there. */
  const restOfParagraph = (paragraph: Element, limit: number): Element | null => {
    if (paragraph.querySelector('img, .edges, .undrawn, .gap') !== null) return null;
    const lines = linesOf(paragraph);
    const count = kept(lines, limit);
    if (count === 0 || count >= lines.length) return null;
    const place = firstBelow(paragraph, lines[count - 1] ?? limit);
    if (place === null) return null;
    const range = page.createRange();
    range.setStart(place.text, place.at);
    range.setEnd(paragraph, paragraph.childNodes.length);
    const rest = paragraph.cloneNode(false) as Element;
    rest.removeAttribute('id');
    rest.removeAttribute('role');
    rest.setAttribute('data-rest', '');
    rest.append(range.extractContents());
    paragraph.setAttribute('data-cut', styleOf(paragraph)?.textAlign === 'justify' ? 'full' : '');
    return rest;
  };

  /** What of an element that begins on this sheet has no room; null: nothing, or it can't be parted. @param next what stands first on the next sheet */
  const restOf = (element: Element, limit: number, next: Element | null): Element | null => {
    if (element.tagName === 'P') return restOfParagraph(element, limit);
    if (element.tagName === 'TABLE') return restOfTable(element, limit, next);
    const last = element.lastElementChild;
    if (element.tagName !== 'DIV' || last === null || !(element.getAttribute('role') === 'list' || element.classList.contains('box'))) return null;
    const rest = restOf(last, limit, null);
    if (rest === null || element.getAttribute('role') === 'list') return rest;
    const box = element.cloneNode(false) as Element;
    box.append(rest);
    return box;
  };

  /** What of a cell has no room, in order. Its first words stay with the row. */
  const restsOfCell = (cell: Element, limit: number): readonly Element[] => {
    const rests: Element[] = [];
    for (let last = cell.lastElementChild; last !== null && bottomOf(last) > limit + hair; last = cell.lastElementChild) {
      if (last.getBoundingClientRect().top >= limit - hair && last.previousElementSibling !== null) {
        rests.unshift(last);
        last.remove();
        continue;
      }
      const rest = restOf(last, limit, null);
      if (rest !== null) rests.unshift(rest);
      break;
    }
    return rests;
  };

  /** The last row of a table parted: its rest goes to the same row on the next sheet, to the same table there, or to one of its own with the same head. */
  const restOfTable = (table: Element, limit: number, next: Element | null): Element | null => {
    const row = table.querySelector(':scope > tbody')?.lastElementChild ?? null;
    if (row === null || table.querySelector('[rowspan]') !== null) return null;
    const rests = Array.from(row.children, (cell) => restsOfCell(cell, limit));
    if (rests.every((each) => each.length === 0)) return null;
    const isSameTable = next?.tagName === 'TABLE' && next.getAttribute('data-table') === table.getAttribute('data-table');
    const first = isSameTable ? next.querySelector(':scope > tbody > tr') : null;
    const isSameRow = first !== null && first.getAttribute('data-row') === row.getAttribute('data-row') && first.children.length === row.children.length;
    const to = isSameRow ? first : (row.cloneNode(false) as Element);
    if (!isSameRow) to.append(...Array.from(row.children, (cell) => cell.cloneNode(false)));
    rests.forEach((each, index) => { to.children[index]?.prepend(...each); });
    if (isSameRow) return null;
    if (isSameTable && first !== null) { first.before(to); return null; }
    const rest = table.cloneNode(false) as Element;
    const body = page.createElement('tbody');
    body.append(to);
    rest.append(...Array.from(table.querySelectorAll(':scope > colgroup, :scope > thead'), (part) => part.cloneNode(true)), body);
    rest.querySelectorAll('[id]').forEach((part) => { part.removeAttribute('id'); });
    return rest;
  };

  const sheets = Array.from(page.querySelectorAll('.sheet'));
  sheets.forEach((sheet, index) => {
    const [next, area, text] = [sheets[index + 1], room(sheet), words(sheet)];
    const to = next === undefined ? null : words(next);
    if (area === null || text === null || to === null || next?.hasAttribute('data-goes-on') !== true) return;
    const notes = text.querySelector(':scope > .notes');
    const last = notes === null ? text.lastElementChild : notes.previousElementSibling;
    if (last === null) return;
    // What stands below the words has its room too.
    const limit = area.getBoundingClientRect().top + area.clientHeight - (notes === null ? 0 : text.getBoundingClientRect().bottom - bottomOf(last));
    if (bottomOf(last) <= limit + hair) return;
    const first = to.firstElementChild;
    const rest = restOf(last, limit, first);
    if (rest === null) return;
    to.querySelector(':scope > .gone')?.remove();
    to.prepend(rest);
  });
  page.querySelectorAll('[data-aside]').forEach((sheet) => { sheet.remove(); });
};
