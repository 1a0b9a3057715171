// The agenda pack: its papers in order on their computed pages, what is said of papers that are not well, and that it is the same when it is made again.
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packPages } from '../../shared/documents/pack/build-pack.ts';
import type { FragmentCache, StoredFragment } from '../../shared/documents/pack/fragment-cache.ts';
import { meetingWith, packPorts, type Attached, type MeetingWithPapers } from './support/attachments.ts';
import { built, everything, pageFields, papers, report } from './support/built-pack.ts';
import { craftedWord, p, t } from './support/crafted-word.ts';
import { documentXml } from './support/docx-parts.ts';
import { expectSoundDocx } from './support/expect-sound-docx.ts';
import { pngPicture, sha256Of } from './support/make-picture.ts';

describe('a pack', () => {
  it('holds every paper in agenda order behind front sheet and contents, each beginning on its computed page, and is sound', async () => {
    const { bytes, pages } = await built(meetingWith(papers), { audience: 'members' });
    await expectSoundDocx(bytes, { style: 'traditional', organisation: 'Larkfield Borough Council' });
    expect(pages.papers.map(({ range }) => [range.start, range.end])).toEqual([[1, 2], [3, 5], [6, 6]]);
    expect(pages.pages).toBe(6);
    const xml = documentXml(bytes);
    expect(Array.from(xml.matchAll(/<w:pgNumType w:start="(\d+)"\/>/g), ([, start]) => start)).toEqual(['1', '3', '6']);
    const places = ['ALPHA part 1', 'CANARY-TEXT part 1', 'OMEGA part 1'].map((words) => xml.indexOf(words));
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(places[0]).toBeGreaterThan(xml.indexOf('>Contents<'));
  });

  it('prints ranges as fields with the right numbers in them, one number for one page, and links each paper', async () => {
    const { bytes } = await built(meetingWith(papers), { audience: 'members' });
    expect(pageFields(bytes)).toEqual([
      ['PAGEREF paper_1', '1'], ['PAGEREF paper_1_end', '2'], ['PAGEREF paper_2', '3'], ['PAGEREF paper_2_end', '5'], ['PAGEREF paper_3', '6'],
      ['PAGEREF paper_1', '1'], ['PAGEREF paper_2', '3'], ['PAGEREF paper_3', '6'],
    ]);
    expect(documentXml(bytes)).not.toContain('w:dirty');
    expect(Array.from(documentXml(bytes).matchAll(/<w:hyperlink w:anchor="(paper_\d)"/g), ([, name]) => name)).toEqual(['paper_1', 'paper_2', 'paper_3']);
  });

  it('says of a paper to be looked at no more than is known: its end need not be near the end of a page', async () => {
    const endnotes = '<w:endnote w:id="2"><w:p><w:r><w:t>A source</w:t></w:r></w:p></w:endnote>';
    const noted = craftedWord({ body: p(`${t('One line')}<w:r><w:endnoteReference w:id="2"/></w:r>`), endnotes });
    const { pages } = await built(meetingWith([{ item: 4, title: 'Noted', bytes: noted }]));
    expect(pages.findings.filter(({ code }) => code === 'count-unsure').map(({ message }) => message)).toEqual([
      'Word may count another number of pages for this paper, as its end, or text before a page break in it, is near the end of a page, or programs break its text into pages differently: look at it in Word.',
    ]);
  });

  it('puts a sheet in the place of what turns out unreadable, which stops publication', async () => {
    const good = report('ALPHA');
    const { bytes, pages } = await built(meetingWith([{ item: 4, title: 'Broken', bytes: good.subarray(0, 400) }, { item: 5, title: 'Sound', bytes: good }]));
    expect(pages.findings).toMatchObject([{ code: 'unreadable-file', stops: true, fileName: 'Broken.docx' }]);
    expect(pages.papers.map(({ range }) => [range.start, range.end])).toEqual([[1, 1], [2, 2]]);
    expect(documentXml(bytes)).toContain('could not be read when the pack was made');
    // What is wrong and what to do, and no names of what lies inside the file.
    const torn = Uint8Array.from(good, (byte, at) => (at >= 60 && at < 160 ? 7 : byte));
    expect((await built(meetingWith([{ item: 4, title: 'Torn', bytes: torn }]))).pages.findings.map(({ message }) => message)).toEqual([
      'This file can\'t be read, so a sheet says so in its place: This file is damaged: a part of it cannot be unpacked. Ask for the file again, or open it in Word and save it as a new file.',
    ]);
  });

  it('makes only what changed when it is made again with a cache', async () => {
    const kept = new Map<string, StoredFragment>();
    const cache: FragmentCache = { read: (key) => Promise.resolve(kept.get(key) ?? null), write: (key, fragment) => { kept.set(key, fragment); return Promise.resolve(); } };
    const pagesOf = async (meeting: MeetingWithPapers) => {
      const pages = await packPages(meeting.snapshot, { builtOn: '2031-09-08', files: meeting.files, audience: 'members' }, { ...packPorts, cache });
      if (!pages.ok) throw new Error(pages.problem.what);
      return [pages.value.made, pages.value.papers.map(({ range }) => range.end)];
    };
    expect(await pagesOf(meetingWith(papers))).toEqual([3, [2, 5, 6]]);
    expect(await pagesOf(meetingWith(papers))).toEqual([0, [2, 5, 6]]);
    expect(await pagesOf(meetingWith(papers.map((paper, index) => (index === 0 ? { ...paper, bytes: report('CHANGED', 4) } : paper))))).toEqual([1, [4, 7, 8]]);
  });

  it('is the same bytes when it is made again', async () => {
    const meeting = meetingWith(papers);
    const [once, again] = [await built(meeting), await built(meeting)];
    expect(Buffer.from(again.bytes).equals(Buffer.from(once.bytes))).toBe(true);
  });

  it('prints an attached picture with its own words, and leaves it out for everybody while nobody has agreed to it', async () => {
    const bytes = pngPicture(40, 30);
    const attached = (consent: string): Attached => ({
      item: 4, title: 'The hill', bytes, format: 'png',
      over: { file: { sha256: sha256Of(bytes), fileName: 'hill.png', format: 'png', length: bytes.length, pages: 1, pixels: { width: 40, height: 30 }, findings: [], addedAt: '2031-01-01T00:00:00.000Z', picture: { alt: 'Four people paint a wall', decorative: false, consent } } },
    });
    const agreed = await built(meetingWith([attached('not-needed')]));
    expect(documentXml(agreed.bytes)).toContain('descr="Four people paint a wall"');
    for (const audience of ['public', 'members'] as const) {
      const without = await built(meetingWith([attached('needed')]), { audience });
      expect(everything(without.bytes)).not.toContain('Four people');
      expect(Object.keys(unzipSync(without.bytes)).filter((name) => name.startsWith('word/media/'))).toEqual([]);
      expect(documentXml(without.bytes)).toContain('A photograph is left out here, because there is no agreement to print it.');
      expect(without.pages.findings.map(({ code }) => code)).toEqual(['picture-without-consent']);
    }
    const unsaid = meetingWith([attached('unsaid')]);
    const [open, members] = [await built(unsaid), await built(unsaid, { audience: 'members' })];
    for (const { bytes: draft, pages } of [open, members]) {
      expect(documentXml(draft)).toContain('descr="Four people paint a wall"');
      expect(pages.findings.map(({ code, stops }) => [code, stops])).toEqual([['picture-without-consent', true]]);
    }
  });
});
