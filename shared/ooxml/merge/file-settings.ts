// What a file's settings say of the look of all its text: the pack has settings of its own, so what they mean is said again where the text stands (17.15.1).
import { childOf, elementsOf, integerOf, toggleOf, type XmlElement } from '../xml-tree.ts';
import { readHyphenation, type Hyphenation } from './hyphenation.ts';
import type { PackSetting } from './pack-settings.ts';
import { plainValues } from './plain-values.ts';

export type FileSettings = {
  /** Twips from one tab to the next where a paragraph names none; null: as in the pack (17.15.1.25). */
  readonly tabStep: number | null;
  /** Written for Word 2010 or before: a table's words, not its edge, stand where the text begins (MS-DOCX 2.3.7, compatibilityMode). */
  readonly oldTables: boolean;
  /** How words are divided at the ends of lines; null: not at all (17.15.1.10). */
  readonly hyphenation: Hyphenation | null;
  /** The gutter stands above the text (17.15.1.50). */
  readonly gutterAbove: boolean;
  /** Behind a break of pages the end of its paragraph stands on the next page (17.15.3.58, splitPgBreakAndParaMark). */
  readonly splitsBreaks: boolean;
  /** Automatic space between paragraphs is of five points each (17.15.3.21, doNotUseHTMLParagraphAutoSpacing). */
  readonly fixedSpacing: boolean;
  /** Paragraphs of one style keep the space between them in tables (17.15.3.2, allowSpaceOfSameStyleInTable). */
  readonly spacedCells: boolean;
  /** Settings that only a whole file can have. */
  readonly ofWhole: ReadonlySet<PackSetting>;
  /** How notes are counted (17.11.11, 17.11.4). */
  readonly footnotes: readonly XmlElement[];
  readonly endnotes: readonly XmlElement[];
};

/** Of the pack, as of every file that says nothing. */
const usualStep = 720;
/** The first mode in which tables stand with their edge at the text's. */
const newTables = 15;

/** Ways of printing in which a gutter's place follows from the way (17.15.1.50). */
const books = ['w:mirrorMargins', 'w:bookFoldPrinting', 'w:bookFoldRevPrinting'];
const bound = [...books, 'w:printTwoOnOne'];

const compatibilityMode = (settings: XmlElement | undefined): number => {
  const said = elementsOf(childOf(settings, 'w:compat') ?? { name: '', attributes: new Map(), children: [] })
    .find(({ name, attributes }) => name === 'w:compatSetting' && attributes.get('w:name') === 'compatibilityMode');
  return integerOf(said?.attributes.get('w:val')) ?? 12;
};

/** @param tree `w:settings` of the file; null where it has none */
export const readFileSettings = (tree: XmlElement | null): FileSettings => {
  const settings = tree ?? undefined;
  const stop = childOf(settings, 'w:defaultTabStop');
  const step = integerOf(stop === undefined ? undefined : plainValues(stop)?.attributes.get('w:val')) ?? usualStep;
  const notes = (name: string): readonly XmlElement[] => { const said = childOf(settings, name); return said === undefined ? [] : elementsOf(said); };
  const isOn = (name: string): boolean => toggleOf(settings, name) === true;
  const isCompatible = (name: string): boolean => toggleOf(childOf(settings, 'w:compat'), name) === true;
  return {
    tabStep: step === usualStep || step < 1 ? null : step, oldTables: compatibilityMode(settings) < newTables,
    hyphenation: readHyphenation(settings), footnotes: notes('w:footnotePr'), endnotes: notes('w:endnotePr'),
    gutterAbove: isOn('w:gutterAtTop') && !bound.some(isOn), splitsBreaks: isCompatible('w:splitPgBreakAndParaMark'),
    ofWhole: new Set<PackSetting>([...(books.some(isOn) ? ['mirrorMargins' as const] : []), ...(['noColumnBalance', 'doNotExpandShiftReturn'] as const).filter((name) => isCompatible(`w:${name}`))]),
    fixedSpacing: isCompatible('w:doNotUseHTMLParagraphAutoSpacing'), spacedCells: isCompatible('w:allowSpaceOfSameStyleInTable'),
  };
};
