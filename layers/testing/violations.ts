/**
 * What the embedded server holds against its clients: everything that a correct client never does.
 *
 * @since 0.1.0
 */

/**
 * What a client did wrong. In brackets where the rule comes from.
 *
 * - `Framing`: the byte stream follows no framing. `Packet`: a packet of an impossible length.
 * - `WireDc`: the obfuscation header names another data centre.
 * - `PlainPacket`: an unencrypted packet where a session is going on. `PlainMessage`: one that is malformed.
 * - `LegacyMethod`: `req_pq`, or inner data that names no data centre.
 * - `Nonce`: a nonce that is used again, or does not fit the step before. `NewNonce`: a `new_nonce` that was seen before.
 * - `Factors`: wrong factors of `pq`. `Fingerprint`: a key that was not offered. `RsaPadding`: not RSA_PAD.
 * - `InnerData`: the encrypted part of a step says something else than the step. `WrongDc`: it names another data centre.
 * - `ClientDh`: the last step cannot be decrypted. `PublicValue`: `g_b` is out of range. `RetryId`: a wrong `retry_id`.
 * - `MessageKey`: a packet whose `msg_key` does not fit. `Padding`: a wrong length, or padding that is not 12 to 1024
 *   bytes long. `SessionId`: the session id 0.
 * - `MessageIdParity`, `MessageIdOrder`: a message id that is no multiple of 4, or not greater than the one before.
 *   `MessageIdFraction`: the lower half is always 0.
 * - `SequenceOrder`, `SequenceParity`: sequence numbers that do not fit.
 * - `Container`: a malformed one. `ContainerSize`: one of more than 1020 messages or 1,044,456 bytes.
 * - `Compression`: `gzip_packed` where it must not be, or that cannot be unpacked.
 * - `ForeignSalt`: a salt that belongs to another key.
 * - `AckOfEven`, `AckOfUnknown`: acknowledgements of what needs none, or never was. `NotAcknowledged`: none for long.
 * - `Bind`: a temporary key is bound wrongly. `UnboundKey`: an unbound one is used for something else.
 * - `NotInitialised`: a call before `initConnection`. `Undecodable`: a call that is not in the schema.
 * - `TooLarge`: a body of more than 1,044,404 bytes.
 * - `RandomId`: a `random_id` that was used for something else before.
 * - `FilePart`, `FileRange`: a part or a range that breaks the rules for files.
 * - `ServiceMessage`: a service message that makes no sense.
 * - `Defect`: no fault of the client's: the server itself failed.
 *
 * @since 0.1.0
 * @category models
 */
export type ViolationKind =
  | "Framing"
  | "Packet"
  | "WireDc"
  | "PlainPacket"
  | "PlainMessage"
  | "LegacyMethod"
  | "Nonce"
  | "NewNonce"
  | "Factors"
  | "Fingerprint"
  | "RsaPadding"
  | "InnerData"
  | "WrongDc"
  | "ClientDh"
  | "PublicValue"
  | "RetryId"
  | "MessageKey"
  | "Padding"
  | "SessionId"
  | "MessageIdParity"
  | "MessageIdOrder"
  | "MessageIdFraction"
  | "SequenceOrder"
  | "SequenceParity"
  | "Container"
  | "ContainerSize"
  | "Compression"
  | "ForeignSalt"
  | "AckOfEven"
  | "AckOfUnknown"
  | "NotAcknowledged"
  | "Bind"
  | "UnboundKey"
  | "NotInitialised"
  | "Undecodable"
  | "TooLarge"
  | "RandomId"
  | "FilePart"
  | "FileRange"
  | "ServiceMessage"
  | "Defect"

/**
 * One thing that a client did wrong.
 *
 * @since 0.1.0
 * @category models
 */
export interface Violation {
  readonly kind: ViolationKind
  /** What exactly, in words. */
  readonly detail: string
  /** Milliseconds since 1970 on the server's clock. */
  readonly at: number
  /** The data centre. */
  readonly dc: number
  /** The number of the connection. */
  readonly connection: number
}

/**
 * Where violations happen: the part of a connection that is written down with them.
 *
 * @since 0.1.0
 * @category models
 */
export interface Place {
  readonly dc: number
  readonly connection: number
}

/**
 * The list. It is bounded: a client that does nothing right is not worth more memory.
 *
 * @since 0.1.0
 * @category models
 */
export interface Violations {
  readonly add: (kind: ViolationKind, place: Place, detail: string) => void
  readonly all: () => ReadonlyArray<Violation>
  readonly clear: () => void
}

/** So many are kept; the rest is dropped. */
const capacity = 1000

/**
 * An empty list.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (now: () => number): Violations => {
  let list: Array<Violation> = []
  return {
    add: (kind, { connection, dc }, detail) => {
      if (list.length < capacity) list.push({ kind, detail, at: now(), dc, connection })
    },
    all: () => list.slice(),
    clear: () => {
      list = []
    }
  }
}
