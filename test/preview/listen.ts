import type { Server } from 'node:http';

const FIRST_PORT = 3100;
const TRIES = 100;

/** Starts to listen on a port of this computer, the first free one from 3100 where none is wanted; gives the address. */
export async function listen(server: Server, wanted?: number): Promise<string> {
  for (let port = wanted ?? FIRST_PORT; ; port += 1) {
    const problem = await tryPort(server, port);
    if (problem === undefined) return `http://localhost:${String(port)}/`;
    if (wanted !== undefined || problem.code !== 'EADDRINUSE' || port >= FIRST_PORT + TRIES) throw problem;
  }
}

function tryPort(server: Server, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      resolve(error);
    };
    server.once('error', failed);
    server.listen(port, 'localhost', () => {
      server.off('error', failed);
      resolve(undefined);
    });
  });
}
