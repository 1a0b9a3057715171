// A correction of the attendance: whose entry, and what it should say; or somebody who was left out.
import type { Attendance } from '../../../../shared/model/meeting.ts';
import type { AttendanceSaid } from '../../../../shared/model/proceedings.ts';
import { attendanceInWords } from '../../../../shared/rules/life-cycle/corrected-attendance.ts';
import { Checkbox, RadioGroup } from '../../../ui/choice.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { capacities, presences } from '../attendance/attendance-words.ts';
import { shownName } from '../happenings/person-field.tsx';
import styles from './approval.module.css';
import { CorrectionBox } from './correction-box.tsx';
import { leftOut, saidIn, type AttendanceDraft } from './corrections-drafted.ts';

type AttendanceCorrectionProps = {
  readonly name: string;
  readonly draft: AttendanceDraft;
  readonly attendance: readonly Attendance[];
  readonly onChange: (next: AttendanceDraft) => void;
  readonly onRemove: () => void;
};

/** What can be agreed of somebody: they were there, sent apologies, or did neither. */
const said = presences.filter(({ value }) => value !== 'not-recorded').map(({ value, label }) => ({ value, label }));

export const AttendanceCorrection = ({ name, draft, attendance, onChange, onRemove }: AttendanceCorrectionProps) => {
  const { whose, to } = draft;
  const row = attendance.find(({ id }) => id === whose);
  const change = (next: Partial<AttendanceSaid>): void => { onChange({ ...draft, to: { ...to, ...next } }); };
  return (
    <CorrectionBox name={name} onRemove={onRemove}>
      <Select
        label="Whose entry"
        value={whose === '' ? null : whose}
        options={[{ value: leftOut, label: 'Somebody who was left out' }, ...attendance.map((each) => ({ value: each.id, label: shownName(each) }))]}
        onChange={(chosen) => { onChange({ ...draft, whose: chosen, to: saidIn(attendance, chosen) }); }}
        width="full"
      />
      {whose !== '' && (
        <>
          <TextField label="Name" hint="Without title, as it should print" width="full" value={to.name} onChange={(typed) => { change({ name: typed }); }} />
          <Checkbox label="Councillor" isSelected={to.councillor} onChange={(councillor) => { change({ councillor }); }} />
          <RadioGroup label="Was" inline value={to.presence} options={said} onChange={(presence) => { change({ presence }); }} />
          <Select label="Part in the meeting" value={to.capacity} options={capacities} onChange={(capacity) => { change({ capacity }); }} />
          {to.capacity === 'substitute' && <TextField label="Substitute for" width="full" value={to.substituteFor ?? ''} onChange={(substituteFor) => { change({ substituteFor }); }} />}
          {to.capacity !== 'young-person' && <TextField label="Post" optional width="full" value={to.post ?? ''} onChange={(post) => { change({ post: post === '' ? null : post }); }} />}
          <div className={styles.reads} role="group" aria-label={`${name}: the entry as it will read`}>
            {row !== undefined && <p><span className={styles.readsTitle}>As published: </span>{attendanceInWords(row)}</p>}
            <p><span className={styles.readsTitle}>It will read: </span>{to.name.trim() === '' ? '…' : attendanceInWords(to)}</p>
          </div>
        </>
      )}
    </CorrectionBox>
  );
};
