// The way from a finding to the place where it is mended: a link to another screen, to a row of this one, or to the dialog of the meeting's details.
import { Link } from 'react-aria-components';
import type { FindingPlace } from '../../../shared/checking/finding.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { useCommandRegistry } from '../../lib/commands/use-commands.tsx';
import { editPanelLink, itemLink, meetingLink, minuteLink, paperLink } from '../../lib/meeting-links.ts';
import styles from './publish.module.css';

type MeetingKey = Pick<Meeting, 'id' | 'panelId'>;
type Way = { readonly words: string; readonly href: string };

const wayTo = (place: FindingPlace, meeting: MeetingKey): Way | null => {
  switch (place.at) {
    case 'agenda': return place.itemId === null ? { words: 'Go to the agenda', href: meetingLink(meeting, 'agenda') } : { words: 'Go to the item', href: itemLink(meeting, 'agenda', place.itemId) };
    case 'papers': return { words: 'Go to the papers', href: place.itemId === null ? meetingLink(meeting, 'papers') : itemLink(meeting, 'papers', place.itemId) };
    case 'paper': return { words: 'Open the paper', href: paperLink(meeting, place.paperId, place.sectionId) };
    case 'minutes': return place.minuteId === undefined ? { words: 'Go to the minutes', href: meetingLink(meeting, 'minutes') } : { words: 'Go to the minute', href: minuteLink(meeting, place.minuteId) };
    case 'young-people': return { words: 'Go to the list', href: editPanelLink(meeting.panelId, 'young-people') };
    case 'pages': case 'meeting-details': return null;
  }
};

/** Where a paper's pages stand on this tab. */
export const pagesRowId = (paperId: string): string => `pages-of-${paperId}`;

const className = styles.way ?? '';

export const FindingWay = ({ place, meeting }: { readonly place: FindingPlace; readonly meeting: MeetingKey }) => {
  const registry = useCommandRegistry();
  const way = wayTo(place, meeting);
  if (way !== null) return <Link className={className} href={way.href}>{way.words}</Link>;
  if (place.at === 'pages') {
    return <Link className={className} onPress={() => { document.querySelector<HTMLElement>(`#${pagesRowId(place.paperId)} button`)?.focus(); }}>Go to its pages</Link>;
  }
  return <Link className={className} onPress={() => { registry.run('meeting.edit'); }}>Change the details</Link>;
};
