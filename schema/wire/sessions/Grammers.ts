/**
 * The session files of grammers, up to the releases that came to use SQLite: a TL object whose constructors have the
 * numbers that grammers' generator infers from their definitions. Pure.
 *
 * @since 0.1.0
 * @see https://docs.rs/grammers-session
 */
import * as Either from "effect/Either"
import { Reader } from "../../tl/Reader.ts"
import { Writer } from "../../tl/Writer.ts"
import { crc32 } from "../Full.ts"
import type { ForeignSession, SessionDecodeError } from "../SessionString.ts"
import * as Session from "../SessionString.ts"

/**
 * The number of a constructor: the CRC-32 of its definition, written as grammers writes it for that. Where the blank is
 * around `string` is its own way.
 *
 * @since 0.1.0
 * @category constants
 */
export const idOf = (definition: string): number =>
  crc32(new TextEncoder().encode(
    definition.replaceAll(":bytes ", ": string").replaceAll("?bytes ", "? string")
      .replaceAll("<", " ").replaceAll(">", "")
  )) | 0

/**
 * The numbers of the constructors.
 *
 * @since 0.1.0
 * @category constants
 */
export const ids = {
  dataCenter: idOf(
    "dataCenter flags:# id:int ipv4:flags.0?int ipv6:flags.1?int128 port:int auth:flags.2?bytes = DataCenter"
  ),
  user: idOf("user id:long dc:int bot:Bool = User"),
  channelState: idOf("channelState channel_id:long pts:int = ChannelState"),
  updateState: idOf("updateState pts:int qts:int date:int seq:int channels:Vector<ChannelState> = UpdateState"),
  session: idOf("session flags:# dcs:Vector<DataCenter> user:flags.0?User state:flags.1?UpdateState = Session")
}

const enter = (reader: Reader, name: keyof typeof ids): void => {
  const id = reader.id()
  if (id !== ids[name]) reader.fail(name, id)
}

const readDc = (reader: Reader) => {
  enter(reader, "dataCenter")
  const flags = reader.int()
  const id = reader.int()
  const ipv4 = (flags & 1) === 0 ? undefined : reader.raw(4).slice()
  const ipv6 = (flags & 2) === 0 ? undefined : reader.raw(16).slice()
  const port = reader.int()
  const key = (flags & 4) === 0 ? undefined : reader.bytes().slice()
  const address = ipv4 ?? ipv6
  return { id, port, key, host: address === undefined ? undefined : Session.addressText(address) }
}

const readUser = (reader: Reader) => {
  enter(reader, "user")
  return { userId: Number(reader.long()), dc: reader.int(), isBot: reader.bool() }
}

const readChannel = (reader: Reader) => {
  enter(reader, "channelState")
  return { id: Number(reader.long()), pts: reader.int() }
}

/** A `Vector` of things that take at least `smallest` words each. */
const readMany = <A>(reader: Reader, smallest: number, read: (reader: Reader) => A): ReadonlyArray<A> =>
  Array.from({ length: reader.count(smallest) }, () => read(reader))

const readState = (reader: Reader) => {
  enter(reader, "updateState")
  const updates = { pts: reader.int(), qts: reader.int(), date: reader.int(), seq: reader.int() }
  return { updates, channels: readMany(reader, 4, readChannel) }
}

const read = (bytes: Uint8Array): ForeignSession => {
  const reader = new Reader(bytes)
  enter(reader, "session")
  const flags = reader.int()
  const dcs = readMany(reader, 4, readDc)
  const user = (flags & 1) === 0 ? undefined : readUser(reader)
  const state = (flags & 2) === 0 ? undefined : readState(reader)
  reader.done("the end of the session")
  const keys = dcs.flatMap(({ id, key }) => (key === undefined ? [] : [{ dc: id, key }]))
  const home = user?.dc ?? keys[0]?.dc ?? 0
  const at = dcs.find(({ id }) => id === home)
  return {
    home,
    keys,
    address: at?.host === undefined ? undefined : { host: at.host, port: at.port },
    // Its last releases say where home is through a user without an id.
    account: user === undefined || user.userId === 0 ? undefined : { userId: user.userId, isBot: user.isBot },
    ...state
  }
}

/**
 * Reads a session file of grammers.
 *
 * @since 0.1.0
 * @category decoding
 */
export const decode = (bytes: Uint8Array): Either.Either<ForeignSession, SessionDecodeError> =>
  Either.flatMap(
    Session.attempt("grammers", () => read(bytes)),
    (session) => Session.accept("grammers", session)
  )

/**
 * Writes a session file for grammers.
 *
 * @since 0.1.0
 * @category encoding
 */
export const encode = (session: ForeignSession): Either.Either<Uint8Array, Session.SessionEncodeError> =>
  Either.map(Session.homeKey("grammers", session), () => {
    const writer = new Writer()
    const { account, updates } = session
    writer.id(ids.session)
    writer.int((account === undefined ? 0 : 1) | (updates === undefined ? 0 : 2))
    writer.count(session.keys.length)
    for (const { dc, key } of session.keys) {
      const address = dc === session.home ? session.address : undefined
      const host = address === undefined ? undefined : Session.addressBytes(address.host)
      writer.id(ids.dataCenter)
      writer.int((host?.length === 4 ? 1 : 0) | (host?.length === 16 ? 2 : 0) | 4)
      writer.int(dc)
      if (host !== undefined) writer.raw(host)
      writer.int(address?.port ?? 443)
      writer.bytes(key)
    }
    if (account !== undefined) {
      writer.id(ids.user)
      writer.long(BigInt(account.userId))
      writer.int(session.home)
      writer.bool(account.isBot)
    }
    if (updates !== undefined) {
      writer.id(ids.updateState)
      for (const part of [updates.pts, updates.qts, updates.date, updates.seq]) writer.int(part)
      const channels = session.channels ?? []
      writer.count(channels.length)
      for (const { id, pts } of channels) {
        writer.id(ids.channelState)
        writer.long(BigInt(id))
        writer.int(pts)
      }
    }
    return writer.copy()
  })
