/** Circles among arrows: every set of two or more that lead to each other (Tarjan), and whatever leads to itself. */
export function circlesOf(arrows: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): number => {
    const mine = order.size;
    order.set(node, mine);
    open.push(node);
    let low = mine;
    for (const next of arrows.get(node) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, order.get(next) as number);
    }
    if (low === mine) {
      const circle = open.splice(open.indexOf(node));
      if (circle.length > 1 || arrows.get(node)?.includes(node)) circles.push(circle);
    }
    return low;
  };
  for (const node of arrows.keys()) if (!order.has(node)) visit(node);
  return circles;
}
