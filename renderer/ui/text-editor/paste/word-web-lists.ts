// Word for the web wraps each list item in a list of its own and says its level beside it; this makes whole lists of them again.
import { buildRun, typeOfLetters } from './word-lists.ts';
import type { Entry, Marker } from './word-lists.ts';

const markerOf = (item: Element): Marker => {
  const list = item.parentElement;
  if (list?.tagName !== 'OL') return { ordered: false };
  const style = (list.getAttribute('data-style') ?? '') + (item.getAttribute('data-style') ?? '');
  return { ordered: true, type: typeOfLetters(style), start: Math.max(1, Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1) };
};

/** The words of an item as one paragraph, which takes the place of the item's wrapper. */
const paragraphOf = (item: Element): HTMLElement => {
  const paragraph = item.ownerDocument.createElement('p');
  const inner = [...item.children].filter(({ tagName }) => tagName === 'P');
  paragraph.append(...(inner.length === 0 ? [...item.childNodes] : inner.flatMap((own, index) => [...(index === 0 ? [] : [item.ownerDocument.createElement('br')]), ...own.childNodes])));
  return paragraph;
};

/** Turns the runs of single-item lists of Word for the web into lists with levels, in place. */
export const rebuildWordWebLists = (root: HTMLElement): void => {
  const entries = [...root.querySelectorAll('li[data-aria-level]')].map((item): Entry => ({
    paragraph: paragraphOf(item),
    list: item.getAttribute('data-listid') ?? '',
    level: Math.max(1, Number(item.getAttribute('data-aria-level')) || 1),
    marker: markerOf(item),
  }));
  const wrappers = new Set<Element>();
  for (const [index, item] of [...root.querySelectorAll('li[data-aria-level]')].entries()) {
    const wrapper = item.closest('.ListContainerWrapper') ?? item.parentElement;
    const entry = entries[index];
    if (wrapper === null || entry === undefined) continue;
    wrapper.before(entry.paragraph);
    wrappers.add(wrapper);
  }
  for (const wrapper of wrappers) wrapper.remove();
  let run: Entry[] = [];
  for (const entry of entries) {
    if (run.length > 0 && entry.paragraph.previousElementSibling !== run.at(-1)?.paragraph) {
      buildRun(run);
      run = [];
    }
    run.push(entry);
  }
  buildRun(run);
};

/** Headings of Word for the web are paragraphs that say so. */
export const rebuildWordWebHeadings = (root: HTMLElement): void => {
  for (const paragraph of root.querySelectorAll('p[role="heading"], div[role="heading"]')) {
    const level = Math.min(6, Math.max(1, Number(paragraph.getAttribute('aria-level')) || 1));
    const heading = paragraph.ownerDocument.createElement(`h${level}`);
    heading.append(...paragraph.childNodes);
    paragraph.replaceWith(heading);
  }
};
