// A correction of a minute's title: the whole title as it should read.
import type { Minute } from '../../../../shared/model/meeting.ts';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CorrectionBox } from './correction-box.tsx';
import { minuteLabel, type TitleDraft } from './corrections-drafted.ts';

type TitleCorrectionProps = { readonly name: string; readonly draft: TitleDraft; readonly minutes: readonly Minute[]; readonly onChange: (next: TitleDraft) => void; readonly onRemove: () => void };

export const TitleCorrection = ({ name, draft, minutes, onChange, onRemove }: TitleCorrectionProps) => (
  <CorrectionBox name={name} onRemove={onRemove}>
    <Select
      label="Minute"
      value={draft.number === '' ? null : draft.number}
      options={minutes.map((each) => ({ value: minuteLabel(each), label: `${minuteLabel(each)} ${each.title}` }))}
      onChange={(number) => { onChange({ ...draft, number, becomes: minutes.find((each) => minuteLabel(each) === number)?.title ?? '' }); }}
      width="full"
    />
    <TextField label="Title as it should read" width="full" value={draft.becomes} onChange={(becomes) => { onChange({ ...draft, becomes }); }} />
  </CorrectionBox>
);
