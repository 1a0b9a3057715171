// A text with everything that the editor holds, and one as long as the longest paper.
import type { Block, Image, Paragraph, TextDoc } from '../../../../shared/model/text.ts';

const firstId = '018f3a52-7d10-7abc-8def-0000000000a1';

const line = (words: string): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
const picture = (attrs: Partial<Image['attrs']> = {}): Image => ({
  type: 'image',
  attrs: { sha256: 'a'.repeat(64), width: 1200, height: 700, size: 'full', alt: 'A hall with tables', decorative: false, caption: '', consent: 'not-needed', ...attrs },
});
const table = (rows: readonly (readonly string[])[]): Block => ({
  type: 'table',
  content: rows.map((cells, index) => ({
    type: 'tableRow',
    content: cells.map((words) => ({ type: index === 0 ? 'tableHeader' : 'tableCell', content: [line(words)] })),
  })),
});

/** Every kind of block, a reference, pictures with and without their words, and two slips of spelling. */
export const everything: TextDoc = {
  type: 'doc',
  content: [
    { type: 'paragraph', attrs: { anchor: firstId }, content: [{ type: 'text', text: 'The service opened two homes in the autumn, and the young people who live there were asked what they think of them.' }] },
    { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'What the young people said' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'As paragraph ' },
        { type: 'paragraphRef', attrs: { target: firstId } },
        { type: 'text', text: ' says, they were ' },
        { type: 'text', text: 'asked', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' and did recieve an answer; the accomodation is ' },
        { type: 'text', text: 'described here', marks: [{ type: 'link', attrs: { href: 'https://example.org/homes' } }] },
        { type: 'text', text: '.' },
      ],
    },
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [line('a room of their own'), { type: 'orderedList', attrs: { format: 'lowerLetter', start: 1 }, content: [{ type: 'listItem', content: [line('with a key')] }] }] },
        { type: 'listItem', content: [line('a bus pass')] },
      ],
    },
    { type: 'blockquote', content: [line('We want to be told before, not after.')] },
    table([['Home', 'Beds', 'Opened'], ['North', '4', 'September'], ['South', '5', 'October']]),
    picture({ caption: 'The hall at the opening' }),
    picture({ size: 'half', alt: '', consent: 'needed' }),
    line('The next report comes in the spring.'),
  ],
};

const sentence = 'The Panel considered the report of the Director and asked how many young people had been heard before it was written. ';
const wordsOfSentence = sentence.trim().split(' ').length;

/** About so many words in paragraphs of five sentences, with 60 tables and 80 pictures among them. */
export const longText = (words: number): TextDoc => {
  const paragraphs = Math.max(1, Math.round(words / (5 * wordsOfSentence)));
  const content = Array.from({ length: paragraphs }, (_, index): readonly Block[] => [
    ...(index % 12 === 0 ? [{ type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: `Part ${index / 12 + 1}` }] } as const] : []),
    line(sentence.repeat(5).trim()),
    ...(index < 180 && index % 3 === 1 ? [table([['Month', 'Heard'], ['May', String(index)], ['June', '12']])] : []),
    ...(index < 160 && index % 2 === 0 ? [picture({ size: 'third' })] : []),
  ]);
  return { type: 'doc', content: content.flat() };
};
