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
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** "w:p" for a known namespace, the local name for none, "{address}name" for any other, so that nothing is lost. */
export const canonicalName = (uri: string, local: string): string => {
  if (uri === '') return local;
  const prefix = prefixes[uri];
  return prefix === undefined ? `{${uri}}${local}` : `${prefix}:${local}`;
};

/** The last word of a relationship's type ("officeDocument", "styles"), the same for strict and transitional files. */
export const relationshipKind = (type: string): string => type.slice(type.lastIndexOf('/') + 1);
