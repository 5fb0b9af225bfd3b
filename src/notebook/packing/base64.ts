/** Bytes as letters that every chat leaves alone (base64url, RFC 4648). */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes up to the first sign that is none of base64url: what a chat has put behind a link does no harm. */
export function bytesOf(text: string): Uint8Array {
  const signs = /^[\w-]*/.exec(text)?.[0] ?? '';
  // One sign alone is less than a byte.
  const usable = signs.length % 4 === 1 ? signs.slice(0, -1) : signs;
  const binary = atob(usable.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}
