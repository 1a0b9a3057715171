// What can be done to a minute as a whole.
import { memo, useState } from 'react';
import type { Minute } from '../../../../shared/model/meeting.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { MoreButton } from '../../../ui/menu.tsx';
import { Select } from '../../../ui/select.tsx';
import type { Acts } from './acts.ts';
import type { MinutesView } from './use-minutes-view.ts';

type Asking = 'move' | 'link' | null;
export type MinuteMenuProps = {
  readonly minute: Minute;
  readonly words: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The newest view, asked when something is done: the menu need not be drawn again for each change elsewhere. */
  readonly viewNow: () => MinutesView;
  readonly acts: Acts;
  readonly onAdded: (id: string | null) => void;
  readonly onVersions: (id: string) => void;
  readonly onNameVersion: (id: string) => void;
};

const nowhere = 'none';

const placesIn = ({ minutes, numbers }: MinutesView) =>
  minutes.map((other, place) => ({ value: String(place), label: `${place + 1}: ${numbers.get(other.id)?.label ?? 'Note'} ${other.title}` }));

const itemsIn = ({ items, itemLabels }: MinutesView) => [
  { value: nowhere, label: 'No agenda item' },
  ...items.map((item) => ({ value: item.id, label: `${itemLabels.get(item.id) ?? ''} ${item.title}` })),
];

const MenuView = ({ minute, words, isFirst, isLast, viewNow, acts, onAdded, onVersions, onNameVersion }: MinuteMenuProps) => {
  const [asking, setAsking] = useState<Asking>(null);
  const [choice, setChoice] = useState<string | null>(null);
  const moveTo = (placeOf: (index: number) => number): void => {
    const { minutes } = viewNow();
    void acts.move(minute, placeOf(minutes.findIndex(({ id }) => id === minute.id)), minutes.length);
  };
  const add = (kind: Minute['kind']) => () => void acts.add(kind, minute.id).then(onAdded);
  const isNote = minute.kind === 'procedural-note';
  const close = (): void => { setAsking(null); };
  const confirm = (): void => {
    if (asking === 'move' && choice !== null) moveTo(() => Number(choice));
    if (asking === 'link' && choice !== null) void acts.link(minute, choice === nowhere ? null : choice);
    close();
  };
  return (
    <>
      <MoreButton
        label={`More for ${words}`}
        acts={[
          { id: 'up', label: 'Move up', keys: 'Alt+Up', isDisabled: isFirst, onAction: () => { moveTo((index) => index - 1); } },
          { id: 'down', label: 'Move down', keys: 'Alt+Down', isDisabled: isLast, onAction: () => { moveTo((index) => index + 1); } },
          { id: 'move', label: 'Move to …', onAction: () => { setChoice(String(viewNow().minutes.findIndex(({ id }) => id === minute.id))); setAsking('move'); } },
          { id: 'add', label: 'Add a minute after it', onAction: add('minute') },
          { id: 'note', label: 'Add a procedural note after it', hint: 'Stands between minutes without a number', onAction: add('procedural-note') },
          { id: 'link', label: 'Link to an agenda item …', onAction: () => { setChoice(minute.itemId ?? nowhere); setAsking('link'); } },
          {
            id: 'kind',
            label: isNote ? 'Make it a numbered minute' : 'Make it a procedural note',
            isDisabled: minute.number !== null,
            ...(minute.number === null ? {} : { hint: 'Its number was published and stays.' }),
            onAction: () => void acts.turnInto(minute, isNote ? 'minute' : 'procedural-note'),
          },
          { id: 'name', label: 'Keep this version under a name …', hint: 'Such as: Sent to Chair', onAction: () => { onNameVersion(minute.id); } },
          { id: 'versions', label: 'Earlier versions …', onAction: () => { onVersions(minute.id); } },
          { id: 'delete', label: 'Delete', hint: 'Can be undone', onAction: () => void acts.remove(minute, words) },
        ]}
      />
      <Dialog
        title={asking === 'link' ? `Agenda item of ${words}` : `Move ${words}`}
        isOpen={asking !== null}
        onClose={close}
        actions={<><Button onPress={close}>Cancel</Button><Button variant="primary" onPress={confirm}>{asking === 'link' ? 'Link' : 'Move here'}</Button></>}
      >
        {asking !== null && (
          <Select label={asking === 'link' ? 'It records' : 'Place'} value={choice} options={asking === 'link' ? itemsIn(viewNow()) : placesIn(viewNow())} onChange={setChoice} width="full" />
        )}
      </Dialog>
    </>
  );
};

export const MinuteMenu = memo(MenuView);
