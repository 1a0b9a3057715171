// Who presided, from the printed "Councillor Hale", "Cllr Una Voss" or "Councillor Hale and Jo Bell" (joint Chairs).
import type { ImportedMinutes } from '../import-result.ts';

export type PrintedChair = {
  /** As in the list of those present, where it stands there. */
  readonly name: string;
  /** "Cllr", "Alderman"; null where it is the usual "Councillor" or there is none. */
  readonly title: string | null;
  readonly councillor: boolean;
};

const councillorTitle = /^(?:the\s+)?(councillors?|cllrs?\.?|couns?\.?|alderman|ald\.?)\s+/i;

const unusual = (title: string): string | null => (title === '' || /^(?:the\s+)?councillors?$/i.test(title) ? null : title);

const chairOf = (printed: string, set: ImportedMinutes): PrintedChair => {
  const person = set.present.find(({ name }) => name === printed || printed.endsWith(` ${name}`));
  if (person !== undefined) {
    return { name: person.name, title: unusual(printed.slice(0, printed.length - person.name.length).trim()), councillor: person.councillor };
  }
  const title = councillorTitle.exec(printed);
  return { name: printed.slice(title?.[0].length ?? 0).trim(), title: unusual(title?.[1] ?? ''), councillor: title !== null };
};

/** None where the minutes name no Chair. */
export const chairsOf = (set: ImportedMinutes): PrintedChair[] =>
  (set.chair ?? '').split(/\s+and\s+/).filter((printed) => printed.trim() !== '').map((printed) => chairOf(printed.trim(), set));
