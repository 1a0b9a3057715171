// What a reading copy holds, made as the pack is made: what everybody may read, and apart from it what only members may (DESIGN section 5, DOMAIN A2, A3).
import { canonicalJson } from '../../meeting-file/canonical-json.ts';
import type { ReadingBody, ReadingContent, ReadingIssue, ReadingItem, ReadingPaper, RestrictedContent } from '../../meeting-file/reading/reading-content.ts';
import { publicAccess, type Access } from '../../model/access.ts';
import { itemsOf, mainMeeting, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import { ok, type Result } from '../../model/result.ts';
import { asRestricted } from '../../rules/access.ts';
import { issueNumber } from '../../rules/reading-copies.ts';
import { agendaSheet, type AgendaSheet } from '../agenda/agenda-sheet.ts';
import { forAudience } from '../audience.ts';
import type { Audience, DocumentOptions } from '../document-options.ts';
import { packPages, type PackPages, type PackPaper } from '../pack/build-pack.ts';
import type { PackFinding } from '../pack/pack-finding.ts';
import type { PackPorts } from '../pack/pack-ports.ts';
import { paperPages } from './paper-pages.ts';
import { readingBody } from './reading-body.ts';

export type ReadingOptions = Omit<DocumentOptions, 'audience' | 'withConfidential'> & {
  readonly issue: Pick<ReadingIssue, 'expiresOn' | 'reader' | 'copy'>;
  /** Whether what is restricted is made too, for the sealed part. */
  readonly restricted: boolean;
  /** Confidential papers go into it: only on the officer's word. */
  readonly withConfidential: boolean;
};

export type BuiltReading = {
  readonly content: ReadingContent;
  /** Null: not asked for, or nothing is restricted. */
  readonly restricted: RestrictedContent | null;
  /** Of both parts, by SHA-256. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly findings: readonly PackFinding[];
  /** Papers whose pages are counted and that are in neither part. */
  readonly leftOut: number;
};

type Part = { readonly items: readonly ReadingItem[]; readonly papers: readonly ReadingPaper[] };

const restriction = ({ level, paragraphs }: Access): ReadingItem['access'] => ({ level, paragraphs });

const itemsIn = ({ lines }: AgendaSheet, shown: MeetingSnapshot): ReadingItem[] => {
  const accessOf = new Map(asRestricted(itemsOf(shown, shown.meetingId)).map(({ id, access }) => [id, access]));
  return lines.map((line) => ({
    id: line.itemId, label: line.label, title: line.title, access: restriction(accessOf.get(line.itemId) ?? publicAccess), pages: line.pages, note: line.note,
    lines: [...line.subLines, ...[line.presenter].filter((text) => text !== null), ...line.resolution, ...[line.marking, line.withdrawn].filter((text) => text !== null)],
  }));
};

/** What stands in the full paper's place for the public is as public as it says. */
const accessOf = ({ entry }: PackPaper): Access => {
  const standsForAnother = entry.shown?.kind === 'paper' && entry.full.kind === 'paper' && entry.shown.paper.id !== entry.full.paper.id;
  return standsForAnother ? publicAccess : entry.access;
};

const partFor = async (audience: Audience, snapshot: MeetingSnapshot, options: ReadingOptions, pages: PackPages | null, ports: PackPorts, files: Map<string, Uint8Array>): Promise<Result<Part & { readonly sheet: AgendaSheet }>> => {
  const own = { ...options, audience, ...(pages === null ? {} : { pageRanges: pages.itemRanges, lateRanges: pages.lateRanges }) };
  const sheet = agendaSheet(snapshot, own);
  const shown = forAudience(snapshot, own);
  const papers: ReadingPaper[] = [];
  for (const paper of pages?.papers ?? []) {
    const { entry, range, fragment } = paper;
    const bench = pages === null || fragment === null || entry.withdrawn ? null : { snapshot, shown, options: own, pages, ports, files };
    const made = bench === null ? ok<ReadingBody>({ as: 'withheld' }) : await readingBody(paper, bench);
    if (!made.ok) return made;
    const isHere = made.value.as !== 'withheld';
    papers.push({
      id: entry.id, itemId: entry.itemId, appendix: entry.appendix, title: isHere ? (fragment?.title ?? '') : '', access: restriction(accessOf(paper)), span: range,
      pageHead: isHere ? [...(fragment?.pageHead ?? [])] : [], body: made.value,
      ...(bench === null ? { pageStarts: [], pagesApproximate: false } : await paperPages(paper, made.value, bench)),
    });
  }
  return ok({ items: itemsIn(sheet, shown), papers, sheet });
};

/** What members read otherwise than everybody. */
const onlyIn = (members: Part, everybody: Part): Part => {
  const same = new Set([...everybody.items, ...everybody.papers].map(canonicalJson));
  return { items: members.items.filter((item) => !same.has(canonicalJson(item))), papers: members.papers.filter((paper) => !same.has(canonicalJson(paper))) };
};

/** Items of papers that only members have: the part says whose they are. */
const withTheirItems = (part: Part, members: Part): Part => {
  const named = new Set([...part.items.map(({ id }) => id), ...part.papers.map(({ itemId }) => itemId)]);
  return { ...part, items: members.items.filter(({ id }) => named.has(id)) };
};

/**
 * @param snapshot with everything in it
 * @returns both parts and their files; the problems of `packPages` and `buildPack`
 */
export const buildReading = async (snapshot: MeetingSnapshot, options: ReadingOptions, hasPapers: boolean, ports: PackPorts): Promise<Result<BuiltReading>> => {
  const files = new Map<string, Uint8Array>();
  const pagesFor = async (audience: Audience): Promise<Result<PackPages | null>> => (hasPapers ? packPages(snapshot, { ...options, audience }, ports) : ok(null));
  const publicPages = await pagesFor('public');
  if (!publicPages.ok) return publicPages;
  const everybody = await partFor('public', snapshot, options, publicPages.value, ports, files);
  if (!everybody.ok) return everybody;
  const membersPages = options.restricted ? await pagesFor('members') : ok(null);
  if (!membersPages.ok) return membersPages;
  const members = options.restricted ? await partFor('members', snapshot, options, membersPages.value, ports, files) : null;
  if (members !== null && !members.ok) return members;
  const apart = members === null ? null : withTheirItems(onlyIn(members.value, everybody.value), members.value);
  const { sheet, items, papers } = everybody.value;
  const meeting = mainMeeting(snapshot);
  const best = new Map([...papers, ...(apart?.papers ?? [])].map((paper) => [paper.id, paper]));
  return ok({
    files, findings: (membersPages.value ?? publicPages.value)?.findings ?? [],
    leftOut: [...best.values()].filter(({ body, access }) => body.as === 'withheld' && access.level !== 'public').length,
    restricted: apart === null || (apart.items.length === 0 && apart.papers.length === 0) ? null : { schema: 'orderpaper-reading-restricted/1', meetingId: meeting.id, items: [...apart.items], papers: [...apart.papers] },
    content: {
      schema: 'orderpaper-reading/1',
      issue: { number: issueNumber(snapshot), madeOn: options.builtOn, ...options.issue },
      panel: { id: snapshot.panel.id, council: snapshot.panel.councilName, name: snapshot.panel.name },
      meeting: { id: meeting.id, date: meeting.date, time: meeting.time, heading: sheet.panelName, details: sheet.details.map((line) => ({ ...line })) },
      changes: sheet.publication === null ? null : { standing: sheet.publication.standing, entries: sheet.publication.entries.map((entry) => ({ ...entry, changes: [...entry.changes] })) },
      items: [...items], papers: [...papers], membership: sheet.membership, pages: publicPages.value?.pages ?? 0, sealed: false,
    },
  });
};
