/** File ids by chance. */
import { FastCheck as fc } from "effect"
import type * as FileId from "../../schema/wire/FileId.ts"

const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
const int = fc.integer({ min: 0, max: 2 ** 31 - 1 })
const letter = fc.constantFrom("a", "b", "c", "m", "s", "x", "y", "w")
const numbers = fc.record({ id: long, accessHash: long })
const volume = fc.record({ volumeId: long, localId: int })
const tagged = <const Tag extends string, A>(_tag: Tag, rest: fc.Arbitrary<A>) =>
  rest.map((value) => ({ _tag, ...value }))

const photo = (type: FileId.FileType, source: fc.Arbitrary<FileId.PhotoSource>) =>
  fc.record({ numbers, source }).map(({ numbers, source }) => ({
    type,
    place: { _tag: "Photo", ...numbers, source } as const
  }))

const thumbnail = (of: "Photo" | "Thumbnail") => letter.map((size) => ({ _tag: "Thumbnail", of, size } as const))
const dialog = fc.record({
  isBig: fc.boolean(),
  // Of a chat: such numbers are smaller.
  id: fc.bigInt({ min: -(2n ** 52n), max: 2n ** 52n }),
  accessHash: long
})

const places = fc.oneof(
  photo("Photo", thumbnail("Photo")),
  photo("Thumbnail", thumbnail("Thumbnail")),
  photo("ProfilePhoto", tagged("Dialog", dialog)),
  photo(
    "ProfilePhoto",
    tagged("DialogLegacy", fc.tuple(dialog, volume).map(([dialog, volume]) => ({ ...dialog, ...volume })))
  ),
  photo("Thumbnail", tagged("StickerSet", numbers)),
  photo(
    "Thumbnail",
    tagged("StickerSetVersion", fc.tuple(numbers, int).map(([numbers, version]) => ({ ...numbers, version })))
  ),
  photo(
    "Photo",
    tagged("FullLegacy", fc.tuple(volume, long).map(([volume, secret]) => ({ ...volume, secret })))
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
    place: tagged("Common", numbers)
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
