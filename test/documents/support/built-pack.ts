// A pack of the sample meeting with papers made of marked words, and what is read out of its Word file.
import { buildPack, packPages, type PackBuildOptions, type PackPages } from '../../../shared/documents/pack/build-pack.ts';
import type { Access } from '../../../shared/model/access.ts';
import { paragraph, wordFile } from '../../unit/ooxml/word-file.ts';
import { packPorts, type Attached, type MeetingWithPapers } from './attachments.ts';
import { documentXml, partsOf } from './docx-parts.ts';

export const exempt: Access = { level: 'exempt', paragraphs: [1, 3], reason: 'CANARY-REASON' };
const styles = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Kop"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>';
/** A Word file of so many pages, each with a heading, in whose words `marker` is found again. */
export const report = (marker: string, pages = 1): Uint8Array => wordFile({
  styles, body: Array.from({ length: pages }, (_, index) => `${paragraph(`${marker} part ${index + 1}`, `<w:pStyle w:val="Kop"/>${index === 0 ? '' : '<w:pageBreakBefore/>'}`)}${paragraph(`Words about ${marker}.`)}`).join(''),
});

/** The pack as it is counted and written; for the public unless `over` says more. */
export const built = async ({ snapshot, files }: MeetingWithPapers, over: Partial<PackBuildOptions> = {}): Promise<{ readonly bytes: Uint8Array; readonly pages: PackPages }> => {
  const options = { builtOn: '2031-09-08', files, ...over };
  const pages = await packPages(snapshot, options, packPorts);
  if (!pages.ok) throw new Error(pages.problem.what);
  const bytes = await buildPack(snapshot, options, pages.value, packPorts);
  if (!bytes.ok) throw new Error(bytes.problem.what);
  return { bytes: bytes.value, pages: pages.value };
};

/** Fields with their cached results: [instruction, result]. */
export const pageFields = (bytes: Uint8Array): (readonly [string, string])[] =>
  Array.from(documentXml(bytes).matchAll(/<w:instrText[^>]*>\s*(PAGEREF \S+)[^<]*<\/w:instrText><\/w:r>.*?<w:fldChar w:fldCharType="separate"\/><\/w:r><w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t>/gs), ([, code = '', result = '']) => [code, result] as const);

/** All parts as one text: what is nowhere in it is nowhere in the file. */
export const everything = (bytes: Uint8Array): string => [...partsOf(bytes).entries()].flat().join('\n');

/** Three papers, the second of them exempt and full of secrets. */
export const papers: readonly Attached[] = [
  { item: 4, title: 'Homes near schools', bytes: report('ALPHA', 2) },
  { item: 5, title: 'CANARY-TITLE', bytes: report('CANARY-TEXT', 3), access: exempt },
  { item: 6, title: 'Letter of the inspector', bytes: report('OMEGA') },
];
