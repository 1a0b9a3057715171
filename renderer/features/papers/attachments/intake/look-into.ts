// Reads one file and looks into it in a worker. What is too large or empty is refused before it is read.
import { sizeProblem } from '../../../../../shared/attachments/inspect-file.ts';
import type { InspectedFile } from '../../../../../shared/attachments/inspect-file.ts';
import { plainFileName } from '../../../../../shared/attachments/title-from-name.ts';
import type { Result } from '../../../../../shared/model/result.ts';
import { inspectFileInWorker } from '../../../../workers/attachments-client.ts';
import type { FileSource } from './file-source.ts';

export type Looked = { readonly id: string; readonly source: FileSource; readonly result: Result<InspectedFile> };

export type LookOptions = {
  readonly signal: AbortSignal;
  /** Keep it as a separate file, even one that can't be read. */
  readonly asSlip?: boolean;
  /** Hears of each page of a PDF that was read. */
  readonly onPage?: (page: number, of: number) => void;
};

export const lookInto = async (source: FileSource, { signal, asSlip = false, onPage }: LookOptions): Promise<Result<InspectedFile>> => {
  const tooLarge = sizeProblem(plainFileName(source.name), source.size);
  if (tooLarge !== null) return tooLarge;
  const bytes = await source.read();
  return bytes.ok ? inspectFileInWorker(source.name, bytes.value, { signal, asSlip, ...(onPage === undefined ? {} : { onPage }) }) : bytes;
};

/** Problems of files that are not kept at all, not even as they are. */
const never: ReadonlySet<string> = new Set(['empty-file', 'file-too-large', 'file-unreadable', 'program', 'orderpaper-file', 'attach-cancelled', 'attach-stopped']);

/** Whether a file with that problem can still be kept as a separate file. */
export const canBeSeparate = (code: string): boolean => !never.has(code);
