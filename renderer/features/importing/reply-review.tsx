// What a councillor told the officer: who, which meeting and what; then it goes onto the attendance or among the announced interests, with undo.
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ReplyPayload } from '../../../shared/meeting-file/reply-payload.ts';
import type { Id } from '../../../shared/model/record.ts';
import type { Problem } from '../../../shared/model/result.ts';
import { onlyOneNamed } from '../../../shared/rules/same-name.ts';
import { takeReply } from '../../data/commands/take-reply.ts';
import { useData } from '../../data/data-provider.tsx';
import { readReplyFacts, type ReplyFacts, type ReplyMeeting } from '../../data/reply-facts.ts';
import { useLive } from '../../data/use-live.ts';
import { meetingInWords } from '../../lib/dates-in-words.ts';
import { meetingLink } from '../../lib/meeting-links.ts';
import { useToday } from '../../lib/use-today.ts';
import { offerUndo } from '../../saving/offer-undo.ts';
import { Button } from '../../ui/button.tsx';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { Notice, ProblemNotice } from '../../ui/notice.tsx';
import { Actions, PageHeading } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import styles from './meeting-file.module.css';
import { announcedKinds } from './words.ts';

export type ReplyReviewProps = { readonly name: string; readonly reply: ReplyPayload; readonly onCancel: () => void };

const meetingWords = ({ meeting, panel }: ReplyMeeting): string => `${panel.name}, ${meetingInWords(meeting)}`;

/** What the file says, in the officer's words. */
const Said = ({ reply, chosen, isNamed }: { readonly reply: ReplyPayload; readonly chosen: ReplyMeeting | null; readonly isNamed: boolean }) => (
  <dl className={styles.facts}>
    <div><dt>From</dt><dd>{reply.from}</dd></div>
    <div><dt>Meeting</dt><dd>{isNamed && chosen !== null ? meetingWords(chosen) : `${reply.panel.name}, ${meetingInWords(reply.meeting)}`}</dd></div>
    {reply.as === 'interest' && <div><dt>Interest</dt><dd>{announcedKinds[reply.kind]}</dd></div>}
    {reply.as === 'interest' && reply.item !== null && <div><dt>In item</dt><dd>{chosen?.item === null || chosen === null ? `${reply.item.label}, which is not on this agenda here` : `${chosen.item.label}. ${chosen.item.item.title}`}</dd></div>}
    {reply.words !== '' && <div><dt>{reply.as === 'interest' ? 'What it is' : 'Added'}</dt><dd className={styles.lines}>{reply.words}</dd></div>}
  </dl>
);

export const ReplyReview = ({ name, reply, onCancel }: ReplyReviewProps) => {
  const { db, context } = useData();
  const today = useToday(context.now);
  const live = useLive(() => readReplyFacts(db, reply, today), [db, reply, today]);
  if (live.status === 'loading') return null;
  if (live.status === 'failed') return <LoadProblem problem={live.problem} />;
  return <Reply name={name} reply={reply} facts={live.value} onCancel={onCancel} />;
};

const Reply = ({ name, reply, facts, onCancel }: ReplyReviewProps & { readonly facts: ReplyFacts }) => {
  const { context } = useData();
  const navigate = useNavigate();
  const [meetingId, setMeetingId] = useState<Id | null>(facts.named);
  const [person, setPerson] = useState<{ readonly of: Id | null; readonly id: Id } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isTaking, setTaking] = useState(false);
  const chosen = facts.meetings.find(({ meeting }) => meeting.id === meetingId) ?? null;
  const known = chosen === null ? null : onlyOneNamed(chosen.people, reply.from);
  const personId = person !== null && person.of === meetingId ? person.id : (known?.id ?? null);

  const take = async (): Promise<void> => {
    if (chosen === null || personId === null) {
      setProblem({ code: 'not-said', what: chosen === null ? 'It is not said which meeting this is about.' : 'It is not said who this is from.', remedy: 'Choose below.' });
      return;
    }
    const { meeting } = chosen;
    setTaking(true);
    const taken = await takeReply(context, { meetingId: meeting.id, personId, reply });
    setTaking(false);
    if (!taken.ok) { setProblem(taken.problem); return; }
    const words = reply.as === 'apologies' ? 'Apologies taken into the attendance' : 'Interest noted as announced: it is confirmed when it is declared';
    if (taken.value === 'same') showToast('This was taken in before: nothing changed');
    else offerUndo(context, meeting.id, words);
    void navigate(meetingLink(meeting, 'minutes'));
  };
  return (
    <>
      <PageHeading
        title={reply.as === 'apologies' ? `Apologies from ${reply.from}` : `An interest of ${reply.from}`}
        windowTitle={reply.as === 'apologies' ? 'Take in apologies' : 'Take in an interest'}
        kicker={`From “${name}”`}
        actions={<Actions><Button onPress={onCancel}>Leave it</Button><Button variant="primary" isPending={isTaking} onPress={() => void take()}>{reply.as === 'apologies' ? 'Take into the attendance' : 'Note as announced'}</Button></Actions>}
      />
      {problem !== null && <ProblemNotice what={problem.what} safe="Nothing was changed." remedy={problem.remedy} />}
      <Said reply={reply} chosen={chosen} isNamed={facts.named !== null} />
      {facts.named !== null && chosen !== null && chosen.meeting.date !== reply.meeting.date && (
        <Notice tone="warning" title={`When this was written the meeting was on another day: ${meetingInWords(reply.meeting)}.`}><p>Ask them whether it holds for the new one.</p></Notice>
      )}
      {facts.named === null && (
        <Notice tone="warning" title="The meeting that it names is not on this computer.">
          <p>{facts.meetings.length === 0 ? 'There is no other that it could be about: open that meeting’s file first.' : 'Choose the meeting that it is about, or leave it.'}</p>
        </Notice>
      )}
      {facts.named === null && facts.meetings.length > 0 && (
        <Select label="Which meeting it is about" width="full" value={meetingId} options={facts.meetings.map((each) => ({ value: each.meeting.id, label: meetingWords(each) }))} onChange={(id) => { setMeetingId(id); setProblem(null); }} />
      )}
      {chosen !== null && known === null && <Notice tone="warning" title={`No one member is called “${reply.from}”.`}><p>Choose who it is, or leave it.</p></Notice>}
      {chosen !== null && <Select label="Who it is from" width="full" value={personId} options={chosen.people.map(({ id, name: label }) => ({ value: id, label }))} onChange={(id) => { setPerson({ of: meetingId, id }); setProblem(null); }} />}
      <p>This file is not signed: it says whom it is from, and anybody could have written it. Ask them where you are not sure.</p>
    </>
  );
};
