// A Word file read back from its XML alone: what stands in it, in order, with the markers that Word would count (OOXML 17.9).
import { childOf, elementsOf, readTree, valueOf, type XmlElement } from '../../../shared/ooxml/xml-tree.ts';
import { partsOf } from './docx-parts.ts';

export type ReadLink = { readonly text: string; readonly target: string };
export type ReadPicture = { readonly alt: string; readonly decorative: boolean; readonly width: number; readonly height: number; readonly part: string };
export type ReadBlock = {
  readonly style: string;
  readonly text: string;
  /** "3.2", "(a)", "\u2022"; null: no list. */
  readonly marker: string | null;
  readonly level: number | null;
  readonly links: readonly ReadLink[];
  readonly pictures: readonly ReadPicture[];
  /** "table row column" counted from 0; null outside tables. */
  readonly cell: string | null;
};

const treeOf = (parts: ReadonlyMap<string, string>, name: string): XmlElement | null => {
  const text = parts.get(name);
  if (text === undefined) return null;
  const read = readTree(new TextEncoder().encode(text), name);
  if (!read.ok) throw new Error(read.problem.what);
  return read.value;
};

type Level = { readonly format: string; readonly text: string; readonly start: number };

const levelsOf = (numbering: XmlElement | null): ReadonlyMap<string, readonly Level[]> => {
  const all = numbering === null ? [] : elementsOf(numbering);
  const abstracts = new Map(all.filter(({ name }) => name === 'w:abstractNum').map((abstract) => [
    abstract.attributes.get('w:abstractNumId') ?? '',
    elementsOf(abstract).filter(({ name }) => name === 'w:lvl').map((level) => ({
      format: valueOf(level, 'w:numFmt') ?? 'decimal', text: valueOf(level, 'w:lvlText') ?? '', start: Number(valueOf(level, 'w:start') ?? '1'),
    })),
  ]));
  return new Map(all.filter(({ name }) => name === 'w:num').map((num) => [num.attributes.get('w:numId') ?? '', abstracts.get(valueOf(num, 'w:abstractNumId') ?? '') ?? []]));
};

const romans: readonly (readonly [number, string])[] = [[10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];
const roman = (value: number): string => romans.reduce(({ rest, out }, [size, sign]) => ({ rest: rest % size, out: out + sign.repeat(Math.floor(rest / size)) }), { rest: value, out: '' }).out;
const figure = (value: number, format: string): string =>
  format === 'lowerLetter' ? String.fromCharCode(96 + ((value - 1) % 26) + 1).repeat(Math.ceil(value / 26)) : format === 'lowerRoman' ? roman(value) : String(value);

const counter = (levels: ReadonlyMap<string, readonly Level[]>) => {
  const counts = new Map<string, number[]>();
  return (numId: string, at: number): string => {
    const own = levels.get(numId) ?? [];
    const count = counts.get(numId) ?? [];
    for (let above = 0; above < at; above += 1) count[above] ??= own[above]?.start ?? 1;
    count[at] = count[at] === undefined ? (own[at]?.start ?? 1) : count[at] + 1;
    count.length = at + 1;
    counts.set(numId, count);
    return (own[at]?.text ?? '').replace(/%(\d)/g, (_, n: string) => figure(count[Number(n) - 1] ?? 1, own[Number(n) - 1]?.format ?? 'decimal'));
  };
};

const inside = (element: XmlElement, wanted: string): XmlElement[] => elementsOf(element).flatMap((child) => [...(child.name === wanted ? [child] : []), ...inside(child, wanted)]);

const words = (element: XmlElement): string =>
  element.children.map((child) => {
    if (typeof child === 'string') return element.name === 'w:t' ? child : '';
    if (child.name === 'w:br') return '\n';
    if (child.name === 'w:tab' && element.name === 'w:r') return '\t';
    return child.name === 'w:pPr' || child.name === 'w:rPr' ? '' : words(child);
  }).join('');

/** Everything of the body in reading order. */
export const readBody = (bytes: Uint8Array): ReadBlock[] => {
  const parts = partsOf(bytes);
  const relations = new Map(elementsOf(treeOf(parts, 'word/_rels/document.xml.rels') ?? { name: '', attributes: new Map(), children: [] })
    .map((relation) => [relation.attributes.get('Id') ?? '', relation.attributes.get('Target') ?? '']));
  const marker = counter(levelsOf(treeOf(parts, 'word/numbering.xml')));
  const body = childOf(treeOf(parts, 'word/document.xml') ?? undefined, 'w:body');
  let tables = -1;
  const paragraph = (element: XmlElement, cell: string | null): ReadBlock => {
    const properties = childOf(element, 'w:pPr');
    const numbering = childOf(properties, 'w:numPr');
    const level = numbering === undefined ? null : Number(valueOf(numbering, 'w:ilvl') ?? '0');
    return {
      style: valueOf(properties, 'w:pStyle') ?? '',
      text: words(element),
      marker: level === null ? null : marker(valueOf(numbering, 'w:numId') ?? '', level),
      level,
      links: inside(element, 'w:hyperlink').map((link) => ({ text: words(link), target: relations.get(link.attributes.get('r:id') ?? '') ?? '' })),
      pictures: inside(element, 'w:drawing').map((drawing) => {
        const docPr = inside(drawing, 'wp:docPr')[0];
        const extent = inside(drawing, 'wp:extent')[0];
        const blip = inside(drawing, 'a:blip')[0] ?? inside(drawing, 'pic:blipFill').flatMap(elementsOf)[0];
        return {
          alt: docPr?.attributes.get('descr') ?? '',
          decorative: inside(drawing, 'wp:docPr').flatMap((one) => elementsOf(one).flatMap((list) => elementsOf(list)).flatMap(elementsOf)).some((one) => one.name.endsWith('decorative') && one.attributes.get('val') === '1'),
          width: Number(extent?.attributes.get('cx') ?? '0'), height: Number(extent?.attributes.get('cy') ?? '0'),
          part: relations.get(blip?.attributes.get('r:embed') ?? '') ?? '',
        };
      }),
      cell,
    };
  };
  const blocks = (elements: readonly XmlElement[], cell: string | null): ReadBlock[] => elements.flatMap((element): ReadBlock[] => {
    if (element.name === 'w:p') return [paragraph(element, cell)];
    if (element.name !== 'w:tbl') return [];
    const table = (tables += 1);
    return elementsOf(element).filter(({ name }) => name === 'w:tr').flatMap((row, r) =>
      elementsOf(row).filter(({ name }) => name === 'w:tc').flatMap((own, c) => blocks(elementsOf(own), `${table} ${r} ${c}`)));
  });
  return body === undefined ? [] : blocks(elementsOf(body), null);
};
