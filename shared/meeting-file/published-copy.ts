// A publication as it went out, in the meeting file of an officer: from it the publication can be printed again on another computer
// (DESIGN section 4). Each is an entry of its own; what is built for an audience is never given one.
import { checkSnapshot } from '../model/check-snapshot.ts';
import { fileHashesOf } from '../model/file-hashes.ts';
import { meetingSnapshotSchema } from '../model/meeting-snapshot.ts';
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import { houseStyleSchema } from '../model/panel.ts';
import type { HouseStyle } from '../model/panel.ts';
import { publicationFactsSchema } from '../model/publication.ts';
import type { PublicationFacts } from '../model/publication.ts';
import { idSchema, isoDateSchema, recordShape, sha256Schema } from '../model/record.ts';
import type { Id, IsoDate, RecordBase } from '../model/record.ts';
import { failed, ok } from '../model/result.ts';
import type { Result } from '../model/result.ts';
import { schemaPlace } from '../model/schema-place.ts';
import { z } from '../model/zod.ts';
import { canonicalJson } from './canonical-json.ts';
import { doesNotFit } from './problems.ts';

export const copiesFolder = 'publications/';

/** A file that was written for a publication; it can be made again from the frozen copy. */
export type PublishedFile = { readonly kind: 'agenda' | 'public-pack' | 'members-agenda' | 'members-pack'; readonly name: string; /** Bytes. */ readonly length: number; readonly sha256: string };

/** How the files of an agenda's publication were made. */
export type PublishedPack = { readonly style: HouseStyle; readonly withConfidential: boolean; readonly files: readonly PublishedFile[] };

export type PublishedCopy = RecordBase & {
  readonly meetingId: Id;
  readonly kind: 'agenda' | 'minutes';
  readonly number: number;
  readonly publishedOn: IsoDate;
  readonly facts?: PublicationFacts | undefined;
  readonly pack?: PublishedPack | undefined;
  /** The whole meeting as it was published. */
  readonly snapshot: MeetingSnapshot;
};

const publishedFileSchema = z.object({
  kind: z.enum(['agenda', 'public-pack', 'members-agenda', 'members-pack']), name: z.string(), length: z.int().check(z.minimum(0)), sha256: sha256Schema,
});

const publishedCopySchema = z.object({
  ...recordShape,
  meetingId: idSchema,
  kind: z.enum(['agenda', 'minutes']),
  number: z.int().check(z.minimum(1)),
  publishedOn: isoDateSchema,
  facts: z.optional(publicationFactsSchema),
  pack: z.optional(z.object({ style: houseStyleSchema, withConfidential: z.boolean(), files: z.array(publishedFileSchema) })),
  snapshot: meetingSnapshotSchema,
});

/** The entry that holds a copy. */
export const copyEntry = (id: Id): string => `${copiesFolder}${id}.json`;

/** The SHA-256 of every file that the copies name, each once. */
export const filesOfCopies = (copies: readonly Pick<PublishedCopy, 'snapshot'>[]): ReadonlySet<string> => new Set(copies.flatMap(({ snapshot }) => [...fileHashesOf(snapshot)]));

/**
 * What stands in an entry, as a publication of the meeting.
 * @param entry the name of the entry
 * @param value its JSON
 * @param meeting the meeting whose file it is in; null: any
 * @returns the copy; `does-not-fit` with the place of what no publication has; `snapshot-broken` where its meeting is not whole
 */
export const checkCopy = (entry: string, value: unknown, meeting: MeetingSnapshot | null): Result<PublishedCopy> => {
  const parsed = publishedCopySchema.safeParse(value);
  if (!parsed.success) {
    const { where, message } = schemaPlace(parsed.error);
    return doesNotFit(`entry ${entry}`, where, message);
  }
  const copy = parsed.data;
  const snapshot = checkSnapshot(copy.snapshot);
  if (!snapshot.ok) return failed({ ...snapshot.problem, what: `This file holds a publication that is not whole. ${snapshot.problem.what}`, where: `entry ${entry}, ${snapshot.problem.where ?? 'the whole'}` });
  if (canonicalJson(copy) !== canonicalJson(value)) return doesNotFit(`entry ${entry}`, 'the whole', 'it has fields that no publication has');
  const ofMeeting = copy.snapshot.meetingId === copy.meetingId && (meeting === null || meeting.meetingId === copy.meetingId);
  const isNamed = copy.kind === 'minutes' || meeting === null || (meeting.publications ?? []).some(({ id }) => id === copy.id);
  if (entry !== copyEntry(copy.id) || !ofMeeting || !isNamed) return doesNotFit(`entry ${entry}`, 'the whole', 'it is no publication of this meeting');
  return ok(copy);
};
