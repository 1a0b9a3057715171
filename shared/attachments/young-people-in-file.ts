// Young people whose names stand in the words of an attached file: no display rule reaches in there, so that somebody must look (DOMAIN A6).
import { crc32 } from '../model/crc32.ts';
import type { AttachedFile } from '../model/paper.ts';
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { IsoDate } from '../model/record.ts';
import { phraseBook } from '../phrases/phrase-book.ts';
import { namesIn } from '../rules/young-names/find-names.ts';
import { nameBook, type NameBook } from '../rules/young-names/name-book.ts';

export const youngPeopleNamed = 'young-people-named';

const bookOf = (snapshot: MeetingSnapshot, on: IsoDate): NameBook | null => nameBook(snapshot, { say: phraseBook(snapshot.panel.houseStyle), on });

/** Says which list it was, and no name of it. */
const markOf = ({ young }: NameBook): string =>
  crc32(new TextEncoder().encode(JSON.stringify(young.map(({ name, rule }) => [name, rule]).sort()))).toString(16).padStart(8, '0');

/** Tells the list of young people as it is that day, with what each agreed to, from another; null while nobody is on it. */
export const youngListMark = (snapshot: MeetingSnapshot, on: IsoDate): string | null => {
  const book = bookOf(snapshot, on);
  return book === null ? null : markOf(book);
};

/** The file with the finding, where one of the panel's young people is named in it against their rule of that day. @param words line by line */
export const withYoungPeopleNamed = <T extends Pick<AttachedFile, 'findings' | 'searchedFor'>>(file: T, words: string | undefined, snapshot: MeetingSnapshot, on: IsoDate): T => {
  const book = words === undefined ? null : bookOf(snapshot, on);
  if (words === undefined || book === null) return file;
  const named = new Set(words.split('\n').flatMap((line) => namesIn(line, book).found.flatMap(({ young }) => (young.rule === 'as-agreed' ? [] : [young.name]))));
  const others = file.findings.filter(({ code }) => code !== youngPeopleNamed);
  return { ...file, searchedFor: markOf(book), findings: named.size === 0 ? others : [...others, { code: youngPeopleNamed, count: named.size }] };
};

/** Whose words can be read and have not been searched for that list. @param mark of the list, null while nobody is on it */
export const isToBeSearched = ({ format, searchedFor }: Pick<AttachedFile, 'format' | 'searchedFor'>, mark: string | null): boolean =>
  mark !== null && (format === 'docx' || format === 'pdf') && searchedFor !== mark;
