/**
 * The rules that a test has given to the embedded server: which of them applies to what happens.
 *
 * @since 0.1.0
 */
import type { Actions, Fault, FaultAt, Point, Spots } from "./faults.ts"

/**
 * A rule that was given to the server.
 *
 * @since 0.1.0
 * @category models
 */
export interface Injected {
  readonly remove: () => void
  /** How often it has applied. */
  readonly hits: () => number
}

/**
 * The rules in force.
 *
 * @since 0.1.0
 * @category models
 */
export interface Faults {
  readonly inject: (fault: Fault) => Injected
  readonly clear: () => void
  /** What to do about an event, and counts it. The oldest rule that applies decides. */
  readonly take: <P extends Point>(point: P, spot: Spots[P]) => Actions[P] | undefined
  /** Whether there is any rule about a kind of event. */
  readonly has: (point: Point) => boolean
}

interface Rule<P extends Point> {
  readonly fault: FaultAt<P>
  seen: number
  hits: number
}

type Rules = { readonly [P in Point]: Array<Rule<P>> }

const none = (): Rules => ({ connect: [], packet: [], seal: [], message: [], call: [], update: [], exchange: [] })

const applies = <P extends Point>({ fault: { when }, ...rule }: Rule<P>, spot: Spots[P]): boolean =>
  rule.hits < (when.times ?? 1) &&
  (when.dc === undefined || when.dc === spot.dc) &&
  (when.connection === undefined || when.connection === spot.connection) &&
  (when.account === undefined || when.account === spot.account) &&
  (when.that === undefined || when.that(spot))

/**
 * No rules.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (): Faults => {
  let rules = none()

  const add = <P extends Point>(fault: FaultAt<P>, list: Array<Rule<P>>): Injected => {
    const rule: Rule<P> = { fault, seen: 0, hits: 0 }
    list.push(rule)
    return {
      hits: () => rule.hits,
      remove: () => {
        const index = list.indexOf(rule)
        if (index >= 0) list.splice(index, 1)
      }
    }
  }

  const inject = (fault: Fault): Injected => {
    switch (fault.point) {
      case "connect":
        return add(fault, rules.connect)
      case "packet":
        return add(fault, rules.packet)
      case "seal":
        return add(fault, rules.seal)
      case "message":
        return add(fault, rules.message)
      case "call":
        return add(fault, rules.call)
      case "update":
        return add(fault, rules.update)
      case "exchange":
        return add(fault, rules.exchange)
    }
  }

  const take = <P extends Point>(point: P, spot: Spots[P]): Actions[P] | undefined => {
    const list = rules[point]
    for (const rule of list) {
      if (!applies(rule, spot)) continue
      if (rule.seen++ < (rule.fault.when.skip ?? 0)) continue
      rule.hits++
      if (rule.hits >= (rule.fault.when.times ?? 1)) list.splice(list.indexOf(rule), 1)
      return rule.fault.action
    }
    return undefined
  }

  return {
    inject,
    take,
    has: (point) => rules[point].length > 0,
    clear: () => {
      rules = none()
    }
  }
}
