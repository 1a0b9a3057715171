// Desktop Word sends lists as paragraphs with `mso-list:l0 level1 lfo1` and the marker as literal text inside
// `mso-list:Ignore`; this makes real lists of them again, with level, format and first number.

export type Marker = { readonly ordered: false } | { readonly ordered: true; readonly type: '1' | 'a' | 'i'; readonly start: number };
export type Entry = { readonly paragraph: HTMLElement; readonly list: string; readonly level: number; readonly marker: Marker };

const bullet: Marker = { ordered: false };
const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

const romanValue = (letters: string): number =>
  [...letters].reduce((sum, letter, i) => {
    const value = roman[letter] ?? 0;
    return value < (roman[letters[i + 1] ?? ''] ?? 0) ? sum - value : sum + value;
  }, 0);

/**
 * What a literal list marker means. A lone "i" is roman only as the first of its list ("h", "i", "j" is the alphabet);
 * Word's second-level bullet is the bare letter "o".
 */
export const readMarker = (text: string, previous: Marker | null): Marker => {
  const match = /^\(?([0-9]+|[a-z]+)[.)]\)?$/i.exec(text.replace(/[\s\u00a0]+/g, ''));
  const core = match?.[1]?.toLowerCase();
  if (core === undefined) return bullet;
  if (/^\d+$/.test(core)) return { ordered: true, type: '1', start: Math.max(1, Number(core)) };
  const before = previous?.ordered === true ? previous.type : null;
  const looksRoman = /^[ivxlc]+$/.test(core) && before !== 'a' && (before === 'i' || core === 'i' || core.length > 1);
  if (looksRoman) return { ordered: true, type: 'i', start: romanValue(core) };
  return core.length === 1 ? { ordered: true, type: 'a', start: core.charCodeAt(0) - 96 } : bullet;
};

const placeOf = (element: HTMLElement): { readonly list: string; readonly level: number } | null => {
  const match = /mso-list:\s*(l\d+)\s+level(\d+)(?:\s+(lfo\d+))?/i.exec(element.getAttribute('data-style') ?? '');
  return match === null ? null : { list: `${match[1] ?? ''} ${match[3] ?? ''}`, level: Number(match[2]) };
};

/** Takes the marker out of a list paragraph and returns its words. */
const takeMarker = (paragraph: HTMLElement): string => {
  const ignored = [...paragraph.querySelectorAll<HTMLElement>('[data-style]')].find((span) => /mso-list:\s*Ignore/i.test(span.getAttribute('data-style') ?? ''));
  if (ignored === undefined) return '';
  const words = ignored.textContent ?? '';
  ignored.remove();
  return words;
};

const newList = (page: Document, marker: Marker): HTMLElement => {
  if (!marker.ordered) return page.createElement('ul');
  const list = page.createElement('ol');
  list.setAttribute('type', marker.type);
  if (marker.start > 1) list.setAttribute('start', String(marker.start));
  return list;
};

const sameKind = (list: Element, marker: Marker): boolean =>
  marker.ordered ? list.tagName === 'OL' && list.getAttribute('type') === marker.type : list.tagName === 'UL';

/** The type of a numbered list from a style text. */
export const typeOfLetters = (style: string): '1' | 'a' | 'i' => (/(alpha|latin)/i.test(style) ? 'a' : /roman/i.test(style) ? 'i' : '1');

/** Builds one run of neighbouring list paragraphs in front of its first one, which it replaces. */
export const buildRun = (run: readonly Entry[]): void => {
  const first = run[0];
  if (first === undefined) return;
  const page = first.paragraph.ownerDocument;
  const place = page.createElement('div');
  first.paragraph.before(place);
  const open: { readonly level: number; readonly list: HTMLElement }[] = [];
  for (const { paragraph, level, marker } of run) {
    while ((open.at(-1)?.level ?? 0) > level) open.pop();
    const top = open.at(-1);
    if (top === undefined || top.level < level || !sameKind(top.list, marker)) {
      if (top?.level === level) open.pop();
      const list = newList(page, marker);
      (open.at(-1)?.list.lastElementChild ?? place).append(list);
      open.push({ level, list });
    }
    const item = page.createElement('li');
    const text = page.createElement('p');
    text.append(...paragraph.childNodes);
    item.append(text);
    open.at(-1)?.list.append(item);
    paragraph.remove();
  }
  place.replaceWith(...place.childNodes);
};

/** Word writes the number of a numbered heading into it; ours are made, never typed. */
const dropHeadingNumbers = (root: ParentNode): void => {
  for (const marker of root.querySelectorAll(':is(h1, h2, h3, h4, h5, h6) [data-style]')) {
    if (/mso-list:\s*Ignore/i.test(marker.getAttribute('data-style') ?? '')) marker.remove();
  }
};

/** Turns runs of Word's list paragraphs into real lists, in place. */
export const rebuildWordLists = (root: HTMLElement): void => {
  dropHeadingNumbers(root);
  let run: Entry[] = [];
  let last: Element | null = null;
  const markers = new Map<number, Marker>();
  const close = (): void => {
    buildRun(run);
    run = [];
    markers.clear();
  };
  for (const paragraph of [...root.querySelectorAll<HTMLElement>('p[data-style*="mso-list"], div[data-style*="mso-list"]')]) {
    const place = placeOf(paragraph);
    if (place === null) continue;
    if (last !== null && paragraph.previousElementSibling !== last) close();
    const marker = readMarker(takeMarker(paragraph), markers.get(place.level) ?? null);
    markers.set(place.level, marker);
    run.push({ paragraph, ...place, marker });
    last = paragraph;
  }
  close();
};
