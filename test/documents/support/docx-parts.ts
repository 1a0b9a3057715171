// A .docx taken apart and put together again, for tests that look into parts or spoil them.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

export const partOf = (bytes: Uint8Array, name: string): string => {
  const part = partsOf(bytes).get(name);
  if (part === undefined) throw new Error(`There is no ${name}`);
  return part;
};

export const documentXml = (bytes: Uint8Array): string => partOf(bytes, 'word/document.xml');

/** The file with one part changed; throws when the change changes nothing, since such a test could not fail. */
export const withPart = (bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array => {
  const parts = partsOf(bytes);
  const before = parts.get(name) ?? '';
  const after = change(before);
  if (after === before) throw new Error(`Nothing changed in ${name}`);
  parts.set(name, after);
  return zipSync(Object.fromEntries([...parts].map(([part, text]) => [part, strToU8(text)])));
};

export type ReadParagraph = { readonly style: string; readonly text: string; readonly numbered: boolean; readonly keepNext: boolean };

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

/** The paragraphs of the document in order, as a reader of the XML sees them: tabs as tabs, no-break spaces as spaces. */
export const paragraphsOf = (bytes: Uint8Array): ReadParagraph[] =>
  Array.from(documentXml(bytes).matchAll(/<w:p>(.*?)<\/w:p>/gs), ([, xml = '']) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? '',
    text: unescaped(
      Array.from(xml.replace(/<w:tabs>.*?<\/w:tabs>/gs, '').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g), ([, text, mark]) =>
        mark === undefined ? (text ?? '') : mark === 'tab' ? '\t' : '\n').join(''),
    ).replaceAll('\u00a0', ' '),
    numbered: xml.includes('<w:numPr>'),
    keepNext: xml.includes('<w:keepNext/>'),
  }));

export const textsOf = (bytes: Uint8Array, style?: string): string[] =>
  paragraphsOf(bytes).filter((paragraph) => style === undefined || paragraph.style === style).map((paragraph) => paragraph.text);
