// Media by links of strangers: whoever runs a bot must not have it read the servers of its own network for others.
import { HttpClient, HttpClientError } from "@effect/platform"
import { NodeHttpClient, NodeRuntime } from "@effect/platform-node"
import { Console, Effect, Layer } from "effect"
import { Media } from "layergram"
import * as MediaInspectorNode from "layergram/MediaInspectorNode"
import { lookup } from "node:dns"
import { BlockList, isIP, type LookupFunction } from "node:net"

const own = new BlockList()
for (
  const [net, bits] of [
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
    ["172.16.0.0", 12],
    ["192.168.0.0", 16],
    ["224.0.0.0", 3]
  ] as const
) own.addSubnet(net, bits)

/** What a name stands for is looked at when it is connected to, so that it cannot change in between. */
const publicOnly: LookupFunction = (host, options, done) =>
  lookup(host, { ...options, family: 4, all: true }, (error, found) => {
    const isOwn = found?.some(({ address }) => own.check(address)) ?? false
    done(isOwn ? new Error("not for strangers") : error, found ?? [])
  })

/** No numbers for names, and no redirections: this client follows none. */
const careful = HttpClient.mapRequestEffect((request) => {
  const { hostname } = new URL(request.url)
  return isIP(hostname.replaceAll(/[[\]]/g, "")) === 0
    ? Effect.succeed(request)
    : new HttpClientError.RequestError({ request, reason: "InvalidUrl" })
})

const Http = Layer.effect(HttpClient.HttpClient, Effect.map(NodeHttpClient.make, careful)).pipe(
  Layer.provide(NodeHttpClient.makeAgentLayer({ lookup: publicOnly }))
)

const links = ["http://localhost/film.mp4", "http://127.0.0.1/film.mp4", "http://[::1]/film.mp4", "http://2130706433/"]

const program = Effect.forEach(links, (link) =>
  Media.auto(new URL(link), { timeout: "10 seconds" }).pipe(
    Effect.flatMap(({ kind }) => Console.log(`${link}: ${kind}`)),
    Effect.catchTags({
      RequestError: ({ reason }) => Console.log(`${link}: ${reason}`),
      SourceTimeout: ({ message }) => Console.log(message)
    })
  ))

NodeRuntime.runMain(Effect.provide(program, [Http, MediaInspectorNode.layer]))
