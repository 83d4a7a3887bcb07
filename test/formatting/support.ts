/** Random formatted texts, in many scripts. */
import { DateTime, FastCheck as fc } from "effect"
import * as Entity from "../../schema/model/Entity.ts"
import type { UserId } from "../../schema/model/Ids.ts"

/** What texts are made of: markup, scripts, marks that combine, directions, emoji of one and of many parts. */
const pieces = [
  ..."_*[]()~`>#+-=|{}.!\\&<>\"'/;",
  "&amp;",
  "&#128578;",
  "||",
  "__",
  "**>",
  "```",
  "![",
  "](",
  "tg://",
  " ",
  " ",
  "\n",
  "\n",
  "\r",
  "\t",
  "\u00a0",
  "a",
  "word",
  "Ünï",
  "e\u0301",
  "日本語",
  "שלום",
  "مرحبا",
  "नमस्ते",
  "𝕏",
  "𐍈",
  "🙂",
  "👍🏽",
  "👨‍👩‍👧‍👦",
  "🏳️‍🌈",
  "🇩🇪",
  "1️⃣"
]

export const text: fc.Arbitrary<string> = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((all) =>
  all.join("")
)

const plain = [Entity.Bold, Entity.Italic, Entity.Underline, Entity.Strike, Entity.Spoiler, Entity.Code] as const

const urls = [
  "https://effect.website/",
  "https://example.org/a_(b)?c=\\d&e=\"f\"#'g'",
  "http://日本語.jp/🙂",
  "tg://resolve?domain=telegram",
  "mailto:a@example.org"
]

const span = fc.record({ offset: fc.integer({ min: -2, max: 40 }), length: fc.integer({ min: -1, max: 30 }) })

/** Any entity that markup has words for, at any place; it need not be in the text. */
export const entity: fc.Arbitrary<Entity.TextEntity> = span.chain((at) =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...plain).map((Style): Entity.TextEntity => new Style(at, true)), weight: 6 },
    fc.constantFrom("", "ts", "c++", "objective-c").map((language) => new Entity.Pre({ ...at, language }, true)),
    fc.boolean().map((isCollapsed) => new Entity.Blockquote({ ...at, isCollapsed }, true)),
    fc.constantFrom(...urls).map((url) => new Entity.TextUrl({ ...at, url }, true)),
    fc.integer({ min: 1, max: 2 ** 40 - 1 }).map((id) => new Entity.MentionName({ ...at, userId: id as UserId }, true)),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
      .map((documentId) => new Entity.CustomEmoji({ ...at, documentId }, true)),
    fc.record({
      seconds: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
      format: fc.constantFrom("", "r", "w", "wDT", "dt", "T")
    }).map(({ format, seconds }) =>
      new Entity.FormattedDate({ ...at, date: DateTime.unsafeMake(seconds * 1000), format }, true)
    )
  )
)

/** Texts with entities in any disorder. */
export const disorder: fc.Arbitrary<Entity.FormattedText> = fc.record({
  text,
  entities: fc.array(entity, { maxLength: 8 })
}).map((all) => new Entity.FormattedText(all, true))

/** How a text and its entities are shown in tests: `[Bold 0 3]`. */
export const shown = ({ entities, text }: Entity.FormattedText): string =>
  [JSON.stringify(text), ...entities.map((entity) => `[${entity._tag} ${entity.offset} ${entity.length}]`)].join(" ")

/**
 * How much more work something is for 32 times as much: 32 if it is linear, 1024 if it is not. What is kept is moved by
 * the collector more than once, so what is linear may be some times 32.
 */
export const growth = (work: (size: number) => void, size: number): number => {
  const cost = (size: number) => {
    const start = process.cpuUsage()
    work(size)
    const { system, user } = process.cpuUsage(start)
    return user + system
  }
  cost(size)
  // What else the machine does is in some of the costs, never missing in one.
  const least = (size: number) => Math.min(...Array.from({ length: 4 }, () => cost(size)))
  return least(size * 32) / Math.max(least(size), 500)
}
