// A paper that was written in the app, from its structure: real headings, lists and tables that reflow with the text's size.
import { memo, useMemo } from 'react';
import type { ReactNode } from 'react';
import { fieldKey, fieldLabelKey, headingKey, headKey, textKey, titleKey } from '../../../../shared/meeting-file/reading/flow-keys.ts';
import type { ReadingBody } from '../../../../shared/meeting-file/reading/reading-content.ts';
import { answerLines } from '../../../../shared/meeting-file/reading/reading-flow.ts';
import { phraseBook } from '../../../../shared/phrases/phrase-book.ts';
import { fieldNumberKey, paperNumbers, type PaperNumbers } from '../../../../shared/rules/paragraph-numbers.ts';
import { leadIn } from '../../../ui/text-editor/schema/resolution-lead.ts';
import { WrittenText } from '../../../ui/text-editor/written/written-text.tsx';
import styles from './written-body.module.css';

type Written = Extract<ReadingBody, { as: 'written' }>;
type Section = Written['sections'][number];
type Before = (key: string) => ReactNode;

const say = phraseBook('accessible');
const lead = leadIn(say);

const Answer = ({ field, name }: { readonly field: Section['fields'][number]; readonly name: string }) => (
  <span data-block={name}>{answerLines(field).flatMap((line, index) => (index === 0 ? [line] : [<br key={index} />, line]))}</span>
);

const Form = ({ section, before }: { readonly section: Section; readonly before: Before }) => (
  <dl className={styles.form}>
    {section.fields.filter((field) => answerLines(field).length > 0).map((field) => (
      <div key={field.key} className={styles.field}>
        <dt>{before(fieldLabelKey(section.id, field.key))}<span data-block={fieldLabelKey(section.id, field.key)}>{field.label}</span></dt>
        <dd>{before(fieldKey(section.id, field.key))}<Answer field={field} name={fieldKey(section.id, field.key)} /></dd>
      </div>
    ))}
  </dl>
);

const FormTable = ({ section, numbers, before }: { readonly section: Section; readonly numbers: PaperNumbers; readonly before: Before }) => (
  <div className={styles.tableBox}>
    <table className={styles.table}>
      <thead><tr><th scope="col">{say('form-item')}</th><th scope="col">{say('form-details')}</th></tr></thead>
      <tbody>
        {section.fields.map((field) => {
          const number = numbers.fields.get(fieldNumberKey(section.id, field.key));
          return (
            <tr key={field.key}>
              <th scope="row">{before(fieldLabelKey(section.id, field.key))}{number === undefined ? '' : `${number}. `}<span data-block={fieldLabelKey(section.id, field.key)}>{field.label}</span></th>
              <td>{before(fieldKey(section.id, field.key))}<Answer field={field} name={fieldKey(section.id, field.key)} /></td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </div>
);

type Shown = { readonly numbers: PaperNumbers; readonly labelOf: (target: string) => string | null; readonly before: Before; readonly bytesOf: (sha256: string) => Promise<Uint8Array | null> };

const SectionText = ({ section, shown: { numbers, labelOf, before, bytesOf } }: { readonly section: Section; readonly shown: Shown }) => {
  const { id, text } = section;
  const named = useMemo(() => ({ keyOf: (way: readonly number[]) => textKey(id, way), before }), [id, before]);
  return <WrittenText text={text} lead={lead} labelOf={labelOf} numbers={section.layout === 'numbered' ? numbers.blocks : undefined} bytesOf={bytesOf} named={named} />;
};

const OneSection = ({ section, shown }: { readonly section: Section; readonly shown: Shown }) => {
  const { id, heading, layout } = section;
  const number = shown.numbers.sections.get(id);
  return (
    <section className={styles.section}>
      {shown.before(headingKey(id))}
      {(heading.trim() !== '' || number !== undefined) && (
        <h3 className={styles.heading}>{number !== undefined && <span className={styles.number}>{number}. </span>}<span data-block={headingKey(id)}>{heading}</span></h3>
      )}
      {section.notApplicable ? <p className={styles.none}>{say('not-applicable')}</p> : (
        <>
          {layout === 'form' && <Form section={section} before={shown.before} />}
          {layout === 'form-table' && <FormTable section={section} numbers={shown.numbers} before={shown.before} />}
          {section.text.content.length > 0 && <SectionText section={section} shown={shown} />}
        </>
      )}
    </section>
  );
};

export type WrittenBodyProps = {
  readonly body: Written;
  readonly title: ReactNode;
  /** What stands before a block: where a printed page begins. */
  readonly before: Before;
  readonly bytesOf: (sha256: string) => Promise<Uint8Array | null>;
};

const Lines = ({ lines, from }: { readonly lines: readonly string[]; readonly from: number }) => lines.map((line, index) => <p key={index} className={styles.headLine} data-block={headKey(from + index)}>{line}</p>);

/** The title stands in the head, of a newsletter above its last line. */
export const WrittenBody = memo(({ body, title, before, bytesOf }: WrittenBodyProps) => {
  const numbers = useMemo(() => paperNumbers(body.sections), [body]);
  const shown = useMemo((): Shown => ({ numbers, labelOf: (target) => numbers.targets.get(target) ?? null, before, bytesOf }), [numbers, before, bytesOf]);
  const above = body.look === 'newsletter' ? Math.max(0, body.head.length - 1) : body.head.length;
  return (
    <div className={styles.written} data-numbers={[...numbers.blocks.values()].some((label) => label.length > 6) ? 'long' : undefined}>
      <Lines lines={body.head.slice(0, above)} from={0} />
      {title}
      <Lines lines={body.head.slice(above)} from={above} />
      {body.sections.map((section) => <OneSection key={section.id} section={section} shown={shown} />)}
    </div>
  );
});
WrittenBody.displayName = 'WrittenBody';

/** The element of a paper's title in the run. */
export const titleBlock = titleKey;
