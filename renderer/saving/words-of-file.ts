// The words of an attached Word file or PDF, read in a worker.
import type { AttachedFile } from '../../shared/model/paper.ts';
import { inspectFileInWorker } from '../workers/attachments-client.ts';

/** Null where there are none that can be read: pictures, scans, files kept as they are. */
export const wordsOfFile = async ({ fileName, format }: AttachedFile, bytes: Uint8Array<ArrayBuffer>): Promise<string | null> => {
  if (format !== 'docx' && format !== 'pdf') return null;
  const inspected = await inspectFileInWorker(fileName, bytes);
  return inspected.ok ? (inspected.value.words ?? null) : null;
};
