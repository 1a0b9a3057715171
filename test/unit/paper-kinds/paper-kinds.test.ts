import { describe, expect, it } from 'vitest';
import { idMaker } from '../../../shared/model/ids.ts';
import { paperSectionSchema, sectionTemplateSchema, writtenPaperKinds, type PaperTemplate } from '../../../shared/model/paper.ts';
import { paperKindOf, paperKinds } from '../../../shared/paper-kinds/index.ts';
import { withKnownAnswers } from '../../../shared/paper-kinds/known-answers.ts';
import { sectionsFromTemplate, templateFor } from '../../../shared/paper-kinds/sections-from-template.ts';
import { paperNumbers } from '../../../shared/rules/paragraph-numbers.ts';

const now = () => Date.UTC(2031, 0, 1);
let next = 0;
const newId = idMaker(now, (length) => new Uint8Array(length).map(() => (next += 1) % 256));
const [paperId, meetingId] = [newId(), newId()];
const made = (sections: Parameters<typeof sectionsFromTemplate>[0]) => sectionsFromTemplate(sections, { newId, now, paperId, meetingId, sample: false });

const facts = {
  panel: { name: 'Corporate Parenting Panel', councilName: 'Larkfield Borough Council', bodyNoun: 'Committee', lacCouncilTerm: 'Voices', houseStyle: 'accessible' as const },
  meeting: { date: '2031-09-16' },
  title: 'Homes for care leavers',
};
const fieldValue = (kind: (typeof writtenPaperKinds)[number], known: typeof facts | (Omit<typeof facts, 'meeting'> & { meeting: { date: null } }), key: string) =>
  withKnownAnswers(paperKindOf(kind).sections, known).flatMap((section) => section.fields).find((field) => field.key === key)?.value;

describe('paper kinds', () => {
  it('have a file for each kind that is written in the app, and sections that the model takes', () => {
    expect(new Set(paperKinds.map(({ kind }) => kind))).toEqual(new Set(writtenPaperKinds));
    for (const { sections } of paperKinds) for (const section of sections) expect(sectionTemplateSchema.safeParse(section).success).toBe(true);
  });

  it.each(paperKinds)('name each slot and each field once: $label', ({ sections }) => {
    const slots = sections.map(({ slot }) => slot);
    expect(new Set(slots).size).toBe(slots.length);
    for (const { fields } of sections) expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
    for (const { hint } of sections) expect(hint).not.toBe('');
  });

  it('number the standard report from 1 to 14, its summary sheet and approvals apart', () => {
    const sections = made(paperKindOf('standard-report').sections);
    const numbers = paperNumbers(sections);
    expect(sections.flatMap(({ id, slot }) => (numbers.sections.has(id) ? [`${numbers.sections.get(id)} ${slot}`] : []))).toEqual([
      '1 recommendations', '2 background', '3 key-issues', '4 options', '5 consultation', '6 timetable', '7 finance', '8 legal', '9 human-resources',
      '10 children-and-vulnerable-adults', '11 equalities', '12 partners', '13 risks', '14 accountable-officers',
    ]);
    expect(sections.filter(({ numbered }) => numbered).every(({ required }) => required)).toBe(true);
  });

  it('number the head table of the 2014 form from 1 and its sections from 5, with recommendations at 6', () => {
    const sections = made(paperKindOf('report-2014').sections);
    const numbers = paperNumbers(sections);
    expect([...numbers.fields.values()]).toEqual(['1', '2', '3', '4']);
    expect([...numbers.sections.values()]).toEqual(['5', '6', '7', '8', '9', '10', '11']);
    expect(numbers.sections.get(sections.find(({ slot }) => slot === 'recommendations')?.id ?? '')).toBe('6');
  });

  it('become records in the order of the template, each with an id of its own', () => {
    const sections = made(paperKindOf('standard-report').sections);
    expect(sections.map(({ order }) => order)).toEqual(sections.map(({ order }) => order).sort());
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    for (const section of sections) expect(paperSectionSchema.safeParse(section).success).toBe(true);
  });
});

describe('known answers', () => {
  it('put in panel, date and title, a date answer as an ISO date', () => {
    expect(fieldValue('standard-report', facts, 'committee-and-date')).toBe('Corporate Parenting Panel, 16 September 2031');
    expect(fieldValue('report-2014', facts, 'date')).toBe('2031-09-16');
    expect(fieldValue('report-2014', facts, 'title')).toBe('Homes for care leavers');
    const recommendations = withKnownAnswers(paperKindOf('report-2014').sections, facts).find(({ slot }) => slot === 'recommendations');
    expect(recommendations?.text.content[0]).toMatchObject({ content: [{ text: 'That the Committee:' }] });
  });

  it('leave no comma behind where the date is not known', () => {
    const undated = { ...facts, meeting: { date: null } };
    expect(fieldValue('standard-report', undated, 'committee-and-date')).toBe('Corporate Parenting Panel');
    expect(fieldValue('report-2014', undated, 'date')).toBe('');
  });

  it('put a title in once, braces and all', () => {
    expect(fieldValue('report-2014', { ...facts, title: 'A {panel} of one' }, 'title')).toBe('A {panel} of one');
    const own = paperKindOf('free').sections.map((section) => ({ ...section, heading: 'About {nobody} and {council}' }));
    expect(withKnownAnswers(own, facts)[0]?.heading).toBe('About {nobody} and Larkfield Borough Council');
  });
});

describe("a council's own template", () => {
  const own = (panelId: string, deletedAt: string | null): PaperTemplate =>
    ({ id: newId(), createdAt: '2031-01-01T00:00:00.000Z', updatedAt: '2031-01-01T00:00:00.000Z', rev: 1, deletedAt, panelId, kind: 'free', sections: [], sample: false });

  it('stands in place of the built-in one, for its panel and kind, until it is deleted', () => {
    expect(templateFor('free', 'ours', [own('ours', null)])).toEqual([]);
    expect(templateFor('free', 'ours', [own('theirs', null), own('ours', '2031-02-01T00:00:00.000Z')])).toBe(paperKindOf('free').sections);
    expect(templateFor('letter', 'ours', [own('ours', null)])).toBe(paperKindOf('letter').sections);
  });
});
