// Sums over measurements.

/** The middle one of these. */
export function median(of: readonly number[]): number {
  return quantile(of, 0.5);
}

/** The value that this share of them does not exceed. */
export function quantile(of: readonly number[], share: number): number {
  const sorted = [...of].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
