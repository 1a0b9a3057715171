// A Word file for reading: its words in order, not its pages.
import { useCallback, useEffect, useState } from 'react';
import { wordPicture } from '../../../../../shared/attachments/word/word-picture.ts';
import type { Result } from '../../../../../shared/model/result.ts';
import { Notice, ProblemNotice } from '../../../../ui/notice.tsx';
import { WordBlocks } from '../../../../ui/word-reading/word-blocks.tsx';
import { readWordInWorker } from '../../../../workers/attachments-client.ts';
import type { ReadWord } from '../../../../workers/attachments-client.ts';
import { Opening } from '../../../../ui/opening.tsx';
import styles from './preview.module.css';

export const WordPreview = ({ bytes, fileName }: { readonly bytes: Uint8Array<ArrayBuffer>; readonly fileName: string }) => {
  const [read, setRead] = useState<Result<ReadWord> | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    void readWordInWorker(fileName, bytes, { signal: controller.signal }).then((result) => { if (!controller.signal.aborted) setRead(result); });
    return () => { controller.abort(); };
  }, [bytes, fileName]);
  const pictureOf = useCallback((part: string) => Promise.resolve(wordPicture(bytes, part)), [bytes]);
  if (read === null) return <Opening />;
  if (!read.ok) return <ProblemNotice what={read.problem.what} safe="The file is as it was stored." remedy={read.problem.remedy} />;
  return (
    <>
      <Notice title="The words in their order, approximate; Word shows it exactly.">
        <p>Page breaks, headers and footers are not shown. Save a copy to open it in Word.</p>
      </Notice>
      {read.value.blocks.length === 0 ? <p className={styles.opening}>There are no words in it.</p> : <WordBlocks blocks={read.value.blocks} pictureOf={pictureOf} />}
    </>
  );
};
