// What a call of `orderpaper minutes` may not say: options that do nothing by themselves, and corrections that correct nothing.
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import type { AgreedCorrection } from '../../../shared/rules/life-cycle/approval-text.ts';
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

const example = 'Write --correct as in "12: as printed => as it should read".';

/**
 * "12: for this read that; 13: add these words" in the shorter form "12: this => that; 13: => these words".
 * @returns none where nothing was typed; `bad-call` where what was typed is no correction, or leaves the words as they are
 */
export const correctionsTyped = (typed: string | undefined): Result<readonly AgreedCorrection[]> => {
  const agreed: AgreedCorrection[] = [];
  const parts = (typed ?? '').split(';').map((part) => part.trim()).filter((part) => part !== '');
  if (typed !== undefined && parts.length === 0) return failed({ code: 'bad-call', what: `"${typed}" is no correction.`, remedy: example });
  for (const one of parts) {
    const [, number, was, becomes] = /^([^:]{1,12}):\s*(.*?)\s*=>\s*(.+)$/.exec(one) ?? [];
    if (number === undefined || was === undefined || becomes === undefined) return failed({ code: 'bad-call', what: `"${one}" is no correction.`, remedy: example });
    if (was === becomes) return failed({ code: 'bad-call', what: `"${one}" has the same words on both sides, so it corrects nothing.`, remedy: example });
    agreed.push({ number: number.trim(), was, becomes });
  }
  return ok(agreed);
};
