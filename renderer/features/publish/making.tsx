// A file of the pack while it is made, what went wrong, and what it holds once it is saved; shown where it was asked for.
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Problem } from '../../../shared/model/result.ts';
import { timeLeftWords, type PackProgress } from '../../saving/pack-progress.ts';
import type { SavedPack } from '../../saving/use-pack-file.ts';
import { ProblemNotice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { PackResult } from './pack-result.tsx';

export type MakingProps = {
  readonly work: { readonly progress: PackProgress | null; readonly problem: Problem | null; /** Null: it can't be cancelled any more. */ readonly cancel: (() => void) | null };
  /** Before the stage: "Publishing". */
  readonly what?: string;
  readonly safe?: string;
};

export const Making = ({ work: { progress, problem, cancel }, what, safe = 'Your work in Orderpaper is saved on this computer.' }: MakingProps) => (
  <>
    {progress !== null && <Progress {...progress} stage={what === undefined ? progress.stage : `${what}: ${progress.stage}`} left={timeLeftWords(progress.secondsLeft)} {...(cancel === null ? {} : { onCancel: cancel })} />}
    {problem !== null && <ProblemNotice what={problem.what} safe={safe} remedy={problem.remedy} />}
  </>
);

/** @property meeting null: it is published, and nothing of it can be mended */
export const MakingFile = ({ work, meeting }: { readonly work: MakingProps['work'] & { readonly saved: SavedPack | null }; readonly meeting: Meeting | null }) => (
  <>
    <Making work={work} />
    {work.saved !== null && <PackResult saved={work.saved} meeting={meeting} />}
  </>
);
