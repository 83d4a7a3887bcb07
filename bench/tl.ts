/** Decodes and encodes the same bytes with our codec and with mtcute's. */
import * as Codec from "../schema/tl/Codec.ts"
import { Reader } from "../schema/tl/Reader.ts"
import { Writer } from "../schema/tl/Writer.ts"
import type * as Method from "../schema/tl/Method.ts"
import * as messages from "../schema/tl/api/methods/messages.ts"
import * as upload from "../schema/tl/api/methods/upload.ts"
import { readMessagesDialogs, readMessagesMessages, readUpdates } from "../schema/tl/api/read.ts"
import type * as T from "../schema/tl/api/types.ts"
import { writeMessagesDialogs, writeMessagesMessages, writeUpdates } from "../schema/tl/api/write.ts"
import { writeRequest } from "../schema/tl/Method.ts"
import { dialogs, history, long, octets, update } from "./data.ts"
import { compare, table } from "./harness.ts"
import { forMtcute, readers, theirValue, TlBinaryReader, TlBinaryWriter, writers } from "./mtcute.ts"

const peer: T.InputPeer = { _tag: "inputPeerUser", userId: 1_987_654_321, accessHash: long() }

const send = messages.sendMessage({
  peer,
  message: "Hello there, this is a message of an ordinary length for a chat.",
  randomId: long(),
  replyTo: { _tag: "inputReplyToMessage", replyToMsgId: 4711 },
  entities: [{ _tag: "messageEntityBold", offset: 0, length: 5 }]
})

const getHistory = messages.getHistory({
  peer,
  offsetId: 0,
  offsetDate: 0,
  addOffset: 0,
  limit: 100,
  maxId: 0,
  minId: 0,
  hash: 0n
})

const savePart = upload.saveFilePart({ fileId: long(), filePart: 7, bytes: octets(512 * 1024) })

// ---- measurements

const same = (name: string, ours: Uint8Array, theirs: Uint8Array): void => {
  if (Buffer.compare(ours, theirs) !== 0) throw new Error(`${name}: the bytes differ`)
}

type WriteOf<A> = (writer: Writer, value: A) => void

// The session keeps one reader and one writer for all messages, so both ways are measured.
const keptReader = new Reader(new Uint8Array(0))
const keptWriter = new Writer()

const decoding = <A>(name: string, value: A, write: WriteOf<A>, read: (r: Reader) => A) => {
  const bytes = Codec.encodeUnsafe(value, write)
  const theirs = forMtcute(bytes)
  same(name, bytes, Codec.encodeUnsafe(Codec.decodeUnsafe(bytes, read), write))
  same(name, theirs, TlBinaryWriter.serializeObject(writers, TlBinaryReader.deserializeObject(readers, theirs)))
  return compare(`${name}, ${bytes.length} bytes`, "mtcute", {
    mtcute: { run: () => TlBinaryReader.deserializeObject(readers, theirs) },
    layergram: { run: () => Codec.decodeUnsafe(bytes, read) },
    "with a kept reader": {
      run: () => {
        keptReader.reset(bytes)
        return read(keptReader)
      }
    }
  })
}

const encoding = <A>(name: string, value: A, write: WriteOf<A>, their: unknown) => {
  const bytes = Codec.encodeUnsafe(value, write)
  same(name, forMtcute(bytes), TlBinaryWriter.serializeObject(writers, their))
  return compare(`${name}, ${bytes.length} bytes`, "mtcute", {
    mtcute: { run: () => TlBinaryWriter.serializeObject(writers, their) },
    layergram: { run: () => Codec.encodeUnsafe(value, write) },
    "into a kept writer": {
      run: () => {
        keptWriter.reset()
        write(keptWriter, value)
        return keptWriter.view()
      }
    }
  })
}

const call = <A, E extends string>(name: string, request: Method.Request<A, E>) =>
  encoding(name, request, writeRequest, theirValue({ ...Object(request.params), _tag: request.method._tag }))

console.log(table("TL, decoding", [
  decoding("history of 100 messages", history, writeMessagesMessages, readMessagesMessages),
  decoding("100 dialogs", dialogs, writeMessagesDialogs, readMessagesDialogs),
  decoding("one update", update, writeUpdates, readUpdates)
]))
console.log(table("TL, encoding", [
  call("messages.sendMessage", send),
  call("messages.getHistory", getHistory),
  call("upload.saveFilePart", savePart),
  encoding("history of 100 messages", history, writeMessagesMessages, theirValue(history))
]))
