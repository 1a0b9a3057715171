// Secrets in what stands around restricted papers: fields of items, records of people, earlier versions and earlier minutes, the lists that name other papers (DESIGN section 5).
import type { Access } from '../../../shared/model/access.ts';
import type { Consent, Contributor } from '../../../shared/model/contributor.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Item } from '../../../shared/model/meeting.ts';
import type { AttachedFile, FileFormat, Paper, PaperSection } from '../../../shared/model/paper.ts';
import type { Image } from '../../../shared/model/text.ts';
import { paperKindOf } from '../../../shared/paper-kinds/index.ts';
import { jpegOfWords, pdfOfCorners, pngOfWords, wordOfCorners } from './canary-files.ts';
import { doc, makeAttendance, makeItem, makeMeeting, makeMembership, makeMinute, makePaper, makePerson, nextId, para } from './make-records.ts';
import { ownSection } from './sample-papers.ts';
import type { Random } from './seeded-random.ts';

type Secret = (where: string) => string;
export type Surroundings = {
  readonly panelId: string; readonly meetingId: string; readonly access: Access;
  /** A public item, and the one with what is restricted. */
  readonly open: Item; readonly item: Item;
  /** Stores the bytes. */
  readonly fileOf: (bytes: Uint8Array, fileName: string, format: FileFormat) => AttachedFile;
};

const at = '2031-01-01T00:00:00.000Z';
const row = (panelId: string) => ({ id: nextId(), createdAt: at, updatedAt: at, rev: 1, deletedAt: null, panelId, sample: false });

const imageOf = ({ sha256 }: AttachedFile, over: Partial<Image['attrs']>): Image => ({ type: 'image', attrs: { sha256, width: 24, height: 16, size: 'third', alt: '', decorative: true, caption: '', consent: 'not-needed', ...over } });

/** Young people and who agreed to what: full names that no rule prints. */
const youngPeople = (panelId: string, nobody: Secret): Pick<MeetingSnapshot, 'contributors' | 'consents' | 'people' | 'memberships' | 'youngAsPublished'> => {
  const contributor: Contributor = { ...row(panelId), name: `${nobody('child')} ${nobody('surname')}`, role: nobody('childrole'), agreedForm: nobody('childform'), displayRule: 'not-named' };
  const consent: Consent = { ...row(panelId), contributorId: contributor.id, fileSha256: null, about: nobody('consentabout'), givenBy: 'parental-responsibility', givenByName: nobody('parent'), givenOn: '2031-01-01', until: null, withdrawnOn: null };
  const member = makePerson(`${nobody('youngmember')} ${nobody('youngname')}`, { councillor: false, youngPerson: true });
  return { contributors: [contributor], consents: [consent], people: [member], memberships: [makeMembership(panelId, member.id, { role: 'co-opted', voting: false })], youngAsPublished: [nobody('formerchild')] };
};

/** @returns the item with words in each of its fields, and one that stands under it */
export const fieldsOfItem = (item: Item, members: Secret): readonly Item[] => {
  if (item.access.level === 'public') return [item];
  const told: Item = { ...item, subLines: [members('subline')], presenter: members('presenter'), note: { type: 'chairs-authority', text: members('authority') } };
  return [told, makeItem(item.meetingId, members('subitem'), { sub: true, order: `${item.order}5`, publicTitle: 'A part of it', subLines: [members('partline')] })];
};

type Papers = { readonly papers: readonly Paper[]; readonly sections?: readonly PaperSection[] };

/** Each puts papers of one kind into the meeting; a meeting has some of them, so that a thousand of them take no day. */
const kindsOfPapers = ({ meetingId, access, open, item, fileOf }: Surroundings, members: Secret, nobody: Secret): readonly (() => Promise<Papers> | Papers)[] => {
  const attached = (title: string, file: AttachedFile, over: Partial<Paper> = {}): Paper => makePaper(meetingId, open.id, { kind: 'attachment', text: '', title, file, ...over });
  const picture = (bytes: Uint8Array, fileName: string, format: FileFormat): AttachedFile => ({ ...fileOf(bytes, fileName, format), pixels: { width: 24, height: 16 }, picture: { alt: 'A hill', decorative: false, consent: 'not-needed' } });
  const corners = (name: string): AttachedFile => fileOf(wordOfCorners(nobody), `${name}.docx`, 'docx');
  return [
    // A report for everybody whose list of appendices would name one that is not.
    () => {
      const report = makePaper(meetingId, open.id, { kind: 'standard-report', title: 'Open report', text: '' });
      const hints = { hint: nobody('hint') };
      return {
        papers: [report, attached(members('annextitle'), corners(nobody('annexname')), { access, belongsTo: { paperId: report.id, as: 'appendix' } })],
        sections: paperKindOf('standard-report').sections.map((template, index) => ownSection(report.id, meetingId, `a${index.toString(36)}`, template.heading, template.text, { ...template, ...hints, fields: template.fields.map((field) => ({ ...field, ...hints })) })),
      };
    },
    // Pictures in texts know more than they show.
    async () => {
      const [shown, hidden] = [makePaper(meetingId, open.id, { kind: 'free', title: 'Open pictures', text: '' }), makePaper(meetingId, item.id, { kind: 'free', title: members('illustrated'), text: '', access })];
      const [png, jpeg, inside] = [picture(pngOfWords(nobody), 'picture.png', 'png'), picture(await jpegOfWords(nobody), 'picture.jpg', 'jpeg'), picture(pngOfWords(nobody), 'inside.png', 'png')];
      return {
        papers: [shown, hidden],
        sections: [
          ownSection(shown.id, meetingId, 'a', 'Pictures', doc(para('Two pictures.'), imageOf(png, { alt: 'A hill', decorative: false }), imageOf(jpeg, { caption: 'A walk' }))),
          ownSection(hidden.id, meetingId, 'a', members('picturesection'), doc(para(members('beside')), imageOf(inside, { alt: members('imagealt'), decorative: false, caption: members('caption') }))),
        ],
      };
    },
    async () => ({ papers: [attached('A picture', picture(pngOfWords(nobody), 'hill.png', 'png')), attached('A photograph', picture(await jpegOfWords(nobody), 'walk.jpg', 'jpeg'))] }),
    () => ({ papers: [attached('Corners of a PDF', fileOf(pdfOfCorners(nobody), 'corners.pdf', 'pdf'))] }),
    () => ({ papers: [{ ...attached('Corners', corners('corners')), earlierFiles: [corners(nobody('earliername'))] }, { ...attached(nobody('deletedpaper'), corners(nobody('deletedname'))), deletedAt: at }] }),
    () => ({
      papers: [
        makePaper(meetingId, open.id, { kind: 'free', title: 'Still to come', text: '', toFollow: { owner: 'The Director', dueOn: '2031-09-10', note: nobody('follownote') } }),
        makePaper(meetingId, item.id, { kind: 'free', title: members('latetitle'), text: '', access, toFollow: { owner: nobody('lateowner'), dueOn: '2031-09-10', note: nobody('lateword') } }),
      ],
    }),
  ];
};

/** Minutes of the meeting before, some of them not for publication, are the paper of the item that approves them. */
const earlierMinutes = ({ panelId, meetingId, access }: Surroundings, members: Secret, nobody: Secret): Pick<MeetingSnapshot, 'items' | 'meetings' | 'minutes' | 'attendance'> => {
  const before = makeMeeting(panelId, { date: '2031-06-10', minutesState: 'published' });
  return {
    meetings: [before], attendance: [makeAttendance(before.id, 'P. Alder', { presiding: true })],
    items: [makeItem(meetingId, 'Minutes of the previous meeting', { kind: 'minutes', refersTo: { minutesOf: '2031-06-10' } })],
    minutes: [
      makeMinute(before.id, 'An open minute', doc(para('Said in public.')), { number: 1 }),
      makeMinute(before.id, members('earlierminute'), doc(para(members('earliertext'))), { number: 2, access, publicTitle: 'A matter of June', publicSummary: 'It was discussed.' }),
      { ...makeMinute(before.id, nobody('deletedminute'), doc(para(nobody('deletedtext'))), { number: 3 }), deletedAt: at },
    ],
  };
};

/**
 * @param around the meeting's items and what restricts one of them
 * @param members makes a secret that members get @param nobody one that nobody gets
 */
export const canaryAround = async (around: Surroundings, random: Random, members: Secret, nobody: Secret): Promise<Partial<MeetingSnapshot>> => {
  const made: Papers[] = [];
  for (const make of kindsOfPapers(around, members, nobody)) if (random.oneIn(4)) made.push(await make());
  const earlier = random.oneIn(3) ? earlierMinutes(around, members, nobody) : { items: [], meetings: [], minutes: [], attendance: [] };
  return {
    ...youngPeople(around.panelId, nobody), ...earlier,
    items: [...earlier.items, { ...makeItem(around.meetingId, nobody('deleteditem')), deletedAt: at }],
    papers: made.flatMap(({ papers }) => papers), paperSections: made.flatMap(({ sections = [] }) => sections),
  };
};

/** Both, list by list; what only one has stays as it is. */
export const withAround = (snapshot: MeetingSnapshot, more: Partial<MeetingSnapshot>): MeetingSnapshot => ({
  ...snapshot, ...more,
  meetings: [...snapshot.meetings, ...(more.meetings ?? [])], items: [...snapshot.items, ...(more.items ?? [])], minutes: [...snapshot.minutes, ...(more.minutes ?? [])],
  attendance: [...snapshot.attendance, ...(more.attendance ?? [])], papers: [...snapshot.papers, ...(more.papers ?? [])], paperSections: [...(snapshot.paperSections ?? []), ...(more.paperSections ?? [])],
});
