/** What a browser answers to a command of WebDriver BiDi, as far as it is read here. */
export interface Answer {
  readonly context?: string;
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

export interface BidiEvent {
  readonly method: string;
  readonly params: { readonly level?: string; readonly text?: string };
}

type Message =
  | ({ readonly type: 'event' } & BidiEvent)
  | { readonly type: 'success'; readonly id: number; readonly result: Answer }
  | { readonly type: 'error'; readonly id: number; readonly error: string; readonly message: string };

/** Sends a command and resolves to its answer; rejects with the browser's words. */
export type Send = (method: string, params?: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** A connection to a browser that speaks WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export async function connectBidi(url: string, told: (event: BidiEvent) => void): Promise<Send> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type === 'event') return told(message);
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'success') asked?.resolve(message.result);
    else asked?.reject(new Error(`${message.error}: ${message.message}`));
  };
  socket.onclose = () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has hung up.'));
  };
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`Nobody answers at ${url}`));
  });
  let id = 0;
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      waiting.set(++id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
}
