// The Agenda tab: items on the left, the open item and the printed front sheet on the right.
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Item } from '../../../shared/model/meeting.ts';
import { prepareAChange } from '../../../shared/rules/published-agenda.ts';
import { useData } from '../../data/data-provider.tsx';
import { readSnapshot } from '../../data/snapshot.ts';
import { useLive } from '../../data/use-live.ts';
import { useCommands } from '../../lib/commands/use-commands.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { meetingLink } from '../../lib/meeting-links.ts';
import { Notice, ProblemNotice } from '../../ui/notice.tsx';
import { ReorderList } from '../../ui/reorder-list.tsx';
import { useArriveAt } from '../../ui/use-arrive-at.ts';
import { AddItem } from './add-item.tsx';
import styles from './agenda.module.css';
import { agendaIsPublished } from './agenda-words.ts';
import { EmptyAgenda } from './empty-agenda.tsx';
import { FrontSheetPreview } from './front-sheet-preview.tsx';
import { ItemEditor } from './item-editor.tsx';
import { ItemRow } from './item-row.tsx';
import type { ItemActs } from './item-row.tsx';
import { LeaveOutDialog } from './leave-out-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { moveToRow } from './move-to-row.ts';
import { AgendaOffersList } from './offers/agenda-offers.tsx';
import { useAgenda, useAgendaActs } from './use-agenda.ts';
import type { Agenda } from './use-agenda.ts';

const Preview = ({ meetingId }: { readonly meetingId: string }) => {
  const { db, context } = useData();
  const live = useLive(() => readSnapshot(db, meetingId), [db, meetingId]);
  if (live.status === 'loading') return null;
  const problem = live.status === 'failed' ? live.problem : live.value.ok ? null : live.value.problem;
  if (problem !== null) return <ProblemNotice what={problem.what} safe="Your agenda is saved; only this preview can’t be shown." remedy={problem.remedy} />;
  if (live.status !== 'ready' || !live.value.ok) return null;
  return (
    <>
      <h2 className={styles.previewTitle}>As it will print</h2>
      <FrontSheetPreview snapshot={live.value.value} today={context.now()} />
    </>
  );
};

const rowSelector = (id: string): string => `[role="row"][data-key="${id}"]`;

const rowFocus = (id: string): void => {
  document.querySelector<HTMLElement>(rowSelector(id))?.focus();
};

const Filled = ({ agenda }: { readonly agenda: Agenda }) => {
  const { meeting, panel, items, labels } = agenda;
  const acts = useAgendaActs(meeting.id);
  const { saves } = useData();
  const [search] = useSearchParams();
  const arrivesAt = items.find(({ id }) => id === search.get('item'))?.id ?? null;
  useArriveAt(arrivesAt === null ? null : rowSelector(arrivesAt));
  const [openId, setOpenId] = useState<string | null>(arrivesAt);
  const [movingId, setMovingId] = useState<string | null>(null);
  const newItem = useRef<HTMLInputElement>(null);
  const filled = useRef(false);
  const first = items[0]?.id ?? null;
  // What was pressed is gone: the first of the items that came in its place takes the focus.
  useEffect(() => {
    if (!filled.current || first === null) return;
    filled.current = false;
    rowFocus(first);
  }, [first]);
  const isFixed = meeting.agendaState === 'published';
  const open = items.find((item) => item.id === openId) ?? null;
  const moving = items.find((item) => item.id === movingId) ?? null;
  const labelOf = (item: Item): string => labels.get(item.id) ?? '';

  useCommands([
    {
      id: 'agenda.add-item', group: 'Insert', label: 'Add an agenda item', keys: 'Alt+N',
      allowed: () => !isFixed || agendaIsPublished, perform: () => newItem.current?.focus(),
    },
    {
      id: 'agenda.move-item', group: 'Edit', label: 'Move the open agenda item to …', keys: null,
      allowed: () => (isFixed ? agendaIsPublished : open !== null || 'Open an item first'), perform: () => { setMovingId(openId); },
    },
  ]);

  /** The open item closes when its words are stored; one that waits for a choice between two versions stays open for it. */
  const openNext = async (id: string | null): Promise<void> => {
    const flushed = await saves.flushAll();
    if (!flushed.ok && flushed.problem.code === 'rev-conflict') return;
    setOpenId(id);
    if (id === null && openId !== null) rowFocus(openId);
  };

  const rowActs: ItemActs = {
    edit: (item) => void openNext(openId === item.id ? null : item.id),
    step: (item, step) => void acts.move(item.id, { step }),
    moveTo: (item) => { setMovingId(item.id); },
    setSub: (item, sub) => void acts.setSub(item, sub),
    remove: (item) => void acts.remove(item, labelOf(item)),
  };

  const moveToIndex = (id: string, position: number): void => {
    const to = moveToRow(items, id, position);
    if (to !== null) void acts.move(id, to);
  };

  return (
    <div className={styles.tab}>
      <div className={styles.columns}>
        <div className={styles.main}>
          {isFixed && (
            <Notice title="This agenda is published, so it stays as it is." actions={<LinkButton href={meetingLink(meeting, 'publish')}>Go to Publish</LinkButton>}>
              <p>{prepareAChange}</p>
            </Notice>
          )}
          <div className={styles.list}>
            {items.length === 0 ? (
              isFixed ? <p>This agenda has no items.</p> : <EmptyAgenda meeting={meeting} panel={panel} onWrite={() => { newItem.current?.focus(); }} onFilled={() => { filled.current = true; }} />
            ) : (
              <ReorderList label="Agenda items" items={items} textOf={(item) => `${labelOf(item)}. ${item.title}`} onMove={moveToIndex} onOpen={(id) => void openNext(openId === id ? null : id)} isFixed={isFixed} isSilent>
                {(item, index) => (
                  <ItemRow
                    item={item}
                    label={labelOf(item)}
                    index={index}
                    count={items.length}
                    panel={panel}
                    isOpen={item.id === openId}
                    isFixed={isFixed}
                    acts={rowActs}
                  />
                )}
              </ReorderList>
            )}
            {!isFixed && <AddItem panel={panel} inputRef={newItem} onAdd={async (kind, title) => (await acts.add(kind, title)) !== null} />}
          </div>
          {!isFixed && <AgendaOffersList agenda={agenda} />}
        </div>
        <div className={styles.side} role="region" aria-label="The open item and the printed front sheet" tabIndex={0}>
          {open !== null && (
            <ItemEditor
              key={open.id}
              item={open}
              label={labelOf(open)}
              panel={panel}
              meetingDate={meeting.date}
              isFixed={isFixed}
              onClose={() => void openNext(null)}
            />
          )}
          <Preview meetingId={meeting.id} />
        </div>
      </div>
      {moving !== null && (
        <MoveDialog
          item={moving}
          label={labelOf(moving)}
          others={items.filter((item) => item.id !== moving.id).map((item) => ({ id: item.id, label: labelOf(item), title: item.title }))}
          onClose={() => { setMovingId(null); }}
          onMove={(after) => {
            setMovingId(null);
            void acts.move(moving.id, after === null ? { position: 1 } : { after });
          }}
        />
      )}
      {acts.leavingOut !== null && (
        <LeaveOutDialog
          label={labelOf(acts.leavingOut)}
          title={acts.leavingOut.title}
          onClose={acts.keep}
          onLeaveOut={(reason) => {
            if (acts.leavingOut !== null) void acts.remove(acts.leavingOut, labelOf(acts.leavingOut), reason);
          }}
        />
      )}
    </div>
  );
};

export const AgendaTab = ({ meetingId }: { readonly meetingId: string }) => {
  const live = useAgenda(meetingId);
  if (live.status === 'loading') return null;
  if (live.status === 'failed') return <ProblemNotice what={live.problem.what} safe="What was saved is still on this computer." remedy={live.problem.remedy} />;
  if (live.value === null) return <ProblemNotice what="This meeting is no longer here." safe="Nothing else was changed." remedy="It may have been deleted in another window: undo there, or go back to the panel." />;
  return <Filled agenda={live.value} />;
};
