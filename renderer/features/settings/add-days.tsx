// Adds a day to the calendar, or all days of a closure at once.
import { useState } from 'react';
import type { Closure } from '../../../shared/model/panel.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { problemLine } from '../../../shared/model/result.ts';
import { addClosures } from '../../data/closures-repository.ts';
import { useData } from '../../data/data-provider.tsx';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, SideBySide } from '../../ui/form.tsx';
import { Actions } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { periodInWords } from './calendar-words.ts';

const kinds = [
  { value: 'council-closure', label: 'The council is closed', hint: 'Doesn\u2019t count by standing orders.' },
  { value: 'bank-holiday', label: 'An extra bank holiday', hint: 'Doesn\u2019t count by law: a royal occasion, a moved day.' },
  { value: 'not-a-bank-holiday', label: 'Not a bank holiday this year', hint: 'The day was moved away, so it counts.' },
] as const;

export const AddDays = () => {
  const { context } = useData();
  const [from, setFrom] = useState<IsoDate | null>(null);
  const [to, setTo] = useState<IsoDate | null>(null);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Closure['kind']>('council-closure');
  const [error, setError] = useState<{ readonly from?: string; readonly to?: string }>({});
  const add = async (): Promise<void> => {
    if (from === null) {
      setError({ from: 'Enter the day' });
      return;
    }
    const last = to ?? from;
    const added = await addClosures(context, { from, to: last, name: name.trim(), kind });
    if (!added.ok) {
      setError(to === null ? { from: problemLine(added.problem) } : { to: problemLine(added.problem) });
      return;
    }
    announce(`${periodInWords({ from, to: last })} added`);
    setError({});
    setFrom(null);
    setTo(null);
    setName('');
  };
  return (
    <Form label="Add days" onSubmit={() => void add()}>
      <SideBySide>
        <DateField id="closure-date" label="Day" hint="Or the first of several." value={from} onChange={setFrom} error={error.from} />
        <DateField id="closure-last" label="Until" hint="When it is more than one." optional value={to} onChange={setTo} error={error.to} {...(from === null ? {} : { openAt: from })} />
      </SideBySide>
      <RadioGroup label="What is it?" value={kind} options={kinds} onChange={setKind} />
      <TextField label="Name" optional hint="Shown in the count of clear days: Christmas closure" width="medium" value={name} onChange={setName} />
      <Actions>
        <Button type="submit">{to === null ? 'Add day' : 'Add days'}</Button>
      </Actions>
    </Form>
  );
};
