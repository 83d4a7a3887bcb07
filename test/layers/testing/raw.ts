/**
 * A client of bytes, written by hand for the tests of the embedded server: it does what it is told, right or wrong. It
 * shares the wire formats and the arithmetic with the library, and nothing of the client's machinery.
 */
export * from "./raw/connection.ts"
export * from "./raw/exchange.ts"
export * from "./raw/session.ts"
