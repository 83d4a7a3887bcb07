/**
 * A real browser: it plays a film straight from Telegram, and it is a client itself.
 */
import { HttpRouter, HttpServer, HttpServerResponse } from "@effect/platform"
import { NodeHttpServer } from "@effect/platform-node"
import { assert, describe, it } from "@effect/vitest"
import { Deferred, Effect, Layer, Option, Stream } from "effect"
import { build } from "esbuild"
import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import * as Path from "node:path"
import { Files, type Media, Updates } from "layergram"
import * as FileServer from "layergram/FileServer"
import { TestServer } from "layergram/testing"
import type { Wanted } from "./page.ts"
import { serverGround } from "../client/support.ts"
import { join, sameBytes, toHex } from "../support/bytes.ts"
import { bundle } from "../support/bundle.ts"
import { nodeClient } from "../support/nodeClient.ts"
import { page, type Response } from "./chromium.ts"
import { folder } from "../support/folder.ts"

const mebibyte = 1024 * 1024

/**
 * A film whose table of contents lies behind 5 MiB of nothing, as in films that were not made for the web: a player has
 * to look for it at the end first.
 */
const film = (): Uint8Array => {
  const bytes = new Uint8Array(readFileSync(new URL("../fixtures/media/film.mp4", import.meta.url)))
  const view = new DataView(bytes.buffer)
  const boxAt = (name: string) => {
    for (let at = 0; at < bytes.length; at += view.getUint32(at)) {
      if (String.fromCharCode(...bytes.subarray(at + 4, at + 8)) === name) return at
    }
    return assert.fail(`no ${name} in the film`)
  }
  const moov = boxAt("moov")
  assert.isAbove(moov, boxAt("mdat"))
  const free = new Uint8Array(5 * mebibyte)
  new DataView(free.buffer).setUint32(0, free.length)
  free.set([0x66, 0x72, 0x65, 0x65], 4)
  return join([bytes.subarray(0, moov), free, bytes.subarray(moov)])
}

const http = NodeHttpServer.layer(createServer, { host: "127.0.0.1", port: 0 })

const example = "examples/file-to-link.ts"

/** The example as a process of its own, until the scope closes; gives the link that its bot has made of a film. */
const linkOf = (film: Uint8Array) =>
  Effect.gen(function*() {
    const program = (yield* Effect.promise(() => bundle("browser", [example])))(example)
    const directory = yield* folder
    const path = Path.join(directory, "film.mp4")
    writeFileSync(path, film)
    const child = yield* Effect.acquireRelease(
      Effect.sync(() => spawn(process.execPath, [program, path], { stdio: ["ignore", "pipe", "pipe"] })),
      (started) => Effect.sync(() => started.kill("SIGKILL"))
    )
    return yield* Effect.async<string>((resume) => {
      let said = ""
      const told = (chunk: Buffer) => {
        said += String(chunk)
        const link = /^http:\S+(?=\n)/m.exec(said)
        if (link !== null) resume(Effect.succeed(link[0]))
      }
      child.stdout.on("data", told)
      child.stderr.on("data", told)
      child.on("close", () => resume(Effect.dieMessage(said)))
    })
  })

/** Follows the page's other link. */
const saved = async () => {
  const link = document.querySelector("a")
  if (link === null) return undefined
  const answer = await fetch(link.href)
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await answer.arrayBuffer()))
  return {
    title: document.title,
    heading: document.querySelector("h1")?.textContent,
    disposition: answer.headers.get("content-disposition"),
    hash: Array.from(bytes)
  }
}

/** Plays to the end, then from the middle again; what the player says of itself. */
const played = async () => {
  const video = document.querySelector("video")
  if (video === null) return undefined
  const happens = (event: string) =>
    new Promise<void>((resolve, reject) => {
      video.addEventListener(event, () => resolve(), { once: true })
      video.addEventListener("error", () => reject(new Error(video.error?.message)), { once: true })
    })
  video.muted = true
  const first = happens("ended")
  await video.play()
  await first
  const sought = happens("seeked")
  video.currentTime = 0.7
  await sought
  const second = happens("ended")
  await video.play()
  await second
  return { width: video.videoWidth, height: video.videoHeight, duration: video.duration }
}

describe("a browser", () => {
  it.scopedLive(
    "plays a film straight from Telegram, from wherever it likes (9.20, F101)",
    () =>
      Effect.gen(function*() {
        const server = yield* TestServer.TestServer
        const us = yield* server.bot()
        const alice = yield* server.user({ firstName: "Alice" })
        yield* Effect.gen(function*() {
          const told = yield* Deferred.make<Media.Document>()
          yield* Effect.forkScoped(
            Stream.runForEach(Updates.on("NewMessage"), ({ message: { media } }) =>
              Option.isSome(media) && media.value._tag === "Document"
                ? Deferred.succeed(told, media.value)
                : Effect.void)
          )
          yield* Effect.sleep("100 millis")
          const bytes = film()
          yield* alice.send(us, "a film", { file: { bytes, name: "film.mp4", mimeType: "video/mp4" } })
          const file = yield* Deferred.await(told)
          const files = yield* FileServer.make()
          yield* HttpServer.serveEffect(HttpRouter.empty.pipe(
            HttpRouter.get("/", HttpServerResponse.html("<!doctype html><video src=\"/film\"></video>")),
            HttpRouter.all("/film", files.respond({ file, contentType: file.mimeType }))
          ))
          const url = yield* HttpServer.addressFormattedWith(Effect.succeed)
          const tab = yield* page
          const answers: Array<Response> = []
          tab.on("response", (response) => {
            if (response.url().endsWith("/film")) {
              answers.push(response)
            }
          })
          yield* Effect.promise(() =>
            tab.goto(url)
          )
          const facts = yield* Effect.promise(() => tab.evaluate(played, undefined))
          assert.deepInclude(facts, { width: 64, height: 36 })
          assert.closeTo(facts?.duration ?? 0, 2, 0.1)
          // It was at the end before it was anywhere else, and got what it asked for.
          assert.isTrue(answers.every((answer) => answer.status() === 206))
          const begins = answers.map((answer) =>
            Number(/^bytes (\d+)-/.exec(answer.headers()["content-range"] ?? "")?.[1])
          )
          assert.isAtLeast(Math.max(...begins), 5 * mebibyte)
          sameBytes(yield* Files.bytes(file), bytes)
        }).pipe(Effect.scoped, Effect.provide([nodeClient(server, us.token), http]))
      }).pipe(Effect.provide(TestServer.layerTcp().pipe(Layer.provide(serverGround)))),
    60_000
  )

  it.scopedLive(
    "opens the link that a bot has made of a file: plays the film and saves it (9.20, F101)",
    () =>
      Effect.gen(function*() {
        const bytes = film()
        const link = yield* linkOf(bytes)
        const tab = yield* page
        yield* Effect.promise(() => tab.goto(link))
        const facts = yield* Effect.promise(() => tab.evaluate(played, undefined))
        assert.deepInclude(facts, { width: 64, height: 36 })
        assert.deepStrictEqual(yield* Effect.promise(() => tab.evaluate(saved, undefined)), {
          title: "a <b>film</b>.mp4",
          heading: "a <b>film</b>.mp4",
          disposition: "attachment; filename*=UTF-8''a%20_b_film__b_.mp4",
          hash: Array.from(createHash("sha256").update(bytes).digest())
        })
        const other = yield* Effect.promise(() => fetch(`${link}0`))
        assert.strictEqual(other.status, 404)
      }),
    120_000
  )

  it.scopedLive(
    "is a client: signs in over WebSocket, moves a file, and remembers its session (1.33, F168)",
    () =>
      Effect.gen(function*() {
        const server = yield* TestServer.TestServer
        const us = yield* server.bot({ username: "page_bot" })
        const alice = yield* server.user({ firstName: "Alice", username: "alice" })
        yield* alice.send(us, "hello")
        const bundled = yield* Effect.promise(() =>
          build({
            entryPoints: ["test/servers/page.ts"],
            bundle: true,
            write: false,
            format: "iife",
            platform: "browser",
            conditions: ["source"],
            external: ["node:*"],
            logLevel: "error"
          })
        )
        const script = bundled.outputFiles[0]?.text ?? assert.fail("nothing was bundled")
        yield* HttpServer.serveEffect(HttpRouter.empty.pipe(
          HttpRouter.get("/", HttpServerResponse.html("<!doctype html><script src=\"/script.js\"></script>")),
          HttpRouter.get(
            "/script.js",
            HttpServerResponse.text(script, { contentType: "text/javascript; charset=utf-8" })
          )
        ))
        const url = yield* HttpServer.addressFormattedWith(Effect.succeed)
        const home = server.servers.dataCentres.find(({ id }) => id === server.servers.home)
        const [key] = server.servers.publicKeys
        if (home === undefined || key === undefined) return assert.fail("no data centre")
        const wanted: Wanted = {
          token: us.token,
          home: { id: home.id, host: home.host, port: home.port },
          key: { n: toHex(key.n), e: toHex(key.e) },
          to: "@alice"
        }
        const tab = yield* page
        const run = (argument: Wanted): Promise<unknown> => Reflect.get(globalThis, "run")(argument)
        yield* Effect.promise(() => tab.goto(url))
        const answer = { username: "page_bot", length: 700_001, isSame: true }
        assert.deepStrictEqual(yield* Effect.promise(() => tab.evaluate(run, wanted)), answer)
        assert.isAbove((yield* server.connections).length, 0)
        assert.isTrue((yield* server.connections).every(({ medium }) => medium === "webSocket"))
        const signIns = (yield* server.calls("auth.importBotAuthorization")).length
        yield* Effect.promise(() => tab.reload())
        assert.deepStrictEqual(yield* Effect.promise(() => tab.evaluate(run, wanted)), answer)
        assert.lengthOf(yield* server.calls("auth.importBotAuthorization"), signIns)
        assert.deepStrictEqual(yield* server.violations, [])
      }).pipe(Effect.scoped, Effect.provide([TestServer.layerWebSocket().pipe(Layer.provide(serverGround)), http])),
    60_000
  )
})
