// Young people whose names stand in the words of an attached file: no display rule reaches in there, so that somebody must look (DOMAIN A6).
import type { AttachedFile } from '../model/paper.ts';
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import { phraseBook } from '../phrases/phrase-book.ts';
import { namesIn } from '../rules/young-names/find-names.ts';
import { nameBook } from '../rules/young-names/name-book.ts';

export const youngPeopleNamed = 'young-people-named';

/** The file with the finding, where one of the panel's young people is named in it against their rule. @param words line by line */
export const withYoungPeopleNamed = <T extends Pick<AttachedFile, 'findings'>>(file: T, words: string | undefined, snapshot: MeetingSnapshot): T => {
  const book = words === undefined ? null : nameBook(snapshot, { say: phraseBook(snapshot.panel.houseStyle), on: null });
  if (words === undefined || book === null) return file;
  const named = new Set(words.split('\n').flatMap((line) => namesIn(line, book).found.flatMap(({ young }) => (young.rule === 'as-agreed' ? [] : [young.name]))));
  const others = file.findings.filter(({ code }) => code !== youngPeopleNamed);
  return { ...file, findings: named.size === 0 ? others : [...others, { code: youngPeopleNamed, count: named.size }] };
};
