// The Publish tab: the deadline, what is missing, the pack and its pages, publishing and taking back, and what was published before.
import { useMemo, useRef, useState } from 'react';
import { londonDate } from '../../../shared/model/dates.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { Audience } from '../../../shared/documents/document-options.ts';
import type { Finding } from '../../../shared/checking/finding.ts';
import { takeBackAgenda } from '../../data/commands/publish-agenda.ts';
import { publishMinutes, takeBackMinutes } from '../../data/commands/publish-minutes.ts';
import { asItWentOut } from '../../data/agenda-publications.ts';
import { useData } from '../../data/data-provider.tsx';
import type { Publication } from '../../data/records.ts';
import { useCommands } from '../../lib/commands/use-commands.tsx';
import { editPanelLink } from '../../lib/meeting-links.ts';
import type { FolderToFill } from '../../platform/platform.ts';
import { pagesOf } from '../../saving/make-pack-files.ts';
import type { PackFileKind } from '../../saving/make-pack-files.ts';
import { usePackFile } from '../../saving/use-pack-file.ts';
import { usePackPages } from '../../saving/use-pack-pages.ts';
import { useReadingCopies } from '../../saving/use-reading-copies.ts';
import { usePrintFile } from '../../saving/use-print-file.ts';
import { usePublishChange } from '../../saving/use-publish-change.ts';
import { usePublishPack } from '../../saving/use-publish-pack.ts';
import { useSearchFiles } from '../../saving/use-search-files.ts';
import { useWordFile } from '../../saving/use-word-file.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Notice, ProblemNotice } from '../../ui/notice.tsx';
import { PageColumn, Section, Sheet } from '../../ui/page.tsx';
import { Progress } from '../../ui/progress.tsx';
import { AddedLaterDialog } from './added-later-dialog.tsx';
import { AgendaDeadline } from './agenda-deadline.tsx';
import { countedFindings } from './pack-findings.ts';
import { SinceDraft } from './draft/since-draft.tsx';
import { useSinceDraft } from './draft/use-since-draft.ts';
import { MakingFile } from './making.tsx';
import { PackSection } from './pack-section.tsx';
import { PagesSection } from './pages-section.tsx';
import { PrintSection } from './print/print-section.tsx';
import { ReadingCopiesSection } from './reading-copy/reading-copies-section.tsx';
import { PublicationsList } from './publications-list.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import type { PublishChoices } from './publish-dialog.tsx';
import { publishedWords } from './published-words.ts';
import { PublishPart, partNames } from './publish-part.tsx';
import type { PartProps, What } from './publish-part.tsx';
import { PublishWork } from './publish-work.tsx';
import { AfterPublication } from './publications/after-publication.tsx';
import { NoticesSection } from './publications/notices-section.tsx';
import { useOpenChange } from './publications/use-open-change.ts';
import { TakeBackDialog } from './take-back-dialog.tsx';
import { tellPublication, tellWhetherDone } from './tell-publication.ts';
import { useHeldClearDays } from './use-held-clear-days.ts';
import { fromStanding, membersGotConfidential, publishedAs, usePublishView } from './use-publish.ts';
import type { PublishView } from './use-publish.ts';

const stopsFirst = (findings: readonly Finding[]): readonly Finding[] => findings.toSorted((a, b) => Number(b.stops) - Number(a.stops));

const Filled = ({ view }: { readonly view: PublishView }) => {
  const { context } = useData();
  const { meeting, panel } = view;
  const since = useSinceDraft(meeting.id);
  const word = useWordFile();
  const pack = usePackFile();
  /** The agenda as a file, and what was published made again: each tells of itself where it was asked for. */
  const agendaFile = usePackFile();
  const again = usePackFile();
  const printing = usePrintFile();
  const reading = useReadingCopies();
  const publishing = usePublishPack();
  const changing = usePublishChange();
  const isMakingPack = [pack, agendaFile, again, printing, reading, publishing, changing].some(({ progress }) => progress !== null);
  const pages = usePackPages(meeting.id, { isPaused: isMakingPack || !view.hasPack });
  const spans = useMemo(() => (pages.pack === null ? null : pagesOf(pages.pack)), [pages.pack]);
  const change = useOpenChange(meeting.id, spans);
  const [takingBack, setTakingBack] = useState<What | null>(null);
  /** What was looked at when the officer chose to publish; null: the dialog is closed. */
  const [asking, setAsking] = useState<readonly string[] | null>(null);
  /** The same while the officer is asked about numbers among those that are out. */
  const [numbering, setNumbering] = useState<readonly string[] | null>(null);
  /** The officer opens a change here: once it is open, its heading has the focus. */
  const askedFor = useRef(false);
  const today = londonDate(context.now());
  const clearDays = useHeldClearDays(meeting, panel, today);
  const isBusy = word.isBuilding || isMakingPack;

  const tell = (result: Result<unknown>, done: string): void => { tellWhetherDone(meeting.id, result, done); };
  const save = (what: What, audience: Audience): void => {
    if (what === 'agenda' && view.hasPack) {
      // Its ranges are those of the pack.
      void agendaFile.make({ meetingId: meeting.id, kind: audience === 'public' ? 'agenda' : 'members-agenda', style: panel.houseStyle, withConfidential: membersGotConfidential(view), ...fromStanding(view) });
      return;
    }
    const from = publishedAs(view, what);
    void word.save({ meetingId: meeting.id, what, audience, ...(what === 'agenda' ? { withConfidential: membersGotConfidential(view) } : {}), ...(from === null ? {} : { from }) });
  };
  const outgoing = { meetingId: meeting.id, style: panel.houseStyle, clearDays };
  const publishTheMinutes = async (seen: readonly string[], asAddedLater: boolean): Promise<void> => {
    setNumbering(null);
    tell(await publishMinutes(context, { meetingId: meeting.id, on: today, seen, asAddedLater }), 'Minutes published. Save the Word file to send it out.');
  };
  const publishAlone = async (seen: readonly string[], choices: PublishChoices): Promise<void> => {
    const out = await publishing.publish({ ...outgoing, seen, kinds: view.isRestricted ? ['agenda', 'members-agenda'] : ['agenda'], folder: null, ...choices });
    if (out !== null) tellPublication(meeting.id, 'Agenda published. Save the Word file to send it out.');
  };
  // What came since somebody looked is not among the seen, and is refused.
  const publish = async (what: What, seen: readonly string[]): Promise<void> => {
    if (what === 'agenda' && (view.hasPack || view.hasConfidential)) { setAsking(seen); return; }
    if (what === 'agenda') { await publishAlone(seen, { withConfidential: false, withoutExpected: false }); return; }
    if (view.addedLater !== null && view.minutesFindings.every(({ stops, code }) => !stops || code === 'later-minutes-published')) { setNumbering(seen); return; }
    await publishTheMinutes(seen, false);
  };
  const publishAsSaid = async (seen: readonly string[], choices: PublishChoices, folder: FolderToFill | null): Promise<void> => {
    setAsking(null);
    if (!view.hasPack) { await publishAlone(seen, choices); return; }
    const out = await publishing.publish({ ...outgoing, seen, kinds: ['agenda', 'public-pack', 'members-pack'], folder, ...choices });
    const words = out === null ? null : publishedWords(out.saved, out.of);
    if (words !== null) tellPublication(meeting.id, words);
  };
  const takeBack = async (what: What, reason: string): Promise<void> => {
    setTakingBack(null);
    const input = { meetingId: meeting.id, reason };
    tell(await (what === 'agenda' ? takeBackAgenda : takeBackMinutes)(context, input), `${partNames[what]} taken back to draft`);
  };
  const saveAgain = (publication: Publication, kind: PackFileKind | null): void => {
    if (kind === null) { void word.save({ meetingId: meeting.id, what: publication.kind, audience: 'public', from: publication.snapshot }); return; }
    const { style = publication.snapshot.panel.houseStyle, withConfidential = false, files = [] } = publication.pack ?? {};
    const went = files.find((file) => file.kind === kind);
    void again.make({ meetingId: meeting.id, kind, style, withConfidential, from: { ...asItWentOut(publication), ...(went === undefined ? { keepIn: publication.id } : { sha256: went.sha256 }) } });
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
    what, view, findings, isBusy, isChanging: what === 'agenda' && change !== null, isWithdrawn: change?.isWithdrawn ?? false,
    onSave: (audience) => { save(what, audience); },
    onPublish: (seen) => void publish(what, seen),
    onTakeBack: () => { setTakingBack(what); },
  });

  const after = <AfterPublication view={view} change={change} work={changing} isAskedFor={askedFor} />;
  return (
    <PageColumn>
      <Sheet>
        {word.isBuilding && <Progress stage="Making the Word file" done={0} total={null} onCancel={word.cancel} />}
        {word.problem !== null && (
          <ProblemNotice what={word.problem.what} safe="Your work in Orderpaper is saved on this computer." remedy={word.problem.remedy} />
        )}
        {/* A change that is being prepared is what the tab is opened for. */}
        {change !== null && after}
        <PublishPart {...part('agenda', stopsFirst([...view.agendaFindings, ...countedFindings(pages.pack)]))}>
          {meeting.agendaState !== 'published' && change === null && meeting.date !== null && <AgendaDeadline date={meeting.date} panel={panel} today={today} />}
        </PublishPart>
        <MakingFile work={agendaFile} meeting={meeting.agendaState === 'published' ? null : meeting} />
        <PublishWork work={publishing} meeting={meeting} />
        {since !== null && meeting.agendaState !== 'published' && change === null && <SinceDraft since={since} pages={spans} />}
        {change === null && after}
        <PackSection view={view} work={pack} isBusy={isBusy} />
        {view.hasPack && <PagesSection view={view} pages={pages} />}
        {view.items.length > 0 && <PrintSection view={view} work={printing} lines={pages.pack?.papers ?? []} isBusy={isBusy} />}
        {view.items.length > 0 && <ReadingCopiesSection view={view} work={reading} isBusy={isBusy} today={today} />}
        <PublishPart {...part('minutes', view.minutesFindings)}>
          {view.minutesNameYoungPeople && (
            <Notice tone="warning" title="These minutes name young people, as they were published.">
              <p>Look at the names before you send them out again.</p>
            </Notice>
          )}
        </PublishPart>
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
            <MakingFile work={again} meeting={null} />
            <PublicationsList publications={view.publications} isBusy={isBusy} onSaveAgain={saveAgain} />
          </Section>
        )}
      </Sheet>
      {asking !== null && <PublishDialog view={view} onClose={() => { setAsking(null); }} onPublish={(choices, folder) => void publishAsSaid(asking, choices, folder)} />}
      {numbering !== null && view.addedLater !== null && <AddedLaterDialog added={view.addedLater} onClose={() => { setNumbering(null); }} onPublish={() => void publishTheMinutes(numbering, true)} />}
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
