import { assert, describe, it } from "@effect/vitest"
import { execFile } from "node:child_process"
import { readdirSync } from "node:fs"
import { bundle } from "./support/bundle.ts"

interface Run {
  readonly stdout: string
  readonly stderr: string
  readonly failed: boolean
}

const examples = readdirSync("examples").filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
const programs = await bundle("examples", examples.map((example) => `examples/${example}`))

const run = (example: string): Promise<Run> => {
  // Whatever stands in the environment of whoever runs the tests, the examples stay on the embedded server.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("TELEGRAM_")))
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [programs(`examples/${example}`)],
      { env, timeout: 110_000 },
      (error, stdout, stderr) => resolve({ stdout, stderr, failed: error !== null })
    )
  })
}

/** What each example says. */
const outputs: Readonly<Record<string, string>> = {
  "echo-bot.ts": [
    "Alice:    Hello, bot!",
    "echo_bot: Hello, bot!",
    "Alice:    Do you only repeat what I say?",
    "echo_bot: Do you only repeat what I say?",
    "Alice:    🙂",
    "echo_bot: 🙂"
  ].join("\n"),
  "backup-channel.ts": [
    "killed, with 2 films",
    "1.bin is there",
    "2.bin is there",
    "3.bin has 6000000 bytes",
    "only what was missing was fetched: true",
    "3 of 3 are the same, byte for byte"
  ].join("\n"),
  "file-to-link.ts": [
    "<!doctype html><meta charset=\"utf-8\"><title>a &lt;b&gt;film&lt;/b&gt;.mp4</title>",
    "<h1>a &lt;b&gt;film&lt;/b&gt;.mp4</h1><video src=\"/KEY/watch\" controls></video>",
    "<p><a href=\"/KEY/save\">Save</a>, 1500000 bytes</p>",
    "206 bytes 1000000-1499999/1500000: 500000 bytes"
  ].join("\n"),
  "transfer.ts": [
    "131072 of 200000 bytes",
    "200000 of 200000 bytes",
    "back again: 200000 bytes",
    "in the middle: 345678901"
  ].join("\n"),
  "foreign-links.ts": [
    "http://localhost/film.mp4: Transport",
    "http://127.0.0.1/film.mp4: InvalidUrl",
    "http://[::1]/film.mp4: InvalidUrl",
    "http://2130706433/: InvalidUrl"
  ].join("\n"),
  "errors.ts": [
    "greeted @alice",
    "there is no \"nobody_at_all\" (tried: cache, store, contacts.resolveUsername)",
    "not so fast: in 30 seconds",
    "they have blocked us",
    "too much of it: in 1h"
  ].join("\n"),
  "formatting.ts": [
    "Dear <b>Ann &lt;b&gt;*Smith*&lt;/b&gt;</b>, your order <a href=\"https://shop.example/orders/42\">No. 42</a> is ready!",
    "Dear *Ann <b\\>\\*Smith\\*</b\\>*, your order [No\\. 42](https://shop.example/orders/42) is ready\\!",
    "Bold at 4, 2 long; Spoiler at 8, 2 long",
    "\"=\" at 6 is reserved: write \"\\=\"",
    "_any_ __text__",
    "_first part\\._",
    "_second part\\._"
  ].join("\n"),
  "messaging.ts": [
    "5 messages:",
    "  Bob: Lunch at one? [pinned]",
    "  Alice: One is better",
    "  Bob: One it is [an answer]",
    "  Bob: (MessagePinned)",
    "  Bob: See yuo",
    "pinned: Lunch at one?",
    "2 messages:",
    "  Bob: Lunch at one? [forwarded]",
    "  Bob: One is better [forwarded]",
    "deleted: 1",
    "4 messages:",
    "  Bob: Lunch at one?",
    "  Alice: One is better",
    "  Bob: One it is [an answer]",
    "  Bob: (MessagePinned)",
    "the answer and the typo: there, gone",
    "the same text again changes nothing"
  ].join("\n"),
  "drafts.ts": [
    "\"Closed on Mondays & Tuesdays\", silent, Bold",
    "\"Open again\", loud",
    "\"Which ones?\" answers the first: true",
    "no forecast, nothing sent",
    "the message with the key \"order 42\" was sent before",
    "waiting: Good morning",
    "waiting: 0",
    "not sent: Dear Alice,",
    "Alice has Closed on Mondays & Tuesdays | Open again | Which ones? | Order 42 is paid | Good morning"
  ].join("\n"),
  "search.ts": [
    "apple: an apple | apple juice | apple pie: https://example.com/pie | apple soup",
    "links: apple pie: https://example.com/pie",
    "photos: an apple",
    "mine: apple juice",
    "the last two: an apple | apple juice",
    "a page of 3 of 4",
    "the rest: apple soup",
    "everywhere: 5",
    "only from people: apples, anyone?",
    "pears: 0, and no more"
  ].join("\n"),
  "dialogs.ts": [
    "chats:",
    "  Friends: \"who comes?\", 1 unread",
    "  News: \"nothing new\", 1 unread",
    "  Alice: \"are you there?\", 2 unread",
    "after that:",
    "  Alice: \"are you there?\", pinned",
    "  Friends: \"who comes?\", 1 unread",
    "in the archive:",
    "  News: \"nothing new\", 1 unread",
    "Friends is the first of 2",
    "and one by name: News, 1 unread"
  ].join("\n"),
  "export-history.ts": [
    "[....................] 0 of 550",
    "[###.................] 100 of 550",
    "[#######.............] 200 of 550",
    "killed, and started again",
    "[#######.............] 200 of 550",
    "[##########..........] 300 of 550",
    "[##############......] 400 of 550",
    "[##################..] 500 of 550",
    "[####################] 550 of 550",
    "550 messages, none missing, none twice"
  ].join("\n"),
  "reactions.ts": [
    "no reactions",
    "🔥 2 (mine too), 👍 1",
    "🔥 by me",
    "🔥 by Alice",
    "👍 2 (mine too), 🔥 1",
    "🔥 1, 👍 1",
    "REACTION_INVALID"
  ].join("\n"),
  "login.ts": [
    "Telephone number: +15550000001",
    "The code comes in Telegram, on a device where you are signed in.",
    "Code (nothing to have it sent again): 22222",
    "Password (hint: marine life): sawfish",
    "That is not the password.",
    "Password (hint: marine life): swordfish",
    "Hello Alice, you are signed in."
  ].join("\n"),
  "login-http.ts": [
    "POST /login: CodeSent",
    "POST /login/code: PHONE_CODE_INVALID",
    "POST /login/code: SignedIn as Alice"
  ].join("\n"),
  "streaming-answer.ts": [
    "first: You ▍",
    "last, after some edits: You have asked: Tea, or coffee? Well, that depends.",
    "the button: Stopped"
  ].join("\n"),
  "typing.ts": [
    "sendMessageTypingAction",
    "sendMessageCancelAction",
    "sendMessageChooseStickerAction",
    "17 letters, I think"
  ].join("\n"),
  "members.ts": [
    "in: The club",
    "in again: The club",
    "a link for one: true",
    "@carol: Member, photos, deletes nothing",
    "@carol: Administrator, photos, deletes",
    "@carol: Restricted, no photos, deletes nothing",
    "@carol: not in"
  ].join("\n"),
  "shop-bot.ts": ["⭐⭐⭐⭐⭐", "offers Tea"].join("\n"),
  "moderation-bot.ts": [
    "Welcome, Bob!",
    "Bob writes: look: https://spam.example",
    "No links, please.",
    "Bob writes: https://spam.example, I said",
    "You will be quiet for an hour.",
    "Bob cannot write: CHAT_SEND_PLAIN_FORBIDDEN",
    "Bob writes: https://spam.example as a caption",
    "Bob cannot write: CHAT_WRITE_FORBIDDEN",
    "what is left: 0 links"
  ].join("\n"),
  "peers.ts": [
    "@alice: Alice, asked for",
    "https://t.me/alice: Alice, remembered",
    "t.me/news_here: News, asked for",
    "+15550001234: Carol, asked for",
    "by number: Alice, remembered",
    "\"me\" is PeerUser, and so are messages: User",
    "nobody_at_all: Unknown, tried cache, store, contacts.resolveUsername",
    "\"https://t.me/+AbCdEfGhIjKlMnOp\" is an invitation, which names nobody: join by it, or look at it first",
    "3 names are remembered"
  ].join("\n"),
  "support-bot.ts": [
    "support_bot: What is wrong?",
    "support_bot: Is it urgent?",
    "killed, and started again",
    "a ticket: The printer smokes",
    "support_bot: Where can we call you?",
    "support_bot: A number that begins with +, please.",
    "killed, and started again",
    "support_bot: Ticket 17: we call +4930123456 at once."
  ].join("\n"),
  "callbacks.ts": [
    "👍 You like it",
    "👎 You do not",
    "Money back Order 12 is paid back",
    "in place of the buttons: It was a pleasure",
    "in place of the letters: Tea, Coffee"
  ].join("\n"),
  "many-accounts.ts": "20 accounts, from Bot 1 to Bot 20",
  "participants.ts": ["200 of 450", "200 of 450", "50 of 450", "these were all: true", "Creator: Alice"].join("\n"),
  "proxy.ts": "signed in as Marco, by mtProxy",
  "media.ts": [
    "a hidden photo: the same bytes",
    "a film, 640 x 360, cover: true: the same bytes",
    "Animation: the same bytes",
    "VideoNote: the same bytes",
    "Voice: the same bytes",
    "Bach, \"Air\": the same bytes",
    "a sticker 🙂, Static: the same bytes",
    "a sticker 🙃, Animated: the same bytes",
    "a sticker 🎉, Video: the same bytes",
    "film.txt: the same bytes",
    "the number of Ann",
    "Location",
    "LiveLocation",
    "the place \"Zoo\"",
    "a poll: \"Tea?\"",
    "a quiz: \"2 + 2?\"",
    "a throw of 🎲",
    "the game chess",
    "a page, \"Effect\"",
    "a bill of 10 XTR",
    "2 things for 5 stars",
    "Story: the same bytes",
    "a photo for ten seconds: the same bytes",
    "an album: the sea, and us"
  ].join("\n"),
  "raw.ts": [
    "data centre 2, and others",
    "@alice is Alice",
    "contacts.resolveUsername: 400",
    "@alice has the id that was found",
    "asked data centre 4"
  ].join("\n"),
  "retry.ts": [
    "by default: answered from DE, after a while",
    "never: to wait for 1s, at once",
    "what was asked for holds for the next call: answered from DE, after a while",
    "carefully: answered from DE, after a while",
    "within a minute: to wait for 1h, at once"
  ].join("\n"),
  "shutdown.ts": ["the call: ClientClosed", "the stream ended, after 0 updates"].join("\n"),
  "stores.ts": [
    "memory: Marco, then nobody",
    "file: Marco, then Marco",
    "string: Marco, then nobody",
    "keyValue: Marco, then Marco",
    "database: Marco, then Marco",
    "encrypted: Marco, then Marco"
  ].join("\n"),
  "string-session.ts": [
    "signed in once; printed, the session is <redacted>",
    "still Marco, without the token"
  ].join("\n"),
  "transports.ts": [
    "abridged: Marco",
    "abridged, obfuscated: Marco",
    "intermediate: Marco",
    "intermediate, obfuscated: Marco",
    "paddedIntermediate: Marco",
    "paddedIntermediate, obfuscated: Marco",
    "full: Marco"
  ].join("\n"),
  "update-stream.ts": [
    "a handler has failed: Error: as you wish",
    "Alice reads: you said: hello",
    "the stream: \"fail\"",
    "the stream: \"hello\"",
    "the stream: now \"hello!\"",
    "the stream: 1 gone"
  ].join("\n")
}

describe.concurrent("examples", () => {
  for (const [example, output] of Object.entries(outputs)) {
    it(`${example} says what it should, and ends by itself`, async () => {
      const { failed, stderr, stdout } = await run(example)
      assert.strictEqual(stderr, "")
      assert.strictEqual(stdout.trimEnd(), output)
      assert.isFalse(failed)
    }, 120_000)
  }

  it("are all run here, but for the bot that needs an account, and the one that needs Postgres (F169)", () => {
    assert.sameMembers(examples, [...Object.keys(outputs), "bot.ts", "postgres-bot.ts"])
  })

  it("that need an account say what they miss (F9)", async () => {
    const { failed, stderr, stdout } = await run("bot.ts")
    assert.isTrue(failed)
    assert.include(`${stdout}${stderr}`, "TELEGRAM_API_ID")
  }, 120_000)
})
