// What a call of `orderpaper minutes` may not say: options that do nothing by themselves.
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import type { Call } from './command.ts';

/** Options that say more of another one. */
const belongsTo = { 'correct': 'approve', 'on': 'publish', 'looked-at': 'publish', 'as-added-later': 'publish', 'reason': 'take-back' } as const;

const isGiven = (call: Call, name: string): boolean => call.switchedOn(name) || call.value(name) !== undefined;

/** Options that undo each other in one call. */
const against = [['publish', 'take-back'], ['start', 'take-back']] as const;

/** @returns `bad-call` where an option is given without the one that it belongs to, which would be passed over silently, or with one that undoes it */
export const optionsTogether = (call: Call): Result<null> => {
  const clash = against.find((pair) => pair.every((option) => isGiven(call, option)));
  if (clash !== undefined) return failed({ code: 'bad-call', what: `--${clash[0]} and --${clash[1]} undo each other in one call. Nothing was changed.`, remedy: 'Call the command once for each, with what is to happen first first.' });
  const [alone] = Object.entries(belongsTo).filter(([option, other]) => isGiven(call, option) && !isGiven(call, other));
  if (alone === undefined) return ok(null);
  const [option, other] = alone;
  return failed({ code: 'bad-call', what: `--${option} does nothing without --${other}.`, remedy: `Add --${other}, or leave --${option} out.` });
};
