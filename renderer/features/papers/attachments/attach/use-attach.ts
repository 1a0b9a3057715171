// Stores what the officer decided on: all of it or nothing, one step of undo.
import { publicAccess } from '../../../../../shared/model/access.ts';
import type { Paper } from '../../../../../shared/model/paper.ts';
import type { Problem } from '../../../../../shared/model/result.ts';
import { attachFiles } from '../../../../data/commands/attach-files.ts';
import { replaceAttachedFile } from '../../../../data/commands/replace-attached-file.ts';
import { useData } from '../../../../data/data-provider.tsx';
import { titleWords } from '../../paper-words.ts';
import type { FileDraft } from './attach-draft.ts';
import type { AttachOrder } from './attach-form.tsx';
import { pictureAnswer } from './picture-draft.ts';
import { offerUndo } from '../../../../saving/offer-undo.ts';

const answerOf = ({ picture }: FileDraft) => (picture === null ? undefined : pictureAnswer(picture));

/** Answers why it was refused; null when it is stored, which is said with the way back. */
export const useAttach = (meetingId: string) => {
  const { context } = useData();
  const replace = async (paper: Paper, file: FileDraft, said: string): Promise<Problem | null> => {
    const replaced = await replaceAttachedFile(context, { meetingId, id: paper.id, rev: paper.rev, inspected: file.inspected, picture: answerOf(file) });
    if (!replaced.ok) return replaced.problem;
    offerUndo(context, meetingId, said);
    return null;
  };
  const attach = async ({ itemId, place, access, files }: AttachOrder, papers: readonly Paper[]): Promise<Problem | null> => {
    const [first] = files;
    const expected = place.as === 'expected' ? papers.find(({ id }) => id === place.paperId) : undefined;
    if (expected !== undefined && first !== undefined) return replace(expected, first, `“${titleWords(expected)}” is here.`);
    const attached = await attachFiles(context, {
      meetingId, itemId, access: place.as === 'public-version' ? publicAccess : access,
      ...(place.as === 'appendix' || place.as === 'public-version' ? { belongsTo: { paperId: place.paperId, as: place.as } } : {}),
      files: files.map((file) => ({ inspected: file.inspected, title: file.title.trim(), picture: answerOf(file), ...(file.access === null ? {} : { access: file.access }) })),
    });
    if (!attached.ok) return attached.problem;
    offerUndo(context, meetingId, attached.value.length === 1 ? `“${attached.value[0]?.title ?? ''}” is attached.` : `${attached.value.length} files are attached.`);
    return null;
  };
  return { attach, replace };
};
