// The name of an icon, or a short hint; never the only place for anything.
import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { Kbd } from './kbd.tsx';
import styles from './tooltip.module.css';

export type TooltipProps = { readonly text: string; readonly keys?: string | undefined; readonly children: ReactNode };

/** Shows `text` while the one focusable child is hovered or focused. */
export const Tooltip = ({ text, keys, children }: TooltipProps) => (
  <TooltipTrigger delay={600} closeDelay={100}>
    {children}
    <AriaTooltip className={styles.tooltip ?? ''} offset={6}>
      {text}
      {keys !== undefined && <Kbd keys={keys} />}
    </AriaTooltip>
  </TooltipTrigger>
);
