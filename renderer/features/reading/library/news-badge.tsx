// On a row: that a newer issue came since its reader was in the papers, with how much of it is new.
import type { Id } from '../../../../shared/model/record.ts';
import { newsOf } from '../../../data/reading/news.ts';
import { useReadingLive } from '../../../data/reading/use-reading-live.ts';
import { Badge } from '../../../ui/badge.tsx';
import { newsInWords } from './copy-words.ts';

export const NewsBadge = ({ meetingId }: { readonly meetingId: Id }) => {
  const live = useReadingLive((db) => newsOf(db, meetingId), [meetingId]);
  const words = live.status === 'ready' && live.value !== null ? newsInWords(live.value.news) : '';
  return <Badge tone="accent">{words === '' ? 'New issue' : `New issue: ${words}`}</Badge>;
};
