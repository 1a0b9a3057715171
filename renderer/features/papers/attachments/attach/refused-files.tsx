// Files that can't be attached, each with the reason and the way out; the others go on.
import { plainFileName } from '../../../../../shared/attachments/title-from-name.ts';
import { Button } from '../../../../ui/button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { canBeSeparate } from '../intake/look-into.ts';
import type { Looked } from '../intake/look-into.ts';

export type RefusedFilesProps = {
  readonly looked: readonly Looked[];
  /** Keeps one as a separate file all the same. */
  readonly onSeparate: (id: string) => void;
};

export const RefusedFiles = ({ looked, onSeparate }: RefusedFilesProps) =>
  looked.flatMap(({ id, source, result }) => {
    if (result.ok) return [];
    const { code, what, remedy } = result.problem;
    const separate = canBeSeparate(code) ? (
      <Button size="small" onPress={() => { onSeparate(id); }} aria-label={`Keep as a separate file: ${plainFileName(source.name)}`}>Keep as a separate file</Button>
    ) : undefined;
    return [
      <Notice key={id} tone="problem" title={what} isAlert {...(separate === undefined ? {} : { actions: separate })}>
        <p>It was not attached; nothing was changed. {remedy}</p>
      </Notice>,
    ];
  });
