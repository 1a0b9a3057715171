// References to minutes inside texts: found, brought up to date with the minute book, spelled out for print (DOMAIN N2, N4).
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { HouseStyle } from '../model/panel.ts';
import type { Id, IsoDate } from '../model/record.ts';
import { isInline, type Inline, type MinuteRef, type TextDoc } from '../model/text.ts';
import { printedShortDate } from '../phrases/dates.ts';
import type { Say } from '../phrases/phrase-book.ts';
import { labelsOfMeeting } from './meeting-labels.ts';

/** What is known of a minute: its printed number, "12/18", and its meeting's day. */
export type MinuteFacts = Pick<MinuteRef['attrs'], 'label' | 'date'>;

const walk = (value: unknown, each: (inline: Inline) => Inline): unknown => {
  if (isInline(value)) return each(value);
  if (Array.isArray(value)) {
    const walked = value.map((one: unknown) => walk(one, each));
    return walked.every((one, at) => one === value[at]) ? value : walked;
  }
  if (typeof value !== 'object' || value === null || !('content' in value)) return value;
  const content = walk(value.content, each);
  return content === value.content ? value : { ...value, content };
};

/** The text with its references as `each` answers them; the same object where nothing changed. */
const mapReferences = (text: TextDoc, each: (ref: MinuteRef) => Inline): TextDoc =>
  walk(text, (inline) => (inline.type === 'minuteRef' ? each(inline) : inline)) as TextDoc;

/** The references of a text, in order. */
export const minuteReferences = (text: TextDoc): readonly MinuteRef[] => {
  const found: MinuteRef[] = [];
  mapReferences(text, (ref) => {
    found.push(ref);
    return ref;
  });
  return found;
};

/** The text without them: what is left was typed. */
export const withoutReferences = (text: TextDoc): TextDoc => mapReferences(text, () => ({ type: 'text', text: '…' }));

/** The text with each reference as its minute stands now. @param factsOf null: the minute is not here, so what was last known of it stays */
export const withFreshReferences = (text: TextDoc, factsOf: (target: Id) => MinuteFacts | null): TextDoc =>
  mapReferences(text, (ref) => {
    const facts = factsOf(ref.attrs.target);
    return facts === null || (facts.label === ref.attrs.label && facts.date === ref.attrs.date) ? ref : { type: 'minuteRef', attrs: { target: ref.attrs.target, ...facts } };
  });

/** The minutes that a snapshot holds, by id. @param snapshot the whole one, not yet cut down to an audience: what an audience may not have keeps its number */
export const factsInSnapshot = (snapshot: MeetingSnapshot): ReadonlyMap<Id, MinuteFacts> =>
  new Map(snapshot.meetings.flatMap((meeting) => [...labelsOfMeeting(snapshot, meeting)].map(([id, { label }]) => [id, { label, date: meeting.date }] as const)));

/** "Minute No. 12 of the meeting held on 5th March, 2018"; within the minutes of that day the number alone. */
export const referenceWords = ({ label, date }: MinuteFacts, { say, style, on }: ReferencePrint): string =>
  date === null || date === on ? say('minute-reference', { number: label }) : say('minute-reference-dated', { number: label, date: printedShortDate(date, style) });

export type ReferencePrint = { readonly say: Say; readonly style: HouseStyle; /** The day of the minutes that they stand in. */ readonly on: IsoDate | null };

/** The text with its references in words. */
export const withReferencesSpelledOut = (text: TextDoc, print: ReferencePrint): TextDoc =>
  mapReferences(text, ({ attrs }) => ({ type: 'text', text: referenceWords(attrs, print) }));
