// Publishes an agenda, freezing what was published, and takes it back with a reason (DOMAIN M6, A1; DESIGN section 4).
import { agendaFindings } from '../../../shared/checking/ready-to-publish.ts';
import { newRecord } from '../../../shared/model/ids.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { PublicationFacts } from '../../../shared/model/publication.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { standingAgendaRows } from '../agenda-publications.ts';
import { listItems } from '../items-repository.ts';
import { openAgenda } from '../locks.ts';
import type { PublishedPack } from '../records.ts';
import { changeRecord, findRecord } from '../write-record.ts';
import { forgetUndo, freezePublication, whatChangedMeanwhile, whatIsUnseen, whatStops, withdrawPublication } from './publication.ts';
import type { Publishing } from './publication.ts';
import { freeNumbers, keepNumbers } from './published-numbers.ts';

const changeIsOpen = (): Result<never> => failed({ code: 'change-open', what: 'This agenda was published before, and a change of it is being prepared.', remedy: 'Publish the change with its reason.' });

/** The files that go out with the agenda, what they were made from, and the pages that they print. */
export type PublishedWith = { readonly madeFrom: MeetingSnapshot; readonly facts: PublicationFacts; readonly pack: PublishedPack };

/**
 * Publishes the agenda as it stands: it can't be changed from then on, and can't be undone but taken back.
 * @returns the meeting; or what is missing: `no-date`, `no-items`, `exempt-without-paragraph`, `urgent-without-reason`, `agenda-published`,
 * `not-looked-at`, `change-open`; `changed-meanwhile` where the files were made from something else
 */
export const publishAgenda = (context: DataContext, input: Publishing & { /** Absent: an agenda without papers. */ readonly files?: PublishedWith }): Promise<Result<Meeting>> =>
  act(context, { label: 'Publish the agenda', settles: 'or-refuses', undoIn: null }, async (work): Promise<Result<Meeting>> => {
    const open = await openAgenda(work, input.meetingId);
    if (!open.ok) return open;
    if ((await standingAgendaRows(work.db, input.meetingId)).length > 0) return changeIsOpen();
    const stopped = whatStops(agendaFindings(open.value, await listItems(work.db, input.meetingId), []));
    if (stopped !== null) return stopped;
    const unseen = await whatIsUnseen(work, { ...input, part: 'agenda' });
    if (!unseen.ok) return unseen;
    const { files } = input;
    const same = files === undefined ? ok(null) : await whatChangedMeanwhile(work, files.madeFrom);
    if (!same.ok) return same;
    const numbered = await keepNumbers(work, input.meetingId);
    if (!numbered.ok) return numbered;
    const meeting = await changeRecord(work, 'meetings', { id: input.meetingId, rev: null }, { agendaState: 'published', agendaPublishedOn: input.on });
    if (!meeting.ok) return meeting;
    const frozen = await freezePublication(work, { ...newRecord(context.newId, context.now), meetingId: input.meetingId, kind: 'agenda', publishedOn: input.on, ...(files === undefined ? {} : { facts: files.facts, pack: files.pack }) });
    if (!frozen.ok) return frozen;
    await forgetUndo(work, input.meetingId);
    return ok(meeting.value);
  });

/**
 * Takes a published agenda back to draft. What was published stays on record, marked as withdrawn.
 * @returns the meeting; `reason-needed` without a reason; `not-published`
 */
export const takeBackAgenda = (context: DataContext, input: { readonly meetingId: Id; readonly reason: string }): Promise<Result<Meeting>> =>
  act(context, { label: 'Take the agenda back to draft', settles: true, undoIn: null, reason: input.reason }, async (work): Promise<Result<Meeting>> => {
    const meeting = await findRecord(work, 'meetings', input.meetingId);
    if (!meeting.ok) return meeting;
    if (meeting.value.agendaState !== 'published') {
      return failed({ code: 'not-published', what: 'This agenda is not published.', remedy: 'It can be changed as it is.' });
    }
    const withdrawn = await withdrawPublication(work, { meetingId: input.meetingId, kind: 'agenda', reason: input.reason });
    if (!withdrawn.ok) return withdrawn;
    const freed = await freeNumbers(work, input.meetingId);
    if (!freed.ok) return freed;
    return changeRecord(work, 'meetings', { id: input.meetingId, rev: null }, { agendaState: 'draft', agendaPublishedOn: null });
  });
