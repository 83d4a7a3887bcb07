/** File ids by chance. */
import { FastCheck as fc } from "effect"
import type * as FileId from "../../schema/wire/FileId.ts"

const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
const int = fc.integer({ min: 0, max: 2 ** 31 - 1 })
const letter = fc.constantFrom("a", "b", "c", "m", "s", "x", "y", "w")
const numbers = { id: long, accessHash: long }
const volume = { volumeId: long, localId: int }
const tagged = <const Tag extends string, A>(_tag: Tag, rest: fc.Arbitrary<A>) =>
  rest.map((value) => ({ _tag, ...value }))

const photo = (type: FileId.FileType, source: fc.Arbitrary<FileId.PhotoSource>) =>
  fc.record({ numbers: fc.record(numbers), source }).map(({ numbers, source }) => ({
    type,
    place: { _tag: "Photo", ...numbers, source } as const
  }))

const thumbnail = (of: "Photo" | "Thumbnail") => letter.map((size) => ({ _tag: "Thumbnail", of, size } as const))
const dialog = {
  isBig: fc.boolean(),
  // Of a chat: such numbers are smaller.
  id: fc.bigInt({ min: -(2n ** 52n), max: 2n ** 52n }),
  accessHash: long
}

const places = fc.oneof(
  photo("Photo", thumbnail("Photo")),
  photo("Thumbnail", thumbnail("Thumbnail")),
  photo("ProfilePhoto", tagged("Dialog", fc.record(dialog))),
  photo(
    "ProfilePhoto",
    tagged("DialogLegacy", fc.record({ ...dialog, ...volume }))
  ),
  photo("Thumbnail", tagged("StickerSet", fc.record(numbers))),
  photo(
    "Thumbnail",
    tagged("StickerSetVersion", fc.record({ ...numbers, version: int }))
  ),
  photo(
    "Photo",
    tagged("FullLegacy", fc.record({ ...volume, secret: long }))
  ),
  fc.record<{ readonly type: FileId.FileType; readonly place: FileId.Place }>({
    type: fc.constantFrom(
      "Video",
      "Document",
      "Sticker",
      "Audio",
      "Voice",
      "Animation",
      "VideoNote"
    ),
    place: tagged("Common", fc.record(numbers))
  }),
  fc.record({
    type: fc.constant("Document" as const),
    place: tagged("Web", fc.record({ url: fc.webUrl(), accessHash: long }))
  })
)

export const fileId: fc.Arbitrary<FileId.FileId> = fc.tuple(
  places,
  fc.integer({ min: 1, max: 5 }),
  // So long they are; and mtcute keeps no room for more.
  fc.option(fc.uint8Array({ minLength: 2, maxLength: 28 }), { nil: undefined })
).map(([{ place, type }, dc, reference]) => ({ type, dc, reference, place }))
