// All files that a meeting file has material for, with the names of DESIGN section 6.
import { itemsOf, mainMeeting, minutesOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Meeting } from '../model/meeting.ts';
import { agendaDocument } from './agenda-document.ts';
import type { DocumentOptions } from './document-options.ts';
import { minutesDocument } from './minutes-document.ts';

export type BuiltDocument = { readonly name: string; readonly bytes: Uint8Array };
export type BuildOptions = DocumentOptions & { readonly only?: 'agenda' | 'minutes' };

const hasAgenda = (snapshot: MeetingSnapshot): boolean => itemsOf(snapshot, snapshot.meetingId).length > 0;

const withMinutes = (snapshot: MeetingSnapshot): Meeting[] =>
  snapshot.meetings.filter((meeting) => meeting.deletedAt === null && minutesOf(snapshot, meeting.id).length > 0);

/**
 * `agenda-<date>.docx` and one `minutes-<date>.docx` for each set of minutes, the date being that of the meeting it records;
 * with the members' audience each name ends `-members`. Empty when there is nothing to build.
 */
export const builtDocuments = async (snapshot: MeetingSnapshot, options: BuildOptions): Promise<BuiltDocument[]> => {
  const taken = new Set<string>();
  const nameOf = (kind: string, meeting: Meeting): string => {
    const stem = `${kind}-${meeting.date ?? 'undated'}`;
    const suffix = options.audience === 'members' ? '-members' : '';
    let name = `${stem}${suffix}.docx`;
    for (let copy = 2; taken.has(name); copy += 1) name = `${stem}-${copy}${suffix}.docx`;
    taken.add(name);
    return name;
  };
  const built: BuiltDocument[] = [];
  // Minutes for members are the record itself; before a meeting confidential matter goes out on the officer's word only (DOMAIN A2).
  const wholeRecord = { ...options, withConfidential: true };
  const forMeeting = { ...options, withConfidential: options.withConfidential ?? false };
  if (options.only !== 'minutes' && hasAgenda(snapshot)) {
    built.push({ name: nameOf('agenda', mainMeeting(snapshot)), bytes: await agendaDocument(snapshot, forMeeting) });
  }
  if (options.only !== 'agenda') {
    for (const meeting of withMinutes(snapshot)) {
      built.push({ name: nameOf('minutes', meeting), bytes: await minutesDocument(snapshot, meeting.id, wholeRecord) });
    }
  }
  return built;
};
