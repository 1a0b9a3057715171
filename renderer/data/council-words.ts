// The council's word list for spelling, in alphabetical order, each word once.
import { ok } from '../../shared/model/result.ts';
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

/** Adds words, parted by commas or lines; what is on the list already, in whatever case, is left. */
export const addCouncilWord = async (context: DataContext, words: string): Promise<Result<null>> => {
  const present = (await readSettings(context.db)).councilWords;
  const known = new Set(present.map((word) => word.toLowerCase()));
  const more = words.split(/[\n,;]+/).map((word) => word.trim()).filter((word) => {
    const isNew = word !== '' && !known.has(word.toLowerCase());
    known.add(word.toLowerCase());
    return isNew;
  });
  return more.length === 0 ? ok(null) : saveSettings(context, { councilWords: [...present, ...more].sort((a, b) => a.localeCompare(b, 'en-GB')) });
};

/** Takes a word off the list: spelling asks about it again. */
export const removeCouncilWord = async (context: DataContext, word: string): Promise<Result<null>> => {
  const present = (await readSettings(context.db)).councilWords;
  return saveSettings(context, { councilWords: present.filter((each) => each !== word) });
};
