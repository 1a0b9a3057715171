// A word without end is counted roughly, not laid out: laid out it keeps a build busy for many minutes, so that what is wrong here is a test that never ends.
import { expect, it } from 'vitest';
import { barePicture } from '../../../shared/attachments/pictures/bare-picture.ts';
import { preparePaper } from '../../../shared/documents/pack/prepare-paper.ts';
import { paragraph, wordFile } from '../ooxml/word-file.ts';

const counted = async (body: string): Promise<unknown> => {
  const made = await preparePaper({ source: { kind: 'file', bytes: wordFile({ body }), house: false }, head: [], style: 'accessible', pages: null }, barePicture);
  return made.ok ? [made.value.pages, made.value.flagged] : made.problem.what;
};
const word = 'w'.repeat(3_000_000);

it.each([['last', paragraph(word)], ['in front', paragraph(word) + paragraph('End.')]])('a word of three million letters is counted soon, and somebody should look: %s', async (_, body) => {
  expect(await counted(body)).toEqual([883, true]);
});

it('ordinary words are laid out', async () => {
  expect(await counted(paragraph('Words and words. '.repeat(40)))).toEqual([1, false]);
});
