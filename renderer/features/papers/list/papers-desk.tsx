// The list itself with its dialogs, commands and empty states.
import { CalendarClock, FilePlus2, PenLine } from 'lucide-react';
import { useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { prepareAChange } from '../../../../shared/rules/published-agenda.ts';
import { useData } from '../../../data/data-provider.tsx';
import { useCommands } from '../../../lib/commands/use-commands.tsx';
import { meetingLink, paperLink } from '../../../lib/meeting-links.ts';
import { useToday } from '../../../lib/use-today.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useArriveAt } from '../../../ui/use-arrive-at.ts';
import type { TripTarget } from '../round-trip/use-round-trip.tsx';
import { useRoundTrip } from '../round-trip/use-round-trip.tsx';
import { attachmentMenu } from '../attachments/attachment-acts.tsx';
import { toItem, useAttaching } from '../attachments/use-attaching.tsx';
import { useFileDrop } from '../attachments/use-file-drop.ts';
import { useFileActs } from '../attachments/use-file-acts.tsx';
import { agendaIsPublished, canOpen, dueWords, titleWords } from '../paper-words.ts';
import { ItemPapers, PaperList } from './item-papers.tsx';
import type { Starts } from './item-papers.tsx';
import type { RowActs } from './paper-row.tsx';
import type { PaperLine } from './paper-tree.ts';
import { PapersDialogs } from './papers-dialogs.tsx';
import type { Asking } from './papers-dialogs.tsx';
import styles from './papers.module.css';
import { usePaperActs } from './use-paper-acts.ts';
import type { PapersView } from './use-papers-view.ts';

const Facts = ({ view, today }: { readonly view: PapersView; readonly today: string }) => {
  const own = view.papers.filter(({ belongsTo, kind }) => belongsTo === undefined && kind !== 'imported-text');
  const expected = view.papers.filter(({ toFollow }) => (toFollow ?? null) !== null);
  const overdue = expected.filter(({ toFollow }) => dueWords(toFollow?.dueOn ?? null, today).isOverdue);
  return (
    <p className={styles.facts}>
      <span>{own.length === 1 ? '1 paper' : `${own.length} papers`}</span>
      {expected.length > 0 && <span>{expected.length} to follow</span>}
      {overdue.length > 0 && <strong className={styles.overdue}>{overdue.length} overdue</strong>}
    </p>
  );
};

/** The item that a new paper is most likely for: the first that reports and has none, else the first that reports. */
const likelyItem = ({ tree }: PapersView): string => {
  const reports = tree.items.filter(({ item }) => item.kind === 'report' || item.kind === 'lac-update');
  return (reports.find(({ lines }) => lines.length === 0) ?? reports[0] ?? tree.items[0])?.item.id ?? '';
};

/** The row that has or last had the focus. */
const lineIn = (element: Element | null): string | null => element?.closest<HTMLElement>('[role="row"][data-key]')?.dataset['key'] ?? null;

export const PapersDesk = ({ view }: { readonly view: PapersView }) => {
  const { context } = useData();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const arrivesAt = view.items.find(({ id }) => id === search.get('item'))?.id ?? null;
  useArriveAt(arrivesAt === null ? null : `[data-item="${arrivesAt}"] button`);
  const today = useToday(context.now);
  const acts = usePaperActs(view.meeting.id);
  const [asking, setAsking] = useState<Asking | null>(null);
  const lastLine = useRef<string | null>(null);
  const { meeting, panel, tree, labels, deleted } = view;
  const isFixed = meeting.agendaState === 'published';
  const lines = [...tree.items.flatMap((each) => each.lines), ...tree.withoutItem];
  const chosen = (): PaperLine | undefined => lines.find(({ id }) => id === lastLine.current);
  const tripOf = ({ paper }: PaperLine): TripTarget => ({ paper, itemLabel: labels.get(paper.itemId ?? '') ?? '' });
  const trip = useRoundTrip({ isFixed, chosen: () => { const line = chosen(); return line === undefined ? null : tripOf(line); } });

  const attaching = useAttaching(view);
  const files = useFileActs(meeting, view.papers, isFixed);

  const drop = useFileDrop(isFixed || view.items.length === 0, (dropped, { itemId }) => { attaching.drop(dropped, itemId ?? likelyItem(view)); });

  const starts: Starts = {
    write: (itemId) => { setAsking({ what: 'write', itemId }); },
    expect: (itemId) => { setAsking({ what: 'expect', itemId }); },
    attach: (itemId) => { attaching.choose(toItem(itemId)); },
  };
  const rowActs: RowActs = {
    open: ({ paper }) => { if (canOpen(paper)) void navigate(paperLink(meeting, paper.id)); },
    step: ({ paper }, step) => void acts.move(paper, { step }),
    moveTo: (line) => { setAsking({ what: 'move', line }); },
    details: (line) => { setAsking({ what: 'details', line }); },
    addTo: (line, as) => { setAsking({ what: 'add-to', line, as }); },
    follow: (line) => { setAsking({ what: 'follow', line }); },
    writeOut: ({ paper }) => void acts.writeOut(paper),
    arrived: ({ paper }) => void acts.change(paper, { toFollow: null }),
    remind: (line) => { setAsking({ what: 'remind', line }); },
    remove: ({ paper }) => void acts.remove(paper),
    trip: (line) => trip.actsOf(tripOf(line)),
  };
  const open = (): true | string => (isFixed ? agendaIsPublished : view.items.length > 0 || 'Add an item to the agenda first');
  const onLine = (): true | string => (isFixed ? agendaIsPublished : chosen() !== undefined || 'Go to a paper in the list first');
  const withLine = (act: (line: PaperLine) => void) => (): void => {
    const line = chosen();
    if (line !== undefined) act(line);
  };
  useCommands([
    { id: 'papers.write', group: 'Insert', label: 'Write a paper', keys: 'Alt+N', allowed: open, perform: () => { starts.write(likelyItem(view)); } },
    { id: 'papers.attach', group: 'Insert', label: 'Attach files', keys: 'Alt+A', allowed: open, perform: () => { starts.attach(likelyItem(view)); } },
    { id: 'papers.expect', group: 'Insert', label: 'Expect a paper from somebody', keys: null, allowed: open, perform: () => { starts.expect(likelyItem(view)); } },
    { id: 'papers.details', group: 'Edit', label: 'Title and access of the paper …', keys: null, allowed: onLine, perform: withLine(rowActs.details) },
    { id: 'papers.move', group: 'Edit', label: 'Move the paper to …', keys: null, allowed: onLine, perform: withLine(rowActs.moveTo) },
    { id: 'papers.up', group: 'Edit', label: 'Move the paper up', keys: 'Alt+Up', keysElsewhere: true, allowed: onLine, perform: withLine((line) => { rowActs.step(line, 'up'); }) },
    { id: 'papers.down', group: 'Edit', label: 'Move the paper down', keys: 'Alt+Down', keysElsewhere: true, allowed: onLine, perform: withLine((line) => { rowActs.step(line, 'down'); }) },
    { id: 'papers.appendix', group: 'Insert', label: 'Write an appendix to the paper', keys: null, allowed: onLine, perform: withLine((line) => { rowActs.addTo(line, 'appendix'); }) },
    { id: 'papers.write-out', group: 'Edit', label: 'Make the imported text a paper of the pack', keys: null, allowed: () => (isFixed ? agendaIsPublished : chosen()?.paper.kind === 'imported-text' || 'Go to a text from an import in the list first'), perform: withLine(rowActs.writeOut) },
    { id: 'papers.remind', group: 'Meeting', label: 'Reminder for the paper to follow', keys: null, allowed: () => (chosen()?.paper.toFollow ?? null) !== null || 'Go to a paper that is to follow first', perform: withLine(rowActs.remind) },
    { id: 'papers.replace-file', group: 'Edit', label: 'Replace the attached file by a newer one', keys: null, allowed: () => (isFixed ? agendaIsPublished : chosen()?.paper.kind === 'attachment' || 'Go to an attached file in the list first'), perform: withLine(({ paper }) => { files.acts.replace(paper); }) },
    { id: 'papers.save-file', group: 'File', label: 'Save a copy of the attached file', keys: null, allowed: () => chosen()?.paper.file !== undefined || 'Go to an attached file in the list first', perform: withLine(({ paper }) => { files.acts.saveCopy(paper); }) },
    { id: 'papers.delete', group: 'Edit', label: 'Delete the paper', keys: null, allowed: onLine, perform: withLine(rowActs.remove) },
  ]);

  const row = {
    meeting, accessOf: view.accessOf, lacCouncilTerm: panel.lacCouncilTerm, today, isFixed, acts: rowActs, fileActsOf: ({ paper }: PaperLine) => attachmentMenu(paper, isFixed, files.acts),
    onPlace: ({ paper }: PaperLine, position: number): void => void acts.move(paper, { position }),
  };
  return (
    <div className={styles.tab} data-over={drop.over?.itemId === null} {...drop.handlers} onFocus={(event) => { lastLine.current = lineIn(event.target) ?? lastLine.current; }}>
      {isFixed && (
        <Notice title="This agenda is published, so its papers stay as they are." actions={<LinkButton href={meetingLink(meeting, 'publish')}>Go to Publish</LinkButton>}>
          <p>{prepareAChange}</p>
        </Notice>
      )}
      <div className={styles.bar}>
        <div className={styles.barWords}>
          <h2>Papers</h2>
          <Facts view={view} today={today} />
        </div>
        {!isFixed && view.items.length > 0 && <Button size="small" icon={<FilePlus2 aria-hidden="true" />} onPress={() => { starts.attach(likelyItem(view)); }}>Attach files</Button>}
      </div>
      {lines.length === 0 && !isFixed && view.items.length > 0 && (
        <EmptyState
          lead="No papers yet. What the panel will read stands here, under the items of its agenda."
          starts={[
            { id: 'write', label: 'Write a paper', sentence: 'From your template: a report, a briefing note, an update.', icon: <PenLine aria-hidden="true" />, onPress: () => { starts.write(likelyItem(view)); } },
            { id: 'attach', label: 'Attach files', sentence: 'Word, PDF or pictures that others sent.', icon: <FilePlus2 aria-hidden="true" />, onPress: () => { starts.attach(likelyItem(view)); } },
            { id: 'expect', label: 'Expect from somebody', sentence: 'Note who owes it and by when, and remind them.', icon: <CalendarClock aria-hidden="true" />, onPress: () => { starts.expect(likelyItem(view)); } },
          ]}
        />
      )}
      {drop.over !== null && <p className={styles.dropWords}><span>Drop them on the item that they are for, or anywhere here and choose then.</span></p>}
      <div className={styles.list}>
        {view.items.length === 0 && <p>The agenda has no items yet. Papers belong to its items: add one on the Agenda tab first.</p>}
        {tree.items.map(({ item, lines: own }) => (
          <ItemPapers key={item.id} {...row} item={item} number={labels.get(item.id) ?? ''} lines={own} starts={starts} isOver={drop.over?.itemId === item.id} />
        ))}
      </div>
      {tree.withoutItem.length > 0 && (
        <section aria-labelledby="papers-without-item">
          <h3 id="papers-without-item">Papers without an item</h3>
          <p>Their item is not on the agenda any more. Move each to another item, or delete it.</p>
          <div className={styles.list}>
            <PaperList {...row} label="Papers without an item" lines={tree.withoutItem} />
          </div>
        </section>
      )}
      {deleted.length > 0 && (
        <details>
          <summary>{deleted.length === 1 ? '1 deleted paper' : `${deleted.length} deleted papers`}</summary>
          <ul className={styles.deleted}>
            {deleted.map((paper) => (
              <li key={paper.id} className={styles.deletedRow}>
                <span>{titleWords(paper)}</span>
                <Button size="small" variant="quiet" isDisabled={isFixed} onPress={() => void acts.bringBack(paper)}>Bring back</Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {trip.dialog}
      {attaching.dialog}
      {files.dialog}
      {asking !== null && (
        <PapersDialogs view={view} asking={asking} acts={acts} today={today} onWritten={(paper) => void navigate(paperLink(meeting, paper.id))} onClose={() => { setAsking(null); }} />
      )}
    </div>
  );
};
