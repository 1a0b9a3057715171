// The text of a minute in, its printed blocks out: the inverse of blocks-to-text, for comparing, counting and plain output.
import { listLabel } from './list-labels.ts';
import { minuteRefWords } from './minute-ref-words.ts';
import type { TextBlock } from './text-block.ts';
import type { Block, BulletList, Inline, OrderedList, Paragraph, Resolution, TableCell, TextDoc } from './text.ts';

/** The visible characters of inline content, white space made single. */
export const plainText = (content: readonly Inline[] | undefined): string =>
  (content ?? []).map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'minuteRef' ? minuteRefWords(inline.attrs) : ' ')).join('').replace(/\s+/g, ' ').trim();

type ListContent = readonly (Paragraph | BulletList | OrderedList)[];

const ownText = (content: ListContent): string =>
  content.flatMap((node) => (node.type === 'paragraph' ? [plainText(node.content)] : [])).join(' ').trim();

const nestedBlocks = (content: ListContent): TextBlock[] =>
  content.flatMap((node) => (node.type === 'paragraph' ? [] : listBlocks(node)));

const listBlocks = (list: BulletList | OrderedList): TextBlock[] =>
  list.content.flatMap((item, index): TextBlock[] => {
    const text = ownText(item.content);
    if (list.type === 'bulletList') return [{ type: 'bullet', text }, ...nestedBlocks(item.content)];
    const { format, start, frame } = list.attrs;
    const label = listLabel({ format, value: start + index }, frame ?? null);
    return [{ type: format === 'decimal' ? 'numbered' : 'lettered', label, text }, ...nestedBlocks(item.content)];
  });

const resolutionBlocks = ({ attrs, content }: Resolution): TextBlock[] =>
  content.map((part, index): TextBlock => {
    const number = attrs.start === null ? null : attrs.start + index;
    const items = part.content.flatMap((node) => (node.type === 'bulletList' ? listBlocks(node).map((block) => block.text) : []));
    return {
      type: 'resolution',
      part: number,
      ...(number !== null && attrs.format !== 'decimal' ? { label: listLabel({ format: attrs.format, value: number }, attrs.frame ?? null) } : {}),
      text: ownText(part.content),
      ...(items.length === 0 ? {} : { items }),
      ...(attrs.kind === 'recommended' ? { recommended: attrs.recipient ?? '' } : {}),
      ...(attrs.manner === undefined || attrs.manner === null ? {} : { manner: attrs.manner }),
    };
  });

const cellBlocks = (cell: TableCell): TextBlock[] =>
  cell.content.flatMap((node): TextBlock[] =>
    node.type === 'paragraph' ? [{ type: 'paragraph', text: plainText(node.content) }] : listBlocks(node),
  );

const blocksOf = (block: Block): TextBlock[] => {
  switch (block.type) {
    case 'paragraph':
      return [{ type: 'paragraph', text: plainText(block.content) }];
    case 'heading':
      return [{ type: 'subheading', text: plainText(block.content) }];
    case 'bulletList':
    case 'orderedList':
      return listBlocks(block);
    case 'resolution':
      return resolutionBlocks(block);
    case 'blockquote':
      return block.content.map((paragraph) => ({ type: 'paragraph', text: plainText(paragraph.content) }));
    case 'image':
      return [block.attrs.alt, block.attrs.caption].filter((text) => text !== '').map((text) => ({ type: 'paragraph', text }));
    case 'table':
      return block.content.flatMap((row) => row.content.flatMap(cellBlocks));
  }
};

/** The printed blocks of a text in order: nested lists and tables flattened, empty paragraphs left out. */
export const textToBlocks = (doc: TextDoc): TextBlock[] =>
  doc.content.flatMap(blocksOf).filter((block) => block.text !== '' || (block.type === 'resolution' && block.items !== undefined));
