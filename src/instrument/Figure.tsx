import { memo, type ReactNode, type RefObject } from 'react';

interface Props {
  readonly anchor: string;
  readonly still: RefObject<HTMLDivElement | null>;
  readonly live: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}

/**
 * The still picture of the built page, and the empty box that the live one is drawn into outside
 * React. Both take the same space, so the change is not seen.
 */
export const Figure = memo(
  function Figure({ anchor, still, live, children }: Props) {
    return (
      <figure className="lab-figure" role="img" aria-labelledby={`${anchor}-sentence`}>
        <div className="lab-still" ref={still}>
          {children}
        </div>
        <div className="lab-live" ref={live} />
      </figure>
    );
  },
  () => true,
);
