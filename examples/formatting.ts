/**
 * Formatted text: made by functions, by templates in which values are never taken for markup, read from markup and
 * written as markup, and cut where it is too long.
 */
import { NodeRuntime } from "@effect/platform-node"
import { Console, Effect } from "effect"
import { FormattedText, Html, Markdown } from "layergram"

const { html } = Html
const { md } = Markdown

const name = "Ann <b>*Smith*</b>"
const order = FormattedText.link("No. 42", "https://shop.example/orders/42")

const program = Effect.gen(function*() {
  // Whatever is in the name, it is text; the link stays a link.
  yield* Console.log(Html.render(md`Dear *${name}*, your order ${order} is ready\!`))
  yield* Console.log(Markdown.render(html`Dear <b>${name}</b>, your order ${order} is ready!`))

  const list = FormattedText.join(["🍎", FormattedText.bold("🍐"), FormattedText.spoiler("🍋")], ", ")
  yield* Console.log(list.entities.map(({ _tag, length, offset }) => `${_tag} at ${offset}, ${length} long`).join("; "))

  // What people write may be wrong, and then it says where.
  yield* Markdown.parse("2 * 3 = 6").pipe(Effect.catchTag("MarkdownError", ({ message }) => Console.log(message)))
  const fromPeople = yield* Html.parse("<i>any</i> <u>text</u>")
  yield* Console.log(Markdown.render(fromPeople))

  const long = FormattedText.italic("first part.\n\nsecond part.")
  for (const part of FormattedText.split(long, 20)) yield* Console.log(Markdown.render(part))
})

NodeRuntime.runMain(program)
