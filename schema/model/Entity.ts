/**
 * Formatted text as applications see it: a text, and the entities that say what its parts are.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/entities
 */
import * as Schema from "effect/Schema"
import { UserId } from "./Ids.ts"
import type * as Members from "./members.ts"

const span = {
  /** Where it begins, in UTF-16 units: an index of a JavaScript string. */
  offset: Schema.NonNegativeInt,
  /** How long it is, in UTF-16 units: at least 1. */
  length: Schema.Int.pipe(Schema.positive())
}

/**
 * How a date is shown: `"r"` is relative ("in an hour"); otherwise `w` for the day of the week, `d` or `D` for a short or
 * a long date, and `t` or `T` for a short or a long time, in this order. Empty, the text is shown as it is.
 *
 * @since 0.1.0
 * @category models
 */
export const DateFormat: Schema.filter<typeof Schema.String> = Schema.String.pipe(
  Schema.pattern(/^(?:r|w?[dD]?[tT]?)$/)
)

/**
 * Bold text.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityBold
 */
export class Bold extends Schema.TaggedClass<Bold>("layergram/Bold")("Bold", span) {}

/**
 * Italic text.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityItalic
 */
export class Italic extends Schema.TaggedClass<Italic>("layergram/Italic")("Italic", span) {}

/**
 * Underlined text.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityUnderline
 */
export class Underline extends Schema.TaggedClass<Underline>("layergram/Underline")("Underline", span) {}

/**
 * Text struck through.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityStrike
 */
export class Strike extends Schema.TaggedClass<Strike>("layergram/Strike")("Strike", span) {}

/**
 * Text that is hidden until it is tapped.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntitySpoiler
 */
export class Spoiler extends Schema.TaggedClass<Spoiler>("layergram/Spoiler")("Spoiler", span) {}

/**
 * Text of fixed width within a line.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityCode
 */
export class Code extends Schema.TaggedClass<Code>("layergram/Code")("Code", span) {}

/**
 * A block of code.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityPre
 */
export class Pre extends Schema.TaggedClass<Pre>("layergram/Pre")("Pre", {
  ...span,
  /** The programming language; may be empty. */
  language: Schema.String
}) {}

/**
 * A quotation.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityBlockquote
 */
export class Blockquote extends Schema.TaggedClass<Blockquote>("layergram/Blockquote")("Blockquote", {
  ...span,
  /** Whether only its first lines are shown until it is tapped. */
  isCollapsed: Schema.Boolean
}) {}

/**
 * Text that leads to an address.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityTextUrl
 */
export class TextUrl extends Schema.TaggedClass<TextUrl>("layergram/TextUrl")("TextUrl", {
  ...span,
  url: Schema.String
}) {}

/**
 * The name of a user who may have no public one.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityMentionName
 */
export class MentionName extends Schema.TaggedClass<MentionName>("layergram/MentionName")("MentionName", {
  ...span,
  userId: UserId
}) {}

/**
 * A custom emoji; its text is the emoji that stands for it where it cannot be shown.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityCustomEmoji
 */
export class CustomEmoji extends Schema.TaggedClass<CustomEmoji>("layergram/CustomEmoji")("CustomEmoji", {
  ...span,
  /** The document with the picture, in decimal digits where it is encoded. */
  documentId: Schema.BigInt
}) {}

/**
 * A point in time, which each reader sees in their own time zone and language.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityFormattedDate
 */
export class FormattedDate extends Schema.TaggedClass<FormattedDate>("layergram/FormattedDate")("FormattedDate", {
  ...span,
  date: Schema.DateTimeUtc,
  /** How it is shown. */
  format: DateFormat
}) {}

/**
 * A link as it stands in the text; Telegram finds these by itself.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityUrl
 */
export class Url extends Schema.TaggedClass<Url>("layergram/Url")("Url", span) {}

/**
 * The public name of somebody, with "@"; Telegram finds these by itself.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityMention
 */
export class Mention extends Schema.TaggedClass<Mention>("layergram/Mention")("Mention", span) {}

/**
 * A word after "#"; Telegram finds these by itself.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityHashtag
 */
export class Hashtag extends Schema.TaggedClass<Hashtag>("layergram/Hashtag")("Hashtag", span) {}

/**
 * A stock after "$"; Telegram finds these by itself.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityCashtag
 */
export class Cashtag extends Schema.TaggedClass<Cashtag>("layergram/Cashtag")("Cashtag", span) {}

/**
 * A command for a bot; Telegram finds these by itself.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityBotCommand
 */
export class BotCommand extends Schema.TaggedClass<BotCommand>("layergram/BotCommand")("BotCommand", span) {}

/**
 * An email address; Telegram finds these by itself.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityEmail
 */
export class Email extends Schema.TaggedClass<Email>("layergram/Email")("Email", span) {}

/**
 * A telephone number; Telegram finds these by itself.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityPhone
 */
export class Phone extends Schema.TaggedClass<Phone>("layergram/Phone")("Phone", span) {}

/**
 * The number of a bank card; Telegram finds these by itself.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityBankCard
 */
export class BankCard extends Schema.TaggedClass<BankCard>("layergram/BankCard")("BankCard", span) {}

/**
 * What a proofreader has put in.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityDiffInsert
 */
export class DiffInsert extends Schema.TaggedClass<DiffInsert>("layergram/DiffInsert")("DiffInsert", span) {}

/**
 * What a proofreader has changed.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityDiffReplace
 */
export class DiffReplace extends Schema.TaggedClass<DiffReplace>("layergram/DiffReplace")("DiffReplace", {
  ...span,
  /** What stood there before. */
  oldText: Schema.String
}) {}

/**
 * What a proofreader has taken out.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityDiffDelete
 */
export class DiffDelete extends Schema.TaggedClass<DiffDelete>("layergram/DiffDelete")("DiffDelete", span) {}

/**
 * Something that Telegram itself has no name for.
 *
 * @since 0.1.0
 * @category entities
 * @see https://core.telegram.org/constructor/messageEntityUnknown
 */
export class Unknown extends Schema.TaggedClass<Unknown>("layergram/Unknown")("Unknown", span) {}

/**
 * What a part of a text is. A closed union.
 *
 * @since 0.1.0
 * @category models
 */
export type TextEntity = Members.TextEntity

/**
 * What a part of a text is.
 *
 * @since 0.1.0
 * @category models
 */
export const TextEntity: Schema.Schema<TextEntity, Members.TextEntityEncoded> = Schema.Union(
  Bold,
  Italic,
  Underline,
  Strike,
  Spoiler,
  Code,
  Pre,
  Blockquote,
  TextUrl,
  MentionName,
  CustomEmoji,
  FormattedDate,
  Url,
  Mention,
  Hashtag,
  Cashtag,
  BotCommand,
  Email,
  Phone,
  BankCard,
  DiffInsert,
  DiffReplace,
  DiffDelete,
  Unknown
)

/**
 * A text and what its parts are. The entities are within the text, none is empty, and none cuts a character in two.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/constructor/textWithEntities
 */
export class FormattedText extends Schema.TaggedClass<FormattedText>("layergram/FormattedText")("FormattedText", {
  text: Schema.String,
  entities: Schema.Array(TextEntity)
}) {}
