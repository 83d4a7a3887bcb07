import { assert, describe, it } from "@effect/vitest"
import { Option } from "effect"
import { Filter, Update } from "layergram"
import type { Media } from "layergram"
import * as fromTl from "../../schema/model/fromTl.ts"
import { UserId } from "../../schema/model/Ids.ts"
import type * as T from "../../schema/tl/api/types.ts"

const carrying = (media?: T.MessageMedia) =>
  new Update.NewMessage({
    message: Option.getOrThrow(fromTl.message({
      _tag: "message",
      id: 7,
      peerId: { _tag: "peerUser", userId: 9 },
      date: 0,
      message: "",
      media
    }, UserId.make(1)))
  }, true)

const photo: T.MessageMedia = {
  _tag: "messageMediaPhoto",
  photo: {
    _tag: "photo",
    id: 1n,
    accessHash: 2n,
    fileReference: new Uint8Array(1),
    date: 0,
    sizes: [{ _tag: "photoSize", type: "x", w: 10, h: 10, size: 100 }],
    dcId: 2
  }
}
const dice: T.MessageMedia = { _tag: "messageMediaDice", value: 3, emoticon: "🎲" }

describe("filters", () => {
  it("let messages with some media through, which their handlers see by their kind (F204)", () => {
    const shown = Filter.media("Photo", "Video")
    const seen: Media.Photo | Media.Video | undefined = shown.match(carrying(photo))?.media
    assert.strictEqual(seen?._tag, "Photo")
    assert.isUndefined(shown.match(carrying(dice)))
    assert.isUndefined(shown.match(carrying()))
    assert.strictEqual(Filter.media().match(carrying(dice))?.media._tag, "Dice")
    assert.isUndefined(Filter.media().match(carrying()))
  })

  it("let messages with files through, which can be downloaded (F204)", () => {
    assert.strictEqual(Filter.file.match(carrying(photo))?.media._tag, "Photo")
    assert.isUndefined(Filter.file.match(carrying(dice)))
  })
})
