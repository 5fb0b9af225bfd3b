import * as Plot from '@observablehq/plot';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

const POINTS = 200;

/** The least that a lab could be: a slider of React's, and a chart of Plot's with one curve, drawn anew at each input. */
function Baseline() {
  const [n, setN] = useState(POINTS / 2);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const curve = Array.from({ length: POINTS }, (_, x) => ({ x, y: Math.exp(-(((x - n) / 30) ** 2)) }));
    const chart = Plot.plot({ width: 920, height: 300, marks: [Plot.lineY(curve, { x: 'x', y: 'y' })] });
    place.current?.replaceChildren(chart);
  }, [n]);
  return (
    <section data-lab="baseline" data-state="ready">
      <input
        type="range"
        name="n"
        min={0}
        max={POINTS}
        value={n}
        onChange={(event) => setN(Number(event.target.value))}
        aria-label="n"
      />
      <figure ref={place} />
    </section>
  );
}

createRoot(document.body.appendChild(document.createElement('main'))).render(<Baseline />);
