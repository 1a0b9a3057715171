// The visible text of one paragraph: runs, tabs, breaks, symbols, fields, tracked changes, hidden text (17.3.3, 17.13, 17.16).
import { runProperties } from './paragraph-properties.ts';
import { count } from './reading-notes.ts';
import { drawnKind } from './sheets/drawn-words.ts';
import type { ResolvedStyle } from './styles.ts';
import { readableSymbols, symbolCharacter } from './symbols.ts';
import type { DrawnWords, TextPiece, WordPicture, WordWalk } from './word-walk.ts';
import { childOf, elementsOf, textOf, type XmlElement } from './xml-tree.ts';

export type Inline = {
  readonly walk: WordWalk;
  readonly style: ResolvedStyle | null;
  readonly pieces: TextPiece[];
  /** Contents of text boxes anchored in the paragraph; they are read after it. */
  readonly boxes: XmlElement[];
  readonly pictures: WordPicture[];
  readonly drawn: DrawnWords[];
  /** The link that is being read. */
  readonly href: string | null;
};

type Look = { readonly bold: boolean; readonly italic: boolean; readonly hidden: boolean };

/** Toggle properties (17.7.3): stated on the run they hold; else paragraph and character style cancel each other out. */
const lookOf = (run: XmlElement, { walk: { styles }, style }: Inline): Look => {
  const own = runProperties(childOf(run, 'w:rPr'));
  const character = own.style === undefined ? null : styles.character(own.style);
  const toggled = (key: 'bold' | 'italic' | 'hidden'): boolean =>
    own[key] ?? ((style?.[key] ?? false) !== (character?.[key] ?? false) || (styles.defaults[key] ?? false));
  return { bold: toggled('bold'), italic: toggled('italic'), hidden: toggled('hidden') };
};

const fieldMark = (element: XmlElement, walk: WordWalk): void => {
  const type = element.attributes.get('w:fldCharType');
  if (type === 'begin') walk.fields.push('instruction');
  if (type === 'separate' && walk.fields.pop() !== undefined) walk.fields.push('result');
  if (type === 'end') walk.fields.pop();
};

const symbolText = (element: XmlElement, walk: WordWalk): string => {
  const code = Number.parseInt(element.attributes.get('w:char') ?? '', 16);
  const character = Number.isNaN(code) ? null : symbolCharacter(element.attributes.get('w:font') ?? '', code);
  if (character === null) count(walk.tally, 'symbols-unknown');
  return character ?? '□';
};

const add = (text: string, look: Look, { walk, pieces, href }: Inline): void => {
  if (text === '' || walk.fields.includes('instruction')) return;
  if (look.hidden) {
    if (text.trim() !== '') count(walk.tally, 'hidden-text-dropped');
  } else pieces.push({ text, bold: look.bold, italic: look.italic, href });
};

/** XML knows no difference between a line end and a space inside text; controls and soft hyphens show nothing. */
const shownText = (text: string): string => readableSymbols(text.replace(/[\r\n]+/g, ' ').replace(/[\u0000-\u0008\u000B-\u001F\u007F\u00AD\u200B\u2060\uFEFF]/g, ''));

const readRunChild = (child: XmlElement, look: Look, inline: Inline): void => {
  const { walk } = inline;
  switch (child.name) {
    case 'w:t': add(shownText(textOf(child)), look, inline); return;
    case 'w:tab': case 'w:ptab': add('\t', look, inline); return;
    case 'w:br': case 'w:cr': add('\n', look, inline); return;
    case 'w:noBreakHyphen': add('-', look, inline); return;
    case 'w:sym': add(symbolText(child, walk), look, inline); return;
    case 'w:fldChar': fieldMark(child, walk); return;
    case 'w:commentReference': count(walk.tally, 'comments-ignored'); return;
    case 'w:footnoteReference': case 'w:endnoteReference':
      walk.notes.push(`${child.name === 'w:footnoteReference' ? 'footnotes' : 'endnotes'}/${child.attributes.get('w:id') ?? ''}`);
      return;
    case 'w:drawing': case 'w:pict': case 'w:object': readDrawing(child, inline); return;
    case 'w:ruby': readInline(elementsOf(child).filter(part => part.name === 'w:rubyBase'), inline); return;
    case 'mc:AlternateContent': readInline([chosenBranch(child)], inline, look); return;
    case 'w:rPr': case 'w:instrText': case 'w:delText': case 'w:delInstrText': return;
    default: readInline([child], inline, look);
  }
};

const boxesIn = (element: XmlElement): readonly XmlElement[] => {
  if (element.name === 'w:txbxContent') return [element];
  if (element.name === 'mc:AlternateContent') return boxesIn(chosenBranch(element));
  return elementsOf(element).flatMap(boxesIn);
};

const descendants = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.name === name ? [element] : elementsOf(element).flatMap(child => descendants(child, name));

/** English Metric Units in a CSS pixel (20.1.2.1). */
const emuInPixel = 9_525;

const widthOf = (drawing: XmlElement): number | null => {
  const emu = Number(descendants(drawing, 'wp:extent')[0]?.attributes.get('cx') ?? '0');
  return Number.isFinite(emu) && emu >= emuInPixel ? Math.round(emu / emuInPixel) : null;
};

/** The pictures of a drawing, each with the alternative text of the drawing (20.1.8.13). */
const picturesIn = (element: XmlElement, walk: WordWalk): readonly WordPicture[] => {
  const alt = descendants(element, 'wp:docPr')[0]?.attributes.get('descr') ?? '';
  // Of old files too (19.1.2.11).
  const blips = [...descendants(element, 'a:blip').map(({ attributes }) => attributes.get('r:embed')), ...descendants(element, 'v:imagedata').map(({ attributes }) => attributes.get('r:id'))];
  const width = widthOf(element);
  // Of several in one drawing the frame's width is no picture's.
  const size = width === null || blips.length > 1 ? {} : { width };
  return blips.flatMap(id => {
    const relationship = walk.relationships.get(id ?? '');
    return relationship === undefined || relationship.external ? [] : [{ part: relationship.target, alt, ...size }];
  });
};

const drawnIn = (element: XmlElement, walk: WordWalk): readonly DrawnWords[] => {
  const kind = drawnKind(element);
  const alt = descendants(element, 'wp:docPr')[0]?.attributes.get('descr')?.trim() ?? '';
  return kind === null ? [] : [{ kind: kind.name, words: [alt, ...walk.drawnWords(kind.relationship)].filter(words => words !== '').join('. ') }];
};

const readDrawing = (element: XmlElement, { walk, boxes, pictures, drawn }: Inline): void => {
  const found = boxesIn(element);
  boxes.push(...found);
  const shown = picturesIn(element, walk);
  pictures.push(...shown);
  if (shown.length === 0) drawn.push(...drawnIn(element, walk));
  if (found.length > 0) return;
  count(walk.tally, element.name === 'w:object' ? 'embedded-file-ignored' : 'pictures-ignored');
};

const holds = (element: XmlElement, names: ReadonlySet<string>): boolean =>
  names.has(element.name) || elementsOf(element).some(child => holds(child, names));

const textual = new Set(['w:t', 'w:txbxContent', 'w:sym', 'w:p']);

/** One of the branches that say the same in new and old words (part 3, 9.3): the new one, unless only the old one has text. */
export const chosenBranch = (alternate: XmlElement): XmlElement => {
  const branches = elementsOf(alternate).filter(child => child.name === 'mc:Choice' || child.name === 'mc:Fallback');
  return branches.find(branch => holds(branch, textual)) ?? branches[0] ?? { name: 'mc:Choice', attributes: new Map(), children: [] };
};

/** Reads the children of a paragraph, or of anything that wraps runs; `look` is given where a run itself is being wrapped. */
export const readInline = (elements: readonly XmlElement[], inline: Inline, look?: Look): void => {
  for (const element of elements) {
    switch (element.name) {
      case 'w:r': {
        const own = lookOf(element, inline);
        for (const child of elementsOf(element)) readRunChild(child, own, inline);
        break;
      }
      case 'w:del': case 'w:moveFrom': count(inline.walk.tally, 'tracked-changes-accepted'); break;
      case 'w:ins': case 'w:moveTo':
        count(inline.walk.tally, 'tracked-changes-accepted');
        readInline(elementsOf(element), inline, look);
        break;
      case 'w:sdt':
        if (childOf(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr') === undefined) readInline(elementsOf(element), inline, look);
        else count(inline.walk.tally, 'prompts-dropped');
        break;
      case 'w:pPr': case 'w:rPr': case 'w:sdtPr': break;
      case 'w:hyperlink': {
        const relationship = inline.walk.relationships.get(element.attributes.get('r:id') ?? '');
        const href = relationship?.external === true ? relationship.target : null;
        readInline(elementsOf(element), { ...inline, href }, look);
        break;
      }
      case 'm:t': add(textOf(element), { bold: false, italic: false, hidden: false }, inline); break;
      case 'mc:AlternateContent': readInline([chosenBranch(element)], inline, look); break;
      default:
        if (look === undefined) readInline(elementsOf(element), inline);
        else for (const child of elementsOf(element)) readRunChild(child, look, inline);
    }
  }
};
