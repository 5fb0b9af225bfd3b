import { type Reason, reasonOf } from './reason';

/** Why a worker's script, which stands at an address where that is known, did not come. Never rejects. */
export async function workerReason(document: Document, address: string | undefined): Promise<Reason> {
  try {
    const { ok, headers } = await fetch(address ?? '', { cache: 'no-store' });
    if (address && ok && headers.get('content-type')?.includes('html')) return 'page';
  } catch {
    // The site is asked, then.
  }
  return reasonOf(document);
}
