// A large file comes in chunks. Until the last one is there and flushed, the file of that name stays as it was.
import { randomUUID } from 'node:crypto';
import { failed, largestFileBytes, ok, type Result } from '../../shared/ipc/contract.ts';
import { beginStagedFile, type OpenStagedFile } from './atomic-write.ts';
import { writeProblem } from './file-problems.ts';

export type WriteSessions = {
  /** `length`: the bytes that will come, all told. */
  readonly begin: (file: string, length: number) => Promise<Result<{ readonly session: string }>>;
  /** Chunks come in order, each where the one before ended. */
  readonly write: (session: string, offset: number, bytes: Uint8Array) => Promise<Result<null>>;
  /** Puts the file in place once all its bytes are there. */
  readonly finish: (session: string) => Promise<Result<string>>;
  readonly abandon: (session: string) => Promise<Result<null>>;
  /** Drops everything unfinished, when the window goes. */
  readonly abandonAll: () => Promise<void>;
};

type Session = { readonly file: string; readonly length: number; readonly staged: OpenStagedFile; written: number };

const unknown = failed({ code: 'no-such-write', what: 'This file is no longer being saved.', remedy: 'Nothing was changed. Save it again.' });
const outOfStep = failed({ code: 'chunk-out-of-step', what: 'A part of the file arrived out of order.', remedy: 'Nothing was changed. Save it again.' });

/** No sessions yet. */
export const writeSessions = (): WriteSessions => {
  const open = new Map<string, Session>();
  const drop = async (id: string): Promise<void> => {
    const session = open.get(id);
    open.delete(id);
    await session?.staged.discard();
  };
  return {
    begin: async (file, length) => {
      if (length > largestFileBytes) return failed({ code: 'file-too-large', what: 'The file would be larger than 2 GB.', remedy: 'Nothing was written. Leave out some papers and save again.' });
      try {
        const session = randomUUID();
        open.set(session, { file, length, staged: await beginStagedFile(file), written: 0 });
        return ok({ session });
      } catch (error) {
        return failed(writeProblem(file, error));
      }
    },
    write: async (id, offset, bytes) => {
      const session = open.get(id);
      if (session === undefined) return unknown;
      if (offset !== session.written || offset + bytes.length > session.length) {
        await drop(id);
        return outOfStep;
      }
      session.written += bytes.length;
      try {
        await session.staged.write(bytes);
        return ok(null);
      } catch (error) {
        await drop(id);
        return failed(writeProblem(session.file, error));
      }
    },
    finish: async (id) => {
      const session = open.get(id);
      if (session === undefined) return unknown;
      if (session.written !== session.length) {
        await drop(id);
        return outOfStep;
      }
      open.delete(id);
      try {
        const closed = await session.staged.close();
        await closed.commit();
        return ok(session.file);
      } catch (error) {
        await session.staged.discard();
        return failed(writeProblem(session.file, error));
      }
    },
    abandon: async (id) => {
      await drop(id);
      return ok(null);
    },
    abandonAll: async () => {
      await Promise.all([...open.keys()].map(drop));
    },
  };
};
