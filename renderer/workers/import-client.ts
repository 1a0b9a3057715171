// The page's side of the import worker: one worker a file, stopped at once when the officer cancels.
import type { ImportedFile, ImportStage } from '../../shared/importing/import-file.ts';
import { assertNever } from '../../shared/model/assert-never.ts';
import { failed, type Result } from '../../shared/model/result.ts';
import { askWorker } from './ask-worker.ts';
import type { ImportReply, ImportRequest } from './import-messages.ts';

export type ImportOptions = {
  /** Hears what is being done, in words for the screen. */
  readonly onProgress?: (message: string) => void;
  readonly signal?: AbortSignal;
};

/** What a stage is called on the screen. */
export const stageMessage = (stage: ImportStage): string => {
  switch (stage.stage) {
    case 'opening': return 'Opening the file';
    case 'reading-page': return `Reading page ${stage.page} of ${stage.of}`;
    case 'understanding': return 'Looking for the agenda and the minutes';
    default: return assertNever(stage);
  }
};

const cancelled: Result<never> = failed({ code: 'import-cancelled', what: 'The import was cancelled.', remedy: 'Nothing was changed; you can start it again.' });

const broken = (fileName: string): Result<never> => failed({
  code: 'import-stopped', what: `Reading "${fileName}" stopped before it was done.`,
  remedy: 'Nothing was changed; close other programs to free memory, or import only the pages that you need.',
});

/** The longest that a file may keep silent: an old pack of 1,300 pages is taken apart in some 10 s, a page of a PDF read in a tenth of one. */
const silence = 60_000;
const tooLong = (fileName: string): Result<never> => failed({
  code: 'took-too-long', what: `"${fileName}" takes far longer to read than any real file.`, remedy: 'Nothing was changed; ask for the file again, or open it in its own program, save it as a new file and import that.',
});

/**
 * Reads a file of the officer's in a worker. `bytes` stay with the caller. The problem says what is wrong with the file and what to do;
 * `import-cancelled` after `signal`, `import-stopped` where the worker itself gave up (memory).
 */
export const importInWorker = (fileName: string, bytes: Uint8Array, { onProgress, signal }: ImportOptions = {}): Promise<Result<ImportedFile>> =>
  askWorker({
    start: () => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' }),
    request: { fileName, bytes } satisfies ImportRequest, signal, cancelled, broken: broken(fileName), stalled: { after: silence, answer: tooLong(fileName) },
    taken: (reply: ImportReply) => {
      if (reply.kind !== 'stage') return reply.kind === 'done' ? reply.result : broken(fileName);
      onProgress?.(stageMessage(reply.stage));
      return null;
    },
  });
