// A correction of a minute's text: which minute, what is struck out, what stands for it, and how the minute will read.
import type { Minute } from '../../../../shared/model/meeting.ts';
import { canCorrect, correctedText } from '../../../../shared/rules/life-cycle/corrected-text.ts';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { Lead } from '../../../ui/text-editor/schema/resolution-lead.ts';
import { WrittenText } from '../../../ui/text-editor/written/written-text.tsx';
import styles from './approval.module.css';
import { CorrectionBox } from './correction-box.tsx';
import { minuteLabel, type TextDraft } from './corrections-drafted.ts';

type TextCorrectionProps = {
  readonly name: string;
  readonly draft: TextDraft;
  readonly minutes: readonly Minute[];
  readonly lead: Lead;
  readonly onChange: (next: TextDraft) => void;
  readonly onRemove: () => void;
};

export const TextCorrection = ({ name, draft, minutes, lead, onChange, onRemove }: TextCorrectionProps) => {
  const minute = minutes.find((each) => minuteLabel(each) === draft.number);
  const change = { was: draft.was.trim(), becomes: draft.becomes.trim() };
  const isComplete = minute !== undefined && change.becomes !== '' && canCorrect(minute.text, change);
  return (
    <CorrectionBox name={name} onRemove={onRemove}>
      <Select
        label="Minute"
        value={draft.number === '' ? null : draft.number}
        options={minutes.map((each) => ({ value: minuteLabel(each), label: `${minuteLabel(each)} ${each.title}` }))}
        onChange={(number) => { onChange({ ...draft, number }); }}
        width="full"
      />
      <TextField
        label="As printed"
        hint="A few words, as they stand in one paragraph. Empty: words are added at the end."
        width="full"
        value={draft.was}
        error={minute !== undefined && change.was !== '' && !canCorrect(minute.text, change) ? 'These words don’t stand in one place of that minute.' : null}
        onChange={(was) => { onChange({ ...draft, was }); }}
      />
      <TextField label="As it should read" width="full" value={draft.becomes} onChange={(becomes) => { onChange({ ...draft, becomes }); }} />
      {minute !== undefined && (
        <div className={styles.reads} role="group" aria-label={`${name}: the minute ${isComplete ? 'as it will read' : 'as published'}`}>
          <p className={styles.readsTitle}>{isComplete ? 'It will read' : 'As published'}</p>
          <WrittenText text={isComplete ? correctedText(minute.text, change) : minute.text} lead={lead} />
        </div>
      )}
    </CorrectionBox>
  );
};
