// What was published, when, what it changed and why; each can be printed again as it was, a supplement by itself too.
import { hasPapers } from '../../../shared/documents/pack/pack-plan.ts';
import { mainMeeting } from '../../../shared/model/meeting-snapshot.ts';
import { pagesInAll } from '../../../shared/rules/page-labels.ts';
import { isFrozenElsewhere } from '../../data/meeting-file/plan-publications.ts';
import type { Publication } from '../../data/records.ts';
import { dayInWords } from '../../lib/dates-in-words.ts';
import type { PackFileKind } from '../../saving/make-pack-files.ts';
import { supplementNumber } from '../../saving/make-supplement.ts';
import { useSupplementFile } from '../../saving/use-supplement-file.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Making } from './making.tsx';
import { clearDaysWords, publicationWords } from './publications/publication-words.ts';
import styles from './publish.module.css';

export type PublicationsListProps = {
  readonly publications: readonly Publication[];
  readonly isBusy: boolean;
  /** `kind` null: the one file of published minutes. */
  readonly onSaveAgain: (publication: Publication, kind: PackFileKind | null) => void;
};

/** The words under a publication: why, and whether the clear days held. */
const Facts = ({ publication: { facts, withdrawn } }: { readonly publication: Publication }) => (
  <>
    {facts !== undefined && facts.reason !== '' && <p className={styles.second}>Why: {facts.reason}</p>}
    {facts !== undefined && facts.clearDays !== null && <p className={styles.second}>{clearDaysWords(facts.clearDays)}</p>}
    {withdrawn !== null && <p className={styles.second}>Why: {withdrawn.reason}</p>}
  </>
);

const SupplementButtons = ({ publication, number }: { readonly publication: Publication; readonly number: number }) => {
  const work = useSupplementFile();
  const isBusy = work.progress !== null;
  const save = (audience: 'public' | 'members'): void => void work.save({ publication, number, audience });
  return (
    <>
      <Button size="small" isPending={isBusy} onPress={() => { save('public'); }}>Save supplement {number}</Button>
      <Button size="small" isPending={isBusy} onPress={() => { save('members'); }}>Save it for members</Button>
      <Making work={work} safe="What was published is safe." />
    </>
  );
};

const Supplement = ({ publication }: { readonly publication: Publication }) => {
  const number = supplementNumber(publication);
  return number === null ? null : <SupplementButtons publication={publication} number={number} />;
};

const buttonWords: Readonly<Record<PackFileKind, string>> = {
  agenda: 'Save the agenda again', 'public-pack': 'Save the public pack again', 'members-agenda': 'Save the members’ agenda again', 'members-pack': 'Save the members’ pack again',
};

/** Those that an agenda has, with its papers where it has some, and whatever else went out. */
const filesOf = ({ pack, snapshot }: Publication): readonly PackFileKind[] => {
  const usual: readonly PackFileKind[] = hasPapers(snapshot) ? ['agenda', 'public-pack', 'members-pack'] : ['agenda'];
  return [...new Set([...usual, ...(pack?.files ?? []).map(({ kind }) => kind)])];
};

/** One button for each file that went out with it. */
const SaveAgain = ({ publication, isBusy, onSaveAgain }: Omit<PublicationsListProps, 'publications'> & { readonly publication: Publication }) =>
  publication.kind === 'minutes' ? (
    <Button size="small" onPress={() => { onSaveAgain(publication, null); }}>
      Save again as it was
    </Button>
  ) : (
    filesOf(publication).map((kind) => (
      <Button key={kind} size="small" isPending={isBusy} onPress={() => { onSaveAgain(publication, kind); }}>
        {buttonWords[kind]}
      </Button>
    ))
  );

const pagesWords = ({ facts }: Publication): string => {
  const count = pagesInAll((facts?.pages ?? []).map(({ span }) => span));
  return count === 0 ? '' : `, ${count} ${count === 1 ? 'page' : 'pages'}`;
};

/** Minutes that were approved are kept as they were published and as they were approved, one row each (DOMAIN M3). */
const nameOf = ({ kind, snapshot }: Publication): string => {
  if (kind === 'agenda') return 'Agenda';
  return mainMeeting(snapshot).minutesState === 'approved' ? 'Minutes as approved' : 'Minutes';
};

export const PublicationsList = ({ publications, ...again }: PublicationsListProps) => (
  <ul className={styles.publications}>
    {publications.map((publication) => (
      <li key={publication.id} className={styles.publication}>
        <div>
          <p>
            {nameOf(publication)}, publication {publication.number}, {dayInWords(publication.publishedOn)}{pagesWords(publication)}{publication.facts === undefined || publication.facts.kind === 'first' ? ' ' : `: ${publicationWords(publication.facts)} `}
            {publication.withdrawn !== null && <Badge tone="warn">Taken back</Badge>}
          </p>
          <Facts publication={publication} />
        </div>
        <div className={styles.again}>
          {isFrozenElsewhere(publication) ? <p className={styles.second}>It can be saved again on the computer that published it, or here once a meeting file of that computer is taken in.</p> : (
            <>
              <SaveAgain publication={publication} {...again} />
              <Supplement publication={publication} />
            </>
          )}
        </div>
      </li>
    ))}
  </ul>
);
