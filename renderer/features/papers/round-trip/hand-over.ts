// A paper goes to its author: as a Word file in the house style, or as a paper file for an author who has Orderpaper too.
import { writeMeetingFile } from '../../../../shared/meeting-file/write-meeting-file.ts';
import { filesOfPaper } from '../../../../shared/meeting-file/paper-payload.ts';
import type { Paper } from '../../../../shared/model/paper.ts';
import { failed, problemLine } from '../../../../shared/model/result.ts';
import type { Result } from '../../../../shared/model/result.ts';
import { templateFor } from '../../../../shared/paper-kinds/sections-from-template.ts';
import { useData } from '../../../data/data-provider.tsx';
import { damagedFiles, readFiles } from '../../../data/files-repository.ts';
import { accessOfPapers } from '../../../../shared/rules/paper-access.ts';
import { listItems } from '../../../data/items-repository.ts';
import { listPapers } from '../../../data/papers-repository.ts';
import { authorsAudience, noteHandedOver } from '../../../data/handed-over.ts';
import { noteGiven, paperForAuthor } from '../../../data/meeting-file/returned-paper.ts';
import { listPaperTemplates } from '../../../data/paper-templates-repository.ts';
import { sha256 } from '../../../lib/sha256.ts';
import { meetingFile } from '../../../platform/file-types.ts';
import { usePlatform } from '../../../platform/platform-context.tsx';
import { paperFileName, usePaperWordFile } from '../../../saving/use-paper-word-file.ts';
import { useTellSaved } from '../../../saving/use-tell-saved.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import { isWrittenKind } from '../paper-words.ts';

export type HandOver = { readonly asWord: (paper: Paper, itemLabel: string) => Promise<void>; readonly asPaperFile: (paper: Paper, itemLabel: string) => Promise<void> };

/** Each says where the file is, or what stopped it; what went out is kept as a named version. */
export const useHandOver = (): HandOver => {
  const { db, context, saves } = useData();
  const platform = usePlatform();
  const tellSaved = useTellSaved();
  const { saveAs } = usePaperWordFile();
  const tell = async (paper: Paper, saved: Result<boolean>): Promise<void> => {
    const noted = saved.ok && saved.value ? await noteHandedOver(context, paper) : saved;
    if (!noted.ok) showToast(problemLine(noted.problem));
  };

  /** With the access that its place gives it: under an exempt item it is as exempt. */
  const effective = async (paper: Paper): Promise<Paper> => ({ ...paper, access: accessOfPapers({ items: await listItems(db, paper.meetingId), papers: await listPapers(db, paper.meetingId) })(paper) });

  const savePaperFile = async (paper: Paper, itemLabel: string): Promise<Result<boolean>> => {
    const flushed = await saves.flushAll();
    if (!flushed.ok) return flushed;
    const meeting = await db.meetings.get(paper.meetingId);
    const template = isWrittenKind(paper.kind) && meeting !== undefined ? templateFor(paper.kind, meeting.panelId, await listPaperTemplates(db, meeting.panelId)) : [];
    const payload = await paperForAuthor(db, paper.meetingId, paper.id, template);
    if (!payload.ok) return payload;
    const files = await readFiles(db, filesOfPaper(payload.value));
    if (!files.ok) return files;
    if ((await damagedFiles(files.value)).size > 0) return failed({ code: 'file-damaged', what: 'A file or picture of this paper is damaged on this computer, so it can’t be sent.', remedy: 'Replace it by a sound copy, or restore a backup.' });
    const bytes = await writeMeetingFile({ kind: 'paper', payload: payload.value, files: files.value.values() }, { sha256 });
    const name = paperFileName({ meetingId: paper.meetingId, paper, itemLabel, audience: authorsAudience(paper) }, meeting?.date ?? null).replace(/\.docx$/, '.orderpaper');
    const saved = await platform.saveFile({ suggestedName: name, bytes, type: meetingFile });
    if (!saved.ok || saved.value === null) return saved.ok ? { ok: true, value: false } : saved;
    await noteGiven(context, payload.value);
    tellSaved(saved.value, (fileName) => `“${fileName}” is for the author`);
    return { ok: true, value: true };
  };

  return {
    asWord: async (own, itemLabel) => { const paper = await effective(own); await tell(paper, await saveAs({ meetingId: paper.meetingId, paper, itemLabel, audience: authorsAudience(paper), isForAuthor: true }, (name) => `“${name}” is for the author`)); },
    asPaperFile: async (own, itemLabel) => { const paper = await effective(own); await tell(paper, await savePaperFile(paper, itemLabel)); },
  };
};
