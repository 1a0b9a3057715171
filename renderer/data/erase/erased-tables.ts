// Takes a thing out of all rows of a backup before any of them is stored: what was stored once stays on the disk for days.
import { z } from '../../../shared/model/zod.ts';
import { sha256Schema } from '../../../shared/model/record.ts';
import { textDocSchema } from '../../../shared/model/text.ts';
import type { Change, Erasure, Revision, TextTable } from '../records.ts';
import { cleanRow, holdsRows } from './clean-row.ts';
import { whatComesBack } from './comes-back.ts';
import { holderOfTrace } from './holder.ts';
import type { Erased } from './scrub.ts';
import { splintersIn } from './text-journals.ts';

export type Tables = Readonly<Record<string, readonly unknown[]>>;

const textTables: readonly TextTable[] = ['minutes', 'paperSections'];
const textRow = z.object({ id: z.string(), text: textDocSchema });
const fileRow = z.object({ sha256: sha256Schema });

const isChange = (row: unknown): row is Change => typeof row === 'object' && row !== null && 'patch' in row && 'table' in row && 'key' in row && 'rev' in row;
const isRevision = (row: unknown): row is Revision => typeof row === 'object' && row !== null && 'text' in row && 'table' in row && 'key' in row && 'rev' in row;

/** Splinters of texts that held what a marker is of, whether or not one of them shows it. */
const splintersOf = (tables: Tables, { trace }: Erasure): ReadonlySet<unknown> => {
  if (trace === undefined || trace.kind === 'paper') return new Set();
  const holder = holderOfTrace(trace);
  return new Set(textTables.flatMap((table) => {
    const texts = new Map((tables[table] ?? []).flatMap((row) => { const read = textRow.safeParse(row); return read.success ? [[read.data.id, read.data.text] as const] : []; }));
    const changes = Map.groupBy((tables['changes'] ?? []).filter(isChange).filter((change) => change.table === table), ({ key }) => key);
    const versions = Map.groupBy((tables['revisions'] ?? []).filter(isRevision).filter((version) => version.table === table), ({ key }) => key);
    return [...changes].flatMap(([key, own]) => splintersIn({ text: texts.get(key) ?? null, versions: versions.get(key) ?? [], changes: own }, holder).ids);
  }));
};

const without = (tables: Tables, erased: Erased): Tables => Object.fromEntries(Object.entries(tables).map(([name, rows]) => {
  if (!holdsRows(name)) return [name, rows];
  const gone = (row: unknown): boolean => erased.kind === 'paper' && (isChange(row) || isRevision(row)) && (erased.paperIds.has(row.key) || erased.sectionIds.has(row.key));
  return [name, rows.flatMap((row) => {
    const clean = gone(row) ? null : cleanRow(name, row, erased);
    return clean === null ? [] : [clean];
  })];
}));

const anyHash = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;

/** Bytes that no other row of the backup names. */
const withoutUnnamedFiles = (tables: Tables): Tables => {
  const named = new Set(Object.entries(tables).filter(([name]) => holdsRows(name) && name !== 'consents').flatMap(([, rows]) => rows.flatMap((row) => JSON.stringify(row).match(anyHash) ?? [])));
  return { ...tables, files: (tables['files'] ?? []).filter((row) => { const read = fileRow.safeParse(row); return !read.success || named.has(read.data.sha256); }) };
};

/**
 * The tables of a backup without all that the markers know, and whether there was anything of it.
 * @param markers of what was erased here since
 */
export const tablesWithoutErased = (tables: Tables, markers: readonly Erasure[]): { readonly tables: Tables; readonly found: boolean } => {
  let [left, found] = [tables, false];
  for (const marker of markers) {
    const splinters = splintersOf(left, marker);
    const back = Object.entries(left).filter(([name]) => holdsRows(name)).flatMap(([, rows]) => whatComesBack([marker], rows).flatMap((each) => each.found));
    if (splinters.size === 0 && back.length === 0) continue;
    found = true;
    left = { ...left, changes: (left['changes'] ?? []).filter((row) => !isChange(row) || !splinters.has(row.id)) };
    for (const erased of back) left = without(left, erased);
  }
  return { tables: found ? withoutUnnamedFiles(left) : left, found };
};
