// A meeting that came as a file: what is in it, what is new, the same or different here; then it is taken in.
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { mainMeeting } from '../../../shared/model/meeting-snapshot.ts';
import type { Id } from '../../../shared/model/record.ts';
import type { Problem } from '../../../shared/model/result.ts';
import { isMeetingDiffers, takeMeetingFile } from '../../data/commands/take-meeting-file.ts';
import type { Brought, Side, Taken } from '../../data/commands/take-meeting-file.ts';
import { useData } from '../../data/data-provider.tsx';
import { lookAtFile } from '../../data/meeting-file/look-at-file.ts';
import type { FileLook } from '../../data/meeting-file/look-at-file.ts';
import { useLive } from '../../data/use-live.ts';
import { dayAndTimeInWords } from '../../lib/dates-in-words.ts';
import { workLink } from '../../lib/meeting-links.ts';
import { useToday } from '../../lib/use-today.ts';
import { offerUndo } from '../../saving/offer-undo.ts';
import { Button } from '../../ui/button.tsx';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { ProblemNotice } from '../../ui/notice.tsx';
import { Actions, PageHeading } from '../../ui/page.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import { ErasedNotice } from './erased-notice.tsx';
import { FileFacts } from './file-facts.tsx';
import { VersionsSection } from './versions-section.tsx';

export type MeetingFileReviewProps = { readonly name: string; readonly snapshot: MeetingSnapshot; readonly brought: Brought; readonly onCancel: () => void };

/** Something that would be written, or could be at the officer's word. */
const hasSomething = ({ counts, reprints }: FileLook): boolean => counts.new + counts.taken + counts.asked + reprints > 0;

const told = ({ outcome, locked }: Taken): string => {
  if (outcome === 'same') return 'This meeting is here already, the same';
  if (outcome === 'nothing-taken') return 'Nothing was taken: what is here stays';
  return locked.length === 0 ? 'The meeting is taken in' : 'The meeting is taken in, apart from what is published here';
};

export const MeetingFileReview = ({ name, snapshot, brought, onCancel }: MeetingFileReviewProps) => {
  const { db, context } = useData();
  const navigate = useNavigate();
  const today = useToday(context.now);
  const [chosen, setChosen] = useState<ReadonlyMap<Id, Side>>(new Map());
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isStoring, setStoring] = useState(false);
  const [bringErased, setBringErased] = useState(false);
  const live = useLive(() => lookAtFile(db, snapshot, { bringErased, copies: brought.copies ?? [] }), [db, snapshot, brought, bringErased]);
  if (live.status === 'loading') return null;
  if (live.status === 'failed') return <LoadProblem problem={live.problem} />;
  const look = live.value;
  const meeting = mainMeeting(snapshot);
  const go = (): void => void navigate(workLink(meeting, today));
  const choose = (ids: readonly Id[], side: Side): void => { setChosen((before) => new Map([...before, ...ids.map((id) => [id, side] as const)])); };

  const takeIn = async (): Promise<void> => {
    // Only what the officer has seen is decided; a question that came up since is asked again.
    const each = new Map([...look.asked.map(({ id }) => [id, chosen.get(id) ?? 'mine'] as const), ...look.taken.map(({ id }) => [id, chosen.get(id) ?? 'theirs'] as const)]);
    setStoring(true);
    const answer = await takeMeetingFile(context, snapshot, { each, bringErased }, brought);
    setStoring(false);
    if (!answer.ok) {
      setProblem(isMeetingDiffers(answer.problem) ? { ...answer.problem, remedy: 'Look at the new one below and choose.' } : answer.problem);
      return;
    }
    const { undoIn, outcome } = answer.value;
    if (outcome === 'taken') offerUndo(context, undoIn, told(answer.value));
    else showToast(told(answer.value));
    go();
  };

  return (
    <>
      <PageHeading
        title={meeting.date === null ? snapshot.panel.name : dayAndTimeInWords(meeting.date, meeting.time)}
        windowTitle="Take in a meeting"
        kicker={`${snapshot.panel.name}, from “${name}”`}
        actions={
          <Actions>
            <Button onPress={onCancel}>Choose another file</Button>
            {hasSomething(look) ? (
              <Button variant="primary" isPending={isStoring} onPress={() => void takeIn()}>Take it in</Button>
            ) : (
              <Button variant="primary" onPress={go}>Go to the meeting</Button>
            )}
          </Actions>
        }
      />
      {problem !== null && <ProblemNotice what={problem.what} safe="What is here is unchanged; your choices are still there." remedy={problem.remedy} />}
      <ErasedNotice erased={look.erased} bring={bringErased} onBring={setBringErased} />
      <FileFacts snapshot={snapshot} look={look} hasSomething={hasSomething(look)} />
      <VersionsSection
        title="Changed both here and in the file"
        intro="Choose for each which one stands. What gives way can be brought back with Undo."
        differences={look.asked}
        sideOf={(id) => chosen.get(id) ?? 'mine'}
        onChoose={choose}
      />
      <VersionsSection
        title="Changed in the file only"
        intro="Nobody changed these here since the two were last the same, so the file’s are taken unless you keep yours."
        differences={look.taken}
        sideOf={(id) => chosen.get(id) ?? 'theirs'}
        onChoose={choose}
      />
    </>
  );
};
