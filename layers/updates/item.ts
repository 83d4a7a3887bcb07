/**
 * What is delivered, as applications see it: made when somebody looks at it.
 *
 * @since 0.1.0
 */
import * as Option from "effect/Option"
import { message } from "../../schema/model/fromTl.ts"
import { update as fromTl } from "../../schema/model/fromTl/update.ts"
import type { UserId } from "../../schema/model/Ids.ts"
import { AlbumReceived } from "../../schema/model/update/messages.ts"
import { RawUpdate, UnknownUpdate } from "../../schema/model/update/raw.ts"
import type { Update } from "../../schema/model/Update.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { mark } from "../support/delivered.ts"
import { idOf } from "./chat.ts"
import type { Item } from "./delivery.ts"

const toMessages = (parts: ReadonlyArray<T.Update>, self: UserId) =>
  parts.flatMap((part) =>
    part._tag === "updateNewMessage" || part._tag === "updateNewChannelMessage"
      ? Option.toArray(message(part.message, self))
      : []
  )

const toUpdate = (first: T.Update, rest: ReadonlyArray<T.Update>, self: UserId): Update =>
  rest.length === 0 ? fromTl(first, self) : new AlbumReceived({ messages: toMessages([first, ...rest], self) }, true)

class Lazy implements Item {
  readonly number: number
  private readonly first: T.Update
  private readonly rest: ReadonlyArray<T.Update>
  private readonly self: UserId
  private made: Update | undefined

  constructor(number: number, first: T.Update, rest: ReadonlyArray<T.Update>, self: UserId) {
    this.number = number
    this.first = first
    this.rest = rest
    this.self = self
  }
  get update(): Update {
    return this.made ??= mark(this.make(), this)
  }
  private make(): Update {
    try {
      return toUpdate(this.first, this.rest, this.self)
    } catch {
      // One that we do not understand must not stand in the way of others.
      return new RawUpdate({ update: this.first }, true)
    }
  }
  get id(): Option.Option<string> {
    return Option.fromNullable(this.parts?.join("+") ?? idOf(this.first))
  }
  get parts(): ReadonlyArray<string> | undefined {
    return this.rest.length === 0 ? undefined : [this.first, ...this.rest].flatMap((part) => idOf(part) ?? [])
  }
}

/** Longer things that nobody can read are kept by nobody. */
const longest = 65_536

/**
 * An item of what nobody could read; none when it is too long to be kept.
 *
 * @since 0.1.0
 * @category constructors
 */
export const unknownItem = (bytes: Uint8Array): ((number: number) => Item) | undefined => {
  if (bytes.length < 4 || bytes.length > longest) return undefined
  const constructorId = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const update = new UnknownUpdate({ constructorId, bytes }, true)
  return (number) => ({ number, update, id: Option.none() })
}

/**
 * An item of one update, or of the messages of an album.
 *
 * @since 0.1.0
 * @category constructors
 */
export const itemOf = (number: number, first: T.Update, rest: ReadonlyArray<T.Update>, self: UserId): Item =>
  new Lazy(number, first, rest, self)
