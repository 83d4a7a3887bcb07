/**
 * A login over two HTTP requests: a web server has the code sent in one and takes it in the next. Between them it keeps
 * nothing, because each step of a login is a value that travels to the browser and back. Runs on the embedded server.
 */
import { HttpApi, HttpApiBuilder, HttpApiClient, HttpApiEndpoint, HttpApiGroup } from "@effect/platform"
import { NodeHttpServer, NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Layer, Redacted, Schema } from "effect"
import type { Telegram } from "layergram"
import { Auth, Login } from "layergram"
import { onEmbeddedServerSignedOut } from "./support/embedded.ts"

/** What a browser is told when it does not work: Telegram's own words, or ours. */
class Refused extends Schema.TaggedError<Refused>()("Refused", { reason: Schema.String }) {}

const Api = HttpApi.make("api").add(
  HttpApiGroup.make("login")
    .add(
      HttpApiEndpoint.post("begin", "/login")
        .setPayload(Schema.Struct({ phone: Schema.String }))
        .addSuccess(Login.Step)
        .addError(Refused, { status: 400 })
    )
    .add(
      HttpApiEndpoint.post("code", "/login/code")
        .setPayload(Schema.Struct({ step: Login.CodeSent, code: Schema.Redacted(Schema.String) }))
        .addSuccess(Login.Step)
        .addError(Refused, { status: 400 })
    )
)

const refuse = (error: { readonly _tag: string }) => new Refused({ reason: error._tag })

const LoginLive = HttpApiBuilder.group(
  Api,
  "login",
  (handlers) =>
    Effect.map(Effect.context<Telegram.Telegram>(), (telegram) =>
      handlers
        .handle(
          "begin",
          ({ payload }) => Auth.sendCode(payload.phone).pipe(Effect.mapError(refuse), Effect.provide(telegram))
        )
        .handle(
          "code",
          ({ payload }) =>
            Auth.signIn(payload.step, payload.code).pipe(Effect.mapError(refuse), Effect.provide(telegram))
        ))
)

const ServerLive = HttpApiBuilder.serve().pipe(
  Layer.provide(HttpApiBuilder.api(Api)),
  Layer.provide(LoginLive),
  Layer.provideMerge(NodeHttpServer.layerTest)
)

/** What a browser does. */
const browser = (phone: string, code: Effect.Effect<string>) =>
  Effect.gen(function*() {
    const { login } = yield* HttpApiClient.make(Api)
    const step = yield* login.begin({ payload: { phone } })
    yield* Console.log(`POST /login: ${step._tag}`)
    if (step._tag !== "CodeSent") return
    const typo = yield* Effect.flip(login.code({ payload: { step, code: Redacted.make("00000") } }))
    yield* Console.log(`POST /login/code: ${typo._tag === "Refused" ? typo.reason : typo._tag}`)
    const next = yield* login.code({ payload: { step, code: Redacted.make(yield* code) } })
    yield* Console.log(`POST /login/code: ${next._tag}${next._tag === "SignedIn" ? ` as ${next.user.name}` : ""}`)
  })

onEmbeddedServerSignedOut((server) =>
  Effect.gen(function*() {
    const { phone } = yield* server.user({ firstName: "Alice" })
    yield* Effect.provide(browser(`+${phone}`, server.receiveCode(phone)), ServerLive)
  })
).pipe(NodeRuntime.runMain)
