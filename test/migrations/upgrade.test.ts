// A database of each released version opens in today's app with all its rows (DESIGN section 4).
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { openDatabase } from '../../renderer/data/open-database.ts';
import type { RowsBackup } from '../../renderer/data/open-database.ts';
import { migrations } from '../../renderer/data/migrations/index.ts';
import type { Migration } from '../../renderer/data/migrations/migration.ts';
import { ok } from '../../shared/model/result.ts';
import { must } from '../unit/data/open-test-data.ts';
import { versionOneRows, versionOneStores } from './fixtures/version-1.ts';
import { versionTwoSections, versionTwoStores } from './fixtures/version-2.ts';

const makeVersionOne = async (name: string): Promise<void> => {
  const old = new Dexie(name);
  old.version(1).stores(versionOneStores);
  await old.open();
  for (const [table, rows] of Object.entries(versionOneRows)) await old.table(table).bulkAdd([...rows]);
  old.close();
};

it('a version 1 database opens in the present app and keeps every row', async () => {
  await makeVersionOne('from-1');
  const db = must(await openDatabase({ name: 'from-1' }));
  for (const [table, rows] of Object.entries(versionOneRows)) expect(await db.table(table).toArray()).toEqual(rows);
  expect(await db.meetings.where('[panelId+date]').equals([versionOneRows.panels[0]?.id ?? '', '2026-10-13']).count()).toBe(1);
  db.close();
});

it('a version 2 database keeps the sections of its papers, and can tell their revisions', async () => {
  const old = new Dexie('from-2');
  old.version(1).stores(versionOneStores);
  old.version(2).stores(versionTwoStores);
  await old.open();
  await old.table('paperSections').bulkAdd([...versionTwoSections]);
  old.close();
  const db = must(await openDatabase({ name: 'from-2' }));
  expect(await db.paperSections.toArray()).toEqual(versionTwoSections);
  const [section] = versionTwoSections;
  expect(await db.paperSections.where('[paperId+id+rev+updatedAt]').between([section.paperId, Dexie.minKey], [section.paperId, Dexie.maxKey]).keys()).toEqual([[section.paperId, section.id, section.rev, section.updatedAt]]);
  db.close();
});

it('a version 4 database keeps its saved drafts, and what happens at a meeting can be stored beside them', async () => {
  const old = new Dexie('from-4');
  for (const migration of migrations.filter(({ version }) => version <= 4)) old.version(migration.version).stores({ ...migration.stores });
  await old.open();
  const [draft] = [{ id: versionOneRows.meetings[0]?.id ?? '', at: '2026-10-01T09:00:00.000Z', by: 'Odile Marsh' }];
  await old.table('drafts').add(draft);
  for (const [table, rows] of Object.entries(versionOneRows)) await old.table(table).bulkAdd([...rows]);
  old.close();
  const db = must(await openDatabase({ name: 'from-4' }));
  expect(await db.table('drafts').toArray()).toEqual([draft]);
  expect(await db.table('minutes').toArray()).toEqual(versionOneRows.minutes);
  for (const table of ['sittings', 'movements', 'declarations', 'votes', 'corrections', 'officerNotes']) expect(await db.table(table).where('meetingId').equals(draft.id).count()).toBe(0);
  expect(await db.followUps.where('panelId').equals(versionOneRows.panels[0]?.id ?? '').count()).toBe(0);
  db.close();
});

it('a version 5 database keeps what was recorded of a meeting, and which reading copies were made of it can be stored beside it', async () => {
  const old = new Dexie('from-5');
  for (const migration of migrations.filter(({ version }) => version <= 5)) old.version(migration.version).stores({ ...migration.stores });
  await old.open();
  const [meeting] = versionOneRows.meetings;
  const sitting = { id: 'sitting', meetingId: meeting?.id ?? '' };
  await old.table('sittings').add(sitting);
  for (const [table, rows] of Object.entries(versionOneRows)) await old.table(table).bulkAdd([...rows]);
  old.close();
  const db = must(await openDatabase({ name: 'from-5' }));
  expect(await db.table('sittings').toArray()).toEqual([sitting]);
  expect(await db.table('meetings').toArray()).toEqual(versionOneRows.meetings);
  expect(await db.readingIssues.where('meetingId').equals(sitting.meetingId).count()).toBe(0);
  db.close();
});

it('an upgrade backs every row up first, then changes the rows that need it', async () => {
  await makeVersionOne('to-next');
  const next: Migration = {
    version: Math.max(...migrations.map((migration) => migration.version)) + 1,
    stores: { rooms: 'id', meetings: 'id, panelId, date, [panelId+date], kind' },
    upgrade: async (transaction) => {
      await transaction.table('meetings').toCollection().modify((meeting: Record<string, unknown>) => {
        meeting['room'] = 'not known';
      });
    },
  };
  const backups: RowsBackup[] = [];
  const backup = async (rows: RowsBackup) => Promise.resolve(ok(backups.push(rows)));
  const db = must(await openDatabase({ name: 'to-next', migrations: [...migrations, next], backup }));
  expect(backups).toHaveLength(1);
  expect(backups[0]?.version).toBe(1);
  expect(backups[0]?.tables).toMatchObject(versionOneRows);
  expect(await db.table('meetings').toArray()).toEqual(versionOneRows.meetings.map((meeting) => ({ ...meeting, room: 'not known' })));
  expect(await db.table('items').toArray()).toEqual(versionOneRows.items);
  db.close();
});

it('an upgrade that fails half-way leaves the old database as it was', async () => {
  await makeVersionOne('broken-upgrade');
  const next: Migration = {
    version: 99,
    stores: { rooms: 'id' },
    upgrade: async (transaction) => {
      await transaction.table('meetings').clear();
      throw new Dexie.ConstraintError('no room');
    },
  };
  expect((await openDatabase({ name: 'broken-upgrade', migrations: [...migrations, next] })).ok).toBe(false);
  const db = must(await openDatabase({ name: 'broken-upgrade' }));
  expect(await db.meetings.toArray()).toEqual(versionOneRows.meetings);
  db.close();
});

const folder = new URL('../../renderer/data/migrations/', import.meta.url);

it('no released migration was edited, and each is in the list in order', () => {
  const released = {
    '0001-first-tables.ts': '2d0448f92ea92b041df49671e3884061005498209a511a01574a8709759aab7d',
    '0002-papers.ts': 'abe82129d0464cd5768f9b988ccc449bde113ae3b1bcef04a1b989c6e6a6d92e',
    '0003-section-stamps.ts': '39facbd1addadfb9f259fb75334be5d6e00ec4dea504cf9d7ff07e3811e4be11',
    '0004-drafts.ts': 'aae8db8ef83fd94002303bf1b841e943c63731bfbf811afb79bad30567659c39',
    '0005-proceedings.ts': '235063c3850935b5d07090e7946f0b09417f991613bf4017760ef43737af0b6f',
    '0006-reading-issues.ts': '7be4bfcbb60ba17fcb13e1729391be8473283c313784740445c87ce3df927d75',
  };
  const files = readdirSync(folder).filter((name) => /^\d{4}-/.test(name)).sort();
  expect(files).toHaveLength(migrations.length);
  expect(migrations.map((migration) => migration.version)).toEqual(files.map((name) => Number(name.slice(0, 4))));
  for (const [name, hash] of Object.entries(released)) {
    const text = readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n');
    expect([name, createHash('sha256').update(text).digest('hex')]).toEqual([name, hash]);
  }
});
