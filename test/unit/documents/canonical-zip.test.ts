// Our own zip of Word files against the library's: the same bytes, so that what was published can be made again.
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { canonicalZip } from '../../../shared/documents/package/canonical-zip.ts';

const text = new TextEncoder().encode('<w:p>The minutes were agreed.</w:p>'.repeat(400));
const parts = new Map([['word/document.xml', text], ['[Content_Types].xml', text.subarray(0, 300)], ['word/media/Übersicht.PNG', text.subarray(5, 900)], ['word/media/photo.jpeg', text.subarray(0, 8)], ['word/empty.xml', new Uint8Array()]]);
const ordered = ['[Content_Types].xml', 'word/document.xml', 'word/empty.xml', 'word/media/photo.jpeg', 'word/media/Übersicht.PNG'];

describe('the zip of a Word file', () => {
  it.each([0, 6] as const)('is to the byte what the library writes, at level %i', (level) => {
    const mtime = new Date(1980, 0, 1);
    const expected = zipSync(Object.fromEntries(ordered.map((name) => [name, [parts.get(name) ?? new Uint8Array(), { mtime, level: /(PNG|jpeg)$/.test(name) ? 0 : level }]])));
    expect(canonicalZip(parts, level)).toEqual(expected);
  });

  it('holds each part whole, whatever letters its name has', () => {
    expect(new Map(Object.entries(unzipSync(canonicalZip(parts))))).toEqual(parts);
  });

  it('is the same in whatever order the parts come', () => {
    expect(canonicalZip(new Map([...parts].reverse()))).toEqual(canonicalZip(parts));
  });
});
