// Publishing with its papers while it goes on, and why nothing was published.
import type { Meeting } from '../../../shared/model/meeting.ts';
import { timeLeftWords } from '../../saving/pack-progress.ts';
import type { PublishPackWork } from '../../saving/use-publish-pack.ts';
import { ProblemNotice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { FindingsList } from './findings-list.tsx';
import { packFindings } from './pack-findings.ts';

export const PublishWork = ({ work: { progress, problem, stopping, cancel }, meeting }: { readonly work: PublishPackWork; readonly meeting: Meeting }) => (
  <>
    {progress !== null && <Progress {...progress} stage={`Publishing: ${progress.stage}`} left={timeLeftWords(progress.secondsLeft)} onCancel={cancel} />}
    {problem !== null && <ProblemNotice what={problem.what} safe="Your work in Orderpaper is saved on this computer." remedy={problem.remedy} />}
    <FindingsList findings={packFindings(stopping)} meeting={meeting} />
  </>
);
