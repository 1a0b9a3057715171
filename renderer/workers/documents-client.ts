// The page's side of the documents worker: one worker a build, stopped at once when the officer cancels.
import type { BuildOptions, BuiltDocument } from '../../shared/documents/build-documents.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import { failed, ok, type Result } from '../../shared/model/result.ts';
import { askWorker } from './ask-worker.ts';
import type { BookBuild, BriefBuild, BuildReply, BuildRequest, NoticeBuild, PaperBuild } from './documents-messages.ts';

const cancelled: Result<never> = failed({ code: 'build-cancelled', what: 'Making the Word file was cancelled.', remedy: 'Nothing was saved; you can start it again.' });

const broken: Result<never> = failed({
  code: 'build-stopped', what: 'Making the Word file stopped before it was done.',
  remedy: 'Nothing was saved; close other programs to free memory, then try again.',
});

type Options = { readonly signal?: AbortSignal };

const asked = (request: BuildRequest, { signal }: Options): Promise<Result<BuildReply>> =>
  askWorker({
    start: () => new Worker(new URL('./documents-worker.ts', import.meta.url), { type: 'module' }),
    request, signal, cancelled, broken,
    taken: (reply: BuildReply) => (reply.kind === 'stopped' ? broken : ok(reply)),
  });

/**
 * Makes the Word files of a meeting in a worker.
 * @returns the files, or `build-cancelled` after `signal`, `build-stopped` where the worker itself gave up (memory)
 */
export const buildInWorker = async (snapshot: MeetingSnapshot, options: BuildOptions, how: Options = {}): Promise<Result<readonly BuiltDocument[]>> => {
  const reply = await asked({ kind: 'meeting', snapshot, options }, how);
  if (!reply.ok) return reply;
  return reply.value.kind === 'done' ? ok(reply.value.documents) : broken;
};

/** Makes the Word file of one written paper in a worker; answers as `paperDocument` and `buildInWorker` do. */
export const buildPaperInWorker = async (request: Omit<PaperBuild, 'kind'>, how: Options = {}): Promise<Result<Uint8Array>> => {
  const reply = await asked({ kind: 'paper', ...request }, how);
  if (!reply.ok) return reply;
  return reply.value.kind === 'paper' ? reply.value.result : broken;
};

/** Makes a notice in a worker; answers as `buildInWorker` does. */
export const buildNoticeInWorker = async (request: Omit<NoticeBuild, 'kind'>, how: Options = {}): Promise<Result<BuiltDocument>> => {
  const reply = await asked({ kind: 'notice', ...request }, how);
  if (!reply.ok) return reply;
  const [document] = reply.value.kind === 'done' ? reply.value.documents : [];
  return document === undefined ? broken : ok(document);
};

/** Makes a reader's brief in a worker; answers as `buildInWorker` does. */
export const buildBriefInWorker = async (request: Omit<BriefBuild, 'kind'>, how: Options = {}): Promise<Result<BuiltDocument>> => {
  const reply = await asked({ kind: 'brief', ...request }, how);
  if (!reply.ok) return reply;
  const [document] = reply.value.kind === 'done' ? reply.value.documents : [];
  return document === undefined ? broken : ok(document);
};

/** Makes a paper of the minute book in a worker; answers as `builtBook` and `buildInWorker` do. */
export const buildBookInWorker = async (request: Omit<BookBuild, 'kind'>, how: Options = {}): Promise<Result<readonly BuiltDocument[]>> => {
  const reply = await asked({ kind: 'book', ...request }, how);
  if (!reply.ok) return reply;
  return reply.value.kind === 'book' ? reply.value.result : broken;
};
