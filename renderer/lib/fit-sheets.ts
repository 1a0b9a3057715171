// Lays sheets of a print out where a browser has drawn them: words that run longer than in Word are set smaller until they fit their page, a front sheet goes on on as many sheets as it needs.

export type FittedSheets = { readonly front: number; readonly smaller: number; readonly over: number };

/** Percent; below that nobody could read it. The style of the sheets has a size for each. */
const [whole, smallest] = [100, 30];

/**
 * Stands alone, without anything from around it, so that a test can hand it to a page.
 * @param page with the sheets of `printSheets`, in a frame or window that is laid out
 * @returns how many sheets stand before the papers, or are all of an agenda; on how many words are set smaller by more than a tenth; on how many even the smallest letters run over
 */
export const fitSheets = (page: Document, [most, least]: readonly [number, number] = [whole, smallest]): FittedSheets => {
  const parts = (sheet: Element): { readonly room: HTMLElement; readonly words: HTMLElement } | null => {
    const [room, words] = [sheet.querySelector<HTMLElement>('.room'), sheet.querySelector<HTMLElement>('.words')];
    return room === null || words === null ? null : { room, words };
  };
  const overflows = (sheet: Element): boolean => {
    const found = parts(sheet);
    return found !== null && (found.words.getBoundingClientRect().height > found.room.clientHeight + 1 || found.room.scrollWidth > found.room.clientWidth + 1);
  };
  /** Takes blocks from the end of a sheet to one behind it until the rest fits. */
  const flowOn = (sheet: Element): Element | null => {
    const found = parts(sheet);
    if (found === null || !overflows(sheet)) return null;
    const next = sheet.cloneNode(true) as Element;
    const words = next.querySelector('.words');
    words?.replaceChildren();
    sheet.after(next);
    while (overflows(sheet) && found.words.childElementCount > 1 && found.words.lastElementChild !== null) words?.prepend(found.words.lastElementChild);
    while (found.words.childElementCount > 1 && found.words.lastElementChild !== null && /^H\d$/.test(found.words.lastElementChild.tagName)) words?.prepend(found.words.lastElementChild);
    return next;
  };
  for (const first of page.querySelectorAll('[data-flows]')) {
    for (let sheet: Element | null = first; sheet !== null;) sheet = flowOn(sheet);
  }
  const front = page.querySelectorAll('[data-flows]').length;
  if (front % 2 === 0) page.querySelector('[data-back-of="front"]')?.remove();
  let [smaller, over] = [0, 0];
  for (const sheet of page.querySelectorAll('.sheet')) {
    if (!overflows(sheet)) continue;
    const { words } = parts(sheet) ?? { words: null };
    let [fits, tooLarge] = [least, most];
    while (tooLarge - fits > 1) {
      const middle = Math.floor((fits + tooLarge) / 2);
      words?.setAttribute('data-fit', String(middle));
      if (overflows(sheet)) tooLarge = middle;
      else fits = middle;
    }
    words?.setAttribute('data-fit', String(fits));
    if (overflows(sheet)) over += 1;
    else if (fits < most * 0.9) smaller += 1;
  }
  page.querySelectorAll('[data-number]').forEach((place, index) => { place.textContent = String(index + 1); });
  page.querySelectorAll('[data-numbers]').forEach((place) => { place.textContent = String(front); });
  return { front, smaller, over };
};
