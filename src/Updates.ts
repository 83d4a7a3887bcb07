/**
 * What happens to the account.
 *
 * @since 0.1.0
 */
export * from "../services/Updates.ts"
