// Imported minutes as records: their numbers are fixed, for they were published (DOMAIN N2); notes keep their place between them.
import type { ImportedMinutes } from '../import-result.ts';
import { accessOfMinute } from './access-of-minute.ts';
import { blocksToText } from '../../model/blocks-to-text.ts';
import { newRecord } from '../../model/ids.ts';
import type { Item, Minute } from '../../model/meeting.ts';
import { ordersBetween } from '../../model/order.ts';
import type { Id } from '../../model/record.ts';
import type { TextBlock } from '../../model/text-block.ts';
import type { Makers } from './makers.ts';

type Entry = Pick<Minute, 'kind' | 'number' | 'printedLabel' | 'title' | 'access'> & { readonly blocks: readonly TextBlock[] };

const entriesOf = (set: ImportedMinutes, numberFormat: string): Entry[] => {
  const note = ({ text, lines }: ImportedMinutes['proceduralNotes'][number]): Entry => {
    const blocks = [{ type: 'paragraph' as const, text, lines }];
    return { kind: 'procedural-note', number: null, printedLabel: null, title: '', access: accessOfMinute({ title: '', blocks }), blocks };
  };
  const numbers = new Set(set.minutes.map((minute) => minute.number));
  const notesAfter = (number: number | null): Entry[] =>
    set.proceduralNotes.filter((n) => n.afterMinute === number).map(note);
  const astray = set.proceduralNotes.filter((n) => n.afterMinute !== null && !numbers.has(n.afterMinute));
  return [
    ...notesAfter(null),
    ...set.minutes.flatMap((minute, at): Entry[] => {
      const last = set.minutes[at + 1]?.number !== minute.number;
      const printedLabel = minute.label ?? (numberFormat === '{n}' ? null : String(minute.number));
      return [
        { kind: 'minute', number: minute.number, printedLabel, title: minute.title, access: accessOfMinute(minute), blocks: minute.blocks },
        ...(last ? notesAfter(minute.number) : []),
      ];
    }),
    ...astray.map(note),
  ];
};

/**
 * @param numberFormat the panel's format: a number that printed otherwise keeps its printed form
 * @param items the meeting's own agenda items; a minute of the same title records that item
 */
export const minutesOfProposal = (
  set: ImportedMinutes,
  meetingId: Id,
  numberFormat: string,
  items: readonly Item[],
  makers: Makers,
): Minute[] => {
  const entries = entriesOf(set, numberFormat);
  const orders = ordersBetween(null, null, entries.length);
  const itemOf = (title: string): Id | null =>
    items.find((item) => title !== '' && item.title.toLowerCase() === title.toLowerCase())?.id ?? null;
  return entries.map(({ blocks, ...entry }, at): Minute => ({
    ...newRecord(makers.newId, makers.now),
    meetingId,
    itemId: itemOf(entry.title),
    order: orders[at] ?? 'a0',
    ...entry,
    publicTitle: null,
    text: blocksToText(blocks, makers.newId),
    publicSummary: null,
    sample: false,
  }));
};
