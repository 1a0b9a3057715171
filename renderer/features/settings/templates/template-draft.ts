// Editing a template: sections moved, changed, added, taken out; never edited in place.
import type { FormField, SectionTemplate } from '../../../../shared/model/paper.ts';
import { emptyText } from '../../../../shared/model/text.ts';

export const layoutChoices = [
  { value: 'text', label: 'Heading and text' },
  { value: 'numbered', label: 'Numbered heading, numbered paragraphs' },
  { value: 'form', label: 'Form: each field with its answer' },
  { value: 'form-table', label: 'Form as a table of two columns' },
] as const satisfies readonly { readonly value: SectionTemplate['layout']; readonly label: string }[];

/** @param slot a name inside, never printed, that no other section has */
export const blankSection = (slot: string): SectionTemplate => ({ slot, heading: '', hint: '', layout: 'text', numbered: false, required: false, fields: [], text: emptyText });

export const movedTo = (sections: readonly SectionTemplate[], slot: string, position: number): SectionTemplate[] => {
  const moving = sections.filter((section) => section.slot === slot);
  const others = sections.filter((section) => section.slot !== slot);
  return [...others.slice(0, position), ...moving, ...others.slice(position)];
};

/** In the place of the one with its slot, or at the end. */
export const withSection = (sections: readonly SectionTemplate[], changed: SectionTemplate): SectionTemplate[] =>
  sections.some(({ slot }) => slot === changed.slot) ? sections.map((section) => (section.slot === changed.slot ? changed : section)) : [...sections, changed];

/** A section's own numbering follows its layout: numbered paragraphs need a numbered heading, plain text has none. */
export const withLayout = (section: SectionTemplate, layout: SectionTemplate['layout']): SectionTemplate => ({ ...section, layout, numbered: layout === 'numbered' || (layout === 'form-table' && section.numbered) });

export const isForm = ({ layout }: Pick<SectionTemplate, 'layout'>): boolean => layout === 'form' || layout === 'form-table';

/** Labels one a line. */
export const labelsOf = (fields: readonly FormField[]): string => fields.map(({ label }) => label).join('\n');

const keyOf = (label: string, taken: ReadonlySet<string>): string => {
  const stem = label.toLowerCase().replace(/['’]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '').slice(0, 50) || 'field';
  let key = stem;
  for (let copy = 2; taken.has(key); copy += 1) key = `${stem}-${copy}`;
  return key;
};

/** Fields for labels that were typed one a line: a label that is there keeps its field, once; a line that was renamed in its place too. */
export const fieldsFrom = (typed: string, before: readonly FormField[]): FormField[] => {
  const labels = typed.split('\n').map((label) => label.trim()).filter((label) => label !== '');
  const used = new Set<string>();
  const take = (field: FormField | undefined): FormField | undefined => {
    if (field === undefined || used.has(field.key)) return undefined;
    used.add(field.key);
    return field;
  };
  const byLabel = labels.map((label) => take(before.find((field) => field.label === label)));
  return labels.map((label, index) => {
    const kept = byLabel[index] ?? (labels.length === before.length ? take(before[index]) : undefined);
    if (kept !== undefined) return { ...kept, label };
    const key = keyOf(label, new Set([...used, ...before.map((field) => field.key)]));
    used.add(key);
    return { key, label, hint: '', kind: 'lines', choices: [], value: '' };
  });
};
