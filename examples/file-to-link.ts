/**
 * Makes links of files: whoever sends the bot a file gets a link to a web page that plays it, or hands it out, straight
 * from Telegram and from any place on, without storing anything. Runs on the embedded server: Alice sends a film and
 * opens the link. With the path of a film, the page stays there for whoever wants to see it.
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
import { Console, Effect, Option } from "effect"
import { Bot, Files, Filter, Html, type Media, Messages } from "layergram"
import * as FileServer from "layergram/FileServer"
import * as TelegramNode from "layergram/node"
import { randomUUID } from "node:crypto"
import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import { onEmbeddedServer } from "./support/embedded.ts"

type Shared = Media.Video | Media.Document

/** Nobody guesses a key. A bot that is started again might keep them in a database. */
const links = new Map<string, Shared>()

const linker = (url: string) =>
  Bot.make(Bot.on(Filter.message, ({ message }) => {
    const media = Option.getOrUndefined(message.media)
    if (media?._tag !== "Video" && media?._tag !== "Document") return Messages.reply(message, "Send me a film.")
    const key = randomUUID()
    links.set(key, media)
    return Messages.reply(message, `${url}/${key}`)
  }))

const nameOf = ({ fileName }: Shared) => Option.getOrElse(fileName, () => "film.mp4")

/** Names are up to those who send the files, so they are escaped; `FileServer` sees to what they say of the type. */
const page = (key: string, file: Shared) =>
  HttpServerResponse.html([
    `<!doctype html><meta charset="utf-8"><title>${Html.escape(nameOf(file))}</title>`,
    `<h1>${Html.escape(nameOf(file))}</h1><video src="/${key}/watch" controls></video>`,
    `<p><a href="/${key}/save">Save</a>, ${file.size} bytes</p>`
  ].join("\n"))

const app = ({ respond }: FileServer.FileServer) => {
  const found = <E, R>(
    use: (key: string, file: Shared) => Effect.Effect<HttpServerResponse.HttpServerResponse, E, R>
  ) =>
    Effect.gen(function*() {
      const { key = "" } = yield* HttpRouter.params
      const file = links.get(key)
      return file === undefined ? HttpServerResponse.empty({ status: 404 }) : yield* use(key, file)
    })
  return HttpRouter.empty.pipe(
    HttpRouter.get("/:key", found(page)),
    HttpRouter.all("/:key/watch", found((_, file) => respond({ file, contentType: file.mimeType }))),
    HttpRouter.all("/:key/save", found((_, file) => respond({ file, saveAs: nameOf(file) })))
  )
}

onEmbeddedServer(({ bot, server }) =>
  Effect.gen(function*() {
    const alice = yield* server.user({ firstName: "Alice" })
    yield* HttpServer.serveEffect(app(yield* FileServer.make()))
    yield* Effect.forkScoped(Bot.run(linker(yield* HttpServer.addressFormattedWith(Effect.succeed))))
    yield* Effect.sleep("100 millis")

    const [, , path] = process.argv
    const bytes = path === undefined ? new Uint8Array(1_500_000).fill(7) : readFileSync(path)
    yield* alice.send(bot, "", { file: { bytes, name: "a <b>film</b>.mp4", mimeType: "video/mp4" } })
    const { text: link } = yield* alice.receive
    if (path !== undefined) return yield* Effect.zipRight(Console.log(link), Effect.never)

    const html = yield* Effect.flatMap(HttpClient.get(link), (answer) => answer.text)
    yield* Console.log(html.replaceAll(link.slice(-36), "KEY"))
    const asked = HttpClientRequest.get(`${link}/watch`).pipe(HttpClientRequest.setHeader("range", "bytes=1000000-"))
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
