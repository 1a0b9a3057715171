// The form in which files are looked at before they are attached: pure, so that its rules can be tried without a screen.
import type { InspectedFile } from '../../../../../shared/attachments/inspect-file.ts';
import type { Access } from '../../../../../shared/model/access.ts';
import type { Paper } from '../../../../../shared/model/paper.ts';
import type { FieldProblem } from '../../../../ui/error-summary.tsx';
import { isPictureFormat } from '../file-words.ts';
import { pictureDraft, pictureProblems } from './picture-draft.ts';
import type { PictureDraft } from './picture-draft.ts';

export type FileDraft = {
  readonly id: string;
  readonly inspected: InspectedFile;
  readonly title: string;
  readonly isChosen: boolean;
  readonly picture: PictureDraft | null;
  /** Its own, where each file has one; null: that of all of them. */
  readonly access: Access | null;
  /** Where the very same file is attached already. */
  readonly duplicate: Duplicate | null;
};

/** A paper of this meeting, or another file of the same batch. */
export type Duplicate = { readonly of: 'paper'; readonly title: string } | { readonly of: 'batch'; readonly fileName: string };

const duplicateOf = (inspected: InspectedFile, papers: readonly Paper[], before: readonly FileDraft[]): Duplicate | null => {
  const { sha256 } = inspected.file;
  const paper = papers.find(({ file }) => file?.sha256 === sha256);
  if (paper !== undefined) return { of: 'paper', title: paper.title };
  const other = before.find((each) => each.inspected.file.sha256 === sha256);
  return other === undefined ? null : { of: 'batch', fileName: other.inspected.file.fileName };
};

/** A file that is here already starts unchosen. */
export const fileDraft = (id: string, inspected: InspectedFile, today: string, papers: readonly Paper[], before: readonly FileDraft[]): FileDraft => {
  const duplicate = duplicateOf(inspected, papers, before);
  const picture = isPictureFormat(inspected.file.format) ? pictureDraft(today, undefined) : null;
  return { id, inspected, title: inspected.title, isChosen: duplicate === null, picture, access: null, duplicate };
};

export const titleId = (id: string): string => `title-${id}`;

/** @param id of a file; null: the choice for all of them */
export const accessId = (id: string | null): string => (id === null ? 'attach-access' : `access-${id}`);

/** An exempt file names at least one paragraph (DOMAIN A1). @param file that has the access by itself; null: all of them have it */
export const accessProblems = (access: Access, file: FileDraft | null): readonly FieldProblem[] =>
  access.level === 'exempt' && access.paragraphs.length === 0
    ? [{ fieldId: accessId(file?.id ?? null), message: `Choose at least one paragraph of Schedule 12A${file === null ? '' : ` for “${file.inspected.file.fileName}”`}` }]
    : [];

/** What is missing in what was chosen, with the id of its field. */
export const fileProblems = ({ id, title, isChosen, picture }: FileDraft): readonly FieldProblem[] => {
  if (!isChosen) return [];
  return [
    ...(title.trim() === '' ? [{ fieldId: titleId(id), message: 'Give the paper a title' }] : []),
    ...(picture === null ? [] : pictureProblems(id, picture)),
  ];
};
