// The particulars that the front sheet prints.
import { RadioGroup } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import type { FieldProblem } from '../../ui/error-summary.tsx';
import { SideBySide } from '../../ui/form.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { TimeField } from '../../ui/time-field.tsx';
import { meetingFieldIds as ids } from './meeting-draft.ts';
import type { MeetingDraft } from './meeting-draft.ts';
import { meetingKinds } from './meeting-words.ts';

export type MeetingFieldsProps = {
  readonly draft: MeetingDraft;
  readonly onChange: (patch: Partial<MeetingDraft>) => void;
  readonly problems: readonly FieldProblem[];
  readonly withSignatory: boolean;
};

export const MeetingFields = ({ draft, onChange, problems, withSignatory }: MeetingFieldsProps) => {
  const errorOf = (id: string): string | undefined => problems.find((problem) => problem.fieldId === id)?.message;
  return (
    <>
      <SideBySide>
        <DateField id={ids.date} label="Day" value={draft.date} onChange={(date) => { onChange({ date }); }} error={errorOf(ids.date)} />
        <TimeField label="Time" optional value={draft.time} onChange={(time) => { onChange({ time }); }} />
      </SideBySide>
      <TextArea label="Place" optional hint="A line each, as it is printed." rows={3} value={draft.venueLines} onChange={(venueLines) => { onChange({ venueLines }); }} />
      <TextField label="Postcode" optional width="short" value={draft.postcode} onChange={(postcode) => { onChange({ postcode }); }} />
      <RadioGroup label="Kind of meeting" inline value={draft.kind} options={meetingKinds} onChange={(kind) => { onChange({ kind }); }} />
      {withSignatory && (
        <SideBySide>
          <TextField id={ids.signatory} label="Signed by" optional width="medium" value={draft.signatoryName} onChange={(signatoryName) => { onChange({ signatoryName }); }} error={errorOf(ids.signatory)} />
          <TextField label="Post" optional width="medium" value={draft.signatoryPost} onChange={(signatoryPost) => { onChange({ signatoryPost }); }} />
        </SideBySide>
      )}
    </>
  );
};
