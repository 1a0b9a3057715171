// An officer looked in Word and says how many pages a paper has; the ranges of the pack follow.
import { countedContent } from '../../../shared/documents/pack/fixed-pages.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { openAgenda } from '../locks.ts';
import type { SaveResult } from '../save-result.ts';
import { gatherSnapshot } from '../snapshot.ts';
import { changeRecord, findRecord } from '../write-record.ts';

const noCount = failed({ code: 'no-page-count', what: 'That is no number of pages. Nothing was changed.', remedy: 'Enter a whole number from 1 to 2,000, as Word shows it at the foot of its window.' });

const mostPages = 2_000;

/**
 * @param target.pages as Word counts them; null: the computed count stands again
 * @returns the paper; `no-page-count`, `agenda-published`, `not-found`, or a conflict when the count was changed since `rev`
 */
export const fixPageCount = (context: DataContext, target: { readonly meetingId: Id; readonly id: Id; readonly rev: number; readonly pages: number | null }): Promise<SaveResult<Paper>> =>
  act(context, { label: target.pages === null ? 'Let the pages of a paper be counted' : 'Fix the pages of a paper', undoIn: target.meetingId }, async (work): Promise<SaveResult<Paper>> => {
    const { pages } = target;
    if (pages !== null && (!Number.isInteger(pages) || pages < 1 || pages > mostPages)) return noCount;
    const open = await openAgenda(work, target.meetingId);
    if (!open.ok) return open;
    const paper = await findRecord(work, 'papers', target.id);
    if (!paper.ok) return paper;
    const snapshot = await gatherSnapshot(work.db, target.meetingId);
    if (!snapshot.ok) return snapshot;
    return changeRecord(work, 'papers', target, { countedPages: pages, countedOf: pages === null ? null : countedContent(snapshot.value, paper.value) });
  });
