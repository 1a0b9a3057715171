// The Publish tab: the deadline, what is missing, the Word files, publishing and taking back, and what was published before.
import { FileText, Send, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { londonDate } from '../../../shared/model/dates.ts';
import { problemLine } from '../../../shared/model/result.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { Finding } from '../../../shared/checking/ready-to-publish.ts';
import { findingKey } from '../../../shared/checking/must-be-seen.ts';
import { publishAgenda, takeBackAgenda } from '../../data/commands/publish-agenda.ts';
import { publishMinutes, takeBackMinutes } from '../../data/commands/publish-minutes.ts';
import { useData } from '../../data/data-provider.tsx';
import { useCommands } from '../../lib/commands/use-commands.tsx';
import { dayInWords } from '../../lib/dates-in-words.ts';
import { editPanelLink } from '../../lib/meeting-links.ts';
import { useSearchFiles } from '../../saving/use-search-files.ts';
import { useWordFile } from '../../saving/use-word-file.ts';
import type { WordFileRequest } from '../../saving/use-word-file.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Notice, ProblemNotice } from '../../ui/notice.tsx';
import { Actions, PageColumn, Section, Sheet } from '../../ui/page.tsx';
import { Progress } from '../../ui/progress.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import { AgendaDeadline } from './agenda-deadline.tsx';
import { FindingsList } from './findings-list.tsx';
import { MustBeSeen } from './must-be-seen.tsx';
import { PackSection } from './pack-section.tsx';
import { PublicationsList } from './publications-list.tsx';
import styles from './publish.module.css';
import { AfterPublication } from './publications/after-publication.tsx';
import { NoticesSection } from './publications/notices-section.tsx';
import { useOpenChange } from './publications/use-open-change.ts';
import { TakeBackDialog } from './take-back-dialog.tsx';
import { publishedAs, usePublishView } from './use-publish.ts';
import type { PublishView } from './use-publish.ts';


type What = 'agenda' | 'minutes';

const names: Readonly<Record<What, string>> = { agenda: 'Agenda', minutes: 'Minutes' };

const stateWords = (what: What, { meeting }: PublishView): { readonly words: string; readonly isPublished: boolean } => {
  const [state, on] = what === 'agenda' ? [meeting.agendaState, meeting.agendaPublishedOn] : [meeting.minutesState, meeting.minutesPublishedOn];
  if (state === 'approved') return { words: 'Approved as a correct record', isPublished: true };
  if (state === 'published') return { words: on === null ? 'Published' : `Published on ${dayInWords(on)}`, isPublished: true };
  return { words: state === 'draft' ? 'Draft' : 'Not started', isPublished: false };
};

type PartProps = {
  readonly what: What;
  readonly view: PublishView;
  readonly findings: readonly Finding[];
  readonly onSave: (audience: WordFileRequest['audience']) => void;
  readonly onPublish: () => void;
  readonly onTakeBack: () => void;
  readonly isBusy: boolean;
  /** It was published and is open for a change, which is published in its own section. */
  readonly isChanging: boolean;
  readonly children?: React.ReactNode;
};

const Part = ({ what, view, findings, onSave, onPublish, onTakeBack, isBusy, isChanging, children }: PartProps) => {
  const { words, isPublished } = isChanging ? { words: 'Published, a change in preparation', isPublished: false } : stateWords(what, view);
  const isEmpty = what === 'agenda' ? view.items.length === 0 : !view.hasMinutes;
  const seen = view.mustBeSeen[what];
  // Whoever looked, looked at these: one more finding asks again.
  const key = JSON.stringify(seen.map(findingKey));
  const [lookedAt, setLookedAt] = useState<string | null>(null);
  const isSeen = seen.length === 0 || lookedAt === key;
  const canTakeBack = isPublished && !(what === 'minutes' && view.meeting.minutesState === 'approved');
  return (
    <Section title={names[what]} actions={<Badge tone={isPublished ? 'good' : 'accent'}>{words}</Badge>}>
      <div className={styles.facts}>
        {children}
        {!isPublished && !isChanging && (findings.length > 0 || seen.length === 0) && <FindingsList findings={findings} allWell={`Nothing is missing: the ${what} can be published.`} />}
        {!isPublished && !isChanging && seen.length > 0 && <MustBeSeen findings={seen} isSeen={isSeen} onChange={(looked) => { setLookedAt(looked ? key : null); }} />}
      </div>
      <Actions>
        <Button icon={<FileText aria-hidden="true" />} isDisabled={isEmpty} isPending={isBusy} onPress={() => { onSave('public'); }}>
          Save {what} as Word
        </Button>
        {view.isRestricted && (
          <Button isDisabled={isEmpty} isPending={isBusy} onPress={() => { onSave('members'); }}>
            Save the members’ version
          </Button>
        )}
        {!isPublished && !isChanging && (
          <Button variant="primary" icon={<Send aria-hidden="true" />} isDisabled={isEmpty || !isSeen} isPending={isBusy} onPress={onPublish}>
            Publish {what}
          </Button>
        )}
        {canTakeBack && (
          <Button variant="quiet" icon={<Undo2 aria-hidden="true" />} onPress={onTakeBack}>
            Take back to draft
          </Button>
        )}
      </Actions>
      {!isPublished && !isEmpty && <p className={styles.second}>Until it is published, the Word file says DRAFT and today’s date on each page.</p>}
    </Section>
  );
};

const Filled = ({ view }: { readonly view: PublishView }) => {
  const { context } = useData();
  const { meeting, panel } = view;
  const word = useWordFile();
  const [takingBack, setTakingBack] = useState<What | null>(null);
  const change = useOpenChange(meeting.id);
  const today = londonDate(context.now());
  const isBusy = word.isBuilding;

  const tell = (result: Result<unknown>, done: string): void => {
    showToast(result.ok ? done : problemLine(result.problem));
  };
  const save = (what: What, audience: WordFileRequest['audience']): void => {
    const from = publishedAs(view, what);
    void word.save({ meetingId: meeting.id, what, audience, ...(from === null ? {} : { from }) });
  };
  const publish = async (what: What): Promise<void> => {
    // The button is there only once these were looked at; one that came since is refused.
    const input = { meetingId: meeting.id, on: today, seen: view.mustBeSeen[what].map(findingKey) };
    tell(await (what === 'agenda' ? publishAgenda : publishMinutes)(context, input), `${names[what]} published. Save the Word file to send it out.`);
  };
  const takeBack = async (what: What, reason: string): Promise<void> => {
    setTakingBack(null);
    const input = { meetingId: meeting.id, reason };
    tell(await (what === 'agenda' ? takeBackAgenda : takeBackMinutes)(context, input), `${names[what]} taken back to draft`);
  };

  useCommands([
    {
      id: 'file.save-agenda', group: 'File', label: 'Save the agenda as a Word file', keys: 'Ctrl+Shift+A',
      allowed: () => view.items.length > 0 || 'The agenda has no items yet', perform: () => { save('agenda', 'public'); },
    },
    {
      id: 'file.save-minutes', group: 'File', label: 'Save the minutes as a Word file', keys: 'Ctrl+Shift+M',
      allowed: () => view.hasMinutes || 'The minutes are not started', perform: () => { save('minutes', 'public'); },
    },
  ]);

  const part = (what: What, findings: readonly Finding[]): Omit<PartProps, 'children'> => ({
    what, view, findings, isBusy, isChanging: what === 'agenda' && change !== null,
    onSave: (audience) => { save(what, audience); },
    onPublish: () => void publish(what),
    onTakeBack: () => { setTakingBack(what); },
  });

  return (
    <PageColumn>
      <Sheet>
        {isBusy && <Progress stage="Making the Word file" done={0} total={null} onCancel={word.cancel} />}
        {word.problem !== null && (
          <ProblemNotice what={word.problem.what} safe="Your work in Orderpaper is saved on this computer." remedy={word.problem.remedy} />
        )}
        <Part {...part('agenda', view.agendaFindings)}>
          {meeting.agendaState !== 'published' && change === null && meeting.date !== null && <AgendaDeadline date={meeting.date} panel={panel} today={today} />}
        </Part>
        <AfterPublication view={view} change={change} />
        <PackSection view={view} />
        <Part {...part('minutes', view.minutesFindings)}>
          {view.minutesNameYoungPeople && (
            <Notice tone="warning" title="These minutes name young people, as they were published.">
              <p>Look at the names before you send them out again.</p>
            </Notice>
          )}
        </Part>
        <NoticesSection view={view} isAgendaWithdrawn={change?.isWithdrawn ?? false} />
        <Section
          title="House style"
          actions={
            <LinkButton variant="quiet" href={editPanelLink(panel.id, 'details')}>
              Change for this panel
            </LinkButton>
          }
        >
          <p>{panel.houseStyle === 'accessible' ? 'Accessible: sans serif, left aligned, no capitals.' : 'Traditional: capital headings, centred, as printed for many years.'}</p>
        </Section>
        {view.publications.length > 0 && (
          <Section title="Published before">
            <PublicationsList
              publications={view.publications}
              onSaveAgain={(publication) => void word.save({ meetingId: meeting.id, what: publication.kind, audience: 'public', from: publication.snapshot })}
            />
          </Section>
        )}
      </Sheet>
      {takingBack !== null && (
        <TakeBackDialog what={takingBack} onClose={() => { setTakingBack(null); }} onTakeBack={(reason) => void takeBack(takingBack, reason)} />
      )}
    </PageColumn>
  );
};

export const PublishTab = ({ meetingId }: { readonly meetingId: string }) => {
  useSearchFiles(meetingId);
  const live = usePublishView(meetingId);
  if (live.status === 'loading') return null;
  if (live.status === 'failed') return <ProblemNotice what={live.problem.what} safe="What was saved is still on this computer." remedy={live.problem.remedy} />;
  if (live.value === null) {
    return <ProblemNotice what="This meeting is no longer here." safe="Nothing else was changed." remedy="It may have been deleted in another window: undo there, or go back to the panel." />;
  }
  return <Filled view={live.value} />;
};
