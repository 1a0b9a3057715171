// The council's word list for spelling, in alphabetical order, each word once.
import type { Result } from '../../shared/model/result.ts';
import type { DataContext } from './data-context.ts';
import type { OrderpaperDatabase } from './database.ts';
import { allLiveRows } from './live-rows.ts';
import { readSettings, saveSettings } from './settings-repository.ts';

/** The list, with the names of everybody on a panel. Young people's are not in it: a name that must not be printed may well catch the eye. */
export const listKnownWords = async (db: OrderpaperDatabase): Promise<readonly string[]> => {
  const { councilWords } = await readSettings(db);
  const names = (await allLiveRows(db.people)).filter(({ youngPerson }) => !youngPerson).map(({ name }) => name);
  return [...councilWords, ...names];
};

const inOrder = (words: readonly string[]): string[] => [...words].sort((a, b) => a.localeCompare(b, 'en-GB'));

/** Adds words, parted by commas or lines; what is on the list already, in whatever case, is left. */
export const addCouncilWord = (context: DataContext, words: string): Promise<Result<null>> =>
  saveSettings(context, ({ councilWords: present }) => {
    const known = new Set(present.map((word) => word.toLowerCase()));
    const more = words.split(/[\n,;]+/).map((word) => word.trim()).filter((word) => {
      const isNew = word !== '' && !known.has(word.toLowerCase());
      known.add(word.toLowerCase());
      return isNew;
    });
    return more.length === 0 ? {} : { councilWords: inOrder([...present, ...more]) };
  });

/** Takes a word off the list: spelling asks about it again. */
export const removeCouncilWord = (context: DataContext, word: string): Promise<Result<null>> =>
  saveSettings(context, ({ councilWords: present }) => ({ councilWords: present.filter((each) => each !== word) }));
