import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import type { RequestHandler } from 'sirv';

/** The folders that the preview serves. */
export interface PreviewFolders {
  readonly page: string;
  readonly addin: string;
}

/** Microsoft's unmodified office.js. */
const OFFICE_JS = path.resolve('node_modules/@microsoft/office-js/dist');

/** What office.js asks when it does not know its host; the answer is the preview's own page. */
const TRUST_PATH = '/office-js/AgaveErrorUX/index.html';

/**
 * The page may load only its own files. Fluent makes empty style elements and fills them rule by rule (the one hash);
 * WebAssembly is the formula library.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Serves the page, the add-in, office.js and the answer to its question of trust, all from one plain http address. */
export function createPreviewServer({ page, addin }: PreviewFolders): Server {
  const serve = {
    page: sirv(page, { dev: true }),
    addin: sirv(addin, { dev: true, extensions: [] }),
    officeJs: sirv(OFFICE_JS, { dev: true, extensions: [] }),
  };
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'no-cache');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (pathname === TRUST_PATH) {
      pass(serve.page, request, response, '/trust.html');
    } else if (pathname.startsWith('/office-js/')) {
      pass(serve.officeJs, request, response, pathname.slice('/office-js'.length));
    } else if (pathname.startsWith('/addin/')) {
      response.setHeader('Content-Security-Policy', "frame-ancestors 'self'");
      pass(serve.addin, request, response, pathname.slice('/addin'.length));
    } else {
      response.setHeader('Content-Security-Policy', PAGE_POLICY);
      pass(serve.page, request, response, pathname);
    }
  });
}

function pass(
  serve: RequestHandler,
  request: IncomingMessage,
  response: ServerResponse,
  address: string,
): void {
  request.url = address;
  serve(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
  });
}
