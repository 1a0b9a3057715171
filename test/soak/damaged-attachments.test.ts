// Damages Word attachments at random places, thousands of times: each becomes a part of the pack or one clear problem, and soon; the pack is sound either way.
import { unzipSync, zipSync } from 'fflate';
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

const firstSeed = Number(process.env['SOAK_SEED'] ?? '1');
const mutants = Math.max(100, Math.round(2000 * Number(process.env['SOAK_SCALE'] ?? '0.05')));

/** A small seeded generator (mulberry32): the same seed damages the same bytes on every machine. */
const seeded = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};

type Random = (below: number) => number;

const damagedBytes = (bytes: Uint8Array, random: Random): Uint8Array => {
  const copy = bytes.slice();
  const at = random(copy.length);
  switch (random(4)) {
    case 0: return copy.slice(0, at);
    case 1: for (let flips = 1 + random(20); flips > 0; flips -= 1) copy[random(copy.length)] = random(256); return copy;
    case 2: copy.fill(random(256), at, at + random(400)); return copy;
    default: return Uint8Array.from([...copy.subarray(0, at), ...Array.from({ length: random(300) }, () => random(256)), ...copy.subarray(at)]);
  }
};

/** XML that reads, with something taken out, doubled, moved or renamed: the zip and the parser have no complaint, the merge must cope. */
const damagedXml = (xml: string, random: Random): string => {
  const tags = Array.from(xml.matchAll(/<(\w+:\w+)[^<>]*\/>|<(\w+:\w+)[^<>]*>[^<>]*<\/\2>/g));
  if (tags.length === 0) return xml;
  const changed = (text: string, count: number): string => {
    if (count === 0) return text;
    const tag = tags[random(tags.length)];
    const other = tags[random(tags.length)];
    const whole = tag?.[0] ?? '';
    switch (random(6)) {
      case 0: return changed(text.replace(whole, ''), count - 1);
      case 1: return changed(text.replace(whole, whole + whole), count - 1);
      case 2: return changed(text.replace(whole, other?.[0] ?? ''), count - 1);
      case 3: return changed(text.replace(/w:val="[^"]*"/, () => `w:val="${['-1', '99999999999', 'nothing', '', 'true'][random(5)] ?? ''}"`), count - 1);
      case 4: return changed(text.replace(whole, `<w:sdt><w:sdtContent>${whole}</w:sdtContent></w:sdt>`), count - 1);
      default: return changed(text.replace(/w:id="[^"]*"/, 'w:id="0"'), count - 1);
    }
  };
  return changed(xml, 1 + random(5));
};

const damagedInside = (bytes: Uint8Array, random: Random): Uint8Array => {
  const entries = unzipSync(bytes);
  const names = Object.keys(entries).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));
  const name = names[random(names.length)] ?? '';
  const xml = new TextDecoder().decode(entries[name]);
  switch (random(8)) {
    case 0: return zipSync(Object.fromEntries(Object.entries(entries).filter(([other]) => other !== name)));
    case 1: return zipSync({ ...entries, '../../outside.txt': new Uint8Array(4) });
    case 2: return zipSync({ ...entries, [name]: new TextEncoder().encode(xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]>')) });
    case 3: return zipSync({ ...entries, [name]: damagedBytes(entries[name] ?? new Uint8Array(), random) });
    default: return zipSync({ ...entries, [name]: new TextEncoder().encode(damagedXml(xml, random)) });
  }
};

const isZip = (bytes: Uint8Array): boolean => {
  try {
    return Object.keys(unzipSync(bytes)).length > 0;
  } catch {
    return false;
  }
};

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
      const added = prepareFragment({ bytes, house: false, numbered: true, named: true, header: false, footer: true, outlineShift: 1 }, barePicture);
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
