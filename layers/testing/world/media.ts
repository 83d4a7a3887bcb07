/**
 * What a message carries besides its text, out of what a client hands in.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/files
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { randomLong } from "../environment.ts"
import { invalid, Refusal } from "../refusal.ts"
import * as Files from "./files.ts"
import type { Person } from "./model.ts"
import type { Content } from "./uploads.ts"
import type { World } from "./World.ts"

const uploadedPhoto = (world: World, person: Person, dc: number, input: T.inputMediaUploadedPhoto) => {
  const content = Files.claim(world.files, person.id, input.file)
  if (content instanceof Refusal) return content
  const file = Files.store(world.environment, world.files, content, {
    photo: true,
    dc,
    mimeType: "image/jpeg",
    attributes: []
  })
  return { _tag: "messageMediaPhoto", spoiler: input.spoiler, photo: Files.toPhoto(file) } as const
}

const uploadedDocument = (world: World, person: Person, dc: number, input: T.inputMediaUploadedDocument) => {
  const content = Files.claim(world.files, person.id, input.file)
  if (content instanceof Refusal) return content
  let thumb: Content | undefined
  if (input.thumb !== undefined) {
    const claimed = Files.claim(world.files, person.id, input.thumb)
    if (claimed instanceof Refusal) return claimed
    thumb = claimed
  }
  // The name of the file comes with the upload where no attribute says it.
  const name = input.file._tag === "inputFileStoryDocument" ? "" : input.file.name
  const named = name === "" || input.attributes.some(({ _tag }) => _tag === "documentAttributeFilename")
  const attributes: ReadonlyArray<T.DocumentAttribute> = named
    ? input.attributes
    : [...input.attributes, { _tag: "documentAttributeFilename", fileName: name }]
  const { mimeType } = input
  const file = Files.store(world.environment, world.files, content, { photo: false, dc, mimeType, attributes, thumb })
  return { _tag: "messageMediaDocument", spoiler: input.spoiler, document: Files.toDocument(file) } as const
}

/**
 * A place on the earth.
 *
 * @since 0.1.0
 * @category conversions
 */
export const geo = (point: T.InputGeoPoint): T.GeoPoint =>
  point._tag === "inputGeoPointEmpty"
    ? { _tag: "geoPointEmpty" }
    : { _tag: "geoPoint", long: point.long, lat: point.lat, accessHash: 1n, accuracyRadius: point.accuracyRadius }

const poll = (world: World, { correctAnswers, poll }: T.inputMediaPoll): T.messageMediaPoll | Refusal => {
  if (poll.answers.length < 1 || poll.answers.length > 12) return invalid("POLL_ANSWERS_INVALID")
  if (poll.question.text === "" || poll.question.text.length > 255) return invalid("POLL_QUESTION_INVALID")
  if (poll.quiz === true && poll.multipleChoice === true) return invalid("QUIZ_MULTIPLE_INVALID")
  if (poll.quiz === true && (correctAnswers ?? []).length === 0) return invalid("QUIZ_CORRECT_ANSWERS_EMPTY")
  const answers = poll.answers.map((answer, place): T.PollAnswer => ({
    _tag: "pollAnswer",
    text: answer.text,
    option: answer._tag === "pollAnswer" ? answer.option : Uint8Array.of(place)
  }))
  // Which answers are right is shown to those who have voted; who votes for what is counted as they do.
  const results = answers.flatMap((answer, place): ReadonlyArray<T.pollAnswerVoters> =>
    answer._tag === "pollAnswer"
      ? [{ _tag: "pollAnswerVoters", option: answer.option, correct: correctAnswers?.includes(place) }]
      : []
  )
  const id = randomLong(world.environment.random)
  return { _tag: "messageMediaPoll", poll: { ...poll, id, answers }, results: { _tag: "pollResults", results } }
}

/**
 * The media of a message. Files live in the data centre where they were uploaded.
 *
 * @since 0.1.0
 * @category conversions
 */
export const fromInput = (world: World, person: Person, dc: number, input: T.InputMedia): T.MessageMedia | Refusal => {
  switch (input._tag) {
    case "inputMediaUploadedPhoto":
      return uploadedPhoto(world, person, dc, input)
    case "inputMediaUploadedDocument":
      return uploadedDocument(world, person, dc, input)
    case "inputMediaPhoto": {
      if (input.id._tag === "inputPhotoEmpty") return invalid("PHOTO_INVALID")
      const file = Files.find(world.files, input.id, true)
      if (file instanceof Refusal) return file
      return { _tag: "messageMediaPhoto", spoiler: input.spoiler, photo: Files.toPhoto(file) }
    }
    case "inputMediaDocument": {
      if (input.id._tag === "inputDocumentEmpty") return invalid("MEDIA_EMPTY")
      const file = Files.find(world.files, input.id, false)
      if (file instanceof Refusal) return file
      return { _tag: "messageMediaDocument", spoiler: input.spoiler, document: Files.toDocument(file) }
    }
    case "inputMediaContact": {
      const { firstName, lastName, phoneNumber, vcard } = input
      const userId = world.phones.get(phoneNumber.replaceAll(/\D/g, ""))?.id ?? 0
      return { _tag: "messageMediaContact", phoneNumber, firstName, lastName, vcard, userId }
    }
    case "inputMediaGeoPoint":
      return { _tag: "messageMediaGeo", geo: geo(input.geoPoint) }
    case "inputMediaVenue": {
      const { address, geoPoint, provider, title, venueId, venueType } = input
      return { _tag: "messageMediaVenue", geo: geo(geoPoint), title, address, provider, venueId, venueType }
    }
    case "inputMediaDice": {
      const value = ((world.environment.random(1)[0] ?? 0) % 6) + 1
      return { _tag: "messageMediaDice", value, emoticon: input.emoticon }
    }
    case "inputMediaPoll":
      return poll(world, input)
    case "inputMediaWebPage": {
      const { forceLargeMedia, forceSmallMedia, url } = input
      const id = randomLong(world.environment.random)
      // Nothing is fetched here: the page stays as it is at first on Telegram.
      const webpage = { _tag: "webPagePending", id, url, date: world.environment.timers.seconds() } as const
      return { _tag: "messageMediaWebPage", forceLargeMedia, forceSmallMedia, manual: true, webpage }
    }
    case "inputMediaEmpty":
      return invalid("MEDIA_EMPTY")
    default:
      return invalid("MEDIA_INVALID")
  }
}
