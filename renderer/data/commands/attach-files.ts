// Attaches files that were looked into: each becomes a paper of an item, an appendix, or fills the place of a paper that was expected.
import type { InspectedFile } from '../../../shared/attachments/inspect-file.ts';
import type { Access } from '../../../shared/model/access.ts';
import { londonDate } from '../../../shared/model/dates.ts';
import { newRecord } from '../../../shared/model/ids.ts';
import type { AttachedFile, Paper } from '../../../shared/model/paper.ts';
import type { Id } from '../../../shared/model/record.ts';
import { ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { strictest } from '../../../shared/rules/access.ts';
import { withYoungPeopleNamed } from '../../../shared/attachments/young-people-in-file.ts';
import { act } from '../act.ts';
import type { Work } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { keepFile } from '../files-repository.ts';
import { openAgenda } from '../locks.ts';
import { lastPaperOrder, leastAccess } from '../papers-repository.ts';
import { gatherSnapshot } from '../snapshot.ts';
import { createRecord, findRecord } from '../write-record.ts';
import { withPictureWords } from './picture-answer.ts';
import type { PictureAnswer } from './picture-answer.ts';

export type FileToAttach = {
  readonly inspected: InspectedFile;
  readonly title: string;
  /** Of a picture. */
  readonly picture?: PictureAnswer | undefined;
  /** Where it is not that of all of them. */
  readonly access?: Access | undefined;
};

export type NewAttachments = {
  readonly meetingId: Id;
  readonly itemId: Id;
  readonly belongsTo?: NonNullable<Paper['belongsTo']>;
  /** Of all that have none of their own; where the place is stricter, that holds. */
  readonly access: Access;
  readonly files: readonly FileToAttach[];
};

/** The record of a file that is kept now. */
const attachedNow = ({ file }: InspectedFile, at: string): AttachedFile => ({ ...file, findings: [...file.findings], addedAt: at });

/** The same, with a finding where its words name one of the panel's young people. */
export const attachedAndRead = async (work: Work, meetingId: Id, inspected: InspectedFile): Promise<AttachedFile> => {
  const file = attachedNow(inspected, work.at);
  const snapshot = inspected.words === undefined ? null : await gatherSnapshot(work.db, meetingId);
  return snapshot?.ok === true ? withYoungPeopleNamed(file, inspected.words, snapshot.value, londonDate(work.context.now())) : file;
};

/**
 * Adds the files after the other papers of the item, all of them or none, and keeps their bytes once.
 * @returns the papers; `agenda-published`, `not-found` when the item has gone, `disk-full` with nothing changed
 */
export const attachFiles = (context: DataContext, input: NewAttachments): Promise<Result<readonly Paper[]>> =>
  act(context, { label: input.files.length === 1 ? 'Attach a file' : 'Attach files', undoIn: input.meetingId }, async (work): Promise<Result<readonly Paper[]>> => {
    const { meetingId, itemId, belongsTo, access, files } = input;
    const meeting = await openAgenda(work, meetingId);
    if (!meeting.ok) return meeting;
    const item = await findRecord(work, 'items', itemId);
    if (!item.ok) return item;
    const place = { meetingId, itemId, ...(belongsTo === undefined ? {} : { belongsTo }) };
    const least = await leastAccess(work, place);
    const papers: Paper[] = [];
    for (const { inspected, title, picture, access: own } of files) {
      await keepFile(work, inspected.file.sha256, inspected.bytes);
      const paper: Paper = {
        ...newRecord(context.newId, context.now), ...place, kind: 'attachment', title, text: '', access: strictest(own ?? access, least), order: await lastPaperOrder(work, meetingId),
        file: await withPictureWords(work, meeting.value, await attachedAndRead(work, meetingId, inspected), picture), ...(inspected.asSlip ? { asSlip: true } : {}), sample: meeting.value.sample,
      };
      await createRecord(work, 'papers', paper);
      papers.push(paper);
    }
    return ok(papers);
  });
