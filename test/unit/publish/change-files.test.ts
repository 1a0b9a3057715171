// A change that is published stays published whatever becomes of its files: those that were made are saved, and nobody is told to publish it again.
import { expect, it } from 'vitest';
import { makeChangeFiles } from '../../../renderer/saving/change-files.ts';
import { failed, ok } from '../../../shared/model/result.ts';

const file = (name: string) => ({ name, bytes: new Uint8Array() });
const stopped = failed({ code: 'pack-stopped', what: 'Making the pack stopped before it was done.', remedy: 'Nothing was saved; close other programs to free memory, then try again.' });

it('what was made before a supplement that fails is still saved, and the remedy leads to the publication on record', async () => {
  const { files, problem } = await makeChangeFiles([() => Promise.resolve(ok([file('agenda.docx'), file('pack.docx')])), () => Promise.resolve(ok([file('supplement.docx')])), () => Promise.resolve(stopped)]);
  expect(files.map(({ name }) => name)).toEqual(['agenda.docx', 'pack.docx', 'supplement.docx']);
  expect(problem).toEqual({ code: 'pack-stopped', what: 'The change is published, but its files are not all made: Making the pack stopped before it was done.', remedy: 'Save them under “Published before”.' });
});

it('says nothing where all are made', async () => {
  expect(await makeChangeFiles([() => Promise.resolve(ok([file('agenda.docx')])), () => Promise.resolve(ok([]))])).toMatchObject({ files: [{ name: 'agenda.docx' }], problem: null });
});
