// What a printed sentence is: one wording per house style with {fields} (DOMAIN P2: the same records, other words).

/** `about` is what the settings screen calls it. Both wordings hold the same fields. */
export type Phrase = { readonly about: string; readonly accessible: string; readonly traditional: string };

/** The names in braces of a template: `FieldsOf<'by {name}'>` is `'name'`. */
export type FieldsOf<Template extends string> = Template extends `${string}{${infer Field}}${infer Rest}` ? Field | FieldsOf<Rest> : never;

/** A group of phrases by id; a group is a file, listed in index.ts. */
export const definePhrases = <const Group extends Readonly<Record<string, Phrase>>>(group: Group): Group => group;

/** A phrase that both house styles print alike. */
export const inBothStyles = <const About extends string, const Template extends string>(about: About, template: Template) =>
  ({ about, accessible: template, traditional: template }) as const;

/** The fields that a template names, each once, in order. */
export const fieldsOf = (template: string): string[] => [
  ...new Set(Array.from(template.matchAll(/\{([a-zA-Z]+)\}/g), (match) => match[1] ?? '')),
];
