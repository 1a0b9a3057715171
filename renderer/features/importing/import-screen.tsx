// Import: choose a file, see it read, look at what was found, store it.
import { useEffect, useRef, useState } from 'react';
import type { ImportedFile } from '../../../shared/importing/import-file.ts';
import type { Problem } from '../../../shared/model/result.ts';
import type { PickedFile } from '../../platform/platform.ts';
import { ProblemNotice } from '../../ui/notice.tsx';
import { PageColumn, PageHeading, Sheet } from '../../ui/page.tsx';
import { Progress } from '../../ui/progress.tsx';
import { importInWorker } from '../../workers/import-client.ts';
import { ChooseFile } from './choose-file.tsx';
import { Review } from './review.tsx';

type Stage =
  | { readonly stage: 'choose'; readonly problem: Problem | null }
  | { readonly stage: 'reading'; readonly name: string; readonly message: string }
  | { readonly stage: 'review'; readonly file: ImportedFile };

const atStart: Stage = { stage: 'choose', problem: null };

export const ImportScreen = () => {
  const [stage, setStage] = useState<Stage>(atStart);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const read = async (picked: PickedFile): Promise<void> => {
    const controller = new AbortController();
    abort.current = controller;
    setStage({ stage: 'reading', name: picked.name, message: `Opening “${picked.name}”` });
    const imported = await importInWorker(picked.name, picked.bytes, {
      signal: controller.signal,
      onProgress: (message) => { setStage({ stage: 'reading', name: picked.name, message }); },
    });
    if (controller.signal.aborted) setStage(atStart);
    else setStage(imported.ok ? { stage: 'review', file: imported.value } : { stage: 'choose', problem: imported.problem });
  };

  if (stage.stage === 'review') {
    return (
      <PageColumn wide>
        <Sheet>
          <Review file={stage.file} onCancel={() => { setStage(atStart); }} />
        </Sheet>
      </PageColumn>
    );
  }
  return (
    <PageColumn>
      <Sheet>
        <PageHeading title="Import" intro="Bring in a past agenda, minutes or a whole pack: as Word, PDF or plain text. You see what was found, beside the source, before anything is stored." />
        {stage.stage === 'choose' ? (
          <>
            {stage.problem !== null && <ProblemNotice what={stage.problem.what} safe="Nothing was stored." remedy={stage.problem.remedy} />}
            <ChooseFile onFile={(file) => void read(file)} />
          </>
        ) : (
          <Progress stage={stage.message} done={0} total={null} onCancel={() => abort.current?.abort()} />
        )}
      </Sheet>
    </PageColumn>
  );
};
