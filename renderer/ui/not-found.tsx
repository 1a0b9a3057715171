// A record that is not there any more: deleted in another window, or an old link.
import { LinkButton } from './button.tsx';
import { Actions, PageColumn, PageHeading, Sheet } from './page.tsx';

export type NotFoundProps = { readonly noun: string; readonly listHref: string; readonly list: string };

export const NotFound = ({ noun, listHref, list }: NotFoundProps) => (
  <PageColumn>
    <Sheet>
      <PageHeading title={`That ${noun} is not here`} intro="It was deleted, perhaps in another window, or the link is an old one. Nothing else was changed." />
      <Actions>
        <LinkButton variant="primary" href={listHref}>
          Go to {list}
        </LinkButton>
      </Actions>
    </Sheet>
  </PageColumn>
);
