// What goes to the printer: laid out beside the window, out of sight, and shown on paper instead of what is on view.
import type { Ref } from 'react';
import { papersByItem } from '../../../../shared/meeting-file/reading/agenda-papers.ts';
import type { PrintPlan } from '../../../../shared/meeting-file/reading/print-plan.ts';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';
import { FrontSheet } from '../reader/front-page.tsx';
import paper from '../reader/paper.module.css';
import styles from './print.module.css';
import { PrintedPaper } from './printed-paper.tsx';

export type PrintSheetsProps = { readonly copy: OpenCopy; readonly plan: PrintPlan; readonly sheetsRef: Ref<HTMLDivElement> };

/** The agenda prints as everybody has it: an item of the restricted part may say more. */
export const PrintSheets = ({ copy, plan, sheetsRef }: PrintSheetsProps) => (
  <div className={styles.sheets} ref={sheetsRef} aria-hidden="true" inert>
    {plan.agenda && <article className={paper.sheet} data-print="page"><FrontSheet content={copy.kept.content} items={papersByItem(copy.kept.content)} /></article>}
    {plan.parts.map((part) => {
      const { items } = part.isLeftOut ? copy.kept.content : copy.content;
      return <PrintedPaper key={part.paper.id} copy={copy} part={part} item={items.find(({ id }) => id === part.paper.itemId)} />;
    })}
  </div>
);
