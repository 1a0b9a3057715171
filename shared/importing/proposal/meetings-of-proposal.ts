// The meetings of an import: the one of its agenda, and one for each set of minutes that came with it.
import type { ImportedAgenda, ImportedMinutes, ImportResult } from '../import-result.ts';
import { instantOf, newRecord } from '../../model/ids.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Panel } from '../../model/panel.ts';
import type { Makers } from './makers.ts';

export type ProposedMeeting = { readonly meeting: Meeting; readonly minutes: readonly ImportedMinutes[] };

const bodyAsPrinted = (body: string | null, panel: Panel): string | null => (body === null || body === panel.name ? null : body);

const newMeeting = (panel: Panel, makers: Makers): Meeting => ({
  ...newRecord(makers.newId, makers.now),
  panelId: panel.id,
  date: null,
  time: null,
  venue: { lines: [], postcode: null },
  kind: 'ordinary',
  agendaState: 'none',
  minutesState: 'none',
  agendaPublishedOn: null,
  minutesPublishedOn: null,
  signatory: null,
  bodyAsPrinted: null,
  agendaImported: null,
  minutesImported: null,
  sample: false,
});

type Imported = NonNullable<Meeting['agendaImported']>;

const withAgenda = (meeting: Meeting, agenda: ImportedAgenda, panel: Panel, imported: Imported): Meeting => ({
  ...meeting,
  date: agenda.date,
  time: agenda.time,
  venue: { lines: [...agenda.venue.lines], postcode: agenda.venue.postcode },
  agendaState: 'published',
  signatory: agenda.signatory,
  bodyAsPrinted: bodyAsPrinted(agenda.body, panel),
  agendaImported: imported,
});

const withMinutes = (meeting: Meeting, set: ImportedMinutes, panel: Panel, imported: Imported): Meeting => ({
  ...meeting,
  date: set.date,
  time: meeting.time ?? set.time ?? null,
  venue: meeting.venue.lines.length === 0 && set.venue !== undefined ? { lines: [...set.venue.lines], postcode: set.venue.postcode } : meeting.venue,
  minutesState: 'published',
  bodyAsPrinted: meeting.bodyAsPrinted ?? bodyAsPrinted(set.body, panel),
  minutesImported: imported,
});

/** The latest set by date; undated ones count as earliest. */
const latest = (sets: readonly ImportedMinutes[]): ImportedMinutes | undefined =>
  sets.reduce<ImportedMinutes | undefined>((best, set) => (best === undefined || (set.date ?? '') > (best.date ?? '') ? set : best), undefined);

/**
 * The main meeting first: that of the agenda, else that of the latest minutes. Minutes of the agenda's own date are its own minutes.
 * Undefined when the import found neither.
 */
export const meetingsOfProposal = (result: ImportResult, panel: Panel, makers: Makers): readonly [ProposedMeeting, ...ProposedMeeting[]] | undefined => {
  const imported: Imported = { fileName: result.source.fileName, sha256: result.source.sha256, at: instantOf(makers.now()) };
  const { agenda, minutes } = result;
  const own = agenda === null ? latest(minutes) : minutes.find((set) => set.date !== null && set.date === agenda.date);
  if (agenda === null && own === undefined) return undefined;
  const base = newMeeting(panel, makers);
  const published = agenda === null ? base : withAgenda(base, agenda, panel, imported);
  const main: ProposedMeeting =
    own === undefined ? { meeting: published, minutes: [] } : { meeting: withMinutes(published, own, panel, imported), minutes: [own] };
  const earlier = minutes.filter((set) => set !== own).map((set): ProposedMeeting => ({
    meeting: withMinutes(newMeeting(panel, makers), set, panel, imported),
    minutes: [set],
  }));
  return [main, ...earlier];
};
