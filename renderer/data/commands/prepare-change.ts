// A published agenda is opened so that a change can be prepared, and closed again; an item is withdrawn (DOMAIN U3, U4).
import { fixedPages } from '../../../shared/documents/pack/fixed-pages.ts';
import { newRecord } from '../../../shared/model/ids.ts';
import type { Item, Meeting } from '../../../shared/model/meeting.ts';
import type { PublishedPages } from '../../../shared/model/publication.ts';
import type { Id, IsoDate } from '../../../shared/model/record.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import { ownChangesSince } from '../../../shared/rules/publication-changes.ts';
import { act } from '../act.ts';
import { isChangeOpen, standingAgendaRows } from '../agenda-publications.ts';
import type { DataContext } from '../data-context.ts';
import { gatherSnapshot } from '../snapshot.ts';
import { changeRecord, findRecord } from '../write-record.ts';
import { freezePublication } from './publication.ts';
import { keepNumbers } from './published-numbers.ts';

export type OpenChange = {
  readonly meetingId: Id;
  readonly on: IsoDate;
  /** Pages of every paper as they were published; for a first publication that did not keep them. */
  readonly pages: readonly PublishedPages[];
};

const notPublished = (): Result<never> => failed({ code: 'not-published', what: 'This agenda is not published.', remedy: 'It can be changed as it is.' });
const reasonNeeded = (what: string): Result<never> => failed({ code: 'reason-needed', what: `${what} needs a reason. Nothing was changed.`, remedy: 'Write in a few words why.' });

/**
 * Opens a published agenda for a change. What was published stays; numbers of its items and pages are fixed from now on.
 * @returns the meeting; `not-published`
 */
export const openAgendaChange = (context: DataContext, input: OpenChange): Promise<Result<Meeting>> =>
  act(context, { label: 'Prepare a change of the published agenda', undoIn: null }, async (work): Promise<Result<Meeting>> => {
    const meeting = await findRecord(work, 'meetings', input.meetingId);
    if (!meeting.ok) return meeting;
    if (meeting.value.agendaState !== 'published') return notPublished();
    const numbered = await keepNumbers(work, input.meetingId);
    if (!numbered.ok) return numbered;
    const [first] = await standingAgendaRows(work.db, input.meetingId);
    const facts = { kind: 'first' as const, reason: '', changes: [], clearDays: null, pages: [...input.pages] };
    if (first === undefined) {
      // It was published elsewhere and imported: what came in is its first publication here.
      const frozen = await freezePublication(work, { ...newRecord(context.newId, context.now), meetingId: input.meetingId, kind: 'agenda', publishedOn: meeting.value.agendaPublishedOn ?? input.on, facts });
      if (!frozen.ok) return frozen;
    } else if ((first.facts?.pages ?? []).length === 0 && input.pages.length > 0) {
      const kept = await changeRecord(work, 'publications', { id: first.id, rev: null }, { facts: { ...(first.facts ?? facts), pages: [...input.pages] } });
      if (!kept.ok) return kept;
    }
    return changeRecord(work, 'meetings', { id: input.meetingId, rev: null }, { agendaState: 'draft' });
  });

/**
 * Closes the agenda again as it was published.
 * @returns the meeting; `no-change-open`; `agenda-withdrawn`; `changes-left` where something differs from what was published
 */
export const leaveAsPublished = (context: DataContext, meetingId: Id): Promise<Result<Meeting>> =>
  act(context, { label: 'Leave the agenda as published', settles: true, undoIn: null }, async (work): Promise<Result<Meeting>> => {
    const meeting = await findRecord(work, 'meetings', meetingId);
    if (!meeting.ok) return meeting;
    const last = (await standingAgendaRows(work.db, meetingId)).at(-1);
    if (last === undefined || meeting.value.agendaState === 'published') return failed({ code: 'no-change-open', what: 'No change of this agenda is being prepared.', remedy: 'Choose “Prepare a change” first.' });
    if (last.facts?.kind === 'agenda-withdrawn') return failed({ code: 'agenda-withdrawn', what: 'The agenda was withdrawn, so it cannot stand as it was published.', remedy: 'Publish it again, with the reason.' });
    const now = await gatherSnapshot(work.db, meetingId);
    if (!now.ok) return now;
    const count = ownChangesSince(last.snapshot, now.value, fixedPages).length;
    if (count > 0) return failed({ code: 'changes-left', what: `${count} ${count === 1 ? 'thing differs' : 'things differ'} from what was published.`, remedy: 'Undo the changes first, or publish them.' });
    return changeRecord(work, 'meetings', { id: meetingId, rev: null }, { agendaState: 'published' });
  });

export type ItemWithdrawal = { readonly meetingId: Id; readonly id: Id; readonly on: IsoDate; /** Prints on the front sheet. Null: it is taken after all. */ readonly reason: string | null };

/**
 * Withdraws an item that was published: it stays listed. Taken back by the same command with a null reason, until that is published.
 * @returns the item; `reason-needed`; `no-change-open`; `not-published` for an item that nobody has seen yet
 */
export const withdrawItem = (context: DataContext, { meetingId, id, on, reason }: ItemWithdrawal): Promise<Result<Item>> =>
  act(context, { label: reason === null ? 'Take an item after all' : 'Withdraw an item', settles: true, undoIn: meetingId, ...(reason === null ? {} : { reason }) }, async (work): Promise<Result<Item>> => {
    const meeting = await findRecord(work, 'meetings', meetingId);
    if (!meeting.ok) return meeting;
    const standing = await standingAgendaRows(work.db, meetingId);
    if (!isChangeOpen(meeting.value.agendaState, standing)) return failed({ code: 'no-change-open', what: 'An item is withdrawn in a change of a published agenda.', remedy: 'Choose “Prepare a change” on the Publish tab first.' });
    const item = await findRecord(work, 'items', id);
    if (!item.ok) return item;
    if ((item.value.publishedLabel ?? null) === null) return failed({ code: 'not-published', what: 'This item was not published, so nobody has to be told.', remedy: 'Delete it.' });
    if (reason === null) {
      const wasPublished = standing.at(-1)?.snapshot.items.some((row) => row.id === id && (row.withdrawn ?? null) !== null) ?? false;
      if (wasPublished) return failed({ code: 'published-item', what: 'It was published as withdrawn.', remedy: 'Add it again as a late item.' });
      return changeRecord(work, 'items', { id, rev: null }, { withdrawn: null });
    }
    if (reason.trim() === '') return reasonNeeded('Withdrawing an item');
    work.relabel(`Withdraw item ${item.value.publishedLabel ?? ''}`);
    const changed = await changeRecord(work, 'items', { id, rev: null }, { withdrawn: { on, reason: reason.trim() } });
    return changed.ok ? ok(changed.value) : changed;
  });
