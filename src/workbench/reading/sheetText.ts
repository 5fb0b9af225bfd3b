import { SiteWorker as Worker } from '../../runtime/siteWorker';

/** The first sheet of an Excel file as a text, by a worker that is made for it; null where it cannot be read. */
export function sheetText(file: Blob): { readonly text: Promise<string | null>; readonly end: () => void } {
  const worker = new Worker(new URL('./sheet.worker.ts', import.meta.url), { type: 'module' });
  const text = new Promise<string | null>((done) => {
    worker.onmessage = ({ data }: MessageEvent<string | null>) => done(data);
    worker.onerror = () => done(null);
  });
  worker.postMessage(file);
  return { text: text.finally(() => worker.terminate()), end: () => worker.terminate() };
}
