// The place where toasts show and are read out.
import { X } from 'lucide-react';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Button, IconButton } from './button.tsx';
import { currentToasts, dismissToast, onToasts } from './toast-queue.ts';
import type { Toast } from './toast-queue.ts';
import styles from './toast.module.css';
import { useClearOfFocus } from './use-clear-of-focus.ts';

const shownFor = 8_000;

const ToastRow = ({ toast }: { readonly toast: Toast }) => {
  const lasting = toast.action !== null;
  useEffect(() => {
    const timer = setTimeout(() => { dismissToast(toast.id); }, lasting ? shownFor * 2.5 : shownFor);
    return () => { clearTimeout(timer); };
  }, [toast.id, lasting]);
  return (
    <li className={styles.toast}>
      <span className={styles.message}>{toast.message}</span>
      {toast.action !== null && (
        <Button
          variant="quiet"
          size="small"
          onPress={() => {
            dismissToast(toast.id);
            toast.action?.perform();
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton size="small" label="Dismiss" icon={<X aria-hidden="true" />} onPress={() => { dismissToast(toast.id); }} />
    </li>
  );
};

/** Stands once in the shell; told which screen is there, so that it stands aside for nothing that is gone. */
export const ToastRegion = ({ screen }: { readonly screen: string }) => {
  const toasts = useSyncExternalStore(onToasts, currentToasts);
  const region = useRef<HTMLUListElement>(null);
  const isAside = useClearOfFocus(region, toasts.length === 0 ? null : toasts, screen);
  return (
    <section aria-label="Notices" data-print="off">
      <ul ref={region} className={styles.region} aria-live="polite" data-aside={isAside}>
        {toasts.map((toast) => (
          <ToastRow key={toast.id} toast={toast} />
        ))}
      </ul>
    </section>
  );
};
