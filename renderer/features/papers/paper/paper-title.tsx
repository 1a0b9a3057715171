// The title of the paper: a field that looks like the heading it prints as.
import type { Paper } from '../../../../shared/model/paper.ts';
import { usePaperTitle } from '../../../data/lines/use-paper-title.ts';
import { TitleLine } from '../../../ui/title-line.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { titleWords } from '../paper-words.ts';

/** @param autoFocus where the paper opens at its beginning: the keys for its sections work from there */
export const PaperTitle = ({ paper, autoFocus }: { readonly paper: Paper; readonly autoFocus: boolean }) => (
  <>
    <VisuallyHidden><h2>{titleWords(paper)}</h2></VisuallyHidden>
    <TitleLine line={usePaperTitle(paper)} label="Title of the paper" placeholder="Title of the paper" noun="title" size="page" autoFocus={autoFocus} />
  </>
);
