// What was asked for, from the words of minutes to the agenda that answers it.
export { answerFollowUp, carryFollowUp, closeFollowUp, confirmFollowUp, reopenFollowUp, takeUpFollowUp } from './decide.ts';
export type { FollowUpEdit } from './decide.ts';
export { dueForAgenda, offeredAs } from './due-for-agenda.ts';
export { asksForDeferred } from './deferral.ts';
export type { Offer } from './due-for-agenda.ts';
export { proposeFollowUps } from './propose.ts';
export { settledAfter } from './settle.ts';
export { unsettledAgain } from './unsettle.ts';
export { dueOn, placeOf, timingOf } from './standing.ts';
export type { FollowUpPlace, FollowUpTiming } from './standing.ts';
