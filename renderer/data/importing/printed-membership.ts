// A printed membership says who was a member on that day: whoever is not on it was none (DOMAIN M7).
import { addDays } from '../../../shared/model/dates.ts';
import type { Membership } from '../../../shared/model/panel.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { inForce } from '../../../shared/rules/membership.ts';

export type Term = { readonly from: IsoDate | null; readonly to: IsoDate | null };

export type PrintedMembership = {
  readonly day: IsoDate;
  /** Rows that the printed list names. */
  readonly printed: readonly Membership[];
  /** Rows of the panel that are here already. */
  readonly here: readonly Membership[];
  /** The panel has a later meeting: the list is history. */
  readonly history: boolean;
};

/** The term of a membership that only the printed list knows: from that day on, or until it where later lists are known. */
export const termOfNew = ({ day, here, history }: PrintedMembership): Term => {
  if (here.length === 0) return { from: null, to: null };
  return history ? { from: null, to: day } : { from: day, to: null };
};

/** New terms of rows that are here, hold on that day and are not on the list: ended the day before, or begun after it. */
export const termsOfOthers = ({ day, printed, here, history }: PrintedMembership): readonly { readonly membership: Membership; readonly term: Term }[] =>
  here
    .filter((membership) => inForce(membership, day) && !printed.some((row) => row.id === membership.id))
    .map((membership) => ({
      membership,
      term: history ? { from: addDays(day, 1), to: membership.to } : { from: membership.from, to: addDays(day, -1) },
    }));
