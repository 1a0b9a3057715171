// A paper of the minute book as words, before any Word: a head, and a text of headings, paragraphs and tables.
import type { MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Block, TextDoc } from '../../model/text.ts';
import { printedDate } from '../../phrases/dates.ts';
import { phraseBook, type Say } from '../../phrases/phrase-book.ts';
import type { HouseStyle } from '../../model/panel.ts';
import type { IsoDate } from '../../model/record.ts';
import type { DocumentOptions } from '../document-options.ts';

export type RecordSheet = {
  /** For the file's properties. */
  readonly title: string;
  readonly councilName: string | null;
  readonly panelName: string;
  readonly heading: string;
  readonly date: string | null;
  readonly text: TextDoc;
  readonly pageHead: readonly string[];
  /** Least height of table rows, in twentieths of a point, where something is written in them by hand. */
  readonly rowHeight?: number;
};

const inline = (text: string) => (text === '' ? {} : { content: [{ type: 'text', text }] as const });

export const paragraph = (text: string): Block => ({ type: 'paragraph', ...inline(text) });
export const heading = (text: string): Block => ({ type: 'heading', attrs: { level: 1 }, ...inline(text) });
export const bullets = (lines: readonly string[]): Block[] =>
  lines.length === 0 ? [] : [{ type: 'bulletList', content: lines.map((line) => ({ type: 'listItem', content: [{ type: 'paragraph', ...inline(line) }] })) }];

/** A cell of several lines is several paragraphs. No rows: no table. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): Block[] => {
  const cell = (type: 'tableHeader' | 'tableCell', text: string) => ({ type, content: text.split('\n').map((line) => ({ type: 'paragraph' as const, ...inline(line) })) });
  if (rows.length === 0) return [];
  return [{
    type: 'table',
    content: [{ type: 'tableRow', content: heads.map((head) => cell('tableHeader', head)) }, ...rows.map((row) => ({ type: 'tableRow' as const, content: row.map((text) => cell('tableCell', text)) }))],
  }];
};

export type Hand = { readonly say: Say; readonly style: HouseStyle };

export const handFor = (snapshot: MeetingSnapshot, options: DocumentOptions): Hand => {
  const style = options.style ?? snapshot.panel.houseStyle;
  return { say: phraseBook(style, options.phrases), style };
};

/** The head that all of them have. @param on the day it is about; null: none known */
export const recordSheet = (
  snapshot: MeetingSnapshot, hand: Hand, head: { readonly heading: string; readonly on: IsoDate | null; readonly date?: string; readonly pageHead?: readonly string[] }, blocks: readonly Block[],
): RecordSheet => {
  const { panel } = snapshot;
  const date = head.on === null ? null : printedDate(head.on, hand.style);
  return {
    title: date === null ? hand.say('book-title-undated', { heading: head.heading, panel: panel.name }) : hand.say('book-title', { heading: head.heading, panel: panel.name, date }),
    councilName: panel.councilName.trim() === '' ? null : panel.councilName, panelName: panel.name, heading: head.heading, date: head.date ?? date,
    text: { type: 'doc', content: blocks }, pageHead: head.pageHead ?? [],
  };
};
