/** A file that is kept on the device. */
export interface KeptFile {
  /** Site-absolute. */
  readonly url: string;
  /** What it was made of, in short; null where its name says that already. */
  readonly revision: string | null;
  /** As `<script integrity>` has it: what comes in its place, from a host that is half-way to a new version say, is refused. */
  readonly integrity?: string;
}

/** What a service worker is told by the build (site/build/offline.mjs). */
export interface Plan {
  readonly files: readonly KeptFile[];
  /** The page to show where one is asked for that is not on the device while there is no network. */
  readonly notHere: string;
  /** What is asked first for a file that is kept: what is kept, or the network. */
  readonly first: 'kept' | 'network';
}
