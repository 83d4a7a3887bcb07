/**
 * `layergram download` and `layergram upload`: files from messages, and to chats.
 *
 * @since 0.1.0
 */
import * as Args from "@effect/cli/Args"
import * as Command from "@effect/cli/Command"
import * as FileSystem from "@effect/platform/FileSystem"
import * as KeyValueStore from "@effect/platform/KeyValueStore"
import * as Path from "@effect/platform/Path"
import * as NodeContext from "@effect/platform-node/NodeContext"
import * as Console from "effect/Console"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Predicate from "effect/Predicate"
import { toHex } from "../../layers/crypto/bytes.ts"
import type { Located } from "../../schema/model/FileLocation.ts"
import { ChannelId, MessageId } from "../../schema/model/Ids.ts"
import { PeerChannel } from "../../schema/model/Peer.ts"
import * as messages from "../../schema/tl/api/methods/messages.ts"
import { Crypto } from "../../services/Crypto.ts"
import { Peers } from "../../services/Peers.ts"
import * as Files from "../Files.ts"
import * as Messages from "../Messages.ts"
import * as TelegramNode from "../node.ts"
import * as Rpc from "../Rpc.ts"
import { cliError } from "./CliError.ts"
import { path as sessionPath, withClient } from "./root.ts"
import * as Screen from "./screen.ts"

const link = Args.text({ name: "link" }).pipe(
  Args.withDescription(
    "The link of a message in a channel or supergroup: https://t.me/NAME/123 or https://t.me/c/ID/123."
  )
)
const target = Args.text({ name: "path" }).pipe(
  Args.withDescription(
    "Where to, in place of what is there; unless said, a free name like the file's own in this folder."
  ),
  Args.optional
)
const source = Args.text({ name: "path" }).pipe(Args.withDescription("The file to upload."))
const peer = Args.text({ name: "peer" }).pipe(Args.withDescription("The chat to send it to: @name, a link, or an id."))

const pattern = /^(?:https?:\/\/)?(?:t|telegram)\.(?:me|dog)\/(?:c\/(\d+)|(\w+))\/(?:\d+\/)?(\d+)(?:\?.*)?$/

/** The message that a link leads to. */
const linked = (text: string) =>
  Effect.gen(function*() {
    const [, channel, name, number] = pattern.exec(text) ?? []
    const id = Option.getOrUndefined(Option.filter(Option.fromNullable(number).pipe(Option.map(Number)), isMessageId))
    if (id === undefined) return yield* cliError(`this is not the link of a message: ${text}`)
    const chat = channel === undefined ? `@${name}` : new PeerChannel({ id: ChannelId.make(Number(channel)) })
    const found = yield* Messages.get({ chat, id: MessageId.make(id) })
    return Option.isSome(found) ? found.value : yield* cliError("there is no such message")
  })

const isMessageId = (id: number): boolean => id > 0 && id < 2 ** 31

const isLocated = (media: object): media is Located => Predicate.hasProperty(media, "location")

const nameOf = (media: object, id: number): string => {
  const name = Predicate.hasProperty(media, "fileName") && Option.isOption(media.fileName)
    ? media.fileName
    : Option.none()
  const fallback = `telegram-${id}`
  return Option.isSome(name) && typeof name.value === "string" ? Files.safeName(name.value, fallback) : fallback
}

/**
 * A free name in this folder for a file whose name somebody else has chosen: it takes the place of nothing, and is none
 * that has a meaning for the session beside it.
 */
const freeName = (name: string) =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const session = (yield* Path.Path).basename(yield* sessionPath).toLowerCase()
    const own = name.toLowerCase().startsWith(session) ? `_${name}` : name
    const dot = own.lastIndexOf(".")
    const [stem, ending] = dot > 0 ? [own.slice(0, dot), own.slice(dot)] : [own, ""]
    const isTaken = Effect.fnUntraced(function*(path: string) {
      // What is left of an attempt is told by its note; without one it is somebody else's.
      const isPart = (yield* fs.exists(`${path}.part`)) && !(yield* fs.exists(`${path}.part.json`))
      return isPart || (yield* fs.exists(path))
    })
    for (let number = 0;; number++) {
      const path = number === 0 ? own : `${stem} (${number})${ending}`
      if (!(yield* isTaken(path))) return path
    }
  })

const transferred = ({ bytes, left, rate, total }: Files.Progress): Screen.Share => ({
  share: total === undefined || total === 0 ? undefined : bytes / total,
  text: `${(bytes / 1e6).toFixed(1)} MB, ${(rate / 1e6).toFixed(1)} MB/s` +
    (left === undefined ? "" : `, ${Duration.format(Duration.seconds(Math.ceil(Duration.toSeconds(left))))} left`)
})

const withFiles = <A, E, R>(effect: Effect.Effect<A, E, R | Files.Files>) =>
  withClient(Effect.provide(effect, Files.layer)).pipe(Effect.provide([TelegramNode.layer, NodeContext.layer]))

const download = (text: string, path: Option.Option<string>) =>
  withFiles(Effect.gen(function*() {
    const message = yield* linked(text)
    const media = Option.getOrUndefined(message.media)
    if (media === undefined || !isLocated(media)) return yield* cliError("the message has no file")
    const to = Option.isSome(path) ? path.value : yield* freeName(nameOf(media, message.id))
    const ifExists = Option.isSome(path) ? "replace" : "fail"
    const size = yield* Screen.bar((show) =>
      Files.download(media, to, { ifExists, onProgress: (progress) => show(transferred(progress)) })
    )
    yield* Console.log(`${to}: ${size} bytes`)
  }))

/** A name for what is kept of an upload; a path may be longer than the name of a file. */
const keyOf = (path: string) =>
  Effect.map(Crypto, ({ sha256 }) => toHex(sha256(new TextEncoder().encode(path)).subarray(0, 16)))

/** Uploads that were ended before their time are remembered beside the session, until they are over. */
const remembering = <A, E, R>(effect: Effect.Effect<A, E, R | KeyValueStore.KeyValueStore>) =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const folder = `${yield* sessionPath}.uploads`
    const result = yield* Effect.provide(effect, KeyValueStore.layerFileSystem(folder))
    const isEmpty = (yield* fs.readDirectory(folder)).length === 0
    // An upload that begins at this very moment is not remembered, and comes to no harm.
    if (isEmpty) yield* Effect.ignore(fs.remove(folder, { recursive: true }))
    return result
  })

const upload = (path: string, name: string) =>
  withFiles(Effect.gen(function*() {
    const key = yield* keyOf((yield* Path.Path).resolve(path))
    const peer = yield* Effect.flatMap(Peers, (peers) => peers.resolve(name))
    const randomId = yield* Rpc.randomId("messages.sendMedia")
    const sending = Screen.bar((show) =>
      Files.withUploadResumable(path, key, (file) =>
        Effect.as(
          Rpc.invoke(messages.sendMedia({
            peer,
            media: {
              _tag: "inputMediaUploadedDocument",
              forceFile: true,
              file: file.input,
              mimeType: "application/octet-stream",
              attributes: [{ _tag: "documentAttributeFilename", fileName: file.name }]
            },
            message: "",
            randomId
          })),
          file.size
        ), { onProgress: (progress) => show(transferred(progress)) })
    )
    yield* Console.log(`${path}: ${yield* remembering(sending)} bytes`)
  }))

/**
 * Downloads the file in a message.
 *
 * @since 0.1.0
 * @category commands
 */
export const downloadCommand = Command.make("download", { link, target }, ({ link, target }) => download(link, target))
  .pipe(Command.withDescription("Downloads the file in a message, and goes on where an earlier attempt has ended."))

/**
 * Uploads a file to a chat.
 *
 * @since 0.1.0
 * @category commands
 */
export const uploadCommand = Command.make("upload", { source, peer }, ({ peer, source }) => upload(source, peer))
  .pipe(Command.withDescription("Sends a file to a chat, as it is, and goes on where an earlier attempt has ended."))
