// Each rule of the accessibility lint finds the fault that it is for.
import { beforeAll, describe, expect, it } from 'vitest';
import { minutesDocument } from '../../shared/documents/minutes-document.ts';
import { partsOf, withPart } from './support/docx-parts.ts';
import { accessibilityFindings } from './support/expect-sound-docx.ts';
import { sampleMeeting } from './support/sample-meeting.ts';

const body = 'word/document.xml';
const styles = 'word/styles.xml';
const core = 'docProps/core.xml';
const organisation = 'Larkfield Borough Council';

const inRun = (properties: string) => (xml: string) => xml.replace('</w:pPr><w:r><w:t', `</w:pPr><w:r><w:rPr>${properties}</w:rPr><w:t`);
const inParagraph = (more: string) => (xml: string) => xml.replace('</w:pPr><w:r>', `</w:pPr>${more}<w:r>`);
const beforeEnd = (more: string) => (xml: string) => xml.replace('<w:sectPr', `${more}<w:sectPr`);
const picture = (descr: string) =>
  `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="9" name="Picture 9"${descr}/></wp:inline></w:drawing></w:r></w:p>`;
const relationship = (type: string, target: string) => (xml: string) =>
  xml.replace('</Relationships>', `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`);

const faults: readonly { readonly rule: string; readonly part?: string; readonly inject: (xml: string) => string }[] = [
  { rule: 'no-title', part: core, inject: (xml) => xml.replace(/<dc:title>[^<]*</, '<dc:title><') },
  { rule: 'language-not-en-gb', part: styles, inject: (xml) => xml.replace('w:val="en-GB"', 'w:val="en-US"') },
  { rule: 'other-language', inject: inRun('<w:lang w:val="cy-GB"/>') },
  { rule: 'heading-level-skipped', inject: (xml) => xml.replace('w:val="Heading2"', 'w:val="Heading4"') },
  { rule: 'empty-heading', inject: beforeEnd('<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr></w:p>') },
  { rule: 'no-headings', part: styles, inject: (xml) => xml.replace(/<w:outlineLvl [^>]*\/>/g, '').replace(/w:val="heading \d"/gi, 'w:val="Big"') },
  { rule: 'table-without-header-row', inject: (xml) => xml.replace('<w:tblHeader/>', '') },
  { rule: 'merged-or-nested-cells', inject: (xml) => xml.replace(/(<w:tcPr><w:tcW [^>]*\/>)/, '$1<w:gridSpan w:val="2"/>') },
  { rule: 'picture-without-alt-text', inject: beforeEnd(picture('')) },
  { rule: 'floating-object', inject: (xml) => xml.replace('<w:pStyle w:val="BodyText"/>', '<w:pStyle w:val="BodyText"/><w:framePr w:w="2000"/>') },
  { rule: 'empty-paragraph', inject: beforeEnd('<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr></w:p>') },
  { rule: 'empty-paragraph', inject: beforeEnd('<w:p><w:r><w:t xml:space="preserve"> \u00a0 </w:t></w:r></w:p>') },
  { rule: 'bare-link', inject: (xml) => xml.replace('the fostering page', 'https://www.example.org/fostering') },
  { rule: 'typed-bullet', inject: beforeEnd('<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>\u2022 one</w:t></w:r></w:p>') },
  { rule: 'low-contrast', inject: inRun('<w:color w:val="9A9A9A"/>') },
  { rule: 'tracked-change', inject: inParagraph('<w:ins w:id="5"><w:r><w:t>new</w:t></w:r></w:ins>') },
  { rule: 'author-name', inject: inParagraph('<w:del w:id="5" w:author="Ivo Stamp"><w:r><w:delText>old</w:delText></w:r></w:del>') },
  { rule: 'author-name', part: core, inject: (xml) => xml.replace(/<cp:lastModifiedBy>[^<]*</, '<cp:lastModifiedBy>Ivo Stamp<') },
  { rule: 'comment', inject: inParagraph('<w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/>') },
  { rule: 'embedded-object', inject: inParagraph('<w:r><w:object/></w:r>') },
  { rule: 'hidden-text', inject: inRun('<w:vanish/>') },
  { rule: 'hidden-text', part: styles, inject: (xml) => xml.replace(/(w:styleId="BodyText">.*?)<\/w:style>/s, '$1<w:rPr><w:vanish/></w:rPr></w:style>') },
  { rule: 'macro', part: '[Content_Types].xml', inject: (xml) => xml.replace('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'application/vnd.ms-word.document.macroEnabled.main+xml') },
  { rule: 'external-content', part: 'word/_rels/document.xml.rels', inject: relationship('image', 'https://www.example.org/a.png') },
  { rule: 'external-content', part: 'word/_rels/document.xml.rels', inject: relationship('hyperlink', 'file:///S:/private') },
  { rule: 'active-field', inject: inParagraph('<w:fldSimple w:instr=" INCLUDETEXT &quot;x.docx&quot; "/>') },
  { rule: 'active-field', inject: inParagraph('<w:fldSimple w:instr="PAGE" w:dirty="true"/>') },
  { rule: 'capitals', inject: inRun('<w:caps/>') },
  { rule: 'underlined', inject: inRun('<w:u w:val="single"/>') },
  { rule: 'small-text', inject: inRun('<w:sz w:val="20"/>') },
  { rule: 'serif-font', part: styles, inject: (xml) => xml.replace('w:ascii="Arial"', 'w:ascii="Times New Roman"') },
  { rule: 'not-left-aligned', inject: (xml) => xml.replace('<w:pStyle w:val="BodyText"/>', '<w:pStyle w:val="BodyText"/><w:jc w:val="both"/>') },
  { rule: 'typed-capitals', inject: (xml) => xml.replace('Members thanked the carers', 'MEMBERS THANKED THE CARERS') },
];

describe('the accessibility lint', () => {
  let sound = new Uint8Array();
  const rulesIn = (bytes: Uint8Array): string[] => [...new Set(accessibilityFindings(bytes, { style: 'accessible', organisation }).map((finding) => finding.rule))];

  beforeAll(async () => {
    const snapshot = sampleMeeting();
    sound = new Uint8Array(await minutesDocument(snapshot, snapshot.meetingId, { builtOn: '2031-09-08', style: 'accessible' }));
  });

  it('finds nothing in a sound file', () => {
    expect(rulesIn(sound)).toEqual([]);
  });

  it.each(faults)('finds $rule ($part)', ({ rule, part, inject }) => {
    expect(rulesIn(withPart(sound, part ?? body, inject))).toContain(rule);
  });

  it('accepts a picture that has words or is marked as decorative', () => {
    const named = withPart(sound, body, beforeEnd(picture(' descr="A garden"')));
    expect(rulesIn(named)).not.toContain('picture-without-alt-text');
  });

  it('accepts the one empty paragraph that Word needs between two tables', () => {
    const table = /<w:tbl>.*?<\/w:tbl>/s.exec(partsOf(sound).get(body) ?? '')?.[0] ?? '';
    expect(rulesIn(withPart(sound, body, (xml) => xml.replace(table, `${table}<w:p/>${table}`)))).toEqual([]);
  });

  it('lets the traditional style have its capitals and its serifs', () => {
    const capitals = withPart(sound, body, inRun('<w:caps/>'));
    expect(accessibilityFindings(capitals, { style: 'traditional', organisation })).toEqual([]);
  });
});
