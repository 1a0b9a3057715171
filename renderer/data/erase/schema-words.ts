// Strings that are no words of anybody: the words of a schema, ids, hashes and times. A name that reads like one of them leaves them alone.
import { calledOffSchema, heldClearDaysSchema, publishedChangeSchema } from '../../../shared/model/publication.ts';
import { consentSchema } from '../../../shared/model/contributor.ts';
import { movementSchema } from '../../../shared/model/proceedings.ts';
import { houseStyleSchema, membershipSchema } from '../../../shared/model/panel.ts';

/** Of fields whose names stand for free words elsewhere, so that the field can't tell. */
const words: ReadonlySet<string> = new Set([
  'appendix', 'public-version', 'settings', 'panels', 'municipalYears', 'closures', 'people', 'memberships', 'meetings', 'items', 'papers', 'paperSections',
  'paperTemplates', 'contributors', 'consents', 'attendance', 'minutes', 'resolutions', 'publications',
  'sittings', 'movements', 'declarations', 'votes', 'corrections', 'officerNotes', 'followUps',
  'system', 'light', 'dark', 'sepia', 'standard', 'plain', 'dyslexia', 'lines', 'wide', 'short', 'long', ...houseStyleSchema.options,
  ...membershipSchema.shape.role.options, ...consentSchema.shape.givenBy.options, ...publishedChangeSchema.shape.what.options,
  ...heldClearDaysSchema.shape.held.options, ...calledOffSchema.shape.kind.options,
  ...movementSchema.shape.what.options, 'interest', 'other',
]);

/** A UUID, a hash, a day or an instant, a colour. */
const machine = /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,64}|\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?|#[0-9a-f]{6})$/i;

export const isSchemaWord = (text: string): boolean => words.has(text) || machine.test(text);
