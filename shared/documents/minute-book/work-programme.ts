// What is to come before the panel, by day: follow-ups by when they are due, deferred items, and what stands on every agenda.
import { followUpsOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Block } from '../../model/text.ts';
import { printedShortDate } from '../../phrases/dates.ts';
import { dueOn, placeOf } from '../../rules/follow-ups/standing.ts';
import { itemTitle } from '../../rules/follow-ups/take-up.ts';
import type { DocumentOptions } from '../document-options.ts';
import { dueWords, originWords, whoWords } from './follow-up-rows.ts';
import { forBook } from './for-book.ts';
import { bullets, handFor, heading, paragraph, recordSheet, table, type Hand, type RecordSheet } from './record-sheet.ts';

type Line = { readonly day: string | null; readonly row: readonly string[] };

const fromFollowUps = (open: MeetingSnapshot, on: string, hand: Hand): Line[] =>
  followUpsOf(open).filter((row) => row.standing === 'confirmed' && (placeOf(row, open) === 'open' || (row.due.kind === 'interval' && row.state.kind !== 'closed'))).map((row) => {
    const day = row.due.kind === 'next-meeting' ? on : dueOn(row);
    const when = row.due.kind === 'next-meeting' || day === null ? dueWords(row.due, hand) : printedShortDate(day, hand.style);
    return { day, row: [when, itemTitle(row.what), whoWords(row, hand), originWords(row, hand)] };
  });

const deferred = (open: MeetingSnapshot, { say, style }: Hand): Line[] => open.items.flatMap((item): Line[] => {
  const { taken } = item;
  if (item.deletedAt !== null || taken === undefined || taken === null || (taken.how !== 'deferred' && taken.how !== 'not-reached')) return [];
  const from = open.meetings.find(({ id }) => id === item.meetingId)?.date ?? null;
  return [{ day: taken.to ?? from, row: [taken.to === null ? say('due-next') : printedShortDate(taken.to, style), item.title, item.presenter ?? '', from === null ? '' : say('programme-deferred', { date: printedShortDate(from, style) })] }];
});

export const workProgrammeSheet = (snapshot: MeetingSnapshot, options: DocumentOptions): RecordSheet => {
  const { open } = forBook(snapshot, options);
  const hand = handFor(open, options);
  const { say } = hand;
  const lines = [...fromFollowUps(open, options.builtOn, hand), ...deferred(open, hand)].sort((a, b) => ((a.day ?? '9999') < (b.day ?? '9999') ? -1 : 1));
  const heads = [say('programme-when'), say('programme-what'), say('programme-who'), say('programme-why')];
  const [dated, waiting] = [lines.filter(({ day }) => day !== null), lines.filter(({ day }) => day === null)];
  const standing = open.panel.template.filter(({ kind, access }) => ['lac-update', 'champions', 'verbal', 'report', 'planning'].includes(kind) && access.level === 'public').map(({ title }) => title);
  const blocks: Block[] = [
    ...table(heads, dated.map(({ row }) => row)),
    ...(waiting.length === 0 ? [] : [heading(say('programme-waiting')), ...table(heads, waiting.map(({ row }) => row))]),
    ...(standing.length === 0 ? [] : [heading(say('programme-standing')), ...bullets(standing)]),
  ];
  return recordSheet(open, hand, { heading: say('programme-heading'), on: options.builtOn }, blocks.length === 0 ? [paragraph(say('follow-up-none'))] : blocks);
};
