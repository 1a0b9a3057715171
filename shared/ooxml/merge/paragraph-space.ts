// Room above and below a paragraph (17.3.1.33).
import type { XmlElement } from '../xml-tree.ts';
import { childOrEmpty, withAttributes, withChild, withChildren } from '../xml-edit.ts';
import { inSchemaOrder } from './schema-order.ts';

/** @returns the paragraph's properties with no room on that side, whatever its style says */
export const withoutSpace = (properties: XmlElement, side: 'before' | 'after'): XmlElement =>
  withChild(properties, 'w:spacing', withAttributes(childOrEmpty(properties, 'w:spacing'), { [`w:${side}`]: '0', [`w:${side}Autospacing`]: '0', [`w:${side}Lines`]: undefined }));

/** @returns the paragraph with no room below it */
export const withoutSpaceBelow = (paragraph: XmlElement): XmlElement => withChildren(paragraph, [
  inSchemaOrder(withoutSpace(childOrEmpty(paragraph, 'w:pPr'), 'after')), ...paragraph.children.filter((node) => typeof node === 'string' || node.name !== 'w:pPr'),
]);
