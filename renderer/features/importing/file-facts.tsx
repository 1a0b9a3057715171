// What a meeting file holds, and what it means for what is here.
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { itemsOf, minutesOf, papersOf } from '../../../shared/model/meeting-snapshot.ts';
import type { FileLook } from '../../data/meeting-file/look-at-file.ts';
import { meetingInWords } from '../../lib/dates-in-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page.tsx';
import styles from './meeting-file.module.css';
import { counted } from './words.ts';

const holds = (snapshot: MeetingSnapshot, meetingId: string): string => {
  const minutes = minutesOf(snapshot, meetingId).filter((minute) => minute.kind === 'minute').length;
  const papers = papersOf(snapshot, meetingId).length;
  return [
    counted(itemsOf(snapshot, meetingId).length, 'agenda item', 'agenda items'),
    minutes === 0 ? 'no minutes yet' : counted(minutes, 'minute', 'minutes'),
    ...(papers === 0 ? [] : [counted(papers, 'paper', 'papers')]),
  ].join(', ');
};

const Names = ({ title, intro, names }: { readonly title: string; readonly intro: string; readonly names: readonly string[] }) =>
  names.length === 0 ? null : (
    <Section title={title}>
      <p>{intro}</p>
      <ul className={styles.names}>{names.map((name, index) => <li key={`${index} ${name}`}>{name}</li>)}</ul>
    </Section>
  );

type FileFactsProps = { readonly snapshot: MeetingSnapshot; readonly look: FileLook; readonly hasSomething: boolean };

/** The sentence that says what taking it in would do. */
const sentence = ({ isHere, counts, reprints }: FileLook): string => {
  if (!isHere) return 'This meeting is not on this computer yet. It comes in as it is, and you can undo it.';
  const parts = [
    ...(counts.new === 0 ? [] : [`${counts.new} new`]),
    ...(counts.taken === 0 ? [] : [`${counts.taken} changed in the file`]),
    ...(counts.asked === 0 ? [] : [`${counts.asked} changed on both sides`]),
    `${counts.same} the same`,
    ...(reprints === 0 ? [] : [`${counted(reprints, 'publication', 'publications')} to be saved again as ${reprints === 1 ? 'it' : 'they'} went out`]),
    ...(counts.kept === 0 ? [] : [`${counts.kept} only here or changed only here, which stay`]),
  ];
  return `This meeting is here already. Of its parts: ${parts.join(', ')}.`;
};

const Sameness = ({ look }: { readonly look: FileLook }) => {
  if (look.counts.locked > 0) return <Notice title="Nothing can be taken in."><p>All that differs is published here, so it stays as it is.</p></Notice>;
  return look.counts.kept > 0
    ? <Notice title="This meeting is here already, and the file has nothing new."><p>What you changed since stays as it is.</p></Notice>
    : <Notice title="This meeting is here already, and it is the same."><p>There is nothing to take in.</p></Notice>;
};

export const FileFacts = ({ snapshot, look, hasSomething }: FileFactsProps) => {
  const earlier = snapshot.meetings.filter(({ id }) => id !== snapshot.meetingId);
  const { lastMinuteNumber: numbers } = look;
  return (
    <>
      <dl className={styles.facts}>
        <div><dt>Council</dt><dd>{snapshot.panel.councilName === '' ? 'Not said' : snapshot.panel.councilName}</dd></div>
        <div><dt>This meeting</dt><dd>{holds(snapshot, snapshot.meetingId)}</dd></div>
        {earlier.map((meeting) => <div key={meeting.id}><dt>With it, {meetingInWords(meeting)}</dt><dd>{holds(snapshot, meeting.id)}</dd></div>)}
      </dl>
      {hasSomething ? <p>{sentence(look)}</p> : <Sameness look={look} />}
      {look.hasNamesake && (
        <Notice title={`Another panel called ${snapshot.panel.name} is here.`}><p>The two stay apart, with their members: nobody is merged by the program.</p></Notice>
      )}
      {hasSomething && numbers !== null && (
        <Notice tone="warning" title={`Minute numbers would run on from ${numbers.here} here, but from ${numbers.theirs} where the file was saved.`}>
          <p>The earlier meetings of the year are not the same on both computers. Publish these minutes where the earlier ones are.</p>
        </Notice>
      )}
      <Names title="Published here, so it stays" intro="The file has these differently. For a published agenda choose “Prepare a change” on the Publish tab, take published minutes back to draft there, and open the file again; approved minutes stay for ever." names={look.locked} />
      <Names title="New in the file" intro="These come in beside what is here." names={look.added} />
    </>
  );
};
