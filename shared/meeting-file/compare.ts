// A meeting that is already here is compared record by record, by what each side's record comes from: only-theirs is taken, only-mine kept,
// both-changed shown side by side; nothing is overwritten unseen (DESIGN section 4).
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { RecordBase } from '../model/record.ts';
import { canonicalJson } from './canonical-json.ts';

export type SnapshotTable =
  | 'panel' | 'municipalYears' | 'people' | 'memberships' | 'meetings' | 'items' | 'attendance' | 'minutes' | 'papers'
  | 'paperSections' | 'contributors' | 'consents' | 'sittings' | 'movements' | 'declarations' | 'votes' | 'corrections' | 'officerNotes' | 'followUps';

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
  ['sittings', s.sittings ?? []], ['movements', s.movements ?? []], ['declarations', s.declarations ?? []], ['votes', s.votes ?? []],
  ['corrections', s.corrections ?? []], ['officerNotes', s.officerNotes ?? []], ['followUps', s.followUps ?? []],
];

/** What a record says, apart from when and how often it was written. */
const content = (record: RecordBase): string => canonicalJson({ ...record, rev: 0, updatedAt: '' });

/** Who alone changed a record that differs since both sides were last equal. */
export type WhoChanged = (mine: RecordBase, theirs: RecordBase) => 'mine' | 'theirs' | 'both';

/** @param who tells from earlier exchanges; without it every difference counts as both-changed */
export const compareSnapshots = (mine: MeetingSnapshot, theirs: MeetingSnapshot, who: WhoChanged = () => 'both'): Comparison => {
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
      if (other === undefined) {
        onlyMine.push({ table, record });
        continue;
      }
      if (content(record) === content(other)) {
        equal.push({ table, record });
        continue;
      }
      const changed = who(record, other);
      if (changed === 'theirs') onlyTheirs.push({ table, record: other });
      else if (changed === 'mine') onlyMine.push({ table, record });
      else bothChanged.push({ table, mine: record, theirs: other });
    }
    onlyTheirs.push(...[...others.values()].map((record) => ({ table, record })));
  }
  return { onlyMine, onlyTheirs, bothChanged, equal };
};
