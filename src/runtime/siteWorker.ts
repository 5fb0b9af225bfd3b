import { trustedScript } from './trustedScript';

function siteWorker(address: URL, options: WorkerOptions): Worker {
  return new Worker(trustedScript(address), options);
}

/** A worker of a script of this site. To be imported as `Worker`: by that name Vite finds the script. */
export const SiteWorker = siteWorker as unknown as new (address: URL, options: WorkerOptions) => Worker;
