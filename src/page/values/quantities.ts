import { ownReady } from '../../notebook/own/ready';
import { quantityOf } from './quantity';

/** What computes the figures of the prose, once it can compute those of the reader's own numbers too. */
export async function quantities(): Promise<typeof quantityOf> {
  await ownReady();
  return quantityOf;
}
