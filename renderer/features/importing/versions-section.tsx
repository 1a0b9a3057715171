// Records of which there are two versions, with a word for each or for all.
import type { Side } from '../../data/commands/take-meeting-file.ts';
import type { Difference } from '../../data/meeting-file/differences.ts';
import type { Id } from '../../../shared/model/record.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/page.tsx';
import styles from './meeting-file.module.css';
import { VersionChoice } from './version-choice.tsx';

export type VersionsSectionProps = {
  readonly title: string;
  readonly intro: string;
  readonly differences: readonly Difference[];
  readonly sideOf: (id: Id) => Side;
  readonly onChoose: (ids: readonly Id[], side: Side) => void;
};

export const VersionsSection = ({ title, intro, differences, sideOf, onChoose }: VersionsSectionProps) => {
  if (differences.length === 0) return null;
  const all = differences.map(({ id }) => id);
  return (
    <Section
      title={title}
      actions={
        differences.length > 1 && (
          <>
            <Button size="small" onPress={() => { onChoose(all, 'mine'); }}>Keep what is here for all</Button>
            <Button size="small" onPress={() => { onChoose(all, 'theirs'); }}>Take the file’s for all</Button>
          </>
        )
      }
    >
      <p>{intro}</p>
      <ul className={styles.differences}>
        {differences.map((difference) => (
          <VersionChoice key={difference.id} difference={difference} side={sideOf(difference.id)} onChoose={(side) => { onChoose([difference.id], side); }} />
        ))}
      </ul>
    </Section>
  );
};
