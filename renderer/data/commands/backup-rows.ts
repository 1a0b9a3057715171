// All rows out and in again, for a backup file and for moving to another place (DESIGN section 4). Files and folders are the shell's.
import { consentSchema, contributorSchema } from '../../../shared/model/contributor.ts';
import { followUpSchema } from '../../../shared/model/follow-up.ts';
import { attendanceSchema, itemSchema, meetingSchema, minuteSchema, resolutionSchema } from '../../../shared/model/meeting.ts';
import { paperSchema, paperSectionSchema, paperTemplateSchema } from '../../../shared/model/paper.ts';
import { closureSchema, membershipSchema, municipalYearSchema, panelSchema, personSchema } from '../../../shared/model/panel.ts';
import { correctionSchema, declarationSchema, movementSchema, officerNoteSchema, sittingSchema, voteSchema } from '../../../shared/model/proceedings.ts';
import { instantSchema, recordShape, sha256Schema } from '../../../shared/model/record.ts';
import { failed, ok } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { z } from '../../../shared/model/zod.ts';
import { newerCouncilKey } from '../council-key-repository.ts';
import type { OrderpaperDatabase } from '../database.ts';
import { tablesWithoutErased } from '../erase/erased-tables.ts';
import { migrations } from '../migrations/index.ts';
import { clearFragments } from '../fragment-store.ts';
import type { RowsBackup } from '../open-database.ts';
import { forgetSearch } from '../search/forget-search.ts';
import { storageFailure } from '../storage-problem.ts';
import { askForMove } from '../store-place.ts';

/** Every row of every table, at one instant. */
export const exportRows = (db: OrderpaperDatabase): Promise<RowsBackup> =>
  db.transaction('r', db.tables, async () => {
    const tables: Record<string, readonly unknown[]> = {};
    for (const table of db.tables) tables[table.name] = await table.toArray();
    return { version: db.verno, tables };
  });

const keyed = z.looseObject({ id: z.string() });

/** What a row of each table must be to come in; nothing else is let in. */
const rowSchemas: Readonly<Record<string, z.ZodMiniType>> = {
  panels: panelSchema, municipalYears: municipalYearSchema, closures: closureSchema, people: personSchema, memberships: membershipSchema,
  meetings: meetingSchema, items: itemSchema, papers: paperSchema, attendance: attendanceSchema, minutes: minuteSchema,
  resolutions: resolutionSchema, publications: z.looseObject(recordShape),
  paperSections: paperSectionSchema, paperTemplates: paperTemplateSchema, contributors: contributorSchema, consents: consentSchema,
  sittings: sittingSchema, movements: movementSchema, declarations: declarationSchema, votes: voteSchema, corrections: correctionSchema, officerNotes: officerNoteSchema, followUps: followUpSchema,
  erasures: keyed, files: z.object({ sha256: sha256Schema, bytes: z.instanceof(Uint8Array), addedAt: instantSchema }),
  revisions: keyed, changes: keyed, actions: keyed, drafts: keyed, readingIssues: keyed, settings: z.looseObject({ key: z.string() }),
};

/** The first row that doesn't fit its table, in words; null when all fit. */
const misfit = (backup: RowsBackup): string | null => {
  const expected = migrations.filter(({ version }) => version <= backup.version).flatMap(({ stores }) => Object.keys(stores));
  const missing = expected.find((name) => backup.tables[name] === undefined);
  if (missing !== undefined) return `table ${missing}`;
  for (const [name, rows] of Object.entries(backup.tables)) {
    const schema = rowSchemas[name];
    if (schema === undefined) return `table ${name}`;
    const bad = rows.findIndex((row) => !schema.safeParse(row).success);
    if (bad >= 0) return `table ${name}, row ${bad + 1}`;
  }
  return null;
};

/**
 * Replaces everything in the database by the rows of a backup, or changes nothing at all.
 * @param options.bringErased take what was erased here since the backup; without it that stays erased
 * @returns the number of rows; `newer-backup` for one of a newer app; `damaged-backup` with the place of the first row that doesn't fit
 */
export const restoreRows = async (db: OrderpaperDatabase, backup: RowsBackup, options: { readonly bringErased?: boolean } = {}): Promise<Result<number>> => {
  if (backup.version > db.verno) {
    return failed({
      code: 'newer-backup',
      what: 'This backup was written by a newer version of Orderpaper. Nothing was changed.',
      remedy: 'Install the newest version of Orderpaper, then restore it.',
    });
  }
  const place = misfit(backup);
  if (place !== null) {
    return failed({ code: 'damaged-backup', what: 'This backup is damaged. Nothing was changed.', remedy: 'Choose another backup.', where: place });
  }
  try {
    const markers = await db.erasures.toArray();
    // A backup that knows a marker was made after that erasure. Cleaned before anything is stored: the disk keeps for days what was stored once.
    const known = new Set((backup.tables['erasures'] ?? []).flatMap((row) => { const read = keyed.safeParse(row); return read.success ? [read.data.id] : []; }));
    const { tables, found } = options.bringErased === true ? { ...backup, found: false } : tablesWithoutErased(backup.tables, markers.filter(({ id }) => !known.has(id)));
    await db.transaction('rw', db.tables, async () => {
      const device = await db.settings.get('device');
      const councilKey = await newerCouncilKey(db, backup.tables['settings'] ?? []);
      for (const table of db.tables) {
        await table.clear();
        await table.bulkAdd([...(tables[table.name] ?? [])]);
      }
      // Its markers stay whichever backup comes.
      if (options.bringErased !== true) await db.erasures.bulkPut(markers);
      // This store stays itself: two with one id would mix up their histories.
      await (device === undefined ? db.settings.delete('device') : db.settings.put(device));
      if (councilKey !== null) await db.settings.put(councilKey);
    });
    await forgetSearch();
    if (found) {
      await clearFragments();
      await askForMove(db.name);
    }
  } catch (error) {
    const failure = storageFailure(error);
    if (failure === null) throw error;
    return failure;
  }
  return ok(Object.values(backup.tables).flat().length);
};
