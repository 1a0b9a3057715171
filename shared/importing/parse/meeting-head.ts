// Name, date, time and place at the head of an agenda or of minutes.
import type { Venue } from '../../model/panel.ts';
import type { IsoDate } from '../../model/record.ts';
import { bodyOf } from './body-name.ts';
import { findDate, isDateLine, type FoundDate } from './dates.ts';
import { entriesOf, hasLabel, type Entry } from './head-entries.ts';
import { isNext, type Line } from './lines.ts';
import { fold, isClosed, isCutOff, startsLower } from './text.ts';
import { findTime } from './times.ts';
import { isPlace, venueOf } from './venue.ts';

export type MeetingHead = {
  readonly body: string | null;
  /** The council's name, where it stands above the panel's. */
  readonly council: string | null;
  readonly date: FoundDate | null;
  readonly iso: IsoDate | null;
  readonly time: string | null;
  readonly venue: Venue;
  readonly understood: ReadonlySet<Line>;
};

const isCouncilName = (text: string): boolean => /\b(?:council|authority|corporation)$/i.test(text) && text.length <= 80 && !isPlace(text);

const dateOf = (entries: readonly Entry[]): { readonly entry: Entry; readonly date: FoundDate } | null => {
  const usable = entries.filter((entry) => !/publi|issue|despatch|dispatch|contact/i.test(entry.text));
  const wanted = [
    ...entries.filter((entry) => entry.label !== null && /date|day/.test(entry.label)),
    ...usable.filter((entry) => /\bheld\b|\bsummoned\b/i.test(entry.text)),
    ...usable.filter((entry) => isDateLine(entry.text) || /\b(?:held|meeting) on\b|^minutes\b/i.test(entry.text)),
    ...usable,
  ];
  for (const entry of wanted) {
    const date = findDate(entry.text);
    if (date !== null) return { entry, date };
  }
  return null;
};

const timeOf = (entries: readonly Entry[]): { readonly entry: Entry; readonly time: string } | null => {
  const labelled = entries.filter((entry) => entry.label !== null && entry.label.includes('time'));
  for (const entry of labelled) {
    const time = findTime(entry.text, true);
    if (time !== null) return { entry, time };
  }
  for (const entry of entries) {
    const time = findTime(entry.text);
    if (time !== null) return { entry, time };
  }
  return null;
};

const labelValue = /^(?:venue|place|location)$/;

/** A sentence about how to attend names a place and is none. */
const tells = /\b(?:is|are|may|can|will|must|please)\s+\p{Ll}/u;

/** A short line of its own with a postcode on it or at most three such lines below it, as Word parts an address. */
const inAddress = (entries: readonly Entry[], entry: Entry): boolean => {
  const from = entries.indexOf(entry);
  const coded = entries.slice(from, from + 4).findIndex(({ text }) => venueOf([text]).postcode !== null);
  return (entry.line.whole || entry.line.page !== null) && coded !== -1
    && entries.slice(from, from + coded + 1).every(({ label, text, line }) => label === null && text.length <= 60 && line.cells === null && !/[:.]$/.test(text) && findDate(text) === null);
};

const venueEntries = (entries: readonly Entry[], taken: ReadonlySet<Entry>): readonly Entry[] => {
  const at = entries.findIndex((entry) => entry.label !== null && labelValue.test(entry.label));
  if (at === -1) return entries.filter((entry) => !taken.has(entry) && entry.label === null && isPlace(entry.text) && !tells.test(entry.text));
  const first = entries[at];
  const found = first === undefined ? [] : [first];
  for (const entry of entries.slice(at + 1)) {
    if (entry.label !== null && !labelValue.test(entry.label)) break;
    // The address ends with its postcode or at a gap; a comma says that it goes on, or a postcode a few paragraphs below.
    const ended = (entry.line.gap && entry.line.cells === null && found.some(({ text }) => text !== '') && !/,$/.test(found.at(-1)?.text ?? '') && !inAddress(entries, entry))
      || found.some(({ text }) => venueOf([text]).postcode !== null);
    if (taken.has(entry) || ended || findDate(entry.text) !== null) break;
    found.push(entry);
  }
  return found;
};

/** "Monday 4 November 2019, 4pm, Quay House": the place that shares its line with the date, or "". */
const besideDate = (found: ReturnType<typeof dateOf>): string => {
  if (found === null) return '';
  const rest = found.entry.text.slice((found.date.index) + found.date.text.length).replace(/^[\s,;–-]*(?:at\s+)?(?:\d{1,2}(?:[.:]\d{2})?\s*(?:[ap]\.?m\.?|noon|hours)?)?[\s,;–-]*(?:at|in)?\s*/i, '');
  return isPlace(rest) ? rest : '';
};

/** "A meeting will be held on Tuesday 3 March 2020 at 5 pm in the Town Hall, Anytown": the place, or null. */
const placeInSentence = (text: string): string | null => {
  if (!/\b(?:held|meeting|meet)\b/i.test(text)) return null;
  const place = /\b(?:held (?:at|in)|at the|in the)\s+(.+?)(?:\s+on\s+\p{L}*,?\s*\d.*)?$/isu.exec(text)?.[1]?.replace(/^\d[\d.:]*\s*(?:[ap]\.?\s?m\.?)?\s*(?:in|at)\s+(?:the\s+)?/i, '');
  return place === undefined || !isPlace(place) ? null : place.replace(/^the\s+/i, '').replace(/\s+(?:on|at)\s+(?:\p{Lu}\p{Ll}+day\b|\d).*$/u, '');
};

const sentence = /\b(?:held|meeting (?:of|will|to))\b/i;

const runsOn = (line: Line, next: Line): boolean =>
  line.cells === null && next.cells === null && isNext(line, next) && !hasLabel(next.text)
  && (isCutOff(line.text) || startsLower(next.text) || (line.cut && line.bold === next.bold) || (line.text.length > 50 && sentence.test(line.text) && !isClosed(line.text) && !line.whole));

/** A sentence that the width cut ("... held on Wednesday, 6th of" / "March 2019") is one line again; `parts` are those it had. */
const wholeLines = (lines: readonly Line[]): { readonly lines: readonly Line[]; readonly parts: ReadonlyMap<Line, readonly Line[]> } => {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && runsOn({ ...last, text: group.map(({ text }) => text).join(' ').slice(-300) }, line)) group.push(line);
    else groups.push([line]);
  }
  const parts = new Map(groups.flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [[group.length === 1 ? first : { ...first, text: group.map(({ text }) => text).join(' ') }, group] as const];
  }));
  return { lines: [...parts.keys()], parts };
};

/** Reads the lines above the items of an agenda, or above the attendance of minutes. */
export const meetingHead = (printed: readonly Line[]): MeetingHead => {
  const { lines, parts } = wholeLines(printed);
  // A running header's first copy may carry another meeting's name and date: it is read only where nothing else tells.
  const entries = entriesOf(lines.filter((line) => !line.running));
  const all = entriesOf(lines);
  const body = bodyOf(entries) ?? bodyOf(all);
  const date = dateOf(entries) ?? dateOf(all);
  const time = timeOf(entries);
  const taken = new Set([body, date?.entry, time?.entry].filter((entry) => entry !== null && entry !== undefined));
  const inSentence = entries.map(({ text }) => placeInSentence(text)).find((place) => place !== null) ?? null;
  const places = venueEntries(entries, taken);
  const labelled = places.some(({ label }) => label !== null);
  const venue = venueOf(inSentence !== null && !labelled ? [inSentence] : places.length > 0 ? places.map((entry) => entry.text) : [besideDate(date)]);
  const understood = new Set([...taken, ...places].map((entry) => entry.line));
  for (const entry of entries) {
    if (entry.label !== null || /^(?:a\s?g\s?e\s?n\s?d\s?a|(?:draft )?minutes|notice of meeting)\b/i.test(entry.text)) understood.add(entry.line);
  }
  for (const entry of all) {
    // The name once more, on a line of its own.
    if (body !== null && fold(entry.text) === fold(body.text)) understood.add(entry.line);
  }
  const named = entries.find((entry) => entry.label === null && !taken.has(entry) && isCouncilName(entry.text));
  if (named !== undefined) understood.add(named.line);
  return { body: body?.text ?? null, council: named?.text ?? null, date: date?.date ?? null, iso: date?.date.iso ?? null, time: time?.time ?? null, venue, understood: new Set([...understood].flatMap((line) => parts.get(line) ?? [line])) };
};
