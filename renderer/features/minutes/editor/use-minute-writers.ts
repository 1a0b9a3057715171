// The writers of the minutes on a screen.
import type { Minute } from '../../../../shared/model/meeting.ts';
import { nameVersion, saveMinuteText } from '../../../data/minute-text.ts';
import { useTextWriters } from '../../../data/use-text-writers.ts';
import type { TextStore, TextWriters } from '../../../data/use-text-writers.ts';

export type MinuteWriters = TextWriters<Minute>;

const minuteStore: TextStore<Minute> = {
  save: saveMinuteText,
  nameVersion: (context, { id, name }) => nameVersion(context, { minuteId: id, name }),
};

export const useMinuteWriters = (): MinuteWriters => useTextWriters(minuteStore);
