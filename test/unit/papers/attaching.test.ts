import { describe, expect, it } from 'vitest';
import { fileDraft, fileProblems } from '../../../renderer/features/papers/attachments/attach/attach-draft.ts';
import { pictureAnswer, pictureDraft, pictureProblems } from '../../../renderer/features/papers/attachments/attach/picture-draft.ts';
import { placesIn } from '../../../renderer/features/papers/attachments/attach/place.ts';
import { fileFacts, formatWords, sizeWords } from '../../../renderer/features/papers/attachments/file-words.ts';
import { canBeSeparate } from '../../../renderer/features/papers/attachments/intake/look-into.ts';
import { lookingWords } from '../../../renderer/features/papers/attachments/intake/use-looking.ts';
import { scaleOf, steppedZoom } from '../../../renderer/ui/pdf/zoom.ts';
import type { InspectedFile } from '../../../shared/attachments/inspect-file.ts';
import { publicAccess } from '../../../shared/model/access.ts';
import type { AttachedFile, Paper } from '../../../shared/model/paper.ts';

const today = '2026-11-26';

const file = (hash: string, format: AttachedFile['format'] = 'pdf'): AttachedFile => ({
  sha256: hash.repeat(64), fileName: `${hash}.${format}`, format, length: 2048, pages: 3, pixels: format === 'jpeg' ? { width: 10, height: 20 } : null, findings: [], addedAt: '2026-11-26T10:00:00.000Z',
});

const inspected = (hash: string, format: AttachedFile['format'] = 'pdf'): InspectedFile => ({ file: file(hash, format), bytes: new Uint8Array(4), title: `Title ${hash}`, asSlip: false });

const paper = (id: string, fields: Partial<Paper> = {}): Paper => ({
  id, createdAt: '', updatedAt: '', rev: 1, deletedAt: null, meetingId: 'm', itemId: 'i', order: id, kind: 'attachment', title: `Paper ${id}`, text: '', access: publicAccess, sample: false, ...fields,
});

describe('a file that is to be attached', () => {
  it('starts unchosen where the very same file is a paper already, or earlier in the batch', () => {
    const first = fileDraft('1', inspected('a'), today, [], []);
    expect([first.isChosen, first.duplicate]).toEqual([true, null]);
    expect(fileDraft('2', inspected('a'), today, [], [first])).toMatchObject({ isChosen: false, duplicate: { of: 'batch', fileName: 'a.pdf' } });
    expect(fileDraft('2', inspected('a'), today, [paper('p', { file: file('a') })], [first])).toMatchObject({ isChosen: false, duplicate: { of: 'paper', title: 'Paper p' } });
    expect(fileDraft('2', inspected('b'), today, [paper('p', { file: file('a') })], [first])).toMatchObject({ isChosen: true, duplicate: null });
  });

  it('needs a title, and nothing once it is left out', () => {
    const untitled = { ...fileDraft('1', inspected('a'), today, [], []), title: ' ' };
    expect(fileProblems(untitled)).toEqual([{ fieldId: 'title-1', message: 'Give the paper a title' }]);
    expect(fileProblems({ ...untitled, isChosen: false })).toEqual([]);
  });

  it('needs words and an answer about consent where it is a picture', () => {
    const draft = fileDraft('1', inspected('a', 'jpeg'), today, [], []);
    expect(fileProblems(draft)).toEqual([{ fieldId: 'alt-1', message: 'Say what can be seen on the picture' }]);
    const { picture } = draft;
    if (picture === null) throw new Error('No picture');
    expect(pictureProblems('1', { ...picture, decorative: true })).toEqual([]);
    const agreed = { ...picture, alt: ' A hill ', question: { ...picture.question, answer: 'agreed' as const, draft: { ...picture.question.draft, givenBy: 'parental-responsibility' as const } } };
    expect(pictureProblems('1', agreed)).toEqual([{ fieldId: 'consent-by-1', message: 'Enter who agreed' }]);
    expect(pictureAnswer(agreed)).toMatchObject({ alt: 'A hill', consent: { givenBy: 'parental-responsibility', givenOn: today, contributorId: null } });
    expect(pictureAnswer(picture).consent).toBe('needed');
    expect(pictureAnswer({ ...picture, question: { ...picture.question, answer: 'nobody' } }).consent).toBe('not-needed');
  });

  it('keeps the consent on record until another answer is noted', () => {
    const draft = pictureDraft(today, { alt: 'A hill', decorative: false, consent: 'c1' });
    expect(pictureAnswer(draft)).toEqual({ alt: 'A hill', decorative: false, consent: 'c1' });
    expect(pictureAnswer({ ...draft, onRecord: null }).consent).toBe('needed');
    expect(pictureDraft(today, { alt: '', decorative: true, consent: 'not-needed' })).toMatchObject({ decorative: true, onRecord: null, question: { answer: 'nobody' } });
  });
});

describe('where files can go', () => {
  const papers = [
    paper('own'), paper('closed', { access: { level: 'exempt', paragraphs: [3], reason: '' } }), paper('under', { belongsTo: { paperId: 'own', as: 'appendix' } }), paper('elsewhere', { itemId: 'other' }),
    paper('late', { toFollow: { owner: 'Finance', dueOn: null, note: '' } }),
  ];
  const labels = (count: number, all: readonly Paper[] = papers): readonly string[] => placesIn(all, 'i', count).map(({ label }) => label);

  it('are the item itself, its papers, the paper to follow and the public version of a closed one', () => {
    expect(labels(1)).toEqual(['A paper of its own', 'The paper to follow, “Paper late”', 'An appendix of “Paper own”', 'An appendix of “Paper closed”', 'An appendix of “Paper late”', 'The public version of “Paper closed”']);
  });

  it('are only the item and its papers for several files at once', () => {
    expect(labels(2)).toEqual(['Papers of their own', 'Appendices of “Paper own”', 'Appendices of “Paper closed”', 'Appendices of “Paper late”']);
  });

  it('are no public version where there is one already', () => {
    expect(labels(1, [...papers, paper('open', { belongsTo: { paperId: 'closed', as: 'public-version' } })]).some((label) => label.startsWith('The public version'))).toBe(false);
  });
});

describe('words for files', () => {
  it('say size and kind as an officer does', () => {
    expect([1, 900, 2048, 1_022_976, 3.44 * 1024 * 1024, 25 * 1024 * 1024].map(sizeWords)).toEqual(['1 byte', '900 bytes', '2 KB', '999 KB', '3.4 MB', '25 MB']);
    expect(fileFacts(file('a'))).toBe('PDF, 3 pages, 2 KB');
    expect(fileFacts(file('a', 'jpeg'))).toBe('Photograph (JPEG), 2 KB');
    expect(formatWords({ format: 'other', fileName: 'figures.XLSX' })).toBe('Excel workbook');
    expect(formatWords({ format: 'other', fileName: 'minutes' })).toBe('File');
  });

  it('offer to keep what can’t be read as a separate file, but never a program or an empty file', () => {
    expect(['pdf-damaged', 'word-encrypted', 'picture-heic', 'wrong-name'].map(canBeSeparate)).toEqual([true, true, true, true]);
    expect(['program', 'empty-file', 'file-too-large', 'attach-cancelled', 'orderpaper-file'].map(canBeSeparate)).toEqual([false, false, false, false, false]);
  });
});

describe('the words of waiting', () => {
  it('say which file, and of a long PDF which page', () => {
    expect(lookingWords({ name: 'a.pdf', position: 1, of: 1, page: null })).toBe('Looking into “a.pdf”');
    expect(lookingWords({ name: 'a.pdf', position: 2, of: 5, page: { number: 40, of: 133 } })).toBe('Looking into “a.pdf”, 2 of 5, page 40 of 133');
  });
});

describe('the size of a page', () => {
  it('fits the room, and never grows beyond what is pleasant to read', () => {
    expect(scaleOf('fit', { width: 800, height: 1000 }, 400)).toBe(0.5);
    expect(scaleOf('fit', { width: 800, height: 1000 }, 4000)).toBe(1.5);
    expect(scaleOf(2, { width: 800, height: 1000 }, 400)).toBe(2);
  });

  it('goes by steps from whatever is shown', () => {
    expect([steppedZoom(0.92, 1), steppedZoom(0.92, -1), steppedZoom(3, 1), steppedZoom(0.5, -1)]).toEqual([1, 0.8, 3, 0.5]);
  });
});
