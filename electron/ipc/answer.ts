// The way of every call: who asks, what it carries, then the handler; whatever goes wrong comes back as a result, never as a throw.
import { failed, type CallArgs, type CallName, type CallReply } from '../../shared/ipc/contract.ts';
import { isTrustedSender } from '../security.ts';
import { callSchemas } from './schemas.ts';

export type Handlers = { readonly [Name in CallName]: (args: CallArgs<Name>) => Promise<CallReply<Name>> };
export type SenderFrame = { readonly url: string; readonly isMainFrame: boolean } | null;

/**
 * Answers one call.
 * @param frame where it comes from; null when that frame is already gone
 * @param args what arrived, unchecked
 * @param report gets what a handler threw, which is a bug: the page hears only that it happened
 */
export const answerCall = async <Name extends CallName>(
  handlers: Handlers, name: Name, frame: SenderFrame, args: unknown, report: (error: unknown) => void,
): Promise<CallReply<Name>> => {
  if (!isTrustedSender(frame)) return failed({ code: 'sender-refused', what: 'This page may not use the shell.', remedy: 'Nothing was done.' });
  const parsed = callSchemas[name].safeParse(args);
  if (!parsed.success) return failed({ code: 'call-refused', what: `The call ${name} carries what it may not.`, remedy: 'Nothing was done.' });
  try {
    return await handlers[name](parsed.data);
  } catch (error) {
    report(error);
    return failed({ code: 'shell-fault', what: 'Something went wrong inside Orderpaper.', remedy: 'Your work is safe. Try again, or restart Orderpaper.' });
  }
};
