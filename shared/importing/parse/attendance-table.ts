// Attendance printed as a table: Name, Role, Present.
import type { Line } from './lines.ts';
import type { ReadPerson } from './people.ts';
import { readPeople } from './people.ts';

export type AttendanceColumns = { readonly name: number; readonly role: number; readonly presence: number; readonly apologies: number; /** The role's column says whom they come from: members of a partnership. */ readonly affiliation: boolean };

const find = (cells: readonly string[], pattern: RegExp): number => cells.findIndex((cell) => pattern.test(cell));

/** The columns that a header row names, or null. */
export const attendanceColumns = (cells: readonly string[]): AttendanceColumns | null => {
  const name = find(cells, /^(?:names?|members?|councillors?|attendees?|name of member)$/i);
  if (name === -1) return null;
  const role = find(cells, /role|position|representing|organi[sz]ation|agency|authority|title|post|designation/i);
  const presence = find(cells, /^(?:present|attended|attendance|in attendance|status|present\s*[/?].*)$/i);
  const apologies = find(cells, /^apolog|^absent/i);
  return role === -1 && presence === -1 && apologies === -1 ? null : { name, role, presence, apologies, affiliation: /^(?:organi[sz]ation|representing|agency|authority)/i.test(cells[role] ?? '') };
};

/** The header of a table that says who was there: minutes begin about here. */
export const isAttendanceHeader = ({ cells }: Line): boolean => {
  const columns = cells === null ? null : attendanceColumns(cells.map((cell) => cell.join(' ')));
  return columns !== null && (columns.presence !== -1 || columns.apologies !== -1);
};

export type TableRow = { readonly person: ReadPerson; readonly presence: 'present' | 'apologies' | 'absent'; readonly officer: boolean };

const elected = /councillor|cllr|elected|member|chair|alderman|substitute|co-?opt/i;

const presenceOf = (cells: readonly string[], columns: AttendanceColumns): TableRow['presence'] => {
  const presence = columns.presence === -1 ? '' : (cells[columns.presence] ?? '').trim();
  const apology = columns.apologies === -1 ? '' : (cells[columns.apologies] ?? '').trim();
  if (/^(?:a|ap|apolog\w*|sent apologies|apols?)\.?$/i.test(presence) || (apology !== '' && !/^(?:n|no|-|–)$/i.test(apology))) return 'apologies';
  if (/^(?:n|no|absent|not present|did not attend|✗|✘|-|–|x)$/i.test(presence) || (presence === '' && columns.presence !== -1)) return 'absent';
  return 'present';
};

/** One row of the table; null when it holds no name. */
export const attendanceRow = (cells: readonly string[], columns: AttendanceColumns): TableRow | null => {
  const role = columns.role === -1 ? '' : (cells[columns.role] ?? '').trim();
  const [read] = readPeople(cells[columns.name] ?? '');
  if (read === undefined) return null;
  const chair = read.chair || (/\bchair/i.test(role) && !/vice|deputy/i.test(role));
  const councillor = read.councillor || /councillor|cllr|elected/i.test(role);
  const officer = role !== '' && !columns.affiliation && !elected.test(role) && !councillor;
  const person = { ...read, chair, councillor, post: officer || (columns.affiliation && role !== '') ? role : read.post };
  return { person, presence: presenceOf(cells, columns), officer };
};
