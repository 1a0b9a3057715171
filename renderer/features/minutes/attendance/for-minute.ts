// The minute that somebody came for: chosen among the meeting's minutes, kept as a reference so that its number follows (DOMAIN N2).
import type { Attendance } from '../../../../shared/model/meeting.ts';
import type { MinutesView } from '../screen/use-minutes-view.ts';

/** A minute that somebody may have come for; `value` is the minute's id. */
export type MinuteChoice = { readonly value: string; readonly label: string; readonly number: string; readonly title: string };

type ForMinute = Attendance['forMinute'];

export const wholeMeeting = 'whole';
/** What an imported record printed, where none of the minutes is certainly the one. */
export const asRecorded = 'as-recorded';

/** The numbered minutes of the meeting. */
export const choicesIn = ({ minutes, numbers }: Pick<MinutesView, 'minutes' | 'numbers'>): readonly MinuteChoice[] =>
  minutes.flatMap((minute) => {
    const number = numbers.get(minute.id)?.label;
    return number === undefined ? [] : [{ value: minute.id, label: `Minute ${number} ${minute.title}`, number, title: minute.title }];
  });

/** The choice that a row stands for: by reference, else by number and title together, since a number alone may have moved on. */
export const chosenIn = (choices: readonly MinuteChoice[], recorded: ForMinute): string => {
  if (recorded === null) return wholeMeeting;
  const { minuteId, number, title } = recorded;
  const same = (choice: MinuteChoice): boolean => (minuteId === undefined ? choice.number === number && choice.title === (title ?? '') : choice.value === minuteId);
  return choices.find(same)?.value ?? asRecorded;
};

/** What can be chosen, with the row's own words where they are none of the minutes. */
export const optionsFor = (choices: readonly MinuteChoice[], recorded: ForMinute): readonly { readonly value: string; readonly label: string }[] => [
  { value: wholeMeeting, label: 'The meeting' },
  ...(recorded !== null && chosenIn(choices, recorded) === asRecorded
    ? [{ value: asRecorded, label: `Minute ${[recorded.number, recorded.title ?? ''].join(' ').trim()}, as recorded` }]
    : []),
  ...choices,
];

/** What is stored for a choice. */
export const forMinuteOf = (choices: readonly MinuteChoice[], chosen: string, recorded: ForMinute): ForMinute => {
  if (chosen === asRecorded) return recorded;
  const choice = choices.find(({ value }) => value === chosen);
  if (choice === undefined) return null;
  return { minuteId: choice.value, number: choice.number, title: choice.title.trim() === '' ? null : choice.title.trim() };
};
