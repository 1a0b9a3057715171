// A front sheet: heading, items, membership, signatory (DOMAIN 1).
import type { ImportedAgenda, ImportedItem } from '../import-result.ts';
import { exemptParagraphsIn } from './exempt.ts';
import { readItem } from './item-body.ts';
import { itemHeads } from './item-heads.ts';
import { itemColumns } from './item-table.ts';
import { isNext, type Line } from './lines.ts';
import { meetingHead } from './meeting-head.ts';
import { membersOf, membershipHeading } from './membership.ts';
import { paragraphsOf } from './paragraphs.ts';
import { partHeading, partHeadings } from './part-heading.ts';
import { findSignatory } from './signatory.ts';
import { isPlace } from './venue.ts';
import { wrappingOf, type Wrapping } from './widths.ts';

export type ReadAgenda = { readonly agenda: ImportedAgenda; readonly leftOver: readonly Line[]; readonly head: ReturnType<typeof meetingHead> };

const isAgendaWord = (text: string): boolean => /^a\s?g\s?e\s?n\s?d\s?a\b/i.test(text);

/** What follows an exclusion is exempt with its paragraphs, except the date of the next meeting. */
const afterExclusion = (items: readonly ImportedItem[]): readonly ImportedItem[] => {
  let excluded: readonly number[] | null = null;
  return items.map((item) => {
    if (item.kind === 'exclusion') excluded = item.exemptParagraphs;
    if (excluded === null || item.kind === 'exclusion' || item.kind === 'next-meeting') return item;
    return { ...item, exempt: true, exemptParagraphs: item.exemptParagraphs.length > 0 ? item.exemptParagraphs : excluded };
  });
};

/** Where the last item ends: at the membership, the signatory, or the first long gap of other matter. */
const tailOf = (lines: readonly Line[]): number => {
  const membership = lines.findIndex((line) => membershipHeading(line.text) !== null);
  const signatory = findSignatory(lines.slice(0, membership === -1 ? undefined : membership));
  const ends = [membership, lines.findIndex((line) => signatory?.lines[0] === line), lines.findIndex((line) => isNotice(line.text))].filter((at) => at !== -1);
  return Math.min(lines.length, ...ends);
};

/** What an office prints at the foot: whom to ask, when it was published. */
export const isNotice = (text: string): boolean =>
  /^(?:(?:\p{L}+ )?contact|for (?:further|more) information|if you (?:require|would|need|have)|please (?:note|contact|ask)|enquiries|date of (?:issue|publication|despatch)|published|issued|quorum|(?:recording|filming|webcast)\b|this (?:agenda|document|meeting) (?:is|can|will|may)|fire|evacuation|substitutes?\s*:|dated this)\b/iu.test(text);

/** Members below their heading, up to the signatory or a notice. */
const readMembership = (tail: readonly Line[], taken: ReadonlySet<Line>, wrapping: Wrapping): { readonly members: ImportedAgenda['membership']['members']; readonly used: readonly Line[] } => {
  const at = tail.findIndex((line) => membershipHeading(line.text) !== null);
  if (at === -1) return { members: [], used: [] };
  const texts: string[] = [];
  const used: Line[] = [];
  const stretch = tail.slice(at).filter((line) => !taken.has(line));
  const [heading, ...below] = paragraphsOf(stretch, wrapping, isNotice);
  if (heading === undefined) return { members: [], used: [] };
  const inline = membershipHeading(heading.text) ?? '';
  used.push(...heading.parts);
  if (inline !== '') texts.push(inline);
  for (const paragraph of below) {
    const row = paragraph.first.cells?.filter((cell) => cell.length > 0).map((cell) => cell.join(' ')) ?? null;
    const people = membersOf([paragraph.text]);
    if (isNotice(paragraph.text) || isAgendaWord(paragraph.text) || partHeading(paragraph.text) !== null || people.length === 0 || people.some((person) => person.name.split(' ').length > 6) || /@|\d{4}/.test(paragraph.text)) break;
    texts.push(row !== null && row.length === 2 ? `${row[0] ?? ''} (${row[1] ?? ''})` : paragraph.text);
    used.push(...paragraph.parts);
    if (inline !== '' && paragraph.first.gap) break;
  }
  return { members: membersOf(texts), used };
};

/** Without the office's address under who signs above the heading, where the place of the meeting stands elsewhere. */
const withoutOffice = (opening: readonly Line[]): readonly Line[] => {
  const post = findSignatory(opening)?.lines.at(-1);
  const from = post === undefined ? -1 : opening.indexOf(post) + 1;
  if (from < 1) return opening;
  const length = opening.slice(from).findIndex((line, at) => !isPlace(line.text) || (at > 0 && !isNext(opening[from + at - 1] ?? line, line)));
  const rest = [...opening.slice(0, from), ...opening.slice(length === -1 ? undefined : from + length)];
  return length > 0 && rest.some((line) => isPlace(line.text)) ? rest : opening;
};

/** How many of the lines below a head are its item's: a sentence below the heading of a part is the part's, a note in brackets the next item's. */
const ownLength = (below: readonly Line[], parts: ReadonlyMap<Line, 'public' | 'private'>): number => {
  const at = below.findIndex((line) => parts.has(line));
  return at === -1 || below.slice(at).some(({ text }) => /^[([]/.test(text)) ? below.length : at;
};

/** Reads the front sheet in the given lines; null when no item is found. */
export const readAgenda = (lines: readonly Line[]): ReadAgenda | null => {
  const heads = itemHeads(lines);
  const [firstHead] = heads;
  const lastHead = heads.at(-1);
  if (firstHead === undefined || lastHead === undefined) return null;
  const wrapping = wrappingOf(lines);
  const opening = lines.slice(0, firstHead.at).filter((line) => itemColumns(line) === null);
  const head = meetingHead(withoutOffice(opening));
  const understood = new Set<Line>(head.understood);
  const after = lines.slice(lastHead.at + 1);
  const end = lastHead.at + 1 + tailOf(after);
  const items: ImportedItem[] = [];
  const topMembers = readMembership(opening, new Set(), wrapping);
  const loose = opening.filter((line) => !understood.has(line) && !topMembers.used.includes(line));
  const firstNote = loose.at(-1);
  let note: string | null = firstNote !== undefined && /^\(.*following item.*\)$/i.test(firstNote.text) ? firstNote.text : null;
  if (note !== null && firstNote !== undefined) understood.add(firstNote);
  const parts = partHeadings(lines);
  const introductions: Line[] = [];
  let inPrivate = false;
  let paragraphs: readonly number[] = [];
  for (const [at, current] of heads.entries()) {
    const next = heads[at + 1];
    const below = lines.slice(current.at + 1, next?.at ?? end);
    const ownEnd = ownLength(below, parts);
    const read = readItem(current, below.slice(0, ownEnd).filter((line) => !parts.has(line)), wrapping);
    const said = read.item.exemptParagraphs.length > 0 ? read.item.exemptParagraphs : paragraphs;
    const exempt = inPrivate && read.item.kind !== 'exclusion' && read.item.kind !== 'next-meeting' ? { exempt: true, exemptParagraphs: said } : {};
    const part = below.flatMap((line) => parts.get(line) ?? []).at(-1);
    const introduction = below.slice(ownEnd).filter((line) => !parts.has(line));
    introductions.push(...introduction);
    inPrivate = part === undefined ? inPrivate : part === 'private';
    if (part !== undefined) paragraphs = exemptParagraphsIn(introduction.map(({ text }) => text).join(' '));
    items.push(note === null ? { ...read.item, ...exempt } : { ...read.item, ...exempt, note: { type: 'chairs-authority', position: 'before', text: note } });
    note = read.noteForNext;
  }
  const tail = lines.slice(end);
  const signed = findSignatory(tail) ?? findSignatory(opening.filter((line) => !head.understood.has(line) || isAgendaWord(line.text)));
  const bottomMembers = readMembership(tail, new Set(signed?.lines ?? []), wrapping);
  const members = bottomMembers.members.length > 0 ? bottomMembers : topMembers;
  for (const line of [...members.used, ...(signed?.lines ?? [])]) understood.add(line);
  return {
    head,
    agenda: {
      body: head.body, ...(head.council === null ? {} : { council: head.council }), venue: head.venue, date: head.iso, time: head.time,
      items: afterExclusion(items), membership: { members: members.members }, signatory: signed?.signatory ?? null,
      lines: { first: lines[0]?.first ?? 0, last: lines.at(-1)?.last ?? 0 },
    },
    leftOver: [
      ...lines.slice(firstHead.at, end).filter((line) => parts.has(line) || introductions.includes(line)),
      ...opening.filter((line) => !understood.has(line) && !isAgendaWord(line.text)),
      ...tail.filter((line) => !understood.has(line)),
      ...(note === null ? [] : lines.slice(lastHead.at, end).filter((line) => note?.includes(line.text))),
    ],
  };
};
