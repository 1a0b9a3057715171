// What the open editor asks of the rest of the paper: pictures, and paragraphs that a reference can point to.
import { useEffect, useMemo, useRef } from 'react';
import type { Paper, PaperSection } from '../../../../shared/model/paper.ts';
import { ok } from '../../../../shared/model/result.ts';
import type { Block, TextDoc } from '../../../../shared/model/text.ts';
import { consentAtFirst } from '../../../../shared/rules/picture-consent.ts';
import { useData } from '../../../data/data-provider.tsx';
import type { TextWriters } from '../../../data/use-text-writers.ts';
import { usePictureStore } from '../../../saving/use-picture-store.ts';
import type { PictureStore } from '../../../saving/use-picture-store.ts';
import type { ReferencePorts, ReferenceTarget } from '../../../ui/text-editor/editor/editor-ports.ts';
import type { SectionPorts } from './section-editor.tsx';
import type { ShownNumbers } from './use-paper-numbers.ts';

type Surroundings = {
  readonly kind: Paper['kind'];
  /** With their newest texts. */
  readonly sections: readonly PaperSection[];
  readonly openId: string | null;
  readonly numbers: ShownNumbers;
  readonly writers: TextWriters<PaperSection>;
  readonly find: Pick<SectionPorts, 'editorRef' | 'onFind' | 'onTyped'>;
};

const separator = ' ';

const wordsIn = (block: Block): string =>
  block.type === 'paragraph' || block.type === 'heading' ? (block.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('').trim().slice(0, 120) : '';

/** Everything with a number, in the order of the paper; of the section that is being written only itself. */
const targetsIn = ({ sections, openId, numbers }: Surroundings): ReferenceTarget[] =>
  sections.flatMap((section) => {
    const number = numbers.sections.get(section.id);
    if (number === undefined) return [];
    const blocks = section.id === openId ? new Map<Block, string>() : numbers.blocksOf(section, section.text);
    const paragraphs = section.text.content.flatMap((block, index) => {
      const label = blocks.get(block);
      return label === undefined ? [] : [{ key: `${section.id}${separator}${index}`, label, words: wordsIn(block) }];
    });
    return [{ key: section.id, label: number, words: section.heading }, ...paragraphs];
  });

const withAnchor = (text: TextDoc, index: number, anchor: string): TextDoc => ({
  ...text,
  content: text.content.map((block, at) => {
    if (at !== index) return block;
    if (block.type === 'paragraph') return { ...block, attrs: { ...block.attrs, anchor } };
    return block.type === 'heading' ? { ...block, attrs: { ...block.attrs, anchor } } : block;
  }),
});

const anchorIn = (block: Block | undefined): string | null => (block?.type === 'paragraph' || block?.type === 'heading' ? (block.attrs?.anchor ?? null) : null);

/** The same object while the screen is there, apart from what references print. */
export const useSectionPorts = (around: Surroundings): SectionPorts & { readonly urlOf: PictureStore['urlOf'] } => {
  const { context } = useData();
  const store = usePictureStore();
  const newest = useRef({ around, context });
  useEffect(() => {
    newest.current = { around, context };
  });
  const { kind } = around;
  const { labelOf } = around.numbers;
  const { editorRef, onFind, onTyped } = around.find;
  return useMemo(() => {
    /** Gives a paragraph of another section its anchor, through that section's writer, so that nothing typed there is lost. */
    const anchorOf = async ({ key }: ReferenceTarget): Promise<string | null> => {
      const { sections, writers } = newest.current.around;
      const [sectionId = '', index] = key.split(separator);
      const section = sections.find(({ id }) => id === sectionId);
      if (section === undefined) return null;
      if (index === undefined) return section.id;
      const present = anchorIn(section.text.content[Number(index)]);
      if (present !== null) return present;
      const anchor = newest.current.context.newId();
      const writer = writers.of(section);
      const text = withAnchor(section.text, Number(index), anchor);
      writer.change({ read: () => ok(text), words: () => '' });
      return (await writer.flush()).ok ? anchor : null;
    };
    const references: ReferencePorts = { list: () => targetsIn(newest.current.around), anchorOf, labelOf };
    return { editorRef, onFind, onTyped, references, urlOf: store.urlOf, pictures: { ...store, consentAtFirst: consentAtFirst(kind) } };
  }, [store, kind, labelOf, editorRef, onFind, onTyped]);
};
