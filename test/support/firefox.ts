import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type BidiEvent, connectBidi, type Send } from './bidi';

/** An installed Firefox: Debian's, or anybody's that the shell finds. */
export const FIREFOX = ['firefox-esr', 'firefox']
  .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
  .find((path) => existsSync(path));

/** One page of a Firefox, as far as tests need it. */
export interface FirefoxPage {
  /** Goes to an address, and forgets what the page before complained about. */
  go(url: string): Promise<void>;
  /** What a function gives in the page, as JSON has it. */
  evaluate<A extends readonly unknown[], R>(work: (...given: A) => R | Promise<R>, ...given: A): Promise<R>;
  /** What the console complained about since the page was opened, security policy included. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Firefox tells nobody outside of what its policies refuse. */
const TELL_REFUSALS = `() => addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  console.error('refused by ' + violatedDirective + ': ' + blockedURI + ' ' + sample))`;

/** A page of a headless Firefox with a profile of its own. Rejects with Firefox's own words where it does not start. */
export async function launchFirefox(path: string): Promise<FirefoxPage> {
  const home = mkdtempSync(join(tmpdir(), 'firefox-'));
  // Root may not start a browser in somebody else's home.
  const child = spawn(path, ['--headless', '--no-remote', '--profile', home, '--remote-debugging-port', '0'], {
    env: { ...process.env, HOME: home },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const complaints: string[] = [];
  const end = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const send = await connectBidi(await addressOf(child), (event) => complaints.push(...complaintsIn(event)));
    await send('session.new', { capabilities: {} });
    await send('session.subscribe', { events: ['log.entryAdded'] });
    await send('script.addPreloadScript', { functionDeclaration: TELL_REFUSALS });
    const { context = '' } = await send('browsingContext.create', { type: 'tab' });
    return { complaints, close: end, ...pageIn(context, send, complaints) };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Where a Firefox that has been started listens. */
const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.once('error', reject);
    child.once('close', () => reject(new Error(`Firefox has ended:\n${said}`)));
    child.stderr?.on('data', (text) => {
      said += String(text);
      const [, listens] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (listens) resolve(`${listens}/session`);
    });
  });

function pageIn(context: string, send: Send, complaints: string[]): Pick<FirefoxPage, 'go' | 'evaluate'> {
  return {
    async go(address) {
      await send('browsingContext.navigate', { context, url: 'about:blank', wait: 'complete' });
      complaints.length = 0;
      await send('browsingContext.navigate', { context, url: address, wait: 'complete' });
    },
    async evaluate(work, ...given) {
      const { result, exceptionDetails } = await send('script.callFunction', {
        functionDeclaration: `async (given) => JSON.stringify(await (${work})(...JSON.parse(given)))`,
        arguments: [{ type: 'string', value: JSON.stringify(given) }],
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result?.value ?? 'null');
    },
  };
}

/** `NS_BINDING_ABORTED`: what a page was fetching when it was left. */
const ABORTED = `status=${0x804b0002}`;

function complaintsIn({ method, params }: BidiEvent): string[] {
  const { level, text } = params;
  const isComplaint = method === 'log.entryAdded' && (level === 'error' || level === 'warn');
  return isComplaint && !text?.includes(ABORTED) ? [text ?? ''] : [];
}
