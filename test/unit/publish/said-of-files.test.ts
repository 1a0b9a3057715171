// What is said of files that were made again, printed or saved for another computer.
import { expect, it } from 'vitest';
import { savedWords } from '../../../renderer/features/meetings/use-save-meeting-file.ts';
import { againWords } from '../../../renderer/features/publish/pack-result.tsx';
import { isFrontUnsure, printedWords } from '../../../renderer/features/publish/print/print-result.tsx';

it('a reprint says whether it is the file that went out, or that nothing is left to compare it with', () => {
  expect(againWords({})).toBe('');
  expect(againWords({ isSame: true })).toBe('It is the file that went out, byte for byte.');
  expect(againWords({ isSame: false })).toContain('isn’t byte for byte the file that went out');
  expect(againWords({ isSame: null })).toContain('the hash of this one is kept from now on');
});

it('a file to print says which pages it has, late ones too, and on how many sheets', () => {
  const said = (covers: readonly { readonly start: number; readonly end: number; readonly after?: number }[], sheets: number | null, large = false) =>
    printedWords({ choice: { what: { kind: 'pack' }, sides: 'double', large }, facts: { covers, leftOut: [], sheets, findings: [] } });
  expect(said([{ start: 3, end: 7 }], 3)).toBe('The file has pages 3 to 7 of the pack, on 3 sheets of paper.');
  expect(said([{ start: 4, end: 4 }], 1)).toBe('The file has page 4 of the pack, on 1 sheet of paper.');
  expect(said([{ start: 1, end: 2 }, { start: 1, end: 2, after: 76 }], null, true)).toBe('The file has pages 1 to 2, 76A to 76B of the pack in large print.');
  expect(said([], null)).toBe('The agenda is ready to print.');
});

it('right-hand pages that rest on a guess, as nobody could count the front sheet, are said to', () => {
  const facts = { covers: [{ start: 1, end: 7 }], leftOut: [], sheets: null, findings: [] };
  const choice = { what: { kind: 'pack' }, sides: 'double', large: false } as const;
  expect(isFrontUnsure({ choice, facts })).toBe(true);
  expect(isFrontUnsure({ choice, facts: { ...facts, sheets: 5 } })).toBe(false);
  expect(isFrontUnsure({ choice: { ...choice, sides: 'single', large: true }, facts })).toBe(false);
  expect(isFrontUnsure({ choice, facts: { ...facts, covers: [] } })).toBe(false);
});

it('a meeting file that has no room for an earlier publication says where that can be saved again', () => {
  expect(savedWords('m.orderpaper', 0)).toBe('This meeting is in “m.orderpaper”');
  expect(savedWords('m.orderpaper', 1)).toContain('without the copies of 1 earlier publication: it can be saved again only on this computer');
  expect(savedWords('m.orderpaper', 2)).toContain('2 earlier publications: they can');
});
