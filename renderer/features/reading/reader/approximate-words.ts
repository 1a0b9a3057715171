// What of a paper is not quite as it is printed, and why: said where it is so, and nowhere else.
import type { ReadingNote } from '../../../../shared/ooxml/reading-notes.ts';
import type { ReadWord } from '../../../workers/attachments-client.ts';

export const pagesApproximateWords = 'where pages begin is approximate, as programs break them differently';

/** Of a file that was cleaned for the pack, what its reader can miss. */
const told: ReadonlySet<ReadingNote['code']> = new Set(['notes-at-end', 'boxes-after', 'symbols-unknown', 'embedded-file-ignored']);

const count = (all: number, one: string): string => `${all} ${all === 1 ? one : `${one}s`}`;

const drawnWords = ({ blocks }: ReadWord): readonly string[] => {
  const drawn = blocks.flatMap((block) => block.drawn);
  const kinds = (['Chart', 'Diagram'] as const).map((kind) => ({ kind, all: drawn.filter((each) => each.kind === kind).length })).filter(({ all }) => all > 0);
  return kinds.length === 0 ? [] : [`${kinds.map(({ kind, all }) => count(all, kind.toLowerCase())).join(' and ')} ${drawn.length === 1 ? 'is' : 'are'} told in words.`];
};

/** @returns a sentence for each thing that a Word file shows otherwise on the screen than on the printed page; none: its words, tables and pictures stand as they are printed */
export const differencesOf = (read: ReadWord): readonly string[] => [...drawnWords(read), ...read.notes.filter(({ code }) => told.has(code)).map(({ message }) => message)];
