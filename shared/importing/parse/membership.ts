// "Membership of the Panel: - Councillors G. Roe (Leader), ..." as people with what they do or represent.
import type { ImportedMember } from '../import-result.ts';
import { readPeople, type ReadPerson } from './people.ts';
import { squash } from './text.ts';

const heading = /^(?:(?:current\s+)?membership(?:\s+of\s+.{3,120}?)?(?:\s+\d{4}\s?[/-]\s?\d{2,4})?|(?:panel|committee|board|commission)\s+(?:members|membership)|members\s+of\s+(?:the\s+)?.{3,100}?|to:?\s+(?:(?:the|all)\s+){0,2}members\s+of\s+.{3,100}?|members(?:hip)?\s+of\s+the\s+(?:panel|committee|board))\s*(?::\s*[-–—]*|[–—]+|-+(?=\s|$)|$)\s*(.*)$/isu;
const loose = /^(?:members|to|membership)\s*:\s*[-–—]*\s*((?:the\s+)?(?:councillors?|cllrs?|alderm[ae]n|chair)\b.*)?$/isu;

/** The text after a membership's heading, "" when the names stand below it, null when this is none. */
export const membershipHeading = (text: string): string | null => {
  const hit = heading.exec(text) ?? loose.exec(text);
  return hit === null ? null : (hit[1] ?? '').trim();
};

const roleNoun = /(?:leader|mayor|chair(?:man|woman|person)?|holder|member|representative|champion|spokes(?:person|man|woman)|whip|advis[eo]r|governor|lead|co-?opted|labour|conservative|independent|green|ukip|liberal democrats?)$/i;

/** "Deputy Leader and Portfolio holder" are two roles; "Fostering and Adoption Panels" stay one. */
export const rolesOf = (text: string): readonly string[] => {
  const roles: string[] = [];
  let rest = squash(text);
  for (let from = 0; ; ) {
    const hit = /;\s*|,\s+(?:and\s+)?|\s+and\s+/.exec(rest.slice(from));
    if (hit === null) break;
    const left = rest.slice(0, from + hit.index);
    if (hit[0].startsWith(';') || roleNoun.test(left)) {
      roles.push(left);
      rest = rest.slice(from + hit.index + hit[0].length);
      from = 0;
    } else from += hit.index + hit[0].length;
  }
  return rest === '' ? roles : [...roles, rest];
};

const represents: readonly RegExp[] = [
  /\brepresentatives?\s+(?:of|on|for|from)\s+(?:the\s+)?(.+)$/i,
  /^(?:.*\b)?representing\s+(?:the\s+)?(.+)$/i,
  /^(?:the\s+)?(?:(?:joint|vice|deputy)[ -])?chair(?:man|woman|person)?\s+of\s+(?:the\s+)?(.+)$/i,
  /^(?:the\s+)?(.+?)\s+representative$/i,
];

const bodyIn = (role: string): string | null => {
  for (const form of represents) {
    const hit = form.exec(role)?.[1];
    if (hit !== undefined && !/^(?:second|first|substitute|a|the)$/i.test(hit) && !/^(?:this|the) (?:panel|committee|board)$/i.test(hit)) return hit;
  }
  return null;
};

const member = (person: ReadPerson): ImportedMember => {
  const printed = person.brackets.length > 0 ? person.brackets.join('; ') : person.post;
  const role = printed ?? (person.chair ? 'Chair' : null);
  const roles = role === null ? [] : rolesOf(role);
  return {
    councillor: person.councillor, name: person.name, roles, rolesAsPrinted: role,
    representing: roles.map(bodyIn).find((body) => body !== null) ?? null,
  };
};

/** Members from the printed lists, one text a paragraph. */
const listLabel = /^((?:elected |voting |non-voting |co-?opted |independent )?(?:councillors?|members?|cllrs?|representatives?))\s*:\s*[-–—]*\s*(.*)$/isu;
const officeLabel = /^((?:joint |vice[- ]|deputy )?chair(?:man|woman|person)?)\s*(?::\s*[-–—]*|[-–—]+)\s*(.+)$/isu;

/** "Chair - Councillor G. Roe (Leader)": the office is the first of the roles. */
const withOffice = (one: ImportedMember, office: string): ImportedMember => ({
  ...one, roles: [office, ...one.roles], rolesAsPrinted: one.rolesAsPrinted === null ? office : `${office}; ${one.rolesAsPrinted}`,
});

export const membersOf = (texts: readonly string[]): readonly ImportedMember[] => {
  const members: ImportedMember[] = [];
  let councillors = false;
  for (const text of texts) {
    const office = officeLabel.exec(text);
    if (office !== null) {
      members.push(...readPeople(office[2] ?? '').map((person) => withOffice(member(person), office[1] ?? '')));
      continue;
    }
    const label = listLabel.exec(text);
    if (label !== null) councillors = /counc|cllr|elected/i.test(label[1] ?? '');
    members.push(...readPeople(label === null ? text : (label[2] ?? ''), councillors).map(member));
  }
  return members;
};
