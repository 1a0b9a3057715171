// What is searched of minutes: each minute as it was approved, with what it said as published, and each part of its resolutions.
import { mainMeeting, minutesOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Minute } from '../../model/meeting.ts';
import { textToBlocks } from '../../model/text-to-blocks.ts';
import { approvedMinutes } from '../../rules/life-cycle/corrected-text.ts';
import { labelsOfMeeting } from '../../rules/meeting-labels.ts';
import { accessesOfMinutes } from '../../rules/minute-access.ts';
import { outcomeWords } from '../../rules/resolution-outcome.ts';
import { resolutionParts } from '../../rules/resolution-parts.ts';
import type { SearchPage } from '../search-page.ts';

const wordsOf = ({ text }: Minute): readonly string[] => textToBlocks(text).map((block) => block.text);

export const minutePages = (snapshot: MeetingSnapshot): readonly SearchPage[] => {
  const { meetingId } = snapshot;
  const [labels, accesses] = [labelsOfMeeting(snapshot, mainMeeting(snapshot)), accessesOfMinutes(snapshot, meetingId)];
  const published = new Map(minutesOf(snapshot, meetingId).map((minute) => [minute.id, minute]));
  return approvedMinutes(snapshot, meetingId, [...published.values()]).flatMap((minute): SearchPage[] => {
    const facts = {
      title: minute.title, label: labels.get(minute.id)?.label ?? null, access: (accesses.get(minute.id) ?? minute.access).level,
      itemId: minute.itemId, paperId: null, minuteId: minute.id, printed: null, blocks: [],
    } as const;
    const before = published.get(minute.id);
    const asPublished = before === undefined || before === minute ? [] : [before.title, ...wordsOf(before)].filter((line) => !wordsOf(minute).includes(line) && line !== minute.title);
    return [
      { ...facts, id: `minute:${minute.id}`, kind: 'minute', text: [...wordsOf(minute), minute.publicSummary ?? '', ...asPublished].filter((line) => line !== '').join('\n') },
      ...resolutionParts(minute.text).map(({ partId, outcome, text }): SearchPage => ({
        ...facts, id: `resolution:${minute.id}:${partId}`, kind: 'resolution', text: outcome === null ? text : `${text}\n${outcomeWords[outcome]}`,
      })),
    ];
  });
};
