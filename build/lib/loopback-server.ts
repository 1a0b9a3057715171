// Serves the built page to a browser on this machine only, through the same function and policy as Electron's app:// scheme.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answerAppRequest } from '../../electron/app-protocol.ts';

/** The fixed port: a browser keeps data per address and port, so another port would be another, empty Orderpaper. */
export const loopbackPort = 41_873;
export const loopbackHost = '127.0.0.1';

/** Where our own server says who it is. */
export const whoAmIPath = '/orderpaper-server.txt';
const whoAmI = 'orderpaper';

/** The address of the app on `port`. */
export const loopbackAddress = (port: number): string => `http://${loopbackHost}:${port}/`;

/**
 * True when the request names this very address. A page elsewhere that makes its own name lead here (DNS rebinding) names another host.
 * @param host the Host header
 */
export const isOwnHost = (host: string | undefined, port: number): boolean => host === `${loopbackHost}:${port}`;

const answer = async (root: string, port: number, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (!isOwnHost(request.headers.host, port)) {
    response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' }).end('This address serves Orderpaper to this computer only.');
    return;
  }
  if (request.url === whoAmIPath) {
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(whoAmI);
    return;
  }
  const { status, headers, body } = await answerAppRequest(request.method ?? '', new URL(request.url ?? '/', loopbackAddress(port)).href, root);
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
};

/**
 * Starts serving `root` on the loopback address.
 * @returns the server and its port, or 'port-taken' when another program listens there
 */
export const startLoopbackServer = (root: string, port: number): Promise<{ readonly server: Server; readonly port: number } | 'port-taken'> =>
  new Promise((resolve, reject) => {
    let own = port;
    const server = createServer((request, response) => {
      answer(root, own, request, response).catch(() => response.destroy());
    });
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve('port-taken') : reject(error)));
    server.listen(port, loopbackHost, () => {
      const address = server.address();
      if (address !== null && typeof address === 'object') own = address.port;
      resolve({ server, port: own });
    });
  });

/** Whether what listens on `port` is our own server: started before, and still serving. */
export const isOwnServer = async (port: number): Promise<boolean> => {
  try {
    const reply = await fetch(new URL(whoAmIPath, loopbackAddress(port)), { signal: AbortSignal.timeout(2_000) });
    return reply.ok && (await reply.text()) === whoAmI;
  } catch {
    return false;
  }
};
