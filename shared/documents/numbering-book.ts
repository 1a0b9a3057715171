// The lists that a document uses, collected while its paragraphs are made (OOXML 17.9). Lives as long as one build.
import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx';
import { framed, type ListFormat } from '../model/list-labels.ts';
import type { LabelFrame } from '../model/text.ts';
import type { NumberedRun } from './numbering-plan.ts';

export type NumberingPlace = { readonly reference: string; readonly level: number };

export type Indents = { readonly left: number; readonly hanging: number };

type Config = INumberingOptions['config'][number];
type Level = Config['levels'][number];

export type NumberingBook = {
  /** Bullets at a depth from 0; `base` is where the text around the list begins. */
  readonly bullet: (depth: number, indents: Indents) => NumberingPlace;
  /** A list of its own, which begins at `start`; `frame` null sets its markers as ours are. */
  readonly ordered: (format: ListFormat, frame: LabelFrame | null, start: number, depth: number, indents: Indents) => NumberingPlace;
  /** Numbers of items or minutes; the second level stands one step in. */
  readonly labelled: (run: NumberedRun, indents: Indents) => string;
  /** Sections 3, paragraphs 3.2 and what stands below them 3.2.4, in one list of a paper; each level has its own indents. */
  readonly outline: (indents: readonly Indents[]) => string;
  readonly configs: () => readonly Config[];
};

const wordFormats = { decimal: LevelFormat.DECIMAL, lowerLetter: LevelFormat.LOWER_LETTER, lowerRoman: LevelFormat.LOWER_ROMAN, upperLetter: LevelFormat.UPPER_LETTER } as const;

const bulletSigns = ['\u2022', '\u2013'] as const;

const level = (index: number, format: Level['format'], text: string, start: number, { left, hanging }: Indents): Level => ({
  level: index,
  ...(format === undefined ? {} : { format }),
  text,
  start,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left, hanging } } },
});

const below = ({ left, hanging }: Indents, depth: number): Indents => ({ left: left + hanging * depth, hanging });

export const numberingBook = (): NumberingBook => {
  const configs = new Map<string, Config>();
  const add = (reference: string, levels: readonly Level[]): string => {
    configs.set(reference, { reference, levels: [...levels] });
    return reference;
  };
  const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
  return {
    bullet: (depth, indents) => {
      const reference = `bullets-${indents.left}-${indents.hanging}`;
      if (!configs.has(reference)) {
        add(reference, depths.map((d) => level(d, LevelFormat.BULLET, bulletSigns[d % 2] ?? '\u2022', 1, below(indents, d))));
      }
      return { reference, level: Math.min(depth, 8) };
    },
    ordered: (format, frame, start, depth, indents) => {
      const at = Math.min(depth, 8);
      const text = (d: number): string => framed(`%${d + 1}`, format, frame);
      const levels = depths.slice(0, at + 1).map((d) => level(d, wordFormats[format], text(d), d === at ? start : 1, below(indents, d)));
      return { reference: add(`list-${configs.size + 1}`, levels), level: at };
    },
    labelled: (run, indents) => {
      const main = level(0, LevelFormat.DECIMAL, `${run.before}%1${run.after}.`, run.start, indents);
      const sub = run.sub === null ? [] : [level(1, wordFormats[run.sub.format], `%1${run.sub.between}%2.`, 1, run.sub.format === 'upperLetter' ? indents : below(indents, 1))];
      return add(`labels-${configs.size + 1}`, [main, ...sub]);
    },
    outline: (indents) => {
      const text = (depth: number): string => Array.from({ length: depth + 1 }, (_, above) => `%${above + 1}`).join('.');
      return add('outline', indents.map((own, depth) => level(depth, LevelFormat.DECIMAL, text(depth), 1, own)));
    },
    configs: () => [...configs.values()],
  };
};
