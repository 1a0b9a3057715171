// Which minute of which meeting asked for something, with the way to it.
import { Link } from 'react-aria-components';
import type { FollowUpOrigin } from '../../shared/model/follow-up.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import { meetingInWords } from '../lib/dates-in-words.ts';
import { meetingLink } from '../lib/meeting-links.ts';

/** @param meeting null: it is not here any more */
export const AskedBy = ({ origin, meeting }: { readonly origin: FollowUpOrigin; readonly meeting: Meeting | null }) => {
  const words = `Minute ${origin.label}, ${origin.title}`;
  return meeting === null
    ? <>Asked by {words}</>
    : <>Asked by <Link href={`${meetingLink(meeting, 'minutes')}?minute=${origin.minuteId}`}>{words}</Link>, {meetingInWords(meeting)}</>;
};
