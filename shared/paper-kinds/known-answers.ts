// What the panel and the meeting already know is put into a new paper, so that nobody types it again.
import type { Meeting } from '../model/meeting.ts';
import type { Panel } from '../model/panel.ts';
import type { FormField, SectionTemplate } from '../model/paper.ts';
import type { Block, Inline, TextDoc } from '../model/text.ts';
import { printedShortDate } from '../phrases/dates.ts';

export type KnownFacts = {
  readonly panel: Pick<Panel, 'name' | 'councilName' | 'bodyNoun' | 'lacCouncilTerm' | 'houseStyle'>;
  readonly meeting: Pick<Meeting, 'date'>;
  readonly title: string;
};

/** What a template may name in braces; the settings screen lists them. */
export const knownNames = ['panel', 'council', 'bodyNoun', 'lacCouncil', 'meetingDate', 'title'] as const;

const answersOf = ({ panel, meeting, title }: KnownFacts): Readonly<Record<(typeof knownNames)[number], string>> => ({
  panel: panel.name,
  council: panel.councilName,
  bodyNoun: panel.bodyNoun,
  lacCouncil: panel.lacCouncilTerm,
  meetingDate: meeting.date === null ? '' : printedShortDate(meeting.date, panel.houseStyle),
  title,
});

const isName = (name: string): name is (typeof knownNames)[number] => knownNames.some((known) => known === name);

/** An unknown name stays as it is typed; a comma before nothing goes. */
const filledIn = (text: string, facts: KnownFacts): string => {
  if (!text.includes('{')) return text;
  const answers = answersOf(facts);
  const filled = text.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => (isName(name) ? answers[name] : whole));
  return knownNames.some((name) => answers[name] === '' && text.includes(`{${name}}`)) ? filled.replace(/^[\s,]+|[\s,]+$/g, '') : filled;
};

const filledField = (field: FormField, facts: KnownFacts): FormField => {
  if (field.kind === 'date' && field.value === '{meetingDate}') return { ...field, value: facts.meeting.date ?? '' };
  return { ...field, label: filledIn(field.label, facts), value: filledIn(field.value, facts) };
};

const filledInline = (inline: Inline, facts: KnownFacts): Inline => {
  if (inline.type !== 'text') return inline;
  const text = filledIn(inline.text, facts);
  return text === '' ? inline : { ...inline, text };
};

const filledBlock = (block: Block, facts: KnownFacts): Block =>
  (block.type === 'paragraph' || block.type === 'heading') && block.content !== undefined
    ? { ...block, content: block.content.map((inline) => filledInline(inline, facts)) }
    : block;

const filledText = (text: TextDoc, facts: KnownFacts): TextDoc => ({ ...text, content: text.content.map((block) => filledBlock(block, facts)) });

/**
 * The template's sections with {panel}, {meetingDate} and the like put in, in headings, answers and paragraphs.
 * A date answer becomes an ISO date, elsewhere a date reads as the panel's house style prints it.
 */
export const withKnownAnswers = (sections: readonly SectionTemplate[], facts: KnownFacts): SectionTemplate[] =>
  sections.map((section) => ({
    ...section,
    heading: filledIn(section.heading, facts),
    fields: section.fields.map((field) => filledField(field, facts)),
    text: filledText(section.text, facts),
  }));
