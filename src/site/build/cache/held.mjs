/**
 * A store for what is made of sources that are read one by one: what is put is kept only once it is known that they have
 * stayed as they were when its key was made. Somebody may write while a build reads.
 */
export function held(store) {
  const made = new Map();
  return {
    get: (key) => made.get(key) ?? store.get(key),
    put: (key, content) => {
      made.set(key, content);
    },
    keep() {
      for (const [key, content] of made) store.put(key, content);
    },
  };
}
