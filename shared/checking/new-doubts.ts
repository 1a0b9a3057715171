// What a change of a published agenda brings that deserves a look: what was so when it went out was looked at then.
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import { agendaReady } from './agenda-ready.ts';
import type { Finding } from './finding.ts';

/** What it tells: its words, or each record that it is about, as a second confidential paper of an item has the words of the first. */
const toldIn = ({ code, what, about }: Finding): readonly string[] => about?.map((id) => `${code} ${id}`) ?? [`${code} ${what}`];

/**
 * @param published as it was published last, with everything in it @param now as it stands
 * @returns doubts that the published one did not have, in the order of the Publish tab; what stops is told apart
 */
export const newDoubts = (published: MeetingSnapshot, now: MeetingSnapshot): readonly Finding[] => {
  const left = agendaReady(published).flatMap(toldIn);
  const isNew = (told: string): boolean => {
    const at = left.indexOf(told);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  };
  return agendaReady(now).filter((finding) => !finding.stops && toldIn(finding).filter(isNew).length > 0);
};
