/**
 * How long a session waits for what, in milliseconds.
 *
 * @since 0.1.0
 */

/** Acknowledgements ride along with the next packet; after this long they are sent by themselves. */
export const ackDelay = 10_000

/** So many acknowledgements are sent at once without waiting: as many as TDLib gathers. */
export const ackCount = 100

/**
 * So often the server is pinged, as Telegram's documentation does it: whatever else is said, only a ping keeps it from
 * closing the connection after `disconnectDelay`.
 */
export const idlePing = 60_000

/** When calls are waiting and nothing came for this long, the server is pinged. */
export const busyPing = 5_000

/** A server that has sent nothing at all this long after a ping is taken for gone. */
export const pongPatience = 15_000

/** A connection that does not take a ping for so long, because of what was written before it, is taken for gone. */
export const writePatience = 120_000

/** What the server is told with each ping: close the connection when nothing comes for so many seconds. */
export const disconnectDelay = 75

/** The state of a call that is unanswered for this long is asked for, and again after each such time. */
export const statePatience = 10_000
