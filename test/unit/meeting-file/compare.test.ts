import { describe, expect, it } from 'vitest';
import { compareSnapshots } from '../../../shared/meeting-file/compare.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { snapshot } from './fixture.ts';

const [first, second, ...rest] = snapshot.items;
if (first === undefined || second === undefined) throw new Error('the fixture has no items');
const edited = { ...first, title: 'Another title', rev: first.rev + 1, updatedAt: '2026-02-01T00:00:00.000Z' };
const withItems = (items: MeetingSnapshot['items']): MeetingSnapshot => ({ ...snapshot, items });
const ids = (sides: readonly { readonly record: { readonly id: string } }[]): string[] => sides.map(({ record }) => record.id);

describe('a meeting that is already here', () => {
  it('is equal to itself in every record', () => {
    const { onlyMine, onlyTheirs, bothChanged, equal } = compareSnapshots(snapshot, snapshot);
    expect([onlyMine, onlyTheirs, bothChanged]).toEqual([[], [], []]);
    expect(equal.length).toBeGreaterThan(20);
  });

  it('gives what only theirs has and keeps what only mine has', () => {
    const compared = compareSnapshots(withItems([first, ...rest]), withItems([second, ...rest]));
    expect(ids(compared.onlyMine)).toEqual([first.id]);
    expect(ids(compared.onlyTheirs)).toEqual([second.id]);
    expect(compared.bothChanged).toEqual([]);
  });

  it('shows a changed record in both versions when nothing tells who changed it', () => {
    const compared = compareSnapshots(snapshot, withItems([edited, second, ...rest]));
    expect(compared.bothChanged).toEqual([{ table: 'items', mine: first, theirs: edited }]);
  });

  it('shows both even when both count the same revision', () => {
    expect(compareSnapshots(withItems([{ ...first, title: 'Mine' }]), withItems([{ ...first, title: 'Theirs' }])).bothChanged).toHaveLength(1);
  });

  it('takes or keeps the side that alone has changed since both agreed', () => {
    const theirs = compareSnapshots(snapshot, withItems([edited, second, ...rest]), () => 'theirs');
    expect([ids(theirs.onlyTheirs), theirs.bothChanged]).toEqual([[first.id], []]);
    const mine = compareSnapshots(withItems([edited, second, ...rest]), snapshot, () => 'mine');
    expect([ids(mine.onlyMine), mine.bothChanged]).toEqual([[first.id], []]);
    const both = compareSnapshots(withItems([edited]), withItems([{ ...edited, title: 'A third' }]), () => 'both');
    expect(both.bothChanged).toHaveLength(1);
  });

  it('takes a record written again without a change as equal', () => {
    const again = { ...first, rev: 9, updatedAt: '2026-03-01T00:00:00.000Z' };
    expect(compareSnapshots(withItems([first]), withItems([again])).bothChanged).toEqual([]);
  });

  it('sees a deletion as a change', () => {
    expect(compareSnapshots(withItems([first]), withItems([{ ...first, deletedAt: '2026-03-01T00:00:00.000Z' }])).bothChanged).toHaveLength(1);
  });
});
