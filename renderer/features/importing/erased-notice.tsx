// What was erased here and comes back in the file: told, and left out unless the officer says otherwise.
import type { Erasure } from '../../data/records.ts';
import { erasureWords } from '../../lib/erasure-words.ts';
import { Checkbox } from '../../ui/choice.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './meeting-file.module.css';

type ErasedNoticeProps = { readonly erased: readonly Erasure[]; readonly bring: boolean; readonly onBring: (bring: boolean) => void };

export const ErasedNotice = ({ erased, bring, onBring }: ErasedNoticeProps) =>
  erased.length === 0 ? null : (
    <Notice tone="warning" title={bring ? 'What was erased here comes back with this file.' : 'What was erased here is in this file, and is left out.'}>
      <ul className={styles.names}>{erased.map((erasure) => <li key={erasure.id}>{erasureWords(erasure)}.</li>)}</ul>
      <Checkbox label="Bring it back all the same" isSelected={bring} onChange={onBring} />
    </Notice>
  );
