/**
 * What is said with a proxy before it carries bytes: a small machine that is fed with what the proxy answers, cut
 * anywhere, and knows no socket.
 *
 * @since 0.1.0
 */

/**
 * Why a proxy does not carry us.
 *
 * - `Unreachable`: the proxy itself cannot be connected to. `Timeout`: it says nothing. `Closed`: it hangs up.
 * - `NotAProxy`: what it says is not the protocol; perhaps something else listens there, or a secret is wrong.
 * - `AuthenticationRequired`: it wants a name and a password, and got none. `AuthenticationFailed`: it wants others.
 * - `NotAllowed`: its rules forbid this connection.
 * - `NetworkUnreachable`, `HostUnreachable`, `ConnectionRefused`: it cannot reach the server; also names that it cannot
 *   resolve.
 * - `Unsupported`: it can do no such thing, or only in a way that is not spoken here.
 * - `Failed`: it says no more than that it has failed.
 * - `InvalidSettings`: what it is to be told cannot be said in its protocol: a name that is too long, for example.
 *
 * @since 0.1.0
 * @category models
 */
export const reasons = [
  "Unreachable",
  "Timeout",
  "Closed",
  "NotAProxy",
  "AuthenticationRequired",
  "AuthenticationFailed",
  "NotAllowed",
  "NetworkUnreachable",
  "HostUnreachable",
  "ConnectionRefused",
  "Unsupported",
  "Failed",
  "InvalidSettings"
] as const

/** One of {@link reasons}. */
export type Reason = typeof reasons[number]

/**
 * A refusal; `detail` is never a secret.
 *
 * @since 0.1.0
 * @category models
 */
export interface Failed {
  readonly _tag: "Failed"
  readonly reason: Reason
  readonly detail: string
}

/**
 * What comes of a chunk: more must come (and `send` be sent), it is done (`rest` is what came behind the proxy's
 * answer, and belongs to whoever talks over it), or it has failed.
 *
 * @since 0.1.0
 * @category models
 */
export type Progress =
  | { readonly _tag: "More"; readonly send?: Uint8Array | undefined }
  | { readonly _tag: "Done"; readonly send?: Uint8Array | undefined; readonly rest: Uint8Array }
  | Failed

/**
 * A negotiation.
 *
 * @since 0.1.0
 * @category models
 */
export interface Negotiation {
  /** Sent at once. */
  readonly opening: Uint8Array
  /** Takes a chunk, which it copies. Not called again after `Done` or `Failed`. */
  readonly receive: (chunk: Uint8Array) => Progress
}

/**
 * What a stage finds at the head of what has come: nothing whole yet (`undefined`), something of `consumed` bytes after
 * which the next stage begins or, without one, all is done, or a refusal.
 *
 * @since 0.1.0
 * @category models
 */
export type Finding =
  | {
    readonly _tag: "Found"
    readonly consumed: number
    readonly send?: Uint8Array | undefined
    readonly next?: Stage | undefined
  }
  | Failed
  | undefined

/**
 * A state of a negotiation: looks at what has come since the last stage was over.
 *
 * @since 0.1.0
 * @category models
 */
export type Stage = (bytes: Uint8Array) => Finding

/** A refusal. */
export const failed = (reason: Reason, detail: string): Failed => ({ _tag: "Failed", reason, detail })

/** Puts the parts one after another into a fresh array. */
export const joined = (...parts: ReadonlyArray<Uint8Array | ReadonlyArray<number>>): Uint8Array => {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

/**
 * A negotiation in stages. A stage that finds nothing whole in `limit` bytes fails.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (opening: Uint8Array, first: Stage, limit: number): Negotiation => {
  let held: Uint8Array = new Uint8Array(0)
  let stage = first
  return {
    opening,
    receive: (chunk) => {
      held = joined(held, chunk)
      let send: Uint8Array | undefined
      while (true) {
        const finding = stage(held)
        if (finding === undefined) {
          return held.length < limit ? { _tag: "More", send } : failed("NotAProxy", `${held.length} bytes say nothing`)
        }
        if (finding._tag === "Failed") return finding
        held = held.slice(finding.consumed)
        if (finding.send !== undefined) send = send === undefined ? finding.send : joined(send, finding.send)
        if (finding.next === undefined) return { _tag: "Done", send, rest: held }
        stage = finding.next
      }
    }
  }
}
