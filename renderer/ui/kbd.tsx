// A key combination in words, as it stands on the keyboard.
import styles from './kbd.module.css';

/** `keys` as printed: "Ctrl+Shift+P". */
export const Kbd = ({ keys }: { readonly keys: string }) => <kbd className={styles.keys}>{keys}</kbd>;
