// Pages that an officer counted in Word stand in place of the computed count as long as the paper is the one that was counted.
import { contentHash } from '../../meeting-file/content-hash.ts';
import { sectionsOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Paper } from '../../model/paper.ts';

/** What the number of a paper's pages hangs on, as one short word: its text or file, and the panel's house style. */
export const countedContent = (snapshot: MeetingSnapshot, { id, title, text, file, asSlip, access }: Paper): string => contentHash({
  title, text, file: file?.sha256 ?? null, asSlip: asSlip ?? false, marked: access.level !== 'public', style: snapshot.panel.houseStyle,
  sections: sectionsOf(snapshot, id).map((section) => [section.heading, section.layout, section.numbered, section.fields, section.text, section.notApplicable]),
});

/** Null where nobody counted, or what was counted has changed since. */
export const fixedPages = (snapshot: MeetingSnapshot, paper: Paper): number | null => {
  const { countedPages = null, countedOf = null } = paper;
  return countedPages === null || countedOf === null || countedOf === countedContent(snapshot, paper) ? countedPages : null;
};
