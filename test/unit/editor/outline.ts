// A text as short lines, one for each block with its place: what a test can be read by.
import type { Node as TextNode } from '@tiptap/pm/model';

const words = (block: TextNode): string => {
  let line = '';
  block.forEach((node) => {
    if (node.type.name === 'hardBreak') line += '|';
    if (node.type.name === 'paragraphRef') line += `{${String(node.attrs['target']).slice(-2)}}`;
    const text = node.text ?? '';
    const sign = node.marks.some((mark) => mark.type.name === 'bold') ? '*' : node.marks.some((mark) => mark.type.name === 'italic') ? '_' : '';
    const link = node.marks.find((mark) => mark.type.name === 'link');
    line += link === undefined ? `${sign}${text}${sign}` : `[${text}](${String(link.attrs['href'])})`;
  });
  return line;
};

const nameOf = (node: TextNode): string | null => {
  switch (node.type.name) {
    case 'doc': case 'listItem': case 'table': case 'tableRow': return null;
    case 'bulletList': return 'bullet';
    case 'orderedList': return `${String(node.attrs['format'])}@${String(node.attrs['start'])}`;
    case 'heading': return `heading${String(node.attrs['level'])}`;
    case 'resolution': return `${String(node.attrs['kind'])}@${String(node.attrs['start'])}`;
    case 'resolutionPart': return 'part';
    case 'blockquote': return 'quotation';
    case 'tableHeader': return 'header';
    case 'tableCell': return 'cell';
    default: return node.type.name;
  }
};

/** Each text block as "place > place > block: words". */
export const outline = (doc: TextNode, path: readonly string[] = []): string[] => {
  const name = nameOf(doc);
  const here = name === null ? path : [...path, name];
  if (doc.type.name === 'image') return [`${here.join(' > ')}: ${String(doc.attrs['alt'])}`];
  if (doc.isTextblock) return [`${here.join(' > ')}: ${words(doc)}`];
  const lines: string[] = [];
  doc.forEach((child) => lines.push(...outline(child, here)));
  return lines;
};
