// An import result is a proposal; with the officer's choices (none on the command line) it becomes a snapshot (DESIGN section 4, "the pivot").
import type { ImportResult } from './import-result.ts';
import { attendanceOfMinutes } from './proposal/attendance-of-minutes.ts';
import { itemsOfAgenda } from './proposal/items-of-agenda.ts';
import type { Makers } from './proposal/makers.ts';
import { meetingsOfProposal } from './proposal/meetings-of-proposal.ts';
import { membershipsOfAgenda } from './proposal/memberships-of-agenda.ts';
import { minutesOfProposal } from './proposal/minutes-of-proposal.ts';
import { panelOfProposal } from './proposal/panel-of-proposal.ts';
import { papersOfProposal } from './proposal/papers-of-proposal.ts';
import { peopleOfProposal } from './proposal/people-of-proposal.ts';
import type { LinkedPerson } from './proposal/people-of-proposal.ts';
import { lastMinuteNumberOf, yearsOfProposal } from './proposal/years-of-proposal.ts';
import { checkSnapshot } from '../model/check-snapshot.ts';
import { snapshotVersion } from '../model/meeting-snapshot.ts';
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { HouseStyle, Membership, MunicipalYear, Panel } from '../model/panel.ts';
import { failed } from '../model/result.ts';
import type { Result } from '../model/result.ts';

/** What the officer decided at the confirmation; all of it may be absent. */
export type ProposalChoices = {
  /** The panel that this is a paper of; absent: a new one is made from the paper. */
  readonly panel?: Panel;
  readonly municipalYears?: readonly MunicipalYear[];
  readonly memberships?: readonly Membership[];
  /** Printed names that are people who are here already. */
  readonly people?: readonly LinkedPerson[];
  /** For a new panel. */
  readonly houseStyle?: HouseStyle;
  readonly councilName?: string;
};

/**
 * Turns an import proposal into records. The agenda's meeting is the main one, published; each set of minutes is a published meeting
 * of its own (the latest is the main one where there is no agenda). People are one for each printed name, never merged with existing ones.
 * Fails with `nothing-to-keep` when the source held neither, with `not-keepable` and the place when a text
 * doesn't fit its record.
 */
export const snapshotOfProposal = (result: ImportResult, choices: ProposalChoices, makers: Makers): Result<MeetingSnapshot> => {
  const panel = choices.panel ?? panelOfProposal(result, choices, makers);
  const meetings = meetingsOfProposal(result, panel, makers);
  if (meetings === undefined) {
    return failed({
      code: 'nothing-to-keep',
      what: `There is nothing to keep in "${result.source.fileName}": it holds neither an agenda nor minutes.`,
      remedy: 'Choose a past agenda, minutes or pack.',
    });
  }
  const [main, ...earlier] = meetings;
  const people = peopleOfProposal(choices.people ?? [], makers);
  const members = result.agenda?.membership.members ?? [];
  const memberships = membershipsOfAgenda(members, panel.id, choices.memberships ?? [], people, makers);
  const items = itemsOfAgenda(result.agenda?.items ?? [], main.meeting.id, panel, makers);
  const attendance = meetings.flatMap(({ meeting, minutes }) => minutes.flatMap((set) => attendanceOfMinutes(set, meeting.id, people, makers)));
  const minutes = meetings.flatMap(({ meeting, minutes: sets }) =>
    sets.flatMap((set) => minutesOfProposal(set, meeting.id, panel.minuteNumbering.format, meeting === main.meeting ? items : [], makers)),
  );
  const municipalYears = yearsOfProposal(meetings, choices.municipalYears ?? [], panel, makers);
  const snapshot = checkSnapshot({
    schema: snapshotVersion,
    meetingId: main.meeting.id,
    panel,
    municipalYears,
    people: people.all(),
    memberships,
    meetings: meetings.map(({ meeting }) => meeting),
    items,
    attendance,
    minutes,
    papers: papersOfProposal(result.papers, items, result.minutes.length > 0, main.meeting.id, makers),
    lastMinuteNumber: lastMinuteNumberOf(main, earlier, municipalYears, panel.minuteNumbering.scope),
  });
  if (snapshot.ok) return snapshot;
  return failed({
    ...snapshot.problem,
    code: 'not-keepable',
    what: `"${result.source.fileName}" holds something that no record can hold.`,
    remedy: 'Correct the source there, then import it again.',
  });
};
