// What is said of a meeting's publication: each takes the place of the one before, which is no longer news.
import { problemLine, type Result } from '../../../shared/model/result.ts';
import type { Id } from '../../../shared/model/record.ts';
import { aboutPublication } from '../../saving/use-save-files.ts';
import { showToast } from '../../ui/toast-queue.ts';

/** Says a short fact. */
export const tellPublication = (meetingId: Id, words: string): void => { showToast(words, null, aboutPublication(meetingId)); };

/** Says that it is done, or why not. */
export const tellWhetherDone = (meetingId: Id, result: Result<unknown>, done: string): void => { tellPublication(meetingId, result.ok ? done : problemLine(result.problem)); };
