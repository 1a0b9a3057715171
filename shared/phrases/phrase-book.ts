// The phrases of one council in one house style: its own wording where it has one, else ours.
import type { HouseStyle } from '../model/panel.ts';
import { failed, ok, type Result } from '../model/result.ts';
import { allPhrases, type PhraseId, type Wordings } from './index.ts';
import { fieldsOf, type FieldsOf } from './phrase.ts';

/** A council's own templates by phrase id, for both styles alike. */
export type PhraseOverrides = { readonly [Id in PhraseId]?: string };

type FieldNames<Id extends PhraseId> = FieldsOf<Wordings[Id]['accessible']>;
type Arguments<Id extends PhraseId> = [FieldNames<Id>] extends [never] ? [] : [fields: Readonly<Record<FieldNames<Id>, string>>];

/** Prints a phrase with its fields put in; fields are put in once, so a brace in a name stays a brace. */
export type Say = <Id extends PhraseId>(id: Id, ...fields: Arguments<Id>) => string;

/**
 * @param style the house style whose wording is used
 * @param overrides templates that passed `checkPhrase`
 */
export const phraseBook = (style: HouseStyle, overrides: PhraseOverrides = {}): Say =>
  (id, ...rest) => {
    const template: string = overrides[id] ?? allPhrases[id][style];
    const fields: Readonly<Record<string, string>> = rest[0] ?? {};
    return template.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => fields[name] ?? whole);
  };

/** A council's wording may leave a field out but can't name one that the phrase doesn't have. */
export const checkPhrase = (id: PhraseId, template: string): Result<string> => {
  const known = fieldsOf(allPhrases[id].accessible);
  const unknown = fieldsOf(template).find((field) => !known.includes(field));
  if (unknown !== undefined) {
    return failed({
      code: 'phrase-unknown-field',
      what: `"{${unknown}}" is not a field of "${allPhrases[id].about}".`,
      remedy: known.length === 0 ? 'Take it out.' : `Use ${known.map((field) => `{${field}}`).join(', ')}.`,
    });
  }
  return ok(template);
};
