// Municipal years: minute numbers begin again after each annual meeting (DOMAIN N1).
import { useState } from 'react';
import { addDays } from '../../../shared/model/dates.ts';
import type { MunicipalYear, Panel } from '../../../shared/model/panel.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { problemLine } from '../../../shared/model/result.ts';
import { useData } from '../../data/data-provider.tsx';
import { addMunicipalYear, deleteMunicipalYear, listMunicipalYears, updateMunicipalYear } from '../../data/panels-repository.ts';
import { useLive } from '../../data/use-live.ts';
import { offerUndo } from '../../saving/offer-undo.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form } from '../../ui/form.tsx';
import { Actions, Section } from '../../ui/page.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import { dayInWords } from '../../lib/dates-in-words.ts';
import { yearNameFor } from './panel-draft.ts';
import styles from './panels.module.css';

const YearRow = ({ panel, year }: { readonly panel: Panel; readonly year: MunicipalYear }) => {
  const { context } = useData();
  const [startsOn, setStartsOn] = useState<IsoDate | null>(null);
  const save = async (): Promise<void> => {
    if (startsOn === null) return;
    const saved = await updateMunicipalYear(context, { panelId: panel.id, id: year.id, rev: year.rev, patch: { startsOn, name: yearNameFor(startsOn) } });
    if (!saved.ok) showToast(problemLine(saved.problem));
    else setStartsOn(null);
  };
  const remove = async (): Promise<void> => {
    const removed = await deleteMunicipalYear(context, { panelId: panel.id, id: year.id });
    if (!removed.ok) showToast(problemLine(removed.problem));
    else offerUndo(context, panel.id, `The year ${year.name} is taken off`);
  };
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <span className={styles.name}>{year.name === '' ? yearNameFor(year.startsOn) : year.name}</span>
        <span className={styles.quiet}>Annual meeting on {dayInWords(year.startsOn)}</span>
      </span>
      {startsOn === null ? (
        <>
          <Button size="small" variant="quiet" onPress={() => { setStartsOn(year.startsOn); }} aria-label={`Change ${year.name}`}>
            Change
          </Button>
          <Button size="small" variant="quiet" onPress={() => void remove()} aria-label={`Delete ${year.name}`}>
            Delete
          </Button>
        </>
      ) : (
        <Form label={`Change ${year.name}`} onSubmit={() => void save()}>
          <DateField label="Annual meeting" value={startsOn} onChange={setStartsOn} />
          <Actions>
            <Button type="submit" size="small" variant="primary">
              Save
            </Button>
            <Button size="small" onPress={() => { setStartsOn(null); }}>
              Cancel
            </Button>
          </Actions>
        </Form>
      )}
    </li>
  );
};

export const YearsEditor = ({ panel }: { readonly panel: Panel }) => {
  const { db, context } = useData();
  const live = useLive(() => listMunicipalYears(db, panel.id), [db, panel.id]);
  const [startsOn, setStartsOn] = useState<IsoDate | null>(null);
  const [error, setError] = useState<string | null>(null);
  if (live.status !== 'ready') return null;
  const years = live.value;
  const last = years.at(-1);

  const add = async (): Promise<void> => {
    if (startsOn === null) {
      setError('Enter the day of the annual meeting');
      return;
    }
    if (years.some((year) => year.startsOn === startsOn)) {
      setError('That year is here already');
      return;
    }
    const added = await addMunicipalYear(context, { panelId: panel.id, name: yearNameFor(startsOn), startsOn });
    setError(added.ok ? null : problemLine(added.problem));
    if (added.ok) setStartsOn(null);
  };

  return (
    <Section title="Municipal years">
      <p>Minute numbers run on through a year and begin again at 1 after the annual meeting of the council.</p>
      {years.length > 0 && (
        <ul className={styles.rows}>
          {years.map((year) => (
            <YearRow key={year.id} panel={panel} year={year} />
          ))}
        </ul>
      )}
      <Form label="Add a municipal year" onSubmit={() => void add()}>
        <DateField
          id="year-starts"
          label="Annual meeting of the next year"
          value={startsOn}
          onChange={setStartsOn}
          error={error}
          {...(last === undefined ? {} : { openAt: addDays(last.startsOn, 364) })}
        />
        <Actions>
          <Button type="submit">Add year</Button>
        </Actions>
      </Form>
    </Section>
  );
};
