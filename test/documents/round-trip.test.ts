import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { imported, thereAndBack } from './round-trip.ts';
import { agendaStructure, minutesStructure } from './structure.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const publishedPack = at('../../../shared/cases/aug-2018-pack.txt');

/** What a first import finds, and what an import of our own Word files of it finds. */
const bothOf = async (path: string, style: 'accessible' | 'traditional') => {
  const first = await imported('source.txt', new Uint8Array(readFileSync(path)));
  const back = await thereAndBack(first, style);
  return {
    first: { agenda: agendaStructure(first.agenda), minutes: first.minutes.map(minutesStructure) },
    back: { agenda: agendaStructure(back.agenda), minutes: back.minutes.map(minutesStructure) },
  };
};

describe.each(['accessible', 'traditional'] as const)('from import to Word and back in the %s style', (style) => {
  it.each([
    ['a pack with a sub-item, an urgent and an exempt item, a substitute and young people', '../fixtures/round-trip/thornbury-pack.txt'],
    ['minutes with years in their numbers, lettered resolutions and a recommendation', '../fixtures/round-trip/marlowe-minutes.txt'],
  ])('%s keep their structure', async (_, path) => {
    const { first, back } = await bothOf(at(path), style);
    expect(first.minutes.length).toBeGreaterThan(0);
    expect(back).toEqual(first);
  });

  // Guidance beside the project, not a part of it: compared where it is present.
  if (existsSync(publishedPack)) it('the published pack of August 2018 keeps its structure', async () => {
    const { first, back } = await bothOf(publishedPack, style);
    expect(first.agenda?.items).toHaveLength(13);
    expect(back).toEqual(first);
  });
});
