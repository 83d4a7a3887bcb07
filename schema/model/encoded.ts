/**
 * What the members of the larger unions are encoded as. Interfaces, for the compiler reads an interface only where somebody
 * looks into it: whoever wants the text of a message does not wait for every kind of media.
 *
 * @since 0.1.0
 */
import type * as Schema from "effect/Schema"
import type * as Peer_ from "./Peer.ts"
import type * as Entity_ from "./Entity.ts"
import type * as Media_ from "./Media.ts"
import type * as ServiceAction_ from "./ServiceAction.ts"
import type * as Keyboard_ from "./Keyboard.ts"
import type * as MessageHeaders_ from "./MessageHeaders.ts"

type Of<A extends Schema.Schema.Any> = Schema.Schema.Encoded<A>

interface PeerUser extends Of<typeof Peer_.PeerUser> {}
interface PeerChat extends Of<typeof Peer_.PeerChat> {}
interface PeerChannel extends Of<typeof Peer_.PeerChannel> {}

/**
 * @since 0.1.0
 * @category encoded
 */
export type Peer =
  | PeerUser
  | PeerChat
  | PeerChannel

interface Bold extends Of<typeof Entity_.Bold> {}
interface Italic extends Of<typeof Entity_.Italic> {}
interface Underline extends Of<typeof Entity_.Underline> {}
interface Strike extends Of<typeof Entity_.Strike> {}
interface Spoiler extends Of<typeof Entity_.Spoiler> {}
interface Code extends Of<typeof Entity_.Code> {}
interface Pre extends Of<typeof Entity_.Pre> {}
interface Blockquote extends Of<typeof Entity_.Blockquote> {}
interface TextUrl extends Of<typeof Entity_.TextUrl> {}
interface MentionName extends Of<typeof Entity_.MentionName> {}
interface CustomEmoji extends Of<typeof Entity_.CustomEmoji> {}
interface FormattedDate extends Of<typeof Entity_.FormattedDate> {}
interface Url extends Of<typeof Entity_.Url> {}
interface Mention extends Of<typeof Entity_.Mention> {}
interface Hashtag extends Of<typeof Entity_.Hashtag> {}
interface Cashtag extends Of<typeof Entity_.Cashtag> {}
interface BotCommand extends Of<typeof Entity_.BotCommand> {}
interface Email extends Of<typeof Entity_.Email> {}
interface Phone extends Of<typeof Entity_.Phone> {}
interface BankCard extends Of<typeof Entity_.BankCard> {}
interface DiffInsert extends Of<typeof Entity_.DiffInsert> {}
interface DiffReplace extends Of<typeof Entity_.DiffReplace> {}
interface DiffDelete extends Of<typeof Entity_.DiffDelete> {}
interface Unknown extends Of<typeof Entity_.Unknown> {}

/**
 * @since 0.1.0
 * @category encoded
 */
export type TextEntity =
  | Bold
  | Italic
  | Underline
  | Strike
  | Spoiler
  | Code
  | Pre
  | Blockquote
  | TextUrl
  | MentionName
  | CustomEmoji
  | FormattedDate
  | Url
  | Mention
  | Hashtag
  | Cashtag
  | BotCommand
  | Email
  | Phone
  | BankCard
  | DiffInsert
  | DiffReplace
  | DiffDelete
  | Unknown

interface Photo extends Of<typeof Media_.Photo> {}
interface LivePhoto extends Of<typeof Media_.LivePhoto> {}
interface Document extends Of<typeof Media_.Document> {}
interface Video extends Of<typeof Media_.Video> {}
interface Animation extends Of<typeof Media_.Animation> {}
interface VideoNote extends Of<typeof Media_.VideoNote> {}
interface Voice extends Of<typeof Media_.Voice> {}
interface Audio extends Of<typeof Media_.Audio> {}
interface Sticker extends Of<typeof Media_.Sticker> {}
interface Contact extends Of<typeof Media_.Contact> {}
interface Location extends Of<typeof Media_.Location> {}
interface LiveLocation extends Of<typeof Media_.LiveLocation> {}
interface Venue extends Of<typeof Media_.Venue> {}
interface Dice extends Of<typeof Media_.Dice> {}
interface Poll extends Of<typeof Media_.Poll> {}
interface Checklist extends Of<typeof Media_.Checklist> {}
interface Game extends Of<typeof Media_.Game> {}
interface Invoice extends Of<typeof Media_.Invoice> {}
interface PaidMedia extends Of<typeof Media_.PaidMedia> {}
interface Story extends Of<typeof Media_.Story> {}
interface WebPage extends Of<typeof Media_.WebPage> {}
interface Giveaway extends Of<typeof Media_.Giveaway> {}
interface GiveawayResults extends Of<typeof Media_.GiveawayResults> {}
interface Expired extends Of<typeof Media_.Expired> {}
interface RawMedia extends Of<typeof Media_.RawMedia> {}

/**
 * @since 0.1.0
 * @category encoded
 */
export type Media =
  | Photo
  | LivePhoto
  | Document
  | Video
  | Animation
  | VideoNote
  | Voice
  | Audio
  | Sticker
  | Contact
  | Location
  | LiveLocation
  | Venue
  | Dice
  | Poll
  | Checklist
  | Game
  | Invoice
  | PaidMedia
  | Story
  | WebPage
  | Giveaway
  | GiveawayResults
  | Expired
  | RawMedia

interface GroupCreated extends Of<typeof ServiceAction_.GroupCreated> {}
interface ChannelCreated extends Of<typeof ServiceAction_.ChannelCreated> {}
interface TitleChanged extends Of<typeof ServiceAction_.TitleChanged> {}
interface PhotoChanged extends Of<typeof ServiceAction_.PhotoChanged> {}
interface MembersAdded extends Of<typeof ServiceAction_.MembersAdded> {}
interface MemberRemoved extends Of<typeof ServiceAction_.MemberRemoved> {}
interface MemberJoined extends Of<typeof ServiceAction_.MemberJoined> {}
interface MigratedTo extends Of<typeof ServiceAction_.MigratedTo> {}
interface MigratedFrom extends Of<typeof ServiceAction_.MigratedFrom> {}
interface MessagePinned extends Of<typeof ServiceAction_.MessagePinned> {}
interface TtlChanged extends Of<typeof ServiceAction_.TtlChanged> {}
interface PaymentReceived extends Of<typeof ServiceAction_.PaymentReceived> {}
interface WebAppData extends Of<typeof ServiceAction_.WebAppData> {}
interface PeersShared extends Of<typeof ServiceAction_.PeersShared> {}
interface TopicCreated extends Of<typeof ServiceAction_.TopicCreated> {}
interface TopicEdited extends Of<typeof ServiceAction_.TopicEdited> {}
interface RawAction extends Of<typeof ServiceAction_.RawAction> {}

/**
 * @since 0.1.0
 * @category encoded
 */
export type ServiceAction =
  | GroupCreated
  | ChannelCreated
  | TitleChanged
  | PhotoChanged
  | MembersAdded
  | MemberRemoved
  | MemberJoined
  | MigratedTo
  | MigratedFrom
  | MessagePinned
  | TtlChanged
  | PaymentReceived
  | WebAppData
  | PeersShared
  | TopicCreated
  | TopicEdited
  | RawAction

interface InlineKeyboard extends Of<typeof Keyboard_.InlineKeyboard> {}
interface ReplyKeyboard extends Of<typeof Keyboard_.ReplyKeyboard> {}
interface RemoveKeyboard extends Of<typeof Keyboard_.RemoveKeyboard> {}
interface ForceReply extends Of<typeof Keyboard_.ForceReply> {}

/**
 * @since 0.1.0
 * @category encoded
 */
export type Keyboard =
  | InlineKeyboard
  | ReplyKeyboard
  | RemoveKeyboard
  | ForceReply

interface ReplyToMessage extends Of<typeof MessageHeaders_.ReplyToMessage> {}
interface ReplyToStory extends Of<typeof MessageHeaders_.ReplyToStory> {}

/**
 * @since 0.1.0
 * @category encoded
 */
export type ReplyTo =
  | ReplyToMessage
  | ReplyToStory
