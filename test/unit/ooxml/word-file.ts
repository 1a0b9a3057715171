// Makes small Word files for tests, with exactly the XML that a test is about.
import { strToU8, zipSync, type Zippable } from 'fflate';
import { readWordText, type WordText } from '../../../shared/ooxml/read-word.ts';

const schemas = 'http://schemas.openxmlformats.org';
export const namespaces = [
  `xmlns:w="${schemas}/wordprocessingml/2006/main"`, `xmlns:r="${schemas}/officeDocument/2006/relationships"`,
  `xmlns:mc="${schemas}/markup-compatibility/2006"`, 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"', `xmlns:m="${schemas}/officeDocument/2006/math"`,
].join(' ');

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export type WordParts = {
  readonly body?: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly settings?: string;
  readonly document?: string | Uint8Array;
  readonly extra?: Zippable;
  readonly mainType?: string;
};

const part = (root: string, inner: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${namespaces}>${inner}</w:${root}>`);

/** The entries of a Word file, to be changed or left out before zipping. */
export const wordEntries = ({ body = '', styles, numbering, footnotes, settings, document, extra, mainType }: WordParts): Zippable => {
  const side = { styles, numbering, footnotes, settings };
  const given = Object.entries(side).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const main = document ?? part('document', `<w:body>${body}</w:body>`);
  return {
    '[Content_Types].xml': strToU8(`<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${mainType ?? `${wordType}.document.main+xml`}"/></Types>`),
    '_rels/.rels': strToU8(`<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`),
    'word/_rels/document.xml.rels': strToU8(`<Relationships xmlns="${schemas}/package/2006/relationships">${given.map(([name], index) => `<Relationship Id="rId${index}" Type="${schemas}/officeDocument/2006/relationships/${name}" Target="${name}.xml"/>`).join('')}</Relationships>`),
    'word/document.xml': typeof main === 'string' ? strToU8(main) : main,
    ...Object.fromEntries(given.map(([name, inner]) => [`word/${name}.xml`, part(name, inner)])),
    ...extra,
  };
};

export const wordFile = (parts: WordParts): Uint8Array => zipSync(wordEntries(parts));

/** What is read from such a file; fails the test where it cannot be. */
export const readParts = (parts: WordParts): WordText => {
  const text = readWordText(wordFile(parts));
  if (!text.ok) throw new Error(`${text.problem.code}: ${text.problem.what}`);
  return text.value;
};

/** All lines of text in order. */
export const linesOf = (parts: WordParts): readonly string[] => readParts(parts).paragraphs.flatMap(paragraph => paragraph.lines.map(line => line.text));

export const run = (text: string, properties = ''): string => `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (text: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${text === '' ? '' : run(text)}</w:p>`;
export const listItem = (text: string, numId: number, level = 0): string => paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

/** One level of a list definition. */
export const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
export const abstractList = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
export const list = (id: number, abstract: number, more = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
