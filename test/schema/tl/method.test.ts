import { assert, describe, it } from "@effect/vitest"
import { LAYER } from "../../../schema/tl/api/layer.ts"
import * as help from "../../../schema/tl/api/methods/help.ts"
import * as messages from "../../../schema/tl/api/methods/messages.ts"
import * as phone from "../../../schema/tl/api/methods/phone.ts"
import * as root from "../../../schema/tl/api/methods/root.ts"
import { readMethod, writeResult } from "../../../schema/tl/api/server.ts"
import type * as T from "../../../schema/tl/api/types.ts"
import { writeAttachMenuBot, writeInputMedia } from "../../../schema/tl/api/write.ts"
import * as Codec from "../../../schema/tl/Codec.ts"
import { readResult, Request, writeRequest } from "../../../schema/tl/Method.ts"
import { TlEncodeError } from "../../../schema/tl/Writer.ts"
import { readerOf } from "./support.ts"

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex")

describe("a method", () => {
  it("makes a request of its parameters", () => {
    const params = { url: "t.me", hash: 5 }
    const request = messages.getWebPage(params)
    assert.instanceOf(request, Request)
    assert.strictEqual(request.params, params)
    assert.strictEqual(request.method._tag, "messages.getWebPage")
    assert.strictEqual(request.method.id, 0x8d9692a3 | 0)
    assert.strictEqual(hex(Codec.encodeUnsafe(request, writeRequest)), "a392968d04742e6d6500000005000000")
  })

  it("without parameters is called with none", () => {
    assert.strictEqual(hex(Codec.encodeUnsafe(help.getConfig(), writeRequest)), "6b18f9c4")
  })

  it("reads its own result", () => {
    const ranges: ReadonlyArray<T.MessageRange> = [{ _tag: "messageRange", minId: 1, maxId: 2 }]
    const bytes = Codec.encodeUnsafe(ranges, (w, v) => writeResult("messages.getSplitRanges", w, v))
    const request = messages.getSplitRanges()
    assert.deepStrictEqual(Codec.decodeUnsafe(bytes, (r) => readResult(r, request), { exact: true }), ranges)
  })
})

describe("a wrapper", () => {
  const request = root.invokeWithLayer({
    layer: LAYER,
    query: root.initConnection({
      apiId: 1,
      deviceModel: "d",
      systemVersion: "s",
      appVersion: "a",
      systemLangCode: "en",
      langPack: "",
      langCode: "en",
      query: messages.getSplitRanges()
    })
  })

  it("writes the call inside in its place", () => {
    assert.deepStrictEqual<unknown>(Codec.decodeUnsafe(Codec.encodeUnsafe(request, writeRequest), readMethod), {
      _tag: "invokeWithLayer",
      layer: 228,
      query: {
        _tag: "initConnection",
        apiId: 1,
        deviceModel: "d",
        systemVersion: "s",
        appVersion: "a",
        systemLangCode: "en",
        langPack: "",
        langCode: "en",
        proxy: undefined,
        params: undefined,
        query: { _tag: "messages.getSplitRanges" }
      }
    })
  })

  it("reads what the call inside gives", () => {
    const bytes = Codec.encodeUnsafe([], (w, v) => writeResult("messages.getSplitRanges", w, v))
    assert.deepStrictEqual(Codec.decodeUnsafe(bytes, (r) => readResult(r, request)), [])
  })
})

describe("fields that share a flag", () => {
  const poll: T.Poll = {
    _tag: "poll",
    id: 0n,
    question: { _tag: "textWithEntities", text: "?", entities: [] },
    answers: [],
    hash: 0n
  }

  it("have an empty vector where one is missing", () => {
    const bytes = Codec.encodeUnsafe<T.InputMedia>(
      { _tag: "inputMediaPoll", poll, solution: "because" },
      writeInputMedia
    )
    const back = Codec.decodeUnsafe(bytes, readerOf("InputMedia"), { exact: true })
    assert.deepInclude(back, { solution: "because", solutionEntities: [], correctAnswers: undefined })
  })

  it("are set by a truth among them", () => {
    const bot: T.AttachMenuBot = {
      _tag: "attachMenuBot",
      botId: 1,
      shortName: "x",
      icons: [],
      showInAttachMenu: true
    }
    const back = Codec.decodeUnsafe(Codec.encodeUnsafe(bot, writeAttachMenuBot), readerOf("AttachMenuBot"))
    assert.deepInclude(back, { showInAttachMenu: true, peerTypes: [] })
  })

  it("are refused when anything else is missing, with its name", () => {
    const half = messages.requestUrlAuth({ peer: { _tag: "inputPeerSelf" }, msgId: 5 })
    assert.throws(() => Codec.encodeUnsafe(half, writeRequest), TlEncodeError, "messages.requestUrlAuth.button_id")
    const call = phone.toggleGroupCallRecord({ call: { _tag: "inputGroupCallSlug", slug: "x" }, video: true })
    assert.throws(() => Codec.encodeUnsafe(call, writeRequest), TlEncodeError, "video_portrait")
  })
})

describe("a value of the wrong type", () => {
  it("is refused with the name that was found", () => {
    const wrong = { _tag: "peerUser", userId: 1 } as never
    assert.throws(() => Codec.encodeUnsafe<T.InputMedia>(wrong, writeInputMedia), TlEncodeError, "peerUser")
  })
})
