// The frame of every short form: fields to tab through, Enter records, what can't be is said above.
import { useContext, useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Problem } from '../../../../shared/model/result.ts';
import { Button } from '../../../ui/button.tsx';
import { DialogActions } from '../../../ui/dialog.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { QuickDialog } from '../../../ui/quick-dialog.tsx';
import styles from './happenings.module.css';
import { SteppedAside } from './stepped-aside.ts';

export type HappeningFormProps = {
  readonly title: string;
  readonly verb?: string;
  /** With choices side by side. */
  readonly wide?: boolean;
  readonly problems: readonly Problem[];
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/**
 * The parts of a time or a date, and ways to vote, are no inputs: a form does not hear their Enter by itself, and a way to vote would take it as chosen.
 * A sentence is one line, however many it takes on the screen.
 */
const submitsAt = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.nativeEvent.isComposing && event.target instanceof Element && event.target.matches('[role="spinbutton"], button[role="radio"], textarea');

const fields = 'input, textarea, [role="spinbutton"], [role="radio"]';

/** The fields, of which the first takes the next key unless another one asked for it. */
const Fields = ({ onSubmit, children }: Pick<HappeningFormProps, 'onSubmit' | 'children'>) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current?.contains(document.activeElement) === false) box.current.querySelector<HTMLElement>(fields)?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!submitsAt(event)) return;
    event.preventDefault();
    event.stopPropagation();
    onSubmit();
  };
  return <div ref={box} className={styles.fields} onKeyDownCapture={onKeyDown}>{children}</div>;
};

/** Said where it is seen: in a form that is higher than the window it comes into sight. */
const Problems = ({ problems }: Pick<HappeningFormProps, 'problems'>) => {
  const box = useRef<HTMLDivElement>(null);
  const count = problems.length;
  useEffect(() => {
    if (count > 0) box.current?.scrollIntoView({ block: 'nearest' });
  }, [count]);
  if (count === 0) return null;
  return (
    <div ref={box}>
      <Notice tone="warning" title="Before it is recorded" isAlert>
        {problems.map(({ what, remedy }) => <p key={what}>{what} {remedy}</p>)}
      </Notice>
    </div>
  );
};

export const HappeningForm = ({ title, verb = 'Record', wide = false, problems, onSubmit, onClose, children }: HappeningFormProps) => {
  const isAside = useContext(SteppedAside);
  return !isAside && (
    <QuickDialog title={title} wide={wide} onClose={onClose}>
      <Form label={title} onSubmit={onSubmit}>
        <Fields onSubmit={onSubmit}>{children}</Fields>
        <Problems problems={problems} />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">{verb}</Button>
        </DialogActions>
      </Form>
    </QuickDialog>
  );
};
