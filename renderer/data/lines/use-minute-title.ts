// The title of a minute as a line that saves itself.
import type { Minute } from '../../../shared/model/meeting.ts';
import type { StoredLine } from '../../lib/stored-line.ts';
import { useData } from '../data-provider.tsx';
import { updateMinute } from '../minutes-repository.ts';
import { savedLine, useStoredLine } from './use-stored-line.ts';

export const useMinuteTitle = (minute: Minute): StoredLine => {
  const { context } = useData();
  return useStoredLine<number>(minute.title, minute.rev, async (title, rev) =>
    savedLine(await updateMinute(context, { id: minute.id, rev, meetingId: minute.meetingId, patch: { title } }), (stored) => ({ words: stored.title, base: stored.rev })));
};
