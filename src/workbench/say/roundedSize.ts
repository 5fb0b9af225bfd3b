/** A required n to three digits: as many as any sample can tell. Small ones are whole. */
export const roundedSize = (n: number): number => (n < 1_000 ? Math.ceil(n) : Number(n.toPrecision(3)));
