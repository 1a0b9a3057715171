// An import's own result as a source: what `orderpaper import --json` printed, corrected by hand or made by another program (orderpaper-import/1).
import { itemKindSchema } from '../model/panel.ts';
import { isoDateSchema, timeSchema } from '../model/record.ts';
import { failed, type Result, ok } from '../model/result.ts';
import { schemaPlace } from '../model/schema-place.ts';
import { z } from '../model/zod.ts';
import type { ImportedBlock, ImportResult } from './import-result.ts';
import { youngPeopleNamed } from './parse/warnings.ts';

const nowhere = { first: 0, last: 0 };
const text = z.string().check(z.maxLength(40_000));
const line = z.string().check(z.maxLength(4_000));
const lines = z._default(z.catch(z.object({ first: z.int(), last: z.int() }), nowhere), nowhere);
const orNull = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null);
const list = <T extends z.ZodMiniType>(schema: T) => z._default(z.array(schema).check(z.maxLength(10_000)), []);
const range = z.object({ start: z.int().check(z.minimum(1)), end: z.int().check(z.minimum(1)) });
const venue = z.object({ lines: list(line), postcode: orNull(line) });
const signatory = z.object({ name: line, post: line });

const itemShape = z.object({
  number: z.int(), label: z.exactOptional(line), title: line, kind: itemKindSchema, pages: orNull(range), subLines: list(line), presenter: orNull(line),
  note: orNull(z.object({ type: z.literal('chairs-authority'), position: z.literal('before'), text: line })), exempt: z._default(z.boolean(), false),
  exemptParagraphs: list(z.int().check(z.minimum(1), z.maximum(7))), resolutionText: orNull(line), refersTo: orNull(z.object({ minutesOf: orNull(isoDateSchema) })),
  nextMeeting: orNull(z.object({ dates: list(isoDateSchema), time: orNull(timeSchema) })), lines,
});
const member = z.object({ councillor: z.boolean(), name: line, roles: list(line), rolesAsPrinted: orNull(line), representing: orNull(line) });
const agendaShape = z.object({
  body: orNull(line), venue: z._default(venue, { lines: [], postcode: null }), date: orNull(isoDateSchema), time: orNull(timeSchema), items: list(itemShape),
  membership: z._default(z.object({ members: list(member) }), { members: [] }), signatory: orNull(signatory), lines,
});

const person = z.object({ name: line, councillor: z.boolean(), post: z.exactOptional(line), substituteFor: z.exactOptional(line) });
const resolution = { part: orNull(z.int()), label: z.exactOptional(line), text, items: z.exactOptional(z.array(line)), manner: z.exactOptional(line) };
const block = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['paragraph', 'bullet', 'subheading']), text, lines }),
  z.object({ type: z.enum(['numbered', 'lettered']), label: line, text, lines }),
  z.object({ type: z.literal('resolution'), ...resolution, recommended: z.exactOptional(line), lines }),
]);
const minuteShape = z.object({
  number: z.int(), label: z.exactOptional(line), title: line, marking: z.exactOptional(line), blocks: list(block), resolutions: list(z.object(resolution)),
  references: list(z.object({ minuteNumber: z.int(), meetingDate: orNull(isoDateSchema), title: orNull(line) })), lines,
});
const minutesShape = z.object({
  body: orNull(line), date: orNull(isoDateSchema), chair: orNull(line), present: list(person), alsoPresent: list(person), youngPeople: list(z.object({ name: line })),
  youngPeopleSupportedBy: list(line), attendedForMinute: list(z.object({ name: line, councillor: z.boolean(), minuteNumber: z.int(), title: orNull(line) })), apologies: list(person),
  numbering: z._default(z.object({ first: orNull(z.int()), last: orNull(z.int()) }), { first: null, last: null }),
  proceduralNotes: list(z.object({ afterMinute: orNull(z.int()), text, lines })), minutes: list(minuteShape), lines,
});
const paperShape = z.object({
  title: line, kind: z.enum(['report', 'lac-update', 'performance', 'improvement-plan', 'letter', 'other']), firstLine: z.int(), lastLine: z.int(), page: orNull(z.int()), text: z.string(),
});
const resultShape = z.object({ agenda: orNull(agendaShape), minutes: list(minutesShape), papers: list(paperShape) });

const countsOf = (blocks: readonly ImportedBlock[]) => {
  const of = (type: ImportedBlock['type']): number => blocks.filter((each) => each.type === type).length;
  return { paragraphs: of('paragraph'), bullets: of('bullet'), subheadings: of('subheading'), numbered: of('numbered'), lettered: of('lettered'), resolutionParts: of('resolution') };
};

/** Whether a text claims to be such a result. */
export const claimsToBeResult = (source: string): boolean => /^\s*\{/.test(source) && source.slice(0, 2_000).includes('"orderpaper-import/1"');

/** A set of minutes or an agenda by itself is one of them. */
const wrapped = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return value;
  return value.kind === 'minutes' ? { minutes: [value] } : value.kind === 'agenda' ? { agenda: value } : value;
};

/** @returns the proposal; `not-readable` with the first place that doesn't fit */
export const readImportResult = (source: string, from: { readonly fileName: string; readonly sha256: string }): Result<ImportResult> => {
  const bad = (why: string, where: string): Result<never> => failed({ code: 'not-readable', what: `"${from.fileName}" is no import result: ${why}.`, remedy: 'Make it with "orderpaper import <source> --json".', where });
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return bad('its JSON is broken', '');
  }
  const parsed = resultShape.safeParse(wrapped(value));
  if (!parsed.success) {
    const { where, message } = schemaPlace(parsed.error);
    return bad(`${where} does not fit (${message})`, where);
  }
  const { agenda, minutes, papers } = parsed.data;
  return ok({
    schema: 'orderpaper-import/1', source: { ...from, format: 'txt' }, agenda, papers, warnings: minutes.flatMap(youngPeopleNamed), leftOver: [],
    minutes: minutes.map((set) => ({ ...set, minutes: set.minutes.map((minute) => ({ ...minute, counts: countsOf(minute.blocks) })) })),
  });
};
