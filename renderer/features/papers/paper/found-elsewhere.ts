// Where else in a paper the searched words stand: its title, headings and answers are no texts, so they are named for the officer to change.
import type { PaperSection } from '../../../../shared/model/paper.ts';
import { spansOf } from '../../../lib/find-words.ts';
import type { FindQuery } from '../../../lib/find-words.ts';

const most = 3;

/** @returns "Also in the title and “Wards affected”: change it there."; null: nowhere else */
export const foundElsewhere = (title: string, sections: readonly Pick<PaperSection, 'heading' | 'fields' | 'notApplicable'>[], query: FindQuery): string | null => {
  if (query.words.trim() === '') return null;
  const has = (line: string): boolean => spansOf(line, query).length > 0;
  const places = [
    ...(has(title) ? ['the title'] : []),
    ...sections.filter(({ notApplicable }) => !notApplicable).flatMap(({ heading, fields }) => [
      ...(has(heading) ? [`the heading “${heading}”`] : []),
      ...fields.filter(({ value }) => has(value)).map(({ label }) => `“${label}”`),
    ]),
  ];
  if (places.length === 0) return null;
  const named = places.length > most ? [...places.slice(0, most - 1), `${places.length - most + 1} more places`] : places;
  return `Also in ${[named.slice(0, -1).join(', '), named.at(-1)].filter((part) => part !== '').join(' and ')}: change it there.`;
};
