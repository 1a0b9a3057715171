import { describe, expect, it } from 'vitest';
import { menuKey, nothingTyped, type Typed } from '../../../renderer/ui/text-editor/editor/menu-keys.ts';

const words = ['Resolution', 'Follow-up', 'Recommendation', 'Recorded vote', "Chair's authority", 'Vote', 'Follow-up in words'];

/** Where the keys lead from an item, each as many milliseconds after the one before. */
const led = (from: number, keys: readonly string[], apart = 100): number => {
  let at = from;
  let typed: Typed = nothingTyped;
  let now = 50_000;
  for (const key of keys) {
    const next = menuKey(key, words, at, typed, now);
    [at, typed, now] = [next.to ?? at, next.typed, now + apart];
  }
  return at;
};

describe('keys of the menu at the caret', () => {
  it('arrows go round, Home and End to its ends', () => {
    expect([led(6, ['ArrowDown']), led(0, ['ArrowUp']), led(3, ['Home']), led(0, ['End']), led(1, ['ArrowDown', 'ArrowDown'])]).toEqual([0, 6, 0, 6, 3]);
  });

  it('letters in a row go to the item that begins with them, whatever their case and with the apostrophe of the keyboard', () => {
    expect([led(0, [...'reco']), led(0, [...'recor']), led(0, [...'Vote']), led(0, [..."chair's"])]).toEqual([2, 3, 5, 4]);
  });

  it('a space within what is typed is part of it, so that items with the same first word are told apart', () => {
    expect([led(0, [...'follow-up i']), led(0, [...'recorded v']), led(0, [' '])]).toEqual([6, 3, 0]);
  });

  it('the same letter again goes to the next item that begins with it, and letters far apart begin anew', () => {
    expect([led(0, ['r']), led(0, ['r', 'r']), led(0, ['r', 'r', 'r']), led(0, ['r', 'v'], 2_000)]).toEqual([2, 3, 0, 5]);
  });

  it('letters that no item begins with go to the one that has a word which does, and not to where the first of them led', () => {
    expect([led(0, [...'authority']), led(0, [...'in words']), led(5, [...'recx'])]).toEqual([4, 6, 2]);
  });

  it('a letter that no item begins with goes nowhere', () => {
    expect([led(1, ['x']), led(1, ['F9'])]).toEqual([1, 1]);
  });
});
