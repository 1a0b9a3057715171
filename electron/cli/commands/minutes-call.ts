// What a call of `orderpaper minutes` may not say: options that do nothing by themselves.
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import type { Call } from './command.ts';

/** Options that say more of another one. */
const belongsTo = { 'correct': 'approve', 'on': 'publish', 'looked-at': 'publish', 'as-added-later': 'publish', 'reason': 'take-back' } as const;

const isGiven = (call: Call, name: string): boolean => call.switchedOn(name) || call.value(name) !== undefined;

/** @returns `bad-call` where an option is given without the one that it belongs to, which would be passed over silently */
export const optionsTogether = (call: Call): Result<null> => {
  const [alone] = Object.entries(belongsTo).filter(([option, other]) => isGiven(call, option) && !isGiven(call, other));
  if (alone === undefined) return ok(null);
  const [option, other] = alone;
  return failed({ code: 'bad-call', what: `--${option} does nothing without --${other}.`, remedy: `Add --${other}, or leave --${option} out.` });
};
