// Of somebody who is not on the attendance: their part in the meeting, and their post.
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { capacities } from '../attendance/attendance-words.ts';
import type { Newcomer } from './newcomer.ts';

export const NewcomerFields = ({ name, value, onChange }: { readonly name: string; readonly value: Newcomer; readonly onChange: (next: Newcomer) => void }) => (
  <>
    <p role="status">{name} is not on the attendance yet, and comes onto it with this.</p>
    <Select label="Part in the meeting" value={value.capacity} options={capacities} onChange={(capacity) => { onChange({ ...value, capacity }); }} />
    {value.capacity !== 'young-person' && <TextField label="Post" optional width="full" value={value.post} onChange={(post) => { onChange({ ...value, post }); }} />}
  </>
);
