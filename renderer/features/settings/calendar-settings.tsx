// The days that don't count towards the clear days: bank holidays, and what the council adds (DOMAIN T1, T2).
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Closure } from '../../../shared/model/panel.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { problemLine } from '../../../shared/model/result.ts';
import { bankHolidaysOf, publishedUntil } from '../../../shared/rules/bank-holidays.ts';
import { addClosure, deleteClosure, listClosures } from '../../data/closures-repository.ts';
import { useData } from '../../data/data-provider.tsx';
import type { AppSettings } from '../../data/settings-repository.ts';
import { useLive } from '../../data/use-live.ts';
import { dayInWords } from '../../lib/dates-in-words.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { RadioGroup, Switch } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form } from '../../ui/form.tsx';
import { Actions, Section } from '../../ui/page.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast, showUndo } from '../../ui/toast-queue.ts';
import styles from './settings.module.css';
import { useSaveSettings } from './use-save-settings.ts';

const kinds = [
  { value: 'council-closure', label: 'The council is closed', hint: 'Doesn\u2019t count by standing orders.' },
  { value: 'bank-holiday', label: 'An extra bank holiday', hint: 'Doesn\u2019t count by law: a royal occasion, a moved day.' },
  { value: 'not-a-bank-holiday', label: 'Not a bank holiday this year', hint: 'The day was moved away, so it counts.' },
] as const;

const kindWords: Readonly<Record<Closure['kind'], string>> = {
  'council-closure': 'Council closed', 'bank-holiday': 'Extra bank holiday', 'not-a-bank-holiday': 'Not a bank holiday',
};

const AddDay = () => {
  const { context } = useData();
  const [date, setDate] = useState<IsoDate | null>(null);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Closure['kind']>('council-closure');
  const [error, setError] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    if (date === null) {
      setError('Enter the day');
      return;
    }
    const added = await addClosure(context, { date, name: name.trim(), kind });
    setError(added.ok ? null : problemLine(added.problem));
    if (!added.ok) return;
    setDate(null);
    setName('');
  };
  return (
    <Form label="Add a day" onSubmit={() => void add()}>
      <DateField id="closure-date" label="Day" value={date} onChange={setDate} error={error} />
      <RadioGroup label="What is it?" value={kind} options={kinds} onChange={setKind} />
      <TextField label="Name" optional hint="Shown in the count of clear days: Christmas closure" width="medium" value={name} onChange={setName} />
      <Actions>
        <Button type="submit">Add day</Button>
      </Actions>
    </Form>
  );
};

const OwnDays = () => {
  const { db, context } = useData();
  const live = useLive(() => listClosures(db), [db]);
  if (live.status !== 'ready' || live.value.length === 0) return null;
  const remove = async (day: Closure): Promise<void> => {
    const removed = await deleteClosure(context, day.id);
    if (!removed.ok) showToast(problemLine(removed.problem));
    else showUndo(`${dayInWords(day.date)} is off the calendar`, () => void addClosure(context, { date: day.date, name: day.name, kind: day.kind }));
  };
  return (
    <ul className={styles.rows}>
      {live.value.map((day) => (
        <li key={day.id} className={styles.row}>
          <span className={styles.words}>
            <span>{dayInWords(day.date)}</span>
            <span className={styles.quiet}>{[kindWords[day.kind], day.name].filter(Boolean).join(': ')}</span>
          </span>
          <IconButton size="small" label={`Take ${dayInWords(day.date)} off`} icon={<Trash2 aria-hidden="true" />} onPress={() => void remove(day)} />
        </li>
      ))}
    </ul>
  );
};

export const CalendarSettings = ({ settings }: { readonly settings: AppSettings }) => {
  const { context } = useData();
  const today = useToday(context.now);
  const save = useSaveSettings();
  const thisYear = Number(today.slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const years = Array.from({ length: 13 }, (_, index) => thisYear - 6 + index);
  return (
    <>
      <Section title="Your council&#8217;s days">
        <p>Papers are public five clear days before a meeting. Sundays and bank holidays never count; these are the days your council adds.</p>
        <Switch
          label="Saturdays count"
          hint="Most standing orders leave them out."
          isSelected={settings.saturdaysCount}
          onChange={(saturdaysCount) => { save({ saturdaysCount }); }}
        />
        <OwnDays />
        <AddDay />
      </Section>
      <Section title="Bank holidays">
        <Stepper label="Year" steps={years} value={year} words={String} smaller="The year before" larger="The year after" onChange={setYear} />
        <ul className={styles.rows}>
          {bankHolidaysOf(year).map((holiday) => (
            <li key={holiday.date} className={styles.row}>
              <span>{dayInWords(holiday.date)}</span>
              <span className={styles.quiet}>{holiday.provisional ? `${holiday.name}, provisional` : holiday.name}</span>
            </li>
          ))}
        </ul>
        <p className={styles.quiet}>England and Wales, as published to {publishedUntil}; later years follow the rules and are provisional.</p>
      </Section>
    </>
  );
};
