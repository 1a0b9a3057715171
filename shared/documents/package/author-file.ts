// A paper's Word file as it goes to its author: the same, with the mark by which it is known when it comes back. What is published never has it.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { markNames, type AuthorMark } from '../../ooxml/author-mark.ts';
import { canonicalZip } from './canonical-zip.ts';

const part = 'docProps/custom.xml';
const contentType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';

/** The set of properties that users and programs name as they like; numbers in it begin at 2 (ECMA-376 part 1 clause 22.3.2.2). */
const userProperties = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

const property = (name: string, value: string, index: number): string =>
  `<property fmtid="${userProperties}" pid="${index + 2}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`;

const customProperties = ({ paperId, madeAt }: AuthorMark): string => [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">',
  ...[[markNames.paperId, paperId], [markNames.madeAt, madeAt]].map(([name = '', value = ''], index) => property(name, value, index)),
  '</Properties>',
].join('');

/** @param bytes of a .docx that this app made; @param mark an id and an instant, nothing that needs escaping */
export const forAuthor = (bytes: Uint8Array, mark: AuthorMark): Uint8Array => {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const edit = (name: string, before: string, added: string): void => {
    parts.set(name, strToU8(strFromU8(parts.get(name) ?? new Uint8Array()).replace(before, `${added}${before}`)));
  };
  edit('[Content_Types].xml', '</Types>', `<Override PartName="/${part}" ContentType="${contentType}"/>`);
  edit('_rels/.rels', '</Relationships>', `<Relationship Id="rIdAuthor" Type="${relationship}" Target="${part}"/>`);
  parts.set(part, strToU8(customProperties(mark)));
  return canonicalZip(parts);
};
