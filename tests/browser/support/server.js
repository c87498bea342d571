// Serves a folder on loopback, as plainly as the plainest host would.
import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { folder } from './sites.js';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.js': 'text/javascript; charset=utf-8',
};

function answer(root, request, response, compress) {
  const address = decodeURIComponent(new URL(request.url, 'http://loopback').pathname);
  let file = path.join(root, path.normalize(address));
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) file = path.join(file, 'index.html');
  // The browser asks for it of its own accord.
  if (address === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  const type = TYPES[path.extname(file)];
  if (!type || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  const body = readFileSync(file);
  if (compress) response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(compress(body));
  else response.writeHead(200, { 'content-type': type }).end(body);
}

/**
 * Starts a server of a folder, the built sites unless said otherwise; gives its address and how to stop it. Without a
 * function that compresses, files go as they are.
 */
export async function serve({ root = folder, compress } = {}) {
  const server = createServer((request, response) => answer(root, request, response, compress));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, stop };
}
