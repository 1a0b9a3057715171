// Each rule of the structure lint finds the fault that it is for, and only that.
import { beforeAll, describe, expect, it } from 'vitest';
import { minutesDocument } from '../../shared/documents/minutes-document.ts';
import { withPart } from './support/docx-parts.ts';
import { structureFindings } from './support/expect-sound-docx.ts';
import { sampleMeeting } from './support/sample-meeting.ts';

const body = 'word/document.xml';
const inParagraph = (xml: string) => (document: string) => document.replace('</w:pPr><w:r>', `</w:pPr>${xml}<w:r>`);
const bookmark = (id: number, name: string) => `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;

const faults: readonly { readonly rule: string; readonly part?: string; readonly inject: (xml: string) => string }[] = [
  { rule: 'duplicate-bookmark-name', inject: inParagraph(bookmark(1, 'paper') + bookmark(2, 'Paper')) },
  { rule: 'bookmark-without-end', inject: inParagraph('<w:bookmarkStart w:id="7" w:name="open"/>') },
  { rule: 'anchor-to-nowhere', inject: inParagraph('<w:hyperlink w:anchor="nowhere"><w:r><w:t>there</w:t></w:r></w:hyperlink>') },
  { rule: 'anchor-to-nowhere', inject: inParagraph('<w:fldSimple w:instr=" PAGEREF nowhere \\h "><w:r><w:t>3</w:t></w:r></w:fldSimple>') },
  { rule: 'unknown-style', inject: (xml) => xml.replace('w:val="BodyText"', 'w:val="Nonesuch"') },
  { rule: 'unknown-list', inject: (xml) => xml.replace(/<w:numId w:val="\d+"\/>/, '<w:numId w:val="987"/>') },
  { rule: 'cell-without-paragraph', inject: (xml) => xml.replace(/(<w:tc><w:tcPr>.*?<\/w:tcPr>)<w:p>.*?<\/w:p><\/w:tc>/s, '$1</w:tc>') },
  { rule: 'row-wider-than-grid', inject: (xml) => xml.replace(/<w:gridCol w:w="\d+"\/>/, '') },
  { rule: 'unclosed-field', inject: inParagraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') },
  { rule: 'unclosed-field', inject: inParagraph('<w:r><w:fldChar w:fldCharType="end"/></w:r>') },
  {
    rule: 'field-in-one-run',
    inject: inParagraph('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1</w:t><w:fldChar w:fldCharType="end"/></w:r>'),
  },
  { rule: 'missing-part', part: 'word/_rels/document.xml.rels', inject: (xml) => xml.replace('Target="numbering.xml"', 'Target="media/gone.png"') },
  { rule: 'missing-part', inject: (xml) => xml.replace(/r:id="rIdLink1"/, 'r:id="rIdLink99"') },
  { rule: 'part-without-content-type', part: '[Content_Types].xml', inject: (xml) => xml.replace(/<Default [^>]*Extension="xml"[^>]*\/>/, '').replace(/<Override [^>]*PartName="\/docProps\/app.xml"[^>]*\/>/, '') },
];

describe('the structure lint', () => {
  let sound = new Uint8Array();
  beforeAll(async () => {
    const snapshot = sampleMeeting();
    sound = new Uint8Array(await minutesDocument(snapshot, snapshot.meetingId, { builtOn: '2031-09-08' }));
  });

  it('finds nothing in a sound file', () => {
    expect(structureFindings(sound)).toEqual([]);
  });

  it.each(faults)('finds $rule', ({ rule, part, inject }) => {
    const found = new Set(structureFindings(withPart(sound, part ?? body, inject)).map((finding) => finding.rule));
    expect([...found]).toEqual([rule]);
  });
});
