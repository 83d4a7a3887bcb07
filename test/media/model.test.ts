import { assert, describe, it } from "@effect/vitest"
import { Duration, Either, Equal, Option, Schema, SchemaAST } from "effect"
import { Ids, Media, Peers } from "layergram"
import * as fromTl from "../../schema/model/fromTl/media.ts"
import type * as T from "../../schema/tl/api/types.ts"
import { bytes, document, each, photo, video } from "./fixtures.ts"

const origin = new Media.MessageOrigin({
  chat: new Peers.PeerUser({ id: Ids.UserId.make(1) }),
  id: Ids.MessageId.make(2)
})

const one = (tl: T.MessageMedia): Media.Media => Option.getOrThrow(fromTl.media(tl, origin))

const as = <Tag extends Media.Media["_tag"]>(tag: Tag): Extract<Media.Media, { readonly _tag: Tag }> => {
  const media = one(each[tag] ?? { _tag: "messageMediaEmpty" })
  const is = (value: Media.Media): value is Extract<Media.Media, { readonly _tag: Tag }> => value._tag === tag
  if (!is(media)) throw new Error(`a ${media._tag} instead of a ${tag}`)
  return media
}

describe("media as received", () => {
  it("are told apart by their tag, each kind (F102, F103)", () => {
    for (const [tag, tl] of Object.entries(each)) assert.strictEqual(one(tl)._tag, tag)
    assert.isTrue(SchemaAST.isUnion(Media.Media.ast) && Media.Media.ast.types.length === Object.keys(each).length)
    assert.isTrue(Option.isNone(fromTl.media({ _tag: "messageMediaEmpty" }, origin)))
    assert.isTrue(Option.isNone(fromTl.media(undefined, origin)))
  })

  it("survive JSON, and are what they were (F102)", () => {
    const codec = Schema.parseJson(Media.Media)
    for (const tl of Object.values(each)) {
      const media = one(tl)
      const back = Schema.decodeSync(codec)(Schema.encodeSync(codec)(media))
      assert.deepStrictEqual(back, media)
      assert.strictEqual(back.constructor, media.constructor)
    }
  })

  it("have a location wherever they have a file, with its size and its origin (F105, 9.16, 9.24)", () => {
    const photo = as("Photo").location
    assert.deepStrictEqual([photo.dc, photo.size], [Option.some(4), Option.some(90_000)])
    assert.deepStrictEqual(
      photo.name,
      new Media.PhotoName({ id: 7n, accessHash: 70n, reference: bytes(1, 2), thumbnail: "y" })
    )
    assert.deepStrictEqual(photo.origin, Option.some(origin))
    for (const tag of ["Document", "Video", "Animation", "VideoNote", "Voice", "Audio", "Sticker"] as const) {
      const { location } = as(tag)
      assert.deepStrictEqual(
        location.name,
        new Media.DocumentName({ id: 8n, accessHash: 80n, reference: bytes(3), thumbnail: "" })
      )
      assert.deepStrictEqual([location.dc, location.size], [Option.some(2), Option.some(1_000_000)])
      assert.isTrue(Equal.equals(location.origin, Option.some(origin)))
      assert.strictEqual(location.location, location)
    }
    assert.strictEqual(as("LivePhoto").location.name._tag, "PhotoName")
  })

  it("give the files of pages, stories, games, invoices and paid media, each with where it came from (F105, 9.24)", () => {
    const originOf = (tag: Media.Media["_tag"]) =>
      Option.getOrThrow(Option.flatMap(Media.file(as(tag)), ({ location }) => location.origin))
    assert.deepStrictEqual(originOf("WebPage"), origin)
    assert.deepStrictEqual(originOf("Game"), origin)
    assert.deepStrictEqual(originOf("PaidMedia"), origin)
    assert.strictEqual(originOf("Story")._tag, "StoryOrigin")
    const picture = Option.getOrThrow(Media.file(as("Invoice")))
    assert.deepStrictEqual(
      picture.location.name,
      new Media.WebName({ url: "https://example.com/cup.jpg", accessHash: 6n })
    )
    for (const tag of ["Contact", "Dice", "Location", "Checklist", "Expired", "RawMedia"] as const) {
      assert.isTrue(Option.isNone(Media.file(as(tag))))
    }
    // A page that no message has shown is its own origin.
    const page = fromTl.webPage(
      { _tag: "webPage", id: 1n, url: "https://a.b", displayUrl: "a.b", hash: 0, photo: photo() },
      {},
      Option.none()
    )
    const { location } = Option.getOrThrow(page.photo)
    assert.deepStrictEqual(location.origin, Option.some(new Media.WebPageOrigin({ url: "https://a.b" })))
  })

  it("of documents tell name, size and length (F103)", () => {
    assert.deepStrictEqual(as("Document").fileName, Option.some("a.pdf"))
    assert.strictEqual(as("Document").size, 1_000_000)
    const film = as("Video")
    assert.deepStrictEqual([film.width, film.height, film.hasSpoiler, film.isStreamable], [1920, 1080, true, true])
    assert.deepStrictEqual(film.duration, Duration.millis(12_500))
    assert.deepStrictEqual(film.ttl, Option.some(Duration.seconds(30)))
    assert.deepStrictEqual(film.startsAt, Option.some(Duration.seconds(3)))
    assert.deepStrictEqual(as("Photo").ttl, Option.some(Duration.zero))
    assert.deepStrictEqual(Option.map(film.cover, ({ id }) => id), Option.some(9n))
    assert.deepStrictEqual(as("Audio").performer, Option.some("Bach"))
    assert.deepStrictEqual(Media.waveform(as("Voice")), [1, 1, 1])
  })

  it("tell stickers apart: static, animated, films, masks, custom emoji (F104)", () => {
    const plain = as("Sticker")
    assert.deepStrictEqual([plain.emoji, plain.format, plain.use, plain.width], ["🙂", "Static", "Regular", 512])
    assert.deepStrictEqual(plain.set, Option.some(new Media.StickerSetId({ id: 1n, accessHash: 2n })))
    const of = (attribute: T.DocumentAttribute, mimeType: string) => {
      const media = one({ _tag: "messageMediaDocument", document: document([video(), attribute], { mimeType }) })
      if (media._tag !== "Sticker") throw new Error(media._tag)
      return media
    }
    const set: T.InputStickerSet = { _tag: "inputStickerSetEmpty" }
    const tgs = of({ _tag: "documentAttributeSticker", alt: "a", stickerset: set }, "application/x-tgsticker")
    assert.deepStrictEqual([tgs.format, tgs.set], ["Animated", Option.none()])
    const maskCoords: T.MaskCoords = { _tag: "maskCoords", n: 1, x: 0.5, y: -1, zoom: 2 }
    const mask = of(
      { _tag: "documentAttributeSticker", alt: "", mask: true, maskCoords, stickerset: set },
      "image/webp"
    )
    assert.deepStrictEqual(mask.use, "Mask")
    assert.deepStrictEqual(mask.mask, Option.some(new Media.MaskPosition({ point: 1, x: 0.5, y: -1, scale: 2 })))
    const emoji = of(
      { _tag: "documentAttributeCustomEmoji", alt: "b", textColor: true, free: true, stickerset: set },
      "video/webm"
    )
    assert.deepStrictEqual([emoji.format, emoji.use, emoji.emoji], ["Video", "CustomEmoji", "b"])
    assert.isTrue(emoji.hasTextColor && emoji.isFree)
  })

  it("tell how a poll stands, and only what Telegram has told (F102)", () => {
    const poll = as("Poll")
    assert.deepStrictEqual(poll.answers.map(({ voters }) => voters), [Option.some(2), Option.some(1)])
    assert.deepStrictEqual(poll.answers.map(({ isChosen }) => isChosen), [Option.some(true), Option.some(false)])
    assert.deepStrictEqual(poll.answers.map(({ isCorrect }) => isCorrect), [Option.some(true), Option.some(false)])
    assert.deepStrictEqual(poll.openFor, Option.some(Duration.minutes(1)))
    assert.deepStrictEqual(Option.map(poll.solution, ({ text }) => text), Option.some("It is."))
    const tl = each["Poll"]
    if (tl?._tag !== "messageMediaPoll") throw new Error("no poll")
    const short = one({ ...tl, results: { ...tl.results, min: true } })
    if (short._tag !== "Poll") throw new Error(short._tag)
    assert.isTrue(short.answers.every(({ isChosen, isCorrect }) => Option.isNone(isChosen) && Option.isNone(isCorrect)))
  })

  it("that make no sense become something that does", () => {
    const odd: ReadonlyArray<readonly [T.MessageMedia, Media.Media["_tag"]]> = [
      [{ _tag: "messageMediaPhoto" }, "Expired"],
      [{ _tag: "messageMediaPhoto", photo: { _tag: "photoEmpty", id: 1n } }, "Expired"],
      [{ _tag: "messageMediaPhoto", photo: photo({ sizes: [] }) }, "Photo"],
      [{ _tag: "messageMediaDocument", document: { _tag: "documentEmpty", id: 1n } }, "Expired"],
      [{ _tag: "messageMediaDocument", document: document([video({ duration: NaN, w: -1 })]) }, "Video"],
      [{ _tag: "messageMediaDocument", document: document([video({ duration: -1e300 })]) }, "Video"],
      [{ _tag: "messageMediaGeo", geo: { _tag: "geoPointEmpty" } }, "Location"],
      [{ _tag: "messageMediaWebPage", webpage: { _tag: "webPageNotModified" } }, "WebPage"],
      [
        {
          _tag: "messageMediaStory",
          peer: { _tag: "peerUser", userId: 1 },
          id: 1,
          story: { _tag: "storyItemDeleted", id: 1 }
        },
        "Story"
      ]
    ]
    for (const [tl, tag] of odd) assert.strictEqual(one(tl)._tag, tag)
  })
})

describe("file ids", () => {
  it("name media for the Bot API, and lead back to them (F105, 9.26)", () => {
    for (const tag of ["Photo", "Document", "Video", "Animation", "VideoNote", "Voice", "Audio", "Sticker"] as const) {
      const media = as(tag)
      const location = Either.getOrThrow(Media.locationFromFileId(Media.fileId(media), origin))
      assert.deepStrictEqual(location.name, media.location.name)
      assert.deepStrictEqual([location.dc, location.origin], [media.location.dc, Option.some(origin)])
      assert.deepStrictEqual(Either.getOrThrow(Media.fromFileId(Media.fileId(media))).kind, tag)
    }
    assert.notStrictEqual(Media.uniqueFileId(as("Photo")), Media.uniqueFileId(as("Video")))
    assert.deepStrictEqual(
      Either.map(Media.locationFromFileId(Media.fileId(as("Photo"))), ({ origin }) => origin),
      Either.right(Option.none())
    )
  })

  it("that mean nothing are refused (F105)", () => {
    const reason = Either.flip(Media.fromFileId("nonsense"))
    assert.strictEqual(Either.getOrThrow(reason)._tag, "FileIdError")
  })
})

describe("choosing what to download", () => {
  it("takes thumbnails by area, and leaves out what is no file (F216, 9.35, 13.48)", () => {
    assert.deepStrictEqual(Media.thumbnails(as("Photo")).map(({ type }) => type), ["m", "x", "y"])
    const pick = (side: number) =>
      Option.map(Media.thumbnail(as("Photo"), { width: side, height: side }), ({ type }) => type)
    assert.deepStrictEqual([100, 320, 321, 4000].map(pick), ["m", "m", "x", "y"].map(Option.some))
    const { location, size } = Option.getOrThrow(Media.thumbnail(as("Photo"), "x"))
    assert.deepStrictEqual([size, location.size], [50_000, Option.some(50_000)])
    assert.deepStrictEqual(
      location.name,
      new Media.PhotoName({ id: 7n, accessHash: 70n, reference: bytes(1, 2), thumbnail: "x" })
    )
    assert.isTrue(Option.isNone(Media.thumbnail(as("Photo"), "i")))
    assert.isTrue(Option.isNone(Media.thumbnail(as("Sticker"), { width: 1, height: 1 })))
  })

  it("finds the films among thumbnails, and never a markup (9.36, F216)", () => {
    const tl = photo({
      videoSizes: [
        { _tag: "videoSizeEmojiMarkup", emojiId: 1n, backgroundColors: [1] },
        { _tag: "videoSize", type: "u", w: 640, h: 640, size: 5 }
      ]
    })
    const media = one({ _tag: "messageMediaPhoto", photo: tl })
    if (media._tag !== "Photo") throw new Error(media._tag)
    assert.deepStrictEqual(Media.videoThumbnails(media).map(({ type }) => type), ["u"])
  })

  it("chooses a quality by height and codec (F216)", () => {
    const heights = (wanted: Parameters<typeof Media.quality>[1]) =>
      Option.map(Media.quality(as("Video"), wanted), ({ height, location }) => [height, location.size])
    assert.deepStrictEqual(heights({}), Option.some([1080, Option.some(1_000_000)]))
    assert.deepStrictEqual(heights({ maxHeight: 800 }), Option.some([720, Option.some(500_000)]))
    assert.deepStrictEqual(heights({ maxHeight: 100 }), Option.some([360, Option.some(200_000)]))
    assert.deepStrictEqual(heights({ maxHeight: 800, codecs: ["av01"] }), Option.some([360, Option.some(200_000)]))
    assert.strictEqual(as("Video").qualities.length, 2)
  })

  it("names maps, covers of music and profile photos (9.16, 9.23, F216)", () => {
    const map = Media.map(as("Location"), { zoom: 15 }).location.name
    assert.deepStrictEqual(
      map,
      new Media.MapName({
        latitude: 52.5,
        longitude: 13.4,
        accessHash: 5n,
        width: 512,
        height: 512,
        zoom: 15,
        scale: 1
      })
    )
    const cover = Option.map(Media.albumCover(as("Audio"), { small: true }), ({ location }) => location.name)
    assert.deepStrictEqual(
      cover,
      Option.some(new Media.AlbumCoverName({ title: "Air", performer: "Bach", isSmall: true }))
    )
    const peer = new Peers.PeerUser({ id: Ids.UserId.make(1) })
    const { location } = Media.profilePhoto(peer, { id: 9n, dc: 3 }, { small: true })
    assert.deepStrictEqual(location.name, new Media.PeerPhotoName({ peer, photoId: 9n, isBig: false }))
    assert.deepStrictEqual(location.dc, Option.some(3))
  })
})

describe("media that are not paid for yet", () => {
  const previewOf = (thumb?: T.PhotoSize) => {
    const extendedMedia = [{ _tag: "messageExtendedMediaPreview", w: 30, h: 20, thumb }] as const
    const paid = one({ _tag: "messageMediaPaidMedia", starsAmount: 5n, extendedMedia })
    const item = paid._tag === "PaidMedia" ? paid.items[0] : undefined
    return item?._tag === "PaidPreview" ? item : assert.fail("no preview")
  }

  it("show what came along of them: a tiny picture, a small one, an outline, or nothing (F102)", () => {
    const bytes = Uint8Array.of(1, 40, 30, 1, 2, 3)
    const tiny = previewOf({ _tag: "photoStrippedSize", type: "i", bytes })
    assert.deepStrictEqual(Media.preview(tiny), Media.stripped(tiny))
    assert.isTrue(Option.isSome(Media.preview(tiny)))
    const small = previewOf({ _tag: "photoCachedSize", type: "s", w: 30, h: 20, bytes })
    assert.deepStrictEqual([Media.preview(small), Media.outline(small)], [Option.some(bytes), Option.none()])
    const drawn = previewOf({ _tag: "photoPathSize", type: "j", bytes })
    assert.isTrue(Option.isNone(Media.preview(drawn)))
    assert.isTrue(Option.isSome(Media.outline(drawn)))
    for (const nothing of [previewOf(), previewOf({ _tag: "photoSize", type: "m", w: 1, h: 1, size: 9 })]) {
      assert.deepStrictEqual([nothing.width, Media.preview(nothing)], [30, Option.none()])
    }
    const [text, decoded] = [Schema.encodeSync(Media.PaidPreview)(small), Schema.decodeUnknownSync(Media.PaidPreview)]
    assert.deepStrictEqual(decoded(JSON.parse(JSON.stringify(text))), small)
  })
})
