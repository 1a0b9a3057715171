// Name, date, time and place at the head of an agenda or of minutes.
import type { Venue } from '../../model/panel.ts';
import type { IsoDate } from '../../model/record.ts';
import { findDate, isDateLine, type FoundDate } from './dates.ts';
import { isNext, type Line } from './lines.ts';
import { fold, isClosed, isCutOff, squash, startsLower } from './text.ts';
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

const labels = /(?:^|\s)(venue|place|location|date|date and time|date of meeting|meeting date|day|time|time of meeting|start time|committee|meeting|panel|name of (?:committee|panel|meeting))\s*:\s*-?\s*/gi;
const bodyWord = /\b(?:panel|committee|board|commission|sub-?committee|forum|cabinet|partnership|working group|task group|executive|assembly|authority)\b/i;
const minutesOf = /^(?:(?:draft|public|unconfirmed)\s+)*(?:minutes|agenda|notice|notes|record)(?: and \p{L}+)?\s+(?:of|for)\s+(?:(?:a|the|an)\s+)?(?:(?:ordinary|extraordinary|special|annual|virtual|remote)\s+)?(?:(?:meeting|proceedings)\s+(?:of\s+)?)?(?:(?:the|a)\s+)?(.*?)(?:,?\s+(?:meeting\s+)?(?:which was\s+)?(?:to be\s+)?held\b.*|\s+on\s+\p{L}*,?\s*\d.*|\s+at\s+\d.*|[,:.]?$)/isu;

/** Inside a line a label has its capital ("Date: ... Time: ..."); "a hybrid meeting: members may" is a sentence. */
const isLabel = (hit: RegExpMatchArray): boolean =>
  hit.index === 0 || (/^\s*\p{Lu}/u.test(hit[0]) && !/^(?:committee|meeting|panel)$/i.test(hit[1] ?? ''));

type Entry = { readonly line: Line; readonly label: string | null; readonly text: string };

/** Cells apart, and several labels on one line apart: "Date: ... Time: ...". */
const entriesOf = (lines: readonly Line[]): readonly Entry[] => {
  const entries: Entry[] = [];
  for (const line of lines) {
    const pieces = line.cells === null ? [line.text] : line.cells.flat();
    let waiting: string | null = null;
    for (const piece of pieces) {
      const hits = [...piece.matchAll(labels)].filter((hit) => isLabel(hit));
      const before = squash(piece.slice(0, hits[0]?.index ?? piece.length));
      if (before !== '') entries.push({ line, label: waiting, text: before });
      if (before !== '') waiting = null;
      for (const [at, hit] of hits.entries()) {
        const label = (hit[1] ?? '').toLowerCase();
        const value = squash(piece.slice((hit.index ?? 0) + hit[0].length, hits[at + 1]?.index));
        if (value === '') waiting = label;
        entries.push({ line, label, text: value });
      }
    }
  }
  return entries;
};

/** "a meeting of the Panel will be held", "To: Members of the Panel". */
const bodyInSentence: readonly RegExp[] = [
  /\bmeetings? of (?:the )?(.{3,100}?)(?:,?\s+(?:which |to be held|will be|on|at|in)\b|[,.]?$)/isu,
  /^to:?\s+(?:(?:the|all)\s+)*members of (?:the )?(.{3,100}?)[:,.]?$/iu,
];

const bodyOf = (entries: readonly Entry[]): Entry | null => {
  const labelled = entries.find((entry) => entry.label !== null && /committee|meeting|panel/.test(entry.label) && !/date|time/.test(entry.label) && entry.text !== '');
  if (labelled !== undefined) return labelled;
  for (const entry of entries) {
    const of = minutesOf.exec(entry.text)?.[1];
    if (of !== undefined && of !== '' && bodyWord.test(of) && of.length <= 120) return { ...entry, text: of };
  }
  const plain = entries.filter((entry) => entry.label === null && entry.text.length <= 120 && !/^(?:agenda|minutes|notice|to)\b/i.test(entry.text) && findDate(entry.text) === null);
  const named = plain.find((entry) => bodyWord.test(entry.text));
  if (named !== undefined) return named;
  for (const form of bodyInSentence) {
    for (const entry of entries) {
      const words = form.exec(entry.text)?.[1];
      if (words !== undefined && bodyWord.test(words)) return { ...entry, text: words };
    }
  }
  return plain.find((entry) => /\bcouncil\b/i.test(entry.text) && !isPlace(entry.text)) ?? null;
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
  line.cells === null && next.cells === null && isNext(line, next) && ![...next.text.matchAll(labels)].some(isLabel)
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
