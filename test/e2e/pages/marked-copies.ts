// Two issues of the papers of an invented meeting: in the second, words stand elsewhere, are gone, and a paper is another one.
import { content, newKey, written } from '../../unit/meeting-file/reading-fixture.ts';
import type { ReadingPaper } from '../../../shared/meeting-file/reading/reading-content.ts';

const id = (last: number): string => `01900000-0000-7000-8000-${String(last).padStart(12, '0')}`;

const paper = (number: number, title: string, start: number, sections: Readonly<Record<string, readonly string[]>>): ReadingPaper => ({
  id: id(number), itemId: id(2), appendix: null, title, access: { level: 'public', paragraphs: [] }, span: { start, end: start + 3 }, pageHead: [], pageStarts: [], pagesApproximate: false,
  body: {
    as: 'written', head: ['Report of the Director'], look: 'report',
    sections: Object.entries(sections).map(([heading, texts], at) => ({
      id: id(number * 100 + at), heading, layout: 'text', numbered: false, notApplicable: false, fields: [], text: { type: 'doc', content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) },
    })),
  },
});

export const visits = 'Most visits to foster homes were made on time. Those that were late are told of in the second table, ward by ward.';
export const spending = 'Spending on placements outside the borough rose by a tenth since the spring and is expected to fall again.';
const gone = 'Two homes are to close at the end of the year, and nobody has said what comes after them.';
const noted = 'That the report be noted.';

export const markedCopies = async (): Promise<{ readonly first: Buffer; readonly second: Buffer }> => {
  const key = newKey();
  const base = await content();
  const issue = (number: number) => ({ ...base.issue, number, madeOn: `2031-09-0${number}`, reader: 'Councillor Marchbanks' });
  const schools = paper(32, 'Schools', 5, { Recommendation: [noted], Attendance: ['Attendance at schools was steady in every ward.'] });
  const make = async (number: number, papers: readonly ReadingPaper[]): Promise<Buffer> =>
    Buffer.from(await written(key, { withSecrets: false, as: { issue: issue(number), papers: [...papers, schools], pages: 8 } }));
  return {
    first: await make(2, [paper(31, 'Placements this quarter', 1, { Recommendation: [noted], Visits: [visits, gone], Money: [spending] })]),
    second: await make(3, [paper(31, 'Placements this quarter', 1, { Recommendation: [noted], Foreword: ['This report was written anew after the visit of the inspectors, who asked for more.'], Money: [spending], Visits: [visits.replace('ward by ward', 'for each ward')] })]),
  };
};
