// Names of the XML in a Word file: whatever prefixes a file declares, the code sees w:, r:, mc: ... (ECMA-376 parts 1 and 4).

const transitional = 'http://schemas.openxmlformats.org/';
/** Strict files (ISO 29500 strict) use the same words under this address. */
const strict = 'http://purl.oclc.org/ooxml/';

const prefixes: Readonly<Record<string, string>> = {
  [`${transitional}wordprocessingml/2006/main`]: 'w',
  [`${strict}wordprocessingml/main`]: 'w',
  [`${transitional}officeDocument/2006/relationships`]: 'r',
  [`${strict}officeDocument/relationships`]: 'r',
  [`${transitional}package/2006/relationships`]: 'rel',
  [`${transitional}package/2006/content-types`]: 'ct',
  [`${transitional}markup-compatibility/2006`]: 'mc',
  [`${transitional}drawingml/2006/main`]: 'a',
  [`${strict}drawingml/main`]: 'a',
  [`${transitional}drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${strict}drawingml/wordprocessingDrawing`]: 'wp',
  [`${transitional}officeDocument/2006/math`]: 'm',
  [`${strict}officeDocument/math`]: 'm',
  [`${transitional}drawingml/2006/picture`]: 'pic',
  [`${strict}drawingml/picture`]: 'pic',
  [`${transitional}drawingml/2006/chart`]: 'c',
  [`${strict}drawingml/chart`]: 'c',
  [`${transitional}drawingml/2006/chartDrawing`]: 'cdr',
  [`${strict}drawingml/chartDrawing`]: 'cdr',
  [`${transitional}drawingml/2006/diagram`]: 'dgm',
  [`${strict}drawingml/diagram`]: 'dgm',
  'http://schemas.microsoft.com/office/drawing/2008/diagram': 'dsp',
  'http://schemas.microsoft.com/office/drawing/2010/main': 'a14',
  'http://schemas.microsoft.com/office/drawing/2012/chart': 'c15',
  'http://schemas.microsoft.com/office/drawing/2017/decorative': 'adec',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas': 'wpc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingInk': 'wpi',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing': 'wp14',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'urn:schemas-microsoft-com:office:word': 'w10',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** "w:p" for a known namespace, the local name for none, "{address}name" for any other, so that nothing is lost. */
export const canonicalName = (uri: string, local: string): string => {
  if (uri === '') return local;
  const prefix = prefixes[uri];
  return prefix === undefined ? `{${uri}}${local}` : `${prefix}:${local}`;
};

/** Prefixes with the address of their transitional namespace, as a file that is written declares them. */
export const writtenNamespaces: ReadonlyMap<string, string> = new Map(
  Object.entries(prefixes).filter(([uri, prefix]) => !uri.startsWith(strict) && prefix !== 'xml').map(([uri, prefix]) => [prefix, uri]),
);

/** The last word of a relationship's type ("officeDocument", "styles"), the same for strict and transitional files. */
export const relationshipKind = (type: string): string => type.slice(type.lastIndexOf('/') + 1);
