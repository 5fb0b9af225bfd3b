import type { Words } from '../../charts/words';
import type { Frame } from '../../experiments/frame';
import type { ParamSpec, ParamValue } from '../../experiments/params';

/** What is taken away: a lab's last complete picture and the state that it is of, whatever its controls say since. */
export interface Taken {
  readonly lab: string;
  /** The section's id, where the link leads. */
  readonly anchor: string;
  /** The key of what drew it (`engineOf`). */
  readonly engine: string;
  readonly spec: ParamSpec;
  /** Variables that the lab holds fixed here. */
  readonly fixed: Readonly<Record<string, string>>;
  /** Settled. */
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly frames: readonly Frame[];
  /** The lab's own. */
  readonly words: Words;
}

/** What is written beside a picture, and into a state. */
export interface Label {
  readonly site: string;
  readonly title: string;
  readonly finding: string;
  readonly settings: readonly Setting[];
  /** Absolute. */
  readonly link: string;
}

export interface Setting {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}
