// Buttons: one primary act on a screen, secondary and quiet ones beside it, danger only in a confirmation.
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, Link as AriaLink } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps, LinkProps as AriaLinkProps } from 'react-aria-components';
import { cx } from './class-names.ts';
import styles from './button.module.css';
import { Tooltip } from './tooltip.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

type Looks = {
  readonly variant?: ButtonVariant;
  readonly size?: 'medium' | 'small';
  /** Decorative; the words carry the meaning. */
  readonly icon?: ReactNode;
  readonly children: ReactNode;
};

const looks = (variant: ButtonVariant = 'secondary', size: 'medium' | 'small' = 'medium'): string =>
  cx(styles.button, styles[variant], size === 'small' && styles.small);

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'children' | 'style' | 'isPending'> & Looks & {
  readonly ref?: Ref<HTMLButtonElement>;
  /** Its work is going on: it keeps focus and does nothing. What is being done is said elsewhere, in words. */
  readonly isPending?: boolean;
};

const nothing = (): void => {};

/**
 * While it waits: no press, no submitting. React Aria's own `isPending` also reads the button's name out from a place that points at the button;
 * once the work has taken the button away, that place has no name.
 */
const waiting = { 'aria-disabled': 'true', 'data-busy': '', type: 'button', onPress: nothing, onPressStart: nothing, onClick: nothing } as const;

/** A button; its words are a verb and the thing. */
export const Button = ({ variant, size, icon, children, isPending = false, ...rest }: ButtonProps) => (
  <AriaButton {...rest} {...(isPending && waiting)} className={looks(variant, size)}>
    {icon}
    {children}
  </AriaButton>
);

export type LinkButtonProps = Omit<AriaLinkProps, 'className' | 'children' | 'style'> & Looks;

/** A link that looks like a button: it goes somewhere, and opens in a new window like any link. */
export const LinkButton = ({ variant, size, icon, children, ...rest }: LinkButtonProps) => (
  <AriaLink {...rest} className={looks(variant, size)}>
    {icon}
    {children}
  </AriaLink>
);

export type IconButtonProps = Omit<AriaButtonProps, 'className' | 'children' | 'aria-label' | 'style'> & {
  /** Spoken name, and the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  /** As printed on the keys: "Ctrl+Shift+P". */
  readonly keys?: string | undefined;
  readonly size?: 'medium' | 'small';
};

/** A button that shows only an icon; the name comes as a tooltip on hover and focus. */
export const IconButton = ({ label, icon, keys, size = 'medium', ...rest }: IconButtonProps) => (
  <Tooltip text={label} keys={keys}>
    <AriaButton {...rest} aria-label={label} className={cx(styles.button, styles.quiet, styles.icon, size === 'small' && styles.small)}>
      {icon}
    </AriaButton>
  </Tooltip>
);
