// What of a copy a list says.
import type { ReadingFile } from '../../../shared/meeting-file/reading/read-reading-file.ts';
import type { ReadingContent } from '../../../shared/meeting-file/reading/reading-content.ts';
import { pagesInAll } from '../../../shared/rules/page-labels.ts';
import { agendaPhrases } from '../../../shared/phrases/agenda.ts';
import { bodyPrints } from './body-prints.ts';
import type { CopyFacts, KeptCopy } from './reading-records.ts';

const venueLabels = new Set<string>([agendaPhrases.venue.accessible, agendaPhrases.venue.traditional]);

const placeOf = ({ meeting }: ReadingContent): string | null => meeting.details.find(({ label }) => venueLabels.has(label))?.text ?? null;

/**
 * @param hurt what of the file was damaged beside the files of papers
 * @param says what its Word files say, by their hash
 */
export const copyFacts = ({ id, meetingId, content, signer, size, receivedAt, damaged }: KeptCopy, { sealDamaged, sealedPartly, frameDamaged }: Pick<ReadingFile, 'sealDamaged' | 'sealedPartly' | 'frameDamaged'>, says: ReadonlyMap<string, string>): CopyFacts => ({
  id, meetingId, signer, size, receivedAt, damaged, panel: content.panel, date: content.meeting.date, time: content.meeting.time, heading: content.meeting.heading, place: placeOf(content),
  issue: content.issue, pages: pagesInAll(content.papers.map(({ span }) => span)), seal: !content.sealed ? 'none' : sealDamaged ? 'damaged' : 'sealed', sealedPartly, frameDamaged,
  // A sealed part holds what is exempt; whether what is confidential too, it says when it is opened (opened-copies.ts).
  paperIds: content.papers.filter(({ body, access }) => body.as !== 'withheld' || (content.sealed && access.level === 'exempt')).map((paper) => paper.id),
  bodies: bodyPrints(content.papers, says),
});
