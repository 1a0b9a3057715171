// The page's side of the attachments worker: one worker a file, stopped at once when the officer cancels.
import type { InspectedFile } from '../../shared/attachments/inspect-file.ts';
import type { PreparedPicture } from '../../shared/attachments/pictures/prepare-picture.ts';
import { failed, ok, type Result } from '../../shared/model/result.ts';
import { askWorker } from './ask-worker.ts';
import type { AttachmentsReply, AttachmentsRequest, ReadWord } from './attachments-messages.ts';

export type { ReadWord } from './attachments-messages.ts';

const cancelled: Result<never> = failed({ code: 'attach-cancelled', what: 'Adding the file was cancelled.', remedy: 'Nothing was changed; you can start it again.' });

const broken = (fileName: string): Result<never> => failed({
  code: 'attach-stopped', what: `Opening "${fileName}" stopped before it was done.`, remedy: 'Nothing was changed; close other programs to free memory, then try again.',
});

/** The longest that a file may keep silent: one of 1,300 pages is looked into in some 5 s, a page of a PDF in a tenth of one. */
const silence = 30_000;
const tooLong = (fileName: string): Result<never> => failed({
  code: 'took-too-long', what: `"${fileName}" takes far longer to look into than any real file.`, remedy: 'Nothing was changed; ask for the file again, or open it in its own program, save it as a new file and attach that.',
});

type Options = { readonly signal?: AbortSignal; /** Hears of each page of a PDF that was read. */ readonly onPage?: (page: number, of: number) => void };

const asked = (request: AttachmentsRequest, { signal, onPage }: Options): Promise<Result<AttachmentsReply>> =>
  askWorker({
    start: () => new Worker(new URL('./attachments-worker.ts', import.meta.url), { type: 'module' }),
    request, signal, cancelled, broken: broken(request.fileName), stalled: { after: silence, answer: tooLong(request.fileName) },
    taken: (reply: AttachmentsReply) => {
      if (reply.kind !== 'page') return reply.kind === 'stopped' ? broken(request.fileName) : ok(reply);
      onPage?.(reply.page, reply.of);
      return null;
    },
  });

/**
 * A picture of the officer's made fit to be stored, in a worker: upright, at print size, without metadata. `bytes` stay with the caller.
 * The problem says what is wrong with the file and what to do; `attach-cancelled` after `signal`, `attach-stopped` where the worker itself gave up.
 */
export const preparePictureInWorker = async (fileName: string, bytes: Uint8Array, options: Options = {}): Promise<Result<PreparedPicture>> => {
  const reply = await asked({ kind: 'picture', fileName, bytes }, options);
  if (!reply.ok) return reply;
  return reply.value.kind === 'picture' ? reply.value.result : broken(fileName);
};

/**
 * Looks into a file that is to be attached, in a worker: what to store, its title, pages, and what inside must not be published. `bytes` stay with the caller.
 * @param options.asSlip keep it as a separate file, even one that can't be read
 */
export const inspectFileInWorker = async (fileName: string, bytes: Uint8Array<ArrayBuffer>, { asSlip = false, ...options }: Options & { readonly asSlip?: boolean } = {}): Promise<Result<InspectedFile>> => {
  const reply = await asked({ kind: 'file', fileName, bytes, asSlip }, options);
  if (!reply.ok) return reply;
  return reply.value.kind === 'file' ? reply.value.result : broken(fileName);
};

/** A Word file as blocks for reading on the screen, read in a worker. `bytes` stay with the caller. */
export const readWordInWorker = async (fileName: string, bytes: Uint8Array, options: Options = {}): Promise<Result<ReadWord>> => {
  const reply = await asked({ kind: 'read-word', fileName, bytes }, options);
  if (!reply.ok) return reply;
  return reply.value.kind === 'read-word' ? reply.value.result : broken(fileName);
};

/** What a Word file or a PDF with words recommends, as parts of a resolution, read in a worker. `bytes` stay with the caller. @param body who decides ("the Panel") */
export const readRecommendationsInWorker = async (fileName: string, bytes: Uint8Array, body: string, options: Options = {}): Promise<Result<readonly string[]>> => {
  const reply = await asked({ kind: 'recommendations', fileName, bytes, body }, options);
  if (!reply.ok) return reply;
  return reply.value.kind === 'recommendations' ? reply.value.result : broken(fileName);
};
