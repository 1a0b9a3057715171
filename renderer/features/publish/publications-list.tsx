// What was published, when, what it changed and why; each can be printed again as it was, a supplement by itself too.
import { isFrozenElsewhere } from '../../data/meeting-file/store-publications.ts';
import type { Publication } from '../../data/records.ts';
import { dayInWords } from '../../lib/dates-in-words.ts';
import { useNoticeFile } from '../../saving/use-notice-file.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemNotice } from '../../ui/notice.tsx';
import { clearDaysWords, kindWords } from './publications/publication-words.ts';
import styles from './publish.module.css';

export type PublicationsListProps = {
  readonly publications: readonly Publication[];
  readonly onSaveAgain: (publication: Publication) => void;
};

/** The words under a publication: why, and whether the clear days held. */
const Facts = ({ publication: { facts, withdrawn } }: { readonly publication: Publication }) => (
  <>
    {facts !== undefined && facts.reason !== '' && <p className={styles.second}>Why: {facts.reason}</p>}
    {facts !== undefined && facts.clearDays !== null && <p className={styles.second}>{clearDaysWords(facts.clearDays)}</p>}
    {withdrawn !== null && <p className={styles.second}>Why: {withdrawn.reason}</p>}
  </>
);

/** The number of a supplement among those that stand in its own frozen copy. */
const supplementNumber = ({ snapshot, facts }: Publication): number | null =>
  facts?.kind === 'supplement' ? (snapshot.publications ?? []).filter(({ kind }) => kind === 'supplement').length : null;

const SupplementButtons = ({ publication, number }: { readonly publication: Publication; readonly number: number }) => {
  const work = useNoticeFile();
  const save = (audience: 'public' | 'members'): void => void work.saveSupplement(publication.snapshot, number, audience);
  return (
    <>
      <Button size="small" isPending={work.isBusy} onPress={() => { save('public'); }}>Save supplement {number}</Button>
      <Button size="small" isPending={work.isBusy} onPress={() => { save('members'); }}>Save it for members</Button>
      {work.problem !== null && <ProblemNotice what={work.problem.what} safe="What was published is safe." remedy={work.problem.remedy} />}
    </>
  );
};

const Supplement = ({ publication }: { readonly publication: Publication }) => {
  const number = supplementNumber(publication);
  return number === null ? null : <SupplementButtons publication={publication} number={number} />;
};

export const PublicationsList = ({ publications, onSaveAgain }: PublicationsListProps) => (
  <ul className={styles.publications}>
    {publications.map((publication) => (
      <li key={publication.id} className={styles.publication}>
        <div>
          <p>
            {publication.kind === 'agenda' ? 'Agenda' : 'Minutes'}, publication {publication.number}, {dayInWords(publication.publishedOn)}{publication.facts === undefined || publication.facts.kind === 'first' ? ' ' : `: ${kindWords[publication.facts.kind]} `}
            {publication.withdrawn !== null && <Badge tone="warn">Taken back</Badge>}
          </p>
          <Facts publication={publication} />
        </div>
        <div className={styles.again}>
          {isFrozenElsewhere(publication) ? <p className={styles.second}>As it was, it is on the computer that published it.</p> : (
            <>
              <Button size="small" onPress={() => { onSaveAgain(publication); }}>
                Save again as it was
              </Button>
              <Supplement publication={publication} />
            </>
          )}
        </div>
      </li>
    ))}
  </ul>
);
