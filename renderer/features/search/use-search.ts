// Asks the search worker while somebody types: each key asks anew, and what is answered to an older key is passed over.
import { useEffect, useRef, useState } from 'react';
import type { SearchAnswer } from '../../../shared/search/answer-query.ts';
import type { SearchFilter } from '../../../shared/search/page-filter.ts';
import { useData } from '../../data/data-provider.tsx';
import { useLive } from '../../data/use-live.ts';
import { joinSearch, type SearchClient, type SearchStatus } from '../../workers/search-client.ts';

export type Question = { readonly typed: string; readonly filter: SearchFilter; readonly limit: number };

export type Search = {
  /** To the last question that was answered; it stays until the next answer, so that nothing jumps. Null: none yet. */
  readonly answer: SearchAnswer | null;
  /** What was typed when it was asked. */
  readonly answered: string | null;
  readonly status: SearchStatus | null;
  /** The worker gave up. */
  readonly isBroken: boolean;
};

/** Records that change while the screen is open are indexed when they have been quiet so long. */
const settle = 2_000;

/** The clock of the last change of the records. */
const useLastChange = (): string => {
  const { db } = useData();
  const live = useLive(async () => (await db.changes.orderBy('hlc').last())?.hlc ?? '', [db]);
  return live.status === 'ready' ? live.value : '';
};

export const useSearch = ({ typed, filter, limit }: Question): Search => {
  const { db } = useData();
  const [answered, setAnswered] = useState<{ readonly answer: SearchAnswer; readonly typed: string } | null>(null);
  const [status, setStatus] = useState<SearchStatus | null>(null);
  const [isBroken, setIsBroken] = useState(false);
  const [client, setClient] = useState<SearchClient | null>(null);
  const latest = useRef({ id: 0, typed: '' });
  useEffect(() => {
    const joined = joinSearch(db.name, {
      onAnswer: (reply) => { if (reply.id === latest.current.id) setAnswered({ answer: reply.answer, typed: latest.current.typed }); },
      onStatus: setStatus,
      onBroken: () => { setIsBroken(true); },
    });
    setClient(joined);
    return joined.leave;
  }, [db]);
  const { kind, panelId, year, meetingId, person } = filter;
  useEffect(() => {
    if (client !== null) latest.current = { id: client.ask({ typed, filter: { kind, panelId, year, meetingId, person }, limit }), typed };
  }, [client, typed, kind, panelId, year, meetingId, person, limit]);
  const change = useLastChange();
  const first = useRef('');
  useEffect(() => {
    if (change === '' || client === null) return undefined;
    const isFirst = first.current === '';
    first.current = change;
    if (isFirst) return undefined;
    const timer = setTimeout(client.update, settle);
    return () => { clearTimeout(timer); };
  }, [client, change]);
  return { answer: answered?.answer ?? null, answered: answered?.typed ?? null, status, isBroken };
};
