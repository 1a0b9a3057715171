// What was asked for and where it stands, as a Word file and as a table for other programs (DOMAIN M5).
import type { MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import { printedDate } from '../../phrases/dates.ts';
import type { DocumentOptions } from '../document-options.ts';
import { csvText } from './csv-text.ts';
import { followUpRows, type FollowUpRow } from './follow-up-rows.ts';
import { handFor, paragraph, recordSheet, table, type RecordSheet } from './record-sheet.ts';
import { headMarkings } from './restricted-rows.ts';

const columns = ['what', 'who', 'due', 'stands', 'from'] as const;

/** @param between what was asked for and its marking, where the list says that it is not for publication */
const cellsOf = (row: FollowUpRow, between: string): string[] => columns.map((column) => (column === 'what' && row.marking !== null ? `${row.what}${between}${row.marking}` : row[column]));

export const followUpSheet = (snapshot: MeetingSnapshot, options: DocumentOptions): RecordSheet => {
  const hand = handFor(snapshot, options);
  const { say } = hand;
  const rows = followUpRows(snapshot, options);
  return recordSheet(snapshot, hand, {
    heading: say('follow-up-heading'), on: options.builtOn, date: say('as-at', { date: printedDate(options.builtOn, hand.style) }), pageHead: headMarkings(rows.map(({ access }) => access), options, hand),
  }, rows.length === 0 ? [paragraph(say(options.audience === 'members' ? 'follow-up-none' : 'follow-up-none-listed'))] : table(columns.map((column) => say(`follow-up-${column}`)), rows.map((row) => cellsOf(row, '\n'))));
};

/** UTF-8 with a mark, as Excel wants it. */
export const followUpCsv = (snapshot: MeetingSnapshot, options: DocumentOptions): Uint8Array => {
  const { say } = handFor(snapshot, options);
  return csvText([columns.map((column) => say(`follow-up-${column}`)), ...followUpRows(snapshot, options).map((row) => cellsOf(row, ' '))]);
};
