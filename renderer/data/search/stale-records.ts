// Which meetings of the officer's store have to be indexed again, told by the journal: one that did not change is never read.
import type { Id } from '../../../shared/model/record.ts';
import { meetingKey } from '../../../shared/search/search-page.ts';
import type { OrderpaperDatabase } from '../database.ts';
import { allLiveRows } from '../live-rows.ts';
import type { Change } from '../records.ts';
import type { RecordsMark, SearchStore } from './search-store.ts';

export type StaleRecords = {
  /** To be indexed, the latest first. */
  readonly stale: readonly Id[];
  /** Keys of meetings that are not here any more. */
  readonly gone: readonly string[];
  /** How far the records will be indexed once that is done. */
  readonly mark: RecordsMark;
  /** Something was erased since: nothing that is kept may be used. */
  readonly mustForget: boolean;
};

/** Tables whose rows say nothing that is searched. */
const unsearched: ReadonlySet<string> = new Set(['settings', 'closures', 'people', 'memberships', 'paperTemplates', 'officerNotes', 'sittings', 'movements', 'declarations', 'votes', 'resolutions']);

const textAt = (row: unknown, field: string): string | null => {
  const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, field) : null;
  return typeof value === 'string' ? value : null;
};

/** The meetings that a changed row belongs to: its own, or all of its panel (a name, how numbers print, whom a rule names). */
const meetingsOf = (table: string, row: unknown, key: string, meetings: readonly { readonly id: Id; readonly panelId: Id }[]): readonly Id[] => {
  if (table === 'meetings') return [key];
  const own = textAt(row, 'meetingId') ?? textAt(typeof row === 'object' && row !== null ? Reflect.get(row, 'origin') : null, 'meetingId');
  if (own !== null) return [own];
  const panelId = table === 'panels' ? key : textAt(row, 'panelId');
  return meetings.filter((meeting) => meeting.panelId === panelId).map(({ id }) => id);
};

const changedSince = async (db: OrderpaperDatabase, hlc: string): Promise<ReadonlyMap<string, string>> => {
  const latest = new Map<string, string>();
  await db.changes.where('hlc').above(hlc).each(({ table, key, hlc: at }: Change) => { if (!unsearched.has(table)) latest.set(`${table} ${key}`, at); });
  return latest;
};

/** Compares what is indexed with the store. */
export const staleRecords = async (db: OrderpaperDatabase, store: SearchStore): Promise<StaleRecords> => {
  const [mark, erasure, last] = [await store.mark(), (await db.erasures.orderBy('at').last())?.id ?? null, (await db.changes.orderBy('hlc').last())?.hlc ?? ''];
  const meetings = (await allLiveRows(db.meetings)).sort((a, b) => (b.date ?? '9').localeCompare(a.date ?? '9'));
  const next: RecordsMark = { id: 'records', hlc: last, erasure };
  const indexed = new Map((await store.meetings()).filter(({ meeting }) => meeting.source === 'officer').map((row) => [row.key, row]));
  if (indexed.size > 0 && mark !== null && mark.erasure !== erasure) return { stale: meetings.map(({ id }) => id), gone: [], mark: next, mustForget: true };
  const keys = new Map(meetings.map(({ id }) => [meetingKey({ source: 'officer', meetingId: id }), id]));
  const asOf = (key: string): string => { const stamp = indexed.get(key)?.stamp ?? ''; return mark !== null && mark.hlc > stamp ? mark.hlc : stamp; };
  const changes = indexed.size === 0 ? new Map<string, string>() : await changedSince(db, [...indexed.keys()].map(asOf).sort()[0] ?? '');
  const stale = new Set<Id>([...keys].flatMap(([key, id]) => (indexed.has(key) ? [] : [id])));
  for (const [where, at] of changes) {
    const [table = '', key = ''] = where.split(' ');
    const row: unknown = await db.table<unknown, string>(table).get(key);
    for (const id of meetingsOf(table, row, key, meetings)) if (at > asOf(meetingKey({ source: 'officer', meetingId: id }))) stale.add(id);
  }
  return { stale: meetings.map(({ id }) => id).filter((id) => stale.has(id)), gone: [...indexed.keys()].filter((key) => !keys.has(key)), mark: next, mustForget: false };
};
