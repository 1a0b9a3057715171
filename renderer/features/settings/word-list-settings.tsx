// The words that spelling accepts: seen, added and taken off.
import { X } from 'lucide-react';
import { useState } from 'react';
import { problemLine } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import { addCouncilWord, removeCouncilWord } from '../../data/council-words.ts';
import { useData } from '../../data/data-provider.tsx';
import { announce } from '../../ui/announce.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { Actions, Section } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast, showUndo } from '../../ui/toast-queue.ts';
import styles from './settings.module.css';

export const WordListSettings = ({ words }: { readonly words: readonly string[] }) => {
  const { context } = useData();
  const [typed, setTyped] = useState('');
  const told = (result: Result<null>): boolean => {
    if (!result.ok) showToast(problemLine(result.problem));
    return result.ok;
  };
  const add = async (): Promise<void> => {
    if (typed.trim() === '' || !told(await addCouncilWord(context, typed))) return;
    announce(`“${typed.trim()}” added`);
    setTyped('');
  };
  const remove = async (word: string): Promise<void> => {
    if (told(await removeCouncilWord(context, word))) showUndo(`“${word}” is off the list.`, () => void addCouncilWord(context, word).then(told));
  };
  return (
    <Section title="Words that spelling accepts">
      <p>Names of places, services and projects. The names of your panels’ members are known without being on the list; a text’s spelling menu adds to it too.</p>
      {words.length > 0 && (
        <ul className={styles.wordList} aria-label="Words that spelling accepts">
          {words.map((word) => (
            <li key={word} className={styles.listed}>
              <span>{word}</span>
              <IconButton label={`Take off ${word}`} size="small" icon={<X aria-hidden="true" />} onPress={() => void remove(word)} />
            </li>
          ))}
        </ul>
      )}
      <Form label="Word list" onSubmit={() => void add()}>
        <TextField label="Add words" hint="Several at once with commas between them." width="medium" value={typed} onChange={setTyped} />
        <Actions>
          <Button type="submit">Add to the list</Button>
        </Actions>
      </Form>
    </Section>
  );
};
