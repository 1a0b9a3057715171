import { describe, expect, it } from 'vitest';
import { fullAddress } from '../../../renderer/ui/text-editor/editor/link-dialog.tsx';
import { isWritten, neighbour, placeBehindBegun, placeFor } from '../../../renderer/features/minutes/screen/minute-order.ts';
import { blankItem } from '../../../renderer/data/items-repository.ts';
import { publicAccess } from '../../../shared/model/access.ts';
import type { Item, Minute } from '../../../shared/model/meeting.ts';
import { emptyText } from '../../../shared/model/text.ts';

const base = (id: string) => ({ id, createdAt: '', updatedAt: '', rev: 1, deletedAt: null, meetingId: 'm', order: id, sample: false });
const minute = (id: string, itemId: string | null): Minute => ({
  ...base(id), itemId, kind: 'minute', number: null, printedLabel: null, title: id, publicTitle: null, access: publicAccess, text: emptyText, publicSummary: null,
});
const item = (id: string): Item => ({ ...base(id), ...blankItem });

describe('moving through the minutes', () => {
  const rows = ['a', 'b', 'c'].map((id) => minute(id, null));

  it('goes to the next and the previous one and stays at both ends', () => {
    expect([neighbour(rows, 'a', 1), neighbour(rows, 'c', 1), neighbour(rows, 'a', -1)]).toEqual(['b', 'c', 'a']);
  });

  it('starts with the first when none is open, and goes nowhere when there is none', () => {
    expect([neighbour(rows, null, 1), neighbour([], null, 1)]).toEqual(['a', null]);
  });
});

describe('the place of a minute that is added for an item', () => {
  const items = ['i1', 'i2', 'i3'].map(item);

  it('is after the minute of the nearest earlier item, past minutes without an item', () => {
    expect(placeFor(items[2] ?? item('x'), items, [minute('a', 'i1'), minute('b', null)])).toBe('a');
  });

  it('is first when no earlier item has a minute', () => {
    expect(placeFor(items[0] ?? item('x'), items, [minute('a', 'i2')])).toBeNull();
  });
});

describe('an item that is taken out of its turn', () => {
  const begun = (id: string): Minute => ({ ...minute(id, null), startedAt: '17:20' });
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => minute(id, null));
  const rows = (...given: readonly (Minute | undefined)[]): readonly Minute[] => given.filter((row) => row !== undefined);

  it('goes behind the last one that was begun, forwards or back', () => {
    expect(placeBehindBegun('d', rows(begun('a'), b, c, d))).toBe(1);
    expect(placeBehindBegun('a', rows(a, begun('b'), begun('c'), d))).toBe(2);
    expect(placeBehindBegun('c', rows(a, b, c))).toBe(0);
  });

  it('stays where it stands there', () => {
    expect(placeBehindBegun('b', rows(begun('a'), b, c))).toBeNull();
    expect(placeBehindBegun('a', rows(a, b))).toBeNull();
  });
});

describe('small questions of the screen', () => {
  it('a text of empty paragraphs is not written', () => {
    expect(isWritten(emptyText)).toBe(false);
    expect(isWritten({ type: 'doc', content: [{ type: 'paragraph' }, { type: 'paragraph', content: [{ type: 'text', text: 'x' }] }] })).toBe(true);
  });

  it('a typed address becomes a whole one', () => {
    expect(['example.org/a', 'clerk@example.org', 'http://example.org'].map(fullAddress)).toEqual(['https://example.org/a', 'mailto:clerk@example.org', 'http://example.org']);
  });
});
