// What search keeps: the index of each meeting, the words of its pages, and the words that were read from attached files. A database of its own that may be deleted
// at any time: it is in no journal, backup or meeting file. Nothing of what a reader's passphrase opens is ever written here.
import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type { TextKey } from '../../../shared/search/answer-query.ts';
import { meetingKey, type PageText, type SearchedMeeting, type SearchPage } from '../../../shared/search/search-page.ts';
import { segmentFormat, type Segment } from '../../../shared/search/segment.ts';
import { storageBuckets } from '../store-place.ts';

/** A meeting that is indexed; `stamp` says as of when: of records the journal's last clock, of a copy its id. */
export type IndexedMeeting = { readonly key: string; readonly meeting: SearchedMeeting; readonly stamp: string; readonly format: number };

type KeptSegment = Omit<Segment, 'words'> & { readonly key: string; /** One a line. */ readonly words: string };
type KeptText = PageText & { readonly key: string; readonly meeting: string };
type KeptFileWords = { readonly sha256: string; readonly words: readonly string[] };

/** Up to where the officer's records were looked through, and the last erasure that the index knows of. */
export type RecordsMark = { readonly id: 'records'; readonly hlc: string; readonly erasure: string | null };

export const searchDatabaseName = 'orderpaper-search';
/** A bucket of its own, so that forgetting removes it from the disk as a whole. */
export const searchBucket = 'search';

class SearchDatabase extends Dexie {
  declare readonly meetings: Table<IndexedMeeting, string>;
  declare readonly segments: Table<KeptSegment, string>;
  declare readonly texts: Table<KeptText, string>;
  declare readonly fileWords: Table<KeptFileWords, string>;
  declare readonly marks: Table<RecordsMark, string>;

  constructor(factory: IDBFactory) {
    super(searchDatabaseName, { indexedDB: factory, IDBKeyRange });
    this.version(1).stores({ meetings: 'key', segments: 'key', texts: 'key, meeting', fileWords: 'sha256', marks: 'id' });
  }
}

const place = async (): Promise<IDBFactory> => {
  const buckets = storageBuckets();
  return buckets === null ? indexedDB : (await buckets.open(searchBucket, { persisted: false, durability: 'strict' })).indexedDB;
};

const textKey = ({ meeting, page }: TextKey): string => `${meeting} ${page}`;

export type SearchStore = {
  /** The latest meeting first; those of an older format are not there. */
  readonly meetings: () => Promise<readonly IndexedMeeting[]>;
  readonly segments: (keys: readonly string[]) => Promise<readonly Segment[]>;
  readonly texts: (keys: readonly TextKey[]) => Promise<readonly (PageText | null)[]>;
  /** A meeting as it is now, in place of what was kept of it: all of it or nothing. Throws for what is sealed, a bug. */
  readonly put: (segment: Segment, pages: readonly SearchPage[], stamp: string) => Promise<void>;
  readonly drop: (keys: readonly string[]) => Promise<void>;
  readonly fileWords: (sha256: string) => Promise<readonly string[] | null>;
  readonly keepFileWords: (sha256: string, words: readonly string[]) => Promise<void>;
  readonly mark: () => Promise<RecordsMark | null>;
  readonly setMark: (mark: RecordsMark) => Promise<void>;
  readonly close: () => void;
};

const latestFirst = (a: IndexedMeeting, b: IndexedMeeting): number => (b.meeting.date ?? '9').localeCompare(a.meeting.date ?? '9');

const storeOver = (db: SearchDatabase): SearchStore => ({
  meetings: async () => (await db.meetings.toArray()).filter(({ format }) => format === segmentFormat).sort(latestFirst),
  segments: async (keys) => (await db.segments.bulkGet([...keys])).flatMap((kept) => (kept === undefined ? [] : [{ ...kept, words: kept.words === '' ? [] : kept.words.split('\n') }])),
  texts: async (keys) => (await db.texts.bulkGet(keys.map(textKey))).map((kept) => kept ?? null),
  put: async (segment, pages, stamp) => {
    const { meeting, words, ...rest } = segment;
    const key = meetingKey(meeting);
    if (meeting.isSealed === true) throw new Error('What is sealed is never stored');
    await db.transaction('rw', [db.meetings, db.segments, db.texts], async () => {
      await db.texts.where('meeting').equals(key).delete();
      await db.texts.bulkPut(pages.map(({ id, text, blocks }) => ({ key: textKey({ meeting: key, page: id }), meeting: key, text, blocks })));
      await db.segments.put({ ...rest, key, meeting, words: words.join('\n') });
      await db.meetings.put({ key, meeting, stamp, format: segment.format });
    });
  },
  drop: async (keys) => {
    await db.transaction('rw', [db.meetings, db.segments, db.texts], async () => {
      await db.texts.where('meeting').anyOf(keys).delete();
      await db.segments.bulkDelete([...keys]);
      await db.meetings.bulkDelete([...keys]);
    });
  },
  fileWords: async (sha256) => (await db.fileWords.get(sha256))?.words ?? null,
  keepFileWords: async (sha256, words) => { await db.fileWords.put({ sha256, words }); },
  mark: async () => (await db.marks.get('records')) ?? null,
  setMark: async (mark) => { await db.marks.put(mark); },
  close: () => { db.close(); },
});

/** Opens it, or makes it. Throws what Dexie throws where the disk refuses it. */
export const openSearchStore = async (): Promise<SearchStore> => {
  const db = new SearchDatabase(await place());
  await db.open();
  return storeOver(db);
};
