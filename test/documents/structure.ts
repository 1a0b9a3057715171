// The fields of an import that are compared (cases' README): text with single white space, `body` and minute titles without case.
import type { ImportedAgenda, ImportedMinutes } from '../../shared/importing/import-result.ts';

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
const folded = (text: string | null): string | null => (text === null ? null : clean(text).toLowerCase());

export const agendaStructure = (agenda: ImportedAgenda | null) =>
  agenda === null
    ? null
    : {
        body: folded(agenda.body),
        venue: agenda.venue,
        date: agenda.date,
        time: agenda.time,
        items: agenda.items.map((item) => ({ ...item, title: clean(item.title), lines: null })),
        membership: agenda.membership.members.map(({ councillor, name, roles, representing }) => ({ councillor, name, roles, representing })),
        signatory: agenda.signatory,
      };

export const minutesStructure = (set: ImportedMinutes) => ({
  body: folded(set.body),
  date: set.date,
  chair: set.chair,
  present: set.present,
  alsoPresent: set.alsoPresent,
  youngPeople: set.youngPeople,
  youngPeopleSupportedBy: set.youngPeopleSupportedBy,
  attendedForMinute: set.attendedForMinute,
  apologies: set.apologies,
  numbering: set.numbering,
  proceduralNotes: set.proceduralNotes.map(({ afterMinute, text }) => ({ afterMinute, text: clean(text) })),
  minutes: set.minutes.map((minute) => ({
    number: minute.number,
    ...(minute.label === undefined ? {} : { label: minute.label }),
    title: folded(minute.title),
    blocks: minute.blocks.map((block) => ({ ...block, text: clean(block.text), lines: null })),
    resolutions: minute.resolutions.map((resolution) => ({ ...resolution, text: clean(resolution.text) })),
    references: minute.references,
    counts: minute.counts,
  })),
});
