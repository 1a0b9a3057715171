// The bytes of one written paper's Word file, made in a worker from a meeting that was read.
import type { DocumentOptions } from '../../shared/documents/document-options.ts';
import { pictureHashes } from '../../shared/model/file-hashes.ts';
import { sectionsOf } from '../../shared/model/meeting-snapshot.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { Id } from '../../shared/model/record.ts';
import type { Result } from '../../shared/model/result.ts';
import type { AuthorMark } from '../../shared/ooxml/author-mark.ts';
import type { OrderpaperDatabase } from '../data/database.ts';
import { readFiles } from '../data/files-repository.ts';
import { buildPaperInWorker } from '../workers/documents-client.ts';

/**
 * @param mark only for a file that goes to its author
 * @returns the file; `file-missing` where a picture of the paper is not in the store; what `paperDocument` answers otherwise
 */
export const paperWordBytes = async (db: OrderpaperDatabase, snapshot: MeetingSnapshot, paperId: Id, options: Omit<DocumentOptions, 'files'>, mark?: AuthorMark): Promise<Result<Uint8Array>> => {
  const files = await readFiles(db, new Set(sectionsOf(snapshot, paperId).flatMap(({ text }) => pictureHashes(text))));
  return files.ok ? buildPaperInWorker({ snapshot, paperId, options, files: files.value, ...(mark === undefined ? {} : { mark }) }) : files;
};
