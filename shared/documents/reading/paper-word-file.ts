// A paper of the pack alone, as a Word file of its own.
import type { Result } from '../../model/result.ts';
import { buildPack, type PackPaper } from '../pack/build-pack.ts';
import { sheetDocument } from '../pack/sheet-document.ts';
import type { ReadingBench } from './reading-bench.ts';

/** With the pack's page numbers, heads and feet, and nothing before it. */
export const paperWordFile = (paper: PackPaper, { snapshot, options, pages, ports }: ReadingBench): Promise<Result<Uint8Array>> => {
  const maker = { style: options.style ?? snapshot.panel.houseStyle, organisation: snapshot.panel.councilName, builtOn: options.builtOn };
  return buildPack(snapshot, options, { ...pages, papers: [paper] }, ports, {
    withoutFront: true, makeHost: async () => ({ bytes: await sheetDocument(paper.fragment?.title ?? '', '', maker), pageHead: [] }),
  });
};
