import { createHash } from 'node:crypto';

/** A tag that says what is in something that is made for an answer. */
export const etagOf = (content) => `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;

const withoutWeakness = (etag) => etag.trim().replace(/^W\//, '');

/** Whether a client has what it would be sent. */
export const hasAlready = ({ headers }, etag) =>
  (headers['if-none-match'] ?? '').split(',').some((one) => one.trim() === '*' || withoutWeakness(one) === etag);
