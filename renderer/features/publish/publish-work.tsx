// Publishing with its papers while it goes on, and why nothing was published.
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { PublishPackWork } from '../../saving/use-publish-pack.ts';
import { FindingsList } from './findings-list.tsx';
import { Making } from './making.tsx';
import { packFindings } from './pack-findings.ts';

export const PublishWork = ({ work, meeting }: { readonly work: PublishPackWork; readonly meeting: Meeting }) => (
  <>
    <Making work={work} what="Publishing" />
    <FindingsList findings={packFindings(work.stopping)} meeting={meeting} />
  </>
);
