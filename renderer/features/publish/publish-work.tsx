// Publishing with its papers while it goes on, and why nothing was published.
import { timeLeftWords } from '../../saving/pack-progress.ts';
import type { PublishPackWork } from '../../saving/use-publish-pack.ts';
import { ProblemNotice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { FindingsList } from './findings-list.tsx';
import { packFindings } from './pack-findings.ts';

export const PublishWork = ({ work: { progress, problem, stopping, cancel } }: { readonly work: PublishPackWork }) => (
  <>
    {progress !== null && <Progress {...progress} stage={`Publishing: ${progress.stage}`} left={timeLeftWords(progress.secondsLeft)} onCancel={cancel} />}
    {problem !== null && <ProblemNotice what={problem.what} safe="Your work in Orderpaper is saved on this computer." remedy={problem.remedy} />}
    {stopping.length > 0 && <FindingsList findings={packFindings(stopping)} allWell="" />}
  </>
);
