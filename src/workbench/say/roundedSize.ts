/** A required n to three digits, as many as any sample can tell, and no lower than it is. Small ones are whole. */
export function roundedSize(n: number): number {
  if (n < 1_000 || !Number.isFinite(n)) return Math.ceil(n);
  const unit = 10 ** (Math.floor(Math.log10(n)) - 2);
  return Math.ceil(n / unit) * unit;
}
