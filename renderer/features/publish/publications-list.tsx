// What was published and when; each can be printed again as it was.
import type { Publication } from '../../data/records.ts';
import { dayInWords } from '../../lib/dates-in-words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './publish.module.css';

export type PublicationsListProps = {
  readonly publications: readonly Publication[];
  readonly onSaveAgain: (publication: Publication) => void;
};

export const PublicationsList = ({ publications, onSaveAgain }: PublicationsListProps) => (
  <ul className={styles.publications}>
    {publications.map((publication) => (
      <li key={publication.id} className={styles.publication}>
        <div>
          <p>
            {publication.kind === 'agenda' ? 'Agenda' : 'Minutes'}, publication {publication.number}, {dayInWords(publication.publishedOn)}{' '}
            {publication.withdrawn !== null && <Badge tone="warn">Taken back</Badge>}
          </p>
          {publication.withdrawn !== null && <p className={styles.second}>Why: {publication.withdrawn.reason}</p>}
        </div>
        <Button size="small" onPress={() => { onSaveAgain(publication); }}>
          Save again as it was
        </Button>
      </li>
    ))}
  </ul>
);
