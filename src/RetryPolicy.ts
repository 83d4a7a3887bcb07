/**
 * When a failed call is made again.
 *
 * @since 0.1.0
 */
export * from "../services/RetryPolicy.ts"
