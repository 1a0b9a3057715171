// What the public gets of a restricted minute, as lines that save themselves: its public title, and the summary in place of its text.
import type { Minute } from '../../../shared/model/meeting.ts';
import type { StoredLine } from '../../lib/stored-line.ts';
import { useData } from '../data-provider.tsx';
import { updateMinute } from '../minutes-repository.ts';
import { savedLine, useStoredLine } from './use-stored-line.ts';

const orNone = (words: string): string | null => (words.trim() === '' ? null : words);

/** @param field empty where the public gets the title of the item, or no summary */
export const usePublicVersion = (minute: Minute, field: 'publicTitle' | 'publicSummary'): StoredLine => {
  const { context } = useData();
  return useStoredLine<number>(minute[field] ?? '', minute.rev, async (words, rev) =>
    savedLine(await updateMinute(context, { id: minute.id, rev, meetingId: minute.meetingId, patch: { [field]: orNone(words) } }), (stored) => ({ words: stored[field] ?? '', base: stored.rev })));
};
