// An officer looked in Word and says how many pages a paper has; the ranges of the pack follow.
import { countedContent, countedMinutesContent } from '../../../shared/documents/pack/fixed-pages.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Item } from '../../../shared/model/meeting.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, type Result } from '../../../shared/model/result.ts';
import { minutesInPack } from '../../../shared/rules/minutes-of-item.ts';
import { act, type Work } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { openAgenda } from '../locks.ts';
import type { SaveResult } from '../save-result.ts';
import { gatherSnapshot } from '../snapshot.ts';
import { changeRecord, findRecord } from '../write-record.ts';

const noCount = failed({ code: 'no-page-count', what: 'That is no number of pages. Nothing was changed.', remedy: 'Enter a whole number from 1 to 2,000, as Word shows it at the foot of its window.' });

const noMinutes = failed({ code: 'not-found', what: 'No minutes of an earlier meeting stand in the pack at this item. Nothing was changed.', remedy: 'Look at the pages of the pack again.' });

const mostPages = 2_000;

export type CountTarget = { readonly meetingId: Id; readonly id: Id; readonly rev: number; readonly pages: number | null };

/** What is right before anything is written: a number of pages, and an agenda that may still change. */
const counting = async (work: Work, { meetingId, pages }: CountTarget): Promise<Result<MeetingSnapshot>> => {
  if (pages !== null && (!Number.isInteger(pages) || pages < 1 || pages > mostPages)) return noCount;
  const open = await openAgenda(work, meetingId);
  return open.ok ? gatherSnapshot(work.db, meetingId) : open;
};

/**
 * @param target.pages as Word counts them; null: the computed count stands again
 * @returns the paper; `no-page-count`, `agenda-published`, `not-found`, or a conflict when the count was changed since `rev`
 */
export const fixPageCount = (context: DataContext, target: CountTarget): Promise<SaveResult<Paper>> =>
  act(context, { label: target.pages === null ? 'Let the pages of a paper be counted' : 'Fix the pages of a paper', undoIn: target.meetingId }, async (work): Promise<SaveResult<Paper>> => {
    const { pages } = target;
    const snapshot = await counting(work, target);
    if (!snapshot.ok) return snapshot;
    const paper = await findRecord(work, 'papers', target.id);
    if (!paper.ok) return paper;
    return changeRecord(work, 'papers', target, { countedPages: pages, countedOf: pages === null ? null : countedContent(snapshot.value, paper.value) });
  });

/**
 * The same of the earlier minutes that stand in the pack at an item.
 * @param target.id of the item
 * @returns the item; `not-found` too where no minutes stand there
 */
export const fixMinutesCount = (context: DataContext, target: CountTarget): Promise<SaveResult<Item>> =>
  act(context, { label: target.pages === null ? 'Let the pages of minutes be counted' : 'Fix the pages of minutes', undoIn: target.meetingId }, async (work): Promise<SaveResult<Item>> => {
    const { pages } = target;
    const snapshot = await counting(work, target);
    if (!snapshot.ok) return snapshot;
    const item = await findRecord(work, 'items', target.id);
    if (!item.ok) return item;
    const minutes = minutesInPack(snapshot.value, item.value);
    if (minutes === null) return noMinutes;
    return changeRecord(work, 'items', target, { countedMinutes: pages === null ? null : { pages, of: countedMinutesContent(snapshot.value, item.value, minutes) } });
  });
