// Publication n+1 of an agenda: amended, supplement, item withdrawn, agenda withdrawn, each with its reason (DOMAIN U4, U1).
import { lateItemFindings } from '../../../shared/checking/late-items.ts';
import { agendaFindings } from '../../../shared/checking/ready-to-publish.ts';
import { fixedPages } from '../../../shared/documents/pack/fixed-pages.ts';
import { newRecord } from '../../../shared/model/ids.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { HeldClearDays, PublicationFacts, PublishedChange, PublishedPages } from '../../../shared/model/publication.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import { agendaDeadline } from '../../../shared/rules/clear-days.ts';
import { heldClearDays } from '../../../shared/rules/held-clear-days.ts';
import { changesSince, kindOfChanges, withMovedPapers } from '../../../shared/rules/publication-changes.ts';
import { act, type Work } from '../act.ts';
import { isChangeOpen, standingAgendaRows } from '../agenda-publications.ts';
import { listClosures } from '../closures-repository.ts';
import type { DataContext } from '../data-context.ts';
import { listItems } from '../items-repository.ts';
import { readSettings } from '../settings-repository.ts';
import { gatherSnapshot } from '../snapshot.ts';
import { changeRecord, findRecord } from '../write-record.ts';
import { forgetUndo, freezePublication, whatChangedMeanwhile, whatIsUnseen, whatStops, type Publishing } from './publication.ts';
import { keepNumbers } from './published-numbers.ts';

export type PublishChange = Publishing & {
  /** Prints. */
  readonly reason: string;
  /** Pages of every paper as they are published now; null: only for a change that brings no paper. */
  readonly pages: readonly PublishedPages[] | null;
  /** The meeting as those pages were counted; what came since has none. */
  readonly madeFrom?: MeetingSnapshot;
  /** What a correction is about, by item; the empty key: the front sheet. */
  readonly words?: ReadonlyMap<Id, string>;
  /** The officer's word: confidential papers are in the members' pack of this publication. */
  readonly withConfidential?: boolean;
};

/** Whether the clear days hold when it goes out on that day. */
const clearDaysOn = async (work: Work, meeting: Meeting, on: string): Promise<Result<HeldClearDays | null>> => {
  const panel = await findRecord(work, 'panels', meeting.panelId);
  if (!panel.ok) return panel;
  if (meeting.date === null) return ok(null);
  const { saturdaysCount } = await readSettings(work.db);
  return ok(heldClearDays(on, agendaDeadline(panel.value.law, { meeting: meeting.date, closures: await listClosures(work.db), saturdaysCount })));
};

const withWords = (changes: readonly PublishedChange[], words: PublishChange['words']): PublishedChange[] =>
  changes.map((change) => (change.what === 'correction' ? { ...change, text: words?.get(change.itemId ?? '')?.trim() ?? '' } : change));

const reasonNeeded = (): Result<never> => failed({ code: 'reason-needed', what: 'A publication after the first needs its reason. Nothing was published.', remedy: 'Write in a few words why.' });

/**
 * Publishes what was changed since the last publication. How its files are made is on record with it; their hashes come when they are made, as they
 * name the publication itself.
 * @returns the meeting; `no-change-open`; `reason-needed`; `nothing-changed`; `late-item-without-reason`; `pages-needed`; `changed-meanwhile`; and what
 * `publishAgenda` refuses
 */
export const publishChange = (context: DataContext, input: PublishChange): Promise<Result<Meeting>> =>
  act(context, { label: 'Publish a change of the agenda', settles: 'or-refuses', undoIn: null, reason: input.reason }, async (work): Promise<Result<Meeting>> => {
    const { meetingId, on } = input;
    const meeting = await findRecord(work, 'meetings', meetingId);
    if (!meeting.ok) return meeting;
    const standing = await standingAgendaRows(work.db, meetingId);
    const last = standing.at(-1);
    if (last === undefined || !isChangeOpen(meeting.value.agendaState, standing)) return failed({ code: 'no-change-open', what: 'No change of this agenda is being prepared.', remedy: 'Choose “Prepare a change” first.' });
    if (input.reason.trim() === '') return reasonNeeded();
    const snapshot = await gatherSnapshot(work.db, meetingId);
    if (!snapshot.ok) return snapshot;
    const changes = withWords(withMovedPapers(changesSince(last.snapshot, snapshot.value, fixedPages), snapshot.value, input.pages ?? []), input.words);
    const reinstated = last.facts?.kind === 'agenda-withdrawn';
    if (changes.length === 0 && !reinstated) return failed({ code: 'nothing-changed', what: 'Nothing differs from what was published.', remedy: 'Make the change first, or leave the agenda as published.' });
    const clearDays = await clearDaysOn(work, meeting.value, on);
    if (!clearDays.ok) return clearDays;
    const items = await listItems(work.db, meetingId);
    const stopped = whatStops([...agendaFindings(meeting.value, items, []), ...lateItemFindings(changes, items, clearDays.value)]);
    if (stopped !== null) return stopped;
    const unseen = await whatIsUnseen(work, { ...input, part: 'agenda', said: input });
    if (!unseen.ok) return unseen;
    if (input.pages === null && changes.some(({ what }) => what.startsWith('paper-'))) return failed({ code: 'pages-needed', what: 'The pages of the papers are not known yet.', remedy: 'Make the pack first.' });
    const unchanged = input.madeFrom === undefined ? ok(null) : await whatChangedMeanwhile(work, input.madeFrom);
    if (!unchanged.ok) return unchanged;
    const numbered = await keepNumbers(work, meetingId);
    if (!numbered.ok) return numbered;
    const published = await changeRecord(work, 'meetings', { id: meetingId, rev: null }, { agendaState: 'published' });
    if (!published.ok) return published;
    const facts: PublicationFacts = { kind: kindOfChanges(changes), reason: input.reason.trim(), changes, clearDays: clearDays.value, pages: [...(input.pages ?? last.facts?.pages ?? [])] };
    const frozen = await freezePublication(work, { ...newRecord(context.newId, context.now), meetingId, kind: 'agenda', publishedOn: on, facts, pack: { style: snapshot.value.panel.houseStyle, withConfidential: input.withConfidential ?? false, files: [] } });
    if (!frozen.ok) return frozen;
    await forgetUndo(work, meetingId);
    return ok(published.value);
  });

/**
 * Withdraws the whole agenda after publication, with a notice that prints the reason. Its numbers stay, for when it is published again.
 * @returns the meeting; `not-published`; `reason-needed`
 */
export const withdrawAgenda = (context: DataContext, { meetingId, on, reason }: Pick<PublishChange, 'meetingId' | 'on' | 'reason'>): Promise<Result<Meeting>> =>
  act(context, { label: 'Withdraw the agenda', settles: true, undoIn: null, reason }, async (work): Promise<Result<Meeting>> => {
    const meeting = await findRecord(work, 'meetings', meetingId);
    if (!meeting.ok) return meeting;
    const last = (await standingAgendaRows(work.db, meetingId)).at(-1);
    if (last === undefined || meeting.value.agendaState !== 'published') return failed({ code: 'not-published', what: 'This agenda is not published.', remedy: 'It can be changed as it is.' });
    if (reason.trim() === '') return reasonNeeded();
    const numbered = await keepNumbers(work, meetingId);
    if (!numbered.ok) return numbered;
    const facts: PublicationFacts = { kind: 'agenda-withdrawn', reason: reason.trim(), changes: [], clearDays: null, pages: last.facts?.pages ?? [] };
    const frozen = await freezePublication(work, { ...newRecord(context.newId, context.now), meetingId, kind: 'agenda', publishedOn: on, facts, ...(last.pack === undefined ? {} : { pack: { ...last.pack, files: [] } }) });
    if (!frozen.ok) return frozen;
    const opened = await changeRecord(work, 'meetings', { id: meetingId, rev: null }, { agendaState: 'draft' });
    if (!opened.ok) return opened;
    await forgetUndo(work, meetingId);
    return ok(opened.value);
  });
