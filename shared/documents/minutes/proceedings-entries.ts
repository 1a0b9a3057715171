// Where what happened at a meeting stands in its minutes: between minutes, in a minute, or after the last one (DOMAIN M1, M2, M4, M6, U1).
import { attendanceOf, declarationsOf, itemsOf, movementsOf, sittingsOf, votesOf, correctionsOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Item, Meeting, Minute } from '../../model/meeting.ts';
import type { HouseStyle } from '../../model/panel.ts';
import type { Declaration } from '../../model/proceedings.ts';
import type { Id } from '../../model/record.ts';
import type { Block, TextDoc } from '../../model/text.ts';
import { asSentence } from '../../phrases/as-sentence.ts';
import { printedDate, printedShortDate } from '../../phrases/dates.ts';
import { joinWithAnd } from '../../phrases/names.ts';
import type { Say } from '../../phrases/phrase-book.ts';
import { correctionSentence } from '../../phrases/sentences/correction-sentences.ts';
import { roomsThrough } from '../../rules/in-the-room.ts';
import { hasJointChairs } from '../../rules/joint-chairs.ts';
import { resolvesSomething, standsOver } from '../../rules/inquorate.ts';
import { declarationSentence, movementSentence, sittingSentences, voteSentences, type ProceedingWords, type Resolved } from '../../phrases/sentences/proceedings-sentences.ts';
import { asRestricted } from '../../rules/access.ts';
import { agendaLabels } from '../../rules/agenda-numbers.ts';
import { declarationsMinute } from '../../rules/declarations-minute.ts';
import { hasWords } from '../text/has-words.ts';

export type ProceedingLines = {
  /** Before the first minute. */
  readonly first: readonly string[];
  /** Before a minute, between it and the one before; by its id. */
  readonly before: ReadonlyMap<Id, readonly string[]>;
  /** After the last minute. */
  readonly last: readonly string[];
  /** The minute's text with what belongs into it. */
  readonly textOf: (minute: Minute) => TextDoc;
};

/** "at 6.00 p.m." ends a sentence already. */
const ended = (text: string): string => text.replace(/\.{2,}(?=\s|\)|$)/g, '.');

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });

const push = (lines: Map<Id, string[]>, id: Id, more: readonly string[]): void => { lines.set(id, [...(lines.get(id) ?? []), ...more]); };

const itemsOfMinute = (minute: Minute, items: readonly Item[]): Item[] =>
  [minute.itemId, ...(minute.alsoItemIds ?? [])].flatMap((id) => items.find((item) => item.id === id) ?? []);

/** Minutes stand in another order than their items on the agenda. */
const isOtherOrder = (minutes: readonly Minute[], items: readonly Item[]): boolean => {
  const places = minutes.flatMap(({ itemId }) => { const at = items.findIndex(({ id }) => id === itemId); return at < 0 ? [] : [at]; });
  return places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0));
};

/** What became of items that were not taken, where no minute tells it. */
const notTaken = (item: Item, number: string, say: Say, style: HouseStyle): string[] => {
  const { taken } = item;
  if (taken === undefined || taken === null) return [];
  const fields = { item: number, title: item.title, reason: taken.reason.trim() === '' ? '' : say('because', { reason: taken.reason.trim().replace(/\.$/, '') }) };
  switch (taken.how) {
    case 'deferred': return [say('item-deferred', { ...fields, to: taken.to === null ? '' : say('deferred-to', { date: printedShortDate(taken.to, style) }) })];
    case 'withdrawn': return [say('item-withdrawn-at-meeting', fields)];
    case 'not-reached': return [say('item-not-reached', fields)];
    case 'excluded':
    case 'in-public':
    case null: return [];
  }
};

/** Its number, with its title where the minute's own doesn't say it. */
const togetherWords = ({ id, title }: Item, said: string, labels: ReadonlyMap<Id, string>): string => {
  const isSaid = said.toLowerCase().includes(title.trim().toLowerCase());
  return `${labels.get(id) ?? ''}${isSaid ? '' : ` “${title.trim()}”`}`;
};

/** Words that say by themselves that the Chair took it as urgent; a reason that only mentions the Chair ("It is the Chair's last meeting") does not. */
const saysWhoseOpinion = /\bChair(?:man|woman|person)?,?(?:\s+\S+){0,5}?\s+(?:authori[sz]ed|agreed|accepted|allowed|permitted|approved|consented|decided|considered|(?:of|formed) the opinion|ruled)\b/i;

const headOf = (minute: Minute, items: readonly Item[], labels: ReadonlyMap<Id, string>, say: Say): string[] => {
  const own = itemsOfMinute(minute, items);
  const reason = minute.chairsReason ?? own.find(({ note }) => note !== null)?.note?.text ?? null;
  const how = own.map(({ taken }) => taken?.how);
  const bare = reason === null || reason.trim() === '' ? '' : asSentence(reason.trim().replace(/^\((.*)\)\.?$/s, '$1').trim());
  return [
    ...(bare === '' ? [] : [saysWhoseOpinion.test(bare) ? `(${bare})` : ended(say('urgent-reason', { reason: bare }))]),
    ...(own.length < 2 ? [] : [say('taken-together', { items: joinWithAnd(own.map((item) => togetherWords(item, minute.title.trim() === '' ? (own[0]?.title ?? '') : minute.title, labels))) })]),
    ...(how.includes('excluded') ? [say('excluded')] : []),
    ...(how.includes('in-public') ? [say('taken-in-public')] : []),
  ];
};

/** What a restricted minute resolved is not told, nor that it resolved nothing: both versions have the same sentence. */
const resolvedAsSaid = (numbered: readonly Minute[], items: readonly Item[]): Resolved => {
  const open = numbered.filter((minute) => [minute, ...itemsOfMinute(minute, items)].every(({ access }) => access.level === 'public'));
  if (open.some(resolvesSomething)) return 'some';
  return open.length === numbered.length ? 'none' : 'unsaid';
};

/** @param snapshot as the audience may have it @param minutes of the meeting, in printed order */
export const proceedingLines = (snapshot: MeetingSnapshot, meeting: Meeting, minutes: readonly Minute[], words: Omit<ProceedingWords, 'attendance'>): ProceedingLines => {
  const { say, style } = words;
  const all: ProceedingWords = { ...words, attendance: new Map(attendanceOf(snapshot, meeting.id).map((row) => [row.id, row])) };
  const items = itemsOf(snapshot, meeting.id);
  const labels = agendaLabels(items);
  const numbered = minutes.filter(({ kind }) => kind === 'minute');
  const before = new Map<Id, string[]>();
  const first: string[] = isOtherOrder(numbered, items) ? [say('other-order')] : [];
  const sittings = sittingsOf(snapshot, meeting.id);
  const resolved = resolvedAsSaid(numbered, asRestricted(items));
  const last: string[] = [];
  sittings.forEach((sitting, at) => {
    const next = sittings[at + 1];
    const lines = sittingSentences(sitting, next, snapshot.panel, resolved, all).map(ended);
    if (next?.fromMinuteId !== undefined && next.fromMinuteId !== null && minutes.some(({ id }) => id === next.fromMinuteId)) push(before, next.fromMinuteId, lines);
    else last.push(...lines);
  });
  const movements = movementsOf(snapshot, meeting.id);
  const isJoint = hasJointChairs(snapshot.panel, snapshot.memberships, meeting.date);
  const rooms = roomsThrough({ panel: snapshot.panel, attendance: attendanceOf(snapshot, meeting.id), minutes, movements, declarations: [] });
  const presidingBefore = new Map(rooms.flatMap(({ movement, presiding }) => (movement === null || !isJoint ? [] : [[movement.id, [...presiding]]])));
  movements.forEach((movement, at) => {
    const sentence = movementSentence(movement, movements.slice(0, at), presidingBefore.get(movement.id) ?? [], all);
    if (sentence === null) return;
    if (movement.minuteId === null || !minutes.some(({ id }) => id === movement.minuteId)) first.push(ended(sentence));
    else push(before, movement.minuteId, [ended(sentence)]);
  });
  const minuted = new Set(numbered.flatMap((minute) => itemsOfMinute(minute, items).map(({ id }) => id)));
  last.unshift(...items.filter(({ id }) => !minuted.has(id)).flatMap((item) => notTaken(item, labels.get(item.id) ?? '', say, style)));
  const declarations = declarationsOf(snapshot, meeting.id);
  const hall = declarationsMinute(numbered, items);
  const declared = (row: Declaration): string[] => {
    const item = items.find(({ id }) => id === row.itemId);
    const sentence = declarationSentence(row, item === undefined ? null : { number: labels.get(item.id) ?? '', title: item.title }, all);
    return sentence === null ? [] : [sentence];
  };
  const declaredIn = (minute: Minute): string[] => declarations.filter((row) => (row.minuteId === null ? minute === hall : row.minuteId === minute.id)).flatMap(declared);
  if (hall === undefined) first.push(...declarations.filter(({ minuteId }) => minuteId === null).flatMap(declared));
  const votes = votesOf(snapshot, meeting.id);
  // Of a restricted one neither version says what became of it.
  const over = new Set(standsOver(snapshot, meeting.id).flatMap(({ id, access }) => (access.level === 'public' ? [id] : [])));
  const standsHere = (minute: Minute): boolean => minute.access.level === 'public' && !hasWords(minute.text) && itemsOfMinute(minute, items).some(({ id }) => over.has(id));
  last.push(...approvalLines(snapshot, meeting, words));
  return {
    first, before, last,
    textOf: (minute) => {
      const none = minute === hall && meeting.minutesImported === null && declarations.length === 0 && !hasWords(minute.text) ? [say('no-declarations')] : [];
      const head = [...headOf(minute, items, labels, say), ...itemsOfMinute(minute, items).flatMap((item) => notTaken(item, labels.get(item.id) ?? '', say, style)), ...(standsHere(minute) ? [say('item-stands-over')] : [])];
      const tail = [...declaredIn(minute), ...none];
      const voted = votes.filter(({ minuteId }) => minuteId === minute.id).flatMap((vote) => voteSentences(vote, all));
      if (head.length + tail.length + voted.length === 0) return minute.text;
      const { content } = minute.text;
      // Narrative that follows a resolution was not voted on.
      const resolved = content.findLastIndex(({ type }) => type === 'resolution') + 1;
      const lines = resolved === 0 ? [...content, ...[...tail, ...voted].map(paragraph)] : [...content.slice(0, resolved), ...voted.map(paragraph), ...content.slice(resolved), ...tail.map(paragraph)];
      return { ...minute.text, content: [...head.map(paragraph), ...lines] };
    },
  };
};

/** When it was approved, and what was corrected: both texts are kept, this is the approved one. */
const approvalLines = (snapshot: MeetingSnapshot, meeting: Meeting, { say, style }: Pick<ProceedingWords, 'say' | 'style'>): string[] => {
  const { approval } = meeting;
  if (approval === undefined || approval === null) return [];
  const date = printedDate(approval.on, style);
  const corrections = correctionsOf(snapshot, meeting.id);
  if (corrections.length === 0) return [say('approved-on', { date })];
  const numberOf = (id: Id | null): string => { const minute = snapshot.minutes.find((row) => row.id === id); return minute?.printedLabel ?? String(minute?.number ?? ''); };
  return [say('approved-with', { date }), ...corrections.map((correction) => correctionSentence(correction, numberOf(correction.minuteId), say))];
};
