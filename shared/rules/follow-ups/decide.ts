// The decisions about a follow-up (DOMAIN M5). Each answers a new one or says why it can't be; none of them lets anything vanish.
import type { FollowUp, FollowUpDue } from '../../model/follow-up.ts';
import type { Id, IsoDate } from '../../model/record.ts';
import { failed, ok, type Result } from '../../model/result.ts';

/** What an officer may correct while confirming. */
export type FollowUpEdit = { readonly what?: string; readonly who?: string | null; readonly to?: string | null; readonly due?: FollowUpDue };

/** Of a restricted one nothing that it says: what is said of it may stand on any screen, and in any log (DOMAIN A4). */
const named = ({ what, access, origin }: FollowUp): string => (access.level !== 'public' ? `from Minute No. ${origin.label}` : `“${what.length > 80 ? `${what.slice(0, 79)}…` : what}”`);

const isSettled = ({ state, due }: FollowUp): boolean => state.kind === 'closed' || (state.kind === 'answered' && due.kind !== 'interval');

const settled = (followUp: FollowUp): Result<never> => failed({
  code: 'follow-up-settled', what: `The follow-up ${named(followUp)} was ${followUp.state.kind} already.`, remedy: 'Reopen it first, if it is to be asked for again.',
});

/** An officer looked at a proposal and it is one. `no-words` where nothing is left of what it asks. */
export const confirmFollowUp = (followUp: FollowUp, edit: FollowUpEdit = {}): Result<FollowUp> => {
  const confirmed: FollowUp = { ...followUp, ...edit, standing: 'confirmed' };
  return confirmed.what.trim() === '' ? failed({ code: 'no-words', what: 'The follow-up says nothing that is to be done.', remedy: 'Write what was asked for.' }) : ok(confirmed);
};

/** An agenda takes it up. One that nobody confirmed is confirmed thereby. */
export const takeUpFollowUp = (followUp: FollowUp, at: { readonly meetingId: Id; readonly itemId: Id }): Result<FollowUp> =>
  isSettled(followUp) ? settled(followUp) : ok({ ...followUp, standing: 'confirmed', state: { kind: 'on-agenda', ...at } });

/** An item answered it. One that comes every so many months is open again when the next is due. */
export const answerFollowUp = (followUp: FollowUp, by: { readonly meetingId: Id; readonly itemId: Id | null; readonly on: IsoDate }): Result<FollowUp> =>
  isSettled(followUp) ? settled(followUp) : ok({ ...followUp, standing: 'confirmed', state: { kind: 'answered', ...by } });

/** An agenda had it, and it was not answered: it is open again. */
export const carryFollowUp = (followUp: FollowUp, at: { readonly meetingId: Id; readonly on: IsoDate }): Result<FollowUp> =>
  isSettled(followUp) ? settled(followUp) : ok({ ...followUp, state: { kind: 'carried', ...at } });

/** Nothing more will come of it, for the reason given; so also a proposal that asks for nothing. */
export const closeFollowUp = (followUp: FollowUp, { reason, on }: { readonly reason: string; readonly on: IsoDate }): Result<FollowUp> => {
  if (followUp.state.kind === 'closed') return settled(followUp);
  return reason.trim() === ''
    ? failed({ code: 'reason-needed', what: `The follow-up ${named(followUp)} can't be closed without a reason: what was asked for may not vanish.`, remedy: 'Write in a few words why nothing more will come of it.' })
    : ok({ ...followUp, state: { kind: 'closed', reason: reason.trim(), on } });
};

/** Asked for again; also what stood on an agenda that never came to it. */
export const reopenFollowUp = (followUp: FollowUp): Result<FollowUp> =>
  followUp.state.kind !== 'open' && followUp.state.kind !== 'carried' ? ok({ ...followUp, standing: 'confirmed', state: { kind: 'open' } }) : ok(followUp);
