// Damages a Word file and a PDF at random places, thousands of times: each answer is a result or one clear problem, and soon.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodePorts } from '../../electron/cli/adapters/ports.ts';
import { importFile } from '../../shared/importing/import-file.ts';

const firstSeed = Number(process.env['SOAK_SEED'] ?? '1');
const scale = Number(process.env['SOAK_SCALE'] ?? '0.05');
/** A PDF costs a thread of its own, so there are fewer of them. */
const mutants = { word: Math.max(100, Math.round(2000 * scale)), pdf: Math.max(30, Math.round(300 * scale)) };
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(import.meta.dirname, '../fixtures/readers', name)));

/** A small seeded generator (mulberry32): the same seed damages the same bytes on every machine. */
const seeded = (seed: number): ((below: number) => number) => {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};

const damage = (bytes: Uint8Array, random: (below: number) => number): Uint8Array => {
  const copy = bytes.slice();
  const at = random(copy.length);
  switch (random(5)) {
    case 0: return copy.slice(0, at);
    case 1: for (let flips = 1 + random(20); flips > 0; flips -= 1) copy[random(copy.length)] = random(256); return copy;
    case 2: copy.fill(random(256), at, at + random(400)); return copy;
    case 3: copy.copyWithin(at, random(copy.length), random(copy.length)); return copy;
    default: return Uint8Array.from([...copy.subarray(0, at), ...Array.from({ length: random(300) }, () => random(256)), ...copy.subarray(at)]);
  }
};

/** The XML of one part is damaged and zipped again, so that the damage is met by the reader of the XML and not by the checksum. */
const damagedInside = (bytes: Uint8Array, random: (below: number) => number): Uint8Array => {
  const entries = unzipSync(bytes);
  const names = Object.keys(entries).filter(name => /\.(?:xml|rels)$/.test(name));
  const name = names[random(names.length)] ?? '';
  return zipSync({ ...entries, [name]: damage(entries[name] ?? new Uint8Array(0), random) }, { level: 1 });
};

const outcome = async (name: string, bytes: Uint8Array): Promise<string> => {
  const started = performance.now();
  const read = await importFile(name, bytes, nodePorts);
  const took = performance.now() - started;
  if (took > 10_000) return `took ${took} ms`;
  return read.ok || (read.problem.what !== '' && read.problem.remedy !== '') ? 'answered' : 'no words';
};

describe(`${mutants.word} damaged Word files and ${mutants.pdf} damaged PDFs`, () => {
  const kinds: readonly (readonly [string, string, number, (bytes: Uint8Array, random: (below: number) => number) => Uint8Array])[] = [
    ['a Word file', 'harbour.docx', mutants.word, damage], ['the parts inside a Word file', 'harbour.docx', mutants.word, damagedInside], ['a PDF', 'harbour.pdf', mutants.pdf, damage],
  ];
  it.each(kinds)('answer with a result or a problem within ten seconds, and never throw: %s', async (_, name, count, change) => {
    const whole = fixture(name);
    const failures: string[] = [];
    for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
      const answer = await outcome(name, change(whole, seeded(seed))).catch((error: unknown) => String(error));
      if (answer !== 'answered') failures.push(`seed ${seed}: ${answer}`);
    }
    expect(failures).toEqual([]);
  });
});
