// Files that are dragged from outside over the Papers tab: onto one item, or anywhere else on the tab.
import { useState } from 'react';
import type { DOMAttributes, DragEvent } from 'react';

/** The item under the files; null: the tab. */
export type DropTarget = { readonly itemId: string | null };

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

const targetOf = ({ target }: DragEvent): DropTarget => ({ itemId: target instanceof Element ? (target.closest<HTMLElement>('[data-item]')?.dataset['item'] ?? null) : null });

export type FileDrop = {
  /** Null: no files are over the tab. */
  readonly over: DropTarget | null;
  /** For the tab's own element; they come before the lists' own dragging of rows. */
  readonly handlers: Pick<DOMAttributes<HTMLElement>, 'onDragEnterCapture' | 'onDragOverCapture' | 'onDragLeaveCapture' | 'onDropCapture'>;
};

/** @param isOff nothing can be dropped; a file that is dropped all the same does not replace the page */
export const useFileDrop = (isOff: boolean, onFiles: (files: readonly File[], target: DropTarget) => void): FileDrop => {
  const [over, setOver] = useState<DropTarget | null>(null);
  const enter = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer.dropEffect = isOff ? 'none' : 'copy';
    if (isOff) return;
    const next = targetOf(event);
    setOver((before) => (before?.itemId === next.itemId ? before : next));
  };
  return {
    over,
    handlers: {
      onDragEnterCapture: enter,
      onDragOverCapture: enter,
      onDragLeaveCapture: (event) => {
        if (!carriesFiles(event)) return;
        const { currentTarget, relatedTarget } = event;
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setOver(null);
      },
      onDropCapture: (event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(null);
        const files = [...event.dataTransfer.files];
        if (!isOff && files.length > 0) onFiles(files, targetOf(event));
      },
    },
  };
};
