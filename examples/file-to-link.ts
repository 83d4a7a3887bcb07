/**
 * Makes links of files: a web page that plays the video somebody has sent to the bot, straight from Telegram and at any
 * place of it, without storing anything. Runs on the embedded server.
 */
import {
  FetchHttpClient,
  HttpClient,
  HttpClientRequest,
  HttpRouter,
  HttpServer,
  HttpServerResponse
} from "@effect/platform"
import { NodeHttpServer, NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Option, Stream } from "effect"
import { Files, type Message, Updates } from "layergram"
import * as FileServer from "layergram/FileServer"
import * as TelegramNode from "layergram/node"
import { createServer } from "node:http"
import { onEmbeddedServer } from "./support/embedded.ts"

const fileIn = ({ media }: Message) => Option.filter(media, (one) => one._tag === "Video" || one._tag === "Document")

const page = HttpServerResponse.html("<!doctype html><title>Film</title><video src=\"/film\" controls></video>")

onEmbeddedServer(({ bot, server }) =>
  Effect.gen(function*() {
    const alice = yield* server.user({ firstName: "Alice" })
    const told = yield* Effect.fork(Stream.runHead(Stream.filterMap(
      Updates.on("NewMessage"),
      ({ message }) => fileIn(message)
    )))
    yield* Effect.sleep("100 millis")
    const bytes = new Uint8Array(1_500_000).fill(7)
    yield* alice.send(bot, "a film", { file: { bytes, name: "film.mp4", mimeType: "video/mp4" } })
    const file = yield* Effect.flatten(told.await.pipe(Effect.flatten))

    const files = yield* FileServer.make()
    const app = HttpRouter.empty.pipe(
      HttpRouter.get("/", page),
      HttpRouter.all("/film", files.respond({ file, contentType: file.mimeType }))
    )
    yield* HttpServer.serveEffect(app)
    const url = yield* HttpServer.addressFormattedWith(Effect.succeed)
    const asked = HttpClientRequest.get(`${url}/film`).pipe(HttpClientRequest.setHeader("range", "bytes=1000000-"))
    const answer = yield* HttpClient.execute(asked)
    const part = yield* answer.arrayBuffer
    yield* Console.log(`${answer.status} ${answer.headers["content-range"]}: ${part.byteLength} bytes`)
  }).pipe(
    Effect.scoped,
    Effect.provide(Files.layer),
    Effect.provide([
      TelegramNode.layer,
      FetchHttpClient.layer,
      NodeHttpServer.layer(createServer, { host: "127.0.0.1", port: 0 })
    ])
  )
).pipe(NodeRuntime.runMain)
