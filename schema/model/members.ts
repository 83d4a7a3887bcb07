/**
 * The members of unions as types, and what they are encoded as: made by `npm run generate` out of the models, where each
 * stands once. Interfaces, for the compiler reads an interface only where somebody looks into it: whoever wants the text of
 * a message does not wait for every kind of media.
 *
 * @since 0.1.0
 */
import type * as Schema from "effect/Schema"
import type * as AdminLog_ from "./AdminLog.ts"
import type * as Button_ from "./Button.ts"
import type * as CodeDelivery_ from "./CodeDelivery.ts"
import type * as Commerce_ from "./Commerce.ts"
import type * as Document_ from "./Document.ts"
import type * as Entity_ from "./Entity.ts"
import type * as FileLocation_ from "./FileLocation.ts"
import type * as Keyboard_ from "./Keyboard.ts"
import type * as Login_ from "./Login.ts"
import type * as Media_ from "./Media.ts"
import type * as MessageHeaders_ from "./MessageHeaders.ts"
import type * as Peer_ from "./Peer.ts"
import type * as Photo_ from "./Photo.ts"
import type * as Place_ from "./Place.ts"
import type * as Poll_ from "./Poll.ts"
import type * as Reaction_ from "./Reaction.ts"
import type * as ServiceAction_ from "./ServiceAction.ts"
import type * as WebPage_ from "./WebPage.ts"

type Of<A extends Schema.Schema.Any> = Schema.Schema.Encoded<A>

interface AnimationEncoded extends Of<typeof Document_.Animation> {}
interface AudioEncoded extends Of<typeof Document_.Audio> {}
interface BankCardEncoded extends Of<typeof Entity_.BankCard> {}
interface BlockquoteEncoded extends Of<typeof Entity_.Blockquote> {}
interface BoldEncoded extends Of<typeof Entity_.Bold> {}
interface BotCommandEncoded extends Of<typeof Entity_.BotCommand> {}
interface CashtagEncoded extends Of<typeof Entity_.Cashtag> {}
interface ChannelCreatedEncoded extends Of<typeof ServiceAction_.ChannelCreated> {}
interface ChecklistEncoded extends Of<typeof Poll_.Checklist> {}
interface CodeEncoded extends Of<typeof Entity_.Code> {}
interface ContactEncoded extends Of<typeof Place_.Contact> {}
interface CustomEmojiEncoded extends Of<typeof Entity_.CustomEmoji> {}
interface DiceEncoded extends Of<typeof Place_.Dice> {}
interface DiffDeleteEncoded extends Of<typeof Entity_.DiffDelete> {}
interface DiffInsertEncoded extends Of<typeof Entity_.DiffInsert> {}
interface DiffReplaceEncoded extends Of<typeof Entity_.DiffReplace> {}
interface DocumentEncoded extends Of<typeof Document_.Document> {}
interface EmailEncoded extends Of<typeof Entity_.Email> {}
interface ExpiredEncoded extends Of<typeof Media_.Expired> {}
interface ForceReplyEncoded extends Of<typeof Keyboard_.ForceReply> {}
interface FormattedDateEncoded extends Of<typeof Entity_.FormattedDate> {}
interface GameEncoded extends Of<typeof WebPage_.Game> {}
interface GiveawayEncoded extends Of<typeof Commerce_.Giveaway> {}
interface GiveawayResultsEncoded extends Of<typeof Commerce_.GiveawayResults> {}
interface GroupCreatedEncoded extends Of<typeof ServiceAction_.GroupCreated> {}
interface HashtagEncoded extends Of<typeof Entity_.Hashtag> {}
interface InlineKeyboardEncoded extends Of<typeof Keyboard_.InlineKeyboard> {}
interface InvoiceEncoded extends Of<typeof Commerce_.Invoice> {}
interface ItalicEncoded extends Of<typeof Entity_.Italic> {}
interface LiveLocationEncoded extends Of<typeof Place_.LiveLocation> {}
interface LivePhotoEncoded extends Of<typeof Document_.LivePhoto> {}
interface LocationEncoded extends Of<typeof Place_.Location> {}
interface MemberJoinedEncoded extends Of<typeof ServiceAction_.MemberJoined> {}
interface MemberRemovedEncoded extends Of<typeof ServiceAction_.MemberRemoved> {}
interface MembersAddedEncoded extends Of<typeof ServiceAction_.MembersAdded> {}
interface MentionEncoded extends Of<typeof Entity_.Mention> {}
interface MentionNameEncoded extends Of<typeof Entity_.MentionName> {}
interface MessagePinnedEncoded extends Of<typeof ServiceAction_.MessagePinned> {}
interface MigratedFromEncoded extends Of<typeof ServiceAction_.MigratedFrom> {}
interface MigratedToEncoded extends Of<typeof ServiceAction_.MigratedTo> {}
interface PaidMediaEncoded extends Of<typeof Commerce_.PaidMedia> {}
interface PaymentReceivedEncoded extends Of<typeof ServiceAction_.PaymentReceived> {}
interface PeerChannelEncoded extends Of<typeof Peer_.PeerChannel> {}
interface PeerChatEncoded extends Of<typeof Peer_.PeerChat> {}
interface PeerUserEncoded extends Of<typeof Peer_.PeerUser> {}
interface PeersSharedEncoded extends Of<typeof ServiceAction_.PeersShared> {}
interface PhoneEncoded extends Of<typeof Entity_.Phone> {}
interface PhotoEncoded extends Of<typeof Photo_.Photo> {}
interface PhotoChangedEncoded extends Of<typeof ServiceAction_.PhotoChanged> {}
interface PollEncoded extends Of<typeof Poll_.Poll> {}
interface PreEncoded extends Of<typeof Entity_.Pre> {}
interface RawActionEncoded extends Of<typeof ServiceAction_.RawAction> {}
interface RawMediaEncoded extends Of<typeof Media_.RawMedia> {}
interface RemoveKeyboardEncoded extends Of<typeof Keyboard_.RemoveKeyboard> {}
interface ReplyKeyboardEncoded extends Of<typeof Keyboard_.ReplyKeyboard> {}
interface ReplyToMessageEncoded extends Of<typeof MessageHeaders_.ReplyToMessage> {}
interface ReplyToStoryEncoded extends Of<typeof MessageHeaders_.ReplyToStory> {}
interface SpoilerEncoded extends Of<typeof Entity_.Spoiler> {}
interface StickerEncoded extends Of<typeof Document_.Sticker> {}
interface StoryEncoded extends Of<typeof WebPage_.Story> {}
interface StrikeEncoded extends Of<typeof Entity_.Strike> {}
interface TextUrlEncoded extends Of<typeof Entity_.TextUrl> {}
interface TitleChangedEncoded extends Of<typeof ServiceAction_.TitleChanged> {}
interface TopicCreatedEncoded extends Of<typeof ServiceAction_.TopicCreated> {}
interface TopicEditedEncoded extends Of<typeof ServiceAction_.TopicEdited> {}
interface TtlChangedEncoded extends Of<typeof ServiceAction_.TtlChanged> {}
interface UnderlineEncoded extends Of<typeof Entity_.Underline> {}
interface UnknownEncoded extends Of<typeof Entity_.Unknown> {}
interface UrlEncoded extends Of<typeof Entity_.Url> {}
interface VenueEncoded extends Of<typeof Place_.Venue> {}
interface VideoEncoded extends Of<typeof Document_.Video> {}
interface VideoNoteEncoded extends Of<typeof Document_.VideoNote> {}
interface VoiceEncoded extends Of<typeof Document_.Voice> {}
interface WebAppDataEncoded extends Of<typeof ServiceAction_.WebAppData> {}
interface WebPageEncoded extends Of<typeof WebPage_.WebPage> {}

/**
 * See `AdminAction` in `AdminLog.ts`.
 *
 * @since 0.1.0
 * @category members
 */
export type AdminAction =
  | AdminLog_.TextChanged
  | AdminLog_.Toggled
  | AdminLog_.SpanChanged
  | AdminLog_.MemberJoined
  | AdminLog_.MemberLeft
  | AdminLog_.MemberAdded
  | AdminLog_.RightsChanged
  | AdminLog_.PermissionsChanged
  | AdminLog_.MessageLogged
  | AdminLog_.LinkChanged
  | AdminLog_.TopicChanged
  | AdminLog_.LinkedChatChanged
  | AdminLog_.OtherAction

/**
 * See `Button` in `Button.ts`.
 *
 * @since 0.1.0
 * @category members
 */
export type Button =
  | Button_.CallbackButton
  | Button_.UrlButton
  | Button_.LoginButton
  | Button_.SwitchInlineButton
  | Button_.WebAppButton
  | Button_.SimpleWebAppButton
  | Button_.GameButton
  | Button_.BuyButton
  | Button_.CopyButton
  | Button_.UserButton
  | Button_.TextButton
  | Button_.RequestPhoneButton
  | Button_.RequestLocationButton
  | Button_.RequestPollButton
  | Button_.RequestPeerButton

/**
 * See `CodeDelivery` in `CodeDelivery.ts`.
 *
 * @since 0.1.0
 * @category members
 */
export type CodeDelivery =
  | CodeDelivery_.AppCode
  | CodeDelivery_.SmsCode
  | CodeDelivery_.CallCode
  | CodeDelivery_.FlashCall
  | CodeDelivery_.MissedCall
  | CodeDelivery_.EmailCode
  | CodeDelivery_.FragmentSms
  | CodeDelivery_.FirebaseSms
  | CodeDelivery_.SmsWord
  | CodeDelivery_.SmsPhrase

/**
 * See `FileMedia` in `Document.ts`.
 *
 * @since 0.1.0
 * @category members
 */
export type FileMedia =
  | Photo_.Photo
  | Document_.LivePhoto
  | Document_.Document
  | Document_.Video
  | Document_.Animation
  | Document_.VideoNote
  | Document_.Voice
  | Document_.Audio
  | Document_.Sticker

/**
 * See `TextEntity` in `Entity.ts`.
 *
 * @since 0.1.0
 * @category members
 */
export type TextEntity =
  | Entity_.Bold
  | Entity_.Italic
  | Entity_.Underline
  | Entity_.Strike
  | Entity_.Spoiler
  | Entity_.Code
  | Entity_.Pre
  | Entity_.Blockquote
  | Entity_.TextUrl
  | Entity_.MentionName
  | Entity_.CustomEmoji
  | Entity_.FormattedDate
  | Entity_.Url
  | Entity_.Mention
  | Entity_.Hashtag
  | Entity_.Cashtag
  | Entity_.BotCommand
  | Entity_.Email
  | Entity_.Phone
  | Entity_.BankCard
  | Entity_.DiffInsert
  | Entity_.DiffReplace
  | Entity_.DiffDelete
  | Entity_.Unknown

/**
 * What `TextEntity` is encoded as.
 *
 * @since 0.1.0
 * @category members
 */
export type TextEntityEncoded =
  | BoldEncoded
  | ItalicEncoded
  | UnderlineEncoded
  | StrikeEncoded
  | SpoilerEncoded
  | CodeEncoded
  | PreEncoded
  | BlockquoteEncoded
  | TextUrlEncoded
  | MentionNameEncoded
  | CustomEmojiEncoded
  | FormattedDateEncoded
  | UrlEncoded
  | MentionEncoded
  | HashtagEncoded
  | CashtagEncoded
  | BotCommandEncoded
  | EmailEncoded
  | PhoneEncoded
  | BankCardEncoded
  | DiffInsertEncoded
  | DiffReplaceEncoded
  | DiffDeleteEncoded
  | UnknownEncoded

/**
 * See `FileName` in `FileLocation.ts`.
 *
 * @since 0.1.0
 * @category members
 */
export type FileName =
  | FileLocation_.DocumentName
  | FileLocation_.PhotoName
  | FileLocation_.PeerPhotoName
  | FileLocation_.StickerSetName
  | FileLocation_.WebName
  | FileLocation_.UrlName
  | FileLocation_.MapName
  | FileLocation_.AlbumCoverName

/**
 * See `FileOrigin` in `FileLocation.ts`.
 *
 * @since 0.1.0
 * @category members
 */
export type FileOrigin =
  | FileLocation_.MessageOrigin
  | FileLocation_.ProfileOrigin
  | FileLocation_.ChatOrigin
  | FileLocation_.StoryOrigin
  | FileLocation_.StickerSetOrigin
  | FileLocation_.WebPageOrigin
  | FileLocation_.BotOrigin
  | FileLocation_.ListOrigin

/**
 * See `Keyboard` in `Keyboard.ts`.
 *
 * @since 0.1.0
 * @category members
 */
export type Keyboard =
  | Keyboard_.InlineKeyboard
  | Keyboard_.ReplyKeyboard
  | Keyboard_.RemoveKeyboard
  | Keyboard_.ForceReply

/**
 * What `Keyboard` is encoded as.
 *
 * @since 0.1.0
 * @category members
 */
export type KeyboardEncoded =
  | InlineKeyboardEncoded
  | ReplyKeyboardEncoded
  | RemoveKeyboardEncoded
  | ForceReplyEncoded

/**
 * See `Status` in `Login.ts`.
 *
 * @since 0.1.0
 * @category members
 */
export type Status =
  | Login_.SignedOut
  | Login_.PasswordNeeded
  | Login_.SignedIn
  | Login_.SignedInBot

/**
 * See `Step` in `Login.ts`.
 *
 * @since 0.1.0
 * @category members
 */
export type Step =
  | Login_.CodeSent
  | Login_.EmailSetupNeeded
  | Login_.EmailCodeSent
  | Login_.PaymentNeeded
  | Login_.SignUpNeeded
  | Login_.PasswordNeeded
  | Login_.RecoveryCodeSent
  | Login_.SignedIn
  | Login_.SignedInBot
  | Login_.SignedOut

/**
 * See `Media` in `Media.ts`.
 *
 * @since 0.1.0
 * @category members
 */
export type Media =
  | Photo_.Photo
  | Document_.LivePhoto
  | Document_.Document
  | Document_.Video
  | Document_.Animation
  | Document_.VideoNote
  | Document_.Voice
  | Document_.Audio
  | Document_.Sticker
  | Place_.Contact
  | Place_.Location
  | Place_.LiveLocation
  | Place_.Venue
  | Place_.Dice
  | Poll_.Poll
  | Poll_.Checklist
  | WebPage_.Game
  | Commerce_.Invoice
  | Commerce_.PaidMedia
  | WebPage_.Story
  | WebPage_.WebPage
  | Commerce_.Giveaway
  | Commerce_.GiveawayResults
  | Media_.Expired
  | Media_.RawMedia

/**
 * What `Media` is encoded as.
 *
 * @since 0.1.0
 * @category members
 */
export type MediaEncoded =
  | PhotoEncoded
  | LivePhotoEncoded
  | DocumentEncoded
  | VideoEncoded
  | AnimationEncoded
  | VideoNoteEncoded
  | VoiceEncoded
  | AudioEncoded
  | StickerEncoded
  | ContactEncoded
  | LocationEncoded
  | LiveLocationEncoded
  | VenueEncoded
  | DiceEncoded
  | PollEncoded
  | ChecklistEncoded
  | GameEncoded
  | InvoiceEncoded
  | PaidMediaEncoded
  | StoryEncoded
  | WebPageEncoded
  | GiveawayEncoded
  | GiveawayResultsEncoded
  | ExpiredEncoded
  | RawMediaEncoded

/**
 * See `ReplyTo` in `MessageHeaders.ts`.
 *
 * @since 0.1.0
 * @category members
 */
export type ReplyTo =
  | MessageHeaders_.ReplyToMessage
  | MessageHeaders_.ReplyToStory

/**
 * What `ReplyTo` is encoded as.
 *
 * @since 0.1.0
 * @category members
 */
export type ReplyToEncoded =
  | ReplyToMessageEncoded
  | ReplyToStoryEncoded

/**
 * See `Peer` in `Peer.ts`.
 *
 * @since 0.1.0
 * @category members
 */
export type Peer =
  | Peer_.PeerUser
  | Peer_.PeerChat
  | Peer_.PeerChannel

/**
 * What `Peer` is encoded as.
 *
 * @since 0.1.0
 * @category members
 */
export type PeerEncoded =
  | PeerUserEncoded
  | PeerChatEncoded
  | PeerChannelEncoded

/**
 * See `ServiceAction` in `ServiceAction.ts`.
 *
 * @since 0.1.0
 * @category members
 */
export type ServiceAction =
  | ServiceAction_.GroupCreated
  | ServiceAction_.ChannelCreated
  | ServiceAction_.TitleChanged
  | ServiceAction_.PhotoChanged
  | ServiceAction_.MembersAdded
  | ServiceAction_.MemberRemoved
  | ServiceAction_.MemberJoined
  | ServiceAction_.MigratedTo
  | ServiceAction_.MigratedFrom
  | ServiceAction_.MessagePinned
  | ServiceAction_.TtlChanged
  | ServiceAction_.PaymentReceived
  | ServiceAction_.WebAppData
  | ServiceAction_.PeersShared
  | ServiceAction_.TopicCreated
  | ServiceAction_.TopicEdited
  | ServiceAction_.RawAction

/**
 * What `ServiceAction` is encoded as.
 *
 * @since 0.1.0
 * @category members
 */
export type ServiceActionEncoded =
  | GroupCreatedEncoded
  | ChannelCreatedEncoded
  | TitleChangedEncoded
  | PhotoChangedEncoded
  | MembersAddedEncoded
  | MemberRemovedEncoded
  | MemberJoinedEncoded
  | MigratedToEncoded
  | MigratedFromEncoded
  | MessagePinnedEncoded
  | TtlChangedEncoded
  | PaymentReceivedEncoded
  | WebAppDataEncoded
  | PeersSharedEncoded
  | TopicCreatedEncoded
  | TopicEditedEncoded
  | RawActionEncoded

/**
 * What `Forward` is encoded as.
 *
 * @since 0.1.0
 * @category members
 */
export interface ForwardEncoded extends Of<typeof MessageHeaders_.Forward> {}

/**
 * What `MessageReactions` is encoded as.
 *
 * @since 0.1.0
 * @category members
 */
export interface MessageReactionsEncoded extends Of<typeof Reaction_.MessageReactions> {}

/**
 * What `Replies` is encoded as.
 *
 * @since 0.1.0
 * @category members
 */
export interface RepliesEncoded extends Of<typeof MessageHeaders_.Replies> {}

/**
 * What `Restriction` is encoded as.
 *
 * @since 0.1.0
 * @category members
 */
export interface RestrictionEncoded extends Of<typeof MessageHeaders_.Restriction> {}
