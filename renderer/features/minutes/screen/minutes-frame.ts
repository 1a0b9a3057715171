// What stands around the minutes of a meeting on their screen, and the numbers that follow from it: those that publication gives (DOMAIN N1, N2).
import type { Item, Meeting, Minute } from '../../../../shared/model/meeting.ts';
import type { MunicipalYear, Panel, Person } from '../../../../shared/model/panel.ts';
import type { Id } from '../../../../shared/model/record.ts';
import { hasJointChairs } from '../../../../shared/rules/joint-chairs.ts';
import { minuteLabels } from '../../../../shared/rules/minute-numbers.ts';
import type { NumbersAround } from '../../../../shared/rules/minute-number-run.ts';
import type { PrintedNumber } from '../../../../shared/rules/minute-numbers.ts';
import type { OrderpaperDatabase } from '../../../data/database.ts';
import { listItems } from '../../../data/items-repository.ts';
import { getMeeting } from '../../../data/meetings-repository.ts';
import { numbersAroundMeeting } from '../../../data/minute-number-run.ts';
import { getPanel, listMunicipalYears } from '../../../data/panels-repository.ts';
import { listMembers, listPeople } from '../../../data/people-repository.ts';

export type MinutesFrame = {
  readonly meeting: Meeting;
  /** Whether it has joint Chairs is settled. */
  readonly panel: Panel;
  readonly items: readonly Item[];
  readonly people: readonly Person[];
  /** What its numbers go by. */
  readonly numbersBy: Required<NumbersAround>;
  readonly years: readonly MunicipalYear[];
};

/** @returns null where the meeting or its panel is gone */
export const readMinutesFrame = async (db: OrderpaperDatabase, meetingId: Id): Promise<MinutesFrame | null> => {
  const meeting = await getMeeting(db, meetingId);
  const panel = meeting === null ? null : await getPanel(db, meeting.panelId);
  if (meeting === null || panel === null) return null;
  return {
    meeting,
    panel: { ...panel, jointChairs: hasJointChairs(panel, (await listMembers(db, panel.id)).map(({ membership }) => membership), meeting.date) },
    items: await listItems(db, meetingId),
    people: await listPeople(db),
    numbersBy: await numbersAroundMeeting(db, meeting),
    years: await listMunicipalYears(db, panel.id),
  };
};

/** The printed number of each minute as the screen shows it; procedural notes have none. */
export const numbersInFrame = ({ meeting, panel, years, numbersBy }: MinutesFrame, minutes: readonly Minute[]): ReadonlyMap<Id, PrintedNumber> =>
  minuteLabels(minutes, { format: panel.minuteNumbering.format, date: meeting.date, years, ...numbersBy });
