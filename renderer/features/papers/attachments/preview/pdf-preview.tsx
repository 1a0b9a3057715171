// A PDF as its pages, opened by pdf.js in a worker that ends with the screen.
import { useEffect, useState } from 'react';
import type { Problem } from '../../../../../shared/model/result.ts';
import { ProblemNotice } from '../../../../ui/notice.tsx';
import { openPdfView } from '../../../../workers/pdf-view-client.ts';
import type { PageSize, PdfView } from '../../../../lib/pdf-view.ts';
import { Opening } from '../../../../ui/opening.tsx';
import { PdfPages } from './pdf-pages.tsx';

type Opened = { readonly state: 'opening' } | { readonly state: 'failed'; readonly problem: Problem } | { readonly state: 'open'; readonly pdf: PdfView; readonly first: PageSize };

export const PdfPreview = ({ bytes }: { readonly bytes: Uint8Array<ArrayBuffer> }) => {
  const [opened, setOpened] = useState<Opened>({ state: 'opening' });
  useEffect(() => {
    let isOver = false;
    let close = (): void => undefined;
    const open = async (): Promise<void> => {
      const pdf = await openPdfView(bytes);
      if (!pdf.ok) {
        if (!isOver) setOpened({ state: 'failed', problem: pdf.problem });
        return;
      }
      close = pdf.value.close;
      if (isOver) {
        close();
        return;
      }
      const { size } = await pdf.value.page(1);
      if (!isOver) setOpened({ state: 'open', pdf: pdf.value, first: size });
    };
    void open();
    return () => {
      isOver = true;
      close();
    };
  }, [bytes]);
  switch (opened.state) {
    case 'opening': return <Opening />;
    case 'failed': return <ProblemNotice what={opened.problem.what} safe="The file is as it was stored." remedy={opened.problem.remedy} />;
    case 'open': return <PdfPages pdf={opened.pdf} first={opened.first} />;
  }
};
