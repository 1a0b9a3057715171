// Word files with exactly the parts that a test is about: any names, any relationships, any XML.
import { strToU8, zipSync } from 'fflate';

const schemas = 'http://schemas.openxmlformats.org';
const office = `${schemas}/officeDocument/2006/relationships`;
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const declared = [
  `xmlns:w="${schemas}/wordprocessingml/2006/main"`, `xmlns:r="${office}"`, `xmlns:mc="${schemas}/markup-compatibility/2006"`,
  `xmlns:wp="${schemas}/drawingml/2006/wordprocessingDrawing"`, `xmlns:a="${schemas}/drawingml/2006/main"`, `xmlns:pic="${schemas}/drawingml/2006/picture"`,
  `xmlns:c="${schemas}/drawingml/2006/chart"`, `xmlns:m="${schemas}/officeDocument/2006/math"`, 'xmlns:v="urn:schemas-microsoft-com:vml"', 'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"', 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:x99="urn:example:nobody-knows"', 'mc:Ignorable="w14 x99"',
].join(' ');

export type CraftedPart = { readonly name: string; readonly content: string | Uint8Array; readonly type?: string; readonly relationship?: readonly [id: string, kind: string, target?: string] };

export type Crafted = {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly settings?: string;
  readonly theme?: string;
  readonly parts?: readonly CraftedPart[];
  /** Relationships of the document to what lies outside. */
  readonly links?: readonly (readonly [id: string, kind: string, target: string])[];
  /** Relationships of the package. */
  readonly top?: readonly (readonly [id: string, type: string, target: string])[];
  readonly document?: string | Uint8Array;
  readonly mainName?: string;
  readonly mainTarget?: string;
  readonly mainType?: string;
  readonly officeRelation?: string;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const root = (name: string, inner: string): string => `${header}<w:${name} ${declared}>${inner}</w:${name}>`;
const relationshipsXml = (rows: readonly string[]): string => `${header}<Relationships xmlns="${schemas}/package/2006/relationships">${rows.join('')}</Relationships>`;
const row = (id: string, type: string, target: string, external = false): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${escaped(target)}"${external ? ' TargetMode="External"' : ''}/>`;
const relationOf = (part: string): string => `${part.slice(0, part.lastIndexOf('/') + 1)}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`;

export const documentOf = (body: string): string => root('document', `<w:body>${body}</w:body>`);

/** The bytes of a .docx. */
export const craftedWord = (given: Crafted): Uint8Array => {
  const { body, parts = [], links = [], top = [], mainName = 'word/document.xml', mainType = `${word}.document.main+xml`, officeRelation = office } = given;
  const folder = mainName.slice(0, mainName.lastIndexOf('/') + 1);
  const side = (['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'settings'] as const).flatMap((kind) => {
    const inner = given[kind];
    return inner === undefined ? [] : [{ name: `${folder}${kind}.xml`, content: root(kind, inner), type: `${word}.${kind}+xml`, relationship: [`rSide-${kind}`, kind] as const }];
  });
  const theme: readonly CraftedPart[] = given.theme === undefined ? [] : [{ name: `${folder}theme/theme1.xml`, content: given.theme, type: 'application/vnd.openxmlformats-officedocument.theme+xml', relationship: ['rTheme', 'theme'] }];
  const all: readonly CraftedPart[] = [...side, ...theme, ...parts];
  const kindAddress = (kind: string): string => (kind.includes(':') ? kind : `${officeRelation}/${kind}`);
  const entries: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8([
      `${header}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.oleObject"/>',
      '<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/><Default Extension="docx" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document"/>',
      `<Override PartName="/${mainName}" ContentType="${mainType}"/>`, ...all.filter(({ type }) => type !== undefined).map(({ name, type }) => `<Override PartName="/${name}" ContentType="${type ?? ''}"/>`), '</Types>',
    ].join('')),
    '_rels/.rels': strToU8(relationshipsXml([row('rMain', `${officeRelation}/officeDocument`, given.mainTarget ?? mainName), ...top.map(([id, type, target]) => row(id, type, target))])),
    [mainName]: typeof given.document === 'object' ? given.document : strToU8(given.document ?? documentOf(body)),
    [relationOf(mainName)]: strToU8(relationshipsXml([
      ...all.flatMap(({ name, relationship }) => (relationship === undefined ? [] : [row(relationship[0], kindAddress(relationship[1]), relationship[2] ?? `/${name}`)])),
      ...links.map(([id, kind, target]) => row(id, kindAddress(kind), target, true)),
    ])),
  };
  for (const { name, content } of all) entries[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(entries, { level: 6 });
};

/** Relationships of a part other than the document, as a part. */
export const relationshipsOf = (part: string, rows: readonly (readonly [id: string, kind: string, target: string, external?: boolean])[]): CraftedPart => ({
  name: relationOf(part), content: relationshipsXml(rows.map(([id, kind, target, external = false]) => row(id, `${office}/${kind}`, target, external))),
});

export const t = (text: string, properties = ''): string => `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const p = (inner: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
export const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${t(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
export const cell = (text: string, properties = ''): string => `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${p(t(text))}</w:tc>`;
export const table = (rows: readonly string[], columns = 2, style = ''): string =>
  `<w:tbl><w:tblPr>${style === '' ? '' : `<w:tblStyle w:val="${style}"/>`}<w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="3000"/>'.repeat(columns)}</w:tblGrid>${rows.map((cells, index) => `<w:tr>${index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells}</w:tr>`).join('')}</w:tbl>`;
export const section = (more = '', size = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>'): string => `<w:sectPr>${more}${size}</w:sectPr>`;
export const picture = (id: string, alt: string, docPr = '1', more = ''): string =>
  `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="360000"/><wp:docPr id="${docPr}" name="C:\\Users\\FORBIDDEN-USER\\photo.png" descr="${alt}"${more}/><a:graphic><a:graphicData uri="${schemas}/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="FORBIDDEN-FILENAME.png" descr="FORBIDDEN-PATH"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${id}/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
export const h = (text: string, level = 1): string => p(t(text), `<w:pStyle w:val="Heading${level}"/>`);

/** Styles of an ordinary file: defaults of its own, headings, a table style that sets spacing. */
export const usualStyles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="AA0000"/><w:sz w:val="44"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="TableText"><w:name w:val="Table Text"/><w:basedOn w:val="Normal"/><w:rPr><w:i/><w:sz w:val="40"/></w:rPr></w:style>',
  '<w:style w:type="character" w:styleId="KeyFigure"><w:name w:val="Key Figure"/><w:rPr><w:color w:val="007700"/></w:rPr></w:style>',
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>',
].join('');
