/**
 * Limits that users give.
 *
 * @since 0.1.0
 */

/**
 * A limit as whole as it has to be: what is less than makes sense is the least that does, what is no number is what it would
 * be unless said.
 *
 * @since 0.1.0
 * @category conversions
 */
export const atLeast = (least: number, value: number | undefined, otherwise: number): number =>
  value === undefined || Number.isNaN(value) ? otherwise : Math.max(least, Math.trunc(value))
