// Text files in every encoding an officer's computer writes, and files that are no text.
import { describe, expect, it } from 'vitest';
import { readTextSource } from '../../../shared/importing/read-text.ts';

const read = (bytes: Uint8Array) => readTextSource('a.txt', 'x', bytes);
const textOf = (bytes: Uint8Array): string => {
  const result = read(bytes);
  return result.ok ? result.value.lines.map(({ text }) => text).join('|') : result.problem.code;
};
const wide = (text: string, little: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? '\ufeff' : '') + text].map((character) => character.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};
const sample = 'Café – Panel\r\nItem £5';

describe('a text file is read', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(sample)], ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${sample}`)],
    ['UTF-16 little-endian', wide(sample, true, true)], ['UTF-16 big-endian', wide(sample, false, true)],
    ['UTF-16 without a mark', wide(sample, true, false)], ['UTF-16 big-endian without a mark', wide(sample, false, false)],
    ['Windows-1252', Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x96, 0x20, ...new TextEncoder().encode('Panel\r\nItem '), 0xa3, 0x35])],
  ])('in %s', (_, bytes) => {
    expect(textOf(bytes)).toBe('Café – Panel|Item £5');
  });

  it('ligatures are spelt out, zero bytes and control characters go', () => {
    expect(textOf(new TextEncoder().encode('Oﬃcer\u0000s ﬁle\u0007'))).toBe('Officers file');
  });

  it('a blank line begins a paragraph, a form feed a page but no paragraph', () => {
    const result = read(new TextEncoder().encode('one\ntwo\n\nthree\n\ffour'));
    expect(result.ok ? result.value.lines.map(({ line, page, startsParagraph }) => [line, page, startsParagraph]) : []).toEqual([[1, 1, true], [2, 1, false], [4, 1, true], [5, 2, false]]);
  });

  it.each([
    ['an empty file', new Uint8Array(), 'empty-file'], ['blank lines only', new TextEncoder().encode('\n \n\t\n'), 'empty-file'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'not-text'], ['random bytes', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256), 'not-text'],
    ['more than 20 MB', new Uint8Array(50 * 1024 * 1024).fill(0x61), 'file-too-large'],
  ])('%s is refused with a reason', (_, bytes, code) => {
    const result = read(bytes);
    expect(result.ok ? 'read' : result.problem.code).toBe(code);
  });
});
