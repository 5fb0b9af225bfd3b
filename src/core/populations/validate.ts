/** Throws a RangeError that names the family and the rule when a parameter is not finite or the rule is broken. */
export function requireParameters(id: string, values: readonly number[], allowed: boolean, rule: string): void {
  if (!values.every(Number.isFinite) || !allowed) throw new RangeError(`${id}:${values.join(',')} needs ${rule}`);
}
