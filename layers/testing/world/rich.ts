/**
 * Rich messages, out of what a client hands in. The server keeps blocks. It reads neither Markdown nor HTML and knows no
 * media in blocks: to these it answers as to methods that it does not have.
 *
 * @since 0.1.0
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { Refusal } from "../refusal.ts"
import { invalid } from "../refusal.ts"

/**
 * The message of somebody's blocks.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fromInput = (input: T.InputRichMessage): T.richMessage | Refusal => {
  if (input._tag !== "inputRichMessage") return invalid("INPUT_METHOD_INVALID")
  const { blocks, documents = [], photos = [], rtl } = input
  if (photos.length > 0 || documents.length > 0) return invalid("INPUT_METHOD_INVALID")
  return blocks.length === 0
    ? invalid("MESSAGE_EMPTY")
    : { _tag: "richMessage", rtl, blocks, photos: [], documents: [] }
}
