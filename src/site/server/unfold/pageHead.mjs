import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';

const END = '</head>';
/** No head is longer. */
const MOST = 65_536;

/** Heads by file: a build has some dozens. */
const heads = new WeakMap();

/**
 * The head of a built page, up to `</head>`; what is behind stays in the file.
 * @param {object} build what the head is kept with
 * @param {string} path of the file
 * @returns {Promise<{ head: string, bytes: number, size: number } | undefined>} its length in the file, and the file's; nothing where there is no end of a head
 */
export function headOf(build, path) {
  const known = heads.get(build) ?? new Map();
  heads.set(build, known);
  if (!known.has(path)) known.set(path, readHead(path));
  return known.get(path);
}

async function readHead(path) {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST), 0, MOST, 0);
    const bytes = buffer.subarray(0, bytesRead).indexOf(END);
    const { size } = await file.stat();
    return bytes < 0 ? undefined : { head: buffer.toString('utf8', 0, bytes), bytes, size };
  } finally {
    await file.close();
  }
}

/** A page as a stream: another head, then the file from where its own ends. */
export function pageWith(head, path, bytes) {
  return Readable.from(
    (async function* () {
      yield Buffer.from(head);
      yield* createReadStream(path, { start: bytes });
    })(),
    { objectMode: false },
  );
}
