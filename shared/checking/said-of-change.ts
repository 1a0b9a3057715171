// What an officer says of a publication after the first stands on its front sheet, and is looked at before it does as items are (DOMAIN A6, U4).
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Id } from '../model/record.ts';
import { namesInWords } from '../rules/young-names/names-to-look-at.ts';
import { lookFindings, type MustBeSeen } from './young-people.ts';

export type SaidOfChange = { readonly reason: string; /** What is corrected, by item. */ readonly words?: ReadonlyMap<Id, string> };

/**
 * @param snapshot whole, with names as they are written
 * @returns findings that an officer must have seen before a change with these words goes out
 */
export const saidOfChange = (snapshot: MeetingSnapshot, { reason, words = new Map() }: SaidOfChange): readonly MustBeSeen[] =>
  lookFindings(namesInWords(snapshot, [{ where: 'the reason for this publication', text: reason }, ...[...words.values()].map((text) => ({ where: 'what is said to be corrected', text }))]));
