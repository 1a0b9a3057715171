// Adds a photograph to a section: its bytes, who agreed to it, and its place in the text, in one act that undo takes back as one.
import type { PaperSection } from '../../../shared/model/paper.ts';
import type { Id } from '../../../shared/model/record.ts';
import type { Image } from '../../../shared/model/text.ts';
import { act } from '../act.ts';
import type { DataContext } from '../data-context.ts';
import { keepFile } from '../files-repository.ts';
import { openAgenda } from '../locks.ts';
import type { SaveResult } from '../save-result.ts';
import { openSection } from '../sections-repository.ts';
import { changeRecord } from '../write-record.ts';
import { withBlocks } from './add-to-section.ts';
import { storeConsent } from './picture-answer.ts';
import type { GivenConsent } from './picture-answer.ts';

/** A photograph that is made fit to be stored already. */
export type NewPhotograph = {
  readonly sectionId: Id;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly attrs: Omit<Image['attrs'], 'consent'>;
  /** `not-needed`: nobody can be recognised; `needed`: nobody was asked yet. */
  readonly consent: 'not-needed' | 'needed' | GivenConsent;
  /** What it shows, for the list of consents. */
  readonly about: string;
};

/**
 * Flush the section's draft first.
 * @returns the section; `agenda-published`, `not-found`, or the store's problem: then nothing of it is stored, the bytes neither
 */
export const addPhotograph = (context: DataContext, { sectionId, bytes, attrs, consent, about }: NewPhotograph): Promise<SaveResult<PaperSection>> =>
  act(context, { label: 'Add a photograph', undoIn: null }, async (work): Promise<SaveResult<PaperSection>> => {
    const section = await openSection(work, sectionId);
    if (!section.ok) return section;
    const meeting = await openAgenda(work, section.value.meetingId);
    if (!meeting.ok) return meeting;
    work.undoIn(meeting.value.id);
    await keepFile(work, attrs.sha256, bytes);
    const agreed = typeof consent === 'string' ? consent : await storeConsent(work, meeting.value, attrs.sha256, about, consent);
    const text = withBlocks(section.value.text, [{ type: 'image', attrs: { ...attrs, consent: agreed } }, { type: 'paragraph' }]);
    return changeRecord(work, 'paperSections', { id: sectionId, rev: section.value.rev }, { text });
  });
