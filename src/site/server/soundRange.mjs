/** One part: `0-99`, `100-`, or the last bytes, `-10`. */
const PART = /^(\d+)-(\d*)$|^-(\d+)$/;

/**
 * A `Range` header as @fastify/send understands it. By RFC 9110 a header that says nothing sound is no range at all, where
 * that library answers 416: garbage, a last byte before the first; and of more last bytes than there are it gives all.
 * @param {string | undefined} header
 * @param {number} size of the file, in bytes
 * @returns {string | undefined} nothing when the whole file is to be sent
 */
export function soundRange(header, size) {
  const [, list] = /^bytes=(.*)$/.exec(header?.trim() ?? '') ?? [];
  if (list === undefined) return undefined;
  const parts = list.split(',').map((part) => PART.exec(part.trim()));
  if (parts.some((part) => !part || (part[2] && Number(part[2]) < Number(part[1])))) return undefined;
  return `bytes=${parts.map(([part, , , last]) => (last && Number(last) > size && size > 0 ? `-${size}` : part)).join(',')}`;
}
