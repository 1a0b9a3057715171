// Agenda and packs of one meeting: the members' version is counted first, as it fixes the numbers; the public's build is then handed nothing
// but its own matter and those counts (DESIGN section 5).
import type { BuiltDocument } from '../../shared/documents/build-documents.ts';
import { withoutRestricted } from '../../shared/documents/audience.ts';
import { hasPapers } from '../../shared/documents/pack/pack-plan.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { HouseStyle } from '../../shared/model/panel.ts';
import type { PublishedPages } from '../../shared/model/publication.ts';
import type { IsoDate } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import type { PublishedFile } from '../data/records.ts';
import { sha256 } from '../lib/sha256.ts';
import { makePackInWorker } from '../workers/pack-client.ts';
import type { MadePack, PackStep, PaperCounts } from '../workers/pack-client.ts';

export type PackFileKind = 'agenda' | 'public-pack' | 'members-agenda' | 'members-pack';

export type PackOrder = {
  readonly database: string;
  /** The whole meeting, as it is or as it was published. */
  readonly snapshot: MeetingSnapshot;
  readonly style: HouseStyle;
  readonly builtOn: IsoDate;
  readonly withConfidential: boolean;
  /** None: only count. */
  readonly files: readonly PackFileKind[];
};

export type PackFile = BuiltDocument & { readonly kind: PackFileKind };

export type PackFiles = {
  /** Those for the public first, each agenda before its pack. */
  readonly files: readonly PackFile[];
  readonly members: MadePack;
  /** Null when nothing was made for the public. */
  readonly open: MadePack | null;
};

/** The pages of each paper, as a publication and a draft keep them. */
export const pagesOf = ({ papers }: MadePack): readonly PublishedPages[] => papers.map(({ id, itemId, range }) => ({ id, itemId, span: range }));

/** The files as a publication keeps them on record. */
export const publishedFiles = (files: readonly PackFile[]): Promise<PublishedFile[]> =>
  Promise.all(files.map(async ({ kind, name, bytes }) => ({ kind, name, length: bytes.length, sha256: await sha256(bytes) })));

export type PackPass = 'members' | 'public';

/** What the members' build has counted, as the public's build is handed it. */
export const countsOf = ({ papers }: MadePack): PaperCounts =>
  new Map(papers.map(({ id, range, flagged }) => [id, { pages: range.end - range.start + 1, flagged }]));

const kinds = (made: MadePack, [agenda, pack]: readonly [PackFileKind, PackFileKind]): readonly PackFile[] =>
  made.documents.map((document) => ({ ...document, kind: document.name.startsWith('agenda-') ? agenda : pack }));

const ofPublic = ['agenda', 'public-pack'] as const;
const ofMembers = ['members-agenda', 'members-pack'] as const;

/** What one build has to make of the files asked for. */
const wanted = (files: readonly PackFileKind[], [agenda, pack]: readonly [PackFileKind, PackFileKind]): ('agenda' | 'pack')[] =>
  [...(files.includes(agenda) ? ['agenda' as const] : []), ...(files.includes(pack) ? ['pack' as const] : [])];

const nothingCounted: MadePack = { papers: [], pages: 0, findings: [], made: 0, documents: [], print: null };

export type How = { readonly signal?: AbortSignal; readonly onStep?: (pass: PackPass, step: PackStep) => void };

/** How one pass is made: the builds of both audiences tell their steps of themselves. */
export const stepsOf = ({ signal, onStep }: How, pass: PackPass) => ({ ...(signal === undefined ? {} : { signal }), onStep: (step: PackStep): void => { onStep?.(pass, step); } });

/** @returns the files asked for, with what was counted; the problems of `makePackInWorker` */
export const makePackFiles = async ({ snapshot, files, ...order }: PackOrder, given: How = {}): Promise<Result<PackFiles>> => {
  const how = (pass: PackPass) => stepsOf(given, pass);
  const forMembers = wanted(files, ofMembers);
  // Without papers there is nothing to count before the public's agenda.
  const members = forMembers.length === 0 && files.length > 0 && !hasPapers(snapshot) ? ok(nothingCounted) : await makePackInWorker({ ...order, snapshot, audience: 'members', counted: null, files: forMembers }, how('members'));
  if (!members.ok) return members;
  const forPublic = wanted(files, ofPublic);
  if (forPublic.length === 0) return ok({ files: kinds(members.value, ofMembers), members: members.value, open: null });
  const open = await makePackInWorker({ ...order, withConfidential: false, snapshot: withoutRestricted(snapshot), audience: 'public', counted: countsOf(members.value), files: forPublic }, how('public'));
  if (!open.ok) return open;
  return ok({ files: [...kinds(open.value, ofPublic), ...kinds(members.value, ofMembers)], members: members.value, open: open.value });
};
