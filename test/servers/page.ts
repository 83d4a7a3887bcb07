/** What runs in a page: a client over WebSocket that keeps its session in the storage of the browser. */
import { KeyValueStore } from "@effect/platform"
import * as Socket from "@effect/platform/Socket"
import { Effect, Layer } from "effect"
import { Crypto, Files, Media, Messages, Rpc, SessionStore, Telegram, Transport } from "layergram"
import * as Draft from "layergram/Draft"
import * as users from "layergram/tl/users"
import type { Announced } from "../support/announced.ts"
import { settings } from "../support/announced.ts"

/** What the page is told of the server. */
export interface Wanted extends Announced {
  readonly token: string
  /** To whom to send a file. */
  readonly to: string
}

const layer = (wanted: Wanted) =>
  Files.layer.pipe(
    Layer.provideMerge(Telegram.layerWith({ transport: { obfuscated: true } })),
    Layer.provide([
      SessionStore.layerKeyValue().pipe(Layer.provide(KeyValueStore.layerStorage(() => globalThis.localStorage))),
      settings(wanted, wanted.token),
      Transport.layerWebSocket({ secure: false }).pipe(Layer.provide(Socket.layerWebSocketConstructorGlobal))
    ]),
    Layer.provide([Crypto.layerWasm, Crypto.layerFflate])
  )

/** Signs in, asks who it is, sends a file and reads it again. */
const program = (wanted: Wanted) =>
  Effect.gen(function*() {
    const [self] = yield* Rpc.invoke(users.getUsers({ id: [{ _tag: "inputUserSelf" }] }))
    const bytes = Uint8Array.from({ length: 700_001 }, (_, i) => i * 31 >> 3)
    const blob = new File([bytes], "blob.bin")
    const sent = yield* Messages.send(wanted.to, Draft.media(Draft.text("from a page"), Media.document(blob)))
    const file = sent.media._tag === "Some" && sent.media.value._tag === "Document" ? sent.media.value : undefined
    const back = file === undefined ? new Uint8Array() : yield* Files.bytes(file)
    return {
      username: self?._tag === "user" ? self.username : undefined,
      length: back.length,
      isSame: back.every((byte, index) => byte === bytes[index])
    }
  }).pipe(Effect.provide(layer(wanted)))

Object.assign(globalThis, { run: (wanted: Wanted) => Effect.runPromise(program(wanted)) })
