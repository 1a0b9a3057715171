// The steps in which an update is written: what it is about, each theme, guests, thanks, contact, and a look at the whole.
import type { PaperSection } from '../../../shared/model/paper.ts';
import { textToBlocks } from '../../../shared/model/text-to-blocks.ts';

export type UpdateStep =
  | { readonly id: string; readonly kind: 'about' | 'look'; readonly title: string; readonly section: PaperSection | null }
  | { readonly id: string; readonly kind: 'words' | 'form'; readonly title: string; readonly section: PaperSection };

/** What a step asks, in words for a young person. */
const questions: Readonly<Record<string, string>> = {
  summary: 'What is this update about? Say the most important things in three or four sentences.',
  'shaping-services': 'Where did young people’s views change something? What was it like before, and what is it like now?',
  awards: 'What was won, and what was it for?',
  fundraising: 'How much was raised, how, and what does it pay for?',
  community: 'What was done for other people, or together with them?',
  activities: 'What did you do together? What was fun?',
  guests: 'Which grown-ups came to the meetings, and what is their job?',
  thanks: 'Whom would you like to thank?',
  contact: 'Who answers questions? A worker’s name, never a young person’s.',
};

export const questionOf = (section: PaperSection): string => questions[section.slot ?? ''] ?? 'What would you like to say about this?';

export const stepsOf = (sections: readonly PaperSection[]): UpdateStep[] => {
  const summary = sections.find(({ slot }) => slot === 'summary') ?? null;
  return [
    { id: 'about', kind: 'about', title: 'What is it about?', section: summary },
    ...sections.filter((section) => section !== summary).map((section): UpdateStep => ({
      id: section.id, kind: section.layout === 'form' || section.layout === 'form-table' ? 'form' : 'words', title: section.heading, section,
    })),
    { id: 'look', kind: 'look', title: 'Look at it', section: null },
  ];
};

const isEmptyTable = (section: PaperSection): boolean => section.text.content.every((block) => block.type === 'table')
  && section.text.content.every((block) => block.type === 'table' && block.content.slice(1).every((row) => textToBlocks({ type: 'doc', content: [{ type: 'table', content: [row] }] }).length === 0));

/** Whether something was put in: an answer, words, a photograph; the empty table that a template brings is nothing. */
export const hasContent = (section: PaperSection): boolean =>
  section.fields.some(({ value }) => value.trim() !== '')
  || (!isEmptyTable(section) && textToBlocks(section.text).some(({ text }) => text !== ''))
  || section.text.content.some(({ type }) => type === 'image');

export const isFilled = ({ section }: UpdateStep): boolean => section !== null && hasContent(section);
