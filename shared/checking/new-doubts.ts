// What a change of a published agenda brings that deserves a look: what was so when it went out was looked at then.
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import { agendaReady } from './agenda-ready.ts';
import type { Finding } from './finding.ts';

const wordsOf = ({ code, what }: Finding): string => `${code} ${what}`;

/**
 * @param published as it was published last, with everything in it @param now as it stands
 * @returns doubts that the published one did not have, in the order of the Publish tab; what stops is told apart
 */
export const newDoubts = (published: MeetingSnapshot, now: MeetingSnapshot): readonly Finding[] => {
  const before = new Set(agendaReady(published).map(wordsOf));
  return agendaReady(now).filter((finding) => !finding.stops && !before.has(wordsOf(finding)));
};
