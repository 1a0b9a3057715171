// Who was there: the sentences as they will print, and the lists behind them (DOMAIN M1, A6).
import { CheckCheck, ListChecks } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import type { Attendance } from '../../../../shared/model/meeting.ts';
import { phraseBook } from '../../../../shared/phrases/phrase-book.ts';
import { attendanceSentences } from '../../../../shared/phrases/sentences/attendance-sentences.ts';
import type { AttendanceSentences } from '../../../../shared/phrases/sentences/attendance-sentences.ts';
import { useData } from '../../../data/data-provider.tsx';
import { readSettings } from '../../../data/settings-repository.ts';
import { useLive } from '../../../data/use-live.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Kbd } from '../../../ui/kbd.tsx';
import type { MinutesView } from '../screen/use-minutes-view.ts';
import { AddPerson } from './add-person.tsx';
import { attendanceActs } from './attendance-acts.ts';
import { AttendanceRow } from './attendance-row.tsx';
import styles from './attendance.module.css';
import { groups, presences } from './attendance-words.ts';

const sentencesOf = (said: AttendanceSentences): string[] =>
  [said.present, said.alsoPresent, said.youngPeople, ...said.attendedForMinute, said.remote, said.apologies].filter((sentence) => sentence !== null);

const Keys = () => (
  <p className={styles.keys}>
    {presences.map(({ label, key }) => <span key={key}><Kbd keys={key.toUpperCase()} /> {label.toLowerCase()}</span>)}
    <span><Kbd keys="C" /> in the Chair</span>
    <span><Kbd keys="R" /> remote</span>
    <span><Kbd keys="S" /> substitute</span>
    <span><Kbd keys="E" /> name, post, part</span>
    <span><Kbd keys="Up" /> <Kbd keys="Down" /> next person</span>
  </p>
);

export type AttendanceSectionProps = Pick<MinutesView, 'attendance' | 'panel' | 'people' | 'meeting'> & {
  readonly canWrite: boolean;
  /** Asked for the minutes that somebody may have come for, when that is chosen. */
  readonly viewNow: () => MinutesView;
};

const SectionView = ({ attendance, panel, people, meeting, canWrite, viewNow }: AttendanceSectionProps) => {
  const { db, context } = useData();
  const settings = useLive(() => readSettings(db), [db]);
  const singleKeys = settings.status === 'ready' && settings.value.singleKeyShortcuts;
  const missing = attendance.filter((row) => row.presence === 'not-recorded').length;
  // Open from the start while nobody is recorded; later only the officer opens and closes it.
  const [asked, setAsked] = useState(() => missing > 0 && missing === attendance.length);
  const isOpen = canWrite && asked;
  const acts = useMemo(() => attendanceActs(context, meeting.id), [context, meeting.id]);
  const said = sentencesOf(attendanceSentences(attendance, { say: phraseBook(panel.houseStyle), lacCouncilTerm: panel.lacCouncilTerm, people }, { asRecorded: meeting.minutesImported !== null, noApologies: meeting.minutesImported === null && missing === 0 }));
  const indexOf = (row: Attendance | undefined): number | null => (row === undefined ? null : attendance.indexOf(row));
  return (
    <section className={styles.section} aria-labelledby="attendance-title">
      <div className={styles.head}>
        <h3 id="attendance-title" className={styles.title}>Attendance and apologies</h3>
        {missing > 0 && <Badge tone="warn">{missing} not recorded</Badge>}
        {canWrite && (
          <Button size="small" variant="quiet" icon={<ListChecks aria-hidden="true" />} aria-expanded={isOpen} onPress={() => { setAsked(!isOpen); }}>
            {isOpen ? 'Close the list' : 'Record attendance'}
          </Button>
        )}
      </div>
      <div className={styles.sentences} aria-label="As it will print" role="group">
        {said.length === 0 ? <p className={styles.none}>Nobody is recorded yet.</p> : said.map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
      {isOpen && (
        <div className={styles.lists} data-attendance="">
          {singleKeys && <Keys />}
          {groups.map((group) => {
            const rows = attendance.filter((row) => group.of.some((capacity) => capacity === row.capacity));
            return rows.length === 0 ? null : (
              <div key={group.id} className={styles.group}>
                <h4 className={styles.groupTitle}>{group.label}</h4>
                <ul className={styles.people} aria-label={group.label}>
                  {rows.map((row, index) => (
                    <AttendanceRow
                      key={row.id}
                      row={row}
                      upTo={indexOf(rows[index - 1])}
                      downTo={indexOf(rows[index + 1])}
                      acts={acts}
                      singleKeys={singleKeys}
                      isFixed={!canWrite}
                      viewNow={viewNow}
                    />
                  ))}
                </ul>
              </div>
            );
          })}
          <div className={styles.head}>
            <Button icon={<CheckCheck aria-hidden="true" />} isDisabled={missing === 0} onPress={() => void acts.restPresent()}>Mark the rest present</Button>
          </div>
          <AddPerson people={people} add={acts.add} />
        </div>
      )}
    </section>
  );
};

const sameRow = (a: Attendance, b: Attendance | undefined): boolean =>
  a.id === b?.id && a.rev === b.rev && a.order === b.order && a.forMinute?.number === b.forMinute?.number && a.forMinute?.title === b.forMinute?.title;

/** Draws itself again only when attendance has changed, or the minute that somebody came for, not at each save of a text. */
const isSame = (a: AttendanceSectionProps, b: AttendanceSectionProps): boolean =>
  a.panel === b.panel && a.people === b.people && a.meeting === b.meeting && a.canWrite === b.canWrite && a.viewNow === b.viewNow &&
  a.attendance.length === b.attendance.length && a.attendance.every((row, index) => sameRow(row, b.attendance[index]));

export const AttendanceSection = memo(SectionView, isSame);
