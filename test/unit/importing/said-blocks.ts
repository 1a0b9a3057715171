// Blocks of a text as lines that a test can read: what each is, and its words.
import type { Block, Inline } from '../../../shared/model/text.ts';

export type Said = readonly string[];

const inline = (content: readonly Inline[] | undefined): string => (content ?? []).map((part) => (part.type === 'text' ? part.text : part.type === 'hardBreak' ? ' / ' : '')).join('');
const words = (blocks: readonly { readonly content?: unknown; readonly type: string }[]): string => blocks.map((block) => (block.type === 'paragraph' ? inline(block.content as readonly Inline[]) : '')).join(' ');

export const blocksSaid = (blocks: readonly Block[]): Said => blocks.flatMap((block): readonly string[] => {
  if (block.type === 'paragraph') return [`p ${inline(block.content)}`];
  if (block.type === 'bulletList') return block.content.map(({ content }) => `li ${words(content)}`);
  if (block.type === 'table') return block.content.map(({ content }) => `${content[0]?.type === 'tableHeader' ? 'th' : 'td'} ${content.map((cell) => words(cell.content)).join(' | ')}`);
  return [block.type];
});
