/**
 * Messages before they are sent: values that are put together, kept, changed and sent as often as one likes; sent later by
 * Telegram; sent once, however often it is tried; and left in the chat unsent. Runs on the embedded server, as a user.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Clock, Console, DateTime, Effect, Option } from "effect"
import { Dialogs, Draft, Html, Messages, Scheduled } from "layergram"
import { onEmbeddedServerAsUser } from "./support/embedded.ts"

/** Says nothing about whom it is for: one value for all. */
const quiet = Draft.formatted(Html.html`<b>Closed</b> on ${"Mondays & Tuesdays"}`).pipe(
  Draft.silent(),
  Draft.protect(),
  Draft.preview("off")
)

/** The text is made when the draft is sent, and may not come about: the error is one of those of sending. */
const forecast = Draft.textEffect(Effect.fail("no forecast today" as const))

onEmbeddedServerAsUser(({ alice, bob }) =>
  Effect.gen(function*() {
    const first = yield* Messages.send("@alice", quiet)
    yield* Console.log(`"${first.text}", ${first.isSilent ? "silent" : "loud"}, ${first.entities[0]?._tag}`)
    const loud = yield* Messages.send("@alice", quiet.pipe(Draft.silent(false), Draft.withText("Open again")))
    yield* Console.log(`"${loud.text}", ${loud.isSilent ? "silent" : "loud"}`)
    const quoting = Draft.text("Which ones?").pipe(Draft.replyTo(first, { quote: "Mondays" }))
    const answer = yield* Messages.send("@alice", quoting)
    yield* Console.log(`"${answer.text}" answers the first: ${Option.contains(answer.replyToId, first.id)}`)

    yield* Messages.send("@alice", forecast).pipe(
      Effect.catchIf((error) => error === "no forecast today", () => Console.log("no forecast, nothing sent"))
    )

    const order = Draft.text("Order 42 is paid").pipe(Draft.idempotencyKey("order 42"))
    yield* Messages.send("@alice", order)
    yield* Messages.send("@alice", order).pipe(Effect.catchTag("AlreadySent", (error) => Console.log(error.message)))

    const tomorrow = DateTime.add(DateTime.unsafeMake(yield* Clock.currentTimeMillis), { days: 1 })
    yield* Messages.send("@alice", Draft.text("Good morning").pipe(Draft.at(tomorrow)))
    const waiting = yield* Scheduled.list("@alice")
    yield* Console.log(`waiting: ${waiting.map(({ text }) => text).join(", ")}`)
    yield* Scheduled.sendNow("@alice", waiting.map(({ id }) => id))

    const later = yield* Messages.send("@alice", Draft.text("Now that you are here").pipe(Draft.whenOnline))
    yield* Scheduled.cancel("@alice", [later.id])
    yield* Console.log(`waiting: ${(yield* Scheduled.list("@alice")).length}`)

    yield* Dialogs.saveDraft("@alice", "Dear Alice,")
    yield* Console.log(`not sent: ${(yield* Dialogs.drafts).map(({ text }) => text).join(", ")}`)
    yield* Dialogs.clearDraft("@alice")
    yield* Console.log(`Alice has ${(yield* alice.history(bob)).map(({ text }) => text).join(" | ")}`)
  })
).pipe(NodeRuntime.runMain)
