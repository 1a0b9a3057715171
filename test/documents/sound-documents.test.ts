// Both documents in both styles, for both audiences, draft and published, are sound Word files with the same bytes each time.
import { describe, expect, it } from 'vitest';
import { builtDocuments } from '../../shared/documents/build-documents.ts';
import type { HouseStyle } from '../../shared/model/panel.ts';
import { accessibilityFindings, expectSoundDocx } from './support/expect-sound-docx.ts';
import { partOf, partsOf } from './support/docx-parts.ts';
import { sampleMeeting } from './support/sample-meeting.ts';

const organisation = 'Larkfield Borough Council';
const styles: readonly HouseStyle[] = ['accessible', 'traditional'];
const cases = styles.flatMap((style) =>
  [true, false].flatMap((published) => (['public', 'members'] as const).map((audience) => ({ style, published, audience }))),
);

describe('the agenda and the minutes', () => {
  it.each(cases)('are sound Word files: $style, published $published, for $audience', async ({ style, published, audience }) => {
    const files = await builtDocuments(sampleMeeting({ published }), { builtOn: '2031-09-08', style, audience });
    const suffix = audience === 'members' ? '-members' : '';
    expect(files.map((file) => file.name)).toEqual([`agenda-2031-09-16${suffix}.docx`, `minutes-2031-09-16${suffix}.docx`]);
    for (const file of files) await expectSoundDocx(file.bytes, { style, organisation });
  });

  it('give no advice of the accessibility lint in the accessible style', async () => {
    for (const file of await builtDocuments(sampleMeeting(), { builtOn: '2031-09-08', style: 'accessible' })) {
      expect(accessibilityFindings(file.bytes, { style: 'accessible', organisation })).toEqual([]);
    }
  });

  it('are the same bytes for the same input, links and lists included', async () => {
    const snapshot = sampleMeeting();
    const once = await builtDocuments(snapshot, { builtOn: '2031-09-08' });
    const again = await builtDocuments(structuredClone(snapshot), { builtOn: '2031-09-08' });
    expect(again.map((file) => Buffer.from(file.bytes).toString('base64'))).toEqual(once.map((file) => Buffer.from(file.bytes).toString('base64')));
  });

  it('carry the day of building, the council as author and nobody by name', async () => {
    for (const file of await builtDocuments(sampleMeeting(), { builtOn: '2031-09-08' })) {
      const core = partOf(file.bytes, 'docProps/core.xml');
      expect(core).toContain('<dc:creator>Larkfield Borough Council</dc:creator>');
      expect(core).toContain('<dcterms:modified xsi:type="dcterms:W3CDTF">2031-09-08T00:00:00Z</dcterms:modified>');
      expect([...partsOf(file.bytes).values()].join('')).not.toContain('Un-named');
    }
  });

  it('keep page numbers as five runs with a result each, for readers that do not lay out pages', async () => {
    for (const file of await builtDocuments(sampleMeeting(), { builtOn: '2031-09-08' })) {
      const footer = partOf(file.bytes, 'word/footer1.xml');
      for (const field of ['PAGE', 'NUMPAGES']) {
        expect(footer).toMatch(new RegExp(`begin"/></w:r><w:r><w:instrText[^>]*>${field}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"`));
      }
      expect(footer).not.toContain('w:dirty');
    }
  });

  it('hold no parts that say nothing', async () => {
    for (const file of await builtDocuments(sampleMeeting(), { builtOn: '2031-09-08' })) {
      expect([...partsOf(file.bytes).keys()].filter((name) => /custom|footnotes|endnotes|comments/.test(name))).toEqual([]);
    }
  });
});
