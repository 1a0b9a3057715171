// What the notes of a file are numbered with, in words of its own: readers differ in how they count the notes of many papers in one file, so each number is
// written where it stands (17.11.8, customMarkFollows).
import { ok, type Result } from '../../model/result.ts';
import { formatNumber } from '../number-format.ts';
import { readXml, type XmlAttributes } from '../xml-events.ts';
import { valueOf, type XmlElement } from '../xml-tree.ts';
import { xml } from '../xml-edit.ts';

export type NoteKind = 'footnote' | 'endnote';

/** How a section counts its notes, as far as it says so (17.11.11, 17.11.4). */
export type NoteCounting = { readonly format: string | null; readonly start: string | null; readonly restart: string | null };
export type SectionNotes = Readonly<Record<NoteKind, NoteCounting>>;

export type NoteNumbers = {
  /** The number of the next note; null where the reader must count, because it restarts on each page or in a script that is not written here. */
  readonly next: (kind: NoteKind) => string | null;
  /** A section of the file is at its end. */
  readonly sectionEnded: () => void;
  /** Notes of this kind are left to the reader's own counting. */
  readonly automatic: (kind: NoteKind) => boolean;
};

const silent: NoteCounting = { format: null, start: null, restart: null };
const kinds: readonly NoteKind[] = ['footnote', 'endnote'];
const usualFormats: Readonly<Record<NoteKind, string>> = { footnote: 'decimal', endnote: 'lowerRoman' };
const written = new Set(['decimal', 'lowerRoman', 'upperRoman', 'lowerLetter', 'upperLetter']);
const chicagoSigns = ['*', '†', '‡', '§'];

/** *, †, ‡, §, then each twice (17.18.59, chicago). */
const inSigns = (number: number): string => (chicagoSigns[(number - 1) % chicagoSigns.length] ?? '*').repeat(Math.floor((number - 1) / chicagoSigns.length) + 1);

/** What the settings of a file say, or one section. */
const countingOf = (properties: XmlElement): NoteCounting => ({
  format: valueOf(properties, 'w:numFmt') ?? null, start: valueOf(properties, 'w:numStart') ?? null, restart: valueOf(properties, 'w:numRestart') ?? null,
});

const parts: Readonly<Record<string, keyof NoteCounting>> = { 'w:numFmt': 'format', 'w:numStart': 'start', 'w:numRestart': 'restart' };

/**
 * How each section of a document counts its notes, in order; found by reading ahead, since a section says it at its end.
 * @param bytes `word/document.xml`
 */
export const sectionNotes = (bytes: Uint8Array, part: string): Result<readonly SectionNotes[]> => {
  const sections: SectionNotes[] = [];
  const open: string[] = [];
  let section: SectionNotes = { footnote: silent, endnote: silent };
  const read = readXml(bytes, part, {
    open: (name: string, attributes: XmlAttributes) => {
      // What the section was before it was changed under review stands inside of it too.
      if (open.length > 0 || name === 'w:sectPr') open.push(name);
      if (open.length === 1) section = { footnote: silent, endnote: silent };
      const said = open.length === 3 ? parts[name] : undefined;
      const kind = kinds.find(each => open[1] === `w:${each}Pr`);
      if (said !== undefined && kind !== undefined) section = { ...section, [kind]: { ...section[kind], [said]: attributes.get('w:val') ?? null } };
      return undefined;
    },
    close: () => {
      if (open.pop() !== undefined && open.length === 0) sections.push(section);
      return undefined;
    },
    text: () => undefined,
  });
  return read.ok ? ok(sections) : read;
};

type Counter = { readonly format: string; readonly start: number; readonly restarts: boolean };

/**
 * @param settings children of the settings' `w:footnotePr` and `w:endnotePr`
 * @param sections of the file, in order
 */
export const noteNumbers = (settings: Readonly<Record<NoteKind, readonly XmlElement[]>>, sections: readonly SectionNotes[]): NoteNumbers => {
  const ways = (kind: NoteKind): readonly NoteCounting[] => {
    const ofFile = countingOf(xml('w:notes', {}, settings[kind]));
    const all = sections.length === 0 ? [{ footnote: silent, endnote: silent }] : sections;
    return all.map(({ [kind]: own }) => ({ format: own.format ?? ofFile.format, start: own.start ?? ofFile.start, restart: own.restart ?? ofFile.restart }));
  };
  const counting = { footnote: ways('footnote'), endnote: ways('endnote') };
  const isAutomatic = (kind: NoteKind): boolean =>
    counting[kind].some(({ format, restart }) => restart === 'eachPage' || (format !== null && format !== 'chicago' && !written.has(format)));
  const automatic = { footnote: isAutomatic('footnote'), endnote: isAutomatic('endnote') };
  let section = 0;
  const counter = (kind: NoteKind): Counter => {
    const way = counting[kind][Math.min(section, counting[kind].length - 1)] ?? silent;
    const start = Number(way.start ?? '1');
    return { format: way.format ?? usualFormats[kind], start: Number.isInteger(start) && start >= 1 && start < 100_000 ? start : 1, restarts: way.restart === 'eachSect' };
  };
  const used: Record<NoteKind, number> = { footnote: 0, endnote: 0 };
  return {
    next: kind => {
      if (automatic[kind]) return null;
      const { format, start } = counter(kind);
      const number = start + used[kind];
      used[kind] += 1;
      return format === 'chicago' ? inSigns(number) : formatNumber(number, format);
    },
    sectionEnded: () => {
      section += 1;
      for (const kind of kinds) if (counter(kind).restarts) used[kind] = 0;
    },
    automatic: kind => automatic[kind],
  };
};
