// The fields that only one kind of item has.
import { Plus, X } from 'lucide-react';
import { Button, IconButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import styles from './agenda.module.css';
import type { DraftProblem, ItemDraft } from './item-draft.ts';

export type KindFieldsProps = {
  readonly draft: ItemDraft;
  readonly onChange: (patch: Partial<ItemDraft>) => void;
  readonly problems: readonly DraftProblem[];
  readonly isDisabled: boolean;
  /** The meeting's own date: calendars open there. */
  readonly meetingDate: string | null;
};

const ExclusionFields = ({ draft, onChange, problems, isDisabled }: KindFieldsProps) => (
  <>
    <Checkbox
      label="Write the resolution myself"
      hint="Otherwise it is made from the exempt items, with each paragraph and its description."
      isSelected={draft.ownResolution}
      isDisabled={isDisabled}
      onChange={(ownResolution) => { onChange({ ownResolution }); }}
    />
    {draft.ownResolution && (
      <TextArea
        label="Resolution to exclude press and public"
        width="full"
        rows={5}
        value={draft.resolutionText}
        error={problems.find((each) => each.field === 'resolution')?.message}
        isDisabled={isDisabled}
        onChange={(resolutionText) => { onChange({ resolutionText }); }}
      />
    )}
  </>
);

const NextMeetingFields = ({ draft, onChange, isDisabled, meetingDate }: KindFieldsProps) => {
  const openAt = draft.nextDates.at(-1) ?? meetingDate;
  const rows = draft.nextDates.length === 0 ? [null] : draft.nextDates;
  return (
    <div className={styles.stack}>
      {rows.map((date, index) => (
        <div key={index} className={styles.inline}>
          <DateField
            label={index === 0 ? 'Date of the next meeting' : `Date of a further meeting (${index + 1})`}
            value={date}
            isDisabled={isDisabled}
            {...(openAt === null ? {} : { openAt })}
            onChange={(next) => {
              const dates = draft.nextDates.filter((_, other) => other !== index);
              onChange({ nextDates: next === null ? dates : [...dates.slice(0, index), next, ...dates.slice(index)] });
            }}
          />
          {date !== null && rows.length > 1 && (
            <IconButton
              label={`Remove date ${index + 1}`}
              icon={<X aria-hidden="true" />}
              isDisabled={isDisabled}
              onPress={() => { onChange({ nextDates: draft.nextDates.filter((_, other) => other !== index) }); }}
            />
          )}
        </div>
      ))}
      <TimeField label="Time" optional value={draft.nextTime} isDisabled={isDisabled} onChange={(nextTime) => { onChange({ nextTime }); }} />
      {draft.nextDates.length > 0 && (
        <Button
          variant="quiet"
          size="small"
          icon={<Plus aria-hidden="true" />}
          isDisabled={isDisabled}
          onPress={() => { onChange({ nextDates: [...draft.nextDates, draft.nextDates.at(-1) ?? ''] }); }}
        >
          Add a further date
        </Button>
      )}
    </div>
  );
};

const MinutesFields = ({ draft, onChange, isDisabled, meetingDate }: KindFieldsProps) => (
  <DateField
    label="Minutes of the meeting held on"
    value={draft.minutesOf}
    isDisabled={isDisabled}
    {...(meetingDate === null ? {} : { openAt: meetingDate })}
    onChange={(minutesOf) => { onChange({ minutesOf }); }}
  />
);

export const KindFields = (props: KindFieldsProps) => {
  if (props.draft.kind === 'minutes') return <MinutesFields {...props} />;
  if (props.draft.kind === 'next-meeting') return <NextMeetingFields {...props} />;
  if (props.draft.kind === 'exclusion') return <ExclusionFields {...props} />;
  return null;
};
