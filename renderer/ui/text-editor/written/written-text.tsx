// A text that is not being edited, as real HTML with the same looks as in the editor: headings, lists and tables for everyone.
import { Fragment, memo } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { assertNever } from '../../../../shared/model/assert-never.ts';
import type { Block, Inline, ListItem, Mark, Resolution, TableCell, TextDoc } from '../../../../shared/model/text.ts';
import { headingsAbove } from '../schema/blocks.ts';
import { noLead } from '../schema/resolution-lead.ts';
import type { Lead } from '../schema/resolution-lead.ts';
import { isNumbered } from '../schema/resolution-view.ts';
import styles from './written-text.module.css';

const dress = (words: ReactNode, mark: Mark): ReactNode => {
  switch (mark.type) {
    case 'bold': return <strong>{words}</strong>;
    case 'italic': return <em>{words}</em>;
    case 'link': return <a href={mark.attrs.href} rel="noreferrer" target="_blank">{words}</a>;
    default: return assertNever(mark);
  }
};

const OneInline = ({ inline }: { readonly inline: Inline }) => {
  switch (inline.type) {
    case 'hardBreak': return <br />;
    case 'paragraphRef': return <span data-ref={inline.attrs.target} />;
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

const ResolutionBox = ({ resolution, lead }: { readonly resolution: Resolution; readonly lead: Lead }) => {
  const { start, format, kind, frame } = resolution.attrs;
  const counter: CSSProperties = { counterReset: `resolution-part ${(start ?? 1) - 1}` };
  return (
    <section data-resolution={kind}>
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

const OneBlock = ({ block, lead }: { readonly block: Block; readonly lead: Lead }) => {
  switch (block.type) {
    case 'paragraph': return <p><Words content={block.content} /></p>;
    case 'heading': {
      const Title = `h${block.attrs.level + headingsAbove}` as 'h4' | 'h5' | 'h6';
      return <Title data-level={block.attrs.level}><Words content={block.content} /></Title>;
    }
    case 'bulletList': return <ul><Items items={block.content} /></ul>;
    case 'orderedList':
      return <ol data-format={block.attrs.format} data-frame={block.attrs.frame ?? undefined} start={block.attrs.start}><Items items={block.content} /></ol>;
    case 'resolution': return <ResolutionBox resolution={block} lead={lead} />;
    case 'blockquote': return <blockquote><Blocks blocks={block.content} /></blockquote>;
    case 'table':
      return (
        <div data-table="">
          <table>
            <tbody>
              {block.content.map((row, index) => (
                <tr key={index}>{row.content.map((cell, column) => <Cell key={column} cell={cell} />)}</tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'image': return <figure data-image={block.attrs.sha256}><figcaption>{block.attrs.caption}</figcaption></figure>;
    default: return assertNever(block);
  }
};

const Blocks = ({ blocks, lead = noLead }: { readonly blocks: readonly Block[]; readonly lead?: Lead }) =>
  blocks.map((block, index) => <OneBlock key={index} block={block} lead={lead} />);

/** The text as it reads; `lead` gives the words before a resolution. */
export const WrittenText = memo(({ text, lead = noLead }: { readonly text: TextDoc; readonly lead?: Lead | undefined }) => (
  <div className={styles.text}>
    <Blocks blocks={text.content} lead={lead} />
  </div>
));
WrittenText.displayName = 'WrittenText';
