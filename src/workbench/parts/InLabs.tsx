import { formatInteger } from '../../charts/format';
import type { Words } from '../../charts/words';
import { REDUCED } from '../../notebook/own/text';
import type { Kept } from '../kept';

/** A lab of a lesson that shows something of one's own numbers. */
export interface LabLink {
  readonly href: string;
  readonly name: string;
}

interface Props {
  readonly words: Words;
  readonly kept: Kept | null;
  readonly labs: readonly LabLink[];
}

/** The way from one's own numbers to the labs, where they are a population during this visit. */
export function InLabs({ words, kept, labs }: Props) {
  if (!kept) return null;
  return (
    <section className="workbench-labs">
      <p>{words.t(`workbench.labs.${kept}`, { count: formatInteger(REDUCED, words) })}</p>
      {(kept === 'whole' || kept === 'reduced') && (
        <ul>
          {labs.map(({ href, name }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
