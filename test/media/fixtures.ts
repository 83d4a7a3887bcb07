/** Media as a server would send them. */
import type * as T from "../../schema/tl/api/types.ts"

export const bytes = (...values: ReadonlyArray<number>): Uint8Array => Uint8Array.from(values)

export const photo = (fields?: Partial<T.photo>): T.photo => ({
  _tag: "photo",
  id: 7n,
  accessHash: 70n,
  fileReference: bytes(1, 2),
  date: 1_700_000_000,
  sizes: [
    { _tag: "photoStrippedSize", type: "i", bytes: bytes(1, 30, 40, 9) },
    { _tag: "photoSize", type: "m", w: 320, h: 240, size: 9_000 },
    { _tag: "photoSizeProgressive", type: "y", w: 1280, h: 960, sizes: [10_000, 40_000, 90_000] },
    { _tag: "photoSize", type: "x", w: 800, h: 600, size: 50_000 },
    { _tag: "photoCachedSize", type: "s", w: 4000, h: 4000, bytes: bytes(1, 2, 3) },
    { _tag: "photoSizeEmpty", type: "w" }
  ],
  dcId: 4,
  ...fields
})

export const document = (
  attributes: ReadonlyArray<T.DocumentAttribute>,
  fields?: Partial<T.document>
): T.document => ({
  _tag: "document",
  id: 8n,
  accessHash: 80n,
  fileReference: bytes(3),
  date: 1_700_000_001,
  mimeType: "video/mp4",
  size: 1_000_000,
  dcId: 2,
  attributes,
  ...fields
})

export const video = (fields?: Partial<T.documentAttributeVideo>): T.documentAttributeVideo => ({
  _tag: "documentAttributeVideo",
  duration: 12.5,
  w: 1920,
  h: 1080,
  ...fields
})

const words = (text: string): T.TextWithEntities => ({ _tag: "textWithEntities", text, entities: [] })

const geo: T.GeoPoint = { _tag: "geoPoint", long: 13.4, lat: 52.5, accessHash: 5n, accuracyRadius: 10 }

const inDocument = (
  attributes: ReadonlyArray<T.DocumentAttribute>,
  mimeType: string,
  fields?: Partial<T.messageMediaDocument>
): T.MessageMedia => ({
  _tag: "messageMediaDocument",
  document: document(attributes, { mimeType }),
  ...fields
})

const sticker: T.documentAttributeSticker = {
  _tag: "documentAttributeSticker",
  alt: "🙂",
  stickerset: { _tag: "inputStickerSetID", id: 1n, accessHash: 2n }
}

/** One of each kind, by the tag of the model that it becomes. */
export const each: { readonly [tag: string]: T.MessageMedia } = {
  Photo: { _tag: "messageMediaPhoto", photo: photo(), spoiler: true, ttlSeconds: 2 ** 31 - 1 },
  LivePhoto: { _tag: "messageMediaPhoto", photo: photo(), livePhoto: true, video: document([video()]) },
  Document: inDocument([{ _tag: "documentAttributeFilename", fileName: "a.pdf" }], "application/pdf"),
  Video: inDocument([video({ supportsStreaming: true })], "video/mp4", {
    spoiler: true,
    ttlSeconds: 30,
    videoTimestamp: 3,
    videoCover: photo({ id: 9n }),
    altDocuments: [
      document([video({ w: 1280, h: 720, videoCodec: "h264" })], { id: 11n, size: 500_000 }),
      document([{ _tag: "documentAttributeFilename", fileName: "mtproto11" }], { mimeType: "application/x-mpegurl" }),
      { _tag: "documentEmpty", id: 1n },
      document([video({ w: 640, h: 360, videoCodec: "av01" })], { id: 12n, size: 200_000 })
    ]
  }),
  Animation: inDocument([video(), { _tag: "documentAttributeAnimated" }], "video/mp4"),
  VideoNote: inDocument([video({ roundMessage: true, w: 384, h: 384 })], "video/mp4"),
  Voice: inDocument([
    { _tag: "documentAttributeAudio", voice: true, duration: 3, waveform: bytes(0b00100001, 0b00000100) }
  ], "audio/ogg"),
  Audio: inDocument(
    [{ _tag: "documentAttributeAudio", duration: 200, title: "Air", performer: "Bach" }],
    "audio/mpeg"
  ),
  Sticker: {
    _tag: "messageMediaDocument",
    document: document([{ _tag: "documentAttributeImageSize", w: 512, h: 512 }, sticker], {
      mimeType: "image/webp",
      thumbs: [{ _tag: "photoPathSize", type: "j", bytes: bytes(0xc0, 0x0a, 0x4a, 0x8a, 0xc1, 0x03) }]
    })
  },
  Contact: {
    _tag: "messageMediaContact",
    phoneNumber: "4930123",
    firstName: "Ada",
    lastName: "",
    vcard: "",
    userId: 5
  },
  Location: { _tag: "messageMediaGeo", geo },
  LiveLocation: { _tag: "messageMediaGeoLive", geo, heading: 90, period: 2 ** 31 - 1 },
  Venue: {
    _tag: "messageMediaVenue",
    geo,
    title: "Zoo",
    address: "Budapester Str.",
    provider: "foursquare",
    venueId: "1",
    venueType: "zoo"
  },
  Dice: { _tag: "messageMediaDice", emoticon: "🎲", value: 6 },
  Poll: {
    _tag: "messageMediaPoll",
    poll: {
      _tag: "poll",
      id: 3n,
      quiz: true,
      question: words("2 + 2?"),
      answers: [
        { _tag: "pollAnswer", text: words("4"), option: bytes(0) },
        { _tag: "pollAnswer", text: words("5"), option: bytes(1) }
      ],
      closePeriod: 60,
      hash: 0n
    },
    results: {
      _tag: "pollResults",
      totalVoters: 3,
      results: [
        { _tag: "pollAnswerVoters", option: bytes(1), voters: 1 },
        { _tag: "pollAnswerVoters", option: bytes(0), voters: 2, chosen: true, correct: true }
      ],
      recentVoters: [{ _tag: "peerUser", userId: 5 }],
      solution: "It is."
    }
  },
  Checklist: {
    _tag: "messageMediaToDo",
    todo: {
      _tag: "todoList",
      title: words("Today"),
      list: [{ _tag: "todoItem", id: 1, title: words("Milk") }, { _tag: "todoItem", id: 2, title: words("Bread") }]
    },
    completions: [{ _tag: "todoCompletion", id: 2, completedBy: { _tag: "peerUser", userId: 5 }, date: 9 }]
  },
  Game: {
    _tag: "messageMediaGame",
    game: { _tag: "game", id: 1n, accessHash: 2n, shortName: "chess", title: "Chess", description: "", photo: photo() }
  },
  Invoice: {
    _tag: "messageMediaInvoice",
    title: "Cup",
    description: "A cup",
    photo: {
      _tag: "webDocument",
      url: "https://example.com/cup.jpg",
      accessHash: 6n,
      size: 100,
      mimeType: "image/jpeg",
      attributes: [{ _tag: "documentAttributeImageSize", w: 10, h: 20 }]
    },
    currency: "EUR",
    totalAmount: 999n,
    startParam: "cup",
    extendedMedia: { _tag: "messageExtendedMediaPreview", w: 3, h: 4 }
  },
  PaidMedia: {
    _tag: "messageMediaPaidMedia",
    starsAmount: 25n,
    extendedMedia: [
      {
        _tag: "messageExtendedMediaPreview",
        w: 3,
        h: 4,
        videoDuration: 5,
        thumb: { _tag: "photoStrippedSize", type: "i", bytes: bytes(1, 2, 3) }
      },
      { _tag: "messageExtendedMedia", media: { _tag: "messageMediaPhoto", photo: photo() } },
      { _tag: "messageExtendedMedia", media: { _tag: "messageMediaEmpty" } }
    ]
  },
  Story: {
    _tag: "messageMediaStory",
    peer: { _tag: "peerChannel", channelId: 77 },
    id: 4,
    story: {
      _tag: "storyItem",
      id: 4,
      date: 10,
      expireDate: 20,
      caption: "Look",
      media: { _tag: "messageMediaPhoto", photo: photo() }
    }
  },
  WebPage: {
    _tag: "messageMediaWebPage",
    forceLargeMedia: true,
    webpage: {
      _tag: "webPage",
      id: 1n,
      url: "https://effect.website",
      displayUrl: "effect.website",
      hash: 0,
      type: "article",
      title: "Effect",
      photo: photo()
    }
  },
  Giveaway: {
    _tag: "messageMediaGiveaway",
    channels: [77],
    quantity: 10,
    months: 3,
    untilDate: 99,
    countriesIso2: ["DE"]
  },
  GiveawayResults: {
    _tag: "messageMediaGiveawayResults",
    channelId: 77n,
    launchMsgId: 3,
    winnersCount: 2,
    unclaimedCount: 0,
    winners: [5n, 6n],
    stars: 100n,
    untilDate: 99
  },
  Expired: { _tag: "messageMediaDocument", voice: true, ttlSeconds: 1 },
  RawMedia: { _tag: "messageMediaUnsupported" }
}
