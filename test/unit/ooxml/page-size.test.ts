// The size of a file's pages as the pack has them, where the file says only a part of it.
import { expect, it } from 'vitest';
import { packSection } from '../../../shared/ooxml/merge/sections.ts';
import { childOf } from '../../../shared/ooxml/xml-tree.ts';
import { xml } from '../../../shared/ooxml/xml-edit.ts';

const margins = { 'w:top': '2000', 'w:right': '1800', 'w:bottom': '2000', 'w:left': '1800', 'w:header': '708', 'w:footer': '708', 'w:gutter': '0' };
const plan = { parts: { header: null, footer: null, emptyHead: false }, numbered: false, gutterAbove: false, notes: { footnote: [], endnote: [] }, counts: () => false };

it.each([
  ['only that it lies on its side', { 'w:orient': 'landscape' }, { 'w:w': '11906', 'w:h': '16838' }],
  ['only its width', { 'w:w': '9000' }, { 'w:w': '9000', 'w:h': '16838' }],
  ['only its height', { 'w:h': '9000', 'w:code': '9' }, { 'w:w': '11906', 'w:h': '9000', 'w:code': '9' }],
  ['all', { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' }, { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' }],
] as const)('a page that says %s has room, and its own margins', (_, said, size) => {
  const made = packSection(xml('w:sectPr', {}, [xml('w:pgSz', said), xml('w:pgMar', margins)]), plan, { first: true, last: true });
  expect(['w:pgSz', 'w:pgMar'].map((name) => Object.fromEntries(childOf(made, name)?.attributes ?? []))).toEqual([size, margins]);
});
