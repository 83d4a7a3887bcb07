/**
 * What a message carries besides its text, out of what a client hands in.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { invalid, Refusal } from "../refusal.ts"
import * as Facts from "./facts.ts"
import * as Files from "./files.ts"
import type { Person } from "./model.ts"
import * as Pictures from "./pictures.ts"
import * as Ballots from "./ballots.ts"
import type { Content } from "./uploads.ts"
import type { World } from "./World.ts"

const once = 2 ** 31 - 1

/** How long media can be seen: up to a minute, or once. */
const isTtl = (seconds: number | undefined): boolean =>
  seconds === undefined || (seconds > 0 && seconds <= 60) || seconds === once

/** Video notes stay small files, of up to so many bytes. */
const noteLimit = 12 * 1024 * 1024

const uploadedPhoto = (world: World, person: Person, dc: number, input: T.inputMediaUploadedPhoto) => {
  // Photos are never big files.
  if (input.file._tag === "inputFileBig") return invalid("PHOTO_SAVE_FILE_INVALID")
  const content = Files.claim(world.environment, world.files, person.id, input.file)
  if (content instanceof Refusal) return content
  const refused = Pictures.check(content)
  if (refused !== undefined) return refused
  const file = Files.store(world.environment, world.files, content, {
    photo: true,
    dc,
    mimeType: "image/jpeg",
    attributes: []
  })
  const { spoiler, ttlSeconds } = input
  return { _tag: "messageMediaPhoto", spoiler, ttlSeconds, photo: Files.toPhoto(file) } as const
}

/**
 * What the message says of the file once more, so that clients need not look for it.
 *
 * @since 0.1.0
 * @category conversions
 */
export const told = (attributes: ReadonlyArray<T.DocumentAttribute>) => {
  const video = attributes.find((one) => one._tag === "documentAttributeVideo")
  const audio = attributes.find((one) => one._tag === "documentAttributeAudio")
  return {
    video: video === undefined ? undefined : true,
    round: video?.roundMessage,
    voice: audio?.voice
  } as const
}

const cover = (world: World, input: T.InputPhoto | undefined): T.photo | undefined | Refusal => {
  if (input === undefined) return undefined
  if (input._tag === "inputPhotoEmpty") return invalid("PHOTO_INVALID")
  const file = Files.find(world.files, input, true)
  return file instanceof Refusal ? file : Files.toPhoto(file)
}

const uploadedDocument = (world: World, person: Person, dc: number, input: T.inputMediaUploadedDocument) => {
  const videoCover = cover(world, input.videoCover)
  if (videoCover instanceof Refusal) return videoCover
  const limit = told(input.attributes).round === true ? noteLimit : undefined
  const content = Files.claim(world.environment, world.files, person.id, input.file, limit)
  if (content instanceof Refusal) return content
  let thumb: Content | undefined
  if (input.thumb !== undefined) {
    const claimed = Files.claim(world.environment, world.files, person.id, input.thumb)
    if (claimed instanceof Refusal) return claimed
    thumb = claimed
  }
  // The name of the file comes with the upload where no attribute says it.
  const name = input.file._tag === "inputFileStoryDocument" ? "" : input.file.name
  const named = name === "" || input.attributes.some(({ _tag }) => _tag === "documentAttributeFilename")
  const attributes: ReadonlyArray<T.DocumentAttribute> = named
    ? input.attributes
    : [...input.attributes, { _tag: "documentAttributeFilename", fileName: name }]
  const { mimeType, spoiler, ttlSeconds, videoTimestamp } = input
  const file = Files.store(world.environment, world.files, content, { photo: false, dc, mimeType, attributes, thumb })
  return {
    _tag: "messageMediaDocument",
    spoiler,
    ttlSeconds,
    videoCover,
    videoTimestamp,
    ...told(attributes),
    document: Files.toDocument(file)
  } as const
}

const knownPhoto = (world: World, input: T.inputMediaPhoto): T.MessageMedia | Refusal => {
  if (input.id._tag === "inputPhotoEmpty") return invalid("PHOTO_INVALID")
  const file = Files.find(world.files, input.id, true)
  if (file instanceof Refusal) return file
  const { spoiler, ttlSeconds } = input
  return { _tag: "messageMediaPhoto", spoiler, ttlSeconds, photo: Files.toPhoto(file) }
}

const knownDocument = (world: World, input: T.inputMediaDocument): T.MessageMedia | Refusal => {
  if (input.id._tag === "inputDocumentEmpty") return invalid("MEDIA_EMPTY")
  const file = Files.find(world.files, input.id, false)
  if (file instanceof Refusal) return file
  const videoCover = cover(world, input.videoCover)
  if (videoCover instanceof Refusal) return videoCover
  const { spoiler, ttlSeconds, videoTimestamp } = input
  return {
    _tag: "messageMediaDocument",
    spoiler,
    ttlSeconds,
    videoCover,
    videoTimestamp,
    ...told(file.attributes),
    document: Files.toDocument(file)
  }
}

const isVisual = (media: T.MessageMedia): boolean =>
  media._tag === "messageMediaPhoto" || (media._tag === "messageMediaDocument" && media.video === true)

/** Up to ten photos and films; who has not paid sees what they look like from afar. */
const paid = (world: World, person: Person, dc: number, input: T.inputMediaPaidMedia): T.MessageMedia | Refusal => {
  if (input.starsAmount <= 0n || input.starsAmount > 25_000n) return invalid("EXTENDED_MEDIA_AMOUNT_INVALID")
  if (input.extendedMedia.length === 0) return invalid("EXTENDED_MEDIA_EMPTY")
  if (input.extendedMedia.length > 10) return invalid("EXTENDED_MEDIA_INVALID")
  const extendedMedia: Array<T.MessageExtendedMedia> = []
  for (const one of input.extendedMedia) {
    const media = fromInput(world, person, dc, one)
    if (media instanceof Refusal) return media
    if (!isVisual(media)) return invalid("EXTENDED_MEDIA_INVALID")
    extendedMedia.push({ _tag: "messageExtendedMedia", media })
  }
  return { _tag: "messageMediaPaidMedia", starsAmount: input.starsAmount, extendedMedia }
}

/** What a URL leads to, for Telegram to fetch. */
const external = (
  world: World,
  input: T.inputMediaPhotoExternal | T.inputMediaDocumentExternal
): T.MessageMedia | Refusal => {
  if (!/^https?:\/\//i.test(input.url)) return invalid("EXTERNAL_URL_INVALID")
  const page = world.pages.get(input.url)
  const { spoiler, ttlSeconds } = input
  const isPhoto = input._tag === "inputMediaPhotoExternal"
  const file = isPhoto ? page?.photo : page?.document
  if (file === undefined) return invalid(page === undefined ? "WEBPAGE_CURL_FAILED" : "WEBPAGE_MEDIA_EMPTY")
  return file._tag === "photo" || file._tag === "photoEmpty"
    ? { _tag: "messageMediaPhoto", spoiler, ttlSeconds, photo: file }
    : { _tag: "messageMediaDocument", spoiler, ttlSeconds, document: file }
}

/** Media that are a file; `undefined` for others. */
const file = (world: World, person: Person, dc: number, input: T.InputMedia): T.MessageMedia | Refusal | undefined => {
  switch (input._tag) {
    case "inputMediaUploadedPhoto":
      return uploadedPhoto(world, person, dc, input)
    case "inputMediaUploadedDocument":
      return uploadedDocument(world, person, dc, input)
    case "inputMediaPhoto":
      return knownPhoto(world, input)
    case "inputMediaDocument":
      return knownDocument(world, input)
    case "inputMediaPhotoExternal":
    case "inputMediaDocumentExternal":
      return external(world, input)
    default:
      return undefined
  }
}

/**
 * The media of a message. Files live in the data centre where they were uploaded. `before` is the message that is
 * changed, if one is.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fromInput = (
  world: World,
  person: Person,
  dc: number,
  input: T.InputMedia,
  before?: { readonly date: number; readonly media: T.MessageMedia | undefined }
): T.MessageMedia | Refusal => {
  if ("ttlSeconds" in input && !isTtl(input.ttlSeconds)) return invalid("TTL_MEDIA_INVALID")
  switch (input._tag) {
    case "inputMediaEmpty":
      return invalid("MEDIA_EMPTY")
    case "inputMediaPoll":
      return Ballots.fromInput(world, input)
    case "inputMediaPaidMedia":
      return paid(world, person, dc, input)
    default:
      return file(world, person, dc, input) ?? Facts.fromInput(world, person, input, before) ?? invalid("MEDIA_INVALID")
  }
}
