import { describe, expect, it } from 'vitest';
import { positionAfterDrop } from '../../../renderer/ui/reorder-position.ts';

const ids = ['a', 'b', 'c', 'd'];

describe('a row dropped in a list', () => {
  it('ends up before or after the row it was dropped at, counted without itself', () => {
    expect(positionAfterDrop(ids, 'a', 'c', 'before')).toBe(1);
    expect(positionAfterDrop(ids, 'a', 'c', 'after')).toBe(2);
    expect(positionAfterDrop(ids, 'd', 'a', 'before')).toBe(0);
    expect(positionAfterDrop(ids, 'a', 'd', 'after')).toBe(3);
  });
  it('stays when it is dropped on itself, on another row, or comes from elsewhere', () => {
    expect(positionAfterDrop(ids, 'b', 'b', 'after')).toBeNull();
    expect(positionAfterDrop(ids, 'b', 'c', 'on')).toBeNull();
    expect(positionAfterDrop(ids, 'x', 'c', 'before')).toBeNull();
  });
});
