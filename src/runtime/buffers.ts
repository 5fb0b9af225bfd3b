/** Every buffer that plain data holds, each once: what a message can hand over instead of copying. */
export function buffersOf(data: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(data)) {
    if (data.buffer instanceof ArrayBuffer) found.add(data.buffer);
  } else if (data instanceof ArrayBuffer) {
    found.add(data);
  } else if (typeof data === 'object' && data !== null) {
    for (const part of Object.values(data)) buffersOf(part, found);
  }
  return found;
}
