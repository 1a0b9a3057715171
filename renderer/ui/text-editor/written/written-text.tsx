// A text that is not being edited, as real HTML with the same looks as in the editor: headings, lists and tables for everyone.
import { Fragment, memo, startTransition, use, useEffect, useMemo, useState } from 'react';
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

/** Where a node stands in the text; null where nothing names its blocks. */
type Way = readonly number[] | null;

const into = (way: Way, ...steps: readonly number[]): Way => (way === null ? null : [...way, ...steps]);

const Items = ({ items, way }: { readonly items: readonly ListItem[]; readonly way: Way }) =>
  items.map((item, index) => (
    <li key={index}>
      <Blocks blocks={item.content} way={into(way, index)} />
    </li>
  ));

const ResolutionBox = ({ resolution, way }: { readonly resolution: Resolution; readonly way: Way }) => {
  const { lead } = use(Surroundings);
  const { start, format, kind, frame } = resolution.attrs;
  const counter: CSSProperties = { counterReset: `resolution-part ${(start ?? 1) - 1}` };
  return (
    <section data-resolution={kind}>
      <p data-lead="">{lead(resolution.attrs)}</p>
      <div role="list" data-parts="" data-format={format} data-frame={frame ?? undefined} data-numbered={isNumbered(resolution.content.length, start) ? '' : undefined} style={counter}>
        {resolution.content.map((part, index) => (
          <div role="listitem" data-part="" key={part.attrs.id}>
            <Blocks blocks={part.content} way={into(way, index)} />
          </div>
        ))}
      </div>
    </section>
  );
};

const Cell = ({ cell, way }: { readonly cell: TableCell; readonly way: Way }) =>
  cell.type === 'tableHeader' ? (
    <th scope="col"><Blocks blocks={cell.content} way={way} /></th>
  ) : (
    <td><Blocks blocks={cell.content} way={way} /></td>
  );

/** A paragraph, heading or picture has its name; what it stands in has none. */
const Leaf = ({ block, name }: { readonly block: Extract<Block, { readonly type: 'paragraph' | 'heading' | 'image' }>; readonly name: string | undefined }) => {
  const number = use(Surroundings).numbers.get(block);
  switch (block.type) {
    case 'paragraph': return <p data-number={number} data-block={name}><Words content={block.content} /></p>;
    case 'heading': {
      const Title = `h${block.attrs.level + headingsAbove}` as 'h4' | 'h5' | 'h6';
      return <Title data-level={block.attrs.level} data-number={number} data-block={name}><Words content={block.content} /></Title>;
    }
    case 'image': return <WrittenPicture picture={block} name={name} />;
    default: return assertNever(block);
  }
};

const NamedLeaf = ({ block, way }: { readonly block: Extract<Block, { readonly type: 'paragraph' | 'heading' | 'image' }>; readonly way: Way }) => {
  const { named } = use(Surroundings);
  if (named === null || way === null) return <Leaf block={block} name={undefined} />;
  const key = named.keyOf(way);
  return (
    <>
      {named.before(key)}
      <Leaf block={block} name={key} />
    </>
  );
};

const OneBlock = ({ block, way }: { readonly block: Block; readonly way: Way }) => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'image': return <NamedLeaf block={block} way={way} />;
    case 'bulletList': return <ul><Items items={block.content} way={way} /></ul>;
    case 'orderedList':
      return <ol data-format={block.attrs.format} data-frame={block.attrs.frame ?? undefined} start={block.attrs.start}><Items items={block.content} way={way} /></ol>;
    case 'resolution': return <ResolutionBox resolution={block} way={way} />;
    case 'blockquote': return <blockquote><Blocks blocks={block.content} way={way} /></blockquote>;
    case 'table':
      return (
        <div data-table="">
          <table>
            <tbody>
              {block.content.map((row, index) => (
                <tr key={index}>{row.content.map((cell, column) => <Cell key={column} cell={cell} way={into(way, index, column)} />)}</tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    default: return assertNever(block);
  }
};

const Blocks = ({ blocks, way }: { readonly blocks: readonly Block[]; readonly way: Way }) => blocks.map((block, index) => <OneBlock key={index} block={block} way={into(way, index)} />);

export type WrittenTextProps = { readonly text: TextDoc } & { readonly [Key in keyof WrittenSurroundings]?: WrittenSurroundings[Key] | undefined };

/** So many blocks are drawn at once, about three screens; those of a longer text follow, as many again with each frame. */
const atOnce = 60;

/** Blocks that are drawn by now: all of them soon, without one long frame. */
const useGrown = (total: number): number => {
  const [grown, setGrown] = useState(atOnce);
  useEffect(() => {
    if (grown >= total) return undefined;
    const frame = requestAnimationFrame(() => { startTransition(() => { setGrown(grown + atOnce); }); });
    return () => { cancelAnimationFrame(frame); };
  }, [grown, total]);
  return Math.min(grown, total);
};

/** A part of the text that stays as it is while others follow. */
const TextPart = memo(({ content, from, isNamed }: { readonly content: readonly Block[]; readonly from: number; readonly isNamed: boolean }) =>
  content.slice(from, from + atOnce).map((block, index) => <OneBlock key={from + index} block={block} way={isNamed ? [from + index] : null} />));
TextPart.displayName = 'TextPart';

/** Empty lines at the end wait for words that did not come, as after a short form; they print nowhere and show no gap. */
const withoutEmptyEnd = (content: readonly Block[]): readonly Block[] => {
  const last = content.findLastIndex((block) => block.type !== 'paragraph' || (block.content ?? []).length > 0);
  return last < 0 || last === content.length - 1 ? content : content.slice(0, last + 1);
};

/** A text of more blocks is laid out as it comes near, for then laying out all of it would take longer than a look. */
const mostLaidOut = 1_500;

const WrittenView = ({ text, named, bytesOf, lead, urlOf, labelOf, numbers, consentWords }: WrittenTextProps) => {
  const surroundings = useMemo((): WrittenSurroundings => ({
    lead: lead ?? noLead,
    urlOf: urlOf ?? bareSurroundings.urlOf,
    labelOf: labelOf ?? bareSurroundings.labelOf,
    numbers: numbers ?? bareSurroundings.numbers,
    consentWords: consentWords ?? bareSurroundings.consentWords,
    bytesOf: bytesOf ?? null,
    named: named ?? null,
  }), [lead, urlOf, labelOf, numbers, consentWords, bytesOf, named]);
  const content = useMemo(() => withoutEmptyEnd(text.content), [text]);
  const parts = Math.ceil(useGrown(content.length) / atOnce);
  const isNamed = surroundings.named !== null;
  // A text with names is scrolled through and gone to by page: true heights from the start are worth their time (measured: a third of the work of a frame).
  const isLong = content.length > (isNamed ? mostLaidOut : atOnce);
  return (
    <Surroundings value={surroundings}>
      <div className={styles.text} data-numbered={surroundings.numbers.size > 0 ? '' : undefined} data-long={isLong ? '' : undefined}>
        {Array.from({ length: parts }, (_, part) => <TextPart key={part} content={content} from={part * atOnce} isNamed={isNamed} />)}
      </div>
    </Surroundings>
  );
};

/** The text as it reads, with what is shown around its words; it stays as it is while text and surroundings are the same objects. */
export const WrittenText = memo(WrittenView);
