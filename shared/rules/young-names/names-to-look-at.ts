// Places of a meeting where somebody must look before it goes out: words that may be a young person's name, and names beside what must stay private (DOMAIN A6).
import { sectionsOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Id } from '../../model/record.ts';
import { phraseBook } from '../../phrases/phrase-book.ts';
import { foldText } from './folded-text.ts';
import { namesIn } from './find-names.ts';
import { inlineSource } from './replace-inline.ts';
import { mapTexts } from './map-texts.ts';
import { nameBook } from './name-book.ts';

/** `name-doubt`: a first name or surname may stand here. The others: what a text says of somebody, whatever their name prints as. */
export type LookCode = 'name-doubt' | 'full-name' | 'birth-date' | 'case-number' | 'name-near-private';
export type Look = { readonly code: LookCode; /** "the paper “Summer news”". */ readonly where: string; /** The record in which it stands; null: it is being written. */ readonly of: LookPlace | null; readonly words: string };
export type LookPlace = { readonly kind: 'item' | 'minute' | 'paper'; readonly id: Id };

const birthDate = /\b(?:date of birth|d\.?o\.?b\.?|born on)\b[^.\n]{0,40}\d/i;
const caseNumber = /\b(?:case|client|child|file|reference|ref|nhs|lcs|mosaic|swift|pupil)\.? ?(?:number|no|id|ref(?:erence)?)\b\.?:? ?[a-z]{0,4}[-/ ]?\d{3,}|\bnhs:? ?\d{3} ?\d{3} ?\d{4}\b/i;
const privateWords = new RegExp(`\\b(?:${[
  'muslims?|christians?|jewish|hindus?|sikhs?|catholics?|atheist|religio\\w*|faith school|mosque|church|temple|synagogue',
  'gay|lesbian|bisexual|transgender|trans|lgbt\\w*|sexual\\w*|pregnan\\w*',
  'health|hospital\\w*|diagnos\\w*|autis\\w*|adhd|depress\\w*|anxiety|self-harm\\w*|camhs|therap\\w*|medication|disab\\w*|illness|asthma|counsell\\w*',
  'offen[cd]\\w*|arrest\\w*|police|youth justice|convict\\w*|custody|remand|theft|assault|drugs?|missing from',
  'placements?|foster\\w*|residential home|children\'?s home|adopt\\w*|kinship|care order|birth (?:mother|father|parents?|family)|asylum',
  'court|judge|hearing|section (?:20|31|47)|injunction',
].join('|')})\\b`, 'i');

type Piece = Pick<Look, 'where' | 'of'> & { readonly record: unknown };

const quoted = (title: string): string => (title.trim() === '' ? '' : ` “${title.trim()}”`);

const piecesOf = (snapshot: MeetingSnapshot): Piece[] => {
  const imported = new Set(snapshot.meetings.filter(({ minutesImported }) => minutesImported !== null).map(({ id }) => id));
  return [
    ...snapshot.items.filter(({ deletedAt }) => deletedAt === null).map((item): Piece => ({ of: { kind: 'item', id: item.id }, where: `the agenda item${quoted(item.title)}`, record: { ...item, access: null } })),
    ...snapshot.minutes.filter(({ deletedAt, meetingId }) => deletedAt === null && !imported.has(meetingId)).map((minute): Piece => ({ of: { kind: 'minute', id: minute.id }, where: `the minute${quoted(minute.title)}`, record: { ...minute, access: null } })),
    ...snapshot.papers.filter(({ deletedAt }) => deletedAt === null).map((paper): Piece => ({
      of: { kind: 'paper', id: paper.id }, where: `the paper${quoted(paper.title)}`, record: [{ ...paper, access: null }, ...sectionsOf(snapshot, paper.id).map((section) => ({ ...section, hint: '' }))],
    })),
  ];
};

/** Every text of a record, running text as a whole. */
const textsOf = (record: unknown): string[] => {
  const texts: string[] = [];
  const keep = (text: string): string => {
    if (text.trim() !== '') texts.push(text);
    return text;
  };
  mapTexts(record, { line: keep, fileName: keep, href: (href) => href, row: () => new Map(), inline: (content) => { keep(inlineSource(content)); return content; } });
  return texts;
};

const excerpt = (text: string): string => {
  const line = foldText(text).text.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 88)}\u2026` : line;
};

const looksIn = (snapshot: MeetingSnapshot, pieces: readonly Piece[]): Look[] => {
  const book = nameBook(snapshot, { say: phraseBook(snapshot.panel.houseStyle), on: null });
  const looks = pieces.flatMap(({ where, of, record }) => textsOf(record).flatMap((text): Look[] => {
    const { found, doubts } = book === null ? { found: [], doubts: [] } : namesIn(text, book);
    const words = excerpt(text);
    const full = found.filter(({ young }) => young.rule === 'as-agreed' && young.parts.surname !== null && young.printed.one.includes(young.parts.surname));
    const somebody = found.length > 0 || doubts.length > 0 || text.includes('young person');
    return [
      ...doubts.map((doubt): Look => ({ code: 'name-doubt', where, of, words: doubt })),
      ...(full.length > 0 ? [{ code: 'full-name' as const, where, of, words }] : []),
      ...(birthDate.test(text) ? [{ code: 'birth-date' as const, where, of, words }] : []),
      ...(caseNumber.test(text) ? [{ code: 'case-number' as const, where, of, words }] : []),
      ...(somebody && privateWords.test(text) ? [{ code: 'name-near-private' as const, where, of, words }] : []),
    ];
  }));
  const seen = new Set<string>();
  return looks.filter(({ code, where, words }) => {
    const key = `${code} ${where} ${words}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
};

/** Each place once, in the order of the meeting. Nothing here changes what prints; an officer reads it and decides. */
export const namesToLookAt = (snapshot: MeetingSnapshot): Look[] => looksIn(snapshot, piecesOf(snapshot));

/** The same of words that are to go out and are in no record yet. */
export const namesInWords = (snapshot: MeetingSnapshot, words: readonly { readonly where: string; readonly text: string }[]): Look[] =>
  looksIn(snapshot, words.map(({ where, text }) => ({ where, of: null, record: text })));
