// What came of a copy that was opened: where it is, and everything about it that its reader must know.
import { useReadingLive } from '../../../data/reading/use-reading-live.ts';
import type { CopyFacts } from '../../../data/reading/reading-records.ts';
import { keyWords } from '../../../../shared/meeting-file/reading/key-words.ts';
import type { IsoDate } from '../../../../shared/model/record.ts';
import { dayInWords } from '../../../lib/dates-in-words.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { askForNew, isExpired, issueInSentence, meetingOf, papersInWords } from './copy-words.ts';
import { readingLink } from '../reading-links.ts';
import type { TakenIn } from './use-opening.ts';

/** "The papers are here: ...", "This copy is already here: ...", or that it is older or worse than what is read. */
export const takenInWords = ({ outcome, facts, ...rest }: TakenIn): string => {
  if (outcome === 'here') return `This copy is already here: ${meetingOf(facts)}.`;
  const standing = 'standing' in rest ? rest.standing : 'only';
  if (standing === 'harmed') return `This issue is already here: ${meetingOf(facts)}. What has come now was damaged on its way, so the copy that came whole stays the one you read.`;
  return standing === 'older' ? `An older issue has come, ${issueInSentence(facts.issue)}. The newer one that is here stays the one you read.` : `The papers are here: ${meetingOf(facts)}.`;
};

const useDamagedPapers = ({ id, damaged }: CopyFacts): string => {
  const live = useReadingLive(async (db) => (damaged.length === 0 ? undefined : db.copies.get(id)), [id, damaged.length]);
  const content = live.status === 'ready' ? live.value?.content : undefined;
  return content === undefined ? '' : papersInWords(content, new Set(damaged));
};

export const TakenInNotice = ({ received, today }: { readonly received: TakenIn; readonly today: IsoDate }) => {
  const { facts } = received;
  const damagedPapers = useDamagedPapers(facts);
  const { expiresOn } = facts.issue;
  const isWrong = facts.damaged.length > 0 || facts.seal === 'damaged' || facts.sealedPartly === true || facts.frameDamaged === true || isExpired(facts.issue, today);
  return (
    <Notice tone={isWrong ? 'warning' : 'plain'} isAlert title={takenInWords(received)} actions={<LinkButton variant="primary" href={readingLink(facts.meetingId)}>Read the papers</LinkButton>}>
      {received.outcome === 'kept' && received.handedOver && facts.signer !== null && <p>The council has a new key, and its old one says so. The words of the new one are: {keyWords(facts.signer)}.</p>}
      {damagedPapers !== '' && <p>Damaged on its way: {damagedPapers}. All other papers can be read. {askForNew}</p>}
      {facts.seal === 'damaged' && <p>Its restricted part was damaged on its way and can’t be opened. {askForNew}</p>}
      {facts.sealedPartly === true && <p>Something in its restricted part was damaged on its way. Which paper that hit, if any, is said when you open the restricted papers; all others can be read. {askForNew}</p>}
      {facts.frameDamaged === true && <p>The file was damaged on its way, in places that hold nothing of any paper. What can be read here was checked and is as the council signed it.</p>}
      {expiresOn !== null && isExpired(facts.issue, today) && <p>It was to be read until {dayInWords(expiresOn)}. It can still be read, but may no longer hold: ask the council officer for the present one.</p>}
    </Notice>
  );
};
