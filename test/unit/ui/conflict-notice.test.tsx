// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConflictNotice } from '../../../renderer/ui/conflict-notice.tsx';
import type { Facts } from '../../../renderer/ui/conflict-notice.tsx';

afterEach(cleanup);

const scrolledTo = vi.fn();
// jsdom has no layout to scroll.
beforeEach(() => { Element.prototype.scrollIntoView = scrolledTo; scrolledTo.mockClear(); });

const show = (mine: Facts, theirs: Facts) => {
  const [onKeepMine, onTakeOther] = [vi.fn(), vi.fn()];
  render(<ConflictNotice noun="panel" mine={mine} theirs={theirs} onKeepMine={onKeepMine} onTakeOther={onTakeOther} />);
  return { onKeepMine, onTakeOther, words: screen.getByRole('alert').textContent };
};

describe('a thing that two windows changed', () => {
  it('is shown in both versions, only where they differ, and the officer chooses', () => {
    const { onKeepMine, onTakeOther, words } = show([['Place', 'Room 1'], ['Post', ''], ['Time', '17:00']], [['Place', 'Room 2'], ['Post', 'Clerk'], ['Time', '17:00']]);
    expect(words).toContain('This windowPlaceRoom 1PostNothing');
    expect(words).toContain('The other windowPlaceRoom 2PostClerk');
    expect(words).not.toContain('17:00');
    expect(scrolledTo).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Take the other window’s' }));
    expect([onTakeOther.mock.calls.length, onKeepMine.mock.calls.length]).toEqual([1, 0]);
  });

  it('says so when nothing on the form differs', () => {
    expect(show([['Place', 'Room 1']], [['Place', 'Room 1']]).words).toContain('nothing that stands on this form');
  });
});
