// The frame of one correction: its name, its fields, how it will read, and the way to take it out again. Its first field has the focus when it opens.
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../../ui/button.tsx';
import styles from './approval.module.css';

type CorrectionBoxProps = { readonly name: string; readonly children: ReactNode; readonly onRemove: () => void };

export const CorrectionBox = ({ name, children, onRemove }: CorrectionBoxProps) => {
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('button')?.focus();
  }, []);
  return (
    <fieldset ref={box} className={styles.correction}>
      <legend className={styles.legend}>{name}</legend>
      {children}
      <div>
        <Button size="small" variant="quiet" onPress={onRemove}>Remove {name.toLowerCase()}</Button>
      </div>
    </fieldset>
  );
};
