// Values that no schema knows, as careless programs write them: Word refuses a whole pack for one of them, so they go, and what they say with them (17.18). Those beyond
// what Word's own dialogs take become the last that they take: pages and letters of miles keep a layout busy for minutes.
import { shortMarker } from '../short-marker.ts';
import { withAttributes } from '../xml-edit.ts';
import type { XmlElement } from '../xml-tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What `w:val` may be. */
const known: Readonly<Record<string, ReadonlySet<string>>> = {
  'w:jc': words('left center right both start end distribute mediumKashida numTab highKashida lowKashida thaiDistribute'),
  'w:vertAlign': words('baseline superscript subscript'), 'w:vAlign': words('top center both bottom'), 'w:em': words('none dot comma circle underDot'),
  'w:shd': words(`nil clear solid horzStripe vertStripe reverseDiagStripe diagStripe horzCross diagCross thinHorzStripe thinVertStripe thinReverseDiagStripe thinDiagStripe thinHorzCross thinDiagCross
    pct5 pct10 pct12 pct15 pct20 pct25 pct30 pct35 pct37 pct40 pct45 pct50 pct55 pct60 pct62 pct65 pct70 pct75 pct80 pct85 pct87 pct90 pct95`),
  'w:highlight': words('black blue cyan green magenta red yellow white darkBlue darkCyan darkGreen darkMagenta darkRed darkYellow darkGray lightGray none'),
  'w:u': words('single words double thick dotted dottedHeavy dash dashedHeavy dashLong dashLongHeavy dotDash dashDotHeavy dotDotDash dashDotDotHeavy wave wavyHeavy wavyDouble none'),
};

const numbered = new Set(Array.from(words('sz szCs kern position w'), (name) => `w:${name}`));
const measures = new Set(Array.from(words('w h top right bottom left header footer gutter before after line hanging firstLine space pos x y hSpace vSpace linePitch'), (name) => `w:${name}`));
/** They are nothing without all their measures. */
const whole = new Set(['w:pgSz', 'w:pgMar', 'w:tab']);

const isNumber = (said: string): boolean => /^-?\d+$/.test(said.trim());

/** Twentieths of a point: 22 inches, the longest that a page or anything on it can be. */
export const longestMeasure = 31_680;
/** Twentieths of a point: an inch, half of the smallest card. */
const smallestPage = 1_440;
/** Half points: 1,638 points. */
const largestLetters = 3_276;
const letters = new Set(['w:sz', 'w:szCs']);
/** Of text, side by side. */
const mostColumns = 45;
const within = (least: number, said: string, most: number): string => { const number = Number(said); return number >= least && number <= most ? said : String(Math.min(most, Math.max(least, number))); };

/** @param said of the attribute, which is fine */
const bounded = (element: XmlElement, name: string, said: string): string => {
  if (measures.has(name)) return within(element.name === 'w:pgSz' ? smallestPage : -longestMeasure, said, longestMeasure);
  if (element.name === 'w:cols' && name === 'w:num') return isNumber(said) ? within(1, said, mostColumns) : said;
  if (name !== 'w:val') return said;
  return letters.has(element.name) ? within(1, said, largestLetters) : element.name === 'w:lvlText' ? shortMarker(said) : said;
};

const isColour = (said: string): boolean => /^(?:auto|[0-9a-f]{6})$/i.test(said.trim());
const isFine = (name: string, said: string, element: XmlElement): boolean => {
  if (measures.has(name)) return isNumber(said) && (element.name !== 'w:pgSz' || Number(said) > 0);
  if (name === 'w:fill' || name === 'w:color') return isColour(said);
  return name !== 'w:lineRule' || /^(?:auto|exact|atLeast)$/.test(said);
};

/** @param element with plain values @returns null where what it says is nothing that a program could do */
export const soundValues = (element: XmlElement): XmlElement | null => {
  const val = element.attributes.get('w:val');
  if (val !== undefined && (known[element.name]?.has(val) === false || (numbered.has(element.name) && !isNumber(val)) || (element.name === 'w:color' && !isColour(val)))) return null;
  let sound = element;
  for (const [name, said] of element.attributes) if (!isFine(name, said, element)) sound = withAttributes(sound, { [name]: undefined });
  if (sound !== element && whole.has(element.name)) return null;
  for (const [name, said] of sound.attributes) { const kept = bounded(element, name, said); if (kept !== said) sound = withAttributes(sound, { [name]: kept }); }
  return sound;
};
