// A meeting that is already here is compared record by record by `rev`: only-theirs is taken, only-mine kept,
// both-changed shown side by side; nothing is overwritten unseen (DESIGN section 4).
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Id, RecordBase } from '../model/record.ts';
import { canonicalJson } from './canonical-json.ts';

export type SnapshotTable =
  | 'panel' | 'municipalYears' | 'people' | 'memberships' | 'meetings' | 'items' | 'attendance' | 'minutes' | 'papers'
  | 'paperSections' | 'contributors' | 'consents';

/** One record on one side only, or in two versions. */
export type OneSide = { readonly table: SnapshotTable; readonly record: RecordBase };
export type BothSides = { readonly table: SnapshotTable; readonly mine: RecordBase; readonly theirs: RecordBase };

export type Comparison = {
  /** New here, or changed here alone since both last agreed: kept. */
  readonly onlyMine: readonly OneSide[];
  /** New there, or changed there alone: taken. */
  readonly onlyTheirs: readonly OneSide[];
  /** Different, and nothing says that only one side changed: shown side by side. */
  readonly bothChanged: readonly BothSides[];
  readonly equal: readonly OneSide[];
};

const tablesOf = (s: MeetingSnapshot): readonly (readonly [SnapshotTable, readonly RecordBase[]])[] => [
  ['panel', [s.panel]], ['municipalYears', s.municipalYears], ['people', s.people], ['memberships', s.memberships],
  ['meetings', s.meetings], ['items', s.items], ['attendance', s.attendance], ['minutes', s.minutes], ['papers', s.papers],
  ['paperSections', s.paperSections ?? []], ['contributors', s.contributors ?? []], ['consents', s.consents ?? []],
];

/** What a record says, apart from when and how often it was written. */
const content = (record: RecordBase): string => canonicalJson({ ...record, rev: 0, updatedAt: '' });

/**
 * @param agreed for each record the `rev` at which both sides were last known to be equal (from the last exchange); without it
 *   every difference counts as both-changed
 */
export const compareSnapshots = (mine: MeetingSnapshot, theirs: MeetingSnapshot, agreed: ReadonlyMap<Id, number> = new Map()): Comparison => {
  const onlyMine: OneSide[] = [];
  const onlyTheirs: OneSide[] = [];
  const bothChanged: BothSides[] = [];
  const equal: OneSide[] = [];
  const theirTables = new Map(tablesOf(theirs));
  for (const [table, records] of tablesOf(mine)) {
    const others = new Map((theirTables.get(table) ?? []).map((record) => [record.id, record]));
    for (const record of records) {
      const other = others.get(record.id);
      others.delete(record.id);
      const base = agreed.get(record.id);
      if (other === undefined) onlyMine.push({ table, record });
      else if (content(record) === content(other)) equal.push({ table, record });
      else if (base !== undefined && record.rev === base && other.rev > base) onlyTheirs.push({ table, record: other });
      else if (base !== undefined && other.rev === base && record.rev > base) onlyMine.push({ table, record });
      else bothChanged.push({ table, mine: record, theirs: other });
    }
    onlyTheirs.push(...[...others.values()].map((record) => ({ table, record })));
  }
  return { onlyMine, onlyTheirs, bothChanged, equal };
};
