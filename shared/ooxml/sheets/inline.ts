// The words of one paragraph with their looks, links, pictures and notes, as HTML (17.3.3, 17.16).
import { isLink } from '../../model/text.ts';
import { chosenBranch } from '../inline-text.ts';
import type { FieldPhase } from '../word-walk.ts';
import { readableSymbols, symbolCharacter } from '../symbols.ts';
import { childOf, elementsOf, integerOf, isOn, textOf, valueOf, type XmlElement } from '../xml-tree.ts';
import { runCss, type ClassBook } from './css.ts';
import { drawnKind } from './drawn-words.ts';
import { joined, tag, words, type Html } from './html.ts';
import { runLook, type RunLook } from './look.ts';
import { runOver, type StyleLooks } from './style-looks.ts';

export type Piece = { readonly kind: 'html'; readonly html: Html } | { readonly kind: 'tab' };

export type InlineBench = {
  readonly looks: StyleLooks;
  readonly classes: ClassBook;
  /** Where a picture's bytes are as an address that a page may show; null: it is of a kind that only Word draws, or not there. */
  readonly picture: (relationship: string) => string | null;
  /** What a chart's or diagram's part says. */
  readonly wordsIn: (relationship: string) => readonly string[];
  readonly linkOf: (relationship: string) => string | null;
  /** The id in the page of a bookmark. */
  readonly idOf: (bookmark: string) => string;
  /** Takes a note that is referred to, and says its number; null: it has none, or its mark stands beside the reference and in the note itself (17.11.8). */
  readonly note: (kind: 'footnotes' | 'endnotes', id: string, hasOwnMark: boolean) => string | null;
  fields: FieldPhase[];
};

export type Inline = {
  readonly bench: InlineBench;
  /** Of the paragraph. */
  readonly around: RunLook;
  readonly pieces: Piece[];
  readonly boxes: XmlElement[];
  readonly ids: string[];
  letters: number;
};

const descendants = (element: XmlElement, name: string): readonly XmlElement[] => (element.name === name ? [element] : elementsOf(element).flatMap((child) => descendants(child, name)));

const boxesIn = (element: XmlElement): readonly XmlElement[] => {
  if (element.name === 'w:txbxContent') return [element];
  return element.name === 'mc:AlternateContent' ? boxesIn(chosenBranch(element)) : elementsOf(element).flatMap(boxesIn);
};

/** English Metric Units in a point (20.1.2.1). */
const emuInPoint = 12_700;

const sizeOf = (drawing: XmlElement): { readonly width: number; readonly height: number } | null => {
  const extent = descendants(drawing, 'wp:extent')[0]?.attributes;
  const [width, height] = [integerOf(extent?.get('cx')), integerOf(extent?.get('cy'))];
  return width === undefined || height === undefined || width <= 0 || height <= 0 ? null : { width: width / emuInPoint, height: height / emuInPoint };
};

/** A picture, with what it shows for who can't see it (20.1.8.13); one that only Word can draw is told in words. */
const drawn = (element: XmlElement, inline: Inline): readonly Html[] => {
  const { bench } = inline;
  const alt = (descendants(element, 'wp:docPr')[0]?.attributes.get('descr') ?? '').trim();
  const blips = [...descendants(element, 'a:blip').flatMap((blip) => blip.attributes.get('r:embed') ?? []), ...descendants(element, 'v:imagedata').flatMap((data) => data.attributes.get('r:id') ?? [])];
  const size = blips.length === 1 ? sizeOf(element) : null;
  const className = size === null ? 'picture' : `picture ${bench.classes.classOf(`width:${Math.round(size.width * 10) / 10}pt;aspect-ratio:${Math.round(size.width * 10)}/${Math.round(size.height * 10)}`)}`;
  const pictures = blips.map((blip) => bench.picture(blip));
  if (pictures.length > 0 && pictures.every((source) => source !== null)) return pictures.map((src) => tag('img', { src: src ?? '', alt, class: className }));
  const kind = drawnKind(element);
  if (kind === null && alt === '' && pictures.length === 0) return [];
  const told = [...(alt === '' ? [] : [alt]), ...(kind === null ? [] : bench.wordsIn(kind.relationship))].join('. ');
  inline.letters += told.length;
  return [tag('span', { class: 'undrawn' }, [`[${kind?.name ?? 'Picture'}${told === '' ? '' : `: ${told}`}]`])];
};

const put = (text: string, look: RunLook, inline: Inline): void => {
  if (text === '' || inline.bench.fields.includes('instruction') || look.hidden === true) return;
  inline.letters += text.length;
  const css = runCss(look, inline.around);
  inline.pieces.push({ kind: 'html', html: css === '' ? words(text) : tag('span', { class: inline.bench.classes.classOf(css) }, [text]) });
};

const html = (part: Html, { pieces, bench }: Inline): void => { if (!bench.fields.includes('instruction')) pieces.push({ kind: 'html', html: part }); };

const fieldMark = (element: XmlElement, bench: InlineBench): void => {
  const type = element.attributes.get('w:fldCharType');
  if (type === 'begin') bench.fields.push('instruction');
  if (type === 'separate' && bench.fields.pop() !== undefined) bench.fields.push('result');
  if (type === 'end') bench.fields.pop();
};

const lineBreak = (element: XmlElement, inline: Inline): void => { if (!['page', 'column'].includes(element.attributes.get('w:type') ?? '')) html(tag('br'), inline); };

const readRunChild = (child: XmlElement, look: RunLook, inline: Inline): void => {
  const { bench } = inline;
  switch (child.name) {
    case 'w:t': put(readableSymbols(textOf(child).replace(/[\r\n]+/g, ' ')), look, inline); return;
    case 'w:tab': case 'w:ptab': if (!bench.fields.includes('instruction')) inline.pieces.push({ kind: 'tab' }); return;
    case 'w:br': case 'w:cr': lineBreak(child, inline); return;
    case 'w:noBreakHyphen': put('\u2011', look, inline); return;
    case 'w:softHyphen': put('\u00ad', look, inline); return;
    case 'w:sym': put(symbolCharacter(child.attributes.get('w:font') ?? '', Number.parseInt(child.attributes.get('w:char') ?? '', 16)) ?? '□', look, inline); return;
    case 'w:fldChar': fieldMark(child, bench); return;
    case 'w:footnoteReference': case 'w:endnoteReference': {
      const number = bench.note(child.name === 'w:footnoteReference' ? 'footnotes' : 'endnotes', child.attributes.get('w:id') ?? '', isOn(child.attributes.get('w:customMarkFollows')));
      if (number !== null) html(tag('sup', {}, [number]), inline);
      return;
    }
    case 'w:drawing': case 'w:pict': case 'w:object':
      inline.boxes.push(...boxesIn(child));
      drawn(child, inline).forEach((picture) => { html(picture, inline); });
      return;
    case 'mc:AlternateContent': elementsOf(chosenBranch(child)).forEach((part) => { readRunChild(part, look, inline); }); return;
    case 'w:ruby': elementsOf(child).filter(({ name }) => name === 'w:rubyBase').forEach((base) => { readInline(elementsOf(base), inline); }); return;
    default:
  }
};

const lookOf = (run: XmlElement, { bench, around }: Inline): RunLook => {
  const properties = childOf(run, 'w:rPr');
  return runOver(around, bench.looks.character(valueOf(properties, 'w:rStyle')), runLook(properties));
};

/** The same words inside a link. */
const linked = (children: readonly XmlElement[], href: string | null, inline: Inline): void => {
  if (href === null) { readInline(children, inline); return; }
  const inside: Inline = { ...inline, pieces: [], letters: 0 };
  readInline(children, inside);
  inline.letters += inside.letters;
  const shown = inside.pieces.map((piece) => (piece.kind === 'tab' ? words(' ') : piece.html));
  if (shown.length > 0) inline.pieces.push({ kind: 'html', html: tag('a', { href }, [joined(shown)]) });
};

const hrefOf = ({ attributes }: XmlElement, { linkOf, idOf }: InlineBench): string | null => {
  const [relationship, anchor] = [attributes.get('r:id'), attributes.get('w:anchor')];
  const address = relationship === undefined ? null : linkOf(relationship);
  if (address !== null) return isLink(address) ? address : null;
  return anchor === undefined ? null : `#${idOf(anchor)}`;
};

const fieldHref = (field: XmlElement, { idOf }: InlineBench): string | null => {
  const [, bookmark] = /^\s*PAGEREF\s+(\S+).*\\h/.exec(field.attributes.get('w:instr') ?? '') ?? [];
  return bookmark === undefined ? null : `#${idOf(bookmark)}`;
};

/** Reads the children of a paragraph, or of anything that wraps runs. */
export const readInline = (elements: readonly XmlElement[], inline: Inline): void => {
  for (const element of elements) {
    switch (element.name) {
      case 'w:r': { const look = lookOf(element, inline); for (const child of elementsOf(element)) readRunChild(child, look, inline); break; }
      case 'w:hyperlink': linked(elementsOf(element), hrefOf(element, inline.bench), inline); break;
      case 'w:fldSimple': linked(elementsOf(element), fieldHref(element, inline.bench), inline); break;
      case 'w:bookmarkStart': inline.ids.push(element.attributes.get('w:name') ?? ''); break;
      case 'm:t': put(textOf(element), inline.around, inline); break;
      case 'mc:AlternateContent': readInline([chosenBranch(element)], inline); break;
      case 'w:pPr': case 'w:rPr': case 'w:sdtPr': case 'w:del': case 'w:moveFrom': break;
      default: readInline(elementsOf(element), inline);
    }
  }
};
