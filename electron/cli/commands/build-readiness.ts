// What the Publish tab says of an agenda, its papers and minutes before they go out, in the summary of `orderpaper build` apart from what the build found; never in words that the audience may not read.
import { agendaReady, withoutRestrictedNames } from '../../../shared/checking/agenda-ready.ts';
import { exemptPapersFindings } from '../../../shared/checking/exempt-papers.ts';
import { titlesTold } from '../../../shared/checking/titles-told.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { itemsOf, mainMeeting, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Finding } from '../../../shared/checking/finding.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import type { Finding as CliFinding } from './command.ts';
import { accessesOfMinutes } from '../../../shared/rules/minute-access.ts';
import { stopsBeforePublication } from './minutes-publish.ts';

export type ReadyCliFinding = CliFinding & { readonly item?: string; readonly stopsPublishing: boolean };

/** The pack says them itself, of each paper. */
const saidByPack = new Set(['paper-to-follow']);

/** Of matter that members get on the officer's word alone, wherever it stands. */
const onWord = 'confidential-for-members';

/** Words of an import that no pack has. */
const inNoPack = new Set(['imported-text-left-out', 'paper-without-item']);

/** Of an agenda that is out only what of it is in no pack; of a draft what stops it, and what its papers lack. */
const isToSay = ({ code, stops, place }: Finding, isDraft: boolean): boolean =>
  !saidByPack.has(code) && (inNoPack.has(code) || (isDraft && (stops || place?.at === 'papers' || place?.at === 'paper' || code === onWord || code.startsWith('exempt-paper'))));

/** @param only the one kind of document that the call asks for; what says nothing of papers has no such findings */
export const readyFindings = (snapshot: MeetingSnapshot, only: string | undefined, audience: 'public' | 'members'): readonly ReadyCliFinding[] => {
  const items = itemsOf(snapshot, snapshot.meetingId);
  if (items.length === 0 || !(only === undefined || only === 'agenda' || only === 'pack' || only === 'reading')) return [];
  const labels = agendaLabels(items);
  const isDraft = mainMeeting(snapshot).agendaState !== 'published';
  const told = audience === 'public' ? withoutRestrictedNames(snapshot) : snapshot;
  // Said of the whole meeting, and in words that name nothing.
  return [...[...exemptPapersFindings(told), ...agendaReady(told)].filter((finding) => isToSay(finding, isDraft)), ...titlesTold(snapshot)].map(({ code, stops, what, remedy, place }) => {
    const itemId = place !== undefined && 'itemId' in place ? place.itemId : place !== undefined && 'paperId' in place ? (snapshot.papers.find(({ id }) => id === place.paperId)?.itemId ?? null) : null;
    const item = labels.get(itemId ?? '');
    return { code, ...(item === undefined ? {} : { item }), stopsPublishing: stops, message: `${what} ${remedy}` };
  });
};

/** Of a minute that the public may not read only that something of it stops them: its title and its words are in the finding. */
const inPublicWords = (snapshot: MeetingSnapshot) => {
  const accessOf = accessesOfMinutes(snapshot, snapshot.meetingId);
  return (finding: Finding): Finding => (finding.place?.at === 'minutes' && finding.place.minuteId !== undefined && accessOf.get(finding.place.minuteId)?.level !== 'public'
    ? { ...finding, what: 'A minute that is not for publication is not ready to go out.', remedy: 'Look at it on the Minutes tab; a build for members says what it is.' } : finding);
};

/** What would refuse the publication of the draft minutes that are built. */
export const minutesStopped = (snapshot: MeetingSnapshot, only: string | undefined, on: IsoDate, audience: 'public' | 'members'): readonly ReadyCliFinding[] => {
  if (only !== undefined && only !== 'minutes') return [];
  const stops = stopsBeforePublication(snapshot, on);
  return (audience === 'public' ? stops.map(inPublicWords(snapshot)) : stops).map(({ code, what, remedy }) => ({ code, stopsPublishing: true, message: `${what} ${remedy}` }));
};
