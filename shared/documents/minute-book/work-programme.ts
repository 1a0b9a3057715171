// What is to come before the panel, by day: follow-ups by when they are due, deferred items, and what stands on every agenda.
import type { Access } from '../../model/access.ts';
import type { FollowUp } from '../../model/follow-up.ts';
import { itemsOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Block } from '../../model/text.ts';
import { printedShortDate } from '../../phrases/dates.ts';
import { asRestricted } from '../../rules/access.ts';
import { dueOn, placeOf } from '../../rules/follow-ups/standing.ts';
import { itemTitle } from '../../rules/follow-ups/take-up.ts';
import type { DocumentOptions } from '../document-options.ts';
import { dueWords, followUpsListed, originWords, whoWords } from './follow-up-rows.ts';
import { forBook } from './for-book.ts';
import { bullets, handFor, heading, paragraph, recordSheet, table, type Hand, type RecordSheet } from './record-sheet.ts';
import { headMarkings, rowMarking } from './restricted-rows.ts';

type Line = { readonly day: string | null; readonly row: readonly string[]; readonly access: Access };

/** Confirmed ones that a meeting is still to answer, those on an agenda too; what comes every so many months always comes. */
export const followUpsToCome = (open: MeetingSnapshot, options: DocumentOptions): readonly FollowUp[] => followUpsListed(open, options).filter((row) =>
  row.standing === 'confirmed' && (['open', 'on-agenda'].includes(placeOf(row, open)) || (row.due.kind === 'interval' && row.state.kind !== 'closed')));

/** The agenda that has it: from there it is told when it comes. Null: none, or one of a meeting that is not in this file. */
const agendaOf = (row: FollowUp, open: MeetingSnapshot): string | null => {
  const { state } = row;
  return state.kind === 'on-agenda' && placeOf(row, open) === 'on-agenda' ? (open.meetings.find(({ id }) => id === state.meetingId)?.date ?? null) : null;
};

const fromFollowUps = (open: MeetingSnapshot, options: DocumentOptions, hand: Hand): Line[] => followUpsToCome(open, options).map((row) => {
  const agenda = agendaOf(row, open);
  const on = options.builtOn;
  const day = agenda ?? (row.due.kind === 'next-meeting' ? on : dueOn(row));
  const when = agenda === null && (row.due.kind === 'next-meeting' || day === null) ? dueWords(row.due, hand) : printedShortDate(day ?? on, hand.style);
  const onAgenda = agenda === null ? (placeOf(row, open) === 'on-agenda' ? [hand.say('stands-on-agenda')] : []) : [hand.say('programme-agenda', { date: printedShortDate(agenda, hand.style) })];
  return { day, access: row.access, row: [when, itemTitle(row.what, row.origin.title), whoWords(row, hand), [originWords(row, open, hand), ...onAgenda].join('\n')] };
});

const deferred = (open: MeetingSnapshot, { say, style }: Hand): Line[] => {
  const accesses = new Map(open.meetings.flatMap(({ id }) => asRestricted(itemsOf(open, id)).map((item) => [item.id, item.access] as const)));
  return open.items.flatMap((item): Line[] => {
    const { taken } = item;
    if (item.deletedAt !== null || taken === undefined || taken === null || (taken.how !== 'deferred' && taken.how !== 'not-reached')) return [];
    const from = open.meetings.find(({ id }) => id === item.meetingId)?.date ?? null;
    return [{
      day: taken.to ?? from, access: accesses.get(item.id) ?? item.access,
      row: [taken.to === null ? say('due-next') : printedShortDate(taken.to, style), item.title, item.presenter ?? '', from === null ? '' : say('programme-deferred', { date: printedShortDate(from, style) })],
    }];
  });
};

export const workProgrammeSheet = (snapshot: MeetingSnapshot, options: DocumentOptions): RecordSheet => {
  const { open } = forBook(snapshot, options);
  const hand = handFor(open, options);
  const { say } = hand;
  const lines = [...fromFollowUps(open, options, hand), ...deferred(open, hand)].sort((a, b) => ((a.day ?? '9999') < (b.day ?? '9999') ? -1 : 1));
  const rowsOf = (some: readonly Line[]): string[][] => some.map(({ row: [when = '', what = '', ...rest], access }) => [when, [what, rowMarking(access, open, options, hand) ?? []].flat().join('\n'), ...rest]);
  const heads = [say('programme-when'), say('programme-what'), say('programme-who'), say('programme-why')];
  const [dated, waiting] = [lines.filter(({ day }) => day !== null), lines.filter(({ day }) => day === null)];
  const standing = open.panel.template.filter(({ kind, access }) => ['lac-update', 'champions', 'verbal', 'report', 'planning'].includes(kind) && access.level === 'public').map(({ title }) => title);
  const blocks: Block[] = [
    ...table(heads, rowsOf(dated)),
    ...(waiting.length === 0 ? [] : [heading(say('programme-waiting')), ...table(heads, rowsOf(waiting))]),
    ...(standing.length === 0 ? [] : [heading(say('programme-standing')), ...bullets(standing)]),
  ];
  return recordSheet(open, hand, { heading: say('programme-heading'), on: options.builtOn, pageHead: headMarkings(lines.map(({ access }) => access), options, hand) }, blocks.length === 0 ? [paragraph(say('follow-up-none-listed'))] : blocks);
};
