import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ImportedItem } from '../../shared/importing/import-result.ts';
import { imported, thereAndBack } from './round-trip.ts';
import { agendaStructure, minutesStructure } from './structure.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const publishedPack = at('../../../shared/cases/aug-2018-pack.txt');

const packsIn = (folder: string): [name: string, path: string][] =>
  readdirSync(at(folder)).filter((name) => name.endsWith('.txt')).map((name) => [name.slice(0, -'.txt'.length), at(`${folder}/${name}`)]);

// Guidance beside the project, not a part of it: compared where it is present.
const packs = [...packsIn('../fixtures/importing'), ...packsIn('../fixtures/round-trip'), ...(existsSync(publishedPack) ? [['august 2018', publishedPack] as [string, string]] : [])];

/** What of these packs the public may not have: the text of a minute by its number. */
const restrictedMinutes: Readonly<Record<string, readonly number[]>> = { dunmere: [27], 'tarn-and-dale': [5] };

type Found = Awaited<ReturnType<typeof thereAndBack>>;

const structure = ({ agenda, minutes }: Found) => ({
  agenda: agendaStructure(agenda),
  minutes: minutes.map(minutesStructure).sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1)),
});

const publicItem = (item: ImportedItem): ImportedItem => (item.exempt ? { ...item, subLines: [], presenter: null } : item);

/** The import of a pack without what only members may have (DESIGN section 5). */
const forPublic = ({ agenda, minutes }: Found, restricted: readonly number[]): Found => ({
  agenda: agenda === null ? null : { ...agenda, items: agenda.items.map(publicItem) },
  minutes: minutes.map((set) => ({
    ...set,
    minutes: set.minutes.map((minute) =>
      !restricted.includes(minute.number)
        ? minute
        : { ...minute, blocks: [], resolutions: [], references: [], counts: { paragraphs: 0, bullets: 0, subheadings: 0, numbered: 0, lettered: 0, resolutionParts: 0 } }),
  })),
});

describe.each(['accessible', 'traditional'] as const)('from import to Word and back in the %s style', (style) => {
  it.each(packs)("the members' files of %s keep every compared field", async (_, path) => {
    const first = await imported('source.txt', new Uint8Array(readFileSync(path)));
    expect(first.minutes.length + (first.agenda?.items.length ?? 0)).toBeGreaterThan(0);
    expect(structure(await thereAndBack(first, style, 'members'))).toEqual(structure(first));
  });

  it.each(packs)("the public's files of %s keep all that the public may have", async (name, path) => {
    const first = await imported('source.txt', new Uint8Array(readFileSync(path)));
    expect(structure(await thereAndBack(first, style, 'public'))).toEqual(structure(forPublic(first, restrictedMinutes[name] ?? [])));
  });
});
