// A newer version of an attached file takes its place, an older one comes back, or the expected one arrives. Every version is kept.
import type { InspectedFile } from '../../../shared/attachments/inspect-file.ts';
import type { AttachedFile, Paper } from '../../../shared/model/paper.ts';
import type { Id } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { act } from '../act.ts';
import type { Work } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { keepFile } from '../files-repository.ts';
import { openAgenda } from '../locks.ts';
import type { SaveResult } from '../save-result.ts';
import { changeRecord, findRecord } from '../write-record.ts';
import { attachedAndRead } from './attach-files.ts';
import { withPictureWords } from './picture-answer.ts';
import type { PictureAnswer } from './picture-answer.ts';

type Target = { readonly meetingId: Id; readonly id: Id; readonly rev: number };

const sameFile = failed({ code: 'same-file', what: 'This is the same file as the one that is attached.', remedy: 'Nothing was changed; choose the newer version.' });
const noSuchVersion = failed({ code: 'no-such-version', what: 'This earlier version is not there any more.', remedy: 'Nothing was changed; look at the list of versions again.' });

const openPaper = async (work: Work, { meetingId, id }: Target): Promise<Result<Paper>> => {
  const open = await openAgenda(work, meetingId);
  return open.ok ? findRecord(work, 'papers', id) : open;
};

/** The file that stood there joins the earlier ones; one that comes back leaves them. */
const versions = (paper: Paper, next: AttachedFile): AttachedFile[] =>
  [...(paper.earlierFiles ?? []), ...(paper.file === undefined ? [] : [paper.file])].filter(({ sha256 }) => sha256 !== next.sha256);

const put = (work: Work, target: Target, paper: Paper, file: AttachedFile, asSlip: boolean): Promise<SaveResult<Paper>> =>
  // Pages that somebody counted in Word were those of the other version.
  changeRecord(work, 'papers', target, { file, earlierFiles: versions(paper, file), asSlip, toFollow: null, countedPages: null });

/**
 * Puts a file in place of the one that is attached, or in the place of a paper that was expected; title and access stay.
 * The same file again is taken where the one that is stored was damaged.
 * @returns the paper; `same-file`, `agenda-published`, `not-found`, a conflict when it was changed since `rev`, `disk-full` with nothing changed
 */
export const replaceAttachedFile = (context: DataContext, target: Target & { readonly inspected: InspectedFile; /** Of a picture. */ readonly picture?: PictureAnswer | undefined }): Promise<SaveResult<Paper>> =>
  act(context, { label: 'Replace an attached file', undoIn: target.meetingId }, async (work): Promise<SaveResult<Paper>> => {
    const paper = await openPaper(work, target);
    if (!paper.ok) return paper;
    const meeting = await openAgenda(work, target.meetingId);
    if (!meeting.ok) return meeting;
    const { inspected, picture } = target;
    const isMended = await keepFile(work, inspected.file.sha256, inspected.bytes);
    if (paper.value.file?.sha256 === inspected.file.sha256) return isMended ? ok(paper.value) : sameFile;
    return put(work, target, paper.value, await withPictureWords(work, meeting.value, await attachedAndRead(work, target.meetingId, inspected), picture), inspected.asSlip);
  });

/** Makes an earlier version the current one again; the one that was current joins the earlier ones. */
export const restoreAttachedFile = (context: DataContext, target: Target & { readonly sha256: string }): Promise<SaveResult<Paper>> =>
  act(context, { label: 'Restore an earlier file', undoIn: target.meetingId }, async (work): Promise<SaveResult<Paper>> => {
    const paper = await openPaper(work, target);
    if (!paper.ok) return paper;
    const earlier = paper.value.earlierFiles?.find(({ sha256 }) => sha256 === target.sha256);
    return earlier === undefined ? noSuchVersion : put(work, target, paper.value, earlier, earlier.format === 'other');
  });
