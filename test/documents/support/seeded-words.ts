// Prose of an invented council that never says the same twice, for papers whose ends fall anywhere on a page.
import type { Random } from './seeded-random.ts';

const starts = ['The Panel', 'In the last quarter the service', 'Young people', 'Carers in the north of the borough', 'The virtual school', 'Since the spring, the leaving care team', 'Two thirds of those who answered', 'Health visitors', 'The housing partnership', 'An independent reviewing officer'] as const;
const middles = ['asked for a plainer account of', 'reported good progress with', 'were concerned about the time taken over', 'agreed a different approach to', 'compared this year with last and found little change in', 'set aside further money for', 'described at some length what had been learnt from', 'could not yet say what lay behind', 'has doubled the number of visits concerned with', 'will bring to the next meeting a paper on'] as const;
const ends = ['transport to college', 'the offer of a settled home', 'assessments that are held in time', 'the first week in a new placement', 'dental checks and immunisations', 'contact with brothers and sisters', 'support in the evenings and at weekends, which had been asked for more than once', 'savings accounts', 'the language of the pathway plan', 'arrangements between neighbouring authorities where a child is placed outside the borough'] as const;

export const sentence = (random: Random): string => {
  const figure = random.oneIn(3) ? `, in ${random.below(90) + 5} of ${random.below(90) + 100} cases` : '';
  return `${random.one(starts)} ${random.one(middles)} ${random.one(ends)}${figure}.`;
};

export const prose = (random: Random, sentences: number): string => Array.from({ length: sentences }, () => sentence(random)).join(' ');

export const caption = (random: Random): string => { const words = random.one(ends).split(','); return `${(words[0] ?? '').charAt(0).toUpperCase()}${(words[0] ?? '').slice(1)}`; };
