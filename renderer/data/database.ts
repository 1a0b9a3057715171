// The store. Durability is strict: without it a power cut loses everything since the last flush (measured, DESIGN section 4).
import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type { Consent, Contributor } from '../../shared/model/contributor.ts';
import type { FollowUp } from '../../shared/model/follow-up.ts';
import type { Attendance, Item, Meeting, Minute, ResolutionRecord } from '../../shared/model/meeting.ts';
import type { Paper, PaperSection, PaperTemplate } from '../../shared/model/paper.ts';
import type { Closure, Membership, MunicipalYear, Panel, Person } from '../../shared/model/panel.ts';
import type { Correction, Declaration, Movement, OfficerNote, Sitting, Vote } from '../../shared/model/proceedings.ts';
import { migrations as allMigrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import type { Action, Change, Erasure, Publication, ReadingIssueMade, RecordTable, Records, Revision, SavedDraft, Setting, StoredFile } from './records.ts';

export const databaseName = 'orderpaper';

export class OrderpaperDatabase extends Dexie {
  declare readonly panels: Table<Panel, string>;
  declare readonly municipalYears: Table<MunicipalYear, string>;
  declare readonly closures: Table<Closure, string>;
  declare readonly people: Table<Person, string>;
  declare readonly memberships: Table<Membership, string>;
  declare readonly meetings: Table<Meeting, string>;
  declare readonly items: Table<Item, string>;
  declare readonly papers: Table<Paper, string>;
  declare readonly paperSections: Table<PaperSection, string>;
  declare readonly paperTemplates: Table<PaperTemplate, string>;
  declare readonly contributors: Table<Contributor, string>;
  declare readonly consents: Table<Consent, string>;
  declare readonly files: Table<StoredFile, string>;
  declare readonly erasures: Table<Erasure, string>;
  declare readonly attendance: Table<Attendance, string>;
  declare readonly minutes: Table<Minute, string>;
  declare readonly resolutions: Table<ResolutionRecord, string>;
  declare readonly publications: Table<Publication, string>;
  declare readonly revisions: Table<Revision, string>;
  declare readonly changes: Table<Change, string>;
  declare readonly actions: Table<Action, string>;
  declare readonly settings: Table<Setting, string>;
  declare readonly sittings: Table<Sitting, string>;
  declare readonly movements: Table<Movement, string>;
  declare readonly declarations: Table<Declaration, string>;
  declare readonly votes: Table<Vote, string>;
  declare readonly corrections: Table<Correction, string>;
  declare readonly officerNotes: Table<OfficerNote, string>;
  declare readonly followUps: Table<FollowUp, string>;
  declare readonly drafts: Table<SavedDraft, string>;
  declare readonly readingIssues: Table<ReadingIssueMade, string>;

  /** @param factory where it lies (store-place.ts) */
  constructor(name: string = databaseName, migrations: readonly Migration[] = allMigrations, factory: IDBFactory = indexedDB) {
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false, indexedDB: factory, IDBKeyRange });
    for (const migration of migrations) {
      const version = this.version(migration.version).stores({ ...migration.stores });
      const { upgrade } = migration;
      if (upgrade !== undefined) version.upgrade((transaction) => upgrade(transaction));
    }
  }

  /** The table of a kind of record, typed by its name. */
  records<K extends RecordTable>(name: K): Table<Records[K], string> {
    return this.table<Records[K], string>(name);
  }
}
