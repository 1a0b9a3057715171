// Papers of every kind, blank as they are begun and filled as an officer would. People, places and figures are invented.
import { idMaker } from '../../../shared/model/ids.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Paper, PaperSection, WrittenPaperKind } from '../../../shared/model/paper.ts';
import { emptyText, type Block, type Inline, type TextDoc } from '../../../shared/model/text.ts';
import { paperKindOf } from '../../../shared/paper-kinds/index.ts';
import { withKnownAnswers } from '../../../shared/paper-kinds/known-answers.ts';
import { sectionsFromTemplate } from '../../../shared/paper-kinds/sections-from-template.ts';
import { doc, makeItem, makeMeeting, makePanel, makePaper, makeSnapshot, nextId, para, words } from './make-records.ts';
import { pictureStore } from './make-picture.ts';

const now = () => Date.UTC(2031, 7, 1);

const bullets = (...texts: readonly string[]): Block => ({ type: 'bulletList', content: texts.map((text) => ({ type: 'listItem', content: [para(text)] })) });
const letters = (...texts: readonly string[]): Block => ({ type: 'orderedList', attrs: { format: 'lowerLetter', start: 1 }, content: texts.map((text) => ({ type: 'listItem', content: [para(text)] })) });
export const head = (text: string, level: 1 | 2 | 3 = 1, anchor?: string): Block => ({ type: 'heading', attrs: { level, ...(anchor === undefined ? {} : { anchor }) }, content: [words(text)] });
export const anchored = (anchor: string, text: string): Block => ({ type: 'paragraph', attrs: { anchor }, content: [words(text)] });
export const ref = (target: string): Inline => ({ type: 'paragraphRef', attrs: { target } });
const quote = (...texts: readonly string[]): Block => ({ type: 'blockquote', content: texts.map(para) });

export const table = (...rows: readonly (readonly string[])[]): Block => ({
  type: 'table',
  content: rows.map((row, index) => ({ type: 'tableRow' as const, content: row.map((text) => ({ type: index === 0 ? ('tableHeader' as const) : ('tableCell' as const), content: [para(text)] })) })),
});

export type FilledTexts = Readonly<Record<string, readonly Block[]>>;
type Filling = { readonly title: string; readonly fields: Readonly<Record<string, string>>; readonly texts: FilledTexts; readonly notApplicable?: readonly string[]; readonly more?: readonly { readonly heading: string; readonly text: readonly Block[] }[] };

const demand = nextId();

const standardReport = (): Filling => ({
  title: 'Homes for young people who leave care: the first year of the new offer',
  fields: {
    'key-decision': 'No', 'approving-director': 'Morag Ellwood, Strategic Director of Children and Families',
    authors: 'Petra Lindqvist, Head of Leaving Care, petra.lindqvist@larkfield.example\nTom Abara, Housing Options Manager, tom.abara@larkfield.example',
    wards: 'All', summary: 'In its first year the offer of a settled home reached 41 of 46 young people who left the care of the council. Rents held, and two of three who moved were still in their home after nine months.\nThree things need attention before the second year: furniture grants, homes for those with a child, and what happens when a placement outside the borough ends early.',
    'background-papers': 'The housing and support protocol, 2030\nSurvey of care leavers, spring 2031', 'considered-elsewhere': 'No', 'council-approval': 'No',
  },
  texts: {
    recommendations: [para('That the progress of the first year be noted.'), para('That the furniture grant be raised to £1,200 from April 2032.'), para('That a further report on homes for young parents be brought to the meeting in March 2032.')],
    background: [
      para('The Panel agreed the offer in June 2030, after young people had told members how often they moved in the year after their eighteenth birthday. It promises a settled home, a named worker until the age of 25 and a visit within the first week.'),
      para('Before that, one in three moved more than twice in their first year. Paragraph by paragraph the offer answers what they said at the time:'),
      bullets('a say in the area, if not in the street', 'a lock on the door and a key of one\'s own', 'somebody who answers the telephone on a Sunday'),
      para('The offer is paid for from the leaving care grant and, since October 2030, from a share of what private landlords pay for licences.'),
    ],
    'key-issues': [
      head('Demand'),
      anchored(demand, 'In the year to July 2031, 46 young people left care, six more than had been expected, because four came from abroad on their own and two returned from placements outside the borough.'),
      para('Of those, 41 moved into a home of their own or stayed with their carers, as the table shows. The five others are in supported lodgings and on the list.'),
      table(['Where they moved', 'Number', 'Still there after nine months'], ['Council tenancy', '19', '14'], ['Staying put with carers', '11', '10'], ['Housing association', '8', '4'], ['Private rent with a guarantee', '3', '1'], ['Supported lodgings, waiting', '5', 'Not counted']),
      head('Furniture and first bills'),
      para('The grant of £900 has not changed since 2024. A bed, a cooker, a refrigerator and curtains now come to some £1,150 second hand, delivered.'),
      para('Eleven young people borrowed to furnish their home; four of them at a rate which the credit union calls ruinous.'),
      head('Young parents'),
      para('Seven of the young people have a child. Two-bedroom homes come up at a rate of one in five weeks, and none in the two wards where most grandparents live.'),
    ],
    options: [
      { type: 'paragraph', content: [words('Three options were weighed in the light of paragraph '), ref(demand), words(':')] },
      letters('to leave the grant as it is and refer those who ask to charities;', 'to raise it to £1,200 for all, at a cost of £13,800 a year;', 'to keep the grant and add a store of furniture, at a cost of £22,000 in the first year.'),
      para('Option (b) is recommended. It is the cheapest that meets the cost, needs no new building, and was the one that young people themselves preferred.'),
    ],
    consultation: [para('The LAC Council discussed the offer in May and July 2031; fourteen care leavers answered the survey.'), quote('You get the key and then you sit on the floor. I ate off the box the kettle came in.'), para('The carers\' association supports the change.')],
    timetable: [table(['Step', 'Who', 'By'], ['Budget amended', 'Finance partner', 'January 2032'], ['Letters to young people', 'Leaving care team', 'March 2032'], ['New grant paid', 'Leaving care team', 'April 2032'])],
    finance: [para('The change costs £13,800 in a full year and can be met from the grant. Nothing has to be procured.')],
    legal: [para('The council must safeguard and promote the welfare of care leavers and has the power to help with the cost of setting up home. The recommendation is within those powers.')],
    'children-and-vulnerable-adults': [para('All who benefit are care leavers, and nine of them have a disability or a long-term illness.')],
    equalities: [para('Young women with a child wait longest. The equality analysis, which is a background paper, recommends the report that recommendation 1.3 asks for.')],
    partners: [para('Housing associations have agreed to tell the team of two-bedroom homes a week before they are advertised.')],
    risks: [para('If more young people leave care than forecast, the grant runs out in February. The finance partner reports the number each month, and a reserve of £5,000 is held back until then.')],
    'accountable-officers': [para('Petra Lindqvist, Head of Leaving Care'), para('Morag Ellwood, Strategic Director of Children and Families')],
    approvals: [table(['Post', 'Named officer', 'Date, or N/A'], ['Strategic director of finance', 'Ruth Okonedo', '21 August 2031'], ['Head of legal services', 'Bela Stroud', '22 August 2031'], ['Head of procurement', 'Iain Marr', 'N/A'], ['Head of human resources', 'Noor Haddad', 'N/A'])],
    published: [{ type: 'paragraph', content: [words('This report is published on '), { type: 'text', text: 'the panel\'s page of the council\'s website', marks: [{ type: 'link', attrs: { href: 'https://www.larkfield.example/panel' } }] }, words('.')] }],
  },
  notApplicable: ['human-resources'],
});

const report2014 = (): Filling => ({
  title: 'Health of looked-after children, summer quarter',
  fields: { directorate: 'Children and Families', name: 'Wilma Osei', post: 'Designated nurse for looked-after children', telephone: '01632 960 123', email: 'wilma.osei@larkfield.example' },
  texts: {
    summary: [para('Health assessments were on time for 94 in 100 children, the best quarter for three years. Dental checks fell behind, because two surgeries closed their lists.'), para('The report tells what is being done, and asks for members\' help with one matter.')],
    recommendations: [para('That the Panel:'), para('note the figures for the quarter;'), para('write to the dental committee about surgeries that take no new patients;'), para('receive a further report in six months.')],
    proposals: [head('Assessments'), para('In the quarter 63 assessments were due and 59 were held in time. Two were late because a child moved, two because an interpreter did not come.'), table(['Measure', 'Spring', 'Summer', 'Target'], ['Assessments in time', '89%', '94%', '95%'], ['Dental checks in the year', '81%', '72%', '90%'], ['Immunisations up to date', '93%', '93%', '95%']), head('Teeth'), para('The nurse now books for a whole foster family at once. A clinic is held at the contact centre in the first week of each month.'), para('Where a child is placed outside the borough, the visiting nurse of that place is asked:'), bullets('to find a surgery within ten miles', 'to tell us within four weeks')],
    finance: [para('There are no costs beyond the nurse\'s time.')],
    risks: [para('A third surgery may close its list in the winter.')],
    policy: [para('Good health is the second of the promises that the council made to its children.')],
    'background-papers': [para('Quarterly return to the integrated care board, July 2031. Carers were asked at their June meeting.')],
  },
});

const briefing = (): Filling => ({
  title: 'Heating at the contact centre',
  fields: { 'lead-officer': 'Sefton Blaine, Property Services Manager' },
  texts: {
    background: [para('The boiler of the contact centre failed in February and again in April. Visits went on with electric heaters.'), para('Members asked in July when it would be replaced.')],
    'key-issues': [para('A new boiler costs £18,400. The lease obliges the landlord to pay half, and he has agreed in writing.'), para('The work takes nine days. Visits move to the library in Mill Lane for that time, which has two rooms with a door to the garden.')],
    'key-actions': [table(['Action', 'Lead', 'By when'], ['Order placed with the contractor', 'Sefton Blaine', '19 September 2031'], ['Families told of the move', 'Contact team', '26 September 2031'], ['Boiler replaced', 'Contractor', '24 October 2031'], ['', '', ''])],
    recommendations: [para('Members are asked to note the timetable.')],
  },
});

const update = (pictures: ReturnType<typeof pictureStore>): Filling => ({
  title: 'What we did this summer: update from the LAC Council',
  fields: { name: 'Lou Adair', post: 'Participation worker', telephone: '01632 960 456', email: 'voices@larkfield.example' },
  texts: {
    summary: [para('We met nine times, planted a garden, raised £640 for the hospital playroom and had our say on the new homes. Eight of us took part in the summer residential. We would like the panel to hear about the garden first.'), pictures.add(640, 360, { alt: 'Raised beds with beans and sunflowers behind the youth centre', caption: 'The garden behind the youth centre in August' })],
    'shaping-services': [para('We read the leaflet about leaving care and asked for three changes. All three were made: shorter words, a picture of a real flat, and the telephone number on the front.'), quote('They actually changed it. It was in the next print.'), bullets('We interviewed two people who wanted to be social workers.', 'We told the bus company why the pass should work before nine.')],
    awards: [para('The group won the borough\'s green award for the garden. Two of us finished the bronze expedition award, in the rain.')],
    fundraising: [para('The sponsored swim brought £410, the cake stall £230. The hospital will buy a sensory wall with it.'), pictures.add(400, 300, { size: 'half', alt: 'A table of cakes with a hand-painted price list', caption: 'Cakes' }), pictures.add(300, 300, { size: 'half', alt: 'A big cheque made of cardboard', caption: 'The cheque' })],
    activities: [para('The residential was by a lake. We built rafts; most of them floated.'), pictures.add(320, 240, { size: 'third', decorative: true, alt: '' }), pictures.add(320, 240, { size: 'third', alt: 'A raft of barrels and rope', caption: '' }), pictures.add(320, 240, { size: 'third', alt: 'Wet shoes in a row on a wall', caption: '' })],
    guests: [table(['Name', 'Post'], ['Petra Lindqvist', 'Head of Leaving Care'], ['Ravi Holt', 'Manager of the bus station'], ['', ''])],
    thanks: [para('Thank you to the allotment society for the soil, and to Gwen at the library for the room.')],
  },
});

const letterFilling = (): Filling => ({
  title: 'Focused visit to Larkfield: letter of findings',
  fields: { from: 'Hester Quayle\nLead inspector', to: 'Morag Ellwood\nStrategic Director of Children and Families\nLarkfield Borough Council', date: '2031-08-04', reference: 'FV/31/118' },
  texts: {
    body: [para('Dear Ms Ellwood'), para('This letter sets out the findings of the visit on 8 and 9 July 2031. Inspectors looked at plans for children who are to stay in long-term homes.'), head('What works well'), para('Plans are written to the child. Reviews happen when they should, and children come to them.'), head('What needs to improve'), letters('The time that children wait for life-story work.', 'Records of visits by senior managers.'), para('Yours sincerely')],
    signed: [para('Hester Quayle')],
  },
});

const freeFilling = (pictures: ReturnType<typeof pictureStore>): Filling => ({
  title: 'Annual report of the fostering service 2030/31',
  fields: {},
  texts: { beginning: [para('This is the eleventh annual report of the fostering service. It is written for the panel, for carers and for anyone who thinks of becoming one.'), pictures.add(300, 450, { size: 'half', alt: 'Poster of the carers\' open evening', caption: 'Poster for the open evening in May' })] },
  more: [
    { heading: 'Carers', text: [para('At the end of March there were 112 households, four more than a year before.'), head('Recruitment'), para('Ninety-one people asked, twenty-two were assessed, eleven were approved.'), head('From question to approval', 2), para('It took 151 days on average.'), head('Why people stop', 2), para('The three commonest reasons:'), { type: 'orderedList', attrs: { format: 'decimal', start: 1 }, content: [{ type: 'listItem', content: [para('The spare room was needed'), { type: 'bulletList', content: [{ type: 'listItem', content: [para('for a parent')] }, { type: 'listItem', content: [para('for work')] }] }] }, { type: 'listItem', content: [para('Health')] }] }] },
    { heading: 'Children', text: [para('The service looked after 163 children in the year.'), table(['Age', 'Children', 'Moved once', 'Moved more often'], ['0 to 4', '38', '6', '1'], ['5 to 10', '51', '9', '2'], ['11 to 15', '52', '12', '5'], ['16 and 17', '22', '4', '3'])] },
    { heading: 'The year ahead', text: [para('Two carers\' hubs will open, one on each side of the river.')] },
  ],
});

const fillings: Readonly<Record<WrittenPaperKind, (pictures: ReturnType<typeof pictureStore>) => Filling>> = {
  'standard-report': standardReport, 'report-2014': report2014, 'briefing-note': briefing, 'lac-update': update, letter: letterFilling, free: freeFilling,
};

export type SamplePaper = {
  readonly snapshot: MeetingSnapshot;
  readonly paperId: string;
  readonly files: (sha256: string) => Uint8Array | undefined;
};

const filled = (section: PaperSection, filling: Filling): PaperSection => {
  const text = filling.texts[section.slot ?? ''];
  return {
    ...section,
    fields: section.fields.map((field) => ({ ...field, value: filling.fields[field.key] ?? field.value })),
    notApplicable: filling.notApplicable?.includes(section.slot ?? '') ?? false,
    text: text === undefined ? section.text : doc(...text),
  };
};

export const ownSection = (paperId: string, meetingId: string, order: string, heading: string, text: TextDoc = emptyText, over: Partial<PaperSection> = {}): PaperSection => ({
  id: nextId(), createdAt: '2031-01-01T00:00:00.000Z', updatedAt: '2031-01-01T00:00:00.000Z', rev: 1, deletedAt: null, meetingId, paperId, order, slot: null,
  heading, hint: '', layout: 'text', numbered: false, required: false, notApplicable: false, fields: [], text, sample: false, ...over,
});

/** A meeting with one paper of that kind under a public item; `over` changes the paper. */
export const samplePaper = (kind: WrittenPaperKind, how: 'blank' | 'filled', over: Partial<Paper> = {}, published = true): SamplePaper => {
  const panel = makePanel();
  const meeting = makeMeeting(panel.id, { agendaState: published ? 'published' : 'draft' });
  const item = makeItem(meeting.id, 'A matter for report');
  const pictures = pictureStore();
  const filling = fillings[kind](pictures);
  const title = how === 'filled' ? filling.title : '';
  const paper = makePaper(meeting.id, item.id, { kind, title, text: '', ...over });
  let next = 0;
  const newId = idMaker(now, (length) => new Uint8Array(length).map(() => (next += 7) % 251));
  const begun = sectionsFromTemplate(withKnownAnswers(paperKindOf(kind).sections, { panel, meeting, title }), { newId, now, paperId: paper.id, meetingId: meeting.id, sample: false });
  const sections = how === 'blank' ? begun : begun.map((section) => filled(section, filling));
  const more = how === 'blank' ? [] : (filling.more ?? []).map(({ heading, text }, index) => ownSection(paper.id, meeting.id, `z${index}`, heading, doc(...text)));
  const appendices = how === 'filled' && kind === 'standard-report'
    ? [makePaper(meeting.id, item.id, { kind: 'attachment', title: 'Equality analysis', text: '', belongsTo: { paperId: paper.id, as: 'appendix' } }),
      makePaper(meeting.id, item.id, { kind: 'attachment', title: 'Addresses of the homes', text: '', access: { level: 'exempt', paragraphs: [2], reason: '' }, belongsTo: { paperId: paper.id, as: 'appendix' } })]
    : [];
  return { snapshot: makeSnapshot(panel, meeting, { items: [item], papers: [paper, ...appendices], paperSections: [...sections, ...more] }), paperId: paper.id, files: pictures.files };
};
