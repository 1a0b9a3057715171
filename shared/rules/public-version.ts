// What the public gets of a restricted minute: its public title, and the written summary in place of its text (LGA 1972 s100C(2); DOMAIN A4).
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import { itemsOf, minutesOf } from '../model/meeting-snapshot.ts';
import type { Item, Minute } from '../model/meeting.ts';
import type { Id } from '../model/record.ts';
import type { TextDoc } from '../model/text.ts';
import { textToBlocks } from '../model/text-to-blocks.ts';
import { asRestricted } from './access.ts';
import { accessesOfMinutes } from './minute-access.ts';

/** `summary` null: the text is left out. */
export type PublicVersion = { readonly title: string; readonly summary: string | null };

/** What a restricted minute is called to the public: its public title, that of its item, or its title. @param item as restricted as what it stands under */
export const publicMinuteTitle = (minute: Pick<Minute, 'title' | 'publicTitle'>, item: Pick<Item, 'access' | 'publicTitle'> | undefined): string =>
  minute.publicTitle ?? (item === undefined || item.access.level === 'public' ? null : item.publicTitle) ?? minute.title;

/** The summary's paragraphs as a text. */
export const summaryText = (summary: string | null): TextDoc => ({
  type: 'doc',
  content: (summary ?? '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line.trim() }] })),
});

/** The public version of each restricted minute of a meeting, by its id; open minutes have none beside their text. */
export const publicVersions = (snapshot: Pick<MeetingSnapshot, 'items' | 'minutes'>, meetingId: Id): ReadonlyMap<Id, PublicVersion> => {
  const items = new Map(asRestricted(itemsOf(snapshot, meetingId)).map((item) => [item.id, item]));
  const accesses = accessesOfMinutes(snapshot, meetingId);
  return new Map(minutesOf(snapshot, meetingId)
    .filter(({ id, kind, access }) => kind === 'minute' && (accesses.get(id) ?? access).level !== 'public')
    .map((minute) => [minute.id, { title: publicMinuteTitle(minute, items.get(minute.itemId ?? '')), summary: minute.publicSummary }]));
};

/** Words that every minute has with a capital, and that tell nothing. */
const everyday = /^(?:Panel|Council|Councillors?|Committee|Board|Chair|Vice-Chair|Members?|Director|Officers?|Minutes?|Resolved|That|The|Mr|Mrs|Ms|Dr|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const asWord = (word: string): string => String.raw`(?<![\p{L}\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\p{L}\p{N}])`;

const holds = (text: string, word: string): boolean => new RegExp(asWord(word), 'u').test(text);

/** Whether it stands with its capital inside a sentence, where only a name does. */
const isNameIn = (text: string, word: string): boolean => new RegExp(String.raw`[\p{Ll}\p{N},] ${asWord(word)}`, 'u').test(text);

const tokens = /[£$€]?[\p{L}\p{N}][\p{L}\p{N}’'.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;

/**
 * Names and figures that the public would read for the first time and that stand in the restricted minute: a warning, as the panel may mean to say them.
 * @param said what the public version would say anew
 * @returns each once, in order
 */
export const namesFromRestricted = (said: string, minute: Pick<Minute, 'title' | 'text'>, version: PublicVersion): readonly string[] => {
  const hidden = [minute.title, ...textToBlocks(minute.text).flatMap((block) => [block.text, ...('items' in block ? block.items : [])])].join('\n');
  const known = `${version.title}\n${version.summary ?? ''}`;
  const isTelling = (word: string): boolean => /\p{N}/u.test(word) || (/^\p{Lu}\p{L}/u.test(word) && !everyday.test(word) && [said, hidden].some((text) => isNameIn(text, word)));
  return [...new Set(said.match(tokens))].filter((word) => holds(hidden, word) && !holds(known, word) && isTelling(word));
};
