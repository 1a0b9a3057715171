// An import never writes over what was published here or approved (DOMAIN U3, N2, M3). A paper that came in as published elsewhere
// has no publication here: it may be read again.
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Failed } from '../../../shared/model/result.ts';
import type { OrderpaperDatabase } from '../database.ts';
import { agendaLock, minutesLock } from '../locks.ts';
import { listPublications } from '../meetings-repository.ts';
import type { Match, Part } from './find-present.ts';

/** Why a part of a meeting here can't be replaced: `agenda-published`, `minutes-published`, `minutes-approved`; null: it can. */
export const importLock = async (db: OrderpaperDatabase, meeting: Meeting, part: Part): Promise<Failed | null> => {
  const lock = part === 'agenda' ? agendaLock(meeting) : minutesLock(meeting);
  if (lock === null || lock.problem.code === 'minutes-approved') return lock;
  const cameByImport = (part === 'agenda' ? meeting.agendaImported : meeting.minutesImported) !== null;
  const standing = (await listPublications(db, meeting.id)).some((publication) => publication.kind === part && publication.withdrawn === null);
  return cameByImport && !standing ? null : lock;
};

/** The first reason why what an import brings can't replace what is here. */
export const whatKeepsImport = async (db: OrderpaperDatabase, matches: readonly Match[]): Promise<Failed | null> => {
  for (const { existing, present } of matches) {
    for (const { part } of existing === null ? [] : present) {
      const lock = existing === null ? null : await importLock(db, existing, part);
      if (lock !== null) return lock;
    }
  }
  return null;
};
