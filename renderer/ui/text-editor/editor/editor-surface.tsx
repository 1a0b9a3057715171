// Where the open editor stands on the page. Tiptap's own part makes every block of the text a second time when it mounts and again when it goes,
// for views in React, which this editor has none of.
import { useLayoutEffect, useRef } from 'react';
import type { Editor } from '@tiptap/core';

type EditorSurfaceProps = { readonly editor: Editor; /** The number that paragraphs begin with; undefined: they have none. */ readonly sectionNumber: string | undefined };

export const EditorSurface = ({ editor, sectionNumber }: EditorSurfaceProps) => {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { dom } = editor.view;
    box.current?.append(dom);
    return () => { dom.remove(); };
  }, [editor]);
  return <div ref={box} data-section={sectionNumber} />;
};
