// A text that is not being edited, as real HTML with the same looks as in the editor: headings, lists and tables for everyone.
import { Fragment, memo, use, useDeferredValue, useMemo } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { assertNever } from '../../../../shared/model/assert-never.ts';
import type { Block, Inline, ListItem, Mark, MinuteRef, Resolution, TableCell, TextDoc } from '../../../../shared/model/text.ts';
import { headingsAbove } from '../schema/blocks.ts';
import { shownReference } from '../schema/minute-ref.ts';
import { noLead } from '../schema/resolution-lead.ts';
import { goneLabel } from '../schema/target-labels.ts';
import { isNumbered } from '../schema/resolution-view.ts';
import { WrittenPicture } from './written-picture.tsx';
import { bareSurroundings, Surroundings } from './written-surroundings.ts';
import type { WrittenSurroundings } from './written-surroundings.ts';
import styles from './written-text.module.css';

const dress = (words: ReactNode, mark: Mark): ReactNode => {
  switch (mark.type) {
    case 'bold': return <strong>{words}</strong>;
    case 'italic': return <em>{words}</em>;
    case 'link': return <a href={mark.attrs.href} rel="noreferrer" target="_blank">{words}</a>;
    default: return assertNever(mark);
  }
};

const Reference = ({ target }: { readonly target: string }) => {
  const { labelOf } = use(Surroundings);
  const label = labelOf(target);
  return <span data-ref={target} data-gone={label === null ? '' : undefined}>{label ?? goneLabel}</span>;
};

const ToMinute = ({ attrs }: { readonly attrs: MinuteRef['attrs'] }) => {
  const { labelOf } = use(Surroundings);
  return <span data-minute-ref={attrs.target}>{shownReference(attrs, labelOf)}</span>;
};

const OneInline = ({ inline }: { readonly inline: Inline }) => {
  switch (inline.type) {
    case 'hardBreak': return <br />;
    case 'paragraphRef': return <Reference target={inline.attrs.target} />;
    case 'minuteRef': return <ToMinute attrs={inline.attrs} />;
    case 'text': return (inline.marks ?? []).reduceRight<ReactNode>(dress, inline.text);
    default: return assertNever(inline);
  }
};

/** Words never change their place within an unchanged text, so that their position is their key. */
const Words = ({ content }: { readonly content: readonly Inline[] | undefined }) => {
  if (content === undefined) return <br />;
  return content.map((inline, index) => (
    <Fragment key={index}>
      <OneInline inline={inline} />
    </Fragment>
  ));
};

const Items = ({ items }: { readonly items: readonly ListItem[] }) =>
  items.map((item, index) => (
    <li key={index}>
      <Blocks blocks={item.content} />
    </li>
  ));

const ResolutionBox = ({ resolution, name }: { readonly resolution: Resolution; readonly name: string | undefined }) => {
  const { lead } = use(Surroundings);
  const { start, format, kind, frame } = resolution.attrs;
  const counter: CSSProperties = { counterReset: `resolution-part ${(start ?? 1) - 1}` };
  return (
    <section data-resolution={kind} data-block={name}>
      <p data-lead="">{lead(resolution.attrs)}</p>
      <div role="list" data-parts="" data-format={format} data-frame={frame ?? undefined} data-numbered={isNumbered(resolution.content.length, start) ? '' : undefined} style={counter}>
        {resolution.content.map((part) => (
          <div role="listitem" data-part="" key={part.attrs.id}>
            <Blocks blocks={part.content} />
          </div>
        ))}
      </div>
    </section>
  );
};

const Cell = ({ cell }: { readonly cell: TableCell }) =>
  cell.type === 'tableHeader' ? (
    <th scope="col"><Blocks blocks={cell.content} /></th>
  ) : (
    <td><Blocks blocks={cell.content} /></td>
  );

const OneBlock = ({ block, name }: { readonly block: Block; /** Its key, of a block of the text itself. */ readonly name?: string | undefined }) => {
  const number = use(Surroundings).numbers.get(block);
  switch (block.type) {
    case 'paragraph': return <p data-number={number} data-block={name}><Words content={block.content} /></p>;
    case 'heading': {
      const Title = `h${block.attrs.level + headingsAbove}` as 'h4' | 'h5' | 'h6';
      return <Title data-level={block.attrs.level} data-number={number} data-block={name}><Words content={block.content} /></Title>;
    }
    case 'bulletList': return <ul data-block={name}><Items items={block.content} /></ul>;
    case 'orderedList':
      return <ol data-block={name} data-format={block.attrs.format} data-frame={block.attrs.frame ?? undefined} start={block.attrs.start}><Items items={block.content} /></ol>;
    case 'resolution': return <ResolutionBox resolution={block} name={name} />;
    case 'blockquote': return <blockquote data-block={name}><Blocks blocks={block.content} /></blockquote>;
    case 'table':
      return (
        <div data-table="" data-block={name}>
          <table>
            <tbody>
              {block.content.map((row, index) => (
                <tr key={index}>{row.content.map((cell, column) => <Cell key={column} cell={cell} />)}</tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'image': return <WrittenPicture picture={block} name={name} />;
    default: return assertNever(block);
  }
};

const Blocks = ({ blocks }: { readonly blocks: readonly Block[] }) => blocks.map((block, index) => <OneBlock key={index} block={block} />);

type OfText = {
  /** As marks, search and the reader's place name a block of the text; absent where nothing does. */
  readonly keyOf?: ((index: number) => string) | undefined;
  /** What stands before a block, such as where a printed page begins. */
  readonly before?: ((index: number) => ReactNode) | undefined;
};

const TextBlocks = ({ blocks, keyOf, before }: OfText & { readonly blocks: readonly Block[] }) => blocks.map((block, index) => (
  <Fragment key={index}>
    {before?.(index)}
    <OneBlock block={block} name={keyOf?.(index)} />
  </Fragment>
));

export type WrittenTextProps = { readonly text: TextDoc } & OfText & { readonly [Key in keyof WrittenSurroundings]?: WrittenSurroundings[Key] | undefined };

/** So many blocks are drawn at once, about three screens; those of a longer text follow when the window has time. */
const atOnce = 60;

const WrittenView = ({ text, keyOf, before, lead, urlOf, labelOf, numbers, consentWords }: WrittenTextProps) => {
  const surroundings = useMemo((): WrittenSurroundings => ({
    lead: lead ?? noLead,
    urlOf: urlOf ?? bareSurroundings.urlOf,
    labelOf: labelOf ?? bareSurroundings.labelOf,
    numbers: numbers ?? bareSurroundings.numbers,
    consentWords: consentWords ?? bareSurroundings.consentWords,
  }), [lead, urlOf, labelOf, numbers, consentWords]);
  const drawn = useDeferredValue(text.content.length, Math.min(text.content.length, atOnce));
  const isLong = text.content.length > atOnce;
  return (
    <Surroundings value={surroundings}>
      <div className={styles.text} data-numbered={surroundings.numbers.size > 0 ? '' : undefined} data-long={isLong ? '' : undefined}>
        <TextBlocks blocks={drawn < text.content.length ? text.content.slice(0, drawn) : text.content} keyOf={keyOf} before={before} />
      </div>
    </Surroundings>
  );
};

/** The text as it reads, with what is shown around its words; it stays as it is while text and surroundings are the same objects. */
export const WrittenText = memo(WrittenView);
