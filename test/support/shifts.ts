/** In the page: what has moved since it was opened, two frames after the last of it came. */
export async function shifted(): Promise<string[]> {
  type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  await document.fonts.ready;
  await frame();
  await frame();
  const observer = new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[])));
  const shifts: Shift[] = [];
  observer.observe({ type: 'layout-shift', buffered: true });
  // What was kept is told in a task of its own.
  await new Promise((done) => setTimeout(done));
  await frame();
  observer.disconnect();
  return shifts.map(({ value, sources }) => {
    const where = sources.map(({ node }) => {
      if (!(node instanceof Element)) return node?.nodeName;
      return `${node.tagName}.${node.getAttribute('class') ?? ''}`;
    });
    return `${value.toFixed(6)} ${where.join(' ')}`;
  });
}
