// A menu on a button: acts that are not needed at every moment, with their keys.
import { ChevronDown, Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { Button, IconButton } from './button.tsx';
import type { ButtonVariant } from './button.tsx';
import { Kbd } from './kbd.tsx';
import styles from './popover.module.css';

export type MenuAct = {
  readonly id: string;
  readonly label: string;
  /** As printed: "Alt+Up". */
  readonly keys?: string | undefined;
  readonly icon?: ReactNode;
  /** Said under the label: why it can't be done now, or what it does. */
  readonly hint?: string | undefined;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
};

const Acts = ({ acts, label }: { readonly acts: readonly MenuAct[]; readonly label: string }) => (
  <Popover className={styles.popover ?? ''}>
    <AriaMenu className={styles.list ?? ''} aria-label={label}>
      {acts.map((act) => (
        <AriaMenuItem key={act.id} id={act.id} textValue={act.label} className={styles.option ?? ''} isDisabled={act.isDisabled ?? false} onAction={act.onAction}>
          {act.icon}
          <span className={styles.words}>
            <Text slot="label">{act.label}</Text>
            {act.hint !== undefined && (
              <Text slot="description" className={styles.second ?? ''}>
                {act.hint}
              </Text>
            )}
          </span>
          {act.keys !== undefined && <Kbd keys={act.keys} />}
        </AriaMenuItem>
      ))}
    </AriaMenu>
  </Popover>
);

export type MenuButtonProps = {
  readonly label: string;
  readonly acts: readonly MenuAct[];
  readonly icon?: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: 'medium' | 'small';
  readonly isDisabled?: boolean;
};

/** A button with words that opens a menu. */
export const MenuButton = ({ label, acts, icon, variant = 'secondary', size = 'medium', isDisabled = false }: MenuButtonProps) => (
  <MenuTrigger>
    <Button variant={variant} size={size} icon={icon} isDisabled={isDisabled}>
      {label}
      <ChevronDown aria-hidden="true" />
    </Button>
    <Acts acts={acts} label={label} />
  </MenuTrigger>
);

/** The three dots: `label` says of what ("More for item 5"). */
export const MoreButton = ({ label, acts, size = 'small' }: Pick<MenuButtonProps, 'label' | 'acts' | 'size'>) => (
  <MenuTrigger>
    <IconButton label={label} icon={<Ellipsis aria-hidden="true" />} size={size} />
    <Acts acts={acts} label={label} />
  </MenuTrigger>
);
