import { assert, describe, it } from "@effect/vitest"
import { DateTime, FastCheck, Option, Schema } from "effect"
import { AnyChat, Channel, Rights, User } from "layergram"
import * as ChatTl from "../../schema/model/fromTl/chat.ts"
import * as RightsTl from "../../schema/model/fromTl/rights.ts"
import * as UserTl from "../../schema/model/fromTl/user.ts"
import type * as T from "../../schema/tl/api/types.ts"

const permissions = FastCheck.record(
  Object.fromEntries(Object.keys(Rights.Permissions.fields).map((name) => [name, FastCheck.boolean()]))
) as FastCheck.Arbitrary<typeof Rights.Permissions.Encoded>
const adminRights = FastCheck.record(
  Object.fromEntries(Object.keys(Rights.AdminRights.fields).map((name) => [name, FastCheck.boolean()]))
) as FastCheck.Arbitrary<typeof Rights.AdminRights.Encoded>

describe("rights", () => {
  it("say what is allowed, and Telegram is told what is forbidden: nothing is lost on the way (F117, F194)", () => {
    FastCheck.assert(
      FastCheck.property(permissions, (fields) => {
        const all = new Rights.Permissions(fields)
        assert.deepStrictEqual(RightsTl.permissions(RightsTl.toBanned(all, 0)), all)
      }),
      { seed: 117 }
    )
  })

  it("of administrators come back as they were, and always with what every administrator may (F119, F194)", () => {
    FastCheck.assert(
      FastCheck.property(adminRights, (fields) => {
        const rights = new Rights.AdminRights({ ...fields, manageChat: true })
        assert.deepStrictEqual(RightsTl.adminRights(RightsTl.toAdmin(rights)), rights)
      }),
      { seed: 119 }
    )
    assert.isTrue(RightsTl.adminRights({ _tag: "chatAdminRights", banUsers: true }).manageChat)
  })

  it("begin with everything for members and with nothing for administrators (F117, F119)", () => {
    const banned = RightsTl.toBanned(Rights.permissions({ sendPolls: false }), 0)
    assert.deepStrictEqual(Object.entries(banned).filter(([, value]) => value === true), [["sendPolls", true]])
    const silent = RightsTl.toBanned(Rights.readOnly(), 5)
    assert.isTrue(silent.sendMessages === true && silent.viewMessages === false && silent.untilDate === 5)
    const rights = RightsTl.toAdmin(Rights.admin({ deleteMessages: true }))
    const given = Object.entries(rights).flatMap(([name, value]) => (value === true ? [name] : []))
    assert.deepStrictEqual(given.sort(), ["deleteMessages", "other"])
    assert.isFalse(Rights.fullAdmin().anonymous)
  })

  it("read the old flags that stand for many (F117)", () => {
    const read = (flags: Partial<T.chatBannedRights>) =>
      RightsTl.permissions({ _tag: "chatBannedRights", untilDate: 0, ...flags })
    const { sendMedia, sendText } = { sendMedia: read({ sendMedia: true }), sendText: read({ sendMessages: true }) }
    assert.isTrue(sendMedia.sendText && !sendMedia.sendPhotos && !sendMedia.sendVoices && sendMedia.sendPolls)
    assert.isFalse(sendText.sendText || sendText.sendPolls || sendText.sendPhotos)
    assert.isTrue(Option.isNone(RightsTl.until(0)) && Option.isNone(RightsTl.until(2 ** 31 - 1)))
    assert.deepStrictEqual(RightsTl.until(60), Option.some(DateTime.unsafeMake(60_000)))
  })
})

const tlUser: T.user = {
  _tag: "user",
  id: 7,
  accessHash: 5n,
  firstName: "Alice",
  lastName: "Liddell",
  username: "alice",
  usernames: [
    { _tag: "username", username: "alice", editable: true, active: true },
    { _tag: "username", username: "wonder", active: true },
    { _tag: "username", username: "sold" }
  ],
  phone: "1555",
  premium: true,
  status: { _tag: "userStatusOffline", wasOnline: 100 },
  photo: { _tag: "userProfilePhoto", photoId: 9n, dcId: 2, hasVideo: true, strippedThumb: Uint8Array.of(1, 2) }
}

describe("users, groups and channels", () => {
  it("are plain data that can be encoded and decoded again (F198)", () => {
    const user = Option.getOrThrow(UserTl.user(tlUser))
    assert.deepStrictEqual(user.usernames, ["alice", "wonder"])
    assert.strictEqual(user.name, "Alice Liddell")
    assert.deepStrictEqual(
      user.status,
      Option.some({ kind: "Offline" as const, at: Option.some(time(100)), byMe: false })
    )
    const json = JSON.stringify(Schema.encodeSync(User)(user))
    assert.deepStrictEqual(Schema.decodeSync(User)(JSON.parse(json)), user)
  })

  it("tell a channel from a supergroup, a forum, a gigagroup and direct messages (F198)", () => {
    const kind = (flags: Partial<T.channel>) => {
      const chat = ChatTl.chat({
        _tag: "channel",
        id: 3,
        accessHash: 1n,
        title: "x",
        photo: { _tag: "chatPhotoEmpty" },
        date: 1,
        ...flags
      })
      const channel = Option.getOrThrow(chat)
      assert.deepStrictEqual(Schema.decodeSync(AnyChat)(Schema.encodeSync(AnyChat)(channel)), channel)
      return channel instanceof Channel ? `${channel.kind} ${channel.isForum} ${channel.isGroup}` : "?"
    }
    assert.deepStrictEqual(
      [{ broadcast: true }, { megagroup: true }, { megagroup: true, forum: true }, {
        megagroup: true,
        gigagroup: true
      }, { megagroup: true, monoforum: true }].map(kind),
      [
        "channel false false",
        "supergroup false true",
        "supergroup true true",
        "gigagroup false true",
        "monoforum false true"
      ]
    )
  })

  it("that the account may not see have a title, and say until when (8.2)", () => {
    const group = Option.getOrThrow(ChatTl.chat({ _tag: "chatForbidden", id: 4, title: "secret" }))
    assert.isTrue(group._tag === "Chat" && group.isForbidden && group.title === "secret")
    const banned = ChatTl.chat({
      _tag: "channelForbidden",
      id: 5,
      accessHash: 1n,
      title: "x",
      megagroup: true,
      untilDate: 90
    })
    const channel = Option.getOrThrow(banned)
    assert(channel._tag === "Channel")
    assert.isTrue(channel.isForbidden && channel.kind === "supergroup")
    assert.deepStrictEqual(channel.bannedUntil, Option.some(time(90)))
    assert.isTrue(Option.isNone(UserTl.user({ _tag: "userEmpty", id: 1 })))
    assert.isTrue(Option.isNone(ChatTl.chat({ _tag: "chatEmpty", id: 1 })))
  })
})

const time = (seconds: number) => DateTime.unsafeMake(seconds * 1000)
