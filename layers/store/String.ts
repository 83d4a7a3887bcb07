/**
 * Records that begin with what a line of text says, and go on in memory.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type { SessionDecodeError } from "../../schema/wire/SessionString.ts"
import { SessionRecords } from "../../services/SessionRecords.ts"
import * as Memory from "./Memory.ts"
import * as Table from "./table.ts"
import * as Text from "./text.ts"

/**
 * Begins with what the text says; with nothing, when it is empty.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (text: Redacted.Redacted<string>): Layer.Layer<SessionRecords, SessionDecodeError> =>
  Layer.effect(
    SessionRecords,
    Effect.suspend(() => Text.decode(Redacted.value(text))).pipe(
      Effect.map((writes) => {
        const table = Table.make([])
        Table.write(table, writes)
        return Memory.make(Table.list(table, ""))
      })
    )
  )
