/** Plays a script against a whole client and says which promises of the client were broken. */
import { Cause, Context, Effect, Exit, Fiber, Layer, Logger, LogLevel, Random, Scope, Supervisor } from "effect"
import { Rpc } from "layergram"
import { Faults, TestServer } from "layergram/testing"
import * as messages from "layergram/tl/messages"
import * as users from "layergram/tl/users"
import type { Fault } from "../../../layers/testing/faults.ts"
import { Dialer } from "../../../services/Dialer.ts"
import { quiet, virtually } from "../../support/virtualTime.ts"
import { client, memory } from "../support.ts"
import type { CallKind, Event, Moment, Script } from "./script.ts"

type Server = TestServer.TestServer["Type"]

const self = users.getUsers({ id: [{ _tag: "inputUserSelf" }] })

/** A call that a script has made. */
interface Made {
  readonly name: string
  readonly kind: CallKind
  readonly fiber: Fiber.RuntimeFiber<unknown, unknown>
  isInterrupted: boolean
}

const request = (
  kind: CallKind,
  name: string,
  number: number,
  chatId: number
): Effect.Effect<unknown, unknown, Rpc.Rpc> => {
  switch (kind) {
    case "read":
      return Rpc.invoke(self)
    case "elsewhere":
      return Rpc.invoke(self, { dc: 4 })
    case "make":
      return Rpc.invoke(messages.createChat({ users: [], title: name }))
    case "send":
    case "sendElsewhere": {
      const peer = { _tag: "inputPeerChat", chatId } as const
      const call = messages.sendMessage({ peer, message: name, randomId: BigInt(number + 1) })
      return Rpc.invoke(call, kind === "send" ? undefined : { dc: 4 })
    }
  }
}

const faultOf = ({ dc, skip, times, trouble }: Extract<Event, { readonly do: "fault" }>): Fault => {
  const when = { dc, skip, times }
  switch (trouble.on) {
    case "connect":
      return Faults.onConnect(trouble.action, when)
    case "sent":
      return Faults.onSent(trouble.action, when)
    case "received":
      return Faults.onReceived(trouble.action, when)
    case "seal":
      return Faults.onSeal(trouble.action, when)
    case "message":
      return Faults.onMessage(trouble.action, when)
    case "slow":
      return Faults.onCall("*", { _tag: "Slow", by: trouble.milliseconds }, when)
    case "lose":
      return Faults.onCall("*", { _tag: "Lose" }, when)
    case "ignore":
      return Faults.onCall("*", { _tag: "Ignore" }, when)
    case "refuse":
      return Faults.refuse("*", trouble.code, trouble.text, when)
    case "exchange":
      return Faults.onExchange({ verdict: trouble.verdict }, when)
    case "update":
      return Faults.onUpdate(trouble.action, when)
  }
}

const wait = ({ milliseconds, turns }: Moment): Effect.Effect<void> =>
  Effect.zipRight(
    Effect.sleep(milliseconds),
    Effect.forEach(Array.from({ length: turns }), () => Effect.yieldNow(), { discard: true })
  )

/** Whether the server has said that it has a call, and will never answer it. */
const isSilent = (script: Script): boolean =>
  script.steps.some(({ event }) =>
    event.do === "fault" && (event.trouble.on === "lose" || event.trouble.on === "ignore")
  )

const happen = (
  event: Exclude<Event, { readonly do: "call" | "say" | "signOut" }>,
  server: Server
): Effect.Effect<unknown> => {
  switch (event.do) {
    case "fault":
      return server.inject(faultOf(event))
    case "refuseConnections":
      return server.refuseConnections(event.code)
    case "shiftClock":
      return server.shiftClock(event.milliseconds)
    default:
      return server[event.do]()
  }
}

/** What broke, in sentences; nothing when all promises were kept. */
export const play = (script: Script): Effect.Effect<ReadonlyArray<string>> =>
  virtually((clock) =>
    Effect.gen(function*() {
      const breaches: Array<string> = []
      const ground = yield* Layer.build(memory())
      const server = Context.get(ground, TestServer.TestServer)
      const bot = yield* server.bot()
      const alice = yield* server.user()
      const group = yield* server.group(alice, "a storm", [bot])
      const executions = new Map<string, number>()
      yield* server.answer("messages.createChat", ({ title }) =>
        Effect.sync(() => {
          executions.set(title, (executions.get(title) ?? 0) + 1)
          return { _tag: "messages.invitedUsers", updates: { _tag: "updatesTooLong" }, missingInvitees: [] }
        }))

      const fibers = Supervisor.unsafeTrack()
      const clientClock = clock.sibling()
      const log = Logger.make<unknown, void>(({ cause, message }) => {
        const [text, detail] = Array.isArray(message) ? message : [message]
        for (const defect of Cause.defects(cause)) breaches.push(`a defect was logged: ${String(defect)}`)
        if (text === "the session has failed") breaches.push(`a session has failed: ${String(detail)}`)
      })
      const asClient = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
        effect.pipe(
          Effect.supervised(fibers),
          Effect.withClock(clientClock),
          Effect.withRandom(Random.make(script.seed)),
          Effect.provide(Logger.add(log)),
          Logger.withMinimumLogLevel(LogLevel.Debug)
        )

      const scope = yield* Scope.make()
      const building = yield* Layer.buildWithScope(client(server, { token: bot.token }), scope).pipe(
        Effect.provideService(Dialer, Context.get(ground, Dialer)),
        asClient,
        Effect.forkScoped
      )
      const calls: Array<Made> = []
      const begin = Effect.fnUntraced(function*(kind: CallKind, interruptAfter: Moment | undefined) {
        const name = `${kind} ${calls.length}`
        const call = request(kind, name, calls.length, group.peer.id)
        const fiber = yield* Fiber.join(building).pipe(
          Effect.flatMap((context) => Effect.provide(call, context)),
          asClient,
          Effect.forkScoped
        )
        const made: Made = { name, kind, fiber, isInterrupted: false }
        calls.push(made)
        if (interruptAfter === undefined) return
        const interrupt = Effect.suspend(() => {
          made.isInterrupted = true
          return Fiber.interrupt(fiber)
        })
        yield* Effect.forkScoped(Effect.zipRight(wait(interruptAfter), interrupt))
      })

      const close = Effect.zipRight(Fiber.interrupt(building), Scope.close(scope, Exit.void))

      const storm = Effect.gen(function*() {
        if (script.calmStart) yield* Effect.exit(Fiber.join(building))
        if (script.close !== undefined) yield* Effect.forkScoped(Effect.zipRight(wait(script.close), close))
        let now = 0
        for (const { at, event } of script.steps) {
          yield* Effect.sleep(at - now)
          now = at
          if (event.do === "call") yield* begin(event.kind, event.interruptAfter)
          else if (event.do === "say") yield* alice.send(group, "hello")
          else if (event.do === "signOut") yield* server.signOut(bot.id)
          else yield* happen(event, server)
        }
        yield* Effect.sleep(script.calmAt - now)
        yield* server.calm
        yield* Fiber.await(building)
      })

      const isDriven = yield* clock.drive(yield* Effect.forkScoped(storm), "1 hour")
      if (!isDriven) breaches.push("the layer was not built an hour after the storm")
      const ends = yield* Effect.forkScoped(Effect.forEach(calls, ({ fiber }) => Fiber.await(fiber)))
      const open = () => calls.filter(({ fiber }) => fiber.unsafePoll() === null).map(({ name }) => name).join(", ")
      // A call that the server says it has is waited for as long as it takes.
      const patience = isSilent(script) ? "1 minute" : "30 minutes"
      if (!(yield* clock.drive(ends, patience)) && !isSilent(script)) {
        breaches.push(`${patience} after the storm no end of: ${open()}`)
      }

      const closing = yield* Effect.forkScoped(Effect.zipRight(close, Fiber.await(ends)))
      if (!(yield* clock.drive(closing, "1 hour"))) {
        breaches.push(`an hour after the client was closed no end of: ${open()}`)
        yield* Fiber.interrupt(ends)
      }
      yield* quiet
      const left = yield* fibers.value
      if (left.length > 0) breaches.push(`${left.length} fibers are left`)
      if (clientClock.sleeping() > 0) breaches.push(`${clientClock.sleeping()} timers are left`)
      const unclosed = (yield* server.connections).filter(({ closedAt }) => closedAt === undefined)
      if (unclosed.length > 0) breaches.push(`${unclosed.length} connections are open`)
      const dials = yield* server.dials()
      yield* clock.adjust("1 hour")
      if ((yield* server.dials()) !== dials) breaches.push("it connects after it was closed")

      const isBuilt = Exit.isSuccess(yield* Fiber.await(building))
      const texts = (yield* alice.history(group)).map(({ text }) => text)
      for (const { fiber, isInterrupted, kind, name } of calls) {
        const exit = fiber.unsafePoll()
        if (exit === null) continue
        const isMade = Exit.isSuccess(exit)
        if (Exit.isFailure(exit)) {
          const { cause } = exit
          const isTyped = cause._tag === "Fail" && typeof cause.error === "object" && cause.error !== null &&
            "_tag" in cause.error
          if (isTyped && cause.error._tag === "RANDOM_ID_DUPLICATE") breaches.push(`${name} was told of its own twin`)
          const mayStop = (isInterrupted || !isBuilt) && Cause.isInterruptedOnly(cause)
          if (!isTyped && !mayStop) breaches.push(`${name} ended in no way it may: ${Cause.pretty(cause)}`)
        }
        const count = kind === "make"
          ? executions.get(name) ?? 0
          : kind === "send" || kind === "sendElsewhere"
          ? texts.filter((text) => text === name).length
          : undefined
        if (count === undefined) continue
        if (count > 1) breaches.push(`${name} was executed ${count} times`)
        if (isMade && count === 0) breaches.push(`${name} was never executed, and succeeded`)
      }
      for (const { detail, kind } of yield* server.violations) {
        if (kind === "Defect") breaches.push(`a defect of the server: ${detail}`)
      }
      return breaches
    }).pipe(Effect.scoped)
  )
