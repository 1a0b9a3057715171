// Puts blocks at the end of a section's text, and changes or takes out its pictures.
import type { PaperSection } from '../../../shared/model/paper.ts';
import type { Id } from '../../../shared/model/record.ts';
import type { Block, Image, TextDoc } from '../../../shared/model/text.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import type { SaveResult } from '../save-result.ts';
import { openSection } from '../sections-repository.ts';
import { changeRecord, changeText } from '../write-record.ts';

export type AddedBlocks = {
  readonly sectionId: Id;
  readonly blocks: readonly Block[];
};

const isEmptyParagraph = (block: Block | undefined): boolean => block?.type === 'paragraph' && (block.content ?? []).length === 0;

/** The text with the blocks at its end; an empty paragraph there gives way. */
export const withBlocks = (text: TextDoc, blocks: readonly Block[]): TextDoc => {
  const content = isEmptyParagraph(text.content.at(-1)) ? text.content.slice(0, -1) : text.content;
  return { ...text, content: [...content, ...blocks] };
};

/** Flush the section's draft first. Refused while the agenda is published. */
export const addToSection = (context: DataContext, { sectionId, blocks }: AddedBlocks): Promise<SaveResult<PaperSection>> =>
  act(context, { label: 'Write a paper', undoIn: null }, async (work): Promise<SaveResult<PaperSection>> => {
    const section = await openSection(work, sectionId);
    if (!section.ok) return section;
    return changeText(work, 'paperSections', { id: sectionId, rev: section.value.rev, text: withBlocks(section.value.text, blocks) });
  });

export type PictureEdit = {
  readonly sectionId: Id;
  /** Which of the section's pictures, counted from 0. */
  readonly index: number;
  readonly sha256: string;
  /** Null takes the picture out of the text. */
  readonly attrs: Partial<Pick<Image['attrs'], 'alt' | 'decorative' | 'caption' | 'consent' | 'size'>> | null;
};

const withPicture = (text: TextDoc, { index, sha256, attrs }: PictureEdit): TextDoc => {
  let at = -1;
  const content = text.content.flatMap((block): readonly Block[] => {
    if (block.type !== 'image') return [block];
    at += 1;
    if (at !== index || block.attrs.sha256 !== sha256) return [block];
    return attrs === null ? [] : [{ ...block, attrs: { ...block.attrs, ...attrs } }];
  });
  return { ...text, content: content.length === 0 ? [{ type: 'paragraph' }] : content };
};

/** Changes what is said of a picture, or takes it out of the text; undo in the meeting takes it back. Flush the section's draft first. */
export const changePicture = (context: DataContext, edit: PictureEdit): Promise<SaveResult<PaperSection>> =>
  act(context, { label: edit.attrs === null ? 'Take out a photograph' : 'Change what is said of a photograph', undoIn: null }, async (work): Promise<SaveResult<PaperSection>> => {
    const section = await openSection(work, edit.sectionId);
    if (!section.ok) return section;
    work.undoIn(section.value.meetingId);
    return changeRecord(work, 'paperSections', { id: edit.sectionId, rev: section.value.rev }, { text: withPicture(section.value.text, edit) });
  });
