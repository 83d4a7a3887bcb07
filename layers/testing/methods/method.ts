/**
 * What a method of the embedded server is: a function from a call to an answer, synchronous where it can be.
 *
 * @since 0.1.0
 */
import type { AnyCall, Calls, Results } from "../../../schema/tl/api/server.ts"
import type { Writer } from "../../../schema/tl/Writer.ts"
import type { Codec } from "../codec.ts"
import type { Environment } from "../environment.ts"
import type { AuthKey, Connection, Session } from "../model.ts"
import type { Realm } from "../realm.ts"
import { Refusal } from "../refusal.ts"
import type { ViolationKind } from "../violations.ts"
import type { Connection as Business } from "../world/botDesk.ts"
import type { Person } from "../world/model.ts"
import type { World } from "../world/World.ts"

/**
 * Who calls, and over what.
 *
 * @since 0.1.0
 * @category models
 */
export interface Caller {
  readonly environment: Environment
  readonly world: World
  readonly realm: Realm
  readonly dc: number
  readonly connection: Connection
  readonly session: Session
  /** The key that the packet was encrypted with. */
  readonly key: AuthKey
  readonly messageId: bigint
  /** Who is signed in. */
  readonly person: Person | undefined
  /** By which connection a bot calls in the name of `person`. */
  readonly business?: Business | undefined
  /** Writes a violation down. */
  readonly blame: (kind: ViolationKind, detail: string) => void
}

/**
 * Somebody who is signed in.
 *
 * @since 0.1.0
 * @category models
 */
export interface Member extends Caller {
  readonly person: Person
}

/**
 * An answer that is not there yet.
 *
 * @since 0.1.0
 * @category models
 */
export class Later<out A> {
  /** Starts the work; `settle` is to be called once. */
  readonly run: (settle: (answer: A | Refusal) => void) => void
  constructor(run: (settle: (answer: A | Refusal) => void) => void) {
    this.run = run
  }
}

/**
 * What a method gives.
 *
 * @since 0.1.0
 * @category models
 */
export type Answer<A> = A | Refusal | Later<A>

/**
 * A result, ready to be written in any layer.
 *
 * @since 0.1.0
 * @category models
 */
export type Reply = (codec: Codec, writer: Writer) => void

/**
 * Who may call a method: `anyone` without being signed in, `member` whoever is signed in, `user` no bots, `bot` bots.
 *
 * @since 0.1.0
 * @category models
 */
export type Who = "anyone" | "member" | "user" | "bot"

/**
 * The names of the methods that are not wrappers.
 *
 * @since 0.1.0
 * @category models
 */
export type Name = keyof Calls & keyof Results

/**
 * A method in the server's list.
 *
 * @since 0.1.0
 * @category models
 */
export interface Handler {
  readonly name: Name
  readonly who: Who
  /** Gives `undefined` for a call of another method, or for one that nobody is signed in for. */
  readonly run: (call: AnyCall, caller: Caller) => Answer<Reply> | undefined
}

const isCall = <N extends Name>(call: AnyCall, name: N): call is AnyCall & Calls[N] => call._tag === name

/**
 * An answer whose value goes on as something else.
 *
 * @since 0.1.0
 * @category conversions
 */
export const map = <A, B>(answer: Answer<A>, f: (value: A) => B): Answer<B> => {
  if (answer instanceof Refusal) return answer
  if (!(answer instanceof Later)) return f(answer)
  return new Later((settle) => answer.run((value) => settle(value instanceof Refusal ? value : f(value))))
}

const replyOf = <N extends Name>(name: N) => (value: Results[N]): Reply => (codec, writer) =>
  codec.writeResult(name, writer, value)

/**
 * A method that needs nobody to be signed in.
 *
 * @since 0.1.0
 * @category constructors
 */
export const open = <N extends Name>(
  name: N,
  handle: (call: Calls[N], caller: Caller) => Answer<Results[N]>
): Handler => ({
  name,
  who: "anyone",
  run: (call, caller) => (isCall(call, name) ? map(handle(call, caller), replyOf(name)) : undefined)
})

/**
 * A method for those who are signed in.
 *
 * @since 0.1.0
 * @category constructors
 */
export const method = <N extends Name>(
  name: N,
  who: Exclude<Who, "anyone">,
  handle: (call: Calls[N], caller: Member) => Answer<Results[N]>
): Handler => ({
  name,
  who,
  run: (call, caller) => {
    const { person } = caller
    if (person === undefined || !isCall(call, name)) return undefined
    return map(handle(call, { ...caller, person }), replyOf(name))
  }
})
