// A supplement: its own small pack of what came late, its pages behind those of the agenda it belongs to (DOMAIN U3).
import { mainMeeting, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { AgendaPublication } from '../../model/publication.ts';
import type { Result } from '../../model/result.ts';
import type { Audience } from '../document-options.ts';
import { buildPack, type PackBuildOptions, type PackPages } from './build-pack.ts';
import type { PackPorts } from './pack-ports.ts';
import { itemRangesOf } from './pack-ranges.ts';
import { supplementHost } from './supplement-host.ts';

export type Supplement = { readonly publication: AgendaPublication; /** 1 for the meeting's first. */ readonly number: number };

/** The supplements that were published and stand, in order. */
export const supplementsOf = (snapshot: MeetingSnapshot): readonly Supplement[] =>
  (snapshot.publications ?? []).filter(({ kind }) => kind === 'supplement').map((publication, index) => ({ publication, number: index + 1 }));

/** `supplement-<date>-<n>.docx`; for members the name ends `-members`. */
export const supplementFileName = (snapshot: MeetingSnapshot, number: number, audience: Audience): string =>
  `supplement-${mainMeeting(snapshot).date ?? 'undated'}-${number}${audience === 'members' ? '-members' : ''}.docx`;

/** The papers that a publication brought, with the pages they have in the whole pack, and those of their items; an item withdrawn since keeps its lines. */
const broughtBy = ({ changes }: AgendaPublication, pages: PackPages): PackPages => {
  const papers = new Set(changes.flatMap(({ what, paperId }) => (what.startsWith('paper-') && paperId !== null ? [paperId] : [])));
  const items = new Set(changes.flatMap(({ what, itemId }) => (what === 'item-added' && itemId !== null ? [itemId] : [])));
  const brought = pages.papers.filter(({ entry }) => papers.has(entry.id) || items.has(entry.itemId));
  const ranges = itemRangesOf(brought.map(({ entry, range }) => ({ itemId: entry.itemId, range })));
  return { ...pages, papers: brought, itemRanges: ranges.items, lateRanges: ranges.late };
};

/**
 * @param pages of the whole pack, from `packPages`
 * @returns the bytes of the supplement's .docx
 */
export const buildSupplement = (snapshot: MeetingSnapshot, { publication, number }: Supplement, options: PackBuildOptions, pages: PackPages, ports: PackPorts): Promise<Result<Uint8Array>> =>
  buildPack(snapshot, options, broughtBy(publication, pages), ports, { makeHost: supplementHost(publication, number) });
