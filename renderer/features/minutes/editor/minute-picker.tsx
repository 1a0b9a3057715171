// A minute is picked from the minute book, by number, day or title, for a reference that follows it (DOMAIN N4).
import type { ReferableMinute } from '../../../data/minute-references.ts';
import { listReferableMinutes } from '../../../data/minute-references.ts';
import { useData } from '../../../data/data-provider.tsx';
import { useLive } from '../../../data/use-live.ts';
import { dayInWords } from '../../../lib/dates-in-words.ts';
import { Button } from '../../../ui/button.tsx';
import { FindList } from '../../../ui/find-list.tsx';
import { QuickDialog } from '../../../ui/quick-dialog.tsx';

type MinutePickerProps = {
  readonly title: string;
  readonly panelId: string;
  /** The minute that is being written: it doesn't refer to itself. */
  readonly minuteId: string;
  /** The day of whose minutes none is offered; null: all are. */
  readonly without: string | null;
  readonly onPick: (minute: ReferableMinute) => void;
  readonly onClose: () => void;
};

const hintOf = ({ date, isProvisional, isRestricted }: ReferableMinute): string =>
  [date === null ? 'Date not set' : dayInWords(date), isProvisional ? 'provisional number' : null, isRestricted ? 'exempt: its title does not print' : null].filter((fact) => fact !== null).join(', ');

export const MinutePicker = ({ title, panelId, minuteId, without, onPick, onClose }: MinutePickerProps) => {
  const { db } = useData();
  const live = useLive(() => listReferableMinutes(db, panelId), [db, panelId]);
  const minutes = live.status === 'ready' ? live.value.filter(({ id, date }) => id !== minuteId && (without === null || date !== without)) : [];
  return (
    <QuickDialog title={title} onClose={onClose} actions={<Button onPress={onClose}>Cancel</Button>}>
      <p>Only its number and the day of its meeting are inserted. The number follows the minute until it is published.</p>
      {live.status !== 'failed' && (
        <FindList
          label="Find a minute"
          placeholder="Number, day or words of the title"
          options={minutes.map((minute) => ({ id: minute.id, label: `${minute.label} ${minute.title}`.trim(), hint: hintOf(minute) }))}
          none={live.status === 'ready' ? 'No minute has these words.' : ''}
          isWaiting={live.status !== 'ready'}
          onChoose={(id) => {
            const chosen = minutes.find((minute) => minute.id === id);
            if (chosen !== undefined) onPick(chosen);
          }}
        />
      )}
    </QuickDialog>
  );
};
