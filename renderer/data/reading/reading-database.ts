// The reader's own database: copies, places, marks. Apart from the officer's, so that nothing of it gets into a journal, a backup or a meeting file (DESIGN section 4).
import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type { CopyFacts, FileSays, KeptCopy, KeptFile, KeptMark, KeptSeal, LastPaper, PinnedKey, ReadingPlace, SealedMarks } from './reading-records.ts';

export const readingDatabaseName = 'orderpaper-reading';

export class ReadingDatabase extends Dexie {
  declare readonly copies: Table<KeptCopy, string>;
  declare readonly facts: Table<CopyFacts, string>;
  declare readonly files: Table<KeptFile, string>;
  declare readonly says: Table<FileSays, string>;
  declare readonly seals: Table<KeptSeal, string>;
  declare readonly keys: Table<PinnedKey, string>;
  declare readonly places: Table<ReadingPlace, string>;
  declare readonly lastPapers: Table<LastPaper, string>;
  declare readonly marks: Table<KeptMark, string>;
  declare readonly sealedMarks: Table<SealedMarks, string>;

  /** Strict: a mark that was acknowledged outlives a power cut. */
  constructor(factory: IDBFactory = indexedDB) {
    super(readingDatabaseName, { chromeTransactionDurability: 'strict', indexedDB: factory, IDBKeyRange });
    this.version(1).stores({
      copies: 'id, meetingId', facts: 'id, meetingId', files: 'sha256', says: 'sha256', seals: 'copyId', keys: 'id', places: 'id, meetingId', lastPapers: 'meetingId', marks: 'id, meetingId, paperId', sealedMarks: 'id, meetingId',
    });
  }
}
