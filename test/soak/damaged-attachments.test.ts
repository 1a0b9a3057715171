// Damages Word attachments at random places, thousands of times: each becomes a part of the pack or one clear problem, and soon; the pack is sound either way.
import { describe, expect, it } from 'vitest';
import { barePicture } from '../../shared/attachments/pictures/bare-picture.ts';
import { lintStructure } from '../../shared/checking/word-lint/index.ts';
import { numberedFurniture } from '../../shared/documents/pack/page-blocks.ts';
import { sheetDocument } from '../../shared/documents/pack/sheet-document.ts';
import { canonicalZip } from '../../shared/documents/package/canonical-zip.ts';
import { mergeInto } from '../../shared/ooxml/merge/merge-documents.ts';
import { prepareFragment } from '../../shared/ooxml/merge/prepared-fragment.ts';
import { phraseBook } from '../../shared/phrases/phrase-book.ts';
import { mergeCases } from '../documents/corpus/index.ts';
import { damagedBytes, damagedInside, isZip, seeded } from './support/damage.ts';

const firstSeed = Number(process.env['SOAK_SEED'] ?? '1');
const mutants = Math.max(100, Math.round(2000 * Number(process.env['SOAK_SCALE'] ?? '0.05')));

describe('damaged attachments', () => {
  it(`${mutants} of them never crash, hang or spoil the pack`, async () => {
    const host = await sheetDocument('Host', 'Words', { style: 'accessible', organisation: 'Larkfield Borough Council', builtOn: '2031-09-08' });
    const furniture = numberedFurniture([], phraseBook('accessible'));
    let [readable, taken, slowest] = [0, 0, 0];
    const unsound: string[] = [];
    for (let index = 0; index < mutants; index += 1) {
      const random = seeded(firstSeed * 1_000_003 + index);
      const source = mergeCases[random(mergeCases.length)];
      if (source === undefined) continue;
      const bytes = random(4) === 0 ? damagedBytes(source.bytes, random) : damagedInside(source.bytes, random);
      if (isZip(bytes)) readable += 1;
      const begun = performance.now();
      const merger = mergeInto({ bytes: host, bookmark: null }, { header: null, footer: null }, barePicture);
      if (!merger.ok) throw new Error(merger.problem.what);
      const added = prepareFragment({ file: bytes, house: false, numbered: true, named: true, header: false, footer: true, outlineShift: 1 }, barePicture);
      if (added.ok) {
        merger.value.add(added.value, { start: 1, bookmark: 'paper_1' }, furniture);
        taken += 1;
        const parts = merger.value.finish();
        expect([...parts.keys()].filter((name) => !/^(\[Content_Types\]\.xml|(_rels|word|docProps)\/[\w./]+)$/.test(name))).toEqual([]);
        const faults = lintStructure(canonicalZip(parts));
        if (!faults.ok) unsound.push(`seed ${index} of ${source.name}: ${faults.problem.what}`);
        else unsound.push(...faults.value.map(({ rule, message }) => `seed ${index} of ${source.name}: ${rule} ${message}`));
      } else {
        expect(added.problem.what).toMatch(/^This file .*\.$/);
        expect(added.problem.remedy).not.toBe('');
      }
      slowest = Math.max(slowest, performance.now() - begun);
    }
    expect(unsound).toEqual([]);
    expect(readable).toBeGreaterThan(mutants / 2);
    expect(taken).toBeGreaterThan(mutants / 5);
    expect(slowest).toBeLessThan(10_000);
  }, 1_200_000);
});
