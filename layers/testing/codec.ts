/**
 * How the server reads calls and writes results and updates in the layer that a client speaks: the one of the generated
 * code, or any other by the text of its schema.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/invoking#layers
 */
import * as Either from "effect/Either"
import type { AnyCall, Results } from "../../schema/tl/api/server.ts"
import { readMethod, writeResult } from "../../schema/tl/api/server.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { writeUpdates } from "../../schema/tl/api/write.ts"
import * as Interpret from "../../schema/tl/Interpret.ts"
import * as Parse from "../../schema/tl/Parse.ts"
import type { Reader } from "../../schema/tl/Reader.ts"
import type { Writer } from "../../schema/tl/Writer.ts"

/**
 * One layer of the API.
 *
 * @since 0.1.0
 * @category models
 */
export interface Codec {
  /** Reads a call without wrappers around it. Throws `TlDecodeError`. */
  readonly readCall: (reader: Reader) => AnyCall
  readonly writeResult: <Name extends keyof Results>(name: Name, writer: Writer, value: Results[Name]) => void
  readonly writeUpdates: (writer: Writer, updates: T.Updates) => void
}

/**
 * The layer of the generated code.
 *
 * @since 0.1.0
 * @category codecs
 */
export const native: Codec = { readCall: readMethod, writeResult, writeUpdates }

// The fields of type `long` that are numbers. In calls, which are all that is read here, the name of a field decides.
const numbers = new Set([
  "user_id",
  "chat_id",
  "channel_id",
  "bot_id",
  "participant_id",
  "inviter_id",
  "admin_id",
  "offset",
  "users",
  "chats",
  "channels"
])

/** The methods whose `id` names chats. */
const chatMethods = new Set(["messages.getChats"])

const int53 = (schema: Parse.Schema): Readonly<Record<string, ReadonlyArray<string>>> => {
  const found: Record<string, ReadonlyArray<string>> = {}
  for (const { name, params } of [...schema.constructors, ...schema.functions]) {
    found[name] = params.map((param) => param.name)
      .filter((field) => numbers.has(field) || (field === "id" && chatMethods.has(name)))
  }
  return found
}

/** What stands for something that a layer has no word for. */
const replacements: Readonly<Record<string, string>> = {
  MessageEntity: "messageEntityUnknown",
  MessageMedia: "messageMediaUnsupported",
  MessageAction: "messageActionEmpty",
  UserStatus: "userStatusEmpty"
}

const replace = (value: Interpret.Value, expected: string): Interpret.Value | undefined => {
  // Older layers answer some calls with the updates alone.
  if (expected === "Updates" && Interpret.isValue(value["updates"])) return value["updates"]
  const _tag = replacements[expected]
  if (_tag === undefined || value._tag === _tag) return undefined
  return { _tag, offset: value["offset"], length: value["length"] }
}

/** Interpreted calls have the form of generated ones. */
const isCall = (value: Interpret.Value): value is Interpret.Value & AnyCall => value._tag.length > 0

/**
 * The layer that the text of a schema describes. Fails with what is wrong with the text.
 *
 * @since 0.1.0
 * @category codecs
 */
export const interpreted = (text: string): Either.Either<Codec, Parse.TlParseError> =>
  Either.map(Parse.parse(text), (schema) => {
    const interpreter = Interpret.make(schema, { int53: int53(schema), replace })
    return {
      readCall: (reader) => {
        const call = interpreter.readCall(reader)
        return isCall(call) ? call : reader.malformed("method")
      },
      writeResult: (name, writer, value) => interpreter.writeResult(name, writer, value),
      writeUpdates: (writer, updates) => interpreter.write("Updates", writer, updates)
    }
  })
