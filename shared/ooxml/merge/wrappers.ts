// What stands around or among a file's text without being text: the one is opened, the other left out, with a notice where somebody would miss it (17.5, 17.13).
import type { XmlElement } from '../xml-tree.ts';
import type { Story } from './fragment-context.ts';
import { notice, type MergeNotice } from './merge-notices.ts';

const gone = new Set([
  'w:proofErr', 'w:permStart', 'w:permEnd', 'w:commentRangeStart', 'w:commentRangeEnd', 'w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart', 'w:moveToRangeEnd',
  'w:customXmlInsRangeStart', 'w:customXmlInsRangeEnd', 'w:customXmlDelRangeStart', 'w:customXmlDelRangeEnd', 'w:customXmlMoveFromRangeStart', 'w:customXmlMoveFromRangeEnd',
  'w:customXmlMoveToRangeStart', 'w:customXmlMoveToRangeEnd', 'w:sdtPr', 'w:sdtEndPr', 'w:smartTagPr', 'w:customXmlPr', 'w:pPr', 'w:contentPart',
]);
const noticed: Readonly<Record<string, MergeNotice>> = { 'w:del': 'tracked-changes', 'w:moveFrom': 'tracked-changes', 'w14:conflictDel': 'tracked-changes', 'w:altChunk': 'inserted-files', 'w:subDoc': 'inserted-files', 'w:commentReference': 'comments' };
/** With what two authors wrote at once in a shared file (MS-DOCX 2.2.1): added by one it stays, deleted by one it goes, as in other changes. */
const unwrapped = new Set(['w:sdt', 'w:sdtContent', 'w:smartTag', 'w:customXml', 'w:ins', 'w:moveTo', 'w14:conflictIns']);

export const markedDeleted = new Set(['w:del', 'w:moveFrom', 'w14:conflictDel']);

/** What wraps text without being text; true where the caller goes on with what is inside. */
export const isUnwrapped = ({ name }: XmlElement, { fragment }: Story): boolean => {
  if (name === 'w:ins' || name === 'w:moveTo' || name === 'w14:conflictIns') notice(fragment.notices, 'tracked-changes');
  if (name === 'w:customXml') notice(fragment.notices, 'custom-xml');
  return unwrapped.has(name);
};

/** What never goes into a pack, in a paragraph, between paragraphs or in a drawing. */
export const isGone = ({ name }: XmlElement, { fragment, fields }: Story): boolean => {
  const code = noticed[name];
  if (code !== undefined) notice(fragment.notices, code);
  if (markedDeleted.has(name)) fields.withheld();
  return code !== undefined || gone.has(name) || name.startsWith('{') || name.startsWith('w15:') || name.startsWith('w14:');
};
