/**
 * HTML from anywhere: what the tokens of htmlparser2 mean is decided by `repair.ts`.
 *
 * @since 0.1.0
 * @see https://html.spec.whatwg.org/multipage/parsing.html
 */
import * as Either from "effect/Either"
import * as Function from "effect/Function"
import * as Layer from "effect/Layer"
import type { TokenizerCallbacks } from "htmlparser2"
import { Tokenizer } from "htmlparser2"
import type { FormattedText } from "../../schema/model/Entity.ts"
import { HtmlError } from "../../schema/text/HtmlError.ts"
import { HtmlParser } from "../../services/HtmlParser.ts"
import { Repair } from "./repair.ts"

/** More than any message needs, in UTF-16 units. */
const longest = 1_048_576

const callbacks = (html: string, repair: Repair): TokenizerCallbacks => {
  const part = (start: number, end: number) => html.slice(start, end)
  return {
    ontext: (start, end) => repair.text(part(start, end)),
    ontextentity: (code) => repair.text(String.fromCodePoint(code)),
    onopentagname: (start, end) => repair.name(part(start, end), start - 1),
    onattribname: (start, end) => repair.attribute(part(start, end)),
    onattribdata: (start, end) => repair.value(part(start, end)),
    onattribentity: (code) => repair.value(String.fromCodePoint(code)),
    onattribend: Function.constVoid,
    onopentagend: () => repair.begin(),
    onselfclosingtag: () => repair.begin(),
    onclosetag: (start, end) => repair.end(part(start, end)),
    oncdata: Function.constVoid,
    oncomment: Function.constVoid,
    ondeclaration: Function.constVoid,
    onprocessinginstruction: Function.constVoid,
    onend: () => repair.finish(html)
  }
}

const parse = (html: string): Either.Either<FormattedText, HtmlError> => {
  if (html.length > longest) {
    return Either.left(new HtmlError({ reason: "TooLong", position: longest, subject: "" }))
  }
  const repair = new Repair()
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks(html, repair))
  tokenizer.write(html)
  tokenizer.end()
  return Either.right(repair.result)
}

/**
 * Takes any HTML of up to 2^20 UTF-16 units (longer is `TooLong`), and makes the best of it.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<HtmlParser> = /* @__PURE__ */ Layer.succeed(HtmlParser, HtmlParser.of({ parse }))
