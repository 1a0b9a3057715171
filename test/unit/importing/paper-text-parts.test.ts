// The words of an imported paper as text to write on: nothing lost, numbers as they stood, headings only where something stands below them.
import { describe, expect, it } from 'vitest';
import { blocksSaid, type Said } from './said-blocks.ts';
import { paperTextParts } from '../../../shared/importing/paper-text-parts.ts';

const long = 'The number of young people who moved school in the year fell by a third, which the service puts down to the new panel for placements.';
const said = (text: string): readonly Said[] => paperTextParts(text).map(({ heading, blocks }) => [heading, ...blocksSaid(blocks)]);

describe('the text of an imported paper', () => {
  it('has a part for each heading, and what stands before the first has none', () => {
    expect(said(`For the meeting in May\n\n1. Background\n\n- 1.1 ${long}\n\n- 1.2 Nothing else changed.\n\nWhat was heard\n\n${long}`)).toEqual([
      ['', 'p For the meeting in May'], ['1. Background', `p 1.1 ${long}`, 'p 1.2 Nothing else changed.'], ['What was heard', `p ${long}`],
    ]);
  });

  it('keeps answers of a form, lines of an address and a sentence from being headings', () => {
    expect(said('Ward(s) affected\n\nAll\n\n4 Mill Lane\nLarkmere\n\nIt was agreed:\n\n' + long)).toEqual([['', 'p Ward(s) affected', 'p All', 'p 4 Mill Lane / Larkmere', 'p It was agreed:', `p ${long}`]]);
  });

  it('makes lists of bullets and tables of rows with as many cells', () => {
    expect(said('• apples\n• pears\n\nAge\tNumber\n0 to 4\t12\n5 to 9\t30\n\nThat is all.')).toEqual([['', 'li apples', 'li pears', 'th Age | Number', 'td 0 to 4 | 12', 'td 5 to 9 | 30', 'p That is all.']]);
  });

  it('joins what a width cut into lines', () => {
    const lines = ['Carers said that they had waited for an answer longer than they', 'had been told, and that nobody had rung them while they waited', 'for it. The team has one telephone number now, and somebody who', 'answers it every day of the week from eight in the morning until', 'seven at night.'];
    expect(said(lines.join('\n'))).toEqual([['', `p ${lines.join(' ')}`]]);
  });

  it('says each word once and in its order, whatever it is made of', () => {
    const pieces = ['Short line', `${long}`, '- a bullet', '- 2.1 A number of its own', '(a) a letter', 'Left\tMiddle\tRight', '3. Numbered heading', 'Ends with a colon:', 'lower case', '"Quoted"', "O'Shea's"];
    let seed = 7;
    const below = (count: number): number => { seed = (seed * 48_271) % 2_147_483_647; return seed % count; };
    for (let round = 0; round < 300; round += 1) {
      const text = Array.from({ length: 1 + below(12) }, (_, index) => `${pieces[below(pieces.length)] ?? ''} w${round}x${index}${below(2) === 0 ? '\n' : ''}`).join('\n');
      const words = said(text).flat().join(' ').match(/w\d+x\d+/g);
      expect(words).toEqual(text.match(/w\d+x\d+/g));
    }
  });

  it('of nothing has no part', () => { expect(paperTextParts('\n \n')).toEqual([]); });
});
