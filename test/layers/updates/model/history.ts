/** What happens to an account on a network that loses, delays, turns round and repeats. */
import { FastCheck as fc } from "effect"

/** What becomes of a packet: numbers say after how many milliseconds each copy arrives; none is lost. */
export type Fate = ReadonlyArray<number>

/**
 * - `Send`: a message, from somebody who is known or not; `seq`: in a numbered container, with the press of a button.
 * - `Batch`: a container of several, in some order.
 * - `Own`: a message that was sent by a call of ours.
 * - `TooLongAnswer`: the next difference says that there is no history any more.
 * - `Restart`: the process dies.
 */
export type Op =
  | {
    readonly _tag: "Send"
    readonly box: number
    readonly fate: Fate
    readonly seq: boolean
    readonly isStranger: boolean
  }
  | { readonly _tag: "Delete"; readonly box: number; readonly by: number; readonly fate: Fate }
  | { readonly _tag: "Batch"; readonly box: number; readonly order: ReadonlyArray<number>; readonly fate: Fate }
  | { readonly _tag: "Qts"; readonly fate: Fate }
  | { readonly _tag: "Own"; readonly box: number; readonly fate: Fate }
  | { readonly _tag: "Wait"; readonly by: number }
  | { readonly _tag: "Cut" }
  | { readonly _tag: "TooLongPacket"; readonly fate: Fate }
  | { readonly _tag: "TooLongAnswer"; readonly box: number }
  | { readonly _tag: "Fail"; readonly failure: "Other" | "Unreadable" }
  | { readonly _tag: "Restart" }
  | { readonly _tag: "Many"; readonly box: number; readonly count: number; readonly fate: Fate }

export interface History {
  readonly ops: ReadonlyArray<Op>
  readonly latencies: ReadonlyArray<number>
  /** So many events come with an answer. */
  readonly slice: number
  /** So many updates wait for the handler, and so long it takes for each, in milliseconds. */
  readonly capacity: number
  readonly pace: number
}

const fate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 6, arbitrary: fc.constant([0]) },
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 3, arbitrary: fc.tuple(fc.integer({ min: 1, max: 3000 })) },
  { weight: 2, arbitrary: fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 })) }
)

/** 0 is the account, the others are channels: one that was stored, one that is new, one that has a past. */
const box = fc.integer({ min: 0, max: 3 })

const only = <const Tag extends string>(tag: Tag) => fc.constant(tag)

const op: fc.Arbitrary<Op> = fc.oneof(
  {
    weight: 14,
    arbitrary: fc.record({
      _tag: only("Send"),
      box,
      fate,
      seq: fc.integer({ min: 0, max: 2 }).map((one) => one === 0),
      isStranger: fc.integer({ min: 0, max: 4 }).map((one) => one === 0)
    })
  },
  { weight: 3, arbitrary: fc.record({ _tag: only("Delete"), box, by: fc.integer({ min: 1, max: 3 }), fate }) },
  {
    weight: 3,
    arbitrary: fc.record({
      _tag: only("Batch"),
      box,
      order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      fate
    })
  },
  { weight: 3, arbitrary: fc.record({ _tag: only("Qts"), fate }) },
  { weight: 4, arbitrary: fc.record({ _tag: only("Own"), box, fate }) },
  { weight: 8, arbitrary: fc.record({ _tag: only("Wait"), by: fc.integer({ min: 1, max: 2000 }) }) },
  { weight: 1, arbitrary: fc.record({ _tag: only("Cut") }) },
  { weight: 1, arbitrary: fc.record({ _tag: only("TooLongPacket"), fate }) },
  { weight: 1, arbitrary: fc.record({ _tag: only("TooLongAnswer"), box }) },
  {
    weight: 2,
    arbitrary: fc.record({ _tag: only("Fail"), failure: fc.constantFrom("Other" as const, "Unreadable" as const) })
  },
  { weight: 2, arbitrary: fc.record({ _tag: only("Restart") }) },
  { weight: 1, arbitrary: fc.record({ _tag: only("Many"), box, count: fc.integer({ min: 5, max: 40 }), fate }) }
)

export const history = (maxLength: number): fc.Arbitrary<History> =>
  fc.record({
    ops: fc.array(op, { maxLength }),
    latencies: fc.array(fc.integer({ min: 1, max: 1500 }), { minLength: 1, maxLength: 5 }),
    slice: fc.integer({ min: 1, max: 12 }),
    capacity: fc.integer({ min: 2, max: 60 }),
    pace: fc.constantFrom(0, 5, 100)
  })
