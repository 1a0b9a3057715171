// A meeting with secrets in every restricted field, file, picture and property; where, and in what form, differs by seed (DESIGN section 5).
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import type { Access } from '../../../shared/model/access.ts';
import { publicAccess } from '../../../shared/model/access.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { AttachedFile, FileFormat, Paper, PaperSection } from '../../../shared/model/paper.ts';
import { withSegments, jpegOf, exifSegment } from '../../unit/attachments/picture-file.ts';
import { pdfFile, pdfWith } from '../../unit/importing/pdf-file.ts';
import { craftedWord, h, p, picture, relationshipsOf, table, cell, t, usualStyles } from './crafted-word.ts';
import { pngPicture } from './make-picture.ts';
import { canaryAround, fieldsOfItem, withAround } from './canary-around.ts';
import { canaryProceedings } from './canary-proceedings.ts';
import { doc, makeItem, makeMeeting, makeMinute, makePanel, makePaper, makeSnapshot, para } from './make-records.ts';
import { head, ownSection } from './sample-papers.ts';
import { seededRandom, type Random } from './seeded-random.ts';

export type CanaryMeeting = {
  readonly snapshot: MeetingSnapshot;
  readonly files: (sha256: string) => Uint8Array | undefined;
  /** For members only. */
  readonly forMembers: readonly string[];
  /** For nobody. */
  readonly forNobody: readonly string[];
  /** Makes one more secret, which is in no list yet. */
  readonly secret: (where: string) => string;
  readonly random: Random;
  /** What is restricted at first is confidential: members get it on the officer's word only (DOMAIN A2). */
  readonly isConfidential: boolean;
};

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Text over several runs, as Word leaves it after editing. */
const overRuns = (word: string): string => Array.from(word.matchAll(/.{1,5}/g), ([part], index) => t(part, index % 2 === 0 ? '' : '<w:lang w:val="en-GB"/>')).join('');

const pngWithText = (words: string): Uint8Array => {
  const png = pngPicture(12, 8, words.length);
  const body = strToU8(`tEXtComment\0${words}`);
  // Behind the end of the picture, where some cameras put what they know.
  return Uint8Array.from([...png, ...body]);
};

const chart = (secret: string): string => `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${secret}</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea/></c:chart><c:externalData r:id="rBook"/></c:chartSpace>`;
const chartFrame = '<w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="9" name="Chart" descr="Bars"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="rChart"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

/** @param shown printed in the file's own text; @param buried in what must be in no pack */
const wordWith = (shown: (where: string) => string, buried: (where: string) => string): Uint8Array => craftedWord({
  styles: usualStyles.replace('w:val="Key Figure"', `w:val="${buried('style')}"`),
  body: [
    h(shown('heading')), p(overRuns(shown('runs'))), p(`${t('A note')}<w:r><w:footnoteReference w:id="2"/></w:r>`), table([cell('Head') + cell(shown('cell')), cell('1') + cell('2')]),
    p(picture('r:embed="rPng"', shown('alt'))), p(chartFrame), p(`<w:del w:id="1" w:author="${buried('reviser')}"><w:r><w:delText>${buried('deleted')}</w:delText></w:r></w:del>${t('kept')}`),
    p(t(buried('hidden'), '<w:vanish/>')), p(`${t('said')}<w:r><w:commentReference w:id="1"/></w:r>`), p(`<w:hyperlink r:id="rLink">${t('a share')}</w:hyperlink>`), '<w:sectPr><w:headerReference w:type="default" r:id="rHead"/></w:sectPr>',
  ].join(''),
  footnotes: `<w:footnote w:id="2">${p(t(shown('footnote')))}</w:footnote>`, comments: `<w:comment w:id="1" w:author="${buried('commenter')}">${p(t(buried('comment')))}</w:comment>`,
  settings: `<w:docVars><w:docVar w:name="owner" w:val="${buried('variable')}"/></w:docVars>`,
  links: [['rLink', 'hyperlink', `file://server/${buried('share')}`]],
  top: [['rCore', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml']],
  parts: [
    { name: 'docProps/core.xml', content: `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${buried('author')}</dc:creator></cp:coreProperties>` },
    { name: `word/media/${buried('medianame')}.png`, content: pngWithText(buried('pixels')), relationship: ['rPng', 'image'] },
    { name: 'word/header1.xml', content: `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p(t(buried('header')))}</w:hdr>`, type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml', relationship: ['rHead', 'header'] },
    { name: 'word/charts/chart1.xml', content: chart(shown('chart')), type: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml', relationship: ['rChart', 'chart'] },
    relationshipsOf('word/charts/chart1.xml', [['rBook', 'package', '/word/embeddings/book.xlsx']]),
    { name: 'word/embeddings/book.xlsx', content: zipSync({ 'xl/sharedStrings.xml': strToU8(`<sst><si><t>${buried('workbook')}</t></si></sst>`) }) },
    { name: 'customXml/item1.xml', content: `<case>${buried('customxml')}</case>`, relationship: ['rCustom', 'customXml'] },
  ],
});

const levels: readonly [Access, ...Access[]] = [
  { level: 'exempt', paragraphs: [1], reason: 'CANARYREASON' }, { level: 'exempt', paragraphs: [2, 3], reason: 'CANARYREASON' }, { level: 'exempt', paragraphs: [7], reason: 'CANARYREASON' },
  { level: 'confidential', paragraphs: [], reason: 'CANARYREASON' },
];

/** @returns a meeting of the seed; secrets are letters only, so that no form of writing breaks them */
export const canaryMeeting = async (seed: number): Promise<CanaryMeeting> => {
  const random: Random = seededRandom(seed);
  const letters = (count: number): string => Array.from({ length: count }, () => 'bcdfghjkmnpqrstvwxyz'[random.below(20)] ?? 'x').join('');
  const [forMembers, forNobody]: [string[], string[]] = [[], ['CANARYREASON']];
  const secret = (where: string): string => `Canary${where}${letters(6)}`;
  const listed = (list: string[]) => (where: string): string => { const word = secret(where); list.push(word); return word; };
  const [members, nobody] = [listed(forMembers), listed(forNobody)];
  const stored = new Map<string, Uint8Array>();
  const storedFile = (bytes: Uint8Array, fileName: string, format: FileFormat): AttachedFile => {
    stored.set(hashOf(bytes), bytes);
    return { sha256: hashOf(bytes), fileName, format, length: bytes.length, pages: null, pixels: null, findings: [], addedAt: '2031-01-01T00:00:00.000Z' };
  };
  const fileOf = (bytes: Uint8Array, fileName: string, format: FileFormat): AttachedFile => {
    const file = storedFile(bytes, fileName, format);
    return format === 'jpeg' ? { ...file, pixels: { width: 64, height: 48 }, picture: { alt: members('picturealt'), decorative: false, consent: 'not-needed' } } : file;
  };

  const panel = makePanel({ houseStyle: random.one(['accessible', 'traditional']) });
  const meeting = makeMeeting(panel.id, { agendaState: random.oneIn(2) ? 'published' : 'draft', approval: { on: '2031-10-14', meetingId: panel.id, minuteId: null } });
  const access = random.one(levels);
  // Restricted by its item, by itself, or by the paper to which it is an appendix.
  const byItem = random.oneIn(2);
  const open = makeItem(meeting.id, 'Open matter');
  const item = makeItem(meeting.id, byItem ? members('itemtitle') : 'Another matter', byItem ? { access, publicTitle: 'A matter', taken: { how: 'deferred', reason: members('deferredwhy'), to: null } } : {});
  const own = byItem && random.oneIn(2) ? publicAccess : access;
  const restricted = (over: Partial<Paper>): Paper => makePaper(meeting.id, item.id, { kind: 'attachment', text: '', access: own, ...over });
  const word = restricted({ title: members('title'), file: fileOf(wordWith(members, nobody), `${nobody('filename')}.docx`, 'docx') });
  const appendix = restricted({ title: members('appendix'), access: publicAccess, belongsTo: { paperId: word.id, as: 'appendix' }, file: fileOf(wordWith(members, nobody), `${nobody('appendixname')}.docx`, 'docx') });
  const slip = restricted({ title: members('slip'), asSlip: true, file: fileOf(pdfFile([[{ text: nobody('slippdf'), x: 60, y: 700 }]]), `${members('slipname')}.pdf`, 'pdf') });
  const scanned = restricted({ title: members('pdftitle'), file: fileOf(pdfFile([[{ text: members('pdfwords'), x: 60, y: 700 }]]), `${nobody('pdfname')}.pdf`, 'pdf') });
  const described = makePaper(meeting.id, open.id, { kind: 'attachment', text: '', title: 'Open letter', file: fileOf(pdfWith({ info: `/Title (${nobody('pdfproperty')}) /Author (${nobody('pdfauthor')})`, marks: [`/Subtype /Text /Contents (${nobody('pdfcomment')})`] }), 'letter.pdf', 'pdf') });
  const covered = makePaper(meeting.id, open.id, { kind: 'attachment', text: '', title: 'Open figures', file: fileOf(pdfFile([[{ text: 'Open figures', x: 60, y: 760 }, { text: nobody('pdfcovered'), x: 60, y: 700 }]], 0, '0 g 40 690 520 30 re f'), 'figures.pdf', 'pdf') });
  const photo = withSegments(await jpegOf(64, 48, () => [random.below(255), 90, 160]), [exifSegment(1)]);
  const pictured = restricted({ title: members('photo'), file: fileOf(photo, `${nobody('photoname')}.jpg`, 'jpeg') });
  const written = restricted({ kind: 'free', title: members('written') });
  const sections: PaperSection[] = [ownSection(written.id, meeting.id, 'a', members('section'), doc(para(members('text')), head(members('sub')), { type: 'bulletList', content: [{ type: 'listItem', content: [para(members('bullet'))] }] }))];
  const openPaper = makePaper(meeting.id, open.id, { kind: 'attachment', text: '', title: 'Open paper', file: fileOf(wordWith((where) => `open ${where}`, nobody), 'open.docx', 'docx') });
  const publicVersion = random.oneIn(2) ? [restricted({ title: 'Redacted', access: publicAccess, belongsTo: { paperId: word.id, as: 'public-version' }, file: fileOf(wordWith((where) => `redacted ${where}`, nobody), 'redacted.docx', 'docx') })] : [];
  const minute = makeMinute(meeting.id, members('minute'), doc(para(members('minutetext'))), { access, publicTitle: 'A restricted matter', number: 1, chairsReason: members('urgentwhy') });
  const around = await canaryAround({ panelId: panel.id, meetingId: meeting.id, access, open, item, fileOf: storedFile }, random, members, nobody);
  return {
    forMembers, forNobody, secret, random, files: (sha256) => stored.get(sha256), isConfidential: access.level === 'confidential',
    snapshot: withAround(makeSnapshot(panel, meeting, { items: [open, ...fieldsOfItem(item, members)], papers: [openPaper, described, covered, word, appendix, slip, scanned, pictured, written, ...publicVersion], paperSections: sections, minutes: [minute], ...canaryProceedings({ panelId: panel.id, meeting, minute, item, access }, members, nobody) }), around),
  };
};
