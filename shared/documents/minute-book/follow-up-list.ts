// What was asked for and where it stands, as a Word file and as a table for other programs (DOMAIN M5).
import type { MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import { printedDate } from '../../phrases/dates.ts';
import type { DocumentOptions } from '../document-options.ts';
import { csvText } from './csv-text.ts';
import { followUpRows } from './follow-up-rows.ts';
import { handFor, paragraph, recordSheet, table, type RecordSheet } from './record-sheet.ts';

const columns = ['what', 'who', 'due', 'stands', 'from'] as const;

export const followUpSheet = (snapshot: MeetingSnapshot, options: DocumentOptions): RecordSheet => {
  const hand = handFor(snapshot, options);
  const { say } = hand;
  const rows = followUpRows(snapshot, options).map((row) => columns.map((column) => row[column]));
  return recordSheet(snapshot, hand, { heading: say('follow-up-heading'), on: options.builtOn, date: say('as-at', { date: printedDate(options.builtOn, hand.style) }) },
    rows.length === 0 ? [paragraph(say('follow-up-none'))] : table(columns.map((column) => say(`follow-up-${column}`)), rows));
};

/** UTF-8 with a mark, as Excel wants it. */
export const followUpCsv = (snapshot: MeetingSnapshot, options: DocumentOptions): Uint8Array => {
  const { say } = handFor(snapshot, options);
  return csvText([columns.map((column) => say(`follow-up-${column}`)), ...followUpRows(snapshot, options).map((row) => columns.map((column) => row[column]))]);
};
