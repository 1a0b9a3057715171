// Where a name stands in the store, as it reads there, and what only looks like it: for the officer to see before anything is erased.
import type { NameSearch } from '../../../shared/rules/erased-names/name-search.ts';
import { mapTexts } from '../../../shared/rules/young-names/map-texts.ts';
import { inlineSource } from '../../../shared/rules/young-names/replace-inline.ts';
import type { OrderpaperDatabase } from '../database.ts';
import { holdsRows } from './clean-row.ts';
import { nameVisitor } from './name-visitor.ts';

export type Spelling = { readonly words: string; readonly places: number };

export type NamePlaces = {
  /** In records, kept versions and published copies; the history repeats them and is not counted. */
  readonly places: number;
  /** The most frequent first. */
  readonly spellings: readonly Spelling[];
  /** What stays, because it may be somebody else: "Z. Quill", "Zebedee". */
  readonly alike: readonly Spelling[];
};

const isCounted = (table: string): boolean => holdsRows(table) && !['changes', 'actions', 'erasures', 'drafts'].includes(table);

const counted = (heard: ReadonlyMap<string, number>): Spelling[] => [...heard].map(([words, places]) => ({ words, places })).sort((a, b) => b.places - a.places);

/** Looks through the whole store; changes nothing. */
export const namePlaces = async (db: OrderpaperDatabase, search: NameSearch): Promise<NamePlaces> => {
  const [found, like] = [new Map<string, number>(), new Map<string, number>()];
  const hear = (heard: Map<string, number>) => (words: string): void => { heard.set(words, (heard.get(words) ?? 0) + 1); };
  const visitor = nameVisitor(search, (words) => { hear(found)(words.replace(/\s+/g, ' ')); });
  const look = (text: string): string => { search.alike(text).forEach(hear(like)); return text; };
  for (const table of db.tables.filter(({ name }) => isCounted(name))) {
    await table.each((row: unknown) => {
      mapTexts(row, visitor);
      mapTexts(row, { line: look, fileName: look, href: (href) => href, row: () => new Map(), inline: (content) => { look(inlineSource(content)); return content; } });
    });
  }
  const spellings = counted(found);
  return { places: spellings.reduce((sum, { places }) => sum + places, 0), spellings, alike: counted(like) };
};
