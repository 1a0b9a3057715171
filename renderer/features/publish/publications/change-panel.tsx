// A change of a published agenda while it is prepared: what differs from what was published, why, and the act that publishes it.
import { FileX2, Send } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { saidOfChange } from '../../../../shared/checking/said-of-change.ts';
import { londonDate } from '../../../../shared/model/dates.ts';
import type { Result } from '../../../../shared/model/result.ts';
import { leaveAsPublished, withdrawItem } from '../../../data/commands/prepare-change.ts';
import { useData } from '../../../data/data-provider.tsx';
import { useFolderFirst } from '../../../saving/use-folder-first.ts';
import type { PublishChangeWork } from '../../../saving/use-publish-change.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/choice.tsx';
import { Actions } from '../../../ui/page.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { confidentialQuestion } from '../confidential-question.ts';
import { FindingsList } from '../findings-list.tsx';
import { MustBeSeen } from '../must-be-seen.tsx';
import styles from '../publish.module.css';
import { publishedWords } from '../published-words.ts';
import { tellPublication, tellWhetherDone } from '../tell-publication.ts';
import { useLookedAt } from '../use-looked-at.ts';
import type { PublishView } from '../use-publish.ts';
import { changeWords, clearDaysWords, kindWords } from './publication-words.ts';
import { useChangeDraft } from './use-change-draft.ts';
import type { OpenChange } from './use-open-change.ts';
import { WithdrawItemDialog } from './withdraw-item-dialog.tsx';

/** What the officer said of confidential papers for the publication that stands; no while one is new, of which nothing was said. */
const saidOfConfidential = ({ publications }: PublishView, { isNewlyConfidential }: OpenChange): boolean =>
  !isNewlyConfidential && (publications.findLast(({ kind, withdrawn, pack }) => kind === 'agenda' && withdrawn === null && pack !== undefined)?.pack?.withConfidential ?? false);

/** What is said before anything is changed. */
const nothingWords = {
  published: { what: 'Nothing differs from what was published yet.', how: 'Change the agenda or its papers on their tabs.' },
  withdrawn: { what: 'The agenda is withdrawn.', how: 'It can be published again as it was, or changed first on its tabs.' },
} as const;

export type ChangePanelProps = { readonly view: PublishView; readonly change: OpenChange; readonly work: PublishChangeWork; /** It was opened here just now. */ readonly isAskedFor: RefObject<boolean> };

/** The words that take the focus where a change was opened just now: its button is gone, and it may stand above what is seen. */
const useFocusOnceAsked = (isAskedFor: RefObject<boolean>): RefObject<HTMLHeadingElement | null> => {
  const words = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isAskedFor.current) return;
    isAskedFor.current = false;
    words.current?.scrollIntoView({ block: 'center' });
    words.current?.focus({ preventScroll: true });
  }, [isAskedFor]);
  return words;
};

export const ChangePanel = ({ view, change, work, isAskedFor }: ChangePanelProps) => {
  const { context } = useData();
  const { draft, change: changeDraft, forget } = useChangeDraft(`${view.meeting.id} ${view.publications.length}`);
  const { reason, words } = draft;
  const [attempted, setAttempted] = useState(false);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const [forMembers, setForMembers] = useState<boolean | null>(null);
  const folder = useFolderFirst();
  const heading = useFocusOnceAsked(isAskedFor);
  const why = useRef<HTMLTextAreaElement>(null);
  const withConfidential = forMembers ?? saidOfConfidential(view, change);
  const meetingId = view.meeting.id;
  const { changes, findings, clearDays, labels, titles, isWithdrawn } = change;
  const nothing = nothingWords[isWithdrawn ? 'withdrawn' : 'published'];
  const doubts = useMemo(() => saidOfChange(change.now, { reason, words }), [change.now, reason, words]);
  const mustSee = [...view.mustBeSeen.agenda, ...doubts];
  const { keys: seen, isSeen, onChange: setSeen } = useLookedAt(mustSee);
  const canGoOut = (changes.length > 0 || isWithdrawn) && isSeen && findings.every(({ stops }) => !stops);
  const lacksReason = attempted && reason.trim() === '';
  const tell = (result: Result<unknown>, done: string): void => { tellWhetherDone(meetingId, result, done); };
  const publish = async (savesNow: boolean): Promise<void> => {
    setAttempted(true);
    if (reason.trim() === '') { why.current?.focus(); return; }
    const chosen = savesNow ? await folder.ask() : null;
    if (savesNow && chosen === null) return;
    const out = await work.publish({ meetingId, reason, words, seen, withConfidential, folder: chosen });
    if (out === null) return;
    const what = changes.length === 0 ? 'The agenda is published again' : `${kindWords[change.kind]}: published`;
    const said = out.of === 0 && out.saved !== null ? `${what}. Save the Word file under “Published before” to send it out.` : publishedWords(out.saved, out.of, what);
    if (said !== null) tellPublication(meetingId, said);
  };
  const leave = async (): Promise<void> => {
    const left = await leaveAsPublished(context, meetingId);
    if (left.ok) forget();
    tell(left, 'The agenda stands as it was published.');
  };
  const withdraw = async (id: string, why: string): Promise<void> => {
    setWithdrawing(false);
    tell(await withdrawItem(context, { meetingId, id, on: londonDate(context.now()), reason: why }), 'The item is withdrawn in this change.');
  };
  const takeAfterAll = async (id: string): Promise<void> => {
    tell(await withdrawItem(context, { meetingId, id, on: londonDate(context.now()), reason: null }), 'The item is taken after all.');
  };
  return (
    <div className={styles.change}>
      <h3 ref={heading} tabIndex={-1}>{changes.length === 0 ? nothing.what : `${kindWords[change.kind]}: what changed`}</h3>
      {changes.length === 0
        ? <p>{nothing.how} What differs is listed here. Items and pages that were published keep their numbers.</p>
        : (
          <ul className={styles.changes}>
            {changes.map((each) => {
              const key = each.itemId ?? '';
              const said = changeWords(each, labels.get(key) ?? '', titles.get(each.paperId ?? key) ?? '');
              return (
                <li key={`${each.what}${key}${each.paperId ?? ''}`}>
                  {said}
                  {each.what === 'item-withdrawn' && <Button size="small" variant="quiet" isDisabled={work.progress !== null} onPress={() => void takeAfterAll(key)}>Take item {labels.get(key) ?? ''} after all</Button>}
                  {each.what === 'correction' && <TextField label={`What is corrected${key === '' ? '' : ` in item ${labels.get(key) ?? ''}`}`} hint="It prints on the front sheet." optional width="full" value={words.get(key) ?? ''} onChange={(text) => { changeDraft({ ...draft, words: new Map([...words, [key, text]]) }); }} />}
                </li>
              );
            })}
          </ul>
        )}
      {clearDays !== null && <p className={styles.second}>If it goes out today: {clearDaysWords(clearDays)}</p>}
      {findings.length > 0 && <FindingsList findings={findings} meeting={view.meeting} />}
      {mustSee.length > 0 && <MustBeSeen findings={mustSee} meeting={view.meeting} isSeen={isSeen} onChange={setSeen} />}
      <TextArea inputRef={why} label="Why is it published again?" hint="It prints on the front sheet; not in the public version where the change is about restricted matter." width="full" rows={2} value={reason} error={lacksReason ? 'Write in a few words why.' : null} onChange={(text) => { changeDraft({ ...draft, reason: text }); }} />
      {view.hasConfidential && <Checkbox {...confidentialQuestion(view.hasPack)} isSelected={withConfidential} onChange={setForMembers} />}
      {view.hasPack && <p className={styles.second}>You choose a folder, and its files are made and saved there: the agenda, both packs, and a supplement where papers come late.</p>}
      {folder.lack !== null && <p role="alert" className={styles.lacks}>{folder.lack} Choose one, or publish now and save each file later under “Published before”.</p>}
      <Actions>
        <Button variant="primary" icon={<Send aria-hidden="true" />} isDisabled={!canGoOut} isPending={work.progress !== null} onPress={() => void publish(view.hasPack)}>{isWithdrawn && changes.length === 0 ? 'Publish the agenda again' : 'Publish the change'}</Button>
        {folder.lack !== null && <Button isDisabled={!canGoOut || work.progress !== null} onPress={() => void publish(false)}>Publish and save later</Button>}
        <Button icon={<FileX2 aria-hidden="true" />} isDisabled={work.progress !== null} onPress={() => { setWithdrawing(true); }}>Withdraw an item</Button>
        {!isWithdrawn && <Button variant="quiet" isDisabled={work.progress !== null} onPress={() => void leave()}>Leave as published</Button>}
      </Actions>
      {isWithdrawing && <WithdrawItemDialog items={view.items} onWithdraw={(id, why) => void withdraw(id, why)} onClose={() => { setWithdrawing(false); }} />}
    </div>
  );
};
