/** Storms: what happens to a client when everything happens at once. A seed makes a script, and always the same one. */
import type { MessageAction, PacketAction, SealAction } from "../../../layers/testing/faults.ts"

/** Chance that is the same every time (mulberry32). */
export type Dice = (sides: number) => number

export const makeDice = (seed: number): Dice => {
  let state = Math.imul(seed + 1, 0x9E37_79B9)
  return (sides) => {
    state = (state + 0x6D2B_79F5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * sides)
  }
}

/** A moment within a time that does not pass: so many turns of the queue of fibers later. */
export interface Moment {
  readonly milliseconds: number
  readonly turns: number
}

/** What a rule is about, and what it does. */
export type Trouble =
  | { readonly on: "connect"; readonly action: { readonly _tag: "Refuse" | "HalfOpen" } }
  | { readonly on: "sent" | "received"; readonly action: PacketAction }
  | { readonly on: "seal"; readonly action: SealAction }
  | { readonly on: "message"; readonly action: MessageAction }
  | { readonly on: "slow"; readonly milliseconds: number }
  | { readonly on: "lose" | "ignore" }
  | { readonly on: "refuse"; readonly code: number; readonly text: string }
  | { readonly on: "exchange"; readonly verdict: "retry" | "fail" }
  | { readonly on: "update"; readonly action: { readonly _tag: "Drop" | "Duplicate" | "Unreadable" } }

/** `send` carries a random id, `make` must not be made twice, `elsewhere` goes to another data centre. */
export type CallKind = "read" | "send" | "make" | "elsewhere" | "sendElsewhere"

export type Event =
  | { readonly do: "call"; readonly kind: CallKind; readonly interruptAfter: Moment | undefined }
  | {
    readonly do: "fault"
    readonly trouble: Trouble
    readonly times: number
    readonly skip: number
    readonly dc: number | undefined
  }
  | { readonly do: "disconnect" | "forgetSessions" | "forgetKeys" | "forgetIntroductions" | "renewSalts" }
  | { readonly do: "say" }
  | { readonly do: "signOut" }
  | { readonly do: "refuseConnections"; readonly code: number }
  | { readonly do: "shiftClock"; readonly milliseconds: number }

export interface Step {
  readonly at: number
  readonly event: Event
}

export interface Script {
  readonly seed: number
  /** Whether the storm waits until the client is ready. */
  readonly calmStart: boolean
  readonly steps: ReadonlyArray<Step>
  /** When all faults end, in milliseconds. */
  readonly calmAt: number
  /** When the client is closed; at the end of its calls unless said. */
  readonly close: Moment | undefined
}

const pick = <A>(dice: Dice, ...all: readonly [A, ...ReadonlyArray<A>]): A => all[dice(all.length)] ?? all[0]

/** Most of what happens happens at once or nearly so. */
const pause = (dice: Dice): number => pick(dice, 0, dice(20), dice(400), dice(3000), dice(12_000))

const moment = (dice: Dice): Moment =>
  dice(2) === 0
    ? { milliseconds: pause(dice), turns: 0 }
    : { milliseconds: 0, turns: dice(60) }

const packet = (dice: Dice): PacketAction =>
  pick<PacketAction>(
    dice,
    { _tag: "Drop" },
    { _tag: "Delay", by: 1 + pause(dice) * 2 },
    { _tag: "Duplicate" },
    { _tag: "Reorder" },
    { _tag: "Cut", after: dice(120) },
    { _tag: "Corrupt", at: dice(160) },
    { _tag: "TransportError", code: pick(dice, -404, -429, -444) },
    { _tag: "HalfOpen" },
    { _tag: "Close" }
  )

const seal = (dice: Dice): SealAction =>
  pick<SealAction>(
    dice,
    { _tag: "SessionId" },
    { _tag: "MessageKey" },
    { _tag: "MessageTime", by: dice(2) === 0 ? -600_000 : 600_000 },
    { _tag: "EvenMessageId" },
    { _tag: "Padding", length: pick(dice, 0, 1040) },
    { _tag: "Length", length: pick(dice, -4, 4000) }
  )

const message = (dice: Dice): MessageAction =>
  pick<MessageAction>(
    dice,
    { _tag: "BadSalt" },
    { _tag: "BadMessage", code: pick(dice, 16, 17, 18, 19, 20, 32, 33, 34, 35, 64) },
    { _tag: "ForgetSession" },
    { _tag: "ForgetKey" },
    { _tag: "NewSession" }
  )

const refusal = (dice: Dice): Trouble => {
  const refuse = (code: number, text: string): Trouble => ({ on: "refuse", code, text })
  return pick(
    dice,
    refuse(420, `FLOOD_WAIT_${1 + dice(90)}`),
    refuse(500, "RPC_CALL_FAIL"),
    refuse(-503, "Timeout"),
    refuse(303, `${pick(dice, "FILE", "USER", "NETWORK")}_MIGRATE_${pick(dice, 1, 4, 5, 777)}`),
    refuse(401, pick(dice, "AUTH_KEY_UNREGISTERED", "SESSION_REVOKED")),
    refuse(400, pick(dice, "CONNECTION_NOT_INITED", "MSG_WAIT_FAILED", "SOMETHING_NEW_7"))
  )
}

const trouble = (dice: Dice): Trouble => {
  const roll = dice(20)
  if (roll < 4) return { on: "sent", action: packet(dice) }
  if (roll < 8) return { on: "received", action: packet(dice) }
  if (roll < 10) return { on: "seal", action: seal(dice) }
  if (roll < 13) return { on: "message", action: message(dice) }
  if (roll < 15) return { on: "slow", milliseconds: 1 + dice(20_000) }
  if (roll < 16) return { on: pick(dice, "lose", "ignore") }
  if (roll < 18) return refusal(dice)
  if (roll < 19) return { on: "connect", action: { _tag: pick(dice, "Refuse", "HalfOpen") } }
  return pick<Trouble>(
    dice,
    { on: "exchange", verdict: pick(dice, "retry", "fail") },
    { on: "update", action: { _tag: pick(dice, "Drop", "Duplicate", "Unreadable") } }
  )
}

const event = (dice: Dice): Event => {
  const roll = dice(20)
  if (roll < 9) {
    const kind = pick<CallKind>(dice, "read", "send", "send", "make", "make", "elsewhere", "sendElsewhere")
    return { do: "call", kind, interruptAfter: dice(4) === 0 ? moment(dice) : undefined }
  }
  if (roll < 16) {
    const times = pick(dice, 1, 1, 2, 5)
    return { do: "fault", trouble: trouble(dice), times, skip: dice(4), dc: pick(dice, undefined, 2, 4) }
  }
  return pick<Event>(
    dice,
    { do: "disconnect" },
    { do: "disconnect" },
    { do: "forgetSessions" },
    { do: "forgetKeys" },
    { do: "forgetIntroductions" },
    { do: "renewSalts" },
    { do: "signOut" },
    { do: "say" },
    { do: "refuseConnections", code: pick(dice, -404, -429) },
    { do: "shiftClock", milliseconds: pick(dice, 20_000, 400_000, 3_600_000, -20_000) }
  )
}

/** The script of a seed. */
export const make = (seed: number): Script => {
  const dice = makeDice(seed)
  let at = 0
  const steps = Array.from({ length: 6 + dice(20) }, (): Step => ({ at: at += pause(dice), event: event(dice) }))
  return {
    seed,
    calmStart: dice(3) > 0,
    steps,
    calmAt: at + dice(30_000),
    close: dice(3) === 0 ? { milliseconds: dice(at + 1), turns: dice(60) } : undefined
  }
}

/** The script with some of its steps only. */
export const keep = (script: Script, indices: ReadonlyArray<number>): Script => ({
  ...script,
  steps: indices.flatMap((index) => script.steps[index] ?? [])
})
