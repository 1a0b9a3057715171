// What every field has: a label above, a hint, and the message at the field (UX 13).
import type { ReactNode } from 'react';
import { Label, Text } from 'react-aria-components';
import { cx } from './class-names.ts';
import styles from './field.module.css';

export type FieldWidth = 'short' | 'medium' | 'form' | 'full';

export type FieldProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  /** The message at the field; null or absent when it is right. */
  readonly error?: string | null | undefined;
  readonly optional?: boolean;
  readonly width?: FieldWidth;
};

/** Class of the field's frame. */
export const fieldClass = (width: FieldWidth = 'form'): string =>
  cx(styles.field, width === 'short' && styles.short, width === 'medium' && styles.medium, width === 'full' && styles.full);

/** Label and hint, above the control: the hint is read with it. */
export const FieldHead = ({ label, hint, optional = false }: Pick<FieldProps, 'label' | 'hint' | 'optional'>) => (
  <>
    <Label className={styles.label ?? ''}>
      {label}
      {optional && <span className={styles.optional}> (optional)</span>}
    </Label>
    {hint !== undefined && (
      <Text slot="description" className={styles.hint ?? ''}>
        {hint}
      </Text>
    )}
  </>
);

/** The message at the field. */
export const FieldError = ({ error }: Pick<FieldProps, 'error'>) =>
  error === null || error === undefined || error === '' ? null : (
    <Text slot="errorMessage" className={styles.error ?? ''}>
      {error}
    </Text>
  );

export const isInvalid = (error: FieldProps['error']): boolean => error !== null && error !== undefined && error !== '';
