import { STATUS_CODES } from 'node:http';

const STATUSES = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };
/** How long a client may take to stop writing and hear why, in ms. */
const LINGER = 1000;

/**
 * Answers what cannot be read as a request. Closing at once, as Fastify's own answer does, resets a connection on which the
 * client still writes, and the answer is lost on its way.
 * @param {Error & { code?: string }} error
 * @param {import('node:net').Socket} socket
 */
export function answerUnread(error, socket) {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const status = STATUSES[error.code] ?? 400;
  const said = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, 'Connection: close', 'Content-Length: 0', '', ''];
  socket.end(said.join('\r\n'));
  setTimeout(() => socket.destroy(), LINGER).unref();
}
