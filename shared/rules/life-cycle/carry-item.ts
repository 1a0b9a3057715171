// An item that goes on to a later meeting, with copies of its papers (DOMAIN M6). What was called stays as it was.
import { newRecord } from '../../model/ids.ts';
import type { Item, Meeting } from '../../model/meeting.ts';
import type { HouseStyle } from '../../model/panel.ts';
import type { Paper, PaperSection } from '../../model/paper.ts';
import { printedShortDate } from '../../phrases/dates.ts';
import type { Makers } from './makers.ts';

export type BetweenMeetings = { readonly style: HouseStyle; readonly before: Meeting; readonly after: Meeting };

/** An answer that is the day of the meeting before becomes the new day; days in running text are the author's to look at. */
const withNewDay = (value: string, { style, before, after }: BetweenMeetings): string => {
  if (before.date === null || after.date === null) return value;
  return value === before.date ? after.date : value.replaceAll(printedShortDate(before.date, style), printedShortDate(after.date, style));
};

/**
 * The item as the later agenda gets it: nothing of what became of it before, and where it came from.
 * @param item as restricted as the one that it stood under (`asRestricted`): alone it would be open
 * @param isUnder whether the item that it is a part of goes on with it; else it gets a number of its own
 */
export const carriedItem = (item: Item, { after }: BetweenMeetings, makers: Makers, isUnder = false): Item => ({
  ...item, sub: item.sub && isUnder, ...newRecord(makers.newId, makers.now), meetingId: after.id, note: null, slotId: null, printedLabel: null, printedPages: null, publishedLabel: null, withdrawn: null, taken: null,
  broughtFrom: { meetingId: item.meetingId, itemId: item.id }, sample: after.sample,
});

export type CarriedPapers = { readonly papers: readonly Paper[]; readonly sections: readonly PaperSection[] };

/**
 * Copies of an item's papers for the item that it became, appendices under their papers; pages are counted anew.
 * @param of the papers of the item and the sections of any
 */
export const carriedPapers = ({ papers, sections }: CarriedPapers, itemId: Item['id'], meetings: BetweenMeetings, makers: Makers): CarriedPapers => {
  const made = new Map(papers.map(({ id }) => [id, newRecord(makers.newId, makers.now)]));
  const { id: meetingId, sample } = meetings.after;
  return {
    papers: papers.flatMap(({ belongsTo, ...paper }): Paper[] => {
      const [record, above] = [made.get(paper.id), belongsTo === undefined ? undefined : made.get(belongsTo.paperId)];
      return record === undefined ? [] : [{
        ...paper, ...record, meetingId, itemId, sample, countedPages: null, countedOf: null, ...(paper.earlierFiles === undefined ? {} : { earlierFiles: [] }),
        ...(belongsTo === undefined || above === undefined ? {} : { belongsTo: { ...belongsTo, paperId: above.id } }),
      }];
    }),
    sections: sections.flatMap((section): PaperSection[] => {
      const paperId = made.get(section.paperId)?.id;
      return paperId === undefined ? [] : [{ ...section, fields: section.fields.map((field) => ({ ...field, value: withNewDay(field.value, meetings) })), ...newRecord(makers.newId, makers.now), meetingId, paperId, sample }];
    }),
  };
};
