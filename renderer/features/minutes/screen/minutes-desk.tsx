// Where minutes are written: the agenda on the left, the paper in the middle, one minute open at a time.
import { Plus } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useSearchParams } from 'react-router';
import type { Item, Minute } from '../../../../shared/model/meeting.ts';
import { phraseBook } from '../../../../shared/phrases/phrase-book.ts';
import { noteClock } from '../../../data/commands/note-clock.ts';
import { useData } from '../../../data/data-provider.tsx';
import { clockInWords } from '../../../lib/dates-in-words.ts';
import { Button } from '../../../ui/button.tsx';
import { announce } from '../../../ui/announce.ts';
import { cx } from '../../../ui/class-names.ts';
import { Sheet } from '../../../ui/page.tsx';
import { AttendanceSection } from '../attendance/attendance-section.tsx';
import type { SetToApprove } from '../../../data/approvals.ts';
import { ApproveDialog } from '../approval/approve-dialog.tsx';
import { useApprovals, useAsApproved } from '../approval/use-approvals.ts';
import { useMinuteWriters } from '../editor/use-minute-writers.ts';
import { useReferenceLabels } from '../editor/use-reference-labels.ts';
import type { TextEditorHandle } from '../../../ui/text-editor/editor/text-editor-props.ts';
import { leadIn } from '../../../ui/text-editor/schema/resolution-lead.ts';
import { EarlierVersions } from '../versions/earlier-versions.tsx';
import { NameVersion } from '../versions/name-version.tsx';
import { useWrittenMinute } from '../versions/use-written-minute.ts';
import { actsOn } from './acts.ts';
import { AgendaRail } from './agenda-rail.tsx';
import { MinuteArticle } from './minute-article.tsx';
import type { Opening } from './minute-article.tsx';
import { isWritten, neighbour, placeFor } from './minute-order.ts';
import styles from './minutes-desk.module.css';
import { MinutesHead, numbersFact } from './minutes-head.tsx';
import { AskedDialog } from '../happenings/asked-dialog.tsx';
import { linesAt } from '../happenings/happening-sentences.ts';
import { useHappenings } from '../happenings/use-happenings.ts';
import { RoomAside } from '../room/room-aside.tsx';
import { RoomBar } from '../room/room-bar.tsx';
import { useRoomView } from '../room/use-room-view.ts';
import { useMinuteCommands } from './use-minute-commands.ts';
import type { MinutesView } from './use-minutes-view.ts';

/** How acts, labels and the spoken voice call a minute. */
const wordsFor = (minute: Minute, view: MinutesView): string => {
  const number = view.numbers.get(minute.id);
  return number === undefined ? `the note ${minute.title}`.trim() : `minute ${number.label}`;
};

const none: readonly Minute[] = [];

const atStart: Opening = { field: 'text', aim: 'end' };

export const MinutesDesk = ({ view }: { readonly view: MinutesView }) => {
  const { context } = useData();
  const { meeting, panel, minutes, items } = view;
  const canWrite = meeting.minutesState === 'none' || meeting.minutesState === 'draft';
  const [search, setSearch] = useSearchParams();
  // Kept here and only mirrored in the address: the next key after Ctrl+Enter must already land in the next minute.
  const [openId, setOpenId] = useState(() => search.get('minute'));
  // In the room the next key after a crash is the text's again.
  const [opening, setOpening] = useState<Opening>(() => ({ field: 'text', aim: search.get('view') === 'room' ? 'end' : 'none' }));
  const editor = useRef<TextEditorHandle>(null);
  const openIdNow = useRef(openId);
  useEffect(() => {
    openIdNow.current = openId;
  });
  const writers = useMinuteWriters();
  const { minuteId: historyOf, show: showVersions, close: closeVersions } = useWrittenMinute(writers);
  const { minuteId: namingOf, show: nameVersion, close: closeNaming } = useWrittenMinute(writers);
  const inHistory = canWrite ? minutes.find(({ id }) => id === historyOf) : undefined;
  const named = canWrite ? minutes.find(({ id }) => id === namingOf) : undefined;
  const acts = useMemo(() => actsOn(context, meeting.id), [context, meeting.id]);
  const lead = useMemo(() => leadIn(phraseBook(panel.houseStyle)), [panel.houseStyle]);
  const labelOf = useReferenceLabels(minutes, view.numbers);
  const newest = useRef(view);
  useEffect(() => {
    newest.current = view;
  });
  const viewNow = useCallback(() => newest.current, []);

  const open = useCallback((id: string | null, how: Opening) => {
    if (id === null) return;
    setOpening(how);
    setOpenId(id);
    // One that is open already is not made anew, so nothing else gives it the next key.
    if (id === openIdNow.current && how.field === 'text') editor.current?.focus();
  }, []);
  const openNew = useCallback((id: string | null) => {
    open(id, { field: 'title' });
  }, [open]);
  const go = useCallback((id: string | null) => {
    const { minutes: rows, numbers } = newest.current;
    open(id, atStart);
    const minute = rows.find((row) => row.id === id);
    if (minute !== undefined) announce(`${numbers.get(minute.id)?.label ?? 'Note'} ${minute.title}`);
  }, [open]);
  const step = (by: 1 | -1): void => {
    go(neighbour(minutes, openId, by));
  };
  const move = (by: 1 | -1): void => {
    const index = minutes.findIndex(({ id }) => id === openId);
    const minute = minutes[index];
    if (minute !== undefined && minutes[index + by] !== undefined) void acts.move(minute, index + by, minutes.length);
  };
  const add = (kind: Minute['kind']): void => void acts.add(kind, openId ?? undefined).then(openNew);
  const addFor = useCallback((item: Item): void => {
    const { items: all, minutes: rows } = newest.current;
    void acts.add('minute', placeFor(item, all, rows), item).then((id) => { open(id, atStart); });
  }, [acts, open]);
  const { isRoom, enter: enterRoom, leave: leaveRoom } = useRoomView(canWrite);
  const toRoom = useCallback((): void => {
    enterRoom();
    const { minutes: rows } = newest.current;
    if (openIdNow.current === null) go((rows.find((row) => !isWritten(row.text)) ?? rows[0])?.id ?? null);
    else editor.current?.focus();
  }, [enterRoom, go]);
  // One place writes the address, of both: two in one moment would each go by what stood there before.
  const setAddress = useRef(setSearch);
  useEffect(() => {
    setAddress.current = setSearch;
  });
  const mirrored = useRef(`${openId ?? ''} ${isRoom}`);
  useEffect(() => {
    if (mirrored.current === `${openId ?? ''} ${isRoom}`) return;
    mirrored.current = `${openId ?? ''} ${isRoom}`;
    const shown = { ...(openId === null ? {} : { minute: openId }), ...(isRoom ? { view: 'room' } : {}) };
    setAddress.current((before) => ({ ...Object.fromEntries([...before].filter(([name]) => name !== 'minute' && name !== 'view')), ...shown }), { replace: true, preventScrollReset: true });
  }, [openId, isRoom]);
  useMinuteCommands({ canWrite, isRoom, toRoom, leaveRoom, step, move, add, versions: openId === null ? null : { show: () => { showVersions(openId); }, name: () => { nameVersion(openId); } } });

  const onKeys = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : null;
    const isStep = by !== null && event.ctrlKey && !event.altKey && !event.shiftKey;
    const isMove = by !== null && event.altKey && !event.ctrlKey && !event.shiftKey && event.key !== 'Enter' && event.target instanceof Element && event.target.closest('[data-minute]') !== null;
    if (!canWrite || !(isStep || isMove)) return;
    event.preventDefault();
    event.stopPropagation();
    if (isStep) step(by);
    else move(by);
  };

  useEffect(() => {
    if (openId !== null) document.getElementById(`minute-${openId}`)?.scrollIntoView({ block: 'nearest' });
  }, [openId]);

  const { sets, own } = useApprovals(meeting);
  const approved = useAsApproved(minutes, view.attendance, view.people, own);
  const [approvingItem, setApprovingItem] = useState<string | null>(null);
  const onApprove = useCallback(({ itemId }: SetToApprove): void => { setApprovingItem(itemId); }, []);
  const approving = canWrite ? sets.find(({ itemId }) => itemId === approvingItem) : undefined;
  const setOf = ({ itemId, alsoItemIds = [] }: Minute): SetToApprove | undefined => sets.find((set) => set.itemId === itemId || alsoItemIds.includes(set.itemId));
  const current = minutes.find(({ id }) => id === openId);
  const after = current === undefined ? minutes[0] : minutes[minutes.indexOf(current) + 1];
  const { form, happen, ask, take, toText } = useHappenings(viewNow, editor);
  const roomNow = useRef(isRoom);
  useEffect(() => {
    roomNow.current = isRoom;
  });
  const onFirstKey = useCallback((minuteId: string) => {
    if (roomNow.current) void noteClock(context, { meetingId: meeting.id, minuteId, time: clockInWords(context.now()) });
  }, [context, meeting.id]);
  // The answer goes away with its buttons: the next key is the text's, and presses nothing that stands there instead.
  const onTaken = useCallback((how: 'excluded' | 'in-public', minuteId: string): void => {
    toText();
    void take(how, minuteId);
  }, [take, toText]);
  const writing = useMemo(() => ({ writers, editor, opening, happen, onTaken, onFirstKey }), [writers, opening, happen, onTaken, onFirstKey]);

  return (
    <div className={styles.frame} onKeyDownCapture={onKeys}>
      {isRoom && <RoomBar view={view} minute={current} next={after} onNext={() => { step(1); }} onLeave={leaveRoom} />}
      <div className={cx(styles.desk, isRoom && styles.room)}>
        <div className={styles.side}>
          <AgendaRail view={view} openId={openId} isRoom={isRoom} canWrite={canWrite} onGo={go} onAdd={addFor} />
        </div>
        <Sheet>
          <MinutesHead meeting={meeting} panel={panel} fact={numbersFact(view)} onRoom={canWrite && !isRoom ? toRoom : null} own={own} minutes={canWrite ? none : minutes} />
          <AttendanceSection attendance={approved.attendance} panel={panel} people={view.people} meeting={meeting} canWrite={canWrite} viewNow={viewNow} />
          <div>
            {approved.minutes.map((minute, index) => (
              <MinuteArticle
                key={minute.id}
                minute={minute}
                number={view.numbers.get(minute.id)}
                words={wordsFor(minute, view)}
                item={items.find((item) => item.id === minute.itemId)}
                itemLabel={minute.itemId === null ? undefined : view.itemLabels.get(minute.itemId)}
                text={own?.corrections.some(({ minuteId }) => minuteId === minute.id) === true ? minute.text : (writers.known(minute.id)?.newest(minute) ?? minute.text)}
                lead={lead}
                labelOf={labelOf}
                writing={canWrite && minute.id === openId ? writing : null}
                happened={linesAt(minute, view)}
                toApprove={setOf(minute)}
                onApprove={onApprove}
                canWrite={canWrite}
                menu={{ isFirst: index === 0, isLast: index === minutes.length - 1, viewNow, acts, onAdded: openNew, onVersions: showVersions, onNameVersion: nameVersion }}
                onOpen={open}
              />
            ))}
          </div>
          {canWrite && (
            <div className={styles.add}>
              <Button icon={<Plus aria-hidden="true" />} onPress={() => void acts.add('minute').then(openNew)}>Add a minute</Button>
              <Button variant="quiet" onPress={() => void acts.add('procedural-note').then(openNew)}>Add a procedural note</Button>
            </div>
          )}
        </Sheet>
        {isRoom && <div className={styles.aside}><RoomAside view={view} openId={openId} onAsk={ask} /></div>}
        {canWrite && <AskedDialog form={form} view={view} viewNow={viewNow} toText={toText} />}
        {approving !== undefined && <ApproveDialog meetingId={meeting.id} set={approving} lead={lead} onClose={() => { setApprovingItem(null); }} />}
        {inHistory !== undefined && <EarlierVersions minute={inHistory} words={wordsFor(inHistory, view)} lead={lead} onClose={closeVersions} />}
        {named !== undefined && <NameVersion minute={named} minutes={minutes} words={wordsFor(named, view)} onClose={closeNaming} />}
      </div>
    </div>
  );
};
