// Sentences about what happened at a meeting beside its business, from the records (DOMAIN M1, M2, M4, M6).
import type { Attendance } from '../../model/meeting.ts';
import type { HouseStyle, Panel } from '../../model/panel.ts';
import type { Declaration, Movement, Sitting, Vote } from '../../model/proceedings.ts';
import type { Id, IsoDate } from '../../model/record.ts';
import { printedDate, printedShortDate, printedTime } from '../dates.ts';
import type { PhraseId } from '../index.ts';
import { nameList, sentenceCase, titledName } from '../names.ts';
import { attendeeName, type AttendanceWords } from './printed-attendee.ts';

export type ProceedingWords = AttendanceWords & { readonly style: HouseStyle; readonly attendance: ReadonlyMap<Id, Attendance> };

const nameOf = (id: Id, words: ProceedingWords): string | null => {
  const row = words.attendance.get(id);
  return row === undefined ? null : sentenceCase(titledName(words.say, attendeeName(row, words)));
};

const withinSentence = (ids: readonly Id[], words: ProceedingWords): string => nameList(words.say, ids.flatMap((id) => {
  const row = words.attendance.get(id);
  return row === undefined ? [] : [attendeeName(row, words)];
}));

/**
 * @param earlier the movements before it: who left before comes back
 * @param presiding who was in the Chair just before: with joint Chairs another may go on
 */
export const movementSentence = (movement: Movement, earlier: readonly Movement[], presiding: readonly Id[], words: ProceedingWords): string | null => {
  const { say } = words;
  const name = nameOf(movement.attendanceId, words);
  if (name === null) return null;
  const others = withinSentence(presiding.filter((id) => id !== movement.attendanceId), words);
  const time = movement.time === null ? null : printedTime(movement.time, words.style);
  switch (movement.what) {
    case 'takes-chair': return others === '' ? say('took-chair', { name }) : say('took-chair-jointly', { name, others });
    case 'leaves-chair': return others === '' ? say('left-chair', { name }) : say('left-chair-to', { name, others });
    case 'leaves':
      if (movement.reason === 'interest') return say('departed-interest', { name });
      return time === null ? say('departed', { name }) : say('departed-at', { name, time });
    case 'arrives': {
      const back = earlier.some(({ attendanceId, what }) => attendanceId === movement.attendanceId && what === 'leaves');
      if (back) return time === null ? say('returned', { name }) : say('returned-at', { name, time });
      return time === null ? say('arrived', { name }) : say('arrived-at', { name, time });
    }
  }
};

const kinds = { 'disclosable-pecuniary': 'interest-pecuniary', 'other-registrable': 'interest-registrable', 'non-registrable': 'interest-other', sensitive: 'interest-sensitive' } as const;
const effects = { left: 'interest-left', spoke: 'interest-spoke', 'no-part': 'interest-no-part', 'took-part': 'interest-took-part' } as const;

/** What the interest is stands in the middle of a sentence, so that a stop that was typed after it goes; that of an abbreviation ("Kestrel Ltd.") is one too. */
const withoutStop = (nature: string): string => nature.trim().replace(/[\s.;,]+$/, '');

/** @param item number and title of the item, as the reader may have it */
export const declarationSentence = (row: Declaration, item: { readonly number: string; readonly title: string } | null, words: ProceedingWords): string | null => {
  const { say } = words;
  const name = nameOf(row.attendanceId, words);
  if (name === null) return null;
  const fields = {
    name, kind: say(kinds[row.kind]), nature: row.kind === 'sensitive' || withoutStop(row.nature) === '' ? '' : say('interest-nature', { nature: withoutStop(row.nature) }),
    dispensation: row.dispensation ? say('interest-dispensation') : '', effect: say(effects[row.effect]),
  };
  return item === null ? say('declared-generally', fields) : say('declared', { ...fields, item: item.number, title: item.title });
};

const voters = (vote: Vote, how: Vote['recorded'][number]['vote'], words: ProceedingWords): string =>
  nameList(words.say, vote.recorded.filter((each) => each.vote === how).flatMap(({ attendanceId }) => { const row = words.attendance.get(attendanceId); return row === undefined ? [] : [attendeeName(row, words)]; }));

/** The count, a recorded vote, or the members' own votes; a paragraph each. */
export const voteSentences = (vote: Vote, words: ProceedingWords): string[] => {
  const { say } = words;
  const { counts } = vote;
  const counted = counts === null ? [] : [say('vote-counted', { for: String(counts.for), against: String(counts.against), abstained: String(counts.abstained) })];
  if (vote.isRecordedVote) {
    const lists = ([['for', 'voted-for'], ['against', 'voted-against'], ['abstained', 'voted-abstained']] as const).flatMap(([how, phrase]) => {
      const names = voters(vote, how, words);
      return names === '' ? [] : [say(phrase, { names })];
    });
    return [say('recorded-vote'), ...lists, ...counted];
  }
  return [...counted, ...vote.recorded.flatMap(({ attendanceId, vote: how }) => {
    const name = nameOf(attendanceId, words);
    return name === null ? [] : [say('own-vote', { name, vote: say(({ for: 'own-vote-for', against: 'own-vote-against', abstained: 'own-vote-abstained' } as const)[how]) })];
  })];
};

const atTime = (time: string | null, style: HouseStyle): string | null => (time === null ? null : printedTime(time, style));

export type Resolved = 'some' | 'none' | 'unsaid';

const inquorateAs = { some: 'became-inquorate', none: 'inquorate', unsaid: 'inquorate-unsaid' } as const satisfies Readonly<Record<Resolved, PhraseId>>;

/**
 * How a sitting ended, and when the next one began; a paragraph each.
 * @param resolved whether the meeting resolved anything; `unsaid`: only restricted minutes may have
 */
export const sittingSentences = (sitting: Sitting, next: Sitting | undefined, panel: Panel, resolved: Resolved, { say, style }: ProceedingWords): string[] => {
  const ended = atTime(sitting.endedAt, style);
  const at = ended === null ? '' : say('adjourned-at', { time: ended });
  const otherDay = (date: IsoDate | null | undefined): IsoDate | null => (date === undefined || date === null || date === sitting.date ? null : date);
  switch (sitting.ended) {
    case null: return [];
    case 'closed': return ended === null ? [] : [say('closed', { time: ended })];
    case 'inquorate': return [
      say(inquorateAs[resolved], { at }), ...(panel.quorum === undefined || panel.quorum === null ? [] : [say('no-quorum-named', { body: panel.bodyNoun, number: String(panel.quorum.number) })]),
    ];
    case 'adjourned': {
      const until = otherDay(next?.date);
      const on = until === null ? '' : say('resumed-on', { date: printedDate(until, style) });
      const began = atTime(next?.startedAt ?? null, style);
      const resumed = next === undefined ? [] : [say('resumed', { on, at: began === null ? '' : say('adjourned-at', { time: began }) })];
      return [say('adjourned', { at, until: until === null ? '' : say('adjourned-until', { date: printedShortDate(until, style) }) }), ...resumed];
    }
  }
};
