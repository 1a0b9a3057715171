// A panel made from the first paper that is imported of it; everything here is offered, the officer may change it.
import type { ImportedAgenda, ImportedMinutes, ImportResult } from '../import-result.ts';
import { newRecord } from '../../model/ids.ts';
import type { HouseStyle, Panel } from '../../model/panel.ts';
import { usualTemplate } from '../../rules/usual-template.ts';
import type { Makers } from './makers.ts';
import { templateOf } from './template-of-agenda.ts';

const smallWords = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);
const acronyms = new Set(['LAC', 'NHS', 'SACRE', 'SEND', 'UK']);

/** A name printed in capitals as a name is written: "CORPORATE PARENTING PANEL" is "Corporate Parenting Panel"; others stay. */
export const nameOfBody = (printed: string): string => {
  const name = printed.replace(/\s+/g, ' ').trim();
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .split(' ')
    .map((word, at) => {
      if (acronyms.has(word)) return word;
      const lower = word.toLowerCase();
      if (at > 0 && smallWords.has(lower)) return lower;
      return lower.replace(/(^|-|\()\p{L}/gu, (start) => start.toUpperCase());
    })
    .join(' ');
};

/** What the members call their body: the last word of its name that names one. */
const bodyNounOf = (name: string): string =>
  [...name.matchAll(/\b(Panel|Committee|Board|Commission|Forum|Cabinet|Sub-Committee|Group)\b/g)].at(-1)?.[1] ?? 'Panel';

const lacCouncilTerms = ['Children in Care Council', 'LAC Council'];

const lacCouncilTermOf = (result: ImportResult): string => {
  const titles = [
    ...(result.agenda?.items.map((item) => item.title) ?? []),
    ...result.minutes.flatMap((set) => set.minutes.map((minute) => minute.title)),
  ].join('\n').toLowerCase();
  return lacCouncilTerms.find((term) => titles.includes(term.toLowerCase())) ?? 'LAC Council';
};

/** "12/18" says that the year is part of the number; several sets that begin at 1 say that each meeting counts for itself. */
const numberingOf = (sets: readonly ImportedMinutes[]): Panel['minuteNumbering'] => {
  const labels = sets.flatMap((set) => set.minutes.flatMap((minute) => minute.label ?? []));
  const withYear = labels.length > 0 && labels.every((label) => /^\d+\/\d\d$/.test(label));
  const perMeeting = sets.length > 1 && sets.every((set) => set.numbering.first === 1);
  return { scope: perMeeting ? 'meeting' : 'panel', format: withYear ? '{n}/{yy}' : '{n}' };
};

/** The council whose name stands above the panel's. */
const councilOf = (result: ImportResult): string => {
  const printed = result.agenda?.council ?? result.minutes.find((set) => set.council !== undefined)?.council;
  return printed === undefined ? '' : nameOfBody(printed);
};

const usualOf = (agenda: ImportedAgenda | null): Pick<Panel, 'usualVenue' | 'usualTime' | 'signatory'> => ({
  usualVenue: agenda !== null && agenda.venue.lines.length > 0 ? agenda.venue : null,
  usualTime: agenda?.time ?? null,
  signatory: agenda?.signatory ?? null,
});

/** The new panel that an import proposes, with the template for its next agenda. */
export const panelOfProposal = (
  result: ImportResult,
  named: { readonly houseStyle?: HouseStyle; readonly councilName?: string },
  makers: Makers,
): Panel => {
  const printed = result.agenda?.body ?? result.minutes.find((set) => set.body !== null)?.body ?? null;
  const name = printed === null || printed.trim() === '' ? 'Panel' : nameOfBody(printed);
  const lacCouncilTerm = lacCouncilTermOf(result);
  return {
    ...newRecord(makers.newId, makers.now),
    name,
    councilName: named.councilName ?? councilOf(result),
    bodyNoun: bodyNounOf(name),
    lacCouncilTerm,
    law: 'committee',
    minuteNumbering: numberingOf(result.minutes),
    houseStyle: named.houseStyle ?? 'accessible',
    ...usualOf(result.agenda),
    template: result.agenda === null ? usualTemplate(makers.newId, lacCouncilTerm) : templateOf(result.agenda.items, lacCouncilTerm, makers.newId),
    sample: false,
  };
};
