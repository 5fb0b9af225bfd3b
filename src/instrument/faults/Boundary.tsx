import { Component, Fragment, type ReactNode } from 'react';
import { reloadAt } from './reload';
import { faultWords } from './tell';

interface Props {
  readonly children: ReactNode;
  /** The address of the state that the page has to come back to. */
  readonly link: () => string | undefined;
}

interface State {
  readonly broken: boolean;
  /** How often it has begun anew. */
  readonly round: number;
}

/**
 * Around a lab: when something else rewrites the page, a translator say, React loses its elements and takes all of them
 * away. Once the lab is made anew by itself; after that it says what has happened, with a way on.
 */
export class Boundary extends Component<Props, State> {
  override state: State = { broken: false, round: 0 };

  static getDerivedStateFromError = (): Partial<State> => ({ broken: true });

  override componentDidCatch(): void {
    if (this.state.round === 0) this.again();
  }

  private readonly again = (): void => this.setState(({ round }) => ({ broken: false, round: round + 1 }));

  private readonly reload = (): void => reloadAt(this.props.link());

  override render(): ReactNode {
    const { broken, round } = this.state;
    if (!broken) return <Fragment key={round}>{this.props.children}</Fragment>;
    return (
      <div className="fault" role="alert">
        <p>{faultWords('broken')}</p>
        <button type="button" onClick={this.again}>
          {faultWords('again')}
        </button>
        <button type="button" onClick={this.reload}>
          {faultWords('reload')}
        </button>
      </div>
    );
  }
}
