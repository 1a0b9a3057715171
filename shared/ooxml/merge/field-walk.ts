// Fields of an attachment: links and references to its own bookmarks live on, everything else becomes the text that it showed (17.16).
import { withChildren, xml } from '../xml-edit.ts';
import { childOf, elementsOf, integerOf, textOf, toggleOf, valueOf, type XmlElement } from '../xml-tree.ts';
import type { BookmarkBook } from './bookmark-book.ts';
import { safeAddress } from './links.ts';
import { markOf } from './marks.ts';

type Verdict = { readonly code: string; readonly pageNumber: boolean; /** An address that must not go out where none of its words does. */ readonly link: boolean };

const argument = /^\s*(?:"([^"]*)"|(\S+))/;
const nextArgument = (text: string): string => { const match = argument.exec(text); return match?.[1] ?? match?.[2] ?? ''; };

const linkCode = (rest: string, bookmarks: BookmarkBook, onLinkLost: () => void): string | null => {
  const target = /^\s*\\/.test(rest) || rest.trim() === '' ? '' : nextArgument(rest);
  const anchor = /\\l\s+(?:"([^"]*)"|(\S+))/i.exec(rest);
  const place = anchor?.[1] ?? anchor?.[2] ?? '';
  if (target !== '') {
    const address = safeAddress(target);
    if (address === null) onLinkLost();
    return address === null ? null : `HYPERLINK "${address}${place === '' || address.includes('#') ? '' : `#${place}`}"`;
  }
  const name = bookmarks.name(place);
  return name === null ? null : `HYPERLINK \\l "${name}"`;
};

const referring = new Set(['REF', 'PAGEREF', 'NOTEREF']);
/** They draw something and have no other form. */
const drawing = new Set(['EQ', 'SYMBOL']);
/** What it shows stands in the instruction. */
const draws = (instruction: string): boolean => drawing.has((/^\s*([^\s"\\]+)/.exec(instruction)?.[1] ?? '').toUpperCase());

/** How a reference is to be shown; any other words of the instruction are nobody's business (17.16.4.3, 17.16.5). */
const switchesOf = (rest: string): readonly string[] =>
  Array.from(rest.matchAll(/\\[fhnprtw](?![\w])|\\\*\s*(?:charformat|arabic|roman|alphabetic|ordinal|ordtext|cardtext|upper|lower|firstcap|caps)\b/gi), ([words]) => words);

/** The letter with its font and size (17.16.5.60). */
const symbolCode = (rest: string): string =>
  ['SYMBOL', nextArgument(rest).slice(0, 8), ...Array.from(rest.replace(argument, '').matchAll(/\\[fs]\s+(?:"[^"\\]{1,60}"|[^\s"\\]+)|\\[ahju](?![\w])/gi), ([words]) => words)].join(' ');

/** The instruction as it goes into the pack; null: the field becomes its text. */
const verdictOf = (instruction: string, bookmarks: BookmarkBook, onLinkLost: () => void): Verdict | null => {
  const match = /^\s*([^\s"\\]+)(.*)$/s.exec(instruction);
  const name = (match?.[1] ?? '').toUpperCase();
  const rest = match?.[2] ?? '';
  if (name === 'HYPERLINK') { const code = linkCode(rest, bookmarks, onLinkLost); return code === null ? null : { code, pageNumber: false, link: true }; }
  if (referring.has(name)) {
    const target = nextArgument(rest);
    const known = bookmarks.name(target);
    return known === null ? null : { code: [name, known, ...switchesOf(rest.replace(argument, ''))].join(' '), pageNumber: name === 'PAGEREF', link: false };
  }
  return drawing.has(name) ? { code: name === 'SYMBOL' ? symbolCode(rest) : instruction.trim(), pageNumber: false, link: false } : null;
};

const buttonHead = /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+(?:"[^"]*"|\S+)\s+/i;
/** A button shows what stands behind its first argument, and has no result (17.16.5.25, 17.16.5.31). */
const buttonWords = (instruction: string): string | null => {
  const head = buttonHead.exec(instruction)?.[0];
  const words = head === undefined ? '' : instruction.slice(head.length).trim();
  return words === '' ? null : words;
};

/** Word counts these whenever it shows them, and keeps no result (17.16.5.4 to 6, 17.16.5.34). */
const countsItself = (instruction: string): boolean => /^\s*(?:AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM)\b/i.test(instruction);

/** The name of the file without the folders of its author's computer (17.16.5.18). */
const inFolder = (instruction: string): boolean => /^\s*FILENAME\b/i.test(instruction);
const withoutFolders = (text: string): string => text.replace(/^.*[\\/]/s, '');

type Field = { phase: 'instruction' | 'result'; instruction: string; verdict: Verdict | null; readonly properties: readonly XmlElement[]; readonly begin: XmlElement; nested: boolean; readonly hidden: boolean; /** Some of its instruction is hidden. */ veiled: boolean; /** Something shows in its result. */ filled: boolean; /** Its beginning is written. */ opened: boolean };

export type FieldWalk = {
  /** Runs that stand in place of a field character. */
  readonly character: (mark: XmlElement, properties: readonly XmlElement[], hidden: boolean) => readonly XmlElement[];
  /** Beginnings of fields that wait for the first words of their results. */
  readonly opening: () => readonly XmlElement[];
  readonly instruction: (text: string, hidden: boolean) => void;
  /** Inside an instruction: nothing shows. */
  readonly silent: () => boolean;
  /** A number of a page, as it is in the pack. */
  readonly shown: (text: string) => string;
  /** Something hidden or deleted was left out: a field that is empty for it must not show its instruction instead. */
  readonly withheld: () => void;
  /**
   * A field in one element (`w:fldSimple`), which has no look but that of its result.
   * @param hidden what stands in its place without a look of its own is hidden
   * @param result makes the runs of its result
   */
  readonly simple: (instruction: string, hidden: boolean, result: () => readonly XmlElement[]) => readonly XmlElement[];
  /** An instruction that never ends must not swallow what follows. */
  readonly dropInstructions: () => void;
  /** Ends of fields that never ended. */
  readonly endStory: () => readonly XmlElement[];
};

const runWith = (properties: readonly XmlElement[], child: XmlElement): XmlElement => xml('w:r', {}, [...properties, child]);
const characterOf = (type: string): XmlElement => xml('w:fldChar', { 'w:fldCharType': type });
const codeOf = (code: string): XmlElement => withChildren(xml('w:instrText', { 'xml:space': 'preserve' }), [` ${code} `]);

/** The answer in a field of an old form that holds no text for it: a box with or without a cross, the entry that was chosen (17.16.7, 17.16.9). */
const formAnswer = (begin: XmlElement): string | null => {
  const form = childOf(begin, 'w:ffData');
  const box = childOf(form, 'w:checkBox');
  if (box !== undefined) return (toggleOf(box, 'w:checked') ?? toggleOf(box, 'w:default') ?? false) ? '☒' : '☐';
  const list = childOf(form, 'w:ddList');
  if (list === undefined) return null;
  const chosen = integerOf(valueOf(list, 'w:result') ?? valueOf(list, 'w:default')) ?? 0;
  return elementsOf(list).filter(({ name }) => name === 'w:listEntry')[chosen]?.attributes.get('w:val') ?? null;
};

export type FieldLosses = {
  /** Of each link that became plain words, because nobody may follow it. */
  readonly onLinkLost: () => void;
  /** Of each number that the file does not hold, as Word counts it by itself. */
  readonly onNumberLost: () => void;
  /** Of each instruction that would show and is hidden. */
  readonly onHidden: () => void;
  /** Of each instruction that shows and doesn't come along, or not all of it. */
  readonly onInstructionLost: () => void;
};

/**
 * Numbers of pages that the file refers to in itself are marked, to be counted on when it stands in a pack.
 * @param losses hears of what does not come along
 */
export const fieldWalk = (bookmarks: BookmarkBook, { onLinkLost, onNumberLost, onHidden, onInstructionLost }: FieldLosses): FieldWalk => {
  const open: Field[] = [];
  let withheld = 0;
  const silent = (): boolean => open.some(({ phase }) => phase === 'instruction');
  const beginning = (field: Field): readonly XmlElement[] => {
    if (field.opened || field.verdict === null || field.phase === 'instruction') return [];
    field.opened = true;
    return begun(field.verdict, field.properties);
  };
  const begin = (): readonly XmlElement[] => (silent() ? [] : open.flatMap(beginning));
  const opening: FieldWalk['opening'] = () => {
    if (!silent()) for (const field of open) field.filled = true;
    return begin();
  };
  const begun = (verdict: Verdict, properties: readonly XmlElement[]): readonly XmlElement[] =>
    [runWith(properties, characterOf('begin')), runWith(properties, codeOf(verdict.code)), runWith(properties, characterOf('separate'))];
  const decide = (field: Field): void => { field.verdict = field.nested || field.hidden || (field.veiled && draws(field.instruction)) ? null : verdictOf(field.instruction, bookmarks, onLinkLost); };
  const character: FieldWalk['character'] = (mark, properties, hidden) => {
    const type = mark.attributes.get('w:fldCharType');
    if (type === 'begin') {
      for (const field of open) if (field.phase === 'instruction') field.nested = true;
      open.push({ phase: 'instruction', instruction: '', verdict: null, properties, begin: mark, nested: false, hidden: hidden || silent(), veiled: false, filled: false, opened: false });
      return [];
    }
    const field = open.at(-1);
    if (field === undefined) return [];
    if (type === 'separate' && field.phase === 'instruction') {
      decide(field);
      field.phase = 'result';
      return silent() || field.verdict === null || field.verdict.link ? [] : begin();
    }
    if (type !== 'end') return [];
    const unopened = field.phase === 'instruction';
    if (unopened) decide(field);
    const before = unopened && field.verdict !== null && !field.verdict.link ? [...begin(), ...begun(field.verdict, field.properties)] : [];
    open.pop();
    if (silent()) return [];
    const unseen = field.filled || hidden || field.hidden;
    if (!unseen && countsItself(field.instruction)) onNumberLost();
    const button = field.filled ? null : buttonWords(field.instruction);
    if (!field.filled && (button !== null || draws(field.instruction))) {
      if (hidden || field.hidden || field.veiled) onHidden();
      // An empty result may be what somebody made of the words: those of the instruction are not put in its place unseen.
      if (!field.hidden && (field.nested || field.veiled || (button !== null && !unopened))) onInstructionLost();
    }
    const answer = unseen ? null : (formAnswer(field.begin) ?? (unopened && !field.veiled ? button : null));
    if (answer !== null) return [runWith(properties, xml('w:t', {}, [answer]))];
    if (field.verdict === null || (!field.opened && before.length === 0)) return [];
    return [...before, runWith(properties, characterOf('end'))];
  };
  return {
    character, silent, opening,
    withheld: () => { withheld += 1; },
    instruction: (text, hidden) => {
      const field = open.at(-1);
      if (field?.phase !== 'instruction') return;
      field.instruction += text;
      field.veiled ||= hidden && text.trim() !== '';
    },
    shown: text => {
      const field = open.at(-1);
      if (field?.phase === 'result' && inFolder(field.instruction)) return withoutFolders(text);
      return field?.verdict?.pageNumber === true && /^\s*\d{1,5}\s*$/.test(text) ? markOf('page', Number(text)) : text;
    },
    simple: (instruction, hidden, result) => {
      const before = withheld;
      const runs = result();
      if (silent()) return [];
      if (inFolder(instruction)) return runs.map(run => withChildren(run, run.children.map(child => (typeof child !== 'string' && child.name === 'w:t' ? withChildren(child, [withoutFolders(textOf(child))]) : child))));
      const empty = runs.every(({ name }) => name.startsWith('w:bookmark'));
      const button = empty ? buttonWords(instruction) : null;
      if ((hidden || withheld > before) && (empty || draws(instruction))) {
        if (button !== null || draws(instruction)) onHidden();
        return runs;
      }
      if (empty && countsItself(instruction)) onNumberLost();
      if (button !== null) return [...runs, runWith([], xml('w:t', {}, [button]))];
      const verdict = verdictOf(instruction, bookmarks, onLinkLost);
      if (verdict === null || (verdict.link && empty)) return runs;
      const numbered = verdict.pageNumber
        ? runs.map(run => withChildren(run, run.children.map(child => (typeof child !== 'string' && child.name === 'w:t' && /^\s*\d{1,5}\s*$/.test(textOf(child)) ? withChildren(child, [markOf('page', Number(textOf(child)))]) : child))))
        : runs;
      return [runWith([], characterOf('begin')), runWith([], codeOf(verdict.code)), runWith([], characterOf('separate')), ...numbered, runWith([], characterOf('end'))];
    },
    dropInstructions: () => { for (let at = open.length - 1; at >= 0; at -= 1) if (open[at]?.phase === 'instruction') open.splice(at, 1); },
    endStory: () => {
      const ends = open.filter(field => field.phase === 'result' && field.opened).map(({ properties }) => runWith(properties, characterOf('end')));
      open.length = 0;
      return ends;
    },
  };
};

