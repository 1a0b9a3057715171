// My meetings: the copies on this computer, and where a new one is opened.
import { BookOpen } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { kindOf } from '../../../../shared/meeting-file/kind-of.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import { useData } from '../../../data/data-provider.tsx';
import { listMyMeetings, type MyMeeting } from '../../../data/reading/my-meetings.ts';
import { useReadingLive } from '../../../data/reading/use-reading-live.ts';
import { useToday } from '../../../lib/use-today.ts';
import { readingFile } from '../../../platform/file-types.ts';
import { usePlatform } from '../../../platform/platform-context.tsx';
import type { PickedFile } from '../../../platform/platform.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { focusNextHeading } from '../../../ui/heading-focus.ts';
import { LoadProblem } from '../../../ui/load-problem.tsx';
import { Notice, ProblemNotice } from '../../../ui/notice.tsx';
import { PageColumn, PageHeading, Section, Sheet } from '../../../ui/page.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import { BringInDialog } from '../marks/bring-in-dialog.tsx';
import { readingLink } from '../reading-links.ts';
import styles from './library.module.css';
import { MyMeetingRow } from './my-meeting-row.tsx';
import { PassphraseDialog } from './passphrase-dialog.tsx';
import { RemoveCopiesDialog } from './remove-copies-dialog.tsx';
import { TakenInNotice, takenInWords } from './taken-in-notice.tsx';
import { TrustDialog } from './trust-dialog.tsx';
import { useOpening, type Opening } from './use-opening.ts';

export type ReadingLibraryProps = {
  /** A copy that was opened from outside. It is taken when no other one is being opened. */
  readonly waiting: PickedFile | null;
  readonly onTake: (file: PickedFile) => void;
  /** Opens a file of ours that is no reading copy where it belongs. */
  readonly onOtherKind: (file: PickedFile) => void;
};

type Group = { readonly title: string; readonly meetings: readonly MyMeeting[] };

/** To come, the next one first; then past ones, the last one first. */
const groupsOf = (meetings: readonly MyMeeting[], today: string): readonly Group[] => {
  const isPast = ({ newest: { date } }: MyMeeting): boolean => date !== null && date < today;
  return [{ title: 'To come', meetings: meetings.filter((each) => !isPast(each)).reverse() }, { title: 'Past', meetings: meetings.filter(isPast) }].filter((group) => group.meetings.length > 0);
};

const OpeningState = ({ opening, today, onOtherKind }: { readonly opening: Opening; readonly today: string; readonly onOtherKind: (file: PickedFile) => void }) => {
  switch (opening.stage) {
    case 'reading': return <Progress stage={`Opening “${opening.name}”`} done={0} total={null} />;
    case 'kept': return <TakenInNotice received={opening.received} today={today} />;
    case 'left': return <Notice title="The copy was not opened, and nothing of it is stored." isAlert />;
    case 'refused': {
      const { file, problem } = opening;
      const isOtherKind = problem.code === 'wrong-kind' && file !== null;
      return (
        <ProblemNotice
          what={problem.what} safe="Nothing was stored; the papers that are here are as they were." remedy={isOtherKind ? 'Meetings, papers and backups are for who prepares the meeting, in Import. To read, choose the reading copy that the council officer sent you.' : problem.remedy}
          actions={isOtherKind ? <Button onPress={() => { onOtherKind(file); }}>Open it in Import</Button> : undefined}
        />
      );
    }
    default: return null;
  }
};

type Asked = { readonly what: 'passphrase' | 'remove'; readonly meeting: MyMeeting };

export const ReadingLibraryScreen = ({ waiting, onTake, onOtherKind }: ReadingLibraryProps) => {
  const { context } = useData();
  const platform = usePlatform();
  const today = useToday(context.now);
  const live = useReadingLive(listMyMeetings, []);
  const navigate = useNavigate();
  const { opening, open, accept, leave } = useOpening((received) => {
    focusNextHeading();
    showToast(takenInWords(received));
    void navigate(readingLink(received.facts.meetingId));
  });
  const [asked, setAsked] = useState<Asked | null>(null);
  const [notes, setNotes] = useState<PickedFile | null>(null);
  const take = async (file: PickedFile): Promise<void> => {
    if (kindOf(file.bytes) === 'notes') setNotes(file);
    else await open(file);
  };
  const takeWaiting = useEffectEvent((file: PickedFile) => {
    onTake(file);
    void take(file);
  });
  const isFree = opening.stage !== 'reading' && opening.stage !== 'asks' && notes === null;
  useEffect(() => {
    if (waiting !== null && isFree) takeWaiting(waiting);
  }, [waiting, isFree]);

  const choose = async (): Promise<void> => {
    const picked = await platform.openFiles({ types: [readingFile], multiple: false });
    if (!picked.ok) showToast(problemLine(picked.problem));
    else if (picked.value?.[0] !== undefined) await take(picked.value[0]);
  };

  if (live.status === 'failed') return <LoadProblem problem={live.problem} />;
  const groups = live.status === 'ready' ? groupsOf(live.value, today) : [];
  const isEmpty = live.status === 'ready' && groups.length === 0;
  return (
    <PageColumn>
      <Sheet>
        <PageHeading
          title="My meetings" intro="Papers that council officers sent you to read, on this computer and without a network."
          actions={isEmpty ? undefined : <Button icon={<BookOpen aria-hidden="true" />} isPending={!isFree} onPress={() => void choose()}>Open a reading copy</Button>}
        />
        <OpeningState opening={opening} today={today} onOtherKind={onOtherKind} />
        {isEmpty && (
          <EmptyState
            lead="The meetings whose papers you open stand here: when and where, how far you have read, and what is new."
            starts={[{ id: 'open', onPress: () => void choose(), icon: <BookOpen aria-hidden="true" />, label: 'Open a reading copy', sentence: 'Choose the .orderpaper file that the council officer sent you, or drop it on this window.' }]}
          />
        )}
        {groups.map((group) => (
          <Section key={group.title} title={group.title}>
            <ul className={styles.list} aria-label={group.title}>
              {group.meetings.map((meeting) => (
                <MyMeetingRow
                  key={meeting.newest.meetingId} meeting={meeting} today={today}
                  acts={{ onUnseal: () => { setAsked({ what: 'passphrase', meeting }); }, onRemove: () => { setAsked({ what: 'remove', meeting }); } }}
                />
              ))}
            </ul>
          </Section>
        ))}
      </Sheet>
      {opening.stage === 'asks' && <TrustDialog key={`${opening.looked.id} ${opening.looked.trust.kind}`} looked={opening.looked} onAccept={() => void accept()} onRefuse={leave} />}
      {notes !== null && <BringInDialog key={notes.name} file={notes} onClose={() => { setNotes(null); }} />}
      {asked?.what === 'remove' && <RemoveCopiesDialog meeting={asked.meeting} onClose={() => { setAsked(null); }} />}
      {asked?.what === 'passphrase' && (
        <PassphraseDialog meetingId={asked.meeting.newest.meetingId} onClose={() => { setAsked(null); }} onOpened={() => { setAsked(null); showToast('The restricted papers are open'); }} />
      )}
    </PageColumn>
  );
};
