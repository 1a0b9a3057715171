// Parts of a resolution: "(1) That ... (2) That ..." in one paragraph, lettered and roman limbs likewise.
import { asLetter, markerOf, romanValue, letterValue, type Marker } from './markers.ts';

export type Part = { readonly value: number; readonly label: string; readonly kind: Marker['kind']; readonly text: string };

const romanText = (value: number): string => ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'][value - 1] ?? '';
const tokenOf = (kind: Marker['kind'], value: number): string =>
  kind === 'number' ? String(value) : kind === 'roman' ? romanText(value) : String.fromCharCode(96 + value);

const frame = (label: string): readonly [string, string] => [label.startsWith('(') ? '(' : '', label.endsWith(')') ? ')' : '.'];

/** Where the next label begins in the text, or -1: after a stop or "and", or wherever "That" follows as it did in the first part. */
const nextAt = (text: string, from: number, label: string, that: boolean): number => {
  for (let at = text.indexOf(`${label} `, from); at !== -1; at = text.indexOf(`${label} `, at + 1)) {
    if (at === 0 || !/\s/.test(text.charAt(at - 1))) continue;
    const before = text.slice(Math.max(0, at - 8), at).trimEnd();
    const after = text.slice(at + label.length).trimStart();
    if (/(?:[.;:,]|\band|\bor|-)$/i.test(before) || (that && /^that\b/i.test(after))) return at;
  }
  return -1;
};

const split = (text: string, first: Marker): readonly Part[] => {
  const [open, close] = frame(first.label);
  const that = /^that\b/i.test(first.rest);
  const parts: Part[] = [];
  let start = first.label.length;
  let value = first.value;
  let label = first.label;
  for (;;) {
    const token = tokenOf(first.kind, value + 1);
    const wanted = `${open}${token}${close}`;
    const at = token === '' ? -1 : nextAt(text, start, wanted, that);
    parts.push({ value, label, kind: first.kind, text: text.slice(start, at === -1 ? undefined : at).trim() });
    if (at === -1) return parts;
    start = at + wanted.length;
    value += 1;
    label = wanted;
  }
};

/** The parts of a text that begins with a marker; `after` is the last part before it, which tells "(i)" after "(h)". */
export const partsOf = (text: string, after: Part | null): readonly Part[] => {
  const marker = markerOf(text);
  if (marker === null || marker.kind === 'bullet') return [];
  const letter = after !== null && after.kind === 'letter' && asLetter(marker).value === after.value + 1;
  return split(text, letter ? asLetter(marker) : marker);
};

/** A text that opens with a stem, "That the Panel: (a) ... (b) ...": stem and parts; parts empty when there are none. */
export const stemAndParts = (text: string): { readonly stem: string; readonly parts: readonly Part[] } => {
  const hit = /(?:[:;]\s*[-–—]*|\bthat)\s+(\(?(?:1|a|i)[).])\s/i.exec(text);
  if (hit === null) return { stem: text, parts: [] };
  const at = hit.index + hit[0].lastIndexOf(hit[1] ?? '');
  const parts = partsOf(text.slice(at), null);
  return parts.length < 2 ? { stem: text, parts: [] } : { stem: text.slice(0, at).trim(), parts };
};

/** "That:-" before parts is a lead-in without content. */
export const isEmptyStem = (stem: string): boolean => /^(?:that)?\s*[:;]?\s*[-–—]*$/i.test(stem);

/** The marker continues the series that ended with `after`. */
export const continues = (marker: Marker, after: Part): boolean => {
  if (marker.kind === after.kind) return marker.value === after.value + 1;
  const token = marker.label.replace(/[().]/g, '');
  if (after.kind === 'letter') return letterValue(token) === after.value + 1;
  return after.kind === 'roman' && romanValue(token) === after.value + 1;
};
