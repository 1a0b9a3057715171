// A reader's change made on the mark as it is stored at that moment: what another window wrote meanwhile stays, and so does the place that a new issue gave it.
import { canonicalJson } from '../../../../shared/meeting-file/canonical-json.ts';
import { mergeMarks } from '../../../../shared/marks/merge-marks.ts';
import { versionsRemembered, type Mark } from '../../../../shared/marks/mark.ts';
import type { HeldMark } from '../../../../shared/marks/sealed-marks.ts';
import type { NewId } from '../../../../shared/model/ids.ts';

export type ReadersChange = {
  readonly mark: Mark;
  /** What the reader changed; null: they set it now, or left its place alone. */
  readonly base: Mark | null;
  /** The copy before them. */
  readonly copyId: string;
};

/** Versions that this window wrote: its own changes follow one another, though the page may not yet have seen the one before. */
const written = new Set<string>();
const version = ({ id, updatedAt }: Mark): string => `${id} ${updatedAt}`;

const same = (one: Mark['anchor'], other: Mark['anchor']): boolean => canonicalJson(one) === canonicalJson(other);

/** Where its reader did not put it elsewhere themselves it stands where it is stored. */
const placed = ({ mark, base, copyId }: ReadersChange, now: HeldMark): HeldMark => {
  if (base !== null && !same(base.anchor, mark.anchor)) return { mark, placedIn: copyId };
  const { anchor, state, earlier } = now.mark;
  const isAsSeen = base !== null && base.state === state && same(base.anchor, anchor);
  return { mark: { ...mark, anchor, earlier, state: isAsSeen ? mark.state : state }, placedIn: now.placedIn };
};

const knowing = (mark: Mark, earlier: Mark): Mark =>
  ({ ...mark, versions: [...new Set([earlier.updatedAt, ...earlier.versions, ...mark.versions])].slice(0, versionsRemembered) });

/**
 * @param now as it is stored; null: not yet
 * @returns what is to be stored: two where another window wrote on it meanwhile, none where what that one wrote stays
 */
export const changedAsStored = (change: ReadersChange, now: HeldMark | null, newId: NewId): readonly HeldMark[] => {
  const { mark, copyId } = change;
  const isNext = now === null || now.mark.updatedAt === mark.updatedAt || now.mark.updatedAt === mark.versions[0] || written.has(version(now.mark));
  written.add(version(mark));
  if (now === null) return [{ mark, placedIn: copyId }];
  const mine = placed(change, now);
  if (isNext) return [now.mark.updatedAt === mark.updatedAt ? mine : { ...mine, mark: knowing(mine.mark, now.mark) }];
  const merged = mergeMarks([mine.mark], [now.mark], newId);
  if (merged.updated > 0) return [];
  return merged.both === 0 ? [{ ...mine, mark: knowing(mine.mark, now.mark) }] : merged.store.map((each) => (each.id === mark.id ? { ...mine, mark: each } : { mark: each, placedIn: now.placedIn }));
};
