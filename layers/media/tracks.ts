/**
 * What moves and sounds in a file, by mediabunny; how loud spoken messages are, by libopus in WebAssembly.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Runtime from "effect/Runtime"
import * as Stream from "effect/Stream"
import type { Input, InputAudioTrack } from "mediabunny"
import type { MediaFacts } from "../../services/MediaInspector.ts"
import { isWellFormed } from "../../schema/wire/OpusPacket.ts"
import { levels } from "../../schema/wire/Waveform.ts"
import type { Content } from "../../services/Files.ts"
import { fits } from "./boxes.ts"
import { read } from "./pull.ts"

/** Both are large, and pictures need neither. */
const mediabunny = /* @__PURE__ */ Effect.promise(() => import("mediabunny"))
const opus = /* @__PURE__ */ Effect.promise(() => import("opus-decoder"))

/** Loudness of what is longer is not worth the time. */
const longest = /* @__PURE__ */ Duration.hours(1)

/** Something in a file that makes no sense to the library. */
const asked = <A>(ask: () => Promise<A>): Effect.Effect<A, Cause.UnknownException> => Effect.tryPromise(ask)

/** So many bytes of a packet the decoder has room for, a channel. */
const room = 3840

/** The loudest sample of each packet, 0 to 1: nothing is heard of one that is broken. */
const peaks = (track: InputAudioTrack): Effect.Effect<ReadonlyArray<number>, Cause.UnknownException> =>
  Effect.scoped(Effect.gen(function*() {
    const { EncodedPacketSink } = yield* mediabunny
    const { OpusDecoder } = yield* opus
    const channels = yield* asked(() => track.getNumberOfChannels())
    const decoder = yield* Effect.acquireRelease(
      Effect.try(() => new OpusDecoder({ channels })),
      (one) => Effect.sync(() => one.free())
    )
    yield* asked(() => decoder.ready)
    const packets = Stream.fromAsyncIterable(
      new EncodedPacketSink(track).packets(),
      (cause) => new Cause.UnknownException(cause)
    )
    const found: Array<number> = []
    // The decoder tells the console of what it refuses, and a stranger may send as much of that as they like.
    const isSound = (data: Uint8Array) => data.length <= room * channels && isWellFormed(data)
    yield* Stream.runForEach(Stream.rechunk(packets, 32), ({ data }) =>
      Effect.try(() => {
        let peak = 0
        for (const channel of isSound(data) ? decoder.decodeFrame(data).channelData : []) {
          for (const sample of channel) peak = Math.max(peak, Math.abs(sample))
        }
        found.push(peak)
      }))
    return found
  }))

type Tracks = Omit<MediaFacts, "mimeType">

/** In seconds. What only the beginning is there of says itself how long it is, or nobody knows. */
const lengthOf = (input: Input, isHead: boolean) =>
  asked(() => isHead ? input.getDurationFromMetadata(undefined, { skipLiveWait: true }) : input.computeDuration())

const tracks = (input: Input, isHead: boolean) =>
  Effect.gen(function*() {
    const video = yield* asked(() => input.getPrimaryVideoTrack())
    const audio = yield* asked(() => input.getPrimaryAudioTrack())
    const tags = yield* asked(() => input.getMetadataTags())
    const seconds = yield* lengthOf(input, isHead)
    const duration = seconds === null ? undefined : Duration.millis(Math.round(seconds * 1000))
    const { OggInputFormat } = yield* mediabunny
    const format = yield* asked(() => input.getFormat())
    const codec = audio === null ? null : yield* asked(() => audio.getCodec())
    const isVoice = video === null && codec === "opus" && format instanceof OggInputFormat
    const isHeard = isVoice && !isHead && duration !== undefined && Duration.lessThanOrEqualTo(duration, longest)
    const facts: Tracks = {
      width: video === null ? undefined : yield* asked(() => video.getDisplayWidth()),
      height: video === null ? undefined : yield* asked(() => video.getDisplayHeight()),
      duration,
      hasVideo: video !== null,
      hasAudio: audio !== null,
      isVoice,
      title: tags.title,
      performer: tags.artist,
      waveform: isHeard && audio !== null ? levels(yield* peaks(audio), 100) : undefined
    }
    return facts
  })

/**
 * What is in a film or a piece of music; none where the library makes no sense of it.
 *
 * @since 0.1.0
 * @category reading
 */
export const inspectTracks = <E>(
  content: Content<E>,
  size: number,
  isHead: boolean
): Effect.Effect<Option.Option<Tracks>, E> =>
  Effect.scoped(Effect.gen(function*() {
    if (!(yield* fits(content, size))) return Option.none()
    const { ALL_FORMATS, CustomSource, Input } = yield* mediabunny
    const runPromise = Runtime.runPromise(yield* Effect.runtime())
    // Why the content could not be read: the library throws something else then.
    let unread: Cause.Cause<E> | undefined
    const noted = (cause: Cause.Cause<E>) =>
      Effect.sync(() => {
        unread = cause
      })
    const source = new CustomSource({
      getSize: () => size,
      read: (start, end) => runPromise(Effect.tapErrorCause(read(content, start, end - start), noted))
    })
    const input = yield* Effect.acquireRelease(
      Effect.sync(() => new Input({ formats: ALL_FORMATS, source })),
      (one) => Effect.sync(() => one.dispose())
    )
    const found = yield* Effect.option(tracks(input, isHead))
    return unread === undefined ? found : yield* Effect.failCause(unread)
  }))
