// docProps/core.xml: title, language and dates, and nobody's name (ECMA-376 part 2 clause 11; DOMAIN P1, P3).
import type { IsoDate } from '../../model/record.ts';
import { printable } from '../text/printable.ts';

export type FileProperties = { readonly title: string; readonly organisation: string; readonly builtOn: IsoDate };

const escaped = (text: string): string => printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const coreProperties = ({ title, organisation, builtOn }: FileProperties): string => {
  const author = escaped(organisation);
  const instant = `${builtOn}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:creator>${author}</dc:creator>`,
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified>`,
    '<dc:language>en-GB</dc:language>',
    '</cp:coreProperties>',
  ].join('');
};
