// Files that can't be attached: how many, said once; then each with the reason and the way out. The others go on.
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
      <Notice key={id} tone="problem" title={what} {...(separate === undefined ? {} : { actions: separate })}>
        <p>It was not attached; nothing was changed. {remedy}</p>
      </Notice>,
    ];
  });

/** Said at once, above the files that can be attached. */
export const RefusedCount = ({ looked }: Pick<RefusedFilesProps, 'looked'>) => {
  const refused = looked.filter(({ result }) => !result.ok).length;
  if (refused === 0) return null;
  return (
    <Notice tone="problem" isAlert title={looked.length === 1 ? 'This file can’t be attached.' : `${refused} of ${looked.length} files can’t be attached.`}>
      {refused < looked.length && <p>{refused === 1 ? 'It stands' : 'They stand'} below the others, with the reason and the way out.</p>}
    </Notice>
  );
};
