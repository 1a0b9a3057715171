// The days that don't count towards the clear days: bank holidays, and what the council adds (DOMAIN T1, T2).
import { useState } from 'react';
import { bankHolidaysOf, publishedUntil } from '../../../shared/rules/bank-holidays.ts';
import { useData } from '../../data/data-provider.tsx';
import type { AppSettings } from '../../data/settings-repository.ts';
import { dayInWords } from '../../lib/dates-in-words.ts';
import { useToday } from '../../lib/use-today.ts';
import { Switch } from '../../ui/choice.tsx';
import { Section } from '../../ui/page.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import { AddDays } from './add-days.tsx';
import { OwnDays } from './own-days.tsx';
import styles from './settings.module.css';
import { useSaveSettings } from '../../saving/use-save-settings.ts';

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
        <AddDays />
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
