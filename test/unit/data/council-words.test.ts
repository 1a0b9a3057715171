// The council's word list: words added once each and taken off again; members' names are known without it.
import { expect, it } from 'vitest';
import { addCouncilWord, listKnownWords, removeCouncilWord } from '../../../renderer/data/council-words.ts';
import { addMember } from '../../../renderer/data/people-repository.ts';
import { readSettings, saveSettings } from '../../../renderer/data/settings-repository.ts';
import { must, openTestMeeting } from './open-test-data.ts';

it('keeps each word once, in order, and knows the names of members but not of young people', async () => {
  const { context, panel } = await openTestMeeting();
  must(await addCouncilWord(context, 'Thornleigh, kinship house;  Larkmere'));
  must(await addCouncilWord(context, 'larkmere'));
  expect((await readSettings(context.db)).councilWords).toEqual(['kinship house', 'Larkmere', 'Thornleigh']);
  must(await removeCouncilWord(context, 'Larkmere'));
  must(await addMember(context, { panelId: panel.id, person: { name: 'R. Penhallow', councillor: true } }));
  must(await addMember(context, { panelId: panel.id, person: { name: 'Jessamy Orrin', councillor: false, youngPerson: true } }));
  expect(await listKnownWords(context.db)).toEqual(['kinship house', 'Thornleigh', 'R. Penhallow']);
});

it('keeps both of two words that are added at the same moment, and both of two steps', async () => {
  const { context } = await openTestMeeting();
  const step = (): Promise<unknown> => saveSettings(context, ({ textSize }) => ({ textSize: textSize + 10 }));
  await Promise.all([addCouncilWord(context, 'Thornleigh'), addCouncilWord(context, 'Larkmere'), step(), step()]);
  expect(await readSettings(context.db)).toMatchObject({ councilWords: ['Larkmere', 'Thornleigh'], textSize: 120 });
});
