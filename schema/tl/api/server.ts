// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * What a server needs: it reads calls and writes results. The client does not import it.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import type { Reader } from "../Reader.ts"
import type { Writer } from "../Writer.ts"
import type * as root from "./methods/root.ts"
import type * as account from "./methods/account.ts"
import type * as aicompose from "./methods/aicompose.ts"
import type * as auth from "./methods/auth.ts"
import type * as bots from "./methods/bots.ts"
import type * as channels from "./methods/channels.ts"
import type * as chatlists from "./methods/chatlists.ts"
import type * as communities from "./methods/communities.ts"
import type * as contacts from "./methods/contacts.ts"
import type * as ephemeral from "./methods/ephemeral.ts"
import type * as folders from "./methods/folders.ts"
import type * as fragment from "./methods/fragment.ts"
import type * as help from "./methods/help.ts"
import type * as langpack from "./methods/langpack.ts"
import type * as messages from "./methods/messages.ts"
import type * as payments from "./methods/payments.ts"
import type * as phone from "./methods/phone.ts"
import type * as photos from "./methods/photos.ts"
import type * as premium from "./methods/premium.ts"
import type * as smsjobs from "./methods/smsjobs.ts"
import type * as stats from "./methods/stats.ts"
import type * as stickers from "./methods/stickers.ts"
import type * as stories from "./methods/stories.ts"
import type * as updates from "./methods/updates.ts"
import type * as upload from "./methods/upload.ts"
import type * as users from "./methods/users.ts"
import * as R from "./read.ts"
import type * as T from "./types.ts"
import * as W from "./write.ts"

export interface InitConnection extends root.initConnection {
  readonly _tag: "initConnection"
  readonly query: AnyCall
}

export interface InvokeAfterMsg extends root.invokeAfterMsg {
  readonly _tag: "invokeAfterMsg"
  readonly query: AnyCall
}

export interface InvokeAfterMsgs extends root.invokeAfterMsgs {
  readonly _tag: "invokeAfterMsgs"
  readonly query: AnyCall
}

export interface InvokeWithApnsSecret extends root.invokeWithApnsSecret {
  readonly _tag: "invokeWithApnsSecret"
  readonly query: AnyCall
}

export interface InvokeWithBusinessConnection extends root.invokeWithBusinessConnection {
  readonly _tag: "invokeWithBusinessConnection"
  readonly query: AnyCall
}

export interface InvokeWithGooglePlayIntegrity extends root.invokeWithGooglePlayIntegrity {
  readonly _tag: "invokeWithGooglePlayIntegrity"
  readonly query: AnyCall
}

export interface InvokeWithLayer extends root.invokeWithLayer {
  readonly _tag: "invokeWithLayer"
  readonly query: AnyCall
}

export interface InvokeWithMessagesRange extends root.invokeWithMessagesRange {
  readonly _tag: "invokeWithMessagesRange"
  readonly query: AnyCall
}

export interface InvokeWithReCaptcha extends root.invokeWithReCaptcha {
  readonly _tag: "invokeWithReCaptcha"
  readonly query: AnyCall
}

export interface InvokeWithTakeout extends root.invokeWithTakeout {
  readonly _tag: "invokeWithTakeout"
  readonly query: AnyCall
}

export interface InvokeWithoutUpdates {
  readonly _tag: "invokeWithoutUpdates"
  readonly query: AnyCall
}

export interface AccountAcceptAuthorization extends account.acceptAuthorization {
  readonly _tag: "account.acceptAuthorization"
}

export interface AccountCancelPasswordEmail {
  readonly _tag: "account.cancelPasswordEmail"
}

export interface AccountChangeAuthorizationSettings extends account.changeAuthorizationSettings {
  readonly _tag: "account.changeAuthorizationSettings"
}

export interface AccountChangePhone extends account.changePhone {
  readonly _tag: "account.changePhone"
}

export interface AccountCheckUsername extends account.checkUsername {
  readonly _tag: "account.checkUsername"
}

export interface AccountClearRecentEmojiStatuses {
  readonly _tag: "account.clearRecentEmojiStatuses"
}

export interface AccountConfirmBotConnection extends account.confirmBotConnection {
  readonly _tag: "account.confirmBotConnection"
}

export interface AccountConfirmPasswordEmail extends account.confirmPasswordEmail {
  readonly _tag: "account.confirmPasswordEmail"
}

export interface AccountConfirmPhone extends account.confirmPhone {
  readonly _tag: "account.confirmPhone"
}

export interface AccountCreateBusinessChatLink extends account.createBusinessChatLink {
  readonly _tag: "account.createBusinessChatLink"
}

export interface AccountCreateTheme extends account.createTheme {
  readonly _tag: "account.createTheme"
}

export interface AccountDeclinePasswordReset {
  readonly _tag: "account.declinePasswordReset"
}

export interface AccountDeleteAccount extends account.deleteAccount {
  readonly _tag: "account.deleteAccount"
}

export interface AccountDeleteAutoSaveExceptions {
  readonly _tag: "account.deleteAutoSaveExceptions"
}

export interface AccountDeleteBusinessChatLink extends account.deleteBusinessChatLink {
  readonly _tag: "account.deleteBusinessChatLink"
}

export interface AccountDeletePasskey extends account.deletePasskey {
  readonly _tag: "account.deletePasskey"
}

export interface AccountDeleteSecureValue extends account.deleteSecureValue {
  readonly _tag: "account.deleteSecureValue"
}

export interface AccountDeleteWebBrowserSettingsExceptions {
  readonly _tag: "account.deleteWebBrowserSettingsExceptions"
}

export interface AccountDisablePeerConnectedBot extends account.disablePeerConnectedBot {
  readonly _tag: "account.disablePeerConnectedBot"
}

export interface AccountEditBusinessChatLink extends account.editBusinessChatLink {
  readonly _tag: "account.editBusinessChatLink"
}

export interface AccountFinishTakeoutSession extends account.finishTakeoutSession {
  readonly _tag: "account.finishTakeoutSession"
}

export interface AccountGetAccountTTL {
  readonly _tag: "account.getAccountTTL"
}

export interface AccountGetAllSecureValues {
  readonly _tag: "account.getAllSecureValues"
}

export interface AccountGetAuthorizationForm extends account.getAuthorizationForm {
  readonly _tag: "account.getAuthorizationForm"
}

export interface AccountGetAuthorizations {
  readonly _tag: "account.getAuthorizations"
}

export interface AccountGetAutoDownloadSettings {
  readonly _tag: "account.getAutoDownloadSettings"
}

export interface AccountGetAutoSaveSettings {
  readonly _tag: "account.getAutoSaveSettings"
}

export interface AccountGetBotBusinessConnection extends account.getBotBusinessConnection {
  readonly _tag: "account.getBotBusinessConnection"
}

export interface AccountGetBusinessChatLinks {
  readonly _tag: "account.getBusinessChatLinks"
}

export interface AccountGetChannelDefaultEmojiStatuses extends account.getChannelDefaultEmojiStatuses {
  readonly _tag: "account.getChannelDefaultEmojiStatuses"
}

export interface AccountGetChannelRestrictedStatusEmojis extends account.getChannelRestrictedStatusEmojis {
  readonly _tag: "account.getChannelRestrictedStatusEmojis"
}

export interface AccountGetChatThemes extends account.getChatThemes {
  readonly _tag: "account.getChatThemes"
}

export interface AccountGetCollectibleEmojiStatuses extends account.getCollectibleEmojiStatuses {
  readonly _tag: "account.getCollectibleEmojiStatuses"
}

export interface AccountGetConnectedBots {
  readonly _tag: "account.getConnectedBots"
}

export interface AccountGetContactSignUpNotification {
  readonly _tag: "account.getContactSignUpNotification"
}

export interface AccountGetContentSettings {
  readonly _tag: "account.getContentSettings"
}

export interface AccountGetDefaultBackgroundEmojis extends account.getDefaultBackgroundEmojis {
  readonly _tag: "account.getDefaultBackgroundEmojis"
}

export interface AccountGetDefaultEmojiStatuses extends account.getDefaultEmojiStatuses {
  readonly _tag: "account.getDefaultEmojiStatuses"
}

export interface AccountGetDefaultGroupPhotoEmojis extends account.getDefaultGroupPhotoEmojis {
  readonly _tag: "account.getDefaultGroupPhotoEmojis"
}

export interface AccountGetDefaultProfilePhotoEmojis extends account.getDefaultProfilePhotoEmojis {
  readonly _tag: "account.getDefaultProfilePhotoEmojis"
}

export interface AccountGetGlobalPrivacySettings {
  readonly _tag: "account.getGlobalPrivacySettings"
}

export interface AccountGetMultiWallPapers extends account.getMultiWallPapers {
  readonly _tag: "account.getMultiWallPapers"
}

export interface AccountGetNotifyExceptions extends account.getNotifyExceptions {
  readonly _tag: "account.getNotifyExceptions"
}

export interface AccountGetNotifySettings extends account.getNotifySettings {
  readonly _tag: "account.getNotifySettings"
}

export interface AccountGetPaidMessagesRevenue extends account.getPaidMessagesRevenue {
  readonly _tag: "account.getPaidMessagesRevenue"
}

export interface AccountGetPasskeys {
  readonly _tag: "account.getPasskeys"
}

export interface AccountGetPassword {
  readonly _tag: "account.getPassword"
}

export interface AccountGetPasswordSettings extends account.getPasswordSettings {
  readonly _tag: "account.getPasswordSettings"
}

export interface AccountGetPrivacy extends account.getPrivacy {
  readonly _tag: "account.getPrivacy"
}

export interface AccountGetReactionsNotifySettings {
  readonly _tag: "account.getReactionsNotifySettings"
}

export interface AccountGetRecentEmojiStatuses extends account.getRecentEmojiStatuses {
  readonly _tag: "account.getRecentEmojiStatuses"
}

export interface AccountGetSavedMusicIds extends account.getSavedMusicIds {
  readonly _tag: "account.getSavedMusicIds"
}

export interface AccountGetSavedRingtones extends account.getSavedRingtones {
  readonly _tag: "account.getSavedRingtones"
}

export interface AccountGetSecureValue extends account.getSecureValue {
  readonly _tag: "account.getSecureValue"
}

export interface AccountGetTheme extends account.getTheme {
  readonly _tag: "account.getTheme"
}

export interface AccountGetThemes extends account.getThemes {
  readonly _tag: "account.getThemes"
}

export interface AccountGetTmpPassword extends account.getTmpPassword {
  readonly _tag: "account.getTmpPassword"
}

export interface AccountGetUniqueGiftChatThemes extends account.getUniqueGiftChatThemes {
  readonly _tag: "account.getUniqueGiftChatThemes"
}

export interface AccountGetWallPaper extends account.getWallPaper {
  readonly _tag: "account.getWallPaper"
}

export interface AccountGetWallPapers extends account.getWallPapers {
  readonly _tag: "account.getWallPapers"
}

export interface AccountGetWebAuthorizations {
  readonly _tag: "account.getWebAuthorizations"
}

export interface AccountGetWebBrowserSettings extends account.getWebBrowserSettings {
  readonly _tag: "account.getWebBrowserSettings"
}

export interface AccountInitPasskeyRegistration {
  readonly _tag: "account.initPasskeyRegistration"
}

export interface AccountInitTakeoutSession extends account.initTakeoutSession {
  readonly _tag: "account.initTakeoutSession"
}

export interface AccountInstallTheme extends account.installTheme {
  readonly _tag: "account.installTheme"
}

export interface AccountInstallWallPaper extends account.installWallPaper {
  readonly _tag: "account.installWallPaper"
}

export interface AccountInvalidateSignInCodes extends account.invalidateSignInCodes {
  readonly _tag: "account.invalidateSignInCodes"
}

export interface AccountRegisterDevice extends account.registerDevice {
  readonly _tag: "account.registerDevice"
}

export interface AccountRegisterPasskey extends account.registerPasskey {
  readonly _tag: "account.registerPasskey"
}

export interface AccountReorderUsernames extends account.reorderUsernames {
  readonly _tag: "account.reorderUsernames"
}

export interface AccountReportPeer extends account.reportPeer {
  readonly _tag: "account.reportPeer"
}

export interface AccountReportProfilePhoto extends account.reportProfilePhoto {
  readonly _tag: "account.reportProfilePhoto"
}

export interface AccountResendPasswordEmail {
  readonly _tag: "account.resendPasswordEmail"
}

export interface AccountResetAuthorization extends account.resetAuthorization {
  readonly _tag: "account.resetAuthorization"
}

export interface AccountResetNotifySettings {
  readonly _tag: "account.resetNotifySettings"
}

export interface AccountResetPassword {
  readonly _tag: "account.resetPassword"
}

export interface AccountResetWallPapers {
  readonly _tag: "account.resetWallPapers"
}

export interface AccountResetWebAuthorization extends account.resetWebAuthorization {
  readonly _tag: "account.resetWebAuthorization"
}

export interface AccountResetWebAuthorizations {
  readonly _tag: "account.resetWebAuthorizations"
}

export interface AccountResolveBusinessChatLink extends account.resolveBusinessChatLink {
  readonly _tag: "account.resolveBusinessChatLink"
}

export interface AccountSaveAutoDownloadSettings extends account.saveAutoDownloadSettings {
  readonly _tag: "account.saveAutoDownloadSettings"
}

export interface AccountSaveAutoSaveSettings extends account.saveAutoSaveSettings {
  readonly _tag: "account.saveAutoSaveSettings"
}

export interface AccountSaveMusic extends account.saveMusic {
  readonly _tag: "account.saveMusic"
}

export interface AccountSaveRingtone extends account.saveRingtone {
  readonly _tag: "account.saveRingtone"
}

export interface AccountSaveSecureValue extends account.saveSecureValue {
  readonly _tag: "account.saveSecureValue"
}

export interface AccountSaveTheme extends account.saveTheme {
  readonly _tag: "account.saveTheme"
}

export interface AccountSaveWallPaper extends account.saveWallPaper {
  readonly _tag: "account.saveWallPaper"
}

export interface AccountSendChangePhoneCode extends account.sendChangePhoneCode {
  readonly _tag: "account.sendChangePhoneCode"
}

export interface AccountSendConfirmPhoneCode extends account.sendConfirmPhoneCode {
  readonly _tag: "account.sendConfirmPhoneCode"
}

export interface AccountSendVerifyEmailCode extends account.sendVerifyEmailCode {
  readonly _tag: "account.sendVerifyEmailCode"
}

export interface AccountSendVerifyPhoneCode extends account.sendVerifyPhoneCode {
  readonly _tag: "account.sendVerifyPhoneCode"
}

export interface AccountSetAccountTTL extends account.setAccountTTL {
  readonly _tag: "account.setAccountTTL"
}

export interface AccountSetAuthorizationTTL extends account.setAuthorizationTTL {
  readonly _tag: "account.setAuthorizationTTL"
}

export interface AccountSetContactSignUpNotification extends account.setContactSignUpNotification {
  readonly _tag: "account.setContactSignUpNotification"
}

export interface AccountSetContentSettings extends account.setContentSettings {
  readonly _tag: "account.setContentSettings"
}

export interface AccountSetGlobalPrivacySettings extends account.setGlobalPrivacySettings {
  readonly _tag: "account.setGlobalPrivacySettings"
}

export interface AccountSetMainProfileTab extends account.setMainProfileTab {
  readonly _tag: "account.setMainProfileTab"
}

export interface AccountSetPrivacy extends account.setPrivacy {
  readonly _tag: "account.setPrivacy"
}

export interface AccountSetReactionsNotifySettings extends account.setReactionsNotifySettings {
  readonly _tag: "account.setReactionsNotifySettings"
}

export interface AccountToggleConnectedBotPaused extends account.toggleConnectedBotPaused {
  readonly _tag: "account.toggleConnectedBotPaused"
}

export interface AccountToggleNoPaidMessagesException extends account.toggleNoPaidMessagesException {
  readonly _tag: "account.toggleNoPaidMessagesException"
}

export interface AccountToggleSponsoredMessages extends account.toggleSponsoredMessages {
  readonly _tag: "account.toggleSponsoredMessages"
}

export interface AccountToggleUsername extends account.toggleUsername {
  readonly _tag: "account.toggleUsername"
}

export interface AccountToggleWebBrowserSettingsException extends account.toggleWebBrowserSettingsException {
  readonly _tag: "account.toggleWebBrowserSettingsException"
}

export interface AccountUnregisterDevice extends account.unregisterDevice {
  readonly _tag: "account.unregisterDevice"
}

export interface AccountUpdateBirthday extends account.updateBirthday {
  readonly _tag: "account.updateBirthday"
}

export interface AccountUpdateBusinessAwayMessage extends account.updateBusinessAwayMessage {
  readonly _tag: "account.updateBusinessAwayMessage"
}

export interface AccountUpdateBusinessGreetingMessage extends account.updateBusinessGreetingMessage {
  readonly _tag: "account.updateBusinessGreetingMessage"
}

export interface AccountUpdateBusinessIntro extends account.updateBusinessIntro {
  readonly _tag: "account.updateBusinessIntro"
}

export interface AccountUpdateBusinessLocation extends account.updateBusinessLocation {
  readonly _tag: "account.updateBusinessLocation"
}

export interface AccountUpdateBusinessWorkHours extends account.updateBusinessWorkHours {
  readonly _tag: "account.updateBusinessWorkHours"
}

export interface AccountUpdateColor extends account.updateColor {
  readonly _tag: "account.updateColor"
}

export interface AccountUpdateConnectedBot extends account.updateConnectedBot {
  readonly _tag: "account.updateConnectedBot"
}

export interface AccountUpdateDeviceLocked extends account.updateDeviceLocked {
  readonly _tag: "account.updateDeviceLocked"
}

export interface AccountUpdateEmojiStatus extends account.updateEmojiStatus {
  readonly _tag: "account.updateEmojiStatus"
}

export interface AccountUpdateNotifySettings extends account.updateNotifySettings {
  readonly _tag: "account.updateNotifySettings"
}

export interface AccountUpdatePasswordSettings extends account.updatePasswordSettings {
  readonly _tag: "account.updatePasswordSettings"
}

export interface AccountUpdatePersonalChannel extends account.updatePersonalChannel {
  readonly _tag: "account.updatePersonalChannel"
}

export interface AccountUpdateProfile extends account.updateProfile {
  readonly _tag: "account.updateProfile"
}

export interface AccountUpdateStatus extends account.updateStatus {
  readonly _tag: "account.updateStatus"
}

export interface AccountUpdateTheme extends account.updateTheme {
  readonly _tag: "account.updateTheme"
}

export interface AccountUpdateUsername extends account.updateUsername {
  readonly _tag: "account.updateUsername"
}

export interface AccountUpdateWebBrowserSettings extends account.updateWebBrowserSettings {
  readonly _tag: "account.updateWebBrowserSettings"
}

export interface AccountUploadRingtone extends account.uploadRingtone {
  readonly _tag: "account.uploadRingtone"
}

export interface AccountUploadTheme extends account.uploadTheme {
  readonly _tag: "account.uploadTheme"
}

export interface AccountUploadWallPaper extends account.uploadWallPaper {
  readonly _tag: "account.uploadWallPaper"
}

export interface AccountVerifyEmail extends account.verifyEmail {
  readonly _tag: "account.verifyEmail"
}

export interface AccountVerifyPhone extends account.verifyPhone {
  readonly _tag: "account.verifyPhone"
}

export interface AicomposeCreateTone extends aicompose.createTone {
  readonly _tag: "aicompose.createTone"
}

export interface AicomposeDeleteTone extends aicompose.deleteTone {
  readonly _tag: "aicompose.deleteTone"
}

export interface AicomposeGetTone extends aicompose.getTone {
  readonly _tag: "aicompose.getTone"
}

export interface AicomposeGetToneExample extends aicompose.getToneExample {
  readonly _tag: "aicompose.getToneExample"
}

export interface AicomposeGetTones extends aicompose.getTones {
  readonly _tag: "aicompose.getTones"
}

export interface AicomposeSaveTone extends aicompose.saveTone {
  readonly _tag: "aicompose.saveTone"
}

export interface AicomposeUpdateTone extends aicompose.updateTone {
  readonly _tag: "aicompose.updateTone"
}

export interface AuthAcceptLoginToken extends auth.acceptLoginToken {
  readonly _tag: "auth.acceptLoginToken"
}

export interface AuthBindTempAuthKey extends auth.bindTempAuthKey {
  readonly _tag: "auth.bindTempAuthKey"
}

export interface AuthCancelCode extends auth.cancelCode {
  readonly _tag: "auth.cancelCode"
}

export interface AuthCheckPaidAuth extends auth.checkPaidAuth {
  readonly _tag: "auth.checkPaidAuth"
}

export interface AuthCheckPassword extends auth.checkPassword {
  readonly _tag: "auth.checkPassword"
}

export interface AuthCheckRecoveryPassword extends auth.checkRecoveryPassword {
  readonly _tag: "auth.checkRecoveryPassword"
}

export interface AuthDropTempAuthKeys extends auth.dropTempAuthKeys {
  readonly _tag: "auth.dropTempAuthKeys"
}

export interface AuthExportAuthorization extends auth.exportAuthorization {
  readonly _tag: "auth.exportAuthorization"
}

export interface AuthExportLoginToken extends auth.exportLoginToken {
  readonly _tag: "auth.exportLoginToken"
}

export interface AuthFinishPasskeyLogin extends auth.finishPasskeyLogin {
  readonly _tag: "auth.finishPasskeyLogin"
}

export interface AuthImportAuthorization extends auth.importAuthorization {
  readonly _tag: "auth.importAuthorization"
}

export interface AuthImportBotAuthorization extends auth.importBotAuthorization {
  readonly _tag: "auth.importBotAuthorization"
}

export interface AuthImportLoginToken extends auth.importLoginToken {
  readonly _tag: "auth.importLoginToken"
}

export interface AuthImportWebTokenAuthorization extends auth.importWebTokenAuthorization {
  readonly _tag: "auth.importWebTokenAuthorization"
}

export interface AuthInitPasskeyLogin extends auth.initPasskeyLogin {
  readonly _tag: "auth.initPasskeyLogin"
}

export interface AuthLogOut {
  readonly _tag: "auth.logOut"
}

export interface AuthRecoverPassword extends auth.recoverPassword {
  readonly _tag: "auth.recoverPassword"
}

export interface AuthReportMissingCode extends auth.reportMissingCode {
  readonly _tag: "auth.reportMissingCode"
}

export interface AuthRequestFirebaseSms extends auth.requestFirebaseSms {
  readonly _tag: "auth.requestFirebaseSms"
}

export interface AuthRequestPasswordRecovery {
  readonly _tag: "auth.requestPasswordRecovery"
}

export interface AuthResendCode extends auth.resendCode {
  readonly _tag: "auth.resendCode"
}

export interface AuthResetAuthorizations {
  readonly _tag: "auth.resetAuthorizations"
}

export interface AuthResetLoginEmail extends auth.resetLoginEmail {
  readonly _tag: "auth.resetLoginEmail"
}

export interface AuthSendCode extends auth.sendCode {
  readonly _tag: "auth.sendCode"
}

export interface AuthSignIn extends auth.signIn {
  readonly _tag: "auth.signIn"
}

export interface AuthSignUp extends auth.signUp {
  readonly _tag: "auth.signUp"
}

export interface BotsAddPreviewMedia extends bots.addPreviewMedia {
  readonly _tag: "bots.addPreviewMedia"
}

export interface BotsAllowSendMessage extends bots.allowSendMessage {
  readonly _tag: "bots.allowSendMessage"
}

export interface BotsAnswerWebhookJSONQuery extends bots.answerWebhookJSONQuery {
  readonly _tag: "bots.answerWebhookJSONQuery"
}

export interface BotsCanSendMessage extends bots.canSendMessage {
  readonly _tag: "bots.canSendMessage"
}

export interface BotsCheckDownloadFileParams extends bots.checkDownloadFileParams {
  readonly _tag: "bots.checkDownloadFileParams"
}

export interface BotsCheckUsername extends bots.checkUsername {
  readonly _tag: "bots.checkUsername"
}

export interface BotsCreateBot extends bots.createBot {
  readonly _tag: "bots.createBot"
}

export interface BotsDeletePreviewMedia extends bots.deletePreviewMedia {
  readonly _tag: "bots.deletePreviewMedia"
}

export interface BotsEditAccessSettings extends bots.editAccessSettings {
  readonly _tag: "bots.editAccessSettings"
}

export interface BotsEditPreviewMedia extends bots.editPreviewMedia {
  readonly _tag: "bots.editPreviewMedia"
}

export interface BotsExportBotToken extends bots.exportBotToken {
  readonly _tag: "bots.exportBotToken"
}

export interface BotsGetAccessSettings extends bots.getAccessSettings {
  readonly _tag: "bots.getAccessSettings"
}

export interface BotsGetAdminedBots {
  readonly _tag: "bots.getAdminedBots"
}

export interface BotsGetBotCommands extends bots.getBotCommands {
  readonly _tag: "bots.getBotCommands"
}

export interface BotsGetBotInfo extends bots.getBotInfo {
  readonly _tag: "bots.getBotInfo"
}

export interface BotsGetBotMenuButton extends bots.getBotMenuButton {
  readonly _tag: "bots.getBotMenuButton"
}

export interface BotsGetBotRecommendations extends bots.getBotRecommendations {
  readonly _tag: "bots.getBotRecommendations"
}

export interface BotsGetPopularAppBots extends bots.getPopularAppBots {
  readonly _tag: "bots.getPopularAppBots"
}

export interface BotsGetPreviewInfo extends bots.getPreviewInfo {
  readonly _tag: "bots.getPreviewInfo"
}

export interface BotsGetPreviewMedias extends bots.getPreviewMedias {
  readonly _tag: "bots.getPreviewMedias"
}

export interface BotsGetRequestedWebViewButton extends bots.getRequestedWebViewButton {
  readonly _tag: "bots.getRequestedWebViewButton"
}

export interface BotsInvokeWebViewCustomMethod extends bots.invokeWebViewCustomMethod {
  readonly _tag: "bots.invokeWebViewCustomMethod"
}

export interface BotsReorderPreviewMedias extends bots.reorderPreviewMedias {
  readonly _tag: "bots.reorderPreviewMedias"
}

export interface BotsReorderUsernames extends bots.reorderUsernames {
  readonly _tag: "bots.reorderUsernames"
}

export interface BotsRequestWebViewButton extends bots.requestWebViewButton {
  readonly _tag: "bots.requestWebViewButton"
}

export interface BotsResetBotCommands extends bots.resetBotCommands {
  readonly _tag: "bots.resetBotCommands"
}

export interface BotsSendCustomRequest extends bots.sendCustomRequest {
  readonly _tag: "bots.sendCustomRequest"
}

export interface BotsSetBotBroadcastDefaultAdminRights extends bots.setBotBroadcastDefaultAdminRights {
  readonly _tag: "bots.setBotBroadcastDefaultAdminRights"
}

export interface BotsSetBotCommands extends bots.setBotCommands {
  readonly _tag: "bots.setBotCommands"
}

export interface BotsSetBotGroupDefaultAdminRights extends bots.setBotGroupDefaultAdminRights {
  readonly _tag: "bots.setBotGroupDefaultAdminRights"
}

export interface BotsSetBotInfo extends bots.setBotInfo {
  readonly _tag: "bots.setBotInfo"
}

export interface BotsSetBotMenuButton extends bots.setBotMenuButton {
  readonly _tag: "bots.setBotMenuButton"
}

export interface BotsSetCustomVerification extends bots.setCustomVerification {
  readonly _tag: "bots.setCustomVerification"
}

export interface BotsSetJoinChatResults extends bots.setJoinChatResults {
  readonly _tag: "bots.setJoinChatResults"
}

export interface BotsToggleUserEmojiStatusPermission extends bots.toggleUserEmojiStatusPermission {
  readonly _tag: "bots.toggleUserEmojiStatusPermission"
}

export interface BotsToggleUsername extends bots.toggleUsername {
  readonly _tag: "bots.toggleUsername"
}

export interface BotsUpdateStarRefProgram extends bots.updateStarRefProgram {
  readonly _tag: "bots.updateStarRefProgram"
}

export interface BotsUpdateUserEmojiStatus extends bots.updateUserEmojiStatus {
  readonly _tag: "bots.updateUserEmojiStatus"
}

export interface ChannelsCheckSearchPostsFlood extends channels.checkSearchPostsFlood {
  readonly _tag: "channels.checkSearchPostsFlood"
}

export interface ChannelsCheckUsername extends channels.checkUsername {
  readonly _tag: "channels.checkUsername"
}

export interface ChannelsConvertToGigagroup extends channels.convertToGigagroup {
  readonly _tag: "channels.convertToGigagroup"
}

export interface ChannelsCreateChannel extends channels.createChannel {
  readonly _tag: "channels.createChannel"
}

export interface ChannelsDeactivateAllUsernames extends channels.deactivateAllUsernames {
  readonly _tag: "channels.deactivateAllUsernames"
}

export interface ChannelsDeleteChannel extends channels.deleteChannel {
  readonly _tag: "channels.deleteChannel"
}

export interface ChannelsDeleteHistory extends channels.deleteHistory {
  readonly _tag: "channels.deleteHistory"
}

export interface ChannelsDeleteMessages extends channels.deleteMessages {
  readonly _tag: "channels.deleteMessages"
}

export interface ChannelsDeleteParticipantHistory extends channels.deleteParticipantHistory {
  readonly _tag: "channels.deleteParticipantHistory"
}

export interface ChannelsEditAdmin extends channels.editAdmin {
  readonly _tag: "channels.editAdmin"
}

export interface ChannelsEditBanned extends channels.editBanned {
  readonly _tag: "channels.editBanned"
}

export interface ChannelsEditLocation extends channels.editLocation {
  readonly _tag: "channels.editLocation"
}

export interface ChannelsEditPhoto extends channels.editPhoto {
  readonly _tag: "channels.editPhoto"
}

export interface ChannelsEditTitle extends channels.editTitle {
  readonly _tag: "channels.editTitle"
}

export interface ChannelsExportMessageLink extends channels.exportMessageLink {
  readonly _tag: "channels.exportMessageLink"
}

export interface ChannelsGetAdminLog extends channels.getAdminLog {
  readonly _tag: "channels.getAdminLog"
}

export interface ChannelsGetAdminedPublicChannels extends channels.getAdminedPublicChannels {
  readonly _tag: "channels.getAdminedPublicChannels"
}

export interface ChannelsGetChannelRecommendations extends channels.getChannelRecommendations {
  readonly _tag: "channels.getChannelRecommendations"
}

export interface ChannelsGetChannels extends channels.getChannels {
  readonly _tag: "channels.getChannels"
}

export interface ChannelsGetFullChannel extends channels.getFullChannel {
  readonly _tag: "channels.getFullChannel"
}

export interface ChannelsGetGroupsForDiscussion {
  readonly _tag: "channels.getGroupsForDiscussion"
}

export interface ChannelsGetInactiveChannels {
  readonly _tag: "channels.getInactiveChannels"
}

export interface ChannelsGetLeftChannels extends channels.getLeftChannels {
  readonly _tag: "channels.getLeftChannels"
}

export interface ChannelsGetMessageAuthor extends channels.getMessageAuthor {
  readonly _tag: "channels.getMessageAuthor"
}

export interface ChannelsGetMessages extends channels.getMessages {
  readonly _tag: "channels.getMessages"
}

export interface ChannelsGetParticipant extends channels.getParticipant {
  readonly _tag: "channels.getParticipant"
}

export interface ChannelsGetParticipants extends channels.getParticipants {
  readonly _tag: "channels.getParticipants"
}

export interface ChannelsGetSendAs extends channels.getSendAs {
  readonly _tag: "channels.getSendAs"
}

export interface ChannelsInviteToChannel extends channels.inviteToChannel {
  readonly _tag: "channels.inviteToChannel"
}

export interface ChannelsJoinChannel extends channels.joinChannel {
  readonly _tag: "channels.joinChannel"
}

export interface ChannelsLeaveChannel extends channels.leaveChannel {
  readonly _tag: "channels.leaveChannel"
}

export interface ChannelsReadHistory extends channels.readHistory {
  readonly _tag: "channels.readHistory"
}

export interface ChannelsReadMessageContents extends channels.readMessageContents {
  readonly _tag: "channels.readMessageContents"
}

export interface ChannelsReorderUsernames extends channels.reorderUsernames {
  readonly _tag: "channels.reorderUsernames"
}

export interface ChannelsReportAntiSpamFalsePositive extends channels.reportAntiSpamFalsePositive {
  readonly _tag: "channels.reportAntiSpamFalsePositive"
}

export interface ChannelsReportSpam extends channels.reportSpam {
  readonly _tag: "channels.reportSpam"
}

export interface ChannelsRestrictSponsoredMessages extends channels.restrictSponsoredMessages {
  readonly _tag: "channels.restrictSponsoredMessages"
}

export interface ChannelsSearchPosts extends channels.searchPosts {
  readonly _tag: "channels.searchPosts"
}

export interface ChannelsSetBoostsToUnblockRestrictions extends channels.setBoostsToUnblockRestrictions {
  readonly _tag: "channels.setBoostsToUnblockRestrictions"
}

export interface ChannelsSetDiscussionGroup extends channels.setDiscussionGroup {
  readonly _tag: "channels.setDiscussionGroup"
}

export interface ChannelsSetEmojiStickers extends channels.setEmojiStickers {
  readonly _tag: "channels.setEmojiStickers"
}

export interface ChannelsSetMainProfileTab extends channels.setMainProfileTab {
  readonly _tag: "channels.setMainProfileTab"
}

export interface ChannelsSetStickers extends channels.setStickers {
  readonly _tag: "channels.setStickers"
}

export interface ChannelsToggleAntiSpam extends channels.toggleAntiSpam {
  readonly _tag: "channels.toggleAntiSpam"
}

export interface ChannelsToggleAutotranslation extends channels.toggleAutotranslation {
  readonly _tag: "channels.toggleAutotranslation"
}

export interface ChannelsToggleForum extends channels.toggleForum {
  readonly _tag: "channels.toggleForum"
}

export interface ChannelsToggleJoinRequest extends channels.toggleJoinRequest {
  readonly _tag: "channels.toggleJoinRequest"
}

export interface ChannelsToggleJoinToSend extends channels.toggleJoinToSend {
  readonly _tag: "channels.toggleJoinToSend"
}

export interface ChannelsToggleParticipantsHidden extends channels.toggleParticipantsHidden {
  readonly _tag: "channels.toggleParticipantsHidden"
}

export interface ChannelsTogglePreHistoryHidden extends channels.togglePreHistoryHidden {
  readonly _tag: "channels.togglePreHistoryHidden"
}

export interface ChannelsToggleSignatures extends channels.toggleSignatures {
  readonly _tag: "channels.toggleSignatures"
}

export interface ChannelsToggleSlowMode extends channels.toggleSlowMode {
  readonly _tag: "channels.toggleSlowMode"
}

export interface ChannelsToggleUsername extends channels.toggleUsername {
  readonly _tag: "channels.toggleUsername"
}

export interface ChannelsToggleViewForumAsMessages extends channels.toggleViewForumAsMessages {
  readonly _tag: "channels.toggleViewForumAsMessages"
}

export interface ChannelsUpdateColor extends channels.updateColor {
  readonly _tag: "channels.updateColor"
}

export interface ChannelsUpdateEmojiStatus extends channels.updateEmojiStatus {
  readonly _tag: "channels.updateEmojiStatus"
}

export interface ChannelsUpdatePaidMessagesPrice extends channels.updatePaidMessagesPrice {
  readonly _tag: "channels.updatePaidMessagesPrice"
}

export interface ChannelsUpdateUsername extends channels.updateUsername {
  readonly _tag: "channels.updateUsername"
}

export interface ChatlistsCheckChatlistInvite extends chatlists.checkChatlistInvite {
  readonly _tag: "chatlists.checkChatlistInvite"
}

export interface ChatlistsDeleteExportedInvite extends chatlists.deleteExportedInvite {
  readonly _tag: "chatlists.deleteExportedInvite"
}

export interface ChatlistsEditExportedInvite extends chatlists.editExportedInvite {
  readonly _tag: "chatlists.editExportedInvite"
}

export interface ChatlistsExportChatlistInvite extends chatlists.exportChatlistInvite {
  readonly _tag: "chatlists.exportChatlistInvite"
}

export interface ChatlistsGetChatlistUpdates extends chatlists.getChatlistUpdates {
  readonly _tag: "chatlists.getChatlistUpdates"
}

export interface ChatlistsGetExportedInvites extends chatlists.getExportedInvites {
  readonly _tag: "chatlists.getExportedInvites"
}

export interface ChatlistsGetLeaveChatlistSuggestions extends chatlists.getLeaveChatlistSuggestions {
  readonly _tag: "chatlists.getLeaveChatlistSuggestions"
}

export interface ChatlistsHideChatlistUpdates extends chatlists.hideChatlistUpdates {
  readonly _tag: "chatlists.hideChatlistUpdates"
}

export interface ChatlistsJoinChatlistInvite extends chatlists.joinChatlistInvite {
  readonly _tag: "chatlists.joinChatlistInvite"
}

export interface ChatlistsJoinChatlistUpdates extends chatlists.joinChatlistUpdates {
  readonly _tag: "chatlists.joinChatlistUpdates"
}

export interface ChatlistsLeaveChatlist extends chatlists.leaveChatlist {
  readonly _tag: "chatlists.leaveChatlist"
}

export interface CommunitiesCreate extends communities.create {
  readonly _tag: "communities.create"
}

export interface CommunitiesGetJoinedCommunities {
  readonly _tag: "communities.getJoinedCommunities"
}

export interface CommunitiesGetParticipantJoinedChats extends communities.getParticipantJoinedChats {
  readonly _tag: "communities.getParticipantJoinedChats"
}

export interface CommunitiesGetPeerLinkRequests extends communities.getPeerLinkRequests {
  readonly _tag: "communities.getPeerLinkRequests"
}

export interface CommunitiesToggleAllPeerLinkRequestApproval extends communities.toggleAllPeerLinkRequestApproval {
  readonly _tag: "communities.toggleAllPeerLinkRequestApproval"
}

export interface CommunitiesToggleCommunityCollapsedInDialogs extends communities.toggleCommunityCollapsedInDialogs {
  readonly _tag: "communities.toggleCommunityCollapsedInDialogs"
}

export interface CommunitiesToggleParticipantBanned extends communities.toggleParticipantBanned {
  readonly _tag: "communities.toggleParticipantBanned"
}

export interface CommunitiesTogglePeerLink extends communities.togglePeerLink {
  readonly _tag: "communities.togglePeerLink"
}

export interface CommunitiesTogglePeerLinkRequestApproval extends communities.togglePeerLinkRequestApproval {
  readonly _tag: "communities.togglePeerLinkRequestApproval"
}

export interface ContactsAcceptContact extends contacts.acceptContact {
  readonly _tag: "contacts.acceptContact"
}

export interface ContactsAddContact extends contacts.addContact {
  readonly _tag: "contacts.addContact"
}

export interface ContactsBlock extends contacts.block {
  readonly _tag: "contacts.block"
}

export interface ContactsBlockFromReplies extends contacts.blockFromReplies {
  readonly _tag: "contacts.blockFromReplies"
}

export interface ContactsDeleteByPhones extends contacts.deleteByPhones {
  readonly _tag: "contacts.deleteByPhones"
}

export interface ContactsDeleteContacts extends contacts.deleteContacts {
  readonly _tag: "contacts.deleteContacts"
}

export interface ContactsEditCloseFriends extends contacts.editCloseFriends {
  readonly _tag: "contacts.editCloseFriends"
}

export interface ContactsExportContactToken {
  readonly _tag: "contacts.exportContactToken"
}

export interface ContactsGetBirthdays {
  readonly _tag: "contacts.getBirthdays"
}

export interface ContactsGetBlocked extends contacts.getBlocked {
  readonly _tag: "contacts.getBlocked"
}

export interface ContactsGetContactIDs extends contacts.getContactIDs {
  readonly _tag: "contacts.getContactIDs"
}

export interface ContactsGetContacts extends contacts.getContacts {
  readonly _tag: "contacts.getContacts"
}

export interface ContactsGetLocated extends contacts.getLocated {
  readonly _tag: "contacts.getLocated"
}

export interface ContactsGetSaved {
  readonly _tag: "contacts.getSaved"
}

export interface ContactsGetSponsoredPeers extends contacts.getSponsoredPeers {
  readonly _tag: "contacts.getSponsoredPeers"
}

export interface ContactsGetStatuses {
  readonly _tag: "contacts.getStatuses"
}

export interface ContactsGetTopPeers extends contacts.getTopPeers {
  readonly _tag: "contacts.getTopPeers"
}

export interface ContactsImportContactToken extends contacts.importContactToken {
  readonly _tag: "contacts.importContactToken"
}

export interface ContactsImportContacts extends contacts.importContacts {
  readonly _tag: "contacts.importContacts"
}

export interface ContactsResetSaved {
  readonly _tag: "contacts.resetSaved"
}

export interface ContactsResetTopPeerRating extends contacts.resetTopPeerRating {
  readonly _tag: "contacts.resetTopPeerRating"
}

export interface ContactsResolvePhone extends contacts.resolvePhone {
  readonly _tag: "contacts.resolvePhone"
}

export interface ContactsResolveUsername extends contacts.resolveUsername {
  readonly _tag: "contacts.resolveUsername"
}

export interface ContactsSearch extends contacts.search {
  readonly _tag: "contacts.search"
}

export interface ContactsSetBlocked extends contacts.setBlocked {
  readonly _tag: "contacts.setBlocked"
}

export interface ContactsToggleTopPeers extends contacts.toggleTopPeers {
  readonly _tag: "contacts.toggleTopPeers"
}

export interface ContactsUnblock extends contacts.unblock {
  readonly _tag: "contacts.unblock"
}

export interface ContactsUpdateContactNote extends contacts.updateContactNote {
  readonly _tag: "contacts.updateContactNote"
}

export interface EphemeralDeleteMessage extends ephemeral.deleteMessage {
  readonly _tag: "ephemeral.deleteMessage"
}

export interface EphemeralEditMessage extends ephemeral.editMessage {
  readonly _tag: "ephemeral.editMessage"
}

export interface EphemeralGetCallbackAnswer extends ephemeral.getCallbackAnswer {
  readonly _tag: "ephemeral.getCallbackAnswer"
}

export interface EphemeralReportMessage extends ephemeral.reportMessage {
  readonly _tag: "ephemeral.reportMessage"
}

export interface EphemeralSendMessage extends ephemeral.sendMessage {
  readonly _tag: "ephemeral.sendMessage"
}

export interface FoldersEditPeerFolders extends folders.editPeerFolders {
  readonly _tag: "folders.editPeerFolders"
}

export interface FragmentGetCollectibleInfo extends fragment.getCollectibleInfo {
  readonly _tag: "fragment.getCollectibleInfo"
}

export interface HelpAcceptTermsOfService extends help.acceptTermsOfService {
  readonly _tag: "help.acceptTermsOfService"
}

export interface HelpDismissSuggestion extends help.dismissSuggestion {
  readonly _tag: "help.dismissSuggestion"
}

export interface HelpEditUserInfo extends help.editUserInfo {
  readonly _tag: "help.editUserInfo"
}

export interface HelpGetAppConfig extends help.getAppConfig {
  readonly _tag: "help.getAppConfig"
}

export interface HelpGetAppUpdate extends help.getAppUpdate {
  readonly _tag: "help.getAppUpdate"
}

export interface HelpGetCdnConfig {
  readonly _tag: "help.getCdnConfig"
}

export interface HelpGetConfig {
  readonly _tag: "help.getConfig"
}

export interface HelpGetCountriesList extends help.getCountriesList {
  readonly _tag: "help.getCountriesList"
}

export interface HelpGetDeepLinkInfo extends help.getDeepLinkInfo {
  readonly _tag: "help.getDeepLinkInfo"
}

export interface HelpGetInviteText {
  readonly _tag: "help.getInviteText"
}

export interface HelpGetNearestDc {
  readonly _tag: "help.getNearestDc"
}

export interface HelpGetPassportConfig extends help.getPassportConfig {
  readonly _tag: "help.getPassportConfig"
}

export interface HelpGetPeerColors extends help.getPeerColors {
  readonly _tag: "help.getPeerColors"
}

export interface HelpGetPeerProfileColors extends help.getPeerProfileColors {
  readonly _tag: "help.getPeerProfileColors"
}

export interface HelpGetPremiumPromo {
  readonly _tag: "help.getPremiumPromo"
}

export interface HelpGetPromoData {
  readonly _tag: "help.getPromoData"
}

export interface HelpGetRecentMeUrls extends help.getRecentMeUrls {
  readonly _tag: "help.getRecentMeUrls"
}

export interface HelpGetSupport {
  readonly _tag: "help.getSupport"
}

export interface HelpGetSupportName {
  readonly _tag: "help.getSupportName"
}

export interface HelpGetTermsOfServiceUpdate {
  readonly _tag: "help.getTermsOfServiceUpdate"
}

export interface HelpGetTimezonesList extends help.getTimezonesList {
  readonly _tag: "help.getTimezonesList"
}

export interface HelpGetUserInfo extends help.getUserInfo {
  readonly _tag: "help.getUserInfo"
}

export interface HelpHidePromoData extends help.hidePromoData {
  readonly _tag: "help.hidePromoData"
}

export interface HelpSaveAppLog extends help.saveAppLog {
  readonly _tag: "help.saveAppLog"
}

export interface HelpSetBotUpdatesStatus extends help.setBotUpdatesStatus {
  readonly _tag: "help.setBotUpdatesStatus"
}

export interface LangpackGetDifference extends langpack.getDifference {
  readonly _tag: "langpack.getDifference"
}

export interface LangpackGetLangPack extends langpack.getLangPack {
  readonly _tag: "langpack.getLangPack"
}

export interface LangpackGetLanguage extends langpack.getLanguage {
  readonly _tag: "langpack.getLanguage"
}

export interface LangpackGetLanguages extends langpack.getLanguages {
  readonly _tag: "langpack.getLanguages"
}

export interface LangpackGetStrings extends langpack.getStrings {
  readonly _tag: "langpack.getStrings"
}

export interface MessagesAcceptEncryption extends messages.acceptEncryption {
  readonly _tag: "messages.acceptEncryption"
}

export interface MessagesAcceptUrlAuth extends messages.acceptUrlAuth {
  readonly _tag: "messages.acceptUrlAuth"
}

export interface MessagesAddChatUser extends messages.addChatUser {
  readonly _tag: "messages.addChatUser"
}

export interface MessagesAddPollAnswer extends messages.addPollAnswer {
  readonly _tag: "messages.addPollAnswer"
}

export interface MessagesAppendTodoList extends messages.appendTodoList {
  readonly _tag: "messages.appendTodoList"
}

export interface MessagesCheckChatInvite extends messages.checkChatInvite {
  readonly _tag: "messages.checkChatInvite"
}

export interface MessagesCheckHistoryImport extends messages.checkHistoryImport {
  readonly _tag: "messages.checkHistoryImport"
}

export interface MessagesCheckHistoryImportPeer extends messages.checkHistoryImportPeer {
  readonly _tag: "messages.checkHistoryImportPeer"
}

export interface MessagesCheckQuickReplyShortcut extends messages.checkQuickReplyShortcut {
  readonly _tag: "messages.checkQuickReplyShortcut"
}

export interface MessagesCheckUrlAuthMatchCode extends messages.checkUrlAuthMatchCode {
  readonly _tag: "messages.checkUrlAuthMatchCode"
}

export interface MessagesClearAllDrafts {
  readonly _tag: "messages.clearAllDrafts"
}

export interface MessagesClearRecentReactions {
  readonly _tag: "messages.clearRecentReactions"
}

export interface MessagesClearRecentStickers extends messages.clearRecentStickers {
  readonly _tag: "messages.clearRecentStickers"
}

export interface MessagesClickSponsoredMessage extends messages.clickSponsoredMessage {
  readonly _tag: "messages.clickSponsoredMessage"
}

export interface MessagesComposeMessageWithAI extends messages.composeMessageWithAI {
  readonly _tag: "messages.composeMessageWithAI"
}

export interface MessagesComposeRichMessageWithAI extends messages.composeRichMessageWithAI {
  readonly _tag: "messages.composeRichMessageWithAI"
}

export interface MessagesCreateChat extends messages.createChat {
  readonly _tag: "messages.createChat"
}

export interface MessagesCreateForumTopic extends messages.createForumTopic {
  readonly _tag: "messages.createForumTopic"
}

export interface MessagesDeclineUrlAuth extends messages.declineUrlAuth {
  readonly _tag: "messages.declineUrlAuth"
}

export interface MessagesDeleteChat extends messages.deleteChat {
  readonly _tag: "messages.deleteChat"
}

export interface MessagesDeleteChatUser extends messages.deleteChatUser {
  readonly _tag: "messages.deleteChatUser"
}

export interface MessagesDeleteExportedChatInvite extends messages.deleteExportedChatInvite {
  readonly _tag: "messages.deleteExportedChatInvite"
}

export interface MessagesDeleteFactCheck extends messages.deleteFactCheck {
  readonly _tag: "messages.deleteFactCheck"
}

export interface MessagesDeleteHistory extends messages.deleteHistory {
  readonly _tag: "messages.deleteHistory"
}

export interface MessagesDeleteMessages extends messages.deleteMessages {
  readonly _tag: "messages.deleteMessages"
}

export interface MessagesDeleteParticipantReaction extends messages.deleteParticipantReaction {
  readonly _tag: "messages.deleteParticipantReaction"
}

export interface MessagesDeleteParticipantReactions extends messages.deleteParticipantReactions {
  readonly _tag: "messages.deleteParticipantReactions"
}

export interface MessagesDeletePhoneCallHistory extends messages.deletePhoneCallHistory {
  readonly _tag: "messages.deletePhoneCallHistory"
}

export interface MessagesDeletePollAnswer extends messages.deletePollAnswer {
  readonly _tag: "messages.deletePollAnswer"
}

export interface MessagesDeleteQuickReplyMessages extends messages.deleteQuickReplyMessages {
  readonly _tag: "messages.deleteQuickReplyMessages"
}

export interface MessagesDeleteQuickReplyShortcut extends messages.deleteQuickReplyShortcut {
  readonly _tag: "messages.deleteQuickReplyShortcut"
}

export interface MessagesDeleteRevokedExportedChatInvites extends messages.deleteRevokedExportedChatInvites {
  readonly _tag: "messages.deleteRevokedExportedChatInvites"
}

export interface MessagesDeleteSavedHistory extends messages.deleteSavedHistory {
  readonly _tag: "messages.deleteSavedHistory"
}

export interface MessagesDeleteScheduledMessages extends messages.deleteScheduledMessages {
  readonly _tag: "messages.deleteScheduledMessages"
}

export interface MessagesDeleteTopicHistory extends messages.deleteTopicHistory {
  readonly _tag: "messages.deleteTopicHistory"
}

export interface MessagesDiscardEncryption extends messages.discardEncryption {
  readonly _tag: "messages.discardEncryption"
}

export interface MessagesEditChatAbout extends messages.editChatAbout {
  readonly _tag: "messages.editChatAbout"
}

export interface MessagesEditChatAdmin extends messages.editChatAdmin {
  readonly _tag: "messages.editChatAdmin"
}

export interface MessagesEditChatCreator extends messages.editChatCreator {
  readonly _tag: "messages.editChatCreator"
}

export interface MessagesEditChatDefaultBannedRights extends messages.editChatDefaultBannedRights {
  readonly _tag: "messages.editChatDefaultBannedRights"
}

export interface MessagesEditChatParticipantRank extends messages.editChatParticipantRank {
  readonly _tag: "messages.editChatParticipantRank"
}

export interface MessagesEditChatPhoto extends messages.editChatPhoto {
  readonly _tag: "messages.editChatPhoto"
}

export interface MessagesEditChatTitle extends messages.editChatTitle {
  readonly _tag: "messages.editChatTitle"
}

export interface MessagesEditExportedChatInvite extends messages.editExportedChatInvite {
  readonly _tag: "messages.editExportedChatInvite"
}

export interface MessagesEditFactCheck extends messages.editFactCheck {
  readonly _tag: "messages.editFactCheck"
}

export interface MessagesEditForumTopic extends messages.editForumTopic {
  readonly _tag: "messages.editForumTopic"
}

export interface MessagesEditInlineBotMessage extends messages.editInlineBotMessage {
  readonly _tag: "messages.editInlineBotMessage"
}

export interface MessagesEditMessage extends messages.editMessage {
  readonly _tag: "messages.editMessage"
}

export interface MessagesEditQuickReplyShortcut extends messages.editQuickReplyShortcut {
  readonly _tag: "messages.editQuickReplyShortcut"
}

export interface MessagesExportChatInvite extends messages.exportChatInvite {
  readonly _tag: "messages.exportChatInvite"
}

export interface MessagesFaveSticker extends messages.faveSticker {
  readonly _tag: "messages.faveSticker"
}

export interface MessagesForwardMessages extends messages.forwardMessages {
  readonly _tag: "messages.forwardMessages"
}

export interface MessagesGetAdminsWithInvites extends messages.getAdminsWithInvites {
  readonly _tag: "messages.getAdminsWithInvites"
}

export interface MessagesGetAllDrafts {
  readonly _tag: "messages.getAllDrafts"
}

export interface MessagesGetAllStickers extends messages.getAllStickers {
  readonly _tag: "messages.getAllStickers"
}

export interface MessagesGetArchivedStickers extends messages.getArchivedStickers {
  readonly _tag: "messages.getArchivedStickers"
}

export interface MessagesGetAttachMenuBot extends messages.getAttachMenuBot {
  readonly _tag: "messages.getAttachMenuBot"
}

export interface MessagesGetAttachMenuBots extends messages.getAttachMenuBots {
  readonly _tag: "messages.getAttachMenuBots"
}

export interface MessagesGetAttachedStickers extends messages.getAttachedStickers {
  readonly _tag: "messages.getAttachedStickers"
}

export interface MessagesGetAvailableEffects extends messages.getAvailableEffects {
  readonly _tag: "messages.getAvailableEffects"
}

export interface MessagesGetAvailableReactions extends messages.getAvailableReactions {
  readonly _tag: "messages.getAvailableReactions"
}

export interface MessagesGetBotApp extends messages.getBotApp {
  readonly _tag: "messages.getBotApp"
}

export interface MessagesGetBotCallbackAnswer extends messages.getBotCallbackAnswer {
  readonly _tag: "messages.getBotCallbackAnswer"
}

export interface MessagesGetChatInviteImporters extends messages.getChatInviteImporters {
  readonly _tag: "messages.getChatInviteImporters"
}

export interface MessagesGetChats extends messages.getChats {
  readonly _tag: "messages.getChats"
}

export interface MessagesGetCommonChats extends messages.getCommonChats {
  readonly _tag: "messages.getCommonChats"
}

export interface MessagesGetCustomEmojiDocuments extends messages.getCustomEmojiDocuments {
  readonly _tag: "messages.getCustomEmojiDocuments"
}

export interface MessagesGetDefaultHistoryTTL {
  readonly _tag: "messages.getDefaultHistoryTTL"
}

export interface MessagesGetDefaultTagReactions extends messages.getDefaultTagReactions {
  readonly _tag: "messages.getDefaultTagReactions"
}

export interface MessagesGetDhConfig extends messages.getDhConfig {
  readonly _tag: "messages.getDhConfig"
}

export interface MessagesGetDialogFilters {
  readonly _tag: "messages.getDialogFilters"
}

export interface MessagesGetDialogUnreadMarks extends messages.getDialogUnreadMarks {
  readonly _tag: "messages.getDialogUnreadMarks"
}

export interface MessagesGetDialogs extends messages.getDialogs {
  readonly _tag: "messages.getDialogs"
}

export interface MessagesGetDiscussionMessage extends messages.getDiscussionMessage {
  readonly _tag: "messages.getDiscussionMessage"
}

export interface MessagesGetDocumentByHash extends messages.getDocumentByHash {
  readonly _tag: "messages.getDocumentByHash"
}

export interface MessagesGetEmojiGameInfo {
  readonly _tag: "messages.getEmojiGameInfo"
}

export interface MessagesGetEmojiGroups extends messages.getEmojiGroups {
  readonly _tag: "messages.getEmojiGroups"
}

export interface MessagesGetEmojiKeywords extends messages.getEmojiKeywords {
  readonly _tag: "messages.getEmojiKeywords"
}

export interface MessagesGetEmojiKeywordsDifference extends messages.getEmojiKeywordsDifference {
  readonly _tag: "messages.getEmojiKeywordsDifference"
}

export interface MessagesGetEmojiKeywordsLanguages extends messages.getEmojiKeywordsLanguages {
  readonly _tag: "messages.getEmojiKeywordsLanguages"
}

export interface MessagesGetEmojiProfilePhotoGroups extends messages.getEmojiProfilePhotoGroups {
  readonly _tag: "messages.getEmojiProfilePhotoGroups"
}

export interface MessagesGetEmojiStatusGroups extends messages.getEmojiStatusGroups {
  readonly _tag: "messages.getEmojiStatusGroups"
}

export interface MessagesGetEmojiStickerGroups extends messages.getEmojiStickerGroups {
  readonly _tag: "messages.getEmojiStickerGroups"
}

export interface MessagesGetEmojiStickers extends messages.getEmojiStickers {
  readonly _tag: "messages.getEmojiStickers"
}

export interface MessagesGetEmojiURL extends messages.getEmojiURL {
  readonly _tag: "messages.getEmojiURL"
}

export interface MessagesGetExportedChatInvite extends messages.getExportedChatInvite {
  readonly _tag: "messages.getExportedChatInvite"
}

export interface MessagesGetExportedChatInvites extends messages.getExportedChatInvites {
  readonly _tag: "messages.getExportedChatInvites"
}

export interface MessagesGetExtendedMedia extends messages.getExtendedMedia {
  readonly _tag: "messages.getExtendedMedia"
}

export interface MessagesGetFactCheck extends messages.getFactCheck {
  readonly _tag: "messages.getFactCheck"
}

export interface MessagesGetFavedStickers extends messages.getFavedStickers {
  readonly _tag: "messages.getFavedStickers"
}

export interface MessagesGetFeaturedEmojiStickers extends messages.getFeaturedEmojiStickers {
  readonly _tag: "messages.getFeaturedEmojiStickers"
}

export interface MessagesGetFeaturedStickers extends messages.getFeaturedStickers {
  readonly _tag: "messages.getFeaturedStickers"
}

export interface MessagesGetForumTopics extends messages.getForumTopics {
  readonly _tag: "messages.getForumTopics"
}

export interface MessagesGetForumTopicsByID extends messages.getForumTopicsByID {
  readonly _tag: "messages.getForumTopicsByID"
}

export interface MessagesGetFullChat extends messages.getFullChat {
  readonly _tag: "messages.getFullChat"
}

export interface MessagesGetFutureChatCreatorAfterLeave extends messages.getFutureChatCreatorAfterLeave {
  readonly _tag: "messages.getFutureChatCreatorAfterLeave"
}

export interface MessagesGetGameHighScores extends messages.getGameHighScores {
  readonly _tag: "messages.getGameHighScores"
}

export interface MessagesGetHistory extends messages.getHistory {
  readonly _tag: "messages.getHistory"
}

export interface MessagesGetInlineBotResults extends messages.getInlineBotResults {
  readonly _tag: "messages.getInlineBotResults"
}

export interface MessagesGetInlineGameHighScores extends messages.getInlineGameHighScores {
  readonly _tag: "messages.getInlineGameHighScores"
}

export interface MessagesGetMaskStickers extends messages.getMaskStickers {
  readonly _tag: "messages.getMaskStickers"
}

export interface MessagesGetMessageEditData extends messages.getMessageEditData {
  readonly _tag: "messages.getMessageEditData"
}

export interface MessagesGetMessageReactionsList extends messages.getMessageReactionsList {
  readonly _tag: "messages.getMessageReactionsList"
}

export interface MessagesGetMessageReadParticipants extends messages.getMessageReadParticipants {
  readonly _tag: "messages.getMessageReadParticipants"
}

export interface MessagesGetMessages extends messages.getMessages {
  readonly _tag: "messages.getMessages"
}

export interface MessagesGetMessagesReactions extends messages.getMessagesReactions {
  readonly _tag: "messages.getMessagesReactions"
}

export interface MessagesGetMessagesViews extends messages.getMessagesViews {
  readonly _tag: "messages.getMessagesViews"
}

export interface MessagesGetMyStickers extends messages.getMyStickers {
  readonly _tag: "messages.getMyStickers"
}

export interface MessagesGetOldFeaturedStickers extends messages.getOldFeaturedStickers {
  readonly _tag: "messages.getOldFeaturedStickers"
}

export interface MessagesGetOnlines extends messages.getOnlines {
  readonly _tag: "messages.getOnlines"
}

export interface MessagesGetOutboxReadDate extends messages.getOutboxReadDate {
  readonly _tag: "messages.getOutboxReadDate"
}

export interface MessagesGetPaidReactionPrivacy {
  readonly _tag: "messages.getPaidReactionPrivacy"
}

export interface MessagesGetPeerDialogs extends messages.getPeerDialogs {
  readonly _tag: "messages.getPeerDialogs"
}

export interface MessagesGetPeerSettings extends messages.getPeerSettings {
  readonly _tag: "messages.getPeerSettings"
}

export interface MessagesGetPersonalChannelHistory extends messages.getPersonalChannelHistory {
  readonly _tag: "messages.getPersonalChannelHistory"
}

export interface MessagesGetPinnedDialogs extends messages.getPinnedDialogs {
  readonly _tag: "messages.getPinnedDialogs"
}

export interface MessagesGetPinnedSavedDialogs {
  readonly _tag: "messages.getPinnedSavedDialogs"
}

export interface MessagesGetPollResults extends messages.getPollResults {
  readonly _tag: "messages.getPollResults"
}

export interface MessagesGetPollVotes extends messages.getPollVotes {
  readonly _tag: "messages.getPollVotes"
}

export interface MessagesGetPreparedInlineMessage extends messages.getPreparedInlineMessage {
  readonly _tag: "messages.getPreparedInlineMessage"
}

export interface MessagesGetQuickReplies extends messages.getQuickReplies {
  readonly _tag: "messages.getQuickReplies"
}

export interface MessagesGetQuickReplyMessages extends messages.getQuickReplyMessages {
  readonly _tag: "messages.getQuickReplyMessages"
}

export interface MessagesGetRecentLocations extends messages.getRecentLocations {
  readonly _tag: "messages.getRecentLocations"
}

export interface MessagesGetRecentReactions extends messages.getRecentReactions {
  readonly _tag: "messages.getRecentReactions"
}

export interface MessagesGetRecentStickers extends messages.getRecentStickers {
  readonly _tag: "messages.getRecentStickers"
}

export interface MessagesGetReplies extends messages.getReplies {
  readonly _tag: "messages.getReplies"
}

export interface MessagesGetRichMessage extends messages.getRichMessage {
  readonly _tag: "messages.getRichMessage"
}

export interface MessagesGetSavedDialogs extends messages.getSavedDialogs {
  readonly _tag: "messages.getSavedDialogs"
}

export interface MessagesGetSavedDialogsByID extends messages.getSavedDialogsByID {
  readonly _tag: "messages.getSavedDialogsByID"
}

export interface MessagesGetSavedGifs extends messages.getSavedGifs {
  readonly _tag: "messages.getSavedGifs"
}

export interface MessagesGetSavedHistory extends messages.getSavedHistory {
  readonly _tag: "messages.getSavedHistory"
}

export interface MessagesGetSavedReactionTags extends messages.getSavedReactionTags {
  readonly _tag: "messages.getSavedReactionTags"
}

export interface MessagesGetScheduledHistory extends messages.getScheduledHistory {
  readonly _tag: "messages.getScheduledHistory"
}

export interface MessagesGetScheduledMessages extends messages.getScheduledMessages {
  readonly _tag: "messages.getScheduledMessages"
}

export interface MessagesGetSearchCounters extends messages.getSearchCounters {
  readonly _tag: "messages.getSearchCounters"
}

export interface MessagesGetSearchResultsCalendar extends messages.getSearchResultsCalendar {
  readonly _tag: "messages.getSearchResultsCalendar"
}

export interface MessagesGetSearchResultsPositions extends messages.getSearchResultsPositions {
  readonly _tag: "messages.getSearchResultsPositions"
}

export interface MessagesGetSplitRanges {
  readonly _tag: "messages.getSplitRanges"
}

export interface MessagesGetSponsoredMessages extends messages.getSponsoredMessages {
  readonly _tag: "messages.getSponsoredMessages"
}

export interface MessagesGetStickerSet extends messages.getStickerSet {
  readonly _tag: "messages.getStickerSet"
}

export interface MessagesGetStickers extends messages.getStickers {
  readonly _tag: "messages.getStickers"
}

export interface MessagesGetSuggestedDialogFilters {
  readonly _tag: "messages.getSuggestedDialogFilters"
}

export interface MessagesGetTopReactions extends messages.getTopReactions {
  readonly _tag: "messages.getTopReactions"
}

export interface MessagesGetUnreadMentions extends messages.getUnreadMentions {
  readonly _tag: "messages.getUnreadMentions"
}

export interface MessagesGetUnreadPollVotes extends messages.getUnreadPollVotes {
  readonly _tag: "messages.getUnreadPollVotes"
}

export interface MessagesGetUnreadReactions extends messages.getUnreadReactions {
  readonly _tag: "messages.getUnreadReactions"
}

export interface MessagesGetWebPage extends messages.getWebPage {
  readonly _tag: "messages.getWebPage"
}

export interface MessagesGetWebPagePreview extends messages.getWebPagePreview {
  readonly _tag: "messages.getWebPagePreview"
}

export interface MessagesHideAllChatJoinRequests extends messages.hideAllChatJoinRequests {
  readonly _tag: "messages.hideAllChatJoinRequests"
}

export interface MessagesHideChatJoinRequest extends messages.hideChatJoinRequest {
  readonly _tag: "messages.hideChatJoinRequest"
}

export interface MessagesHidePeerSettingsBar extends messages.hidePeerSettingsBar {
  readonly _tag: "messages.hidePeerSettingsBar"
}

export interface MessagesImportChatInvite extends messages.importChatInvite {
  readonly _tag: "messages.importChatInvite"
}

export interface MessagesInitHistoryImport extends messages.initHistoryImport {
  readonly _tag: "messages.initHistoryImport"
}

export interface MessagesInstallStickerSet extends messages.installStickerSet {
  readonly _tag: "messages.installStickerSet"
}

export interface MessagesMarkDialogUnread extends messages.markDialogUnread {
  readonly _tag: "messages.markDialogUnread"
}

export interface MessagesMigrateChat extends messages.migrateChat {
  readonly _tag: "messages.migrateChat"
}

export interface MessagesProlongWebView extends messages.prolongWebView {
  readonly _tag: "messages.prolongWebView"
}

export interface MessagesRateTranscribedAudio extends messages.rateTranscribedAudio {
  readonly _tag: "messages.rateTranscribedAudio"
}

export interface MessagesReadDiscussion extends messages.readDiscussion {
  readonly _tag: "messages.readDiscussion"
}

export interface MessagesReadEncryptedHistory extends messages.readEncryptedHistory {
  readonly _tag: "messages.readEncryptedHistory"
}

export interface MessagesReadFeaturedStickers extends messages.readFeaturedStickers {
  readonly _tag: "messages.readFeaturedStickers"
}

export interface MessagesReadHistory extends messages.readHistory {
  readonly _tag: "messages.readHistory"
}

export interface MessagesReadMentions extends messages.readMentions {
  readonly _tag: "messages.readMentions"
}

export interface MessagesReadMessageContents extends messages.readMessageContents {
  readonly _tag: "messages.readMessageContents"
}

export interface MessagesReadPollVotes extends messages.readPollVotes {
  readonly _tag: "messages.readPollVotes"
}

export interface MessagesReadReactions extends messages.readReactions {
  readonly _tag: "messages.readReactions"
}

export interface MessagesReadSavedHistory extends messages.readSavedHistory {
  readonly _tag: "messages.readSavedHistory"
}

export interface MessagesReceivedMessages extends messages.receivedMessages {
  readonly _tag: "messages.receivedMessages"
}

export interface MessagesReceivedQueue extends messages.receivedQueue {
  readonly _tag: "messages.receivedQueue"
}

export interface MessagesReorderPinnedDialogs extends messages.reorderPinnedDialogs {
  readonly _tag: "messages.reorderPinnedDialogs"
}

export interface MessagesReorderPinnedForumTopics extends messages.reorderPinnedForumTopics {
  readonly _tag: "messages.reorderPinnedForumTopics"
}

export interface MessagesReorderPinnedSavedDialogs extends messages.reorderPinnedSavedDialogs {
  readonly _tag: "messages.reorderPinnedSavedDialogs"
}

export interface MessagesReorderQuickReplies extends messages.reorderQuickReplies {
  readonly _tag: "messages.reorderQuickReplies"
}

export interface MessagesReorderStickerSets extends messages.reorderStickerSets {
  readonly _tag: "messages.reorderStickerSets"
}

export interface MessagesReport extends messages.report {
  readonly _tag: "messages.report"
}

export interface MessagesReportEncryptedSpam extends messages.reportEncryptedSpam {
  readonly _tag: "messages.reportEncryptedSpam"
}

export interface MessagesReportMessagesDelivery extends messages.reportMessagesDelivery {
  readonly _tag: "messages.reportMessagesDelivery"
}

export interface MessagesReportMusicListen extends messages.reportMusicListen {
  readonly _tag: "messages.reportMusicListen"
}

export interface MessagesReportReaction extends messages.reportReaction {
  readonly _tag: "messages.reportReaction"
}

export interface MessagesReportReadMetrics extends messages.reportReadMetrics {
  readonly _tag: "messages.reportReadMetrics"
}

export interface MessagesReportSpam extends messages.reportSpam {
  readonly _tag: "messages.reportSpam"
}

export interface MessagesReportSponsoredMessage extends messages.reportSponsoredMessage {
  readonly _tag: "messages.reportSponsoredMessage"
}

export interface MessagesRequestAppWebView extends messages.requestAppWebView {
  readonly _tag: "messages.requestAppWebView"
}

export interface MessagesRequestChatJoinWebView extends messages.requestChatJoinWebView {
  readonly _tag: "messages.requestChatJoinWebView"
}

export interface MessagesRequestEncryption extends messages.requestEncryption {
  readonly _tag: "messages.requestEncryption"
}

export interface MessagesRequestMainWebView extends messages.requestMainWebView {
  readonly _tag: "messages.requestMainWebView"
}

export interface MessagesRequestSimpleWebView extends messages.requestSimpleWebView {
  readonly _tag: "messages.requestSimpleWebView"
}

export interface MessagesRequestUrlAuth extends messages.requestUrlAuth {
  readonly _tag: "messages.requestUrlAuth"
}

export interface MessagesRequestWebView extends messages.requestWebView {
  readonly _tag: "messages.requestWebView"
}

export interface MessagesSaveDefaultSendAs extends messages.saveDefaultSendAs {
  readonly _tag: "messages.saveDefaultSendAs"
}

export interface MessagesSaveDraft extends messages.saveDraft {
  readonly _tag: "messages.saveDraft"
}

export interface MessagesSaveGif extends messages.saveGif {
  readonly _tag: "messages.saveGif"
}

export interface MessagesSavePreparedInlineMessage extends messages.savePreparedInlineMessage {
  readonly _tag: "messages.savePreparedInlineMessage"
}

export interface MessagesSaveRecentSticker extends messages.saveRecentSticker {
  readonly _tag: "messages.saveRecentSticker"
}

export interface MessagesSearch extends messages.search {
  readonly _tag: "messages.search"
}

export interface MessagesSearchCustomEmoji extends messages.searchCustomEmoji {
  readonly _tag: "messages.searchCustomEmoji"
}

export interface MessagesSearchEmojiStickerSets extends messages.searchEmojiStickerSets {
  readonly _tag: "messages.searchEmojiStickerSets"
}

export interface MessagesSearchGlobal extends messages.searchGlobal {
  readonly _tag: "messages.searchGlobal"
}

export interface MessagesSearchSentMedia extends messages.searchSentMedia {
  readonly _tag: "messages.searchSentMedia"
}

export interface MessagesSearchStickerSets extends messages.searchStickerSets {
  readonly _tag: "messages.searchStickerSets"
}

export interface MessagesSearchStickers extends messages.searchStickers {
  readonly _tag: "messages.searchStickers"
}

export interface MessagesSendBotRequestedPeer extends messages.sendBotRequestedPeer {
  readonly _tag: "messages.sendBotRequestedPeer"
}

export interface MessagesSendEncrypted extends messages.sendEncrypted {
  readonly _tag: "messages.sendEncrypted"
}

export interface MessagesSendEncryptedFile extends messages.sendEncryptedFile {
  readonly _tag: "messages.sendEncryptedFile"
}

export interface MessagesSendEncryptedService extends messages.sendEncryptedService {
  readonly _tag: "messages.sendEncryptedService"
}

export interface MessagesSendInlineBotResult extends messages.sendInlineBotResult {
  readonly _tag: "messages.sendInlineBotResult"
}

export interface MessagesSendMedia extends messages.sendMedia {
  readonly _tag: "messages.sendMedia"
}

export interface MessagesSendMessage extends messages.sendMessage {
  readonly _tag: "messages.sendMessage"
}

export interface MessagesSendMultiMedia extends messages.sendMultiMedia {
  readonly _tag: "messages.sendMultiMedia"
}

export interface MessagesSendPaidReaction extends messages.sendPaidReaction {
  readonly _tag: "messages.sendPaidReaction"
}

export interface MessagesSendQuickReplyMessages extends messages.sendQuickReplyMessages {
  readonly _tag: "messages.sendQuickReplyMessages"
}

export interface MessagesSendReaction extends messages.sendReaction {
  readonly _tag: "messages.sendReaction"
}

export interface MessagesSendScheduledMessages extends messages.sendScheduledMessages {
  readonly _tag: "messages.sendScheduledMessages"
}

export interface MessagesSendScreenshotNotification extends messages.sendScreenshotNotification {
  readonly _tag: "messages.sendScreenshotNotification"
}

export interface MessagesSendVote extends messages.sendVote {
  readonly _tag: "messages.sendVote"
}

export interface MessagesSendWebViewData extends messages.sendWebViewData {
  readonly _tag: "messages.sendWebViewData"
}

export interface MessagesSendWebViewResultMessage extends messages.sendWebViewResultMessage {
  readonly _tag: "messages.sendWebViewResultMessage"
}

export interface MessagesSetBotCallbackAnswer extends messages.setBotCallbackAnswer {
  readonly _tag: "messages.setBotCallbackAnswer"
}

export interface MessagesSetBotGuestChatResult extends messages.setBotGuestChatResult {
  readonly _tag: "messages.setBotGuestChatResult"
}

export interface MessagesSetBotPrecheckoutResults extends messages.setBotPrecheckoutResults {
  readonly _tag: "messages.setBotPrecheckoutResults"
}

export interface MessagesSetBotShippingResults extends messages.setBotShippingResults {
  readonly _tag: "messages.setBotShippingResults"
}

export interface MessagesSetChatAvailableReactions extends messages.setChatAvailableReactions {
  readonly _tag: "messages.setChatAvailableReactions"
}

export interface MessagesSetChatTheme extends messages.setChatTheme {
  readonly _tag: "messages.setChatTheme"
}

export interface MessagesSetChatWallPaper extends messages.setChatWallPaper {
  readonly _tag: "messages.setChatWallPaper"
}

export interface MessagesSetDefaultHistoryTTL extends messages.setDefaultHistoryTTL {
  readonly _tag: "messages.setDefaultHistoryTTL"
}

export interface MessagesSetDefaultReaction extends messages.setDefaultReaction {
  readonly _tag: "messages.setDefaultReaction"
}

export interface MessagesSetEncryptedTyping extends messages.setEncryptedTyping {
  readonly _tag: "messages.setEncryptedTyping"
}

export interface MessagesSetGameScore extends messages.setGameScore {
  readonly _tag: "messages.setGameScore"
}

export interface MessagesSetHistoryTTL extends messages.setHistoryTTL {
  readonly _tag: "messages.setHistoryTTL"
}

export interface MessagesSetInlineBotResults extends messages.setInlineBotResults {
  readonly _tag: "messages.setInlineBotResults"
}

export interface MessagesSetInlineGameScore extends messages.setInlineGameScore {
  readonly _tag: "messages.setInlineGameScore"
}

export interface MessagesSetTyping extends messages.setTyping {
  readonly _tag: "messages.setTyping"
}

export interface MessagesStartBot extends messages.startBot {
  readonly _tag: "messages.startBot"
}

export interface MessagesStartHistoryImport extends messages.startHistoryImport {
  readonly _tag: "messages.startHistoryImport"
}

export interface MessagesSummarizeText extends messages.summarizeText {
  readonly _tag: "messages.summarizeText"
}

export interface MessagesToggleBotInAttachMenu extends messages.toggleBotInAttachMenu {
  readonly _tag: "messages.toggleBotInAttachMenu"
}

export interface MessagesToggleDialogFilterTags extends messages.toggleDialogFilterTags {
  readonly _tag: "messages.toggleDialogFilterTags"
}

export interface MessagesToggleDialogPin extends messages.toggleDialogPin {
  readonly _tag: "messages.toggleDialogPin"
}

export interface MessagesToggleNoForwards extends messages.toggleNoForwards {
  readonly _tag: "messages.toggleNoForwards"
}

export interface MessagesTogglePaidReactionPrivacy extends messages.togglePaidReactionPrivacy {
  readonly _tag: "messages.togglePaidReactionPrivacy"
}

export interface MessagesTogglePeerTranslations extends messages.togglePeerTranslations {
  readonly _tag: "messages.togglePeerTranslations"
}

export interface MessagesToggleSavedDialogPin extends messages.toggleSavedDialogPin {
  readonly _tag: "messages.toggleSavedDialogPin"
}

export interface MessagesToggleStickerSets extends messages.toggleStickerSets {
  readonly _tag: "messages.toggleStickerSets"
}

export interface MessagesToggleSuggestedPostApproval extends messages.toggleSuggestedPostApproval {
  readonly _tag: "messages.toggleSuggestedPostApproval"
}

export interface MessagesToggleTodoCompleted extends messages.toggleTodoCompleted {
  readonly _tag: "messages.toggleTodoCompleted"
}

export interface MessagesTranscribeAudio extends messages.transcribeAudio {
  readonly _tag: "messages.transcribeAudio"
}

export interface MessagesTranslateRichMessage extends messages.translateRichMessage {
  readonly _tag: "messages.translateRichMessage"
}

export interface MessagesTranslateText extends messages.translateText {
  readonly _tag: "messages.translateText"
}

export interface MessagesUninstallStickerSet extends messages.uninstallStickerSet {
  readonly _tag: "messages.uninstallStickerSet"
}

export interface MessagesUnpinAllMessages extends messages.unpinAllMessages {
  readonly _tag: "messages.unpinAllMessages"
}

export interface MessagesUpdateDialogFilter extends messages.updateDialogFilter {
  readonly _tag: "messages.updateDialogFilter"
}

export interface MessagesUpdateDialogFiltersOrder extends messages.updateDialogFiltersOrder {
  readonly _tag: "messages.updateDialogFiltersOrder"
}

export interface MessagesUpdatePinnedForumTopic extends messages.updatePinnedForumTopic {
  readonly _tag: "messages.updatePinnedForumTopic"
}

export interface MessagesUpdatePinnedMessage extends messages.updatePinnedMessage {
  readonly _tag: "messages.updatePinnedMessage"
}

export interface MessagesUpdateSavedReactionTag extends messages.updateSavedReactionTag {
  readonly _tag: "messages.updateSavedReactionTag"
}

export interface MessagesUploadEncryptedFile extends messages.uploadEncryptedFile {
  readonly _tag: "messages.uploadEncryptedFile"
}

export interface MessagesUploadImportedMedia extends messages.uploadImportedMedia {
  readonly _tag: "messages.uploadImportedMedia"
}

export interface MessagesUploadMedia extends messages.uploadMedia {
  readonly _tag: "messages.uploadMedia"
}

export interface MessagesViewSponsoredMessage extends messages.viewSponsoredMessage {
  readonly _tag: "messages.viewSponsoredMessage"
}

export interface PaymentsApplyGiftCode extends payments.applyGiftCode {
  readonly _tag: "payments.applyGiftCode"
}

export interface PaymentsAssignAppStoreTransaction extends payments.assignAppStoreTransaction {
  readonly _tag: "payments.assignAppStoreTransaction"
}

export interface PaymentsAssignPlayMarketTransaction extends payments.assignPlayMarketTransaction {
  readonly _tag: "payments.assignPlayMarketTransaction"
}

export interface PaymentsBotCancelStarsSubscription extends payments.botCancelStarsSubscription {
  readonly _tag: "payments.botCancelStarsSubscription"
}

export interface PaymentsCanPurchaseStore extends payments.canPurchaseStore {
  readonly _tag: "payments.canPurchaseStore"
}

export interface PaymentsChangeStarsSubscription extends payments.changeStarsSubscription {
  readonly _tag: "payments.changeStarsSubscription"
}

export interface PaymentsCheckCanSendGift extends payments.checkCanSendGift {
  readonly _tag: "payments.checkCanSendGift"
}

export interface PaymentsCheckGiftCode extends payments.checkGiftCode {
  readonly _tag: "payments.checkGiftCode"
}

export interface PaymentsClearSavedInfo extends payments.clearSavedInfo {
  readonly _tag: "payments.clearSavedInfo"
}

export interface PaymentsConnectStarRefBot extends payments.connectStarRefBot {
  readonly _tag: "payments.connectStarRefBot"
}

export interface PaymentsConvertStarGift extends payments.convertStarGift {
  readonly _tag: "payments.convertStarGift"
}

export interface PaymentsCraftStarGift extends payments.craftStarGift {
  readonly _tag: "payments.craftStarGift"
}

export interface PaymentsCreateStarGiftCollection extends payments.createStarGiftCollection {
  readonly _tag: "payments.createStarGiftCollection"
}

export interface PaymentsDeleteStarGiftCollection extends payments.deleteStarGiftCollection {
  readonly _tag: "payments.deleteStarGiftCollection"
}

export interface PaymentsEditConnectedStarRefBot extends payments.editConnectedStarRefBot {
  readonly _tag: "payments.editConnectedStarRefBot"
}

export interface PaymentsExportInvoice extends payments.exportInvoice {
  readonly _tag: "payments.exportInvoice"
}

export interface PaymentsFulfillStarsSubscription extends payments.fulfillStarsSubscription {
  readonly _tag: "payments.fulfillStarsSubscription"
}

export interface PaymentsGetBankCardData extends payments.getBankCardData {
  readonly _tag: "payments.getBankCardData"
}

export interface PaymentsGetConnectedStarRefBot extends payments.getConnectedStarRefBot {
  readonly _tag: "payments.getConnectedStarRefBot"
}

export interface PaymentsGetConnectedStarRefBots extends payments.getConnectedStarRefBots {
  readonly _tag: "payments.getConnectedStarRefBots"
}

export interface PaymentsGetCraftStarGifts extends payments.getCraftStarGifts {
  readonly _tag: "payments.getCraftStarGifts"
}

export interface PaymentsGetGiveawayInfo extends payments.getGiveawayInfo {
  readonly _tag: "payments.getGiveawayInfo"
}

export interface PaymentsGetPaymentForm extends payments.getPaymentForm {
  readonly _tag: "payments.getPaymentForm"
}

export interface PaymentsGetPaymentReceipt extends payments.getPaymentReceipt {
  readonly _tag: "payments.getPaymentReceipt"
}

export interface PaymentsGetPremiumGiftCodeOptions extends payments.getPremiumGiftCodeOptions {
  readonly _tag: "payments.getPremiumGiftCodeOptions"
}

export interface PaymentsGetResaleStarGifts extends payments.getResaleStarGifts {
  readonly _tag: "payments.getResaleStarGifts"
}

export interface PaymentsGetSavedInfo {
  readonly _tag: "payments.getSavedInfo"
}

export interface PaymentsGetSavedStarGift extends payments.getSavedStarGift {
  readonly _tag: "payments.getSavedStarGift"
}

export interface PaymentsGetSavedStarGifts extends payments.getSavedStarGifts {
  readonly _tag: "payments.getSavedStarGifts"
}

export interface PaymentsGetStarGiftActiveAuctions extends payments.getStarGiftActiveAuctions {
  readonly _tag: "payments.getStarGiftActiveAuctions"
}

export interface PaymentsGetStarGiftAuctionAcquiredGifts extends payments.getStarGiftAuctionAcquiredGifts {
  readonly _tag: "payments.getStarGiftAuctionAcquiredGifts"
}

export interface PaymentsGetStarGiftAuctionState extends payments.getStarGiftAuctionState {
  readonly _tag: "payments.getStarGiftAuctionState"
}

export interface PaymentsGetStarGiftCollections extends payments.getStarGiftCollections {
  readonly _tag: "payments.getStarGiftCollections"
}

export interface PaymentsGetStarGiftUpgradeAttributes extends payments.getStarGiftUpgradeAttributes {
  readonly _tag: "payments.getStarGiftUpgradeAttributes"
}

export interface PaymentsGetStarGiftUpgradePreview extends payments.getStarGiftUpgradePreview {
  readonly _tag: "payments.getStarGiftUpgradePreview"
}

export interface PaymentsGetStarGiftWithdrawalUrl extends payments.getStarGiftWithdrawalUrl {
  readonly _tag: "payments.getStarGiftWithdrawalUrl"
}

export interface PaymentsGetStarGifts extends payments.getStarGifts {
  readonly _tag: "payments.getStarGifts"
}

export interface PaymentsGetStarsGiftOptions extends payments.getStarsGiftOptions {
  readonly _tag: "payments.getStarsGiftOptions"
}

export interface PaymentsGetStarsGiveawayOptions {
  readonly _tag: "payments.getStarsGiveawayOptions"
}

export interface PaymentsGetStarsRevenueAdsAccountUrl extends payments.getStarsRevenueAdsAccountUrl {
  readonly _tag: "payments.getStarsRevenueAdsAccountUrl"
}

export interface PaymentsGetStarsRevenueStats extends payments.getStarsRevenueStats {
  readonly _tag: "payments.getStarsRevenueStats"
}

export interface PaymentsGetStarsRevenueWithdrawalUrl extends payments.getStarsRevenueWithdrawalUrl {
  readonly _tag: "payments.getStarsRevenueWithdrawalUrl"
}

export interface PaymentsGetStarsStatus extends payments.getStarsStatus {
  readonly _tag: "payments.getStarsStatus"
}

export interface PaymentsGetStarsSubscriptions extends payments.getStarsSubscriptions {
  readonly _tag: "payments.getStarsSubscriptions"
}

export interface PaymentsGetStarsTopupOptions {
  readonly _tag: "payments.getStarsTopupOptions"
}

export interface PaymentsGetStarsTransactions extends payments.getStarsTransactions {
  readonly _tag: "payments.getStarsTransactions"
}

export interface PaymentsGetStarsTransactionsByID extends payments.getStarsTransactionsByID {
  readonly _tag: "payments.getStarsTransactionsByID"
}

export interface PaymentsGetSuggestedStarRefBots extends payments.getSuggestedStarRefBots {
  readonly _tag: "payments.getSuggestedStarRefBots"
}

export interface PaymentsGetUniqueStarGift extends payments.getUniqueStarGift {
  readonly _tag: "payments.getUniqueStarGift"
}

export interface PaymentsGetUniqueStarGiftValueInfo extends payments.getUniqueStarGiftValueInfo {
  readonly _tag: "payments.getUniqueStarGiftValueInfo"
}

export interface PaymentsLaunchPrepaidGiveaway extends payments.launchPrepaidGiveaway {
  readonly _tag: "payments.launchPrepaidGiveaway"
}

export interface PaymentsRefundStarsCharge extends payments.refundStarsCharge {
  readonly _tag: "payments.refundStarsCharge"
}

export interface PaymentsReorderStarGiftCollections extends payments.reorderStarGiftCollections {
  readonly _tag: "payments.reorderStarGiftCollections"
}

export interface PaymentsResolveStarGiftOffer extends payments.resolveStarGiftOffer {
  readonly _tag: "payments.resolveStarGiftOffer"
}

export interface PaymentsSaveStarGift extends payments.saveStarGift {
  readonly _tag: "payments.saveStarGift"
}

export interface PaymentsSendPaymentForm extends payments.sendPaymentForm {
  readonly _tag: "payments.sendPaymentForm"
}

export interface PaymentsSendStarGiftOffer extends payments.sendStarGiftOffer {
  readonly _tag: "payments.sendStarGiftOffer"
}

export interface PaymentsSendStarsForm extends payments.sendStarsForm {
  readonly _tag: "payments.sendStarsForm"
}

export interface PaymentsToggleChatStarGiftNotifications extends payments.toggleChatStarGiftNotifications {
  readonly _tag: "payments.toggleChatStarGiftNotifications"
}

export interface PaymentsToggleStarGiftsPinnedToTop extends payments.toggleStarGiftsPinnedToTop {
  readonly _tag: "payments.toggleStarGiftsPinnedToTop"
}

export interface PaymentsTransferStarGift extends payments.transferStarGift {
  readonly _tag: "payments.transferStarGift"
}

export interface PaymentsUpdateStarGiftCollection extends payments.updateStarGiftCollection {
  readonly _tag: "payments.updateStarGiftCollection"
}

export interface PaymentsUpdateStarGiftPrice extends payments.updateStarGiftPrice {
  readonly _tag: "payments.updateStarGiftPrice"
}

export interface PaymentsUpgradeStarGift extends payments.upgradeStarGift {
  readonly _tag: "payments.upgradeStarGift"
}

export interface PaymentsValidateRequestedInfo extends payments.validateRequestedInfo {
  readonly _tag: "payments.validateRequestedInfo"
}

export interface PhoneAcceptCall extends phone.acceptCall {
  readonly _tag: "phone.acceptCall"
}

export interface PhoneCheckGroupCall extends phone.checkGroupCall {
  readonly _tag: "phone.checkGroupCall"
}

export interface PhoneConfirmCall extends phone.confirmCall {
  readonly _tag: "phone.confirmCall"
}

export interface PhoneCreateConferenceCall extends phone.createConferenceCall {
  readonly _tag: "phone.createConferenceCall"
}

export interface PhoneCreateGroupCall extends phone.createGroupCall {
  readonly _tag: "phone.createGroupCall"
}

export interface PhoneDeclineConferenceCallInvite extends phone.declineConferenceCallInvite {
  readonly _tag: "phone.declineConferenceCallInvite"
}

export interface PhoneDeleteConferenceCallParticipants extends phone.deleteConferenceCallParticipants {
  readonly _tag: "phone.deleteConferenceCallParticipants"
}

export interface PhoneDeleteGroupCallMessages extends phone.deleteGroupCallMessages {
  readonly _tag: "phone.deleteGroupCallMessages"
}

export interface PhoneDeleteGroupCallParticipantMessages extends phone.deleteGroupCallParticipantMessages {
  readonly _tag: "phone.deleteGroupCallParticipantMessages"
}

export interface PhoneDiscardCall extends phone.discardCall {
  readonly _tag: "phone.discardCall"
}

export interface PhoneDiscardGroupCall extends phone.discardGroupCall {
  readonly _tag: "phone.discardGroupCall"
}

export interface PhoneEditGroupCallParticipant extends phone.editGroupCallParticipant {
  readonly _tag: "phone.editGroupCallParticipant"
}

export interface PhoneEditGroupCallTitle extends phone.editGroupCallTitle {
  readonly _tag: "phone.editGroupCallTitle"
}

export interface PhoneExportGroupCallInvite extends phone.exportGroupCallInvite {
  readonly _tag: "phone.exportGroupCallInvite"
}

export interface PhoneGetCallConfig {
  readonly _tag: "phone.getCallConfig"
}

export interface PhoneGetGroupCall extends phone.getGroupCall {
  readonly _tag: "phone.getGroupCall"
}

export interface PhoneGetGroupCallChainBlocks extends phone.getGroupCallChainBlocks {
  readonly _tag: "phone.getGroupCallChainBlocks"
}

export interface PhoneGetGroupCallJoinAs extends phone.getGroupCallJoinAs {
  readonly _tag: "phone.getGroupCallJoinAs"
}

export interface PhoneGetGroupCallStars extends phone.getGroupCallStars {
  readonly _tag: "phone.getGroupCallStars"
}

export interface PhoneGetGroupCallStreamChannels extends phone.getGroupCallStreamChannels {
  readonly _tag: "phone.getGroupCallStreamChannels"
}

export interface PhoneGetGroupCallStreamRtmpUrl extends phone.getGroupCallStreamRtmpUrl {
  readonly _tag: "phone.getGroupCallStreamRtmpUrl"
}

export interface PhoneGetGroupParticipants extends phone.getGroupParticipants {
  readonly _tag: "phone.getGroupParticipants"
}

export interface PhoneInviteConferenceCallParticipant extends phone.inviteConferenceCallParticipant {
  readonly _tag: "phone.inviteConferenceCallParticipant"
}

export interface PhoneInviteToGroupCall extends phone.inviteToGroupCall {
  readonly _tag: "phone.inviteToGroupCall"
}

export interface PhoneJoinGroupCall extends phone.joinGroupCall {
  readonly _tag: "phone.joinGroupCall"
}

export interface PhoneJoinGroupCallPresentation extends phone.joinGroupCallPresentation {
  readonly _tag: "phone.joinGroupCallPresentation"
}

export interface PhoneLeaveGroupCall extends phone.leaveGroupCall {
  readonly _tag: "phone.leaveGroupCall"
}

export interface PhoneLeaveGroupCallPresentation extends phone.leaveGroupCallPresentation {
  readonly _tag: "phone.leaveGroupCallPresentation"
}

export interface PhoneReceivedCall extends phone.receivedCall {
  readonly _tag: "phone.receivedCall"
}

export interface PhoneRequestCall extends phone.requestCall {
  readonly _tag: "phone.requestCall"
}

export interface PhoneSaveCallDebug extends phone.saveCallDebug {
  readonly _tag: "phone.saveCallDebug"
}

export interface PhoneSaveCallLog extends phone.saveCallLog {
  readonly _tag: "phone.saveCallLog"
}

export interface PhoneSaveDefaultGroupCallJoinAs extends phone.saveDefaultGroupCallJoinAs {
  readonly _tag: "phone.saveDefaultGroupCallJoinAs"
}

export interface PhoneSaveDefaultSendAs extends phone.saveDefaultSendAs {
  readonly _tag: "phone.saveDefaultSendAs"
}

export interface PhoneSendConferenceCallBroadcast extends phone.sendConferenceCallBroadcast {
  readonly _tag: "phone.sendConferenceCallBroadcast"
}

export interface PhoneSendGroupCallEncryptedMessage extends phone.sendGroupCallEncryptedMessage {
  readonly _tag: "phone.sendGroupCallEncryptedMessage"
}

export interface PhoneSendGroupCallMessage extends phone.sendGroupCallMessage {
  readonly _tag: "phone.sendGroupCallMessage"
}

export interface PhoneSendSignalingData extends phone.sendSignalingData {
  readonly _tag: "phone.sendSignalingData"
}

export interface PhoneSetCallRating extends phone.setCallRating {
  readonly _tag: "phone.setCallRating"
}

export interface PhoneStartScheduledGroupCall extends phone.startScheduledGroupCall {
  readonly _tag: "phone.startScheduledGroupCall"
}

export interface PhoneToggleGroupCallRecord extends phone.toggleGroupCallRecord {
  readonly _tag: "phone.toggleGroupCallRecord"
}

export interface PhoneToggleGroupCallSettings extends phone.toggleGroupCallSettings {
  readonly _tag: "phone.toggleGroupCallSettings"
}

export interface PhoneToggleGroupCallStartSubscription extends phone.toggleGroupCallStartSubscription {
  readonly _tag: "phone.toggleGroupCallStartSubscription"
}

export interface PhotosDeletePhotos extends photos.deletePhotos {
  readonly _tag: "photos.deletePhotos"
}

export interface PhotosGetUserPhotos extends photos.getUserPhotos {
  readonly _tag: "photos.getUserPhotos"
}

export interface PhotosUpdateProfilePhoto extends photos.updateProfilePhoto {
  readonly _tag: "photos.updateProfilePhoto"
}

export interface PhotosUploadContactProfilePhoto extends photos.uploadContactProfilePhoto {
  readonly _tag: "photos.uploadContactProfilePhoto"
}

export interface PhotosUploadProfilePhoto extends photos.uploadProfilePhoto {
  readonly _tag: "photos.uploadProfilePhoto"
}

export interface PremiumApplyBoost extends premium.applyBoost {
  readonly _tag: "premium.applyBoost"
}

export interface PremiumGetBoostsList extends premium.getBoostsList {
  readonly _tag: "premium.getBoostsList"
}

export interface PremiumGetBoostsStatus extends premium.getBoostsStatus {
  readonly _tag: "premium.getBoostsStatus"
}

export interface PremiumGetMyBoosts {
  readonly _tag: "premium.getMyBoosts"
}

export interface PremiumGetUserBoosts extends premium.getUserBoosts {
  readonly _tag: "premium.getUserBoosts"
}

export interface SmsjobsFinishJob extends smsjobs.finishJob {
  readonly _tag: "smsjobs.finishJob"
}

export interface SmsjobsGetSmsJob extends smsjobs.getSmsJob {
  readonly _tag: "smsjobs.getSmsJob"
}

export interface SmsjobsGetStatus {
  readonly _tag: "smsjobs.getStatus"
}

export interface SmsjobsIsEligibleToJoin {
  readonly _tag: "smsjobs.isEligibleToJoin"
}

export interface SmsjobsJoin {
  readonly _tag: "smsjobs.join"
}

export interface SmsjobsLeave {
  readonly _tag: "smsjobs.leave"
}

export interface SmsjobsUpdateSettings extends smsjobs.updateSettings {
  readonly _tag: "smsjobs.updateSettings"
}

export interface StatsGetBroadcastStats extends stats.getBroadcastStats {
  readonly _tag: "stats.getBroadcastStats"
}

export interface StatsGetMegagroupStats extends stats.getMegagroupStats {
  readonly _tag: "stats.getMegagroupStats"
}

export interface StatsGetMessagePublicForwards extends stats.getMessagePublicForwards {
  readonly _tag: "stats.getMessagePublicForwards"
}

export interface StatsGetMessageStats extends stats.getMessageStats {
  readonly _tag: "stats.getMessageStats"
}

export interface StatsGetPollStats extends stats.getPollStats {
  readonly _tag: "stats.getPollStats"
}

export interface StatsGetStoryPublicForwards extends stats.getStoryPublicForwards {
  readonly _tag: "stats.getStoryPublicForwards"
}

export interface StatsGetStoryStats extends stats.getStoryStats {
  readonly _tag: "stats.getStoryStats"
}

export interface StatsLoadAsyncGraph extends stats.loadAsyncGraph {
  readonly _tag: "stats.loadAsyncGraph"
}

export interface StickersAddStickerToSet extends stickers.addStickerToSet {
  readonly _tag: "stickers.addStickerToSet"
}

export interface StickersChangeSticker extends stickers.changeSticker {
  readonly _tag: "stickers.changeSticker"
}

export interface StickersChangeStickerPosition extends stickers.changeStickerPosition {
  readonly _tag: "stickers.changeStickerPosition"
}

export interface StickersCheckShortName extends stickers.checkShortName {
  readonly _tag: "stickers.checkShortName"
}

export interface StickersCreateStickerSet extends stickers.createStickerSet {
  readonly _tag: "stickers.createStickerSet"
}

export interface StickersDeleteStickerSet extends stickers.deleteStickerSet {
  readonly _tag: "stickers.deleteStickerSet"
}

export interface StickersRemoveStickerFromSet extends stickers.removeStickerFromSet {
  readonly _tag: "stickers.removeStickerFromSet"
}

export interface StickersRenameStickerSet extends stickers.renameStickerSet {
  readonly _tag: "stickers.renameStickerSet"
}

export interface StickersReplaceSticker extends stickers.replaceSticker {
  readonly _tag: "stickers.replaceSticker"
}

export interface StickersSetStickerSetThumb extends stickers.setStickerSetThumb {
  readonly _tag: "stickers.setStickerSetThumb"
}

export interface StickersSuggestShortName extends stickers.suggestShortName {
  readonly _tag: "stickers.suggestShortName"
}

export interface StoriesActivateStealthMode extends stories.activateStealthMode {
  readonly _tag: "stories.activateStealthMode"
}

export interface StoriesCanSendStory extends stories.canSendStory {
  readonly _tag: "stories.canSendStory"
}

export interface StoriesCreateAlbum extends stories.createAlbum {
  readonly _tag: "stories.createAlbum"
}

export interface StoriesDeleteAlbum extends stories.deleteAlbum {
  readonly _tag: "stories.deleteAlbum"
}

export interface StoriesDeleteStories extends stories.deleteStories {
  readonly _tag: "stories.deleteStories"
}

export interface StoriesEditStory extends stories.editStory {
  readonly _tag: "stories.editStory"
}

export interface StoriesExportStoryLink extends stories.exportStoryLink {
  readonly _tag: "stories.exportStoryLink"
}

export interface StoriesGetAlbumStories extends stories.getAlbumStories {
  readonly _tag: "stories.getAlbumStories"
}

export interface StoriesGetAlbums extends stories.getAlbums {
  readonly _tag: "stories.getAlbums"
}

export interface StoriesGetAllReadPeerStories {
  readonly _tag: "stories.getAllReadPeerStories"
}

export interface StoriesGetAllStories extends stories.getAllStories {
  readonly _tag: "stories.getAllStories"
}

export interface StoriesGetChatsToSend {
  readonly _tag: "stories.getChatsToSend"
}

export interface StoriesGetPeerMaxIDs extends stories.getPeerMaxIDs {
  readonly _tag: "stories.getPeerMaxIDs"
}

export interface StoriesGetPeerStories extends stories.getPeerStories {
  readonly _tag: "stories.getPeerStories"
}

export interface StoriesGetPinnedStories extends stories.getPinnedStories {
  readonly _tag: "stories.getPinnedStories"
}

export interface StoriesGetStoriesArchive extends stories.getStoriesArchive {
  readonly _tag: "stories.getStoriesArchive"
}

export interface StoriesGetStoriesByID extends stories.getStoriesByID {
  readonly _tag: "stories.getStoriesByID"
}

export interface StoriesGetStoriesViews extends stories.getStoriesViews {
  readonly _tag: "stories.getStoriesViews"
}

export interface StoriesGetStoryReactionsList extends stories.getStoryReactionsList {
  readonly _tag: "stories.getStoryReactionsList"
}

export interface StoriesGetStoryViewsList extends stories.getStoryViewsList {
  readonly _tag: "stories.getStoryViewsList"
}

export interface StoriesIncrementStoryViews extends stories.incrementStoryViews {
  readonly _tag: "stories.incrementStoryViews"
}

export interface StoriesReadStories extends stories.readStories {
  readonly _tag: "stories.readStories"
}

export interface StoriesReorderAlbums extends stories.reorderAlbums {
  readonly _tag: "stories.reorderAlbums"
}

export interface StoriesReport extends stories.report {
  readonly _tag: "stories.report"
}

export interface StoriesSearchPosts extends stories.searchPosts {
  readonly _tag: "stories.searchPosts"
}

export interface StoriesSendReaction extends stories.sendReaction {
  readonly _tag: "stories.sendReaction"
}

export interface StoriesSendStory extends stories.sendStory {
  readonly _tag: "stories.sendStory"
}

export interface StoriesStartLive extends stories.startLive {
  readonly _tag: "stories.startLive"
}

export interface StoriesToggleAllStoriesHidden extends stories.toggleAllStoriesHidden {
  readonly _tag: "stories.toggleAllStoriesHidden"
}

export interface StoriesTogglePeerStoriesHidden extends stories.togglePeerStoriesHidden {
  readonly _tag: "stories.togglePeerStoriesHidden"
}

export interface StoriesTogglePinned extends stories.togglePinned {
  readonly _tag: "stories.togglePinned"
}

export interface StoriesTogglePinnedToTop extends stories.togglePinnedToTop {
  readonly _tag: "stories.togglePinnedToTop"
}

export interface StoriesUpdateAlbum extends stories.updateAlbum {
  readonly _tag: "stories.updateAlbum"
}

export interface UpdatesGetChannelDifference extends updates.getChannelDifference {
  readonly _tag: "updates.getChannelDifference"
}

export interface UpdatesGetDifference extends updates.getDifference {
  readonly _tag: "updates.getDifference"
}

export interface UpdatesGetState {
  readonly _tag: "updates.getState"
}

export interface UploadGetCdnFile extends upload.getCdnFile {
  readonly _tag: "upload.getCdnFile"
}

export interface UploadGetCdnFileHashes extends upload.getCdnFileHashes {
  readonly _tag: "upload.getCdnFileHashes"
}

export interface UploadGetFile extends upload.getFile {
  readonly _tag: "upload.getFile"
}

export interface UploadGetFileHashes extends upload.getFileHashes {
  readonly _tag: "upload.getFileHashes"
}

export interface UploadGetWebFile extends upload.getWebFile {
  readonly _tag: "upload.getWebFile"
}

export interface UploadReuploadCdnFile extends upload.reuploadCdnFile {
  readonly _tag: "upload.reuploadCdnFile"
}

export interface UploadSaveBigFilePart extends upload.saveBigFilePart {
  readonly _tag: "upload.saveBigFilePart"
}

export interface UploadSaveFilePart extends upload.saveFilePart {
  readonly _tag: "upload.saveFilePart"
}

export interface UsersGetFullUser extends users.getFullUser {
  readonly _tag: "users.getFullUser"
}

export interface UsersGetRequirementsToContact extends users.getRequirementsToContact {
  readonly _tag: "users.getRequirementsToContact"
}

export interface UsersGetSavedMusic extends users.getSavedMusic {
  readonly _tag: "users.getSavedMusic"
}

export interface UsersGetSavedMusicByID extends users.getSavedMusicByID {
  readonly _tag: "users.getSavedMusicByID"
}

export interface UsersGetUsers extends users.getUsers {
  readonly _tag: "users.getUsers"
}

export interface UsersSetSecureValueErrors extends users.setSecureValueErrors {
  readonly _tag: "users.setSecureValueErrors"
}

export interface UsersSuggestBirthday extends users.suggestBirthday {
  readonly _tag: "users.suggestBirthday"
}

/**
 * Every call by the name of its method.
 *
 * @since 0.1.0
 * @category models
 */
export interface Calls {
  readonly "initConnection": InitConnection
  readonly "invokeAfterMsg": InvokeAfterMsg
  readonly "invokeAfterMsgs": InvokeAfterMsgs
  readonly "invokeWithApnsSecret": InvokeWithApnsSecret
  readonly "invokeWithBusinessConnection": InvokeWithBusinessConnection
  readonly "invokeWithGooglePlayIntegrity": InvokeWithGooglePlayIntegrity
  readonly "invokeWithLayer": InvokeWithLayer
  readonly "invokeWithMessagesRange": InvokeWithMessagesRange
  readonly "invokeWithReCaptcha": InvokeWithReCaptcha
  readonly "invokeWithTakeout": InvokeWithTakeout
  readonly "invokeWithoutUpdates": InvokeWithoutUpdates
  readonly "account.acceptAuthorization": AccountAcceptAuthorization
  readonly "account.cancelPasswordEmail": AccountCancelPasswordEmail
  readonly "account.changeAuthorizationSettings": AccountChangeAuthorizationSettings
  readonly "account.changePhone": AccountChangePhone
  readonly "account.checkUsername": AccountCheckUsername
  readonly "account.clearRecentEmojiStatuses": AccountClearRecentEmojiStatuses
  readonly "account.confirmBotConnection": AccountConfirmBotConnection
  readonly "account.confirmPasswordEmail": AccountConfirmPasswordEmail
  readonly "account.confirmPhone": AccountConfirmPhone
  readonly "account.createBusinessChatLink": AccountCreateBusinessChatLink
  readonly "account.createTheme": AccountCreateTheme
  readonly "account.declinePasswordReset": AccountDeclinePasswordReset
  readonly "account.deleteAccount": AccountDeleteAccount
  readonly "account.deleteAutoSaveExceptions": AccountDeleteAutoSaveExceptions
  readonly "account.deleteBusinessChatLink": AccountDeleteBusinessChatLink
  readonly "account.deletePasskey": AccountDeletePasskey
  readonly "account.deleteSecureValue": AccountDeleteSecureValue
  readonly "account.deleteWebBrowserSettingsExceptions": AccountDeleteWebBrowserSettingsExceptions
  readonly "account.disablePeerConnectedBot": AccountDisablePeerConnectedBot
  readonly "account.editBusinessChatLink": AccountEditBusinessChatLink
  readonly "account.finishTakeoutSession": AccountFinishTakeoutSession
  readonly "account.getAccountTTL": AccountGetAccountTTL
  readonly "account.getAllSecureValues": AccountGetAllSecureValues
  readonly "account.getAuthorizationForm": AccountGetAuthorizationForm
  readonly "account.getAuthorizations": AccountGetAuthorizations
  readonly "account.getAutoDownloadSettings": AccountGetAutoDownloadSettings
  readonly "account.getAutoSaveSettings": AccountGetAutoSaveSettings
  readonly "account.getBotBusinessConnection": AccountGetBotBusinessConnection
  readonly "account.getBusinessChatLinks": AccountGetBusinessChatLinks
  readonly "account.getChannelDefaultEmojiStatuses": AccountGetChannelDefaultEmojiStatuses
  readonly "account.getChannelRestrictedStatusEmojis": AccountGetChannelRestrictedStatusEmojis
  readonly "account.getChatThemes": AccountGetChatThemes
  readonly "account.getCollectibleEmojiStatuses": AccountGetCollectibleEmojiStatuses
  readonly "account.getConnectedBots": AccountGetConnectedBots
  readonly "account.getContactSignUpNotification": AccountGetContactSignUpNotification
  readonly "account.getContentSettings": AccountGetContentSettings
  readonly "account.getDefaultBackgroundEmojis": AccountGetDefaultBackgroundEmojis
  readonly "account.getDefaultEmojiStatuses": AccountGetDefaultEmojiStatuses
  readonly "account.getDefaultGroupPhotoEmojis": AccountGetDefaultGroupPhotoEmojis
  readonly "account.getDefaultProfilePhotoEmojis": AccountGetDefaultProfilePhotoEmojis
  readonly "account.getGlobalPrivacySettings": AccountGetGlobalPrivacySettings
  readonly "account.getMultiWallPapers": AccountGetMultiWallPapers
  readonly "account.getNotifyExceptions": AccountGetNotifyExceptions
  readonly "account.getNotifySettings": AccountGetNotifySettings
  readonly "account.getPaidMessagesRevenue": AccountGetPaidMessagesRevenue
  readonly "account.getPasskeys": AccountGetPasskeys
  readonly "account.getPassword": AccountGetPassword
  readonly "account.getPasswordSettings": AccountGetPasswordSettings
  readonly "account.getPrivacy": AccountGetPrivacy
  readonly "account.getReactionsNotifySettings": AccountGetReactionsNotifySettings
  readonly "account.getRecentEmojiStatuses": AccountGetRecentEmojiStatuses
  readonly "account.getSavedMusicIds": AccountGetSavedMusicIds
  readonly "account.getSavedRingtones": AccountGetSavedRingtones
  readonly "account.getSecureValue": AccountGetSecureValue
  readonly "account.getTheme": AccountGetTheme
  readonly "account.getThemes": AccountGetThemes
  readonly "account.getTmpPassword": AccountGetTmpPassword
  readonly "account.getUniqueGiftChatThemes": AccountGetUniqueGiftChatThemes
  readonly "account.getWallPaper": AccountGetWallPaper
  readonly "account.getWallPapers": AccountGetWallPapers
  readonly "account.getWebAuthorizations": AccountGetWebAuthorizations
  readonly "account.getWebBrowserSettings": AccountGetWebBrowserSettings
  readonly "account.initPasskeyRegistration": AccountInitPasskeyRegistration
  readonly "account.initTakeoutSession": AccountInitTakeoutSession
  readonly "account.installTheme": AccountInstallTheme
  readonly "account.installWallPaper": AccountInstallWallPaper
  readonly "account.invalidateSignInCodes": AccountInvalidateSignInCodes
  readonly "account.registerDevice": AccountRegisterDevice
  readonly "account.registerPasskey": AccountRegisterPasskey
  readonly "account.reorderUsernames": AccountReorderUsernames
  readonly "account.reportPeer": AccountReportPeer
  readonly "account.reportProfilePhoto": AccountReportProfilePhoto
  readonly "account.resendPasswordEmail": AccountResendPasswordEmail
  readonly "account.resetAuthorization": AccountResetAuthorization
  readonly "account.resetNotifySettings": AccountResetNotifySettings
  readonly "account.resetPassword": AccountResetPassword
  readonly "account.resetWallPapers": AccountResetWallPapers
  readonly "account.resetWebAuthorization": AccountResetWebAuthorization
  readonly "account.resetWebAuthorizations": AccountResetWebAuthorizations
  readonly "account.resolveBusinessChatLink": AccountResolveBusinessChatLink
  readonly "account.saveAutoDownloadSettings": AccountSaveAutoDownloadSettings
  readonly "account.saveAutoSaveSettings": AccountSaveAutoSaveSettings
  readonly "account.saveMusic": AccountSaveMusic
  readonly "account.saveRingtone": AccountSaveRingtone
  readonly "account.saveSecureValue": AccountSaveSecureValue
  readonly "account.saveTheme": AccountSaveTheme
  readonly "account.saveWallPaper": AccountSaveWallPaper
  readonly "account.sendChangePhoneCode": AccountSendChangePhoneCode
  readonly "account.sendConfirmPhoneCode": AccountSendConfirmPhoneCode
  readonly "account.sendVerifyEmailCode": AccountSendVerifyEmailCode
  readonly "account.sendVerifyPhoneCode": AccountSendVerifyPhoneCode
  readonly "account.setAccountTTL": AccountSetAccountTTL
  readonly "account.setAuthorizationTTL": AccountSetAuthorizationTTL
  readonly "account.setContactSignUpNotification": AccountSetContactSignUpNotification
  readonly "account.setContentSettings": AccountSetContentSettings
  readonly "account.setGlobalPrivacySettings": AccountSetGlobalPrivacySettings
  readonly "account.setMainProfileTab": AccountSetMainProfileTab
  readonly "account.setPrivacy": AccountSetPrivacy
  readonly "account.setReactionsNotifySettings": AccountSetReactionsNotifySettings
  readonly "account.toggleConnectedBotPaused": AccountToggleConnectedBotPaused
  readonly "account.toggleNoPaidMessagesException": AccountToggleNoPaidMessagesException
  readonly "account.toggleSponsoredMessages": AccountToggleSponsoredMessages
  readonly "account.toggleUsername": AccountToggleUsername
  readonly "account.toggleWebBrowserSettingsException": AccountToggleWebBrowserSettingsException
  readonly "account.unregisterDevice": AccountUnregisterDevice
  readonly "account.updateBirthday": AccountUpdateBirthday
  readonly "account.updateBusinessAwayMessage": AccountUpdateBusinessAwayMessage
  readonly "account.updateBusinessGreetingMessage": AccountUpdateBusinessGreetingMessage
  readonly "account.updateBusinessIntro": AccountUpdateBusinessIntro
  readonly "account.updateBusinessLocation": AccountUpdateBusinessLocation
  readonly "account.updateBusinessWorkHours": AccountUpdateBusinessWorkHours
  readonly "account.updateColor": AccountUpdateColor
  readonly "account.updateConnectedBot": AccountUpdateConnectedBot
  readonly "account.updateDeviceLocked": AccountUpdateDeviceLocked
  readonly "account.updateEmojiStatus": AccountUpdateEmojiStatus
  readonly "account.updateNotifySettings": AccountUpdateNotifySettings
  readonly "account.updatePasswordSettings": AccountUpdatePasswordSettings
  readonly "account.updatePersonalChannel": AccountUpdatePersonalChannel
  readonly "account.updateProfile": AccountUpdateProfile
  readonly "account.updateStatus": AccountUpdateStatus
  readonly "account.updateTheme": AccountUpdateTheme
  readonly "account.updateUsername": AccountUpdateUsername
  readonly "account.updateWebBrowserSettings": AccountUpdateWebBrowserSettings
  readonly "account.uploadRingtone": AccountUploadRingtone
  readonly "account.uploadTheme": AccountUploadTheme
  readonly "account.uploadWallPaper": AccountUploadWallPaper
  readonly "account.verifyEmail": AccountVerifyEmail
  readonly "account.verifyPhone": AccountVerifyPhone
  readonly "aicompose.createTone": AicomposeCreateTone
  readonly "aicompose.deleteTone": AicomposeDeleteTone
  readonly "aicompose.getTone": AicomposeGetTone
  readonly "aicompose.getToneExample": AicomposeGetToneExample
  readonly "aicompose.getTones": AicomposeGetTones
  readonly "aicompose.saveTone": AicomposeSaveTone
  readonly "aicompose.updateTone": AicomposeUpdateTone
  readonly "auth.acceptLoginToken": AuthAcceptLoginToken
  readonly "auth.bindTempAuthKey": AuthBindTempAuthKey
  readonly "auth.cancelCode": AuthCancelCode
  readonly "auth.checkPaidAuth": AuthCheckPaidAuth
  readonly "auth.checkPassword": AuthCheckPassword
  readonly "auth.checkRecoveryPassword": AuthCheckRecoveryPassword
  readonly "auth.dropTempAuthKeys": AuthDropTempAuthKeys
  readonly "auth.exportAuthorization": AuthExportAuthorization
  readonly "auth.exportLoginToken": AuthExportLoginToken
  readonly "auth.finishPasskeyLogin": AuthFinishPasskeyLogin
  readonly "auth.importAuthorization": AuthImportAuthorization
  readonly "auth.importBotAuthorization": AuthImportBotAuthorization
  readonly "auth.importLoginToken": AuthImportLoginToken
  readonly "auth.importWebTokenAuthorization": AuthImportWebTokenAuthorization
  readonly "auth.initPasskeyLogin": AuthInitPasskeyLogin
  readonly "auth.logOut": AuthLogOut
  readonly "auth.recoverPassword": AuthRecoverPassword
  readonly "auth.reportMissingCode": AuthReportMissingCode
  readonly "auth.requestFirebaseSms": AuthRequestFirebaseSms
  readonly "auth.requestPasswordRecovery": AuthRequestPasswordRecovery
  readonly "auth.resendCode": AuthResendCode
  readonly "auth.resetAuthorizations": AuthResetAuthorizations
  readonly "auth.resetLoginEmail": AuthResetLoginEmail
  readonly "auth.sendCode": AuthSendCode
  readonly "auth.signIn": AuthSignIn
  readonly "auth.signUp": AuthSignUp
  readonly "bots.addPreviewMedia": BotsAddPreviewMedia
  readonly "bots.allowSendMessage": BotsAllowSendMessage
  readonly "bots.answerWebhookJSONQuery": BotsAnswerWebhookJSONQuery
  readonly "bots.canSendMessage": BotsCanSendMessage
  readonly "bots.checkDownloadFileParams": BotsCheckDownloadFileParams
  readonly "bots.checkUsername": BotsCheckUsername
  readonly "bots.createBot": BotsCreateBot
  readonly "bots.deletePreviewMedia": BotsDeletePreviewMedia
  readonly "bots.editAccessSettings": BotsEditAccessSettings
  readonly "bots.editPreviewMedia": BotsEditPreviewMedia
  readonly "bots.exportBotToken": BotsExportBotToken
  readonly "bots.getAccessSettings": BotsGetAccessSettings
  readonly "bots.getAdminedBots": BotsGetAdminedBots
  readonly "bots.getBotCommands": BotsGetBotCommands
  readonly "bots.getBotInfo": BotsGetBotInfo
  readonly "bots.getBotMenuButton": BotsGetBotMenuButton
  readonly "bots.getBotRecommendations": BotsGetBotRecommendations
  readonly "bots.getPopularAppBots": BotsGetPopularAppBots
  readonly "bots.getPreviewInfo": BotsGetPreviewInfo
  readonly "bots.getPreviewMedias": BotsGetPreviewMedias
  readonly "bots.getRequestedWebViewButton": BotsGetRequestedWebViewButton
  readonly "bots.invokeWebViewCustomMethod": BotsInvokeWebViewCustomMethod
  readonly "bots.reorderPreviewMedias": BotsReorderPreviewMedias
  readonly "bots.reorderUsernames": BotsReorderUsernames
  readonly "bots.requestWebViewButton": BotsRequestWebViewButton
  readonly "bots.resetBotCommands": BotsResetBotCommands
  readonly "bots.sendCustomRequest": BotsSendCustomRequest
  readonly "bots.setBotBroadcastDefaultAdminRights": BotsSetBotBroadcastDefaultAdminRights
  readonly "bots.setBotCommands": BotsSetBotCommands
  readonly "bots.setBotGroupDefaultAdminRights": BotsSetBotGroupDefaultAdminRights
  readonly "bots.setBotInfo": BotsSetBotInfo
  readonly "bots.setBotMenuButton": BotsSetBotMenuButton
  readonly "bots.setCustomVerification": BotsSetCustomVerification
  readonly "bots.setJoinChatResults": BotsSetJoinChatResults
  readonly "bots.toggleUserEmojiStatusPermission": BotsToggleUserEmojiStatusPermission
  readonly "bots.toggleUsername": BotsToggleUsername
  readonly "bots.updateStarRefProgram": BotsUpdateStarRefProgram
  readonly "bots.updateUserEmojiStatus": BotsUpdateUserEmojiStatus
  readonly "channels.checkSearchPostsFlood": ChannelsCheckSearchPostsFlood
  readonly "channels.checkUsername": ChannelsCheckUsername
  readonly "channels.convertToGigagroup": ChannelsConvertToGigagroup
  readonly "channels.createChannel": ChannelsCreateChannel
  readonly "channels.deactivateAllUsernames": ChannelsDeactivateAllUsernames
  readonly "channels.deleteChannel": ChannelsDeleteChannel
  readonly "channels.deleteHistory": ChannelsDeleteHistory
  readonly "channels.deleteMessages": ChannelsDeleteMessages
  readonly "channels.deleteParticipantHistory": ChannelsDeleteParticipantHistory
  readonly "channels.editAdmin": ChannelsEditAdmin
  readonly "channels.editBanned": ChannelsEditBanned
  readonly "channels.editLocation": ChannelsEditLocation
  readonly "channels.editPhoto": ChannelsEditPhoto
  readonly "channels.editTitle": ChannelsEditTitle
  readonly "channels.exportMessageLink": ChannelsExportMessageLink
  readonly "channels.getAdminLog": ChannelsGetAdminLog
  readonly "channels.getAdminedPublicChannels": ChannelsGetAdminedPublicChannels
  readonly "channels.getChannelRecommendations": ChannelsGetChannelRecommendations
  readonly "channels.getChannels": ChannelsGetChannels
  readonly "channels.getFullChannel": ChannelsGetFullChannel
  readonly "channels.getGroupsForDiscussion": ChannelsGetGroupsForDiscussion
  readonly "channels.getInactiveChannels": ChannelsGetInactiveChannels
  readonly "channels.getLeftChannels": ChannelsGetLeftChannels
  readonly "channels.getMessageAuthor": ChannelsGetMessageAuthor
  readonly "channels.getMessages": ChannelsGetMessages
  readonly "channels.getParticipant": ChannelsGetParticipant
  readonly "channels.getParticipants": ChannelsGetParticipants
  readonly "channels.getSendAs": ChannelsGetSendAs
  readonly "channels.inviteToChannel": ChannelsInviteToChannel
  readonly "channels.joinChannel": ChannelsJoinChannel
  readonly "channels.leaveChannel": ChannelsLeaveChannel
  readonly "channels.readHistory": ChannelsReadHistory
  readonly "channels.readMessageContents": ChannelsReadMessageContents
  readonly "channels.reorderUsernames": ChannelsReorderUsernames
  readonly "channels.reportAntiSpamFalsePositive": ChannelsReportAntiSpamFalsePositive
  readonly "channels.reportSpam": ChannelsReportSpam
  readonly "channels.restrictSponsoredMessages": ChannelsRestrictSponsoredMessages
  readonly "channels.searchPosts": ChannelsSearchPosts
  readonly "channels.setBoostsToUnblockRestrictions": ChannelsSetBoostsToUnblockRestrictions
  readonly "channels.setDiscussionGroup": ChannelsSetDiscussionGroup
  readonly "channels.setEmojiStickers": ChannelsSetEmojiStickers
  readonly "channels.setMainProfileTab": ChannelsSetMainProfileTab
  readonly "channels.setStickers": ChannelsSetStickers
  readonly "channels.toggleAntiSpam": ChannelsToggleAntiSpam
  readonly "channels.toggleAutotranslation": ChannelsToggleAutotranslation
  readonly "channels.toggleForum": ChannelsToggleForum
  readonly "channels.toggleJoinRequest": ChannelsToggleJoinRequest
  readonly "channels.toggleJoinToSend": ChannelsToggleJoinToSend
  readonly "channels.toggleParticipantsHidden": ChannelsToggleParticipantsHidden
  readonly "channels.togglePreHistoryHidden": ChannelsTogglePreHistoryHidden
  readonly "channels.toggleSignatures": ChannelsToggleSignatures
  readonly "channels.toggleSlowMode": ChannelsToggleSlowMode
  readonly "channels.toggleUsername": ChannelsToggleUsername
  readonly "channels.toggleViewForumAsMessages": ChannelsToggleViewForumAsMessages
  readonly "channels.updateColor": ChannelsUpdateColor
  readonly "channels.updateEmojiStatus": ChannelsUpdateEmojiStatus
  readonly "channels.updatePaidMessagesPrice": ChannelsUpdatePaidMessagesPrice
  readonly "channels.updateUsername": ChannelsUpdateUsername
  readonly "chatlists.checkChatlistInvite": ChatlistsCheckChatlistInvite
  readonly "chatlists.deleteExportedInvite": ChatlistsDeleteExportedInvite
  readonly "chatlists.editExportedInvite": ChatlistsEditExportedInvite
  readonly "chatlists.exportChatlistInvite": ChatlistsExportChatlistInvite
  readonly "chatlists.getChatlistUpdates": ChatlistsGetChatlistUpdates
  readonly "chatlists.getExportedInvites": ChatlistsGetExportedInvites
  readonly "chatlists.getLeaveChatlistSuggestions": ChatlistsGetLeaveChatlistSuggestions
  readonly "chatlists.hideChatlistUpdates": ChatlistsHideChatlistUpdates
  readonly "chatlists.joinChatlistInvite": ChatlistsJoinChatlistInvite
  readonly "chatlists.joinChatlistUpdates": ChatlistsJoinChatlistUpdates
  readonly "chatlists.leaveChatlist": ChatlistsLeaveChatlist
  readonly "communities.create": CommunitiesCreate
  readonly "communities.getJoinedCommunities": CommunitiesGetJoinedCommunities
  readonly "communities.getParticipantJoinedChats": CommunitiesGetParticipantJoinedChats
  readonly "communities.getPeerLinkRequests": CommunitiesGetPeerLinkRequests
  readonly "communities.toggleAllPeerLinkRequestApproval": CommunitiesToggleAllPeerLinkRequestApproval
  readonly "communities.toggleCommunityCollapsedInDialogs": CommunitiesToggleCommunityCollapsedInDialogs
  readonly "communities.toggleParticipantBanned": CommunitiesToggleParticipantBanned
  readonly "communities.togglePeerLink": CommunitiesTogglePeerLink
  readonly "communities.togglePeerLinkRequestApproval": CommunitiesTogglePeerLinkRequestApproval
  readonly "contacts.acceptContact": ContactsAcceptContact
  readonly "contacts.addContact": ContactsAddContact
  readonly "contacts.block": ContactsBlock
  readonly "contacts.blockFromReplies": ContactsBlockFromReplies
  readonly "contacts.deleteByPhones": ContactsDeleteByPhones
  readonly "contacts.deleteContacts": ContactsDeleteContacts
  readonly "contacts.editCloseFriends": ContactsEditCloseFriends
  readonly "contacts.exportContactToken": ContactsExportContactToken
  readonly "contacts.getBirthdays": ContactsGetBirthdays
  readonly "contacts.getBlocked": ContactsGetBlocked
  readonly "contacts.getContactIDs": ContactsGetContactIDs
  readonly "contacts.getContacts": ContactsGetContacts
  readonly "contacts.getLocated": ContactsGetLocated
  readonly "contacts.getSaved": ContactsGetSaved
  readonly "contacts.getSponsoredPeers": ContactsGetSponsoredPeers
  readonly "contacts.getStatuses": ContactsGetStatuses
  readonly "contacts.getTopPeers": ContactsGetTopPeers
  readonly "contacts.importContactToken": ContactsImportContactToken
  readonly "contacts.importContacts": ContactsImportContacts
  readonly "contacts.resetSaved": ContactsResetSaved
  readonly "contacts.resetTopPeerRating": ContactsResetTopPeerRating
  readonly "contacts.resolvePhone": ContactsResolvePhone
  readonly "contacts.resolveUsername": ContactsResolveUsername
  readonly "contacts.search": ContactsSearch
  readonly "contacts.setBlocked": ContactsSetBlocked
  readonly "contacts.toggleTopPeers": ContactsToggleTopPeers
  readonly "contacts.unblock": ContactsUnblock
  readonly "contacts.updateContactNote": ContactsUpdateContactNote
  readonly "ephemeral.deleteMessage": EphemeralDeleteMessage
  readonly "ephemeral.editMessage": EphemeralEditMessage
  readonly "ephemeral.getCallbackAnswer": EphemeralGetCallbackAnswer
  readonly "ephemeral.reportMessage": EphemeralReportMessage
  readonly "ephemeral.sendMessage": EphemeralSendMessage
  readonly "folders.editPeerFolders": FoldersEditPeerFolders
  readonly "fragment.getCollectibleInfo": FragmentGetCollectibleInfo
  readonly "help.acceptTermsOfService": HelpAcceptTermsOfService
  readonly "help.dismissSuggestion": HelpDismissSuggestion
  readonly "help.editUserInfo": HelpEditUserInfo
  readonly "help.getAppConfig": HelpGetAppConfig
  readonly "help.getAppUpdate": HelpGetAppUpdate
  readonly "help.getCdnConfig": HelpGetCdnConfig
  readonly "help.getConfig": HelpGetConfig
  readonly "help.getCountriesList": HelpGetCountriesList
  readonly "help.getDeepLinkInfo": HelpGetDeepLinkInfo
  readonly "help.getInviteText": HelpGetInviteText
  readonly "help.getNearestDc": HelpGetNearestDc
  readonly "help.getPassportConfig": HelpGetPassportConfig
  readonly "help.getPeerColors": HelpGetPeerColors
  readonly "help.getPeerProfileColors": HelpGetPeerProfileColors
  readonly "help.getPremiumPromo": HelpGetPremiumPromo
  readonly "help.getPromoData": HelpGetPromoData
  readonly "help.getRecentMeUrls": HelpGetRecentMeUrls
  readonly "help.getSupport": HelpGetSupport
  readonly "help.getSupportName": HelpGetSupportName
  readonly "help.getTermsOfServiceUpdate": HelpGetTermsOfServiceUpdate
  readonly "help.getTimezonesList": HelpGetTimezonesList
  readonly "help.getUserInfo": HelpGetUserInfo
  readonly "help.hidePromoData": HelpHidePromoData
  readonly "help.saveAppLog": HelpSaveAppLog
  readonly "help.setBotUpdatesStatus": HelpSetBotUpdatesStatus
  readonly "langpack.getDifference": LangpackGetDifference
  readonly "langpack.getLangPack": LangpackGetLangPack
  readonly "langpack.getLanguage": LangpackGetLanguage
  readonly "langpack.getLanguages": LangpackGetLanguages
  readonly "langpack.getStrings": LangpackGetStrings
  readonly "messages.acceptEncryption": MessagesAcceptEncryption
  readonly "messages.acceptUrlAuth": MessagesAcceptUrlAuth
  readonly "messages.addChatUser": MessagesAddChatUser
  readonly "messages.addPollAnswer": MessagesAddPollAnswer
  readonly "messages.appendTodoList": MessagesAppendTodoList
  readonly "messages.checkChatInvite": MessagesCheckChatInvite
  readonly "messages.checkHistoryImport": MessagesCheckHistoryImport
  readonly "messages.checkHistoryImportPeer": MessagesCheckHistoryImportPeer
  readonly "messages.checkQuickReplyShortcut": MessagesCheckQuickReplyShortcut
  readonly "messages.checkUrlAuthMatchCode": MessagesCheckUrlAuthMatchCode
  readonly "messages.clearAllDrafts": MessagesClearAllDrafts
  readonly "messages.clearRecentReactions": MessagesClearRecentReactions
  readonly "messages.clearRecentStickers": MessagesClearRecentStickers
  readonly "messages.clickSponsoredMessage": MessagesClickSponsoredMessage
  readonly "messages.composeMessageWithAI": MessagesComposeMessageWithAI
  readonly "messages.composeRichMessageWithAI": MessagesComposeRichMessageWithAI
  readonly "messages.createChat": MessagesCreateChat
  readonly "messages.createForumTopic": MessagesCreateForumTopic
  readonly "messages.declineUrlAuth": MessagesDeclineUrlAuth
  readonly "messages.deleteChat": MessagesDeleteChat
  readonly "messages.deleteChatUser": MessagesDeleteChatUser
  readonly "messages.deleteExportedChatInvite": MessagesDeleteExportedChatInvite
  readonly "messages.deleteFactCheck": MessagesDeleteFactCheck
  readonly "messages.deleteHistory": MessagesDeleteHistory
  readonly "messages.deleteMessages": MessagesDeleteMessages
  readonly "messages.deleteParticipantReaction": MessagesDeleteParticipantReaction
  readonly "messages.deleteParticipantReactions": MessagesDeleteParticipantReactions
  readonly "messages.deletePhoneCallHistory": MessagesDeletePhoneCallHistory
  readonly "messages.deletePollAnswer": MessagesDeletePollAnswer
  readonly "messages.deleteQuickReplyMessages": MessagesDeleteQuickReplyMessages
  readonly "messages.deleteQuickReplyShortcut": MessagesDeleteQuickReplyShortcut
  readonly "messages.deleteRevokedExportedChatInvites": MessagesDeleteRevokedExportedChatInvites
  readonly "messages.deleteSavedHistory": MessagesDeleteSavedHistory
  readonly "messages.deleteScheduledMessages": MessagesDeleteScheduledMessages
  readonly "messages.deleteTopicHistory": MessagesDeleteTopicHistory
  readonly "messages.discardEncryption": MessagesDiscardEncryption
  readonly "messages.editChatAbout": MessagesEditChatAbout
  readonly "messages.editChatAdmin": MessagesEditChatAdmin
  readonly "messages.editChatCreator": MessagesEditChatCreator
  readonly "messages.editChatDefaultBannedRights": MessagesEditChatDefaultBannedRights
  readonly "messages.editChatParticipantRank": MessagesEditChatParticipantRank
  readonly "messages.editChatPhoto": MessagesEditChatPhoto
  readonly "messages.editChatTitle": MessagesEditChatTitle
  readonly "messages.editExportedChatInvite": MessagesEditExportedChatInvite
  readonly "messages.editFactCheck": MessagesEditFactCheck
  readonly "messages.editForumTopic": MessagesEditForumTopic
  readonly "messages.editInlineBotMessage": MessagesEditInlineBotMessage
  readonly "messages.editMessage": MessagesEditMessage
  readonly "messages.editQuickReplyShortcut": MessagesEditQuickReplyShortcut
  readonly "messages.exportChatInvite": MessagesExportChatInvite
  readonly "messages.faveSticker": MessagesFaveSticker
  readonly "messages.forwardMessages": MessagesForwardMessages
  readonly "messages.getAdminsWithInvites": MessagesGetAdminsWithInvites
  readonly "messages.getAllDrafts": MessagesGetAllDrafts
  readonly "messages.getAllStickers": MessagesGetAllStickers
  readonly "messages.getArchivedStickers": MessagesGetArchivedStickers
  readonly "messages.getAttachMenuBot": MessagesGetAttachMenuBot
  readonly "messages.getAttachMenuBots": MessagesGetAttachMenuBots
  readonly "messages.getAttachedStickers": MessagesGetAttachedStickers
  readonly "messages.getAvailableEffects": MessagesGetAvailableEffects
  readonly "messages.getAvailableReactions": MessagesGetAvailableReactions
  readonly "messages.getBotApp": MessagesGetBotApp
  readonly "messages.getBotCallbackAnswer": MessagesGetBotCallbackAnswer
  readonly "messages.getChatInviteImporters": MessagesGetChatInviteImporters
  readonly "messages.getChats": MessagesGetChats
  readonly "messages.getCommonChats": MessagesGetCommonChats
  readonly "messages.getCustomEmojiDocuments": MessagesGetCustomEmojiDocuments
  readonly "messages.getDefaultHistoryTTL": MessagesGetDefaultHistoryTTL
  readonly "messages.getDefaultTagReactions": MessagesGetDefaultTagReactions
  readonly "messages.getDhConfig": MessagesGetDhConfig
  readonly "messages.getDialogFilters": MessagesGetDialogFilters
  readonly "messages.getDialogUnreadMarks": MessagesGetDialogUnreadMarks
  readonly "messages.getDialogs": MessagesGetDialogs
  readonly "messages.getDiscussionMessage": MessagesGetDiscussionMessage
  readonly "messages.getDocumentByHash": MessagesGetDocumentByHash
  readonly "messages.getEmojiGameInfo": MessagesGetEmojiGameInfo
  readonly "messages.getEmojiGroups": MessagesGetEmojiGroups
  readonly "messages.getEmojiKeywords": MessagesGetEmojiKeywords
  readonly "messages.getEmojiKeywordsDifference": MessagesGetEmojiKeywordsDifference
  readonly "messages.getEmojiKeywordsLanguages": MessagesGetEmojiKeywordsLanguages
  readonly "messages.getEmojiProfilePhotoGroups": MessagesGetEmojiProfilePhotoGroups
  readonly "messages.getEmojiStatusGroups": MessagesGetEmojiStatusGroups
  readonly "messages.getEmojiStickerGroups": MessagesGetEmojiStickerGroups
  readonly "messages.getEmojiStickers": MessagesGetEmojiStickers
  readonly "messages.getEmojiURL": MessagesGetEmojiURL
  readonly "messages.getExportedChatInvite": MessagesGetExportedChatInvite
  readonly "messages.getExportedChatInvites": MessagesGetExportedChatInvites
  readonly "messages.getExtendedMedia": MessagesGetExtendedMedia
  readonly "messages.getFactCheck": MessagesGetFactCheck
  readonly "messages.getFavedStickers": MessagesGetFavedStickers
  readonly "messages.getFeaturedEmojiStickers": MessagesGetFeaturedEmojiStickers
  readonly "messages.getFeaturedStickers": MessagesGetFeaturedStickers
  readonly "messages.getForumTopics": MessagesGetForumTopics
  readonly "messages.getForumTopicsByID": MessagesGetForumTopicsByID
  readonly "messages.getFullChat": MessagesGetFullChat
  readonly "messages.getFutureChatCreatorAfterLeave": MessagesGetFutureChatCreatorAfterLeave
  readonly "messages.getGameHighScores": MessagesGetGameHighScores
  readonly "messages.getHistory": MessagesGetHistory
  readonly "messages.getInlineBotResults": MessagesGetInlineBotResults
  readonly "messages.getInlineGameHighScores": MessagesGetInlineGameHighScores
  readonly "messages.getMaskStickers": MessagesGetMaskStickers
  readonly "messages.getMessageEditData": MessagesGetMessageEditData
  readonly "messages.getMessageReactionsList": MessagesGetMessageReactionsList
  readonly "messages.getMessageReadParticipants": MessagesGetMessageReadParticipants
  readonly "messages.getMessages": MessagesGetMessages
  readonly "messages.getMessagesReactions": MessagesGetMessagesReactions
  readonly "messages.getMessagesViews": MessagesGetMessagesViews
  readonly "messages.getMyStickers": MessagesGetMyStickers
  readonly "messages.getOldFeaturedStickers": MessagesGetOldFeaturedStickers
  readonly "messages.getOnlines": MessagesGetOnlines
  readonly "messages.getOutboxReadDate": MessagesGetOutboxReadDate
  readonly "messages.getPaidReactionPrivacy": MessagesGetPaidReactionPrivacy
  readonly "messages.getPeerDialogs": MessagesGetPeerDialogs
  readonly "messages.getPeerSettings": MessagesGetPeerSettings
  readonly "messages.getPersonalChannelHistory": MessagesGetPersonalChannelHistory
  readonly "messages.getPinnedDialogs": MessagesGetPinnedDialogs
  readonly "messages.getPinnedSavedDialogs": MessagesGetPinnedSavedDialogs
  readonly "messages.getPollResults": MessagesGetPollResults
  readonly "messages.getPollVotes": MessagesGetPollVotes
  readonly "messages.getPreparedInlineMessage": MessagesGetPreparedInlineMessage
  readonly "messages.getQuickReplies": MessagesGetQuickReplies
  readonly "messages.getQuickReplyMessages": MessagesGetQuickReplyMessages
  readonly "messages.getRecentLocations": MessagesGetRecentLocations
  readonly "messages.getRecentReactions": MessagesGetRecentReactions
  readonly "messages.getRecentStickers": MessagesGetRecentStickers
  readonly "messages.getReplies": MessagesGetReplies
  readonly "messages.getRichMessage": MessagesGetRichMessage
  readonly "messages.getSavedDialogs": MessagesGetSavedDialogs
  readonly "messages.getSavedDialogsByID": MessagesGetSavedDialogsByID
  readonly "messages.getSavedGifs": MessagesGetSavedGifs
  readonly "messages.getSavedHistory": MessagesGetSavedHistory
  readonly "messages.getSavedReactionTags": MessagesGetSavedReactionTags
  readonly "messages.getScheduledHistory": MessagesGetScheduledHistory
  readonly "messages.getScheduledMessages": MessagesGetScheduledMessages
  readonly "messages.getSearchCounters": MessagesGetSearchCounters
  readonly "messages.getSearchResultsCalendar": MessagesGetSearchResultsCalendar
  readonly "messages.getSearchResultsPositions": MessagesGetSearchResultsPositions
  readonly "messages.getSplitRanges": MessagesGetSplitRanges
  readonly "messages.getSponsoredMessages": MessagesGetSponsoredMessages
  readonly "messages.getStickerSet": MessagesGetStickerSet
  readonly "messages.getStickers": MessagesGetStickers
  readonly "messages.getSuggestedDialogFilters": MessagesGetSuggestedDialogFilters
  readonly "messages.getTopReactions": MessagesGetTopReactions
  readonly "messages.getUnreadMentions": MessagesGetUnreadMentions
  readonly "messages.getUnreadPollVotes": MessagesGetUnreadPollVotes
  readonly "messages.getUnreadReactions": MessagesGetUnreadReactions
  readonly "messages.getWebPage": MessagesGetWebPage
  readonly "messages.getWebPagePreview": MessagesGetWebPagePreview
  readonly "messages.hideAllChatJoinRequests": MessagesHideAllChatJoinRequests
  readonly "messages.hideChatJoinRequest": MessagesHideChatJoinRequest
  readonly "messages.hidePeerSettingsBar": MessagesHidePeerSettingsBar
  readonly "messages.importChatInvite": MessagesImportChatInvite
  readonly "messages.initHistoryImport": MessagesInitHistoryImport
  readonly "messages.installStickerSet": MessagesInstallStickerSet
  readonly "messages.markDialogUnread": MessagesMarkDialogUnread
  readonly "messages.migrateChat": MessagesMigrateChat
  readonly "messages.prolongWebView": MessagesProlongWebView
  readonly "messages.rateTranscribedAudio": MessagesRateTranscribedAudio
  readonly "messages.readDiscussion": MessagesReadDiscussion
  readonly "messages.readEncryptedHistory": MessagesReadEncryptedHistory
  readonly "messages.readFeaturedStickers": MessagesReadFeaturedStickers
  readonly "messages.readHistory": MessagesReadHistory
  readonly "messages.readMentions": MessagesReadMentions
  readonly "messages.readMessageContents": MessagesReadMessageContents
  readonly "messages.readPollVotes": MessagesReadPollVotes
  readonly "messages.readReactions": MessagesReadReactions
  readonly "messages.readSavedHistory": MessagesReadSavedHistory
  readonly "messages.receivedMessages": MessagesReceivedMessages
  readonly "messages.receivedQueue": MessagesReceivedQueue
  readonly "messages.reorderPinnedDialogs": MessagesReorderPinnedDialogs
  readonly "messages.reorderPinnedForumTopics": MessagesReorderPinnedForumTopics
  readonly "messages.reorderPinnedSavedDialogs": MessagesReorderPinnedSavedDialogs
  readonly "messages.reorderQuickReplies": MessagesReorderQuickReplies
  readonly "messages.reorderStickerSets": MessagesReorderStickerSets
  readonly "messages.report": MessagesReport
  readonly "messages.reportEncryptedSpam": MessagesReportEncryptedSpam
  readonly "messages.reportMessagesDelivery": MessagesReportMessagesDelivery
  readonly "messages.reportMusicListen": MessagesReportMusicListen
  readonly "messages.reportReaction": MessagesReportReaction
  readonly "messages.reportReadMetrics": MessagesReportReadMetrics
  readonly "messages.reportSpam": MessagesReportSpam
  readonly "messages.reportSponsoredMessage": MessagesReportSponsoredMessage
  readonly "messages.requestAppWebView": MessagesRequestAppWebView
  readonly "messages.requestChatJoinWebView": MessagesRequestChatJoinWebView
  readonly "messages.requestEncryption": MessagesRequestEncryption
  readonly "messages.requestMainWebView": MessagesRequestMainWebView
  readonly "messages.requestSimpleWebView": MessagesRequestSimpleWebView
  readonly "messages.requestUrlAuth": MessagesRequestUrlAuth
  readonly "messages.requestWebView": MessagesRequestWebView
  readonly "messages.saveDefaultSendAs": MessagesSaveDefaultSendAs
  readonly "messages.saveDraft": MessagesSaveDraft
  readonly "messages.saveGif": MessagesSaveGif
  readonly "messages.savePreparedInlineMessage": MessagesSavePreparedInlineMessage
  readonly "messages.saveRecentSticker": MessagesSaveRecentSticker
  readonly "messages.search": MessagesSearch
  readonly "messages.searchCustomEmoji": MessagesSearchCustomEmoji
  readonly "messages.searchEmojiStickerSets": MessagesSearchEmojiStickerSets
  readonly "messages.searchGlobal": MessagesSearchGlobal
  readonly "messages.searchSentMedia": MessagesSearchSentMedia
  readonly "messages.searchStickerSets": MessagesSearchStickerSets
  readonly "messages.searchStickers": MessagesSearchStickers
  readonly "messages.sendBotRequestedPeer": MessagesSendBotRequestedPeer
  readonly "messages.sendEncrypted": MessagesSendEncrypted
  readonly "messages.sendEncryptedFile": MessagesSendEncryptedFile
  readonly "messages.sendEncryptedService": MessagesSendEncryptedService
  readonly "messages.sendInlineBotResult": MessagesSendInlineBotResult
  readonly "messages.sendMedia": MessagesSendMedia
  readonly "messages.sendMessage": MessagesSendMessage
  readonly "messages.sendMultiMedia": MessagesSendMultiMedia
  readonly "messages.sendPaidReaction": MessagesSendPaidReaction
  readonly "messages.sendQuickReplyMessages": MessagesSendQuickReplyMessages
  readonly "messages.sendReaction": MessagesSendReaction
  readonly "messages.sendScheduledMessages": MessagesSendScheduledMessages
  readonly "messages.sendScreenshotNotification": MessagesSendScreenshotNotification
  readonly "messages.sendVote": MessagesSendVote
  readonly "messages.sendWebViewData": MessagesSendWebViewData
  readonly "messages.sendWebViewResultMessage": MessagesSendWebViewResultMessage
  readonly "messages.setBotCallbackAnswer": MessagesSetBotCallbackAnswer
  readonly "messages.setBotGuestChatResult": MessagesSetBotGuestChatResult
  readonly "messages.setBotPrecheckoutResults": MessagesSetBotPrecheckoutResults
  readonly "messages.setBotShippingResults": MessagesSetBotShippingResults
  readonly "messages.setChatAvailableReactions": MessagesSetChatAvailableReactions
  readonly "messages.setChatTheme": MessagesSetChatTheme
  readonly "messages.setChatWallPaper": MessagesSetChatWallPaper
  readonly "messages.setDefaultHistoryTTL": MessagesSetDefaultHistoryTTL
  readonly "messages.setDefaultReaction": MessagesSetDefaultReaction
  readonly "messages.setEncryptedTyping": MessagesSetEncryptedTyping
  readonly "messages.setGameScore": MessagesSetGameScore
  readonly "messages.setHistoryTTL": MessagesSetHistoryTTL
  readonly "messages.setInlineBotResults": MessagesSetInlineBotResults
  readonly "messages.setInlineGameScore": MessagesSetInlineGameScore
  readonly "messages.setTyping": MessagesSetTyping
  readonly "messages.startBot": MessagesStartBot
  readonly "messages.startHistoryImport": MessagesStartHistoryImport
  readonly "messages.summarizeText": MessagesSummarizeText
  readonly "messages.toggleBotInAttachMenu": MessagesToggleBotInAttachMenu
  readonly "messages.toggleDialogFilterTags": MessagesToggleDialogFilterTags
  readonly "messages.toggleDialogPin": MessagesToggleDialogPin
  readonly "messages.toggleNoForwards": MessagesToggleNoForwards
  readonly "messages.togglePaidReactionPrivacy": MessagesTogglePaidReactionPrivacy
  readonly "messages.togglePeerTranslations": MessagesTogglePeerTranslations
  readonly "messages.toggleSavedDialogPin": MessagesToggleSavedDialogPin
  readonly "messages.toggleStickerSets": MessagesToggleStickerSets
  readonly "messages.toggleSuggestedPostApproval": MessagesToggleSuggestedPostApproval
  readonly "messages.toggleTodoCompleted": MessagesToggleTodoCompleted
  readonly "messages.transcribeAudio": MessagesTranscribeAudio
  readonly "messages.translateRichMessage": MessagesTranslateRichMessage
  readonly "messages.translateText": MessagesTranslateText
  readonly "messages.uninstallStickerSet": MessagesUninstallStickerSet
  readonly "messages.unpinAllMessages": MessagesUnpinAllMessages
  readonly "messages.updateDialogFilter": MessagesUpdateDialogFilter
  readonly "messages.updateDialogFiltersOrder": MessagesUpdateDialogFiltersOrder
  readonly "messages.updatePinnedForumTopic": MessagesUpdatePinnedForumTopic
  readonly "messages.updatePinnedMessage": MessagesUpdatePinnedMessage
  readonly "messages.updateSavedReactionTag": MessagesUpdateSavedReactionTag
  readonly "messages.uploadEncryptedFile": MessagesUploadEncryptedFile
  readonly "messages.uploadImportedMedia": MessagesUploadImportedMedia
  readonly "messages.uploadMedia": MessagesUploadMedia
  readonly "messages.viewSponsoredMessage": MessagesViewSponsoredMessage
  readonly "payments.applyGiftCode": PaymentsApplyGiftCode
  readonly "payments.assignAppStoreTransaction": PaymentsAssignAppStoreTransaction
  readonly "payments.assignPlayMarketTransaction": PaymentsAssignPlayMarketTransaction
  readonly "payments.botCancelStarsSubscription": PaymentsBotCancelStarsSubscription
  readonly "payments.canPurchaseStore": PaymentsCanPurchaseStore
  readonly "payments.changeStarsSubscription": PaymentsChangeStarsSubscription
  readonly "payments.checkCanSendGift": PaymentsCheckCanSendGift
  readonly "payments.checkGiftCode": PaymentsCheckGiftCode
  readonly "payments.clearSavedInfo": PaymentsClearSavedInfo
  readonly "payments.connectStarRefBot": PaymentsConnectStarRefBot
  readonly "payments.convertStarGift": PaymentsConvertStarGift
  readonly "payments.craftStarGift": PaymentsCraftStarGift
  readonly "payments.createStarGiftCollection": PaymentsCreateStarGiftCollection
  readonly "payments.deleteStarGiftCollection": PaymentsDeleteStarGiftCollection
  readonly "payments.editConnectedStarRefBot": PaymentsEditConnectedStarRefBot
  readonly "payments.exportInvoice": PaymentsExportInvoice
  readonly "payments.fulfillStarsSubscription": PaymentsFulfillStarsSubscription
  readonly "payments.getBankCardData": PaymentsGetBankCardData
  readonly "payments.getConnectedStarRefBot": PaymentsGetConnectedStarRefBot
  readonly "payments.getConnectedStarRefBots": PaymentsGetConnectedStarRefBots
  readonly "payments.getCraftStarGifts": PaymentsGetCraftStarGifts
  readonly "payments.getGiveawayInfo": PaymentsGetGiveawayInfo
  readonly "payments.getPaymentForm": PaymentsGetPaymentForm
  readonly "payments.getPaymentReceipt": PaymentsGetPaymentReceipt
  readonly "payments.getPremiumGiftCodeOptions": PaymentsGetPremiumGiftCodeOptions
  readonly "payments.getResaleStarGifts": PaymentsGetResaleStarGifts
  readonly "payments.getSavedInfo": PaymentsGetSavedInfo
  readonly "payments.getSavedStarGift": PaymentsGetSavedStarGift
  readonly "payments.getSavedStarGifts": PaymentsGetSavedStarGifts
  readonly "payments.getStarGiftActiveAuctions": PaymentsGetStarGiftActiveAuctions
  readonly "payments.getStarGiftAuctionAcquiredGifts": PaymentsGetStarGiftAuctionAcquiredGifts
  readonly "payments.getStarGiftAuctionState": PaymentsGetStarGiftAuctionState
  readonly "payments.getStarGiftCollections": PaymentsGetStarGiftCollections
  readonly "payments.getStarGiftUpgradeAttributes": PaymentsGetStarGiftUpgradeAttributes
  readonly "payments.getStarGiftUpgradePreview": PaymentsGetStarGiftUpgradePreview
  readonly "payments.getStarGiftWithdrawalUrl": PaymentsGetStarGiftWithdrawalUrl
  readonly "payments.getStarGifts": PaymentsGetStarGifts
  readonly "payments.getStarsGiftOptions": PaymentsGetStarsGiftOptions
  readonly "payments.getStarsGiveawayOptions": PaymentsGetStarsGiveawayOptions
  readonly "payments.getStarsRevenueAdsAccountUrl": PaymentsGetStarsRevenueAdsAccountUrl
  readonly "payments.getStarsRevenueStats": PaymentsGetStarsRevenueStats
  readonly "payments.getStarsRevenueWithdrawalUrl": PaymentsGetStarsRevenueWithdrawalUrl
  readonly "payments.getStarsStatus": PaymentsGetStarsStatus
  readonly "payments.getStarsSubscriptions": PaymentsGetStarsSubscriptions
  readonly "payments.getStarsTopupOptions": PaymentsGetStarsTopupOptions
  readonly "payments.getStarsTransactions": PaymentsGetStarsTransactions
  readonly "payments.getStarsTransactionsByID": PaymentsGetStarsTransactionsByID
  readonly "payments.getSuggestedStarRefBots": PaymentsGetSuggestedStarRefBots
  readonly "payments.getUniqueStarGift": PaymentsGetUniqueStarGift
  readonly "payments.getUniqueStarGiftValueInfo": PaymentsGetUniqueStarGiftValueInfo
  readonly "payments.launchPrepaidGiveaway": PaymentsLaunchPrepaidGiveaway
  readonly "payments.refundStarsCharge": PaymentsRefundStarsCharge
  readonly "payments.reorderStarGiftCollections": PaymentsReorderStarGiftCollections
  readonly "payments.resolveStarGiftOffer": PaymentsResolveStarGiftOffer
  readonly "payments.saveStarGift": PaymentsSaveStarGift
  readonly "payments.sendPaymentForm": PaymentsSendPaymentForm
  readonly "payments.sendStarGiftOffer": PaymentsSendStarGiftOffer
  readonly "payments.sendStarsForm": PaymentsSendStarsForm
  readonly "payments.toggleChatStarGiftNotifications": PaymentsToggleChatStarGiftNotifications
  readonly "payments.toggleStarGiftsPinnedToTop": PaymentsToggleStarGiftsPinnedToTop
  readonly "payments.transferStarGift": PaymentsTransferStarGift
  readonly "payments.updateStarGiftCollection": PaymentsUpdateStarGiftCollection
  readonly "payments.updateStarGiftPrice": PaymentsUpdateStarGiftPrice
  readonly "payments.upgradeStarGift": PaymentsUpgradeStarGift
  readonly "payments.validateRequestedInfo": PaymentsValidateRequestedInfo
  readonly "phone.acceptCall": PhoneAcceptCall
  readonly "phone.checkGroupCall": PhoneCheckGroupCall
  readonly "phone.confirmCall": PhoneConfirmCall
  readonly "phone.createConferenceCall": PhoneCreateConferenceCall
  readonly "phone.createGroupCall": PhoneCreateGroupCall
  readonly "phone.declineConferenceCallInvite": PhoneDeclineConferenceCallInvite
  readonly "phone.deleteConferenceCallParticipants": PhoneDeleteConferenceCallParticipants
  readonly "phone.deleteGroupCallMessages": PhoneDeleteGroupCallMessages
  readonly "phone.deleteGroupCallParticipantMessages": PhoneDeleteGroupCallParticipantMessages
  readonly "phone.discardCall": PhoneDiscardCall
  readonly "phone.discardGroupCall": PhoneDiscardGroupCall
  readonly "phone.editGroupCallParticipant": PhoneEditGroupCallParticipant
  readonly "phone.editGroupCallTitle": PhoneEditGroupCallTitle
  readonly "phone.exportGroupCallInvite": PhoneExportGroupCallInvite
  readonly "phone.getCallConfig": PhoneGetCallConfig
  readonly "phone.getGroupCall": PhoneGetGroupCall
  readonly "phone.getGroupCallChainBlocks": PhoneGetGroupCallChainBlocks
  readonly "phone.getGroupCallJoinAs": PhoneGetGroupCallJoinAs
  readonly "phone.getGroupCallStars": PhoneGetGroupCallStars
  readonly "phone.getGroupCallStreamChannels": PhoneGetGroupCallStreamChannels
  readonly "phone.getGroupCallStreamRtmpUrl": PhoneGetGroupCallStreamRtmpUrl
  readonly "phone.getGroupParticipants": PhoneGetGroupParticipants
  readonly "phone.inviteConferenceCallParticipant": PhoneInviteConferenceCallParticipant
  readonly "phone.inviteToGroupCall": PhoneInviteToGroupCall
  readonly "phone.joinGroupCall": PhoneJoinGroupCall
  readonly "phone.joinGroupCallPresentation": PhoneJoinGroupCallPresentation
  readonly "phone.leaveGroupCall": PhoneLeaveGroupCall
  readonly "phone.leaveGroupCallPresentation": PhoneLeaveGroupCallPresentation
  readonly "phone.receivedCall": PhoneReceivedCall
  readonly "phone.requestCall": PhoneRequestCall
  readonly "phone.saveCallDebug": PhoneSaveCallDebug
  readonly "phone.saveCallLog": PhoneSaveCallLog
  readonly "phone.saveDefaultGroupCallJoinAs": PhoneSaveDefaultGroupCallJoinAs
  readonly "phone.saveDefaultSendAs": PhoneSaveDefaultSendAs
  readonly "phone.sendConferenceCallBroadcast": PhoneSendConferenceCallBroadcast
  readonly "phone.sendGroupCallEncryptedMessage": PhoneSendGroupCallEncryptedMessage
  readonly "phone.sendGroupCallMessage": PhoneSendGroupCallMessage
  readonly "phone.sendSignalingData": PhoneSendSignalingData
  readonly "phone.setCallRating": PhoneSetCallRating
  readonly "phone.startScheduledGroupCall": PhoneStartScheduledGroupCall
  readonly "phone.toggleGroupCallRecord": PhoneToggleGroupCallRecord
  readonly "phone.toggleGroupCallSettings": PhoneToggleGroupCallSettings
  readonly "phone.toggleGroupCallStartSubscription": PhoneToggleGroupCallStartSubscription
  readonly "photos.deletePhotos": PhotosDeletePhotos
  readonly "photos.getUserPhotos": PhotosGetUserPhotos
  readonly "photos.updateProfilePhoto": PhotosUpdateProfilePhoto
  readonly "photos.uploadContactProfilePhoto": PhotosUploadContactProfilePhoto
  readonly "photos.uploadProfilePhoto": PhotosUploadProfilePhoto
  readonly "premium.applyBoost": PremiumApplyBoost
  readonly "premium.getBoostsList": PremiumGetBoostsList
  readonly "premium.getBoostsStatus": PremiumGetBoostsStatus
  readonly "premium.getMyBoosts": PremiumGetMyBoosts
  readonly "premium.getUserBoosts": PremiumGetUserBoosts
  readonly "smsjobs.finishJob": SmsjobsFinishJob
  readonly "smsjobs.getSmsJob": SmsjobsGetSmsJob
  readonly "smsjobs.getStatus": SmsjobsGetStatus
  readonly "smsjobs.isEligibleToJoin": SmsjobsIsEligibleToJoin
  readonly "smsjobs.join": SmsjobsJoin
  readonly "smsjobs.leave": SmsjobsLeave
  readonly "smsjobs.updateSettings": SmsjobsUpdateSettings
  readonly "stats.getBroadcastStats": StatsGetBroadcastStats
  readonly "stats.getMegagroupStats": StatsGetMegagroupStats
  readonly "stats.getMessagePublicForwards": StatsGetMessagePublicForwards
  readonly "stats.getMessageStats": StatsGetMessageStats
  readonly "stats.getPollStats": StatsGetPollStats
  readonly "stats.getStoryPublicForwards": StatsGetStoryPublicForwards
  readonly "stats.getStoryStats": StatsGetStoryStats
  readonly "stats.loadAsyncGraph": StatsLoadAsyncGraph
  readonly "stickers.addStickerToSet": StickersAddStickerToSet
  readonly "stickers.changeSticker": StickersChangeSticker
  readonly "stickers.changeStickerPosition": StickersChangeStickerPosition
  readonly "stickers.checkShortName": StickersCheckShortName
  readonly "stickers.createStickerSet": StickersCreateStickerSet
  readonly "stickers.deleteStickerSet": StickersDeleteStickerSet
  readonly "stickers.removeStickerFromSet": StickersRemoveStickerFromSet
  readonly "stickers.renameStickerSet": StickersRenameStickerSet
  readonly "stickers.replaceSticker": StickersReplaceSticker
  readonly "stickers.setStickerSetThumb": StickersSetStickerSetThumb
  readonly "stickers.suggestShortName": StickersSuggestShortName
  readonly "stories.activateStealthMode": StoriesActivateStealthMode
  readonly "stories.canSendStory": StoriesCanSendStory
  readonly "stories.createAlbum": StoriesCreateAlbum
  readonly "stories.deleteAlbum": StoriesDeleteAlbum
  readonly "stories.deleteStories": StoriesDeleteStories
  readonly "stories.editStory": StoriesEditStory
  readonly "stories.exportStoryLink": StoriesExportStoryLink
  readonly "stories.getAlbumStories": StoriesGetAlbumStories
  readonly "stories.getAlbums": StoriesGetAlbums
  readonly "stories.getAllReadPeerStories": StoriesGetAllReadPeerStories
  readonly "stories.getAllStories": StoriesGetAllStories
  readonly "stories.getChatsToSend": StoriesGetChatsToSend
  readonly "stories.getPeerMaxIDs": StoriesGetPeerMaxIDs
  readonly "stories.getPeerStories": StoriesGetPeerStories
  readonly "stories.getPinnedStories": StoriesGetPinnedStories
  readonly "stories.getStoriesArchive": StoriesGetStoriesArchive
  readonly "stories.getStoriesByID": StoriesGetStoriesByID
  readonly "stories.getStoriesViews": StoriesGetStoriesViews
  readonly "stories.getStoryReactionsList": StoriesGetStoryReactionsList
  readonly "stories.getStoryViewsList": StoriesGetStoryViewsList
  readonly "stories.incrementStoryViews": StoriesIncrementStoryViews
  readonly "stories.readStories": StoriesReadStories
  readonly "stories.reorderAlbums": StoriesReorderAlbums
  readonly "stories.report": StoriesReport
  readonly "stories.searchPosts": StoriesSearchPosts
  readonly "stories.sendReaction": StoriesSendReaction
  readonly "stories.sendStory": StoriesSendStory
  readonly "stories.startLive": StoriesStartLive
  readonly "stories.toggleAllStoriesHidden": StoriesToggleAllStoriesHidden
  readonly "stories.togglePeerStoriesHidden": StoriesTogglePeerStoriesHidden
  readonly "stories.togglePinned": StoriesTogglePinned
  readonly "stories.togglePinnedToTop": StoriesTogglePinnedToTop
  readonly "stories.updateAlbum": StoriesUpdateAlbum
  readonly "updates.getChannelDifference": UpdatesGetChannelDifference
  readonly "updates.getDifference": UpdatesGetDifference
  readonly "updates.getState": UpdatesGetState
  readonly "upload.getCdnFile": UploadGetCdnFile
  readonly "upload.getCdnFileHashes": UploadGetCdnFileHashes
  readonly "upload.getFile": UploadGetFile
  readonly "upload.getFileHashes": UploadGetFileHashes
  readonly "upload.getWebFile": UploadGetWebFile
  readonly "upload.reuploadCdnFile": UploadReuploadCdnFile
  readonly "upload.saveBigFilePart": UploadSaveBigFilePart
  readonly "upload.saveFilePart": UploadSaveFilePart
  readonly "users.getFullUser": UsersGetFullUser
  readonly "users.getRequirementsToContact": UsersGetRequirementsToContact
  readonly "users.getSavedMusic": UsersGetSavedMusic
  readonly "users.getSavedMusicByID": UsersGetSavedMusicByID
  readonly "users.getUsers": UsersGetUsers
  readonly "users.setSecureValueErrors": UsersSetSecureValueErrors
  readonly "users.suggestBirthday": UsersSuggestBirthday
}

/**
 * A call of any method.
 *
 * @since 0.1.0
 * @category models
 */
export type AnyCall = Calls[keyof Calls]

/**
 * Every result by the name of its method; wrappers have the result of the call inside.
 *
 * @since 0.1.0
 * @category models
 */
export interface Results {
  readonly "account.acceptAuthorization": boolean
  readonly "account.cancelPasswordEmail": boolean
  readonly "account.changeAuthorizationSettings": boolean
  readonly "account.changePhone": T.User
  readonly "account.checkUsername": boolean
  readonly "account.clearRecentEmojiStatuses": boolean
  readonly "account.confirmBotConnection": boolean
  readonly "account.confirmPasswordEmail": boolean
  readonly "account.confirmPhone": boolean
  readonly "account.createBusinessChatLink": T.BusinessChatLink
  readonly "account.createTheme": T.Theme
  readonly "account.declinePasswordReset": boolean
  readonly "account.deleteAccount": boolean
  readonly "account.deleteAutoSaveExceptions": boolean
  readonly "account.deleteBusinessChatLink": boolean
  readonly "account.deletePasskey": boolean
  readonly "account.deleteSecureValue": boolean
  readonly "account.deleteWebBrowserSettingsExceptions": T.AccountWebBrowserSettings
  readonly "account.disablePeerConnectedBot": boolean
  readonly "account.editBusinessChatLink": T.BusinessChatLink
  readonly "account.finishTakeoutSession": boolean
  readonly "account.getAccountTTL": T.AccountDaysTTL
  readonly "account.getAllSecureValues": ReadonlyArray<T.SecureValue>
  readonly "account.getAuthorizationForm": T.AccountAuthorizationForm
  readonly "account.getAuthorizations": T.AccountAuthorizations
  readonly "account.getAutoDownloadSettings": T.AccountAutoDownloadSettings
  readonly "account.getAutoSaveSettings": T.AccountAutoSaveSettings
  readonly "account.getBotBusinessConnection": T.Updates
  readonly "account.getBusinessChatLinks": T.AccountBusinessChatLinks
  readonly "account.getChannelDefaultEmojiStatuses": T.AccountEmojiStatuses
  readonly "account.getChannelRestrictedStatusEmojis": T.EmojiList
  readonly "account.getChatThemes": T.AccountThemes
  readonly "account.getCollectibleEmojiStatuses": T.AccountEmojiStatuses
  readonly "account.getConnectedBots": T.AccountConnectedBots
  readonly "account.getContactSignUpNotification": boolean
  readonly "account.getContentSettings": T.AccountContentSettings
  readonly "account.getDefaultBackgroundEmojis": T.EmojiList
  readonly "account.getDefaultEmojiStatuses": T.AccountEmojiStatuses
  readonly "account.getDefaultGroupPhotoEmojis": T.EmojiList
  readonly "account.getDefaultProfilePhotoEmojis": T.EmojiList
  readonly "account.getGlobalPrivacySettings": T.GlobalPrivacySettings
  readonly "account.getMultiWallPapers": ReadonlyArray<T.WallPaper>
  readonly "account.getNotifyExceptions": T.Updates
  readonly "account.getNotifySettings": T.PeerNotifySettings
  readonly "account.getPaidMessagesRevenue": T.AccountPaidMessagesRevenue
  readonly "account.getPasskeys": T.AccountPasskeys
  readonly "account.getPassword": T.AccountPassword
  readonly "account.getPasswordSettings": T.AccountPasswordSettings
  readonly "account.getPrivacy": T.AccountPrivacyRules
  readonly "account.getReactionsNotifySettings": T.ReactionsNotifySettings
  readonly "account.getRecentEmojiStatuses": T.AccountEmojiStatuses
  readonly "account.getSavedMusicIds": T.AccountSavedMusicIds
  readonly "account.getSavedRingtones": T.AccountSavedRingtones
  readonly "account.getSecureValue": ReadonlyArray<T.SecureValue>
  readonly "account.getTheme": T.Theme
  readonly "account.getThemes": T.AccountThemes
  readonly "account.getTmpPassword": T.AccountTmpPassword
  readonly "account.getUniqueGiftChatThemes": T.AccountChatThemes
  readonly "account.getWallPaper": T.WallPaper
  readonly "account.getWallPapers": T.AccountWallPapers
  readonly "account.getWebAuthorizations": T.AccountWebAuthorizations
  readonly "account.getWebBrowserSettings": T.AccountWebBrowserSettings
  readonly "account.initPasskeyRegistration": T.AccountPasskeyRegistrationOptions
  readonly "account.initTakeoutSession": T.AccountTakeout
  readonly "account.installTheme": boolean
  readonly "account.installWallPaper": boolean
  readonly "account.invalidateSignInCodes": boolean
  readonly "account.registerDevice": boolean
  readonly "account.registerPasskey": T.Passkey
  readonly "account.reorderUsernames": boolean
  readonly "account.reportPeer": boolean
  readonly "account.reportProfilePhoto": boolean
  readonly "account.resendPasswordEmail": boolean
  readonly "account.resetAuthorization": boolean
  readonly "account.resetNotifySettings": boolean
  readonly "account.resetPassword": T.AccountResetPasswordResult
  readonly "account.resetWallPapers": boolean
  readonly "account.resetWebAuthorization": boolean
  readonly "account.resetWebAuthorizations": boolean
  readonly "account.resolveBusinessChatLink": T.AccountResolvedBusinessChatLinks
  readonly "account.saveAutoDownloadSettings": boolean
  readonly "account.saveAutoSaveSettings": boolean
  readonly "account.saveMusic": boolean
  readonly "account.saveRingtone": T.AccountSavedRingtone
  readonly "account.saveSecureValue": T.SecureValue
  readonly "account.saveTheme": boolean
  readonly "account.saveWallPaper": boolean
  readonly "account.sendChangePhoneCode": T.AuthSentCode
  readonly "account.sendConfirmPhoneCode": T.AuthSentCode
  readonly "account.sendVerifyEmailCode": T.AccountSentEmailCode
  readonly "account.sendVerifyPhoneCode": T.AuthSentCode
  readonly "account.setAccountTTL": boolean
  readonly "account.setAuthorizationTTL": boolean
  readonly "account.setContactSignUpNotification": boolean
  readonly "account.setContentSettings": boolean
  readonly "account.setGlobalPrivacySettings": T.GlobalPrivacySettings
  readonly "account.setMainProfileTab": boolean
  readonly "account.setPrivacy": T.AccountPrivacyRules
  readonly "account.setReactionsNotifySettings": T.ReactionsNotifySettings
  readonly "account.toggleConnectedBotPaused": boolean
  readonly "account.toggleNoPaidMessagesException": boolean
  readonly "account.toggleSponsoredMessages": boolean
  readonly "account.toggleUsername": boolean
  readonly "account.toggleWebBrowserSettingsException": T.Updates
  readonly "account.unregisterDevice": boolean
  readonly "account.updateBirthday": boolean
  readonly "account.updateBusinessAwayMessage": boolean
  readonly "account.updateBusinessGreetingMessage": boolean
  readonly "account.updateBusinessIntro": boolean
  readonly "account.updateBusinessLocation": boolean
  readonly "account.updateBusinessWorkHours": boolean
  readonly "account.updateColor": boolean
  readonly "account.updateConnectedBot": T.Updates
  readonly "account.updateDeviceLocked": boolean
  readonly "account.updateEmojiStatus": boolean
  readonly "account.updateNotifySettings": boolean
  readonly "account.updatePasswordSettings": boolean
  readonly "account.updatePersonalChannel": boolean
  readonly "account.updateProfile": T.User
  readonly "account.updateStatus": boolean
  readonly "account.updateTheme": T.Theme
  readonly "account.updateUsername": T.User
  readonly "account.updateWebBrowserSettings": T.AccountWebBrowserSettings
  readonly "account.uploadRingtone": T.Document
  readonly "account.uploadTheme": T.Document
  readonly "account.uploadWallPaper": T.WallPaper
  readonly "account.verifyEmail": T.AccountEmailVerified
  readonly "account.verifyPhone": boolean
  readonly "aicompose.createTone": T.AiComposeTone
  readonly "aicompose.deleteTone": boolean
  readonly "aicompose.getTone": T.AicomposeTones
  readonly "aicompose.getToneExample": T.AiComposeToneExample
  readonly "aicompose.getTones": T.AicomposeTones
  readonly "aicompose.saveTone": boolean
  readonly "aicompose.updateTone": T.AiComposeTone
  readonly "auth.acceptLoginToken": T.Authorization
  readonly "auth.bindTempAuthKey": boolean
  readonly "auth.cancelCode": boolean
  readonly "auth.checkPaidAuth": T.AuthSentCode
  readonly "auth.checkPassword": T.AuthAuthorization
  readonly "auth.checkRecoveryPassword": boolean
  readonly "auth.dropTempAuthKeys": boolean
  readonly "auth.exportAuthorization": T.AuthExportedAuthorization
  readonly "auth.exportLoginToken": T.AuthLoginToken
  readonly "auth.finishPasskeyLogin": T.AuthAuthorization
  readonly "auth.importAuthorization": T.AuthAuthorization
  readonly "auth.importBotAuthorization": T.AuthAuthorization
  readonly "auth.importLoginToken": T.AuthLoginToken
  readonly "auth.importWebTokenAuthorization": T.AuthAuthorization
  readonly "auth.initPasskeyLogin": T.AuthPasskeyLoginOptions
  readonly "auth.logOut": T.AuthLoggedOut
  readonly "auth.recoverPassword": T.AuthAuthorization
  readonly "auth.reportMissingCode": boolean
  readonly "auth.requestFirebaseSms": boolean
  readonly "auth.requestPasswordRecovery": T.AuthPasswordRecovery
  readonly "auth.resendCode": T.AuthSentCode
  readonly "auth.resetAuthorizations": boolean
  readonly "auth.resetLoginEmail": T.AuthSentCode
  readonly "auth.sendCode": T.AuthSentCode
  readonly "auth.signIn": T.AuthAuthorization
  readonly "auth.signUp": T.AuthAuthorization
  readonly "bots.addPreviewMedia": T.BotPreviewMedia
  readonly "bots.allowSendMessage": T.Updates
  readonly "bots.answerWebhookJSONQuery": boolean
  readonly "bots.canSendMessage": boolean
  readonly "bots.checkDownloadFileParams": boolean
  readonly "bots.checkUsername": boolean
  readonly "bots.createBot": T.User
  readonly "bots.deletePreviewMedia": boolean
  readonly "bots.editAccessSettings": boolean
  readonly "bots.editPreviewMedia": T.BotPreviewMedia
  readonly "bots.exportBotToken": T.BotsExportedBotToken
  readonly "bots.getAccessSettings": T.BotsAccessSettings
  readonly "bots.getAdminedBots": ReadonlyArray<T.User>
  readonly "bots.getBotCommands": ReadonlyArray<T.BotCommand>
  readonly "bots.getBotInfo": T.BotsBotInfo
  readonly "bots.getBotMenuButton": T.BotMenuButton
  readonly "bots.getBotRecommendations": T.UsersUsers
  readonly "bots.getPopularAppBots": T.BotsPopularAppBots
  readonly "bots.getPreviewInfo": T.BotsPreviewInfo
  readonly "bots.getPreviewMedias": ReadonlyArray<T.BotPreviewMedia>
  readonly "bots.getRequestedWebViewButton": T.KeyboardButton
  readonly "bots.invokeWebViewCustomMethod": T.DataJSON
  readonly "bots.reorderPreviewMedias": boolean
  readonly "bots.reorderUsernames": boolean
  readonly "bots.requestWebViewButton": T.BotsRequestedButton
  readonly "bots.resetBotCommands": boolean
  readonly "bots.sendCustomRequest": T.DataJSON
  readonly "bots.setBotBroadcastDefaultAdminRights": boolean
  readonly "bots.setBotCommands": boolean
  readonly "bots.setBotGroupDefaultAdminRights": boolean
  readonly "bots.setBotInfo": boolean
  readonly "bots.setBotMenuButton": boolean
  readonly "bots.setCustomVerification": boolean
  readonly "bots.setJoinChatResults": boolean
  readonly "bots.toggleUserEmojiStatusPermission": boolean
  readonly "bots.toggleUsername": boolean
  readonly "bots.updateStarRefProgram": T.StarRefProgram
  readonly "bots.updateUserEmojiStatus": boolean
  readonly "channels.checkSearchPostsFlood": T.SearchPostsFlood
  readonly "channels.checkUsername": boolean
  readonly "channels.convertToGigagroup": T.Updates
  readonly "channels.createChannel": T.Updates
  readonly "channels.deactivateAllUsernames": boolean
  readonly "channels.deleteChannel": T.Updates
  readonly "channels.deleteHistory": T.Updates
  readonly "channels.deleteMessages": T.MessagesAffectedMessages
  readonly "channels.deleteParticipantHistory": T.MessagesAffectedHistory
  readonly "channels.editAdmin": T.Updates
  readonly "channels.editBanned": T.Updates
  readonly "channels.editLocation": boolean
  readonly "channels.editPhoto": T.Updates
  readonly "channels.editTitle": T.Updates
  readonly "channels.exportMessageLink": T.ExportedMessageLink
  readonly "channels.getAdminLog": T.ChannelsAdminLogResults
  readonly "channels.getAdminedPublicChannels": T.MessagesChats
  readonly "channels.getChannelRecommendations": T.MessagesChats
  readonly "channels.getChannels": T.MessagesChats
  readonly "channels.getFullChannel": T.MessagesChatFull
  readonly "channels.getGroupsForDiscussion": T.MessagesChats
  readonly "channels.getInactiveChannels": T.MessagesInactiveChats
  readonly "channels.getLeftChannels": T.MessagesChats
  readonly "channels.getMessageAuthor": T.User
  readonly "channels.getMessages": T.MessagesMessages
  readonly "channels.getParticipant": T.ChannelsChannelParticipant
  readonly "channels.getParticipants": T.ChannelsChannelParticipants
  readonly "channels.getSendAs": T.ChannelsSendAsPeers
  readonly "channels.inviteToChannel": T.MessagesInvitedUsers
  readonly "channels.joinChannel": T.MessagesChatInviteJoinResult
  readonly "channels.leaveChannel": T.Updates
  readonly "channels.readHistory": boolean
  readonly "channels.readMessageContents": boolean
  readonly "channels.reorderUsernames": boolean
  readonly "channels.reportAntiSpamFalsePositive": boolean
  readonly "channels.reportSpam": boolean
  readonly "channels.restrictSponsoredMessages": T.Updates
  readonly "channels.searchPosts": T.MessagesMessages
  readonly "channels.setBoostsToUnblockRestrictions": T.Updates
  readonly "channels.setDiscussionGroup": boolean
  readonly "channels.setEmojiStickers": boolean
  readonly "channels.setMainProfileTab": boolean
  readonly "channels.setStickers": boolean
  readonly "channels.toggleAntiSpam": T.Updates
  readonly "channels.toggleAutotranslation": T.Updates
  readonly "channels.toggleForum": T.Updates
  readonly "channels.toggleJoinRequest": T.Updates
  readonly "channels.toggleJoinToSend": T.Updates
  readonly "channels.toggleParticipantsHidden": T.Updates
  readonly "channels.togglePreHistoryHidden": T.Updates
  readonly "channels.toggleSignatures": T.Updates
  readonly "channels.toggleSlowMode": T.Updates
  readonly "channels.toggleUsername": boolean
  readonly "channels.toggleViewForumAsMessages": T.Updates
  readonly "channels.updateColor": T.Updates
  readonly "channels.updateEmojiStatus": T.Updates
  readonly "channels.updatePaidMessagesPrice": T.Updates
  readonly "channels.updateUsername": boolean
  readonly "chatlists.checkChatlistInvite": T.ChatlistsChatlistInvite
  readonly "chatlists.deleteExportedInvite": boolean
  readonly "chatlists.editExportedInvite": T.ExportedChatlistInvite
  readonly "chatlists.exportChatlistInvite": T.ChatlistsExportedChatlistInvite
  readonly "chatlists.getChatlistUpdates": T.ChatlistsChatlistUpdates
  readonly "chatlists.getExportedInvites": T.ChatlistsExportedInvites
  readonly "chatlists.getLeaveChatlistSuggestions": ReadonlyArray<T.Peer>
  readonly "chatlists.hideChatlistUpdates": boolean
  readonly "chatlists.joinChatlistInvite": T.Updates
  readonly "chatlists.joinChatlistUpdates": T.Updates
  readonly "chatlists.leaveChatlist": T.Updates
  readonly "communities.create": T.Updates
  readonly "communities.getJoinedCommunities": T.MessagesChats
  readonly "communities.getParticipantJoinedChats": T.CommunitiesParticipantJoinedChats
  readonly "communities.getPeerLinkRequests": T.CommunitiesPeerLinkRequests
  readonly "communities.toggleAllPeerLinkRequestApproval": boolean
  readonly "communities.toggleCommunityCollapsedInDialogs": T.Updates
  readonly "communities.toggleParticipantBanned": boolean
  readonly "communities.togglePeerLink": boolean
  readonly "communities.togglePeerLinkRequestApproval": boolean
  readonly "contacts.acceptContact": T.Updates
  readonly "contacts.addContact": T.Updates
  readonly "contacts.block": boolean
  readonly "contacts.blockFromReplies": T.Updates
  readonly "contacts.deleteByPhones": boolean
  readonly "contacts.deleteContacts": T.Updates
  readonly "contacts.editCloseFriends": boolean
  readonly "contacts.exportContactToken": T.ExportedContactToken
  readonly "contacts.getBirthdays": T.ContactsContactBirthdays
  readonly "contacts.getBlocked": T.ContactsBlocked
  readonly "contacts.getContactIDs": ReadonlyArray<number>
  readonly "contacts.getContacts": T.ContactsContacts
  readonly "contacts.getLocated": T.Updates
  readonly "contacts.getSaved": ReadonlyArray<T.SavedContact>
  readonly "contacts.getSponsoredPeers": T.ContactsSponsoredPeers
  readonly "contacts.getStatuses": ReadonlyArray<T.ContactStatus>
  readonly "contacts.getTopPeers": T.ContactsTopPeers
  readonly "contacts.importContactToken": T.User
  readonly "contacts.importContacts": T.ContactsImportedContacts
  readonly "contacts.resetSaved": boolean
  readonly "contacts.resetTopPeerRating": boolean
  readonly "contacts.resolvePhone": T.ContactsResolvedPeer
  readonly "contacts.resolveUsername": T.ContactsResolvedPeer
  readonly "contacts.search": T.ContactsFound
  readonly "contacts.setBlocked": boolean
  readonly "contacts.toggleTopPeers": boolean
  readonly "contacts.unblock": boolean
  readonly "contacts.updateContactNote": boolean
  readonly "ephemeral.deleteMessage": boolean
  readonly "ephemeral.editMessage": T.Updates
  readonly "ephemeral.getCallbackAnswer": T.MessagesBotCallbackAnswer
  readonly "ephemeral.reportMessage": T.ReportResult
  readonly "ephemeral.sendMessage": T.Updates
  readonly "folders.editPeerFolders": T.Updates
  readonly "fragment.getCollectibleInfo": T.FragmentCollectibleInfo
  readonly "help.acceptTermsOfService": boolean
  readonly "help.dismissSuggestion": boolean
  readonly "help.editUserInfo": T.HelpUserInfo
  readonly "help.getAppConfig": T.HelpAppConfig
  readonly "help.getAppUpdate": T.HelpAppUpdate
  readonly "help.getCdnConfig": T.CdnConfig
  readonly "help.getConfig": T.Config
  readonly "help.getCountriesList": T.HelpCountriesList
  readonly "help.getDeepLinkInfo": T.HelpDeepLinkInfo
  readonly "help.getInviteText": T.HelpInviteText
  readonly "help.getNearestDc": T.NearestDc
  readonly "help.getPassportConfig": T.HelpPassportConfig
  readonly "help.getPeerColors": T.HelpPeerColors
  readonly "help.getPeerProfileColors": T.HelpPeerColors
  readonly "help.getPremiumPromo": T.HelpPremiumPromo
  readonly "help.getPromoData": T.HelpPromoData
  readonly "help.getRecentMeUrls": T.HelpRecentMeUrls
  readonly "help.getSupport": T.HelpSupport
  readonly "help.getSupportName": T.HelpSupportName
  readonly "help.getTermsOfServiceUpdate": T.HelpTermsOfServiceUpdate
  readonly "help.getTimezonesList": T.HelpTimezonesList
  readonly "help.getUserInfo": T.HelpUserInfo
  readonly "help.hidePromoData": boolean
  readonly "help.saveAppLog": boolean
  readonly "help.setBotUpdatesStatus": boolean
  readonly "langpack.getDifference": T.LangPackDifference
  readonly "langpack.getLangPack": T.LangPackDifference
  readonly "langpack.getLanguage": T.LangPackLanguage
  readonly "langpack.getLanguages": ReadonlyArray<T.LangPackLanguage>
  readonly "langpack.getStrings": ReadonlyArray<T.LangPackString>
  readonly "messages.acceptEncryption": T.EncryptedChat
  readonly "messages.acceptUrlAuth": T.UrlAuthResult
  readonly "messages.addChatUser": T.MessagesInvitedUsers
  readonly "messages.addPollAnswer": T.Updates
  readonly "messages.appendTodoList": T.Updates
  readonly "messages.checkChatInvite": T.ChatInvite
  readonly "messages.checkHistoryImport": T.MessagesHistoryImportParsed
  readonly "messages.checkHistoryImportPeer": T.MessagesCheckedHistoryImportPeer
  readonly "messages.checkQuickReplyShortcut": boolean
  readonly "messages.checkUrlAuthMatchCode": boolean
  readonly "messages.clearAllDrafts": boolean
  readonly "messages.clearRecentReactions": boolean
  readonly "messages.clearRecentStickers": boolean
  readonly "messages.clickSponsoredMessage": boolean
  readonly "messages.composeMessageWithAI": T.MessagesComposedMessageWithAI
  readonly "messages.composeRichMessageWithAI": T.MessagesComposedRichMessageWithAI
  readonly "messages.createChat": T.MessagesInvitedUsers
  readonly "messages.createForumTopic": T.Updates
  readonly "messages.declineUrlAuth": boolean
  readonly "messages.deleteChat": boolean
  readonly "messages.deleteChatUser": T.Updates
  readonly "messages.deleteExportedChatInvite": boolean
  readonly "messages.deleteFactCheck": T.Updates
  readonly "messages.deleteHistory": T.MessagesAffectedHistory
  readonly "messages.deleteMessages": T.MessagesAffectedMessages
  readonly "messages.deleteParticipantReaction": T.Updates
  readonly "messages.deleteParticipantReactions": boolean
  readonly "messages.deletePhoneCallHistory": T.MessagesAffectedFoundMessages
  readonly "messages.deletePollAnswer": T.Updates
  readonly "messages.deleteQuickReplyMessages": T.Updates
  readonly "messages.deleteQuickReplyShortcut": boolean
  readonly "messages.deleteRevokedExportedChatInvites": boolean
  readonly "messages.deleteSavedHistory": T.MessagesAffectedHistory
  readonly "messages.deleteScheduledMessages": T.Updates
  readonly "messages.deleteTopicHistory": T.MessagesAffectedHistory
  readonly "messages.discardEncryption": boolean
  readonly "messages.editChatAbout": boolean
  readonly "messages.editChatAdmin": boolean
  readonly "messages.editChatCreator": T.Updates
  readonly "messages.editChatDefaultBannedRights": T.Updates
  readonly "messages.editChatParticipantRank": T.Updates
  readonly "messages.editChatPhoto": T.Updates
  readonly "messages.editChatTitle": T.Updates
  readonly "messages.editExportedChatInvite": T.MessagesExportedChatInvite
  readonly "messages.editFactCheck": T.Updates
  readonly "messages.editForumTopic": T.Updates
  readonly "messages.editInlineBotMessage": boolean
  readonly "messages.editMessage": T.Updates
  readonly "messages.editQuickReplyShortcut": boolean
  readonly "messages.exportChatInvite": T.ExportedChatInvite
  readonly "messages.faveSticker": boolean
  readonly "messages.forwardMessages": T.Updates
  readonly "messages.getAdminsWithInvites": T.MessagesChatAdminsWithInvites
  readonly "messages.getAllDrafts": T.Updates
  readonly "messages.getAllStickers": T.MessagesAllStickers
  readonly "messages.getArchivedStickers": T.MessagesArchivedStickers
  readonly "messages.getAttachMenuBot": T.AttachMenuBotsBot
  readonly "messages.getAttachMenuBots": T.AttachMenuBots
  readonly "messages.getAttachedStickers": ReadonlyArray<T.StickerSetCovered>
  readonly "messages.getAvailableEffects": T.MessagesAvailableEffects
  readonly "messages.getAvailableReactions": T.MessagesAvailableReactions
  readonly "messages.getBotApp": T.MessagesBotApp
  readonly "messages.getBotCallbackAnswer": T.MessagesBotCallbackAnswer
  readonly "messages.getChatInviteImporters": T.MessagesChatInviteImporters
  readonly "messages.getChats": T.MessagesChats
  readonly "messages.getCommonChats": T.MessagesChats
  readonly "messages.getCustomEmojiDocuments": ReadonlyArray<T.Document>
  readonly "messages.getDefaultHistoryTTL": T.DefaultHistoryTTL
  readonly "messages.getDefaultTagReactions": T.MessagesReactions
  readonly "messages.getDhConfig": T.MessagesDhConfig
  readonly "messages.getDialogFilters": T.MessagesDialogFilters
  readonly "messages.getDialogUnreadMarks": ReadonlyArray<T.DialogPeer>
  readonly "messages.getDialogs": T.MessagesDialogs
  readonly "messages.getDiscussionMessage": T.MessagesDiscussionMessage
  readonly "messages.getDocumentByHash": T.Document
  readonly "messages.getEmojiGameInfo": T.MessagesEmojiGameInfo
  readonly "messages.getEmojiGroups": T.MessagesEmojiGroups
  readonly "messages.getEmojiKeywords": T.EmojiKeywordsDifference
  readonly "messages.getEmojiKeywordsDifference": T.EmojiKeywordsDifference
  readonly "messages.getEmojiKeywordsLanguages": ReadonlyArray<T.EmojiLanguage>
  readonly "messages.getEmojiProfilePhotoGroups": T.MessagesEmojiGroups
  readonly "messages.getEmojiStatusGroups": T.MessagesEmojiGroups
  readonly "messages.getEmojiStickerGroups": T.MessagesEmojiGroups
  readonly "messages.getEmojiStickers": T.MessagesAllStickers
  readonly "messages.getEmojiURL": T.EmojiURL
  readonly "messages.getExportedChatInvite": T.MessagesExportedChatInvite
  readonly "messages.getExportedChatInvites": T.MessagesExportedChatInvites
  readonly "messages.getExtendedMedia": T.Updates
  readonly "messages.getFactCheck": ReadonlyArray<T.FactCheck>
  readonly "messages.getFavedStickers": T.MessagesFavedStickers
  readonly "messages.getFeaturedEmojiStickers": T.MessagesFeaturedStickers
  readonly "messages.getFeaturedStickers": T.MessagesFeaturedStickers
  readonly "messages.getForumTopics": T.MessagesForumTopics
  readonly "messages.getForumTopicsByID": T.MessagesForumTopics
  readonly "messages.getFullChat": T.MessagesChatFull
  readonly "messages.getFutureChatCreatorAfterLeave": T.User
  readonly "messages.getGameHighScores": T.MessagesHighScores
  readonly "messages.getHistory": T.MessagesMessages
  readonly "messages.getInlineBotResults": T.MessagesBotResults
  readonly "messages.getInlineGameHighScores": T.MessagesHighScores
  readonly "messages.getMaskStickers": T.MessagesAllStickers
  readonly "messages.getMessageEditData": T.MessagesMessageEditData
  readonly "messages.getMessageReactionsList": T.MessagesMessageReactionsList
  readonly "messages.getMessageReadParticipants": ReadonlyArray<T.ReadParticipantDate>
  readonly "messages.getMessages": T.MessagesMessages
  readonly "messages.getMessagesReactions": T.Updates
  readonly "messages.getMessagesViews": T.MessagesMessageViews
  readonly "messages.getMyStickers": T.MessagesMyStickers
  readonly "messages.getOldFeaturedStickers": T.MessagesFeaturedStickers
  readonly "messages.getOnlines": T.ChatOnlines
  readonly "messages.getOutboxReadDate": T.OutboxReadDate
  readonly "messages.getPaidReactionPrivacy": T.Updates
  readonly "messages.getPeerDialogs": T.MessagesPeerDialogs
  readonly "messages.getPeerSettings": T.MessagesPeerSettings
  readonly "messages.getPersonalChannelHistory": T.MessagesMessages
  readonly "messages.getPinnedDialogs": T.MessagesPeerDialogs
  readonly "messages.getPinnedSavedDialogs": T.MessagesSavedDialogs
  readonly "messages.getPollResults": T.Updates
  readonly "messages.getPollVotes": T.MessagesVotesList
  readonly "messages.getPreparedInlineMessage": T.MessagesPreparedInlineMessage
  readonly "messages.getQuickReplies": T.MessagesQuickReplies
  readonly "messages.getQuickReplyMessages": T.MessagesMessages
  readonly "messages.getRecentLocations": T.MessagesMessages
  readonly "messages.getRecentReactions": T.MessagesReactions
  readonly "messages.getRecentStickers": T.MessagesRecentStickers
  readonly "messages.getReplies": T.MessagesMessages
  readonly "messages.getRichMessage": T.MessagesMessages
  readonly "messages.getSavedDialogs": T.MessagesSavedDialogs
  readonly "messages.getSavedDialogsByID": T.MessagesSavedDialogs
  readonly "messages.getSavedGifs": T.MessagesSavedGifs
  readonly "messages.getSavedHistory": T.MessagesMessages
  readonly "messages.getSavedReactionTags": T.MessagesSavedReactionTags
  readonly "messages.getScheduledHistory": T.MessagesMessages
  readonly "messages.getScheduledMessages": T.MessagesMessages
  readonly "messages.getSearchCounters": ReadonlyArray<T.MessagesSearchCounter>
  readonly "messages.getSearchResultsCalendar": T.MessagesSearchResultsCalendar
  readonly "messages.getSearchResultsPositions": T.MessagesSearchResultsPositions
  readonly "messages.getSplitRanges": ReadonlyArray<T.MessageRange>
  readonly "messages.getSponsoredMessages": T.MessagesSponsoredMessages
  readonly "messages.getStickerSet": T.MessagesStickerSet
  readonly "messages.getStickers": T.MessagesStickers
  readonly "messages.getSuggestedDialogFilters": ReadonlyArray<T.DialogFilterSuggested>
  readonly "messages.getTopReactions": T.MessagesReactions
  readonly "messages.getUnreadMentions": T.MessagesMessages
  readonly "messages.getUnreadPollVotes": T.MessagesMessages
  readonly "messages.getUnreadReactions": T.MessagesMessages
  readonly "messages.getWebPage": T.MessagesWebPage
  readonly "messages.getWebPagePreview": T.MessagesWebPagePreview
  readonly "messages.hideAllChatJoinRequests": T.Updates
  readonly "messages.hideChatJoinRequest": T.Updates
  readonly "messages.hidePeerSettingsBar": boolean
  readonly "messages.importChatInvite": T.MessagesChatInviteJoinResult
  readonly "messages.initHistoryImport": T.MessagesHistoryImport
  readonly "messages.installStickerSet": T.MessagesStickerSetInstallResult
  readonly "messages.markDialogUnread": boolean
  readonly "messages.migrateChat": T.Updates
  readonly "messages.prolongWebView": boolean
  readonly "messages.rateTranscribedAudio": boolean
  readonly "messages.readDiscussion": boolean
  readonly "messages.readEncryptedHistory": boolean
  readonly "messages.readFeaturedStickers": boolean
  readonly "messages.readHistory": T.MessagesAffectedMessages
  readonly "messages.readMentions": T.MessagesAffectedHistory
  readonly "messages.readMessageContents": T.MessagesAffectedMessages
  readonly "messages.readPollVotes": T.MessagesAffectedHistory
  readonly "messages.readReactions": T.MessagesAffectedHistory
  readonly "messages.readSavedHistory": boolean
  readonly "messages.receivedMessages": ReadonlyArray<T.ReceivedNotifyMessage>
  readonly "messages.receivedQueue": ReadonlyArray<bigint>
  readonly "messages.reorderPinnedDialogs": boolean
  readonly "messages.reorderPinnedForumTopics": T.Updates
  readonly "messages.reorderPinnedSavedDialogs": boolean
  readonly "messages.reorderQuickReplies": boolean
  readonly "messages.reorderStickerSets": boolean
  readonly "messages.report": T.ReportResult
  readonly "messages.reportEncryptedSpam": boolean
  readonly "messages.reportMessagesDelivery": boolean
  readonly "messages.reportMusicListen": boolean
  readonly "messages.reportReaction": boolean
  readonly "messages.reportReadMetrics": boolean
  readonly "messages.reportSpam": boolean
  readonly "messages.reportSponsoredMessage": T.ChannelsSponsoredMessageReportResult
  readonly "messages.requestAppWebView": T.WebViewResult
  readonly "messages.requestChatJoinWebView": T.WebViewResult
  readonly "messages.requestEncryption": T.EncryptedChat
  readonly "messages.requestMainWebView": T.WebViewResult
  readonly "messages.requestSimpleWebView": T.WebViewResult
  readonly "messages.requestUrlAuth": T.UrlAuthResult
  readonly "messages.requestWebView": T.WebViewResult
  readonly "messages.saveDefaultSendAs": boolean
  readonly "messages.saveDraft": boolean
  readonly "messages.saveGif": boolean
  readonly "messages.savePreparedInlineMessage": T.MessagesBotPreparedInlineMessage
  readonly "messages.saveRecentSticker": boolean
  readonly "messages.search": T.MessagesMessages
  readonly "messages.searchCustomEmoji": T.EmojiList
  readonly "messages.searchEmojiStickerSets": T.MessagesFoundStickerSets
  readonly "messages.searchGlobal": T.MessagesMessages
  readonly "messages.searchSentMedia": T.MessagesMessages
  readonly "messages.searchStickerSets": T.MessagesFoundStickerSets
  readonly "messages.searchStickers": T.MessagesFoundStickers
  readonly "messages.sendBotRequestedPeer": T.Updates
  readonly "messages.sendEncrypted": T.MessagesSentEncryptedMessage
  readonly "messages.sendEncryptedFile": T.MessagesSentEncryptedMessage
  readonly "messages.sendEncryptedService": T.MessagesSentEncryptedMessage
  readonly "messages.sendInlineBotResult": T.Updates
  readonly "messages.sendMedia": T.Updates
  readonly "messages.sendMessage": T.Updates
  readonly "messages.sendMultiMedia": T.Updates
  readonly "messages.sendPaidReaction": T.Updates
  readonly "messages.sendQuickReplyMessages": T.Updates
  readonly "messages.sendReaction": T.Updates
  readonly "messages.sendScheduledMessages": T.Updates
  readonly "messages.sendScreenshotNotification": T.Updates
  readonly "messages.sendVote": T.Updates
  readonly "messages.sendWebViewData": T.Updates
  readonly "messages.sendWebViewResultMessage": T.WebViewMessageSent
  readonly "messages.setBotCallbackAnswer": boolean
  readonly "messages.setBotGuestChatResult": T.InputBotInlineMessageID
  readonly "messages.setBotPrecheckoutResults": boolean
  readonly "messages.setBotShippingResults": boolean
  readonly "messages.setChatAvailableReactions": T.Updates
  readonly "messages.setChatTheme": T.Updates
  readonly "messages.setChatWallPaper": T.Updates
  readonly "messages.setDefaultHistoryTTL": boolean
  readonly "messages.setDefaultReaction": boolean
  readonly "messages.setEncryptedTyping": boolean
  readonly "messages.setGameScore": T.Updates
  readonly "messages.setHistoryTTL": T.Updates
  readonly "messages.setInlineBotResults": boolean
  readonly "messages.setInlineGameScore": boolean
  readonly "messages.setTyping": boolean
  readonly "messages.startBot": T.Updates
  readonly "messages.startHistoryImport": boolean
  readonly "messages.summarizeText": T.TextWithEntities
  readonly "messages.toggleBotInAttachMenu": boolean
  readonly "messages.toggleDialogFilterTags": boolean
  readonly "messages.toggleDialogPin": boolean
  readonly "messages.toggleNoForwards": T.Updates
  readonly "messages.togglePaidReactionPrivacy": boolean
  readonly "messages.togglePeerTranslations": boolean
  readonly "messages.toggleSavedDialogPin": boolean
  readonly "messages.toggleStickerSets": boolean
  readonly "messages.toggleSuggestedPostApproval": T.Updates
  readonly "messages.toggleTodoCompleted": T.Updates
  readonly "messages.transcribeAudio": T.MessagesTranscribedAudio
  readonly "messages.translateRichMessage": T.MessagesTranslatedRichMessage
  readonly "messages.translateText": T.MessagesTranslatedText
  readonly "messages.uninstallStickerSet": boolean
  readonly "messages.unpinAllMessages": T.MessagesAffectedHistory
  readonly "messages.updateDialogFilter": boolean
  readonly "messages.updateDialogFiltersOrder": boolean
  readonly "messages.updatePinnedForumTopic": T.Updates
  readonly "messages.updatePinnedMessage": T.Updates
  readonly "messages.updateSavedReactionTag": boolean
  readonly "messages.uploadEncryptedFile": T.EncryptedFile
  readonly "messages.uploadImportedMedia": T.MessageMedia
  readonly "messages.uploadMedia": T.MessageMedia
  readonly "messages.viewSponsoredMessage": boolean
  readonly "payments.applyGiftCode": T.Updates
  readonly "payments.assignAppStoreTransaction": T.Updates
  readonly "payments.assignPlayMarketTransaction": T.Updates
  readonly "payments.botCancelStarsSubscription": boolean
  readonly "payments.canPurchaseStore": boolean
  readonly "payments.changeStarsSubscription": boolean
  readonly "payments.checkCanSendGift": T.PaymentsCheckCanSendGiftResult
  readonly "payments.checkGiftCode": T.PaymentsCheckedGiftCode
  readonly "payments.clearSavedInfo": boolean
  readonly "payments.connectStarRefBot": T.PaymentsConnectedStarRefBots
  readonly "payments.convertStarGift": boolean
  readonly "payments.craftStarGift": T.Updates
  readonly "payments.createStarGiftCollection": T.StarGiftCollection
  readonly "payments.deleteStarGiftCollection": boolean
  readonly "payments.editConnectedStarRefBot": T.PaymentsConnectedStarRefBots
  readonly "payments.exportInvoice": T.PaymentsExportedInvoice
  readonly "payments.fulfillStarsSubscription": boolean
  readonly "payments.getBankCardData": T.PaymentsBankCardData
  readonly "payments.getConnectedStarRefBot": T.PaymentsConnectedStarRefBots
  readonly "payments.getConnectedStarRefBots": T.PaymentsConnectedStarRefBots
  readonly "payments.getCraftStarGifts": T.PaymentsSavedStarGifts
  readonly "payments.getGiveawayInfo": T.PaymentsGiveawayInfo
  readonly "payments.getPaymentForm": T.PaymentsPaymentForm
  readonly "payments.getPaymentReceipt": T.PaymentsPaymentReceipt
  readonly "payments.getPremiumGiftCodeOptions": ReadonlyArray<T.PremiumGiftCodeOption>
  readonly "payments.getResaleStarGifts": T.PaymentsResaleStarGifts
  readonly "payments.getSavedInfo": T.PaymentsSavedInfo
  readonly "payments.getSavedStarGift": T.PaymentsSavedStarGifts
  readonly "payments.getSavedStarGifts": T.PaymentsSavedStarGifts
  readonly "payments.getStarGiftActiveAuctions": T.PaymentsStarGiftActiveAuctions
  readonly "payments.getStarGiftAuctionAcquiredGifts": T.PaymentsStarGiftAuctionAcquiredGifts
  readonly "payments.getStarGiftAuctionState": T.PaymentsStarGiftAuctionState
  readonly "payments.getStarGiftCollections": T.PaymentsStarGiftCollections
  readonly "payments.getStarGiftUpgradeAttributes": T.PaymentsStarGiftUpgradeAttributes
  readonly "payments.getStarGiftUpgradePreview": T.PaymentsStarGiftUpgradePreview
  readonly "payments.getStarGiftWithdrawalUrl": T.PaymentsStarGiftWithdrawalUrl
  readonly "payments.getStarGifts": T.PaymentsStarGifts
  readonly "payments.getStarsGiftOptions": ReadonlyArray<T.StarsGiftOption>
  readonly "payments.getStarsGiveawayOptions": ReadonlyArray<T.StarsGiveawayOption>
  readonly "payments.getStarsRevenueAdsAccountUrl": T.PaymentsStarsRevenueAdsAccountUrl
  readonly "payments.getStarsRevenueStats": T.PaymentsStarsRevenueStats
  readonly "payments.getStarsRevenueWithdrawalUrl": T.PaymentsStarsRevenueWithdrawalUrl
  readonly "payments.getStarsStatus": T.PaymentsStarsStatus
  readonly "payments.getStarsSubscriptions": T.PaymentsStarsStatus
  readonly "payments.getStarsTopupOptions": ReadonlyArray<T.StarsTopupOption>
  readonly "payments.getStarsTransactions": T.PaymentsStarsStatus
  readonly "payments.getStarsTransactionsByID": T.PaymentsStarsStatus
  readonly "payments.getSuggestedStarRefBots": T.PaymentsSuggestedStarRefBots
  readonly "payments.getUniqueStarGift": T.PaymentsUniqueStarGift
  readonly "payments.getUniqueStarGiftValueInfo": T.PaymentsUniqueStarGiftValueInfo
  readonly "payments.launchPrepaidGiveaway": T.Updates
  readonly "payments.refundStarsCharge": T.Updates
  readonly "payments.reorderStarGiftCollections": boolean
  readonly "payments.resolveStarGiftOffer": T.Updates
  readonly "payments.saveStarGift": boolean
  readonly "payments.sendPaymentForm": T.PaymentsPaymentResult
  readonly "payments.sendStarGiftOffer": T.Updates
  readonly "payments.sendStarsForm": T.PaymentsPaymentResult
  readonly "payments.toggleChatStarGiftNotifications": boolean
  readonly "payments.toggleStarGiftsPinnedToTop": boolean
  readonly "payments.transferStarGift": T.Updates
  readonly "payments.updateStarGiftCollection": T.StarGiftCollection
  readonly "payments.updateStarGiftPrice": T.Updates
  readonly "payments.upgradeStarGift": T.Updates
  readonly "payments.validateRequestedInfo": T.PaymentsValidatedRequestedInfo
  readonly "phone.acceptCall": T.PhonePhoneCall
  readonly "phone.checkGroupCall": ReadonlyArray<number>
  readonly "phone.confirmCall": T.PhonePhoneCall
  readonly "phone.createConferenceCall": T.Updates
  readonly "phone.createGroupCall": T.Updates
  readonly "phone.declineConferenceCallInvite": T.Updates
  readonly "phone.deleteConferenceCallParticipants": T.Updates
  readonly "phone.deleteGroupCallMessages": T.Updates
  readonly "phone.deleteGroupCallParticipantMessages": T.Updates
  readonly "phone.discardCall": T.Updates
  readonly "phone.discardGroupCall": T.Updates
  readonly "phone.editGroupCallParticipant": T.Updates
  readonly "phone.editGroupCallTitle": T.Updates
  readonly "phone.exportGroupCallInvite": T.PhoneExportedGroupCallInvite
  readonly "phone.getCallConfig": T.DataJSON
  readonly "phone.getGroupCall": T.PhoneGroupCall
  readonly "phone.getGroupCallChainBlocks": T.Updates
  readonly "phone.getGroupCallJoinAs": T.PhoneJoinAsPeers
  readonly "phone.getGroupCallStars": T.PhoneGroupCallStars
  readonly "phone.getGroupCallStreamChannels": T.PhoneGroupCallStreamChannels
  readonly "phone.getGroupCallStreamRtmpUrl": T.PhoneGroupCallStreamRtmpUrl
  readonly "phone.getGroupParticipants": T.PhoneGroupParticipants
  readonly "phone.inviteConferenceCallParticipant": T.Updates
  readonly "phone.inviteToGroupCall": T.Updates
  readonly "phone.joinGroupCall": T.Updates
  readonly "phone.joinGroupCallPresentation": T.Updates
  readonly "phone.leaveGroupCall": T.Updates
  readonly "phone.leaveGroupCallPresentation": T.Updates
  readonly "phone.receivedCall": boolean
  readonly "phone.requestCall": T.PhonePhoneCall
  readonly "phone.saveCallDebug": boolean
  readonly "phone.saveCallLog": boolean
  readonly "phone.saveDefaultGroupCallJoinAs": boolean
  readonly "phone.saveDefaultSendAs": boolean
  readonly "phone.sendConferenceCallBroadcast": T.Updates
  readonly "phone.sendGroupCallEncryptedMessage": boolean
  readonly "phone.sendGroupCallMessage": T.Updates
  readonly "phone.sendSignalingData": boolean
  readonly "phone.setCallRating": T.Updates
  readonly "phone.startScheduledGroupCall": T.Updates
  readonly "phone.toggleGroupCallRecord": T.Updates
  readonly "phone.toggleGroupCallSettings": T.Updates
  readonly "phone.toggleGroupCallStartSubscription": T.Updates
  readonly "photos.deletePhotos": ReadonlyArray<bigint>
  readonly "photos.getUserPhotos": T.PhotosPhotos
  readonly "photos.updateProfilePhoto": T.PhotosPhoto
  readonly "photos.uploadContactProfilePhoto": T.PhotosPhoto
  readonly "photos.uploadProfilePhoto": T.PhotosPhoto
  readonly "premium.applyBoost": T.PremiumMyBoosts
  readonly "premium.getBoostsList": T.PremiumBoostsList
  readonly "premium.getBoostsStatus": T.PremiumBoostsStatus
  readonly "premium.getMyBoosts": T.PremiumMyBoosts
  readonly "premium.getUserBoosts": T.PremiumBoostsList
  readonly "smsjobs.finishJob": boolean
  readonly "smsjobs.getSmsJob": T.SmsJob
  readonly "smsjobs.getStatus": T.SmsjobsStatus
  readonly "smsjobs.isEligibleToJoin": T.SmsjobsEligibilityToJoin
  readonly "smsjobs.join": boolean
  readonly "smsjobs.leave": boolean
  readonly "smsjobs.updateSettings": boolean
  readonly "stats.getBroadcastStats": T.StatsBroadcastStats
  readonly "stats.getMegagroupStats": T.StatsMegagroupStats
  readonly "stats.getMessagePublicForwards": T.StatsPublicForwards
  readonly "stats.getMessageStats": T.StatsMessageStats
  readonly "stats.getPollStats": T.StatsPollStats
  readonly "stats.getStoryPublicForwards": T.StatsPublicForwards
  readonly "stats.getStoryStats": T.StatsStoryStats
  readonly "stats.loadAsyncGraph": T.StatsGraph
  readonly "stickers.addStickerToSet": T.MessagesStickerSet
  readonly "stickers.changeSticker": T.MessagesStickerSet
  readonly "stickers.changeStickerPosition": T.MessagesStickerSet
  readonly "stickers.checkShortName": boolean
  readonly "stickers.createStickerSet": T.MessagesStickerSet
  readonly "stickers.deleteStickerSet": boolean
  readonly "stickers.removeStickerFromSet": T.MessagesStickerSet
  readonly "stickers.renameStickerSet": T.MessagesStickerSet
  readonly "stickers.replaceSticker": T.MessagesStickerSet
  readonly "stickers.setStickerSetThumb": T.MessagesStickerSet
  readonly "stickers.suggestShortName": T.StickersSuggestedShortName
  readonly "stories.activateStealthMode": T.Updates
  readonly "stories.canSendStory": T.StoriesCanSendStoryCount
  readonly "stories.createAlbum": T.StoryAlbum
  readonly "stories.deleteAlbum": boolean
  readonly "stories.deleteStories": ReadonlyArray<number>
  readonly "stories.editStory": T.Updates
  readonly "stories.exportStoryLink": T.ExportedStoryLink
  readonly "stories.getAlbumStories": T.StoriesStories
  readonly "stories.getAlbums": T.StoriesAlbums
  readonly "stories.getAllReadPeerStories": T.Updates
  readonly "stories.getAllStories": T.StoriesAllStories
  readonly "stories.getChatsToSend": T.MessagesChats
  readonly "stories.getPeerMaxIDs": ReadonlyArray<T.RecentStory>
  readonly "stories.getPeerStories": T.StoriesPeerStories
  readonly "stories.getPinnedStories": T.StoriesStories
  readonly "stories.getStoriesArchive": T.StoriesStories
  readonly "stories.getStoriesByID": T.StoriesStories
  readonly "stories.getStoriesViews": T.StoriesStoryViews
  readonly "stories.getStoryReactionsList": T.StoriesStoryReactionsList
  readonly "stories.getStoryViewsList": T.StoriesStoryViewsList
  readonly "stories.incrementStoryViews": boolean
  readonly "stories.readStories": ReadonlyArray<number>
  readonly "stories.reorderAlbums": boolean
  readonly "stories.report": T.ReportResult
  readonly "stories.searchPosts": T.StoriesFoundStories
  readonly "stories.sendReaction": T.Updates
  readonly "stories.sendStory": T.Updates
  readonly "stories.startLive": T.Updates
  readonly "stories.toggleAllStoriesHidden": boolean
  readonly "stories.togglePeerStoriesHidden": boolean
  readonly "stories.togglePinned": ReadonlyArray<number>
  readonly "stories.togglePinnedToTop": boolean
  readonly "stories.updateAlbum": T.StoryAlbum
  readonly "updates.getChannelDifference": T.UpdatesChannelDifference
  readonly "updates.getDifference": T.UpdatesDifference
  readonly "updates.getState": T.UpdatesState
  readonly "upload.getCdnFile": T.UploadCdnFile
  readonly "upload.getCdnFileHashes": ReadonlyArray<T.FileHash>
  readonly "upload.getFile": T.UploadFile
  readonly "upload.getFileHashes": ReadonlyArray<T.FileHash>
  readonly "upload.getWebFile": T.UploadWebFile
  readonly "upload.reuploadCdnFile": ReadonlyArray<T.FileHash>
  readonly "upload.saveBigFilePart": boolean
  readonly "upload.saveFilePart": boolean
  readonly "users.getFullUser": T.UsersUserFull
  readonly "users.getRequirementsToContact": ReadonlyArray<T.RequirementToContact>
  readonly "users.getSavedMusic": T.UsersSavedMusic
  readonly "users.getSavedMusicByID": T.UsersSavedMusic
  readonly "users.getUsers": ReadonlyArray<T.User>
  readonly "users.setSecureValueErrors": boolean
  readonly "users.suggestBirthday": T.Updates
}

const readMethodInside = (r: Reader): AnyCall => {
  const id = r.id()
  switch (id) {
    case -0x3e32a157: { // initConnection#c1cd5ea9
      const flags = r.id()
      return {
        _tag: "initConnection",
        apiId: r.int(),
        deviceModel: r.string(),
        systemVersion: r.string(),
        appVersion: r.string(),
        systemLangCode: r.string(),
        langPack: r.string(),
        langCode: r.string(),
        proxy: (flags & 1) !== 0 ? R.readInputClientProxy(r) : undefined,
        params: (flags & 2) !== 0 ? R.readJSONValue(r) : undefined,
        query: readMethod(r)
      }
    }
    case -0x3460c8d3: // invokeAfterMsg#cb9f372d
      return { _tag: "invokeAfterMsg", msgId: r.long(), query: readMethod(r) }
    case 0x3dc4b4f0: // invokeAfterMsgs#3dc4b4f0
      return { _tag: "invokeAfterMsgs", msgIds: r.vector(2, R.readLong), query: readMethod(r) }
    case 0x0dae54f8: // invokeWithApnsSecret#0dae54f8
      return { _tag: "invokeWithApnsSecret", nonce: r.string(), secret: r.string(), query: readMethod(r) }
    case -0x22d76072: // invokeWithBusinessConnection#dd289f8e
      return { _tag: "invokeWithBusinessConnection", connectionId: r.string(), query: readMethod(r) }
    case 0x1df92984: // invokeWithGooglePlayIntegrity#1df92984
      return { _tag: "invokeWithGooglePlayIntegrity", nonce: r.string(), token: r.string(), query: readMethod(r) }
    case -0x2564f2f3: // invokeWithLayer#da9b0d0d
      return { _tag: "invokeWithLayer", layer: r.int(), query: readMethod(r) }
    case 0x365275f2: // invokeWithMessagesRange#365275f2
      return { _tag: "invokeWithMessagesRange", range: R.readMessageRange(r), query: readMethod(r) }
    case -0x5244f06c: // invokeWithReCaptcha#adbb0f94
      return { _tag: "invokeWithReCaptcha", token: r.string(), query: readMethod(r) }
    case -0x535602d2: // invokeWithTakeout#aca9fd2e
      return { _tag: "invokeWithTakeout", takeoutId: r.long(), query: readMethod(r) }
    case -0x406ba649: // invokeWithoutUpdates#bf9459b7
      return { _tag: "invokeWithoutUpdates", query: readMethod(r) }
    case -0x0c12b38d: // account.acceptAuthorization#f3ed4c73
      return {
        _tag: "account.acceptAuthorization",
        botId: r.int53(),
        scope: r.string(),
        publicKey: r.string(),
        valueHashes: r.vector(3, R.readSecureValueHash),
        credentials: R.readSecureCredentialsEncrypted(r)
      }
    case -0x3e342a4a: // account.cancelPasswordEmail#c1cbd5b6
      return { _tag: "account.cancelPasswordEmail" }
    case 0x40f48462: { // account.changeAuthorizationSettings#40f48462
      const flags = r.id()
      return {
        _tag: "account.changeAuthorizationSettings",
        confirmed: (flags & 8) !== 0,
        hash: r.long(),
        encryptedRequestsDisabled: (flags & 1) !== 0 ? r.bool() : undefined,
        callRequestsDisabled: (flags & 2) !== 0 ? r.bool() : undefined
      }
    }
    case 0x70c32edb: // account.changePhone#70c32edb
      return {
        _tag: "account.changePhone",
        phoneNumber: r.string(),
        phoneCodeHash: r.string(),
        phoneCode: r.string()
      }
    case 0x2714d86c: // account.checkUsername#2714d86c
      return { _tag: "account.checkUsername", username: r.string() }
    case 0x18201aae: // account.clearRecentEmojiStatuses#18201aae
      return { _tag: "account.clearRecentEmojiStatuses" }
    case 0x67ed1f68: // account.confirmBotConnection#67ed1f68
      return { _tag: "account.confirmBotConnection", botId: R.readInputUser(r) }
    case -0x7020e6e0: // account.confirmPasswordEmail#8fdf1920
      return { _tag: "account.confirmPasswordEmail", code: r.string() }
    case 0x5f2178c3: // account.confirmPhone#5f2178c3
      return { _tag: "account.confirmPhone", phoneCodeHash: r.string(), phoneCode: r.string() }
    case -0x77ae1972: // account.createBusinessChatLink#8851e68e
      return { _tag: "account.createBusinessChatLink", link: R.readInputBusinessChatLink(r) }
    case 0x652e4400: { // account.createTheme#652e4400
      const flags = r.id()
      return {
        _tag: "account.createTheme",
        slug: r.string(),
        title: r.string(),
        document: (flags & 4) !== 0 ? R.readInputDocument(r) : undefined,
        settings: (flags & 8) !== 0 ? r.vector(4, R.readInputThemeSettings) : undefined
      }
    }
    case 0x4c9409f6: // account.declinePasswordReset#4c9409f6
      return { _tag: "account.declinePasswordReset" }
    case -0x5d3f308c: { // account.deleteAccount#a2c0cf74
      const flags = r.id()
      return {
        _tag: "account.deleteAccount",
        reason: r.string(),
        password: (flags & 1) !== 0 ? R.readInputCheckPasswordSRP(r) : undefined
      }
    }
    case 0x53bc0020: // account.deleteAutoSaveExceptions#53bc0020
      return { _tag: "account.deleteAutoSaveExceptions" }
    case 0x60073674: // account.deleteBusinessChatLink#60073674
      return { _tag: "account.deleteBusinessChatLink", slug: r.string() }
    case -0x0a4aa9c1: // account.deletePasskey#f5b5563f
      return { _tag: "account.deletePasskey", id: r.string() }
    case -0x477f43b5: // account.deleteSecureValue#b880bc4b
      return { _tag: "account.deleteSecureValue", types: r.vector(1, R.readSecureValueType) }
    case -0x795f89a3: // account.deleteWebBrowserSettingsExceptions#86a0765d
      return { _tag: "account.deleteWebBrowserSettingsExceptions" }
    case 0x5e437ed9: // account.disablePeerConnectedBot#5e437ed9
      return { _tag: "account.disablePeerConnectedBot", peer: R.readInputPeer(r) }
    case -0x73cbef51: // account.editBusinessChatLink#8c3410af
      return { _tag: "account.editBusinessChatLink", slug: r.string(), link: R.readInputBusinessChatLink(r) }
    case 0x1d2652ee: { // account.finishTakeoutSession#1d2652ee
      const flags = r.id()
      return { _tag: "account.finishTakeoutSession", success: (flags & 1) !== 0 }
    }
    case 0x08fc711d: // account.getAccountTTL#08fc711d
      return { _tag: "account.getAccountTTL" }
    case -0x4d774383: // account.getAllSecureValues#b288bc7d
      return { _tag: "account.getAllSecureValues" }
    case -0x56d6a686: // account.getAuthorizationForm#a929597a
      return { _tag: "account.getAuthorizationForm", botId: r.int53(), scope: r.string(), publicKey: r.string() }
    case -0x1cdf3ea8: // account.getAuthorizations#e320c158
      return { _tag: "account.getAuthorizations" }
    case 0x56da0b3f: // account.getAutoDownloadSettings#56da0b3f
      return { _tag: "account.getAutoDownloadSettings" }
    case -0x52344326: // account.getAutoSaveSettings#adcbbcda
      return { _tag: "account.getAutoSaveSettings" }
    case 0x76a86270: // account.getBotBusinessConnection#76a86270
      return { _tag: "account.getBotBusinessConnection", connectionId: r.string() }
    case 0x6f70dde1: // account.getBusinessChatLinks#6f70dde1
      return { _tag: "account.getBusinessChatLinks" }
    case 0x7727a7d5: // account.getChannelDefaultEmojiStatuses#7727a7d5
      return { _tag: "account.getChannelDefaultEmojiStatuses", hash: r.long() }
    case 0x35a9e0d5: // account.getChannelRestrictedStatusEmojis#35a9e0d5
      return { _tag: "account.getChannelRestrictedStatusEmojis", hash: r.long() }
    case -0x29c72177: // account.getChatThemes#d638de89
      return { _tag: "account.getChatThemes", hash: r.long() }
    case 0x2e7b4543: // account.getCollectibleEmojiStatuses#2e7b4543
      return { _tag: "account.getCollectibleEmojiStatuses", hash: r.long() }
    case 0x4ea4c80f: // account.getConnectedBots#4ea4c80f
      return { _tag: "account.getConnectedBots" }
    case -0x60f838d8: // account.getContactSignUpNotification#9f07c728
      return { _tag: "account.getContactSignUpNotification" }
    case -0x7464b252: // account.getContentSettings#8b9b4dae
      return { _tag: "account.getContentSettings" }
    case -0x59f54632: // account.getDefaultBackgroundEmojis#a60ab9ce
      return { _tag: "account.getDefaultBackgroundEmojis", hash: r.long() }
    case -0x298acc7a: // account.getDefaultEmojiStatuses#d6753386
      return { _tag: "account.getDefaultEmojiStatuses", hash: r.long() }
    case -0x6ea79f52: // account.getDefaultGroupPhotoEmojis#915860ae
      return { _tag: "account.getDefaultGroupPhotoEmojis", hash: r.long() }
    case -0x1d8afcd8: // account.getDefaultProfilePhotoEmojis#e2750328
      return { _tag: "account.getDefaultProfilePhotoEmojis", hash: r.long() }
    case -0x14d4b30a: // account.getGlobalPrivacySettings#eb2b4cf6
      return { _tag: "account.getGlobalPrivacySettings" }
    case 0x65ad71dc: // account.getMultiWallPapers#65ad71dc
      return { _tag: "account.getMultiWallPapers", wallpapers: r.vector(2, R.readInputWallPaper) }
    case 0x53577479: { // account.getNotifyExceptions#53577479
      const flags = r.id()
      return {
        _tag: "account.getNotifyExceptions",
        compareSound: (flags & 2) !== 0,
        compareStories: (flags & 4) !== 0,
        peer: (flags & 1) !== 0 ? R.readInputNotifyPeer(r) : undefined
      }
    }
    case 0x12b3ad31: // account.getNotifySettings#12b3ad31
      return { _tag: "account.getNotifySettings", peer: R.readInputNotifyPeer(r) }
    case 0x19ba4a67: { // account.getPaidMessagesRevenue#19ba4a67
      const flags = r.id()
      return {
        _tag: "account.getPaidMessagesRevenue",
        parentPeer: (flags & 1) !== 0 ? R.readInputPeer(r) : undefined,
        userId: R.readInputUser(r)
      }
    }
    case -0x15e0f3ae: // account.getPasskeys#ea1f0c52
      return { _tag: "account.getPasskeys" }
    case 0x548a30f5: // account.getPassword#548a30f5
      return { _tag: "account.getPassword" }
    case -0x632b1507: // account.getPasswordSettings#9cd4eaf9
      return { _tag: "account.getPasswordSettings", password: R.readInputCheckPasswordSRP(r) }
    case -0x252436b0: // account.getPrivacy#dadbc950
      return { _tag: "account.getPrivacy", key: R.readInputPrivacyKey(r) }
    case 0x06dd654c: // account.getReactionsNotifySettings#06dd654c
      return { _tag: "account.getReactionsNotifySettings" }
    case 0x0f578105: // account.getRecentEmojiStatuses#0f578105
      return { _tag: "account.getRecentEmojiStatuses", hash: r.long() }
    case -0x1f62a051: // account.getSavedMusicIds#e09d5faf
      return { _tag: "account.getSavedMusicIds", hash: r.long() }
    case -0x1e6fdd78: // account.getSavedRingtones#e1902288
      return { _tag: "account.getSavedRingtones", hash: r.long() }
    case 0x73665bc2: // account.getSecureValue#73665bc2
      return { _tag: "account.getSecureValue", types: r.vector(1, R.readSecureValueType) }
    case 0x3a5869ec: // account.getTheme#3a5869ec
      return { _tag: "account.getTheme", format: r.string(), theme: R.readInputTheme(r) }
    case 0x7206e458: // account.getThemes#7206e458
      return { _tag: "account.getThemes", format: r.string(), hash: r.long() }
    case 0x449e0b51: // account.getTmpPassword#449e0b51
      return { _tag: "account.getTmpPassword", password: R.readInputCheckPasswordSRP(r), period: r.int() }
    case -0x1bd31637: // account.getUniqueGiftChatThemes#e42ce9c9
      return { _tag: "account.getUniqueGiftChatThemes", offset: r.string(), limit: r.int(), hash: r.long() }
    case -0x03722416: // account.getWallPaper#fc8ddbea
      return { _tag: "account.getWallPaper", wallpaper: R.readInputWallPaper(r) }
    case 0x07967d36: // account.getWallPapers#07967d36
      return { _tag: "account.getWallPapers", hash: r.long() }
    case 0x182e6d6f: // account.getWebAuthorizations#182e6d6f
      return { _tag: "account.getWebAuthorizations" }
    case 0x56655768: // account.getWebBrowserSettings#56655768
      return { _tag: "account.getWebBrowserSettings", hash: r.long() }
    case 0x429547e8: // account.initPasskeyRegistration#429547e8
      return { _tag: "account.initPasskeyRegistration" }
    case -0x710c1550: { // account.initTakeoutSession#8ef3eab0
      const flags = r.id()
      return {
        _tag: "account.initTakeoutSession",
        contacts: (flags & 1) !== 0,
        messageUsers: (flags & 2) !== 0,
        messageChats: (flags & 4) !== 0,
        messageMegagroups: (flags & 8) !== 0,
        messageChannels: (flags & 16) !== 0,
        files: (flags & 32) !== 0,
        fileMaxSize: (flags & 32) !== 0 ? r.int53() : undefined
      }
    }
    case -0x38d844c5: { // account.installTheme#c727bb3b
      const flags = r.id()
      return {
        _tag: "account.installTheme",
        dark: (flags & 1) !== 0,
        theme: (flags & 2) !== 0 ? R.readInputTheme(r) : undefined,
        format: (flags & 4) !== 0 ? r.string() : undefined,
        baseTheme: (flags & 8) !== 0 ? R.readBaseTheme(r) : undefined
      }
    }
    case -0x0112a897: // account.installWallPaper#feed5769
      return {
        _tag: "account.installWallPaper",
        wallpaper: R.readInputWallPaper(r),
        settings: R.readWallPaperSettings(r)
      }
    case -0x35751746: // account.invalidateSignInCodes#ca8ae8ba
      return { _tag: "account.invalidateSignInCodes", codes: r.vector(1, R.readString) }
    case -0x1379fe86: { // account.registerDevice#ec86017a
      const flags = r.id()
      return {
        _tag: "account.registerDevice",
        noMuted: (flags & 1) !== 0,
        tokenType: r.int(),
        token: r.string(),
        appSandbox: r.bool(),
        secret: r.bytes(),
        otherUids: r.vector(2, R.readInt53)
      }
    }
    case 0x55b41fd6: // account.registerPasskey#55b41fd6
      return { _tag: "account.registerPasskey", credential: R.readInputPasskeyCredential(r) }
    case -0x10aff155: // account.reorderUsernames#ef500eab
      return { _tag: "account.reorderUsernames", order: r.vector(1, R.readString) }
    case -0x3a45c27a: // account.reportPeer#c5ba3d86
      return {
        _tag: "account.reportPeer",
        peer: R.readInputPeer(r),
        reason: R.readReportReason(r),
        message: r.string()
      }
    case -0x0573390b: // account.reportProfilePhoto#fa8cc6f5
      return {
        _tag: "account.reportProfilePhoto",
        peer: R.readInputPeer(r),
        photoId: R.readInputPhoto(r),
        reason: R.readReportReason(r),
        message: r.string()
      }
    case 0x7a7f2a15: // account.resendPasswordEmail#7a7f2a15
      return { _tag: "account.resendPasswordEmail" }
    case -0x20880c44: // account.resetAuthorization#df77f3bc
      return { _tag: "account.resetAuthorization", hash: r.long() }
    case -0x2481e8b9: // account.resetNotifySettings#db7e1747
      return { _tag: "account.resetNotifySettings" }
    case -0x6cf731e5: // account.resetPassword#9308ce1b
      return { _tag: "account.resetPassword" }
    case -0x44c467fc: // account.resetWallPapers#bb3b9804
      return { _tag: "account.resetWallPapers" }
    case 0x2d01b9ef: // account.resetWebAuthorization#2d01b9ef
      return { _tag: "account.resetWebAuthorization", hash: r.long() }
    case 0x682d2594: // account.resetWebAuthorizations#682d2594
      return { _tag: "account.resetWebAuthorizations" }
    case 0x5492e5ee: // account.resolveBusinessChatLink#5492e5ee
      return { _tag: "account.resolveBusinessChatLink", slug: r.string() }
    case 0x76f36233: { // account.saveAutoDownloadSettings#76f36233
      const flags = r.id()
      return {
        _tag: "account.saveAutoDownloadSettings",
        low: (flags & 1) !== 0,
        high: (flags & 2) !== 0,
        settings: R.readAutoDownloadSettings(r)
      }
    }
    case -0x29647c9f: { // account.saveAutoSaveSettings#d69b8361
      const flags = r.id()
      return {
        _tag: "account.saveAutoSaveSettings",
        users: (flags & 1) !== 0,
        chats: (flags & 2) !== 0,
        broadcasts: (flags & 4) !== 0,
        peer: (flags & 8) !== 0 ? R.readInputPeer(r) : undefined,
        settings: R.readAutoSaveSettings(r)
      }
    }
    case -0x4d98cd57: { // account.saveMusic#b26732a9
      const flags = r.id()
      return {
        _tag: "account.saveMusic",
        unsave: (flags & 1) !== 0,
        id: R.readInputDocument(r),
        afterId: (flags & 2) !== 0 ? R.readInputDocument(r) : undefined
      }
    }
    case 0x3dea5b03: // account.saveRingtone#3dea5b03
      return { _tag: "account.saveRingtone", id: R.readInputDocument(r), unsave: r.bool() }
    case -0x76601ce3: // account.saveSecureValue#899fe31d
      return { _tag: "account.saveSecureValue", value: R.readInputSecureValue(r), secureSecretId: r.long() }
    case -0x0da8ef94: // account.saveTheme#f257106c
      return { _tag: "account.saveTheme", theme: R.readInputTheme(r), unsave: r.bool() }
    case 0x6c5a5b37: // account.saveWallPaper#6c5a5b37
      return {
        _tag: "account.saveWallPaper",
        wallpaper: R.readInputWallPaper(r),
        unsave: r.bool(),
        settings: R.readWallPaperSettings(r)
      }
    case -0x7da8b51b: // account.sendChangePhoneCode#82574ae5
      return { _tag: "account.sendChangePhoneCode", phoneNumber: r.string(), settings: R.readCodeSettings(r) }
    case 0x1b3faa88: // account.sendConfirmPhoneCode#1b3faa88
      return { _tag: "account.sendConfirmPhoneCode", hash: r.string(), settings: R.readCodeSettings(r) }
    case -0x671fc845: // account.sendVerifyEmailCode#98e037bb
      return { _tag: "account.sendVerifyEmailCode", purpose: R.readEmailVerifyPurpose(r), email: r.string() }
    case -0x5a5ca907: // account.sendVerifyPhoneCode#a5a356f9
      return { _tag: "account.sendVerifyPhoneCode", phoneNumber: r.string(), settings: R.readCodeSettings(r) }
    case 0x2442485e: // account.setAccountTTL#2442485e
      return { _tag: "account.setAccountTTL", ttl: R.readAccountDaysTTL(r) }
    case -0x40766560: // account.setAuthorizationTTL#bf899aa0
      return { _tag: "account.setAuthorizationTTL", authorizationTtlDays: r.int() }
    case -0x300bc09f: // account.setContactSignUpNotification#cff43f61
      return { _tag: "account.setContactSignUpNotification", silent: r.bool() }
    case -0x4a8b4e95: { // account.setContentSettings#b574b16b
      const flags = r.id()
      return { _tag: "account.setContentSettings", sensitiveEnabled: (flags & 1) !== 0 }
    }
    case 0x1edaaac2: // account.setGlobalPrivacySettings#1edaaac2
      return { _tag: "account.setGlobalPrivacySettings", settings: R.readGlobalPrivacySettings(r) }
    case 0x5dee78b0: // account.setMainProfileTab#5dee78b0
      return { _tag: "account.setMainProfileTab", tab: R.readProfileTab(r) }
    case -0x3607e318: // account.setPrivacy#c9f81ce8
      return {
        _tag: "account.setPrivacy",
        key: R.readInputPrivacyKey(r),
        rules: r.vector(1, R.readInputPrivacyRule)
      }
    case 0x316ce548: // account.setReactionsNotifySettings#316ce548
      return { _tag: "account.setReactionsNotifySettings", settings: R.readReactionsNotifySettings(r) }
    case 0x646e1097: // account.toggleConnectedBotPaused#646e1097
      return { _tag: "account.toggleConnectedBotPaused", peer: R.readInputPeer(r), paused: r.bool() }
    case -0x01d1258a: { // account.toggleNoPaidMessagesException#fe2eda76
      const flags = r.id()
      return {
        _tag: "account.toggleNoPaidMessagesException",
        refundCharged: (flags & 1) !== 0,
        requirePayment: (flags & 4) !== 0,
        parentPeer: (flags & 2) !== 0 ? R.readInputPeer(r) : undefined,
        userId: R.readInputUser(r)
      }
    }
    case -0x46265c73: // account.toggleSponsoredMessages#b9d9a38d
      return { _tag: "account.toggleSponsoredMessages", enabled: r.bool() }
    case 0x58d6b376: // account.toggleUsername#58d6b376
      return { _tag: "account.toggleUsername", username: r.string(), active: r.bool() }
    case 0x60ed4229: { // account.toggleWebBrowserSettingsException#60ed4229
      const flags = r.id()
      return {
        _tag: "account.toggleWebBrowserSettingsException",
        delete: (flags & 2) !== 0,
        openExternalBrowser: (flags & 1) !== 0 ? r.bool() : undefined,
        url: r.string()
      }
    }
    case 0x6a0d3206: // account.unregisterDevice#6a0d3206
      return {
        _tag: "account.unregisterDevice",
        tokenType: r.int(),
        token: r.string(),
        otherUids: r.vector(2, R.readInt53)
      }
    case -0x3391f3ef: { // account.updateBirthday#cc6e0c11
      const flags = r.id()
      return { _tag: "account.updateBirthday", birthday: (flags & 1) !== 0 ? R.readBirthday(r) : undefined }
    }
    case -0x5d95805b: { // account.updateBusinessAwayMessage#a26a7fa5
      const flags = r.id()
      return {
        _tag: "account.updateBusinessAwayMessage",
        message: (flags & 1) !== 0 ? R.readInputBusinessAwayMessage(r) : undefined
      }
    }
    case 0x66cdafc4: { // account.updateBusinessGreetingMessage#66cdafc4
      const flags = r.id()
      return {
        _tag: "account.updateBusinessGreetingMessage",
        message: (flags & 1) !== 0 ? R.readInputBusinessGreetingMessage(r) : undefined
      }
    }
    case -0x59eb2fcc: { // account.updateBusinessIntro#a614d034
      const flags = r.id()
      return {
        _tag: "account.updateBusinessIntro",
        intro: (flags & 1) !== 0 ? R.readInputBusinessIntro(r) : undefined
      }
    }
    case -0x6194ece6: { // account.updateBusinessLocation#9e6b131a
      const flags = r.id()
      return {
        _tag: "account.updateBusinessLocation",
        geoPoint: (flags & 2) !== 0 ? R.readInputGeoPoint(r) : undefined,
        address: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
    case 0x4b00e066: { // account.updateBusinessWorkHours#4b00e066
      const flags = r.id()
      return {
        _tag: "account.updateBusinessWorkHours",
        businessWorkHours: (flags & 1) !== 0 ? R.readBusinessWorkHours(r) : undefined
      }
    }
    case 0x684d214e: { // account.updateColor#684d214e
      const flags = r.id()
      return {
        _tag: "account.updateColor",
        forProfile: (flags & 2) !== 0,
        color: (flags & 4) !== 0 ? R.readPeerColor(r) : undefined
      }
    }
    case 0x66a08c7e: { // account.updateConnectedBot#66a08c7e
      const flags = r.id()
      return {
        _tag: "account.updateConnectedBot",
        deleted: (flags & 2) !== 0,
        rights: (flags & 1) !== 0 ? R.readBusinessBotRights(r) : undefined,
        bot: R.readInputUser(r),
        recipients: R.readInputBusinessBotRecipients(r)
      }
    }
    case 0x38df3532: // account.updateDeviceLocked#38df3532
      return { _tag: "account.updateDeviceLocked", period: r.int() }
    case -0x042c2195: // account.updateEmojiStatus#fbd3de6b
      return { _tag: "account.updateEmojiStatus", emojiStatus: R.readEmojiStatus(r) }
    case -0x7b41a46d: // account.updateNotifySettings#84be5b93
      return {
        _tag: "account.updateNotifySettings",
        peer: R.readInputNotifyPeer(r),
        settings: R.readInputPeerNotifySettings(r)
      }
    case -0x5a64efd1: // account.updatePasswordSettings#a59b102f
      return {
        _tag: "account.updatePasswordSettings",
        password: R.readInputCheckPasswordSRP(r),
        newSettings: R.readAccountPasswordInputSettings(r)
      }
    case -0x26bcfa20: // account.updatePersonalChannel#d94305e0
      return { _tag: "account.updatePersonalChannel", channel: R.readInputChannel(r) }
    case 0x78515775: { // account.updateProfile#78515775
      const flags = r.id()
      return {
        _tag: "account.updateProfile",
        firstName: (flags & 1) !== 0 ? r.string() : undefined,
        lastName: (flags & 2) !== 0 ? r.string() : undefined,
        about: (flags & 4) !== 0 ? r.string() : undefined
      }
    }
    case 0x6628562c: // account.updateStatus#6628562c
      return { _tag: "account.updateStatus", offline: r.bool() }
    case 0x2bf40ccc: { // account.updateTheme#2bf40ccc
      const flags = r.id()
      return {
        _tag: "account.updateTheme",
        format: r.string(),
        theme: R.readInputTheme(r),
        slug: (flags & 1) !== 0 ? r.string() : undefined,
        title: (flags & 2) !== 0 ? r.string() : undefined,
        document: (flags & 4) !== 0 ? R.readInputDocument(r) : undefined,
        settings: (flags & 8) !== 0 ? r.vector(4, R.readInputThemeSettings) : undefined
      }
    }
    case 0x3e0bdd7c: // account.updateUsername#3e0bdd7c
      return { _tag: "account.updateUsername", username: r.string() }
    case -0x65207d02: { // account.updateWebBrowserSettings#9adf82fe
      const flags = r.id()
      return {
        _tag: "account.updateWebBrowserSettings",
        openExternalBrowser: (flags & 1) !== 0,
        displayCloseButton: (flags & 2) !== 0
      }
    }
    case -0x7ce57c5e: // account.uploadRingtone#831a83a2
      return {
        _tag: "account.uploadRingtone",
        file: R.readInputFile(r),
        fileName: r.string(),
        mimeType: r.string()
      }
    case 0x1c3db333: { // account.uploadTheme#1c3db333
      const flags = r.id()
      return {
        _tag: "account.uploadTheme",
        file: R.readInputFile(r),
        thumb: (flags & 1) !== 0 ? R.readInputFile(r) : undefined,
        fileName: r.string(),
        mimeType: r.string()
      }
    }
    case -0x1c6570fd: { // account.uploadWallPaper#e39a8f03
      const flags = r.id()
      return {
        _tag: "account.uploadWallPaper",
        forChat: (flags & 1) !== 0,
        file: R.readInputFile(r),
        mimeType: r.string(),
        settings: R.readWallPaperSettings(r)
      }
    }
    case 0x032da4cf: // account.verifyEmail#032da4cf
      return {
        _tag: "account.verifyEmail",
        purpose: R.readEmailVerifyPurpose(r),
        verification: R.readEmailVerification(r)
      }
    case 0x4dd3a7f6: // account.verifyPhone#4dd3a7f6
      return {
        _tag: "account.verifyPhone",
        phoneNumber: r.string(),
        phoneCodeHash: r.string(),
        phoneCode: r.string()
      }
    case 0x4aa83913: { // aicompose.createTone#4aa83913
      const flags = r.id()
      return {
        _tag: "aicompose.createTone",
        displayAuthor: (flags & 1) !== 0,
        emojiId: r.long(),
        title: r.string(),
        prompt: r.string()
      }
    }
    case -0x22c6ce96: // aicompose.deleteTone#dd39316a
      return { _tag: "aicompose.deleteTone", tone: R.readInputAiComposeTone(r) }
    case -0x4d1745fd: // aicompose.getTone#b2e8ba03
      return { _tag: "aicompose.getTone", tone: R.readInputAiComposeTone(r) }
    case -0x2e4b54ec: // aicompose.getToneExample#d1b4ab14
      return { _tag: "aicompose.getToneExample", tone: R.readInputAiComposeTone(r), num: r.int() }
    case -0x542a6dff: // aicompose.getTones#abd59201
      return { _tag: "aicompose.getTones", hash: r.long() }
    case 0x1782cbb1: // aicompose.saveTone#1782cbb1
      return { _tag: "aicompose.saveTone", tone: R.readInputAiComposeTone(r), unsave: r.bool() }
    case -0x6fc430a7: { // aicompose.updateTone#903bcf59
      const flags = r.id()
      return {
        _tag: "aicompose.updateTone",
        tone: R.readInputAiComposeTone(r),
        displayAuthor: (flags & 1) !== 0 ? r.bool() : undefined,
        emojiId: (flags & 2) !== 0 ? r.long() : undefined,
        title: (flags & 4) !== 0 ? r.string() : undefined,
        prompt: (flags & 8) !== 0 ? r.string() : undefined
      }
    }
    case -0x176b52b3: // auth.acceptLoginToken#e894ad4d
      return { _tag: "auth.acceptLoginToken", token: r.bytes() }
    case -0x322bd5fb: // auth.bindTempAuthKey#cdd42a05
      return {
        _tag: "auth.bindTempAuthKey",
        permAuthKeyId: r.long(),
        nonce: r.long(),
        expiresAt: r.int(),
        encryptedMessage: r.bytes()
      }
    case 0x1f040578: // auth.cancelCode#1f040578
      return { _tag: "auth.cancelCode", phoneNumber: r.string(), phoneCodeHash: r.string() }
    case 0x56e59f9c: // auth.checkPaidAuth#56e59f9c
      return { _tag: "auth.checkPaidAuth", phoneNumber: r.string(), phoneCodeHash: r.string(), formId: r.long() }
    case -0x2e74b2ea: // auth.checkPassword#d18b4d16
      return { _tag: "auth.checkPassword", password: R.readInputCheckPasswordSRP(r) }
    case 0x0d36bf79: // auth.checkRecoveryPassword#0d36bf79
      return { _tag: "auth.checkRecoveryPassword", code: r.string() }
    case -0x71b75e78: // auth.dropTempAuthKeys#8e48a188
      return { _tag: "auth.dropTempAuthKeys", exceptAuthKeys: r.vector(2, R.readLong) }
    case -0x1a400033: // auth.exportAuthorization#e5bfffcd
      return { _tag: "auth.exportAuthorization", dcId: r.int() }
    case -0x481f7a02: // auth.exportLoginToken#b7e085fe
      return {
        _tag: "auth.exportLoginToken",
        apiId: r.int(),
        apiHash: r.string(),
        exceptIds: r.vector(2, R.readLong)
      }
    case -0x67a852f9: { // auth.finishPasskeyLogin#9857ad07
      const flags = r.id()
      return {
        _tag: "auth.finishPasskeyLogin",
        credential: R.readInputPasskeyCredential(r),
        fromDcId: (flags & 1) !== 0 ? r.int() : undefined,
        fromAuthKeyId: (flags & 1) !== 0 ? r.long() : undefined
      }
    }
    case -0x5a858253: // auth.importAuthorization#a57a7dad
      return { _tag: "auth.importAuthorization", id: r.long(), bytes: r.bytes() }
    case 0x67a3ff2c: // auth.importBotAuthorization#67a3ff2c
      return {
        _tag: "auth.importBotAuthorization",
        flags: r.int(),
        apiId: r.int(),
        apiHash: r.string(),
        botAuthToken: r.string()
      }
    case -0x6a53a31c: // auth.importLoginToken#95ac5ce4
      return { _tag: "auth.importLoginToken", token: r.bytes() }
    case 0x2db873a9: // auth.importWebTokenAuthorization#2db873a9
      return {
        _tag: "auth.importWebTokenAuthorization",
        apiId: r.int(),
        apiHash: r.string(),
        webAuthToken: r.string()
      }
    case 0x518ad0b7: // auth.initPasskeyLogin#518ad0b7
      return { _tag: "auth.initPasskeyLogin", apiId: r.int(), apiHash: r.string() }
    case 0x3e72ba19: // auth.logOut#3e72ba19
      return { _tag: "auth.logOut" }
    case 0x37096c70: { // auth.recoverPassword#37096c70
      const flags = r.id()
      return {
        _tag: "auth.recoverPassword",
        code: r.string(),
        newSettings: (flags & 1) !== 0 ? R.readAccountPasswordInputSettings(r) : undefined
      }
    }
    case -0x3462100a: // auth.reportMissingCode#cb9deff6
      return {
        _tag: "auth.reportMissingCode",
        phoneNumber: r.string(),
        phoneCodeHash: r.string(),
        mnc: r.string()
      }
    case -0x71c6d9e2: { // auth.requestFirebaseSms#8e39261e
      const flags = r.id()
      return {
        _tag: "auth.requestFirebaseSms",
        phoneNumber: r.string(),
        phoneCodeHash: r.string(),
        safetyNetToken: (flags & 1) !== 0 ? r.string() : undefined,
        playIntegrityToken: (flags & 4) !== 0 ? r.string() : undefined,
        iosPushSecret: (flags & 2) !== 0 ? r.string() : undefined
      }
    }
    case -0x2768439a: // auth.requestPasswordRecovery#d897bc66
      return { _tag: "auth.requestPasswordRecovery" }
    case -0x351b8add: { // auth.resendCode#cae47523
      const flags = r.id()
      return {
        _tag: "auth.resendCode",
        phoneNumber: r.string(),
        phoneCodeHash: r.string(),
        reason: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
    case -0x6054f2e6: // auth.resetAuthorizations#9fab0d1a
      return { _tag: "auth.resetAuthorizations" }
    case 0x7e960193: // auth.resetLoginEmail#7e960193
      return { _tag: "auth.resetLoginEmail", phoneNumber: r.string(), phoneCodeHash: r.string() }
    case -0x5988dbb1: // auth.sendCode#a677244f
      return {
        _tag: "auth.sendCode",
        phoneNumber: r.string(),
        apiId: r.int(),
        apiHash: r.string(),
        settings: R.readCodeSettings(r)
      }
    case -0x72ad56af: { // auth.signIn#8d52a951
      const flags = r.id()
      return {
        _tag: "auth.signIn",
        phoneNumber: r.string(),
        phoneCodeHash: r.string(),
        phoneCode: (flags & 1) !== 0 ? r.string() : undefined,
        emailVerification: (flags & 2) !== 0 ? R.readEmailVerification(r) : undefined
      }
    }
    case -0x553848e9: { // auth.signUp#aac7b717
      const flags = r.id()
      return {
        _tag: "auth.signUp",
        noJoinedNotifications: (flags & 1) !== 0,
        phoneNumber: r.string(),
        phoneCodeHash: r.string(),
        firstName: r.string(),
        lastName: r.string()
      }
    }
    case 0x17aeb75a: // bots.addPreviewMedia#17aeb75a
      return {
        _tag: "bots.addPreviewMedia",
        bot: R.readInputUser(r),
        langCode: r.string(),
        media: R.readInputMedia(r)
      }
    case -0x0ecd1c11: // bots.allowSendMessage#f132e3ef
      return { _tag: "bots.allowSendMessage", bot: R.readInputUser(r) }
    case -0x19dec0b3: // bots.answerWebhookJSONQuery#e6213f4d
      return { _tag: "bots.answerWebhookJSONQuery", queryId: r.long(), data: R.readDataJSON(r) }
    case 0x1359f4e6: // bots.canSendMessage#1359f4e6
      return { _tag: "bots.canSendMessage", bot: R.readInputUser(r) }
    case 0x50077589: // bots.checkDownloadFileParams#50077589
      return {
        _tag: "bots.checkDownloadFileParams",
        bot: R.readInputUser(r),
        fileName: r.string(),
        url: r.string()
      }
    case -0x780dde65: // bots.checkUsername#87f2219b
      return { _tag: "bots.checkUsername", username: r.string() }
    case -0x1a4e80d5: { // bots.createBot#e5b17f2b
      const flags = r.id()
      return {
        _tag: "bots.createBot",
        viaDeeplink: (flags & 1) !== 0,
        name: r.string(),
        username: r.string(),
        managerId: R.readInputUser(r)
      }
    }
    case 0x2d0135b3: // bots.deletePreviewMedia#2d0135b3
      return {
        _tag: "bots.deletePreviewMedia",
        bot: R.readInputUser(r),
        langCode: r.string(),
        media: r.vector(1, R.readInputMedia)
      }
    case 0x31813cd8: { // bots.editAccessSettings#31813cd8
      const flags = r.id()
      return {
        _tag: "bots.editAccessSettings",
        restricted: (flags & 1) !== 0,
        bot: R.readInputUser(r),
        addUsers: (flags & 2) !== 0 ? r.vector(1, R.readInputUser) : undefined
      }
    }
    case -0x7ada9f91: // bots.editPreviewMedia#8525606f
      return {
        _tag: "bots.editPreviewMedia",
        bot: R.readInputUser(r),
        langCode: r.string(),
        media: R.readInputMedia(r),
        newMedia: R.readInputMedia(r)
      }
    case -0x42f26615: // bots.exportBotToken#bd0d99eb
      return { _tag: "bots.exportBotToken", bot: R.readInputUser(r), revoke: r.bool() }
    case 0x213853a3: // bots.getAccessSettings#213853a3
      return { _tag: "bots.getAccessSettings", bot: R.readInputUser(r) }
    case -0x4f8ee27d: // bots.getAdminedBots#b0711d83
      return { _tag: "bots.getAdminedBots" }
    case -0x1cb3f22a: // bots.getBotCommands#e34c0dd6
      return { _tag: "bots.getBotCommands", scope: R.readBotCommandScope(r), langCode: r.string() }
    case -0x2326eb03: { // bots.getBotInfo#dcd914fd
      const flags = r.id()
      return {
        _tag: "bots.getBotInfo",
        bot: (flags & 1) !== 0 ? R.readInputUser(r) : undefined,
        langCode: r.string()
      }
    }
    case -0x639f14d8: // bots.getBotMenuButton#9c60eb28
      return { _tag: "bots.getBotMenuButton", userId: R.readInputUser(r) }
    case -0x5e48f7eb: // bots.getBotRecommendations#a1b70815
      return { _tag: "bots.getBotRecommendations", bot: R.readInputUser(r) }
    case -0x3daefe6e: // bots.getPopularAppBots#c2510192
      return { _tag: "bots.getPopularAppBots", offset: r.string(), limit: r.int() }
    case 0x423ab3ad: // bots.getPreviewInfo#423ab3ad
      return { _tag: "bots.getPreviewInfo", bot: R.readInputUser(r), langCode: r.string() }
    case -0x5d5aa6b3: // bots.getPreviewMedias#a2a5594d
      return { _tag: "bots.getPreviewMedias", bot: R.readInputUser(r) }
    case -0x40da480d: // bots.getRequestedWebViewButton#bf25b7f3
      return { _tag: "bots.getRequestedWebViewButton", bot: R.readInputUser(r), webappReqId: r.string() }
    case 0x087fc5e7: // bots.invokeWebViewCustomMethod#087fc5e7
      return {
        _tag: "bots.invokeWebViewCustomMethod",
        bot: R.readInputUser(r),
        customMethod: r.string(),
        params: R.readDataJSON(r)
      }
    case -0x49d80c56: // bots.reorderPreviewMedias#b627f3aa
      return {
        _tag: "bots.reorderPreviewMedias",
        bot: R.readInputUser(r),
        langCode: r.string(),
        order: r.vector(1, R.readInputMedia)
      }
    case -0x68f64e3e: // bots.reorderUsernames#9709b1c2
      return { _tag: "bots.reorderUsernames", bot: R.readInputUser(r), order: r.vector(1, R.readString) }
    case 0x31a2a35e: // bots.requestWebViewButton#31a2a35e
      return { _tag: "bots.requestWebViewButton", userId: R.readInputUser(r), button: R.readKeyboardButton(r) }
    case 0x3d8de0f9: // bots.resetBotCommands#3d8de0f9
      return { _tag: "bots.resetBotCommands", scope: R.readBotCommandScope(r), langCode: r.string() }
    case -0x55d89613: // bots.sendCustomRequest#aa2769ed
      return { _tag: "bots.sendCustomRequest", customMethod: r.string(), params: R.readDataJSON(r) }
    case 0x788464e1: // bots.setBotBroadcastDefaultAdminRights#788464e1
      return { _tag: "bots.setBotBroadcastDefaultAdminRights", adminRights: R.readChatAdminRights(r) }
    case 0x0517165a: // bots.setBotCommands#0517165a
      return {
        _tag: "bots.setBotCommands",
        scope: R.readBotCommandScope(r),
        langCode: r.string(),
        commands: r.vector(4, R.readBotCommand)
      }
    case -0x6da13616: // bots.setBotGroupDefaultAdminRights#925ec9ea
      return { _tag: "bots.setBotGroupDefaultAdminRights", adminRights: R.readChatAdminRights(r) }
    case 0x10cf3123: { // bots.setBotInfo#10cf3123
      const flags = r.id()
      return {
        _tag: "bots.setBotInfo",
        bot: (flags & 4) !== 0 ? R.readInputUser(r) : undefined,
        langCode: r.string(),
        name: (flags & 8) !== 0 ? r.string() : undefined,
        about: (flags & 1) !== 0 ? r.string() : undefined,
        description: (flags & 2) !== 0 ? r.string() : undefined
      }
    }
    case 0x4504d54f: // bots.setBotMenuButton#4504d54f
      return { _tag: "bots.setBotMenuButton", userId: R.readInputUser(r), button: R.readBotMenuButton(r) }
    case -0x74762043: { // bots.setCustomVerification#8b89dfbd
      const flags = r.id()
      return {
        _tag: "bots.setCustomVerification",
        enabled: (flags & 2) !== 0,
        bot: (flags & 1) !== 0 ? R.readInputUser(r) : undefined,
        peer: R.readInputPeer(r),
        customDescription: (flags & 4) !== 0 ? r.string() : undefined
      }
    }
    case -0x18e5b7f0: // bots.setJoinChatResults#e71a4810
      return { _tag: "bots.setJoinChatResults", queryId: r.long(), result: R.readJoinChatBotResult(r) }
    case 0x06de6392: // bots.toggleUserEmojiStatusPermission#06de6392
      return { _tag: "bots.toggleUserEmojiStatusPermission", bot: R.readInputUser(r), enabled: r.bool() }
    case 0x053ca973: // bots.toggleUsername#053ca973
      return { _tag: "bots.toggleUsername", bot: R.readInputUser(r), username: r.string(), active: r.bool() }
    case 0x778b5ab3: { // bots.updateStarRefProgram#778b5ab3
      const flags = r.id()
      return {
        _tag: "bots.updateStarRefProgram",
        bot: R.readInputUser(r),
        commissionPermille: r.int(),
        durationMonths: (flags & 1) !== 0 ? r.int() : undefined
      }
    }
    case -0x1260cf3b: // bots.updateUserEmojiStatus#ed9f30c5
      return { _tag: "bots.updateUserEmojiStatus", userId: R.readInputUser(r), emojiStatus: R.readEmojiStatus(r) }
    case 0x22567115: { // channels.checkSearchPostsFlood#22567115
      const flags = r.id()
      return { _tag: "channels.checkSearchPostsFlood", query: (flags & 1) !== 0 ? r.string() : undefined }
    }
    case 0x10e6bd2c: // channels.checkUsername#10e6bd2c
      return { _tag: "channels.checkUsername", channel: R.readInputChannel(r), username: r.string() }
    case 0x0b290c69: // channels.convertToGigagroup#0b290c69
      return { _tag: "channels.convertToGigagroup", channel: R.readInputChannel(r) }
    case -0x6eff98f9: { // channels.createChannel#91006707
      const flags = r.id()
      return {
        _tag: "channels.createChannel",
        broadcast: (flags & 1) !== 0,
        megagroup: (flags & 2) !== 0,
        forImport: (flags & 8) !== 0,
        forum: (flags & 32) !== 0,
        title: r.string(),
        about: r.string(),
        geoPoint: (flags & 4) !== 0 ? R.readInputGeoPoint(r) : undefined,
        address: (flags & 4) !== 0 ? r.string() : undefined,
        ttlPeriod: (flags & 16) !== 0 ? r.int() : undefined
      }
    }
    case 0x0a245dd3: // channels.deactivateAllUsernames#0a245dd3
      return { _tag: "channels.deactivateAllUsernames", channel: R.readInputChannel(r) }
    case -0x3feee01d: // channels.deleteChannel#c0111fe3
      return { _tag: "channels.deleteChannel", channel: R.readInputChannel(r) }
    case -0x645569b9: { // channels.deleteHistory#9baa9647
      const flags = r.id()
      return {
        _tag: "channels.deleteHistory",
        forEveryone: (flags & 1) !== 0,
        channel: R.readInputChannel(r),
        maxId: r.int()
      }
    }
    case -0x7b3e02b2: // channels.deleteMessages#84c1fd4e
      return { _tag: "channels.deleteMessages", channel: R.readInputChannel(r), id: r.vector(1, R.readInt) }
    case 0x367544db: // channels.deleteParticipantHistory#367544db
      return {
        _tag: "channels.deleteParticipantHistory",
        channel: R.readInputChannel(r),
        participant: R.readInputPeer(r)
      }
    case -0x65675298: { // channels.editAdmin#9a98ad68
      const flags = r.id()
      return {
        _tag: "channels.editAdmin",
        channel: R.readInputChannel(r),
        userId: R.readInputUser(r),
        adminRights: R.readChatAdminRights(r),
        rank: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
    case -0x6919327f: // channels.editBanned#96e6cd81
      return {
        _tag: "channels.editBanned",
        channel: R.readInputChannel(r),
        participant: R.readInputPeer(r),
        bannedRights: R.readChatBannedRights(r)
      }
    case 0x58e63f6d: // channels.editLocation#58e63f6d
      return {
        _tag: "channels.editLocation",
        channel: R.readInputChannel(r),
        geoPoint: R.readInputGeoPoint(r),
        address: r.string()
      }
    case -0x0ed1a837: // channels.editPhoto#f12e57c9
      return { _tag: "channels.editPhoto", channel: R.readInputChannel(r), photo: R.readInputChatPhoto(r) }
    case 0x566decd0: // channels.editTitle#566decd0
      return { _tag: "channels.editTitle", channel: R.readInputChannel(r), title: r.string() }
    case -0x19c05215: { // channels.exportMessageLink#e63fadeb
      const flags = r.id()
      return {
        _tag: "channels.exportMessageLink",
        grouped: (flags & 1) !== 0,
        thread: (flags & 2) !== 0,
        channel: R.readInputChannel(r),
        id: r.int()
      }
    }
    case 0x33ddf480: { // channels.getAdminLog#33ddf480
      const flags = r.id()
      return {
        _tag: "channels.getAdminLog",
        channel: R.readInputChannel(r),
        q: r.string(),
        eventsFilter: (flags & 1) !== 0 ? R.readChannelAdminLogEventsFilter(r) : undefined,
        admins: (flags & 2) !== 0 ? r.vector(1, R.readInputUser) : undefined,
        maxId: r.long(),
        minId: r.long(),
        limit: r.int()
      }
    }
    case -0x074fc951: { // channels.getAdminedPublicChannels#f8b036af
      const flags = r.id()
      return {
        _tag: "channels.getAdminedPublicChannels",
        byLocation: (flags & 1) !== 0,
        checkLimit: (flags & 2) !== 0,
        forPersonal: (flags & 4) !== 0,
        forCommunityPeer: (flags & 8) !== 0
      }
    }
    case 0x25a71742: { // channels.getChannelRecommendations#25a71742
      const flags = r.id()
      return {
        _tag: "channels.getChannelRecommendations",
        channel: (flags & 1) !== 0 ? R.readInputChannel(r) : undefined
      }
    }
    case 0x0a7f6bbb: // channels.getChannels#0a7f6bbb
      return { _tag: "channels.getChannels", id: r.vector(1, R.readInputChannel) }
    case 0x08736a09: // channels.getFullChannel#08736a09
      return { _tag: "channels.getFullChannel", channel: R.readInputChannel(r) }
    case -0x0a252c88: // channels.getGroupsForDiscussion#f5dad378
      return { _tag: "channels.getGroupsForDiscussion" }
    case 0x11e831ee: // channels.getInactiveChannels#11e831ee
      return { _tag: "channels.getInactiveChannels" }
    case -0x7cbe1340: // channels.getLeftChannels#8341ecc0
      return { _tag: "channels.getLeftChannels", offset: r.int() }
    case -0x131d5f1a: // channels.getMessageAuthor#ece2a0e6
      return { _tag: "channels.getMessageAuthor", channel: R.readInputChannel(r), id: r.int() }
    case -0x527365dd: // channels.getMessages#ad8c9a23
      return { _tag: "channels.getMessages", channel: R.readInputChannel(r), id: r.vector(1, R.readInputMessage) }
    case -0x5f54933a: // channels.getParticipant#a0ab6cc6
      return { _tag: "channels.getParticipant", channel: R.readInputChannel(r), participant: R.readInputPeer(r) }
    case 0x77ced9d0: // channels.getParticipants#77ced9d0
      return {
        _tag: "channels.getParticipants",
        channel: R.readInputChannel(r),
        filter: R.readChannelParticipantsFilter(r),
        offset: r.int(),
        limit: r.int(),
        hash: r.long()
      }
    case -0x187a5bc1: { // channels.getSendAs#e785a43f
      const flags = r.id()
      return {
        _tag: "channels.getSendAs",
        forPaidReactions: (flags & 1) !== 0,
        forLiveStories: (flags & 2) !== 0,
        peer: R.readInputPeer(r)
      }
    }
    case -0x361cc2ac: // channels.inviteToChannel#c9e33d54
      return {
        _tag: "channels.inviteToChannel",
        channel: R.readInputChannel(r),
        users: r.vector(1, R.readInputUser)
      }
    case 0x7f6a1e22: // channels.joinChannel#7f6a1e22
      return { _tag: "channels.joinChannel", channel: R.readInputChannel(r) }
    case -0x07c9556b: // channels.leaveChannel#f836aa95
      return { _tag: "channels.leaveChannel", channel: R.readInputChannel(r) }
    case -0x33efb6c9: // channels.readHistory#cc104937
      return { _tag: "channels.readHistory", channel: R.readInputChannel(r), maxId: r.int() }
    case -0x154a23c8: // channels.readMessageContents#eab5dc38
      return { _tag: "channels.readMessageContents", channel: R.readInputChannel(r), id: r.vector(1, R.readInt) }
    case -0x4ba312e3: // channels.reorderUsernames#b45ced1d
      return {
        _tag: "channels.reorderUsernames",
        channel: R.readInputChannel(r),
        order: r.vector(1, R.readString)
      }
    case -0x57af596d: // channels.reportAntiSpamFalsePositive#a850a693
      return { _tag: "channels.reportAntiSpamFalsePositive", channel: R.readInputChannel(r), msgId: r.int() }
    case -0x0bb57ceb: // channels.reportSpam#f44a8315
      return {
        _tag: "channels.reportSpam",
        channel: R.readInputChannel(r),
        participant: R.readInputPeer(r),
        id: r.vector(1, R.readInt)
      }
    case -0x6516eae7: // channels.restrictSponsoredMessages#9ae91519
      return { _tag: "channels.restrictSponsoredMessages", channel: R.readInputChannel(r), restricted: r.bool() }
    case -0x0d3b0db3: { // channels.searchPosts#f2c4f24d
      const flags = r.id()
      return {
        _tag: "channels.searchPosts",
        hashtag: (flags & 1) !== 0 ? r.string() : undefined,
        query: (flags & 2) !== 0 ? r.string() : undefined,
        offsetRate: r.int(),
        offsetPeer: R.readInputPeer(r),
        offsetId: r.int(),
        limit: r.int(),
        allowPaidStars: (flags & 4) !== 0 ? r.long() : undefined
      }
    }
    case -0x52c66312: // channels.setBoostsToUnblockRestrictions#ad399cee
      return { _tag: "channels.setBoostsToUnblockRestrictions", channel: R.readInputChannel(r), boosts: r.int() }
    case 0x40582bb2: // channels.setDiscussionGroup#40582bb2
      return {
        _tag: "channels.setDiscussionGroup",
        broadcast: R.readInputChannel(r),
        group: R.readInputChannel(r)
      }
    case 0x3cd930b7: // channels.setEmojiStickers#3cd930b7
      return {
        _tag: "channels.setEmojiStickers",
        channel: R.readInputChannel(r),
        stickerset: R.readInputStickerSet(r)
      }
    case 0x3583fcb1: // channels.setMainProfileTab#3583fcb1
      return { _tag: "channels.setMainProfileTab", channel: R.readInputChannel(r), tab: R.readProfileTab(r) }
    case -0x15735b07: // channels.setStickers#ea8ca4f9
      return {
        _tag: "channels.setStickers",
        channel: R.readInputChannel(r),
        stickerset: R.readInputStickerSet(r)
      }
    case 0x68f3e4eb: // channels.toggleAntiSpam#68f3e4eb
      return { _tag: "channels.toggleAntiSpam", channel: R.readInputChannel(r), enabled: r.bool() }
    case 0x167fc0a1: // channels.toggleAutotranslation#167fc0a1
      return { _tag: "channels.toggleAutotranslation", channel: R.readInputChannel(r), enabled: r.bool() }
    case 0x3ff75734: // channels.toggleForum#3ff75734
      return { _tag: "channels.toggleForum", channel: R.readInputChannel(r), enabled: r.bool(), tabs: r.bool() }
    case 0x0ecc2618: { // channels.toggleJoinRequest#0ecc2618
      const flags = r.id()
      return {
        _tag: "channels.toggleJoinRequest",
        applyToInvites: (flags & 2) !== 0,
        channel: R.readInputChannel(r),
        enabled: r.bool(),
        guardBot: (flags & 1) !== 0 ? R.readInputUser(r) : undefined
      }
    }
    case -0x1b346a80: // channels.toggleJoinToSend#e4cb9580
      return { _tag: "channels.toggleJoinToSend", channel: R.readInputChannel(r), enabled: r.bool() }
    case 0x6a6e7854: // channels.toggleParticipantsHidden#6a6e7854
      return { _tag: "channels.toggleParticipantsHidden", channel: R.readInputChannel(r), enabled: r.bool() }
    case -0x154446b4: // channels.togglePreHistoryHidden#eabbb94c
      return { _tag: "channels.togglePreHistoryHidden", channel: R.readInputChannel(r), enabled: r.bool() }
    case 0x418d549c: { // channels.toggleSignatures#418d549c
      const flags = r.id()
      return {
        _tag: "channels.toggleSignatures",
        signaturesEnabled: (flags & 1) !== 0,
        profilesEnabled: (flags & 2) !== 0,
        channel: R.readInputChannel(r)
      }
    }
    case -0x122b6110: // channels.toggleSlowMode#edd49ef0
      return { _tag: "channels.toggleSlowMode", channel: R.readInputChannel(r), seconds: r.int() }
    case 0x50f24105: // channels.toggleUsername#50f24105
      return {
        _tag: "channels.toggleUsername",
        channel: R.readInputChannel(r),
        username: r.string(),
        active: r.bool()
      }
    case -0x68c744eb: // channels.toggleViewForumAsMessages#9738bb15
      return { _tag: "channels.toggleViewForumAsMessages", channel: R.readInputChannel(r), enabled: r.bool() }
    case -0x2755c98f: { // channels.updateColor#d8aa3671
      const flags = r.id()
      return {
        _tag: "channels.updateColor",
        forProfile: (flags & 2) !== 0,
        channel: R.readInputChannel(r),
        color: (flags & 4) !== 0 ? r.int() : undefined,
        backgroundEmojiId: (flags & 1) !== 0 ? r.long() : undefined
      }
    }
    case -0x0f2c1958: // channels.updateEmojiStatus#f0d3e6a8
      return {
        _tag: "channels.updateEmojiStatus",
        channel: R.readInputChannel(r),
        emojiStatus: R.readEmojiStatus(r)
      }
    case 0x4b12327b: { // channels.updatePaidMessagesPrice#4b12327b
      const flags = r.id()
      return {
        _tag: "channels.updatePaidMessagesPrice",
        broadcastMessagesAllowed: (flags & 1) !== 0,
        channel: R.readInputChannel(r),
        sendPaidMessagesStars: r.long()
      }
    }
    case 0x3514b3de: // channels.updateUsername#3514b3de
      return { _tag: "channels.updateUsername", channel: R.readInputChannel(r), username: r.string() }
    case 0x41c10fff: // chatlists.checkChatlistInvite#41c10fff
      return { _tag: "chatlists.checkChatlistInvite", slug: r.string() }
    case 0x719c5c5e: // chatlists.deleteExportedInvite#719c5c5e
      return { _tag: "chatlists.deleteExportedInvite", chatlist: R.readInputChatlist(r), slug: r.string() }
    case 0x653db63d: { // chatlists.editExportedInvite#653db63d
      const flags = r.id()
      return {
        _tag: "chatlists.editExportedInvite",
        chatlist: R.readInputChatlist(r),
        slug: r.string(),
        title: (flags & 2) !== 0 ? r.string() : undefined,
        peers: (flags & 4) !== 0 ? r.vector(1, R.readInputPeer) : undefined
      }
    }
    case -0x7b8db872: // chatlists.exportChatlistInvite#8472478e
      return {
        _tag: "chatlists.exportChatlistInvite",
        chatlist: R.readInputChatlist(r),
        title: r.string(),
        peers: r.vector(1, R.readInputPeer)
      }
    case -0x76be6adf: // chatlists.getChatlistUpdates#89419521
      return { _tag: "chatlists.getChatlistUpdates", chatlist: R.readInputChatlist(r) }
    case -0x31fc257d: // chatlists.getExportedInvites#ce03da83
      return { _tag: "chatlists.getExportedInvites", chatlist: R.readInputChatlist(r) }
    case -0x024328ec: // chatlists.getLeaveChatlistSuggestions#fdbcd714
      return { _tag: "chatlists.getLeaveChatlistSuggestions", chatlist: R.readInputChatlist(r) }
    case 0x66e486fb: // chatlists.hideChatlistUpdates#66e486fb
      return { _tag: "chatlists.hideChatlistUpdates", chatlist: R.readInputChatlist(r) }
    case -0x594e1c66: // chatlists.joinChatlistInvite#a6b1e39a
      return { _tag: "chatlists.joinChatlistInvite", slug: r.string(), peers: r.vector(1, R.readInputPeer) }
    case -0x1f76070b: // chatlists.joinChatlistUpdates#e089f8f5
      return {
        _tag: "chatlists.joinChatlistUpdates",
        chatlist: R.readInputChatlist(r),
        peers: r.vector(1, R.readInputPeer)
      }
    case 0x74fae13a: // chatlists.leaveChatlist#74fae13a
      return {
        _tag: "chatlists.leaveChatlist",
        chatlist: R.readInputChatlist(r),
        peers: r.vector(1, R.readInputPeer)
      }
    case -0x59c7a614: { // communities.create#a63859ec
      const flags = r.id()
      return {
        _tag: "communities.create",
        hidden: (flags & 2) !== 0,
        title: r.string(),
        about: (flags & 1) !== 0 ? r.string() : undefined,
        peer: R.readInputPeer(r)
      }
    }
    case -0x599c17d0: // communities.getJoinedCommunities#a663e830
      return { _tag: "communities.getJoinedCommunities" }
    case -0x07815455: // communities.getParticipantJoinedChats#f87eabab
      return {
        _tag: "communities.getParticipantJoinedChats",
        community: R.readInputChannel(r),
        participant: R.readInputPeer(r)
      }
    case -0x6c88ccbc: // communities.getPeerLinkRequests#93773344
      return {
        _tag: "communities.getPeerLinkRequests",
        community: R.readInputChannel(r),
        offset: r.string(),
        limit: r.int()
      }
    case -0x401c22c3: { // communities.toggleAllPeerLinkRequestApproval#bfe3dd3d
      const flags = r.id()
      return {
        _tag: "communities.toggleAllPeerLinkRequestApproval",
        reject: (flags & 1) !== 0,
        community: R.readInputChannel(r)
      }
    }
    case -0x28991c16: { // communities.toggleCommunityCollapsedInDialogs#d766e3ea
      const flags = r.id()
      return {
        _tag: "communities.toggleCommunityCollapsedInDialogs",
        collapsed: (flags & 1) !== 0,
        community: R.readInputChannel(r)
      }
    }
    case -0x669852f1: { // communities.toggleParticipantBanned#9967ad0f
      const flags = r.id()
      return {
        _tag: "communities.toggleParticipantBanned",
        unban: (flags & 1) !== 0,
        community: R.readInputChannel(r),
        participant: R.readInputPeer(r)
      }
    }
    case 0x736dcfea: { // communities.togglePeerLink#736dcfea
      const flags = r.id()
      return {
        _tag: "communities.togglePeerLink",
        visible: (flags & 1) !== 0,
        hidden: (flags & 2) !== 0,
        deleted: (flags & 4) !== 0,
        community: R.readInputChannel(r),
        peer: R.readInputPeer(r)
      }
    }
    case -0x737de658: { // communities.togglePeerLinkRequestApproval#8c8219a8
      const flags = r.id()
      return {
        _tag: "communities.togglePeerLinkRequestApproval",
        reject: (flags & 1) !== 0,
        community: R.readInputChannel(r),
        peer: R.readInputPeer(r)
      }
    }
    case -0x07ce5df1: // contacts.acceptContact#f831a20f
      return { _tag: "contacts.acceptContact", id: R.readInputUser(r) }
    case -0x2645d1ac: { // contacts.addContact#d9ba2e54
      const flags = r.id()
      return {
        _tag: "contacts.addContact",
        addPhonePrivacyException: (flags & 1) !== 0,
        id: R.readInputUser(r),
        firstName: r.string(),
        lastName: r.string(),
        phone: r.string(),
        note: (flags & 2) !== 0 ? R.readTextWithEntities(r) : undefined
      }
    }
    case 0x2e2e8734: { // contacts.block#2e2e8734
      const flags = r.id()
      return { _tag: "contacts.block", myStoriesFrom: (flags & 1) !== 0, id: R.readInputPeer(r) }
    }
    case 0x29a8962c: { // contacts.blockFromReplies#29a8962c
      const flags = r.id()
      return {
        _tag: "contacts.blockFromReplies",
        deleteMessage: (flags & 1) !== 0,
        deleteHistory: (flags & 2) !== 0,
        reportSpam: (flags & 4) !== 0,
        msgId: r.int()
      }
    }
    case 0x1013fd9e: // contacts.deleteByPhones#1013fd9e
      return { _tag: "contacts.deleteByPhones", phones: r.vector(1, R.readString) }
    case 0x096a0e00: // contacts.deleteContacts#096a0e00
      return { _tag: "contacts.deleteContacts", id: r.vector(1, R.readInputUser) }
    case -0x4598fa10: // contacts.editCloseFriends#ba6705f0
      return { _tag: "contacts.editCloseFriends", id: r.vector(2, R.readInt53) }
    case -0x079abfd9: // contacts.exportContactToken#f8654027
      return { _tag: "contacts.exportContactToken" }
    case -0x2512579c: // contacts.getBirthdays#daeda864
      return { _tag: "contacts.getBirthdays" }
    case -0x65797080: { // contacts.getBlocked#9a868f80
      const flags = r.id()
      return { _tag: "contacts.getBlocked", myStoriesFrom: (flags & 1) !== 0, offset: r.int(), limit: r.int() }
    }
    case 0x7adc669d: // contacts.getContactIDs#7adc669d
      return { _tag: "contacts.getContactIDs", hash: r.long() }
    case 0x5dd69e12: // contacts.getContacts#5dd69e12
      return { _tag: "contacts.getContacts", hash: r.long() }
    case -0x2cb743bc: { // contacts.getLocated#d348bc44
      const flags = r.id()
      return {
        _tag: "contacts.getLocated",
        background: (flags & 2) !== 0,
        geoPoint: R.readInputGeoPoint(r),
        selfExpires: (flags & 1) !== 0 ? r.int() : undefined
      }
    }
    case -0x7d0e1c61: // contacts.getSaved#82f1e39f
      return { _tag: "contacts.getSaved" }
    case -0x49373c6d: // contacts.getSponsoredPeers#b6c8c393
      return { _tag: "contacts.getSponsoredPeers", q: r.string() }
    case -0x3b5cac12: // contacts.getStatuses#c4a353ee
      return { _tag: "contacts.getStatuses" }
    case -0x68cb874a: { // contacts.getTopPeers#973478b6
      const flags = r.id()
      return {
        _tag: "contacts.getTopPeers",
        correspondents: (flags & 1) !== 0,
        botsPm: (flags & 2) !== 0,
        botsInline: (flags & 4) !== 0,
        phoneCalls: (flags & 8) !== 0,
        forwardUsers: (flags & 16) !== 0,
        forwardChats: (flags & 32) !== 0,
        groups: (flags & 1024) !== 0,
        channels: (flags & 32768) !== 0,
        botsApp: (flags & 65536) !== 0,
        botsGuestchat: (flags & 131072) !== 0,
        offset: r.int(),
        limit: r.int(),
        hash: r.long()
      }
    }
    case 0x13005788: // contacts.importContactToken#13005788
      return { _tag: "contacts.importContactToken", token: r.string() }
    case 0x2c800be5: // contacts.importContacts#2c800be5
      return { _tag: "contacts.importContacts", contacts: r.vector(7, R.readInputContact) }
    case -0x786ac80f: // contacts.resetSaved#879537f1
      return { _tag: "contacts.resetSaved" }
    case 0x1ae373ac: // contacts.resetTopPeerRating#1ae373ac
      return { _tag: "contacts.resetTopPeerRating", category: R.readTopPeerCategory(r), peer: R.readInputPeer(r) }
    case -0x7506bcbc: // contacts.resolvePhone#8af94344
      return { _tag: "contacts.resolvePhone", phone: r.string() }
    case 0x725afbbc: { // contacts.resolveUsername#725afbbc
      const flags = r.id()
      return {
        _tag: "contacts.resolveUsername",
        username: r.string(),
        referer: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
    case 0x05f58d0f: { // contacts.search#05f58d0f
      const flags = r.id()
      return {
        _tag: "contacts.search",
        broadcasts: (flags & 1) !== 0,
        bots: (flags & 2) !== 0,
        q: r.string(),
        limit: r.int()
      }
    }
    case -0x6b39a38a: { // contacts.setBlocked#94c65c76
      const flags = r.id()
      return {
        _tag: "contacts.setBlocked",
        myStoriesFrom: (flags & 1) !== 0,
        id: r.vector(1, R.readInputPeer),
        limit: r.int()
      }
    }
    case -0x7aeb4226: // contacts.toggleTopPeers#8514bdda
      return { _tag: "contacts.toggleTopPeers", enabled: r.bool() }
    case -0x4aaf2cd8: { // contacts.unblock#b550d328
      const flags = r.id()
      return { _tag: "contacts.unblock", myStoriesFrom: (flags & 1) !== 0, id: R.readInputPeer(r) }
    }
    case 0x139f63fb: // contacts.updateContactNote#139f63fb
      return { _tag: "contacts.updateContactNote", id: R.readInputUser(r), note: R.readTextWithEntities(r) }
    case -0x5c3f2aef: // ephemeral.deleteMessage#a3c0d511
      return {
        _tag: "ephemeral.deleteMessage",
        peer: R.readInputPeer(r),
        receiverId: R.readInputUser(r),
        id: r.int()
      }
    case 0x13f250ee: { // ephemeral.editMessage#13f250ee
      const flags = r.id()
      return {
        _tag: "ephemeral.editMessage",
        peer: R.readInputPeer(r),
        receiverId: R.readInputUser(r),
        id: r.int(),
        message: (flags & 1) !== 0 ? r.string() : undefined,
        media: (flags & 8) !== 0 ? R.readInputMedia(r) : undefined,
        entities: (flags & 2) !== 0 ? r.vector(3, R.readMessageEntity) : undefined,
        replyMarkup: (flags & 4) !== 0 ? R.readReplyMarkup(r) : undefined
      }
    }
    case 0x3fa464c8: { // ephemeral.getCallbackAnswer#3fa464c8
      const flags = r.id()
      return {
        _tag: "ephemeral.getCallbackAnswer",
        peer: R.readInputPeer(r),
        id: r.int(),
        data: (flags & 2) !== 0 ? r.bytes() : undefined
      }
    }
    case -0x78fb0d41: // ephemeral.reportMessage#8704f2bf
      return {
        _tag: "ephemeral.reportMessage",
        peer: R.readInputPeer(r),
        id: r.int(),
        option: r.bytes(),
        message: r.string()
      }
    case 0x68cbd09f: { // ephemeral.sendMessage#68cbd09f
      const flags = r.id()
      return {
        _tag: "ephemeral.sendMessage",
        peer: R.readInputPeer(r),
        receiverId: R.readInputUser(r),
        queryId: (flags & 1) !== 0 ? r.long() : undefined,
        message: r.string(),
        entities: (flags & 2) !== 0 ? r.vector(3, R.readMessageEntity) : undefined,
        media: (flags & 4) !== 0 ? R.readInputMedia(r) : undefined,
        replyMarkup: (flags & 8) !== 0 ? R.readReplyMarkup(r) : undefined,
        richMessage: (flags & 16) !== 0 ? R.readInputRichMessage(r) : undefined,
        randomId: r.long(),
        replyTo: (flags & 32) !== 0 ? R.readInputReplyTo(r) : undefined
      }
    }
    case 0x6847d0ab: // folders.editPeerFolders#6847d0ab
      return { _tag: "folders.editPeerFolders", folderPeers: r.vector(3, R.readInputFolderPeer) }
    case -0x41e17a46: // fragment.getCollectibleInfo#be1e85ba
      return { _tag: "fragment.getCollectibleInfo", collectible: R.readInputCollectible(r) }
    case -0x118d0866: // help.acceptTermsOfService#ee72f79a
      return { _tag: "help.acceptTermsOfService", id: R.readDataJSON(r) }
    case -0x0af2455f: // help.dismissSuggestion#f50dbaa1
      return { _tag: "help.dismissSuggestion", peer: R.readInputPeer(r), suggestion: r.string() }
    case 0x66b91b70: // help.editUserInfo#66b91b70
      return {
        _tag: "help.editUserInfo",
        userId: R.readInputUser(r),
        message: r.string(),
        entities: r.vector(3, R.readMessageEntity)
      }
    case 0x61e3f854: // help.getAppConfig#61e3f854
      return { _tag: "help.getAppConfig", hash: r.int() }
    case 0x522d5a7d: // help.getAppUpdate#522d5a7d
      return { _tag: "help.getAppUpdate", source: r.string() }
    case 0x52029342: // help.getCdnConfig#52029342
      return { _tag: "help.getCdnConfig" }
    case -0x3b06e795: // help.getConfig#c4f9186b
      return { _tag: "help.getConfig" }
    case 0x735787a8: // help.getCountriesList#735787a8
      return { _tag: "help.getCountriesList", langCode: r.string(), hash: r.int() }
    case 0x3fedc75f: // help.getDeepLinkInfo#3fedc75f
      return { _tag: "help.getDeepLinkInfo", path: r.string() }
    case 0x4d392343: // help.getInviteText#4d392343
      return { _tag: "help.getInviteText" }
    case 0x1fb33026: // help.getNearestDc#1fb33026
      return { _tag: "help.getNearestDc" }
    case -0x399e52f8: // help.getPassportConfig#c661ad08
      return { _tag: "help.getPassportConfig", hash: r.int() }
    case -0x257f0bd1: // help.getPeerColors#da80f42f
      return { _tag: "help.getPeerColors", hash: r.int() }
    case -0x54305603: // help.getPeerProfileColors#abcfa9fd
      return { _tag: "help.getPeerProfileColors", hash: r.int() }
    case -0x47e46c2c: // help.getPremiumPromo#b81b93d4
      return { _tag: "help.getPremiumPromo" }
    case -0x3f688bdf: // help.getPromoData#c0977421
      return { _tag: "help.getPromoData" }
    case 0x3dc0f114: // help.getRecentMeUrls#3dc0f114
      return { _tag: "help.getRecentMeUrls", referer: r.string() }
    case -0x6320f733: // help.getSupport#9cdf08cd
      return { _tag: "help.getSupport" }
    case -0x2c9f18d4: // help.getSupportName#d360e72c
      return { _tag: "help.getSupportName" }
    case 0x2ca51fd1: // help.getTermsOfServiceUpdate#2ca51fd1
      return { _tag: "help.getTermsOfServiceUpdate" }
    case 0x49b30240: // help.getTimezonesList#49b30240
      return { _tag: "help.getTimezonesList", hash: r.int() }
    case 0x038a08d3: // help.getUserInfo#038a08d3
      return { _tag: "help.getUserInfo", userId: R.readInputUser(r) }
    case 0x1e251c95: // help.hidePromoData#1e251c95
      return { _tag: "help.hidePromoData", peer: R.readInputPeer(r) }
    case 0x6f02f748: // help.saveAppLog#6f02f748
      return { _tag: "help.saveAppLog", events: r.vector(7, R.readInputAppEvent) }
    case -0x13dd3033: // help.setBotUpdatesStatus#ec22cfcd
      return { _tag: "help.setBotUpdatesStatus", pendingUpdatesCount: r.int(), message: r.string() }
    case -0x3267b55b: // langpack.getDifference#cd984aa5
      return { _tag: "langpack.getDifference", langPack: r.string(), langCode: r.string(), fromVersion: r.int() }
    case -0x0d0dccf6: // langpack.getLangPack#f2f2330a
      return { _tag: "langpack.getLangPack", langPack: r.string(), langCode: r.string() }
    case 0x6a596502: // langpack.getLanguage#6a596502
      return { _tag: "langpack.getLanguage", langPack: r.string(), langCode: r.string() }
    case 0x42c6978f: // langpack.getLanguages#42c6978f
      return { _tag: "langpack.getLanguages", langPack: r.string() }
    case -0x1015c7fd: // langpack.getStrings#efea3803
      return {
        _tag: "langpack.getStrings",
        langPack: r.string(),
        langCode: r.string(),
        keys: r.vector(1, R.readString)
      }
    case 0x3dbc0415: // messages.acceptEncryption#3dbc0415
      return {
        _tag: "messages.acceptEncryption",
        peer: R.readInputEncryptedChat(r),
        gB: r.bytes(),
        keyFingerprint: r.long()
      }
    case 0x67a3f0de: { // messages.acceptUrlAuth#67a3f0de
      const flags = r.id()
      return {
        _tag: "messages.acceptUrlAuth",
        writeAllowed: (flags & 1) !== 0,
        sharePhoneNumber: (flags & 8) !== 0,
        peer: (flags & 2) !== 0 ? R.readInputPeer(r) : undefined,
        msgId: (flags & 2) !== 0 ? r.int() : undefined,
        buttonId: (flags & 2) !== 0 ? r.int() : undefined,
        url: (flags & 4) !== 0 ? r.string() : undefined,
        matchCode: (flags & 16) !== 0 ? r.string() : undefined
      }
    }
    case -0x34392ef9: // messages.addChatUser#cbc6d107
      return { _tag: "messages.addChatUser", chatId: r.int53(), userId: R.readInputUser(r), fwdLimit: r.int() }
    case 0x19bc4b6d: // messages.addPollAnswer#19bc4b6d
      return {
        _tag: "messages.addPollAnswer",
        peer: R.readInputPeer(r),
        msgId: r.int(),
        answer: R.readPollAnswer(r)
      }
    case 0x21a61057: // messages.appendTodoList#21a61057
      return {
        _tag: "messages.appendTodoList",
        peer: R.readInputPeer(r),
        msgId: r.int(),
        list: r.vector(6, R.readTodoItem)
      }
    case 0x3eadb1bb: // messages.checkChatInvite#3eadb1bb
      return { _tag: "messages.checkChatInvite", hash: r.string() }
    case 0x43fe19f3: // messages.checkHistoryImport#43fe19f3
      return { _tag: "messages.checkHistoryImport", importHead: r.string() }
    case 0x5dc60f03: // messages.checkHistoryImportPeer#5dc60f03
      return { _tag: "messages.checkHistoryImportPeer", peer: R.readInputPeer(r) }
    case -0x0e2f042d: // messages.checkQuickReplyShortcut#f1d0fbd3
      return { _tag: "messages.checkQuickReplyShortcut", shortcut: r.string() }
    case -0x365b84f5: // messages.checkUrlAuthMatchCode#c9a47b0b
      return { _tag: "messages.checkUrlAuthMatchCode", url: r.string(), matchCode: r.string() }
    case 0x7e58ee9c: // messages.clearAllDrafts#7e58ee9c
      return { _tag: "messages.clearAllDrafts" }
    case -0x6201104c: // messages.clearRecentReactions#9dfeefb4
      return { _tag: "messages.clearRecentReactions" }
    case -0x76669fd3: { // messages.clearRecentStickers#8999602d
      const flags = r.id()
      return { _tag: "messages.clearRecentStickers", attached: (flags & 1) !== 0 }
    }
    case -0x7dcafa82: { // messages.clickSponsoredMessage#8235057e
      const flags = r.id()
      return {
        _tag: "messages.clickSponsoredMessage",
        media: (flags & 1) !== 0,
        fullscreen: (flags & 2) !== 0,
        randomId: r.bytes()
      }
    }
    case -0x25133a77: { // messages.composeMessageWithAI#daecc589
      const flags = r.id()
      return {
        _tag: "messages.composeMessageWithAI",
        proofread: (flags & 1) !== 0,
        emojify: (flags & 8) !== 0,
        text: R.readTextWithEntities(r),
        translateToLang: (flags & 2) !== 0 ? r.string() : undefined,
        tone: (flags & 4) !== 0 ? R.readInputAiComposeTone(r) : undefined
      }
    }
    case -0x72851951: { // messages.composeRichMessageWithAI#8d7ae6af
      const flags = r.id()
      return {
        _tag: "messages.composeRichMessageWithAI",
        proofread: (flags & 1) !== 0,
        emojify: (flags & 8) !== 0,
        text: (flags & 16) !== 0 ? R.readInputRichMessage(r) : undefined,
        translateToLang: (flags & 2) !== 0 ? r.string() : undefined,
        tone: (flags & 4) !== 0 ? R.readInputAiComposeTone(r) : undefined
      }
    }
    case -0x6d31222c: { // messages.createChat#92ceddd4
      const flags = r.id()
      return {
        _tag: "messages.createChat",
        users: r.vector(1, R.readInputUser),
        title: r.string(),
        ttlPeriod: (flags & 1) !== 0 ? r.int() : undefined
      }
    }
    case 0x2f98c3d5: { // messages.createForumTopic#2f98c3d5
      const flags = r.id()
      return {
        _tag: "messages.createForumTopic",
        titleMissing: (flags & 16) !== 0,
        peer: R.readInputPeer(r),
        title: r.string(),
        iconColor: (flags & 1) !== 0 ? r.int() : undefined,
        iconEmojiId: (flags & 8) !== 0 ? r.long() : undefined,
        randomId: r.long(),
        sendAs: (flags & 4) !== 0 ? R.readInputPeer(r) : undefined
      }
    }
    case 0x35436bbc: // messages.declineUrlAuth#35436bbc
      return { _tag: "messages.declineUrlAuth", url: r.string() }
    case 0x5bd0ee50: // messages.deleteChat#5bd0ee50
      return { _tag: "messages.deleteChat", chatId: r.int53() }
    case -0x5de7a355: { // messages.deleteChatUser#a2185cab
      const flags = r.id()
      return {
        _tag: "messages.deleteChatUser",
        revokeHistory: (flags & 1) !== 0,
        chatId: r.int53(),
        userId: R.readInputUser(r)
      }
    }
    case -0x2b9b5bd5: // messages.deleteExportedChatInvite#d464a42b
      return { _tag: "messages.deleteExportedChatInvite", peer: R.readInputPeer(r), link: r.string() }
    case -0x2e256bf4: // messages.deleteFactCheck#d1da940c
      return { _tag: "messages.deleteFactCheck", peer: R.readInputPeer(r), msgId: r.int() }
    case -0x4f706dd6: { // messages.deleteHistory#b08f922a
      const flags = r.id()
      return {
        _tag: "messages.deleteHistory",
        justClear: (flags & 1) !== 0,
        revoke: (flags & 2) !== 0,
        peer: R.readInputPeer(r),
        maxId: r.int(),
        minDate: (flags & 4) !== 0 ? r.int() : undefined,
        maxDate: (flags & 8) !== 0 ? r.int() : undefined
      }
    }
    case -0x1a716a2e: { // messages.deleteMessages#e58e95d2
      const flags = r.id()
      return { _tag: "messages.deleteMessages", revoke: (flags & 1) !== 0, id: r.vector(1, R.readInt) }
    }
    case -0x1c4807d4: // messages.deleteParticipantReaction#e3b7f82c
      return {
        _tag: "messages.deleteParticipantReaction",
        peer: R.readInputPeer(r),
        msgId: r.int(),
        participant: R.readInputPeer(r)
      }
    case -0x5f47f308: // messages.deleteParticipantReactions#a0b80cf8
      return {
        _tag: "messages.deleteParticipantReactions",
        peer: R.readInputPeer(r),
        participant: R.readInputPeer(r)
      }
    case -0x06341bf7: { // messages.deletePhoneCallHistory#f9cbe409
      const flags = r.id()
      return { _tag: "messages.deletePhoneCallHistory", revoke: (flags & 1) !== 0 }
    }
    case -0x537afa5b: // messages.deletePollAnswer#ac8505a5
      return { _tag: "messages.deletePollAnswer", peer: R.readInputPeer(r), msgId: r.int(), option: r.bytes() }
    case -0x1efa16f0: // messages.deleteQuickReplyMessages#e105e910
      return { _tag: "messages.deleteQuickReplyMessages", shortcutId: r.int(), id: r.vector(1, R.readInt) }
    case 0x3cc04740: // messages.deleteQuickReplyShortcut#3cc04740
      return { _tag: "messages.deleteQuickReplyShortcut", shortcutId: r.int() }
    case 0x56987bd5: // messages.deleteRevokedExportedChatInvites#56987bd5
      return {
        _tag: "messages.deleteRevokedExportedChatInvites",
        peer: R.readInputPeer(r),
        adminId: R.readInputUser(r)
      }
    case 0x4dc5085f: { // messages.deleteSavedHistory#4dc5085f
      const flags = r.id()
      return {
        _tag: "messages.deleteSavedHistory",
        parentPeer: (flags & 1) !== 0 ? R.readInputPeer(r) : undefined,
        peer: R.readInputPeer(r),
        maxId: r.int(),
        minDate: (flags & 4) !== 0 ? r.int() : undefined,
        maxDate: (flags & 8) !== 0 ? r.int() : undefined
      }
    }
    case 0x59ae2b16: // messages.deleteScheduledMessages#59ae2b16
      return { _tag: "messages.deleteScheduledMessages", peer: R.readInputPeer(r), id: r.vector(1, R.readInt) }
    case -0x2d7e90f0: // messages.deleteTopicHistory#d2816f10
      return { _tag: "messages.deleteTopicHistory", peer: R.readInputPeer(r), topMsgId: r.int() }
    case -0x0c6c5160: { // messages.discardEncryption#f393aea0
      const flags = r.id()
      return { _tag: "messages.discardEncryption", deleteHistory: (flags & 1) !== 0, chatId: r.int() }
    }
    case -0x2109f869: // messages.editChatAbout#def60797
      return { _tag: "messages.editChatAbout", peer: R.readInputPeer(r), about: r.string() }
    case -0x57a42e3e: // messages.editChatAdmin#a85bd1c2
      return { _tag: "messages.editChatAdmin", chatId: r.int53(), userId: R.readInputUser(r), isAdmin: r.bool() }
    case -0x08bc47a9: // messages.editChatCreator#f743b857
      return {
        _tag: "messages.editChatCreator",
        peer: R.readInputPeer(r),
        userId: R.readInputUser(r),
        password: R.readInputCheckPasswordSRP(r)
      }
    case -0x5a7994bf: // messages.editChatDefaultBannedRights#a5866b41
      return {
        _tag: "messages.editChatDefaultBannedRights",
        peer: R.readInputPeer(r),
        bannedRights: R.readChatBannedRights(r)
      }
    case -0x5ff0cd50: // messages.editChatParticipantRank#a00f32b0
      return {
        _tag: "messages.editChatParticipantRank",
        peer: R.readInputPeer(r),
        participant: R.readInputPeer(r),
        rank: r.string()
      }
    case 0x35ddd674: // messages.editChatPhoto#35ddd674
      return { _tag: "messages.editChatPhoto", chatId: r.int53(), photo: R.readInputChatPhoto(r) }
    case 0x73783ffd: // messages.editChatTitle#73783ffd
      return { _tag: "messages.editChatTitle", chatId: r.int53(), title: r.string() }
    case -0x4235d08b: { // messages.editExportedChatInvite#bdca2f75
      const flags = r.id()
      return {
        _tag: "messages.editExportedChatInvite",
        revoked: (flags & 4) !== 0,
        peer: R.readInputPeer(r),
        link: r.string(),
        expireDate: (flags & 1) !== 0 ? r.int() : undefined,
        usageLimit: (flags & 2) !== 0 ? r.int() : undefined,
        requestNeeded: (flags & 8) !== 0 ? r.bool() : undefined,
        title: (flags & 16) !== 0 ? r.string() : undefined
      }
    }
    case 0x0589ee75: // messages.editFactCheck#0589ee75
      return {
        _tag: "messages.editFactCheck",
        peer: R.readInputPeer(r),
        msgId: r.int(),
        text: R.readTextWithEntities(r)
      }
    case -0x3133eecc: { // messages.editForumTopic#cecc1134
      const flags = r.id()
      return {
        _tag: "messages.editForumTopic",
        peer: R.readInputPeer(r),
        topicId: r.int(),
        title: (flags & 1) !== 0 ? r.string() : undefined,
        iconEmojiId: (flags & 2) !== 0 ? r.long() : undefined,
        closed: (flags & 4) !== 0 ? r.bool() : undefined,
        hidden: (flags & 8) !== 0 ? r.bool() : undefined
      }
    }
    case -0x5bdc44af: { // messages.editInlineBotMessage#a423bb51
      const flags = r.id()
      return {
        _tag: "messages.editInlineBotMessage",
        noWebpage: (flags & 2) !== 0,
        invertMedia: (flags & 65536) !== 0,
        id: R.readInputBotInlineMessageID(r),
        message: (flags & 2048) !== 0 ? r.string() : undefined,
        media: (flags & 16384) !== 0 ? R.readInputMedia(r) : undefined,
        replyMarkup: (flags & 4) !== 0 ? R.readReplyMarkup(r) : undefined,
        entities: (flags & 8) !== 0 ? r.vector(3, R.readMessageEntity) : undefined,
        richMessage: (flags & 8388608) !== 0 ? R.readInputRichMessage(r) : undefined
      }
    }
    case -0x4ef91994: { // messages.editMessage#b106e66c
      const flags = r.id()
      return {
        _tag: "messages.editMessage",
        noWebpage: (flags & 2) !== 0,
        invertMedia: (flags & 65536) !== 0,
        peer: R.readInputPeer(r),
        id: r.int(),
        message: (flags & 2048) !== 0 ? r.string() : undefined,
        media: (flags & 16384) !== 0 ? R.readInputMedia(r) : undefined,
        replyMarkup: (flags & 4) !== 0 ? R.readReplyMarkup(r) : undefined,
        entities: (flags & 8) !== 0 ? r.vector(3, R.readMessageEntity) : undefined,
        scheduleDate: (flags & 32768) !== 0 ? r.int() : undefined,
        scheduleRepeatPeriod: (flags & 262144) !== 0 ? r.int() : undefined,
        quickReplyShortcutId: (flags & 131072) !== 0 ? r.int() : undefined,
        richMessage: (flags & 8388608) !== 0 ? R.readInputRichMessage(r) : undefined
      }
    }
    case 0x5c003cef: // messages.editQuickReplyShortcut#5c003cef
      return { _tag: "messages.editQuickReplyShortcut", shortcutId: r.int(), shortcut: r.string() }
    case -0x5baa2170: { // messages.exportChatInvite#a455de90
      const flags = r.id()
      return {
        _tag: "messages.exportChatInvite",
        legacyRevokePermanent: (flags & 4) !== 0,
        requestNeeded: (flags & 8) !== 0,
        peer: R.readInputPeer(r),
        expireDate: (flags & 1) !== 0 ? r.int() : undefined,
        usageLimit: (flags & 2) !== 0 ? r.int() : undefined,
        title: (flags & 16) !== 0 ? r.string() : undefined,
        subscriptionPricing: (flags & 32) !== 0 ? R.readStarsSubscriptionPricing(r) : undefined
      }
    }
    case -0x46003aa5: // messages.faveSticker#b9ffc55b
      return { _tag: "messages.faveSticker", id: R.readInputDocument(r), unfave: r.bool() }
    case 0x13704a7c: { // messages.forwardMessages#13704a7c
      const flags = r.id()
      return {
        _tag: "messages.forwardMessages",
        silent: (flags & 32) !== 0,
        background: (flags & 64) !== 0,
        withMyScore: (flags & 256) !== 0,
        dropAuthor: (flags & 2048) !== 0,
        dropMediaCaptions: (flags & 4096) !== 0,
        noforwards: (flags & 16384) !== 0,
        allowPaidFloodskip: (flags & 524288) !== 0,
        fromPeer: R.readInputPeer(r),
        id: r.vector(1, R.readInt),
        randomId: r.vector(2, R.readLong),
        toPeer: R.readInputPeer(r),
        topMsgId: (flags & 512) !== 0 ? r.int() : undefined,
        replyTo: (flags & 4194304) !== 0 ? R.readInputReplyTo(r) : undefined,
        scheduleDate: (flags & 1024) !== 0 ? r.int() : undefined,
        scheduleRepeatPeriod: (flags & 16777216) !== 0 ? r.int() : undefined,
        sendAs: (flags & 8192) !== 0 ? R.readInputPeer(r) : undefined,
        quickReplyShortcut: (flags & 131072) !== 0 ? R.readInputQuickReplyShortcut(r) : undefined,
        effect: (flags & 262144) !== 0 ? r.long() : undefined,
        videoTimestamp: (flags & 1048576) !== 0 ? r.int() : undefined,
        allowPaidStars: (flags & 2097152) !== 0 ? r.long() : undefined,
        suggestedPost: (flags & 8388608) !== 0 ? R.readSuggestedPost(r) : undefined
      }
    }
    case 0x3920e6ef: // messages.getAdminsWithInvites#3920e6ef
      return { _tag: "messages.getAdminsWithInvites", peer: R.readInputPeer(r) }
    case 0x6a3f8d65: // messages.getAllDrafts#6a3f8d65
      return { _tag: "messages.getAllDrafts" }
    case -0x475f5e58: // messages.getAllStickers#b8a0a1a8
      return { _tag: "messages.getAllStickers", hash: r.long() }
    case 0x57f17692: { // messages.getArchivedStickers#57f17692
      const flags = r.id()
      return {
        _tag: "messages.getArchivedStickers",
        masks: (flags & 1) !== 0,
        emojis: (flags & 2) !== 0,
        offsetId: r.long(),
        limit: r.int()
      }
    }
    case 0x77216192: // messages.getAttachMenuBot#77216192
      return { _tag: "messages.getAttachMenuBot", bot: R.readInputUser(r) }
    case 0x16fcc2cb: // messages.getAttachMenuBots#16fcc2cb
      return { _tag: "messages.getAttachMenuBots", hash: r.long() }
    case -0x33a49834: // messages.getAttachedStickers#cc5b67cc
      return { _tag: "messages.getAttachedStickers", media: R.readInputStickeredMedia(r) }
    case -0x215df5c7: // messages.getAvailableEffects#dea20a39
      return { _tag: "messages.getAvailableEffects", hash: r.int() }
    case 0x18dea0ac: // messages.getAvailableReactions#18dea0ac
      return { _tag: "messages.getAvailableReactions", hash: r.int() }
    case 0x34fdc5c3: // messages.getBotApp#34fdc5c3
      return { _tag: "messages.getBotApp", app: R.readInputBotApp(r), hash: r.long() }
    case -0x6cbd35f9: { // messages.getBotCallbackAnswer#9342ca07
      const flags = r.id()
      return {
        _tag: "messages.getBotCallbackAnswer",
        game: (flags & 2) !== 0,
        peer: R.readInputPeer(r),
        msgId: r.int(),
        data: (flags & 1) !== 0 ? r.bytes() : undefined,
        password: (flags & 4) !== 0 ? R.readInputCheckPasswordSRP(r) : undefined
      }
    }
    case -0x20fb22b2: { // messages.getChatInviteImporters#df04dd4e
      const flags = r.id()
      return {
        _tag: "messages.getChatInviteImporters",
        requested: (flags & 1) !== 0,
        subscriptionExpired: (flags & 8) !== 0,
        peer: R.readInputPeer(r),
        link: (flags & 2) !== 0 ? r.string() : undefined,
        q: (flags & 4) !== 0 ? r.string() : undefined,
        offsetDate: r.int(),
        offsetUser: R.readInputUser(r),
        limit: r.int()
      }
    }
    case 0x49e9528f: // messages.getChats#49e9528f
      return { _tag: "messages.getChats", id: r.vector(2, R.readInt53) }
    case -0x1bf35efc: // messages.getCommonChats#e40ca104
      return { _tag: "messages.getCommonChats", userId: R.readInputUser(r), maxId: r.int53(), limit: r.int() }
    case -0x2654f0ac: // messages.getCustomEmojiDocuments#d9ab0f54
      return { _tag: "messages.getCustomEmojiDocuments", documentId: r.vector(2, R.readLong) }
    case 0x658b7188: // messages.getDefaultHistoryTTL#658b7188
      return { _tag: "messages.getDefaultHistoryTTL" }
    case -0x4206cbd8: // messages.getDefaultTagReactions#bdf93428
      return { _tag: "messages.getDefaultTagReactions", hash: r.long() }
    case 0x26cf8950: // messages.getDhConfig#26cf8950
      return { _tag: "messages.getDhConfig", version: r.int(), randomLength: r.int() }
    case -0x102b7377: // messages.getDialogFilters#efd48c89
      return { _tag: "messages.getDialogFilters" }
    case 0x21202222: { // messages.getDialogUnreadMarks#21202222
      const flags = r.id()
      return {
        _tag: "messages.getDialogUnreadMarks",
        parentPeer: (flags & 1) !== 0 ? R.readInputPeer(r) : undefined
      }
    }
    case -0x5f0b34b1: { // messages.getDialogs#a0f4cb4f
      const flags = r.id()
      return {
        _tag: "messages.getDialogs",
        excludePinned: (flags & 1) !== 0,
        folderId: (flags & 2) !== 0 ? r.int() : undefined,
        offsetDate: r.int(),
        offsetId: r.int(),
        offsetPeer: R.readInputPeer(r),
        limit: r.int(),
        hash: r.long()
      }
    }
    case 0x446972fd: // messages.getDiscussionMessage#446972fd
      return { _tag: "messages.getDiscussionMessage", peer: R.readInputPeer(r), msgId: r.int() }
    case -0x4e0df9e1: // messages.getDocumentByHash#b1f2061f
      return { _tag: "messages.getDocumentByHash", sha256: r.bytes(), size: r.int53(), mimeType: r.string() }
    case -0x04817359: // messages.getEmojiGameInfo#fb7e8ca7
      return { _tag: "messages.getEmojiGameInfo" }
    case 0x7488ce5b: // messages.getEmojiGroups#7488ce5b
      return { _tag: "messages.getEmojiGroups", hash: r.int() }
    case 0x35a0e062: // messages.getEmojiKeywords#35a0e062
      return { _tag: "messages.getEmojiKeywords", langCode: r.string() }
    case 0x1508b6af: // messages.getEmojiKeywordsDifference#1508b6af
      return { _tag: "messages.getEmojiKeywordsDifference", langCode: r.string(), fromVersion: r.int() }
    case 0x4e9963b2: // messages.getEmojiKeywordsLanguages#4e9963b2
      return { _tag: "messages.getEmojiKeywordsLanguages", langCodes: r.vector(1, R.readString) }
    case 0x21a548f3: // messages.getEmojiProfilePhotoGroups#21a548f3
      return { _tag: "messages.getEmojiProfilePhotoGroups", hash: r.int() }
    case 0x2ecd56cd: // messages.getEmojiStatusGroups#2ecd56cd
      return { _tag: "messages.getEmojiStatusGroups", hash: r.int() }
    case 0x1dd840f5: // messages.getEmojiStickerGroups#1dd840f5
      return { _tag: "messages.getEmojiStickerGroups", hash: r.int() }
    case -0x04035e71: // messages.getEmojiStickers#fbfca18f
      return { _tag: "messages.getEmojiStickers", hash: r.long() }
    case -0x2a4ef3da: // messages.getEmojiURL#d5b10c26
      return { _tag: "messages.getEmojiURL", langCode: r.string() }
    case 0x73746f5c: // messages.getExportedChatInvite#73746f5c
      return { _tag: "messages.getExportedChatInvite", peer: R.readInputPeer(r), link: r.string() }
    case -0x5d4a5c0a: { // messages.getExportedChatInvites#a2b5a3f6
      const flags = r.id()
      return {
        _tag: "messages.getExportedChatInvites",
        revoked: (flags & 8) !== 0,
        peer: R.readInputPeer(r),
        adminId: R.readInputUser(r),
        offsetDate: (flags & 4) !== 0 ? r.int() : undefined,
        offsetLink: (flags & 4) !== 0 ? r.string() : undefined,
        limit: r.int()
      }
    }
    case -0x7b07f7ec: // messages.getExtendedMedia#84f80814
      return { _tag: "messages.getExtendedMedia", peer: R.readInputPeer(r), id: r.vector(1, R.readInt) }
    case -0x46323a12: // messages.getFactCheck#b9cdc5ee
      return { _tag: "messages.getFactCheck", peer: R.readInputPeer(r), msgId: r.vector(1, R.readInt) }
    case 0x04f1aaa9: // messages.getFavedStickers#04f1aaa9
      return { _tag: "messages.getFavedStickers", hash: r.long() }
    case 0x0ecf6736: // messages.getFeaturedEmojiStickers#0ecf6736
      return { _tag: "messages.getFeaturedEmojiStickers", hash: r.long() }
    case 0x64780b14: // messages.getFeaturedStickers#64780b14
      return { _tag: "messages.getFeaturedStickers", hash: r.long() }
    case 0x3ba47bff: { // messages.getForumTopics#3ba47bff
      const flags = r.id()
      return {
        _tag: "messages.getForumTopics",
        peer: R.readInputPeer(r),
        q: (flags & 1) !== 0 ? r.string() : undefined,
        offsetDate: r.int(),
        offsetId: r.int(),
        offsetTopic: r.int(),
        limit: r.int()
      }
    }
    case -0x50f5b5f8: // messages.getForumTopicsByID#af0a4a08
      return { _tag: "messages.getForumTopicsByID", peer: R.readInputPeer(r), topics: r.vector(1, R.readInt) }
    case -0x514ff4cc: // messages.getFullChat#aeb00b34
      return { _tag: "messages.getFullChat", chatId: r.int53() }
    case 0x3b7d0ea6: // messages.getFutureChatCreatorAfterLeave#3b7d0ea6
      return { _tag: "messages.getFutureChatCreatorAfterLeave", peer: R.readInputPeer(r) }
    case -0x17dd9b63: // messages.getGameHighScores#e822649d
      return {
        _tag: "messages.getGameHighScores",
        peer: R.readInputPeer(r),
        id: r.int(),
        userId: R.readInputUser(r)
      }
    case 0x4423e6c5: // messages.getHistory#4423e6c5
      return {
        _tag: "messages.getHistory",
        peer: R.readInputPeer(r),
        offsetId: r.int(),
        offsetDate: r.int(),
        addOffset: r.int(),
        limit: r.int(),
        maxId: r.int(),
        minId: r.int(),
        hash: r.long()
      }
    case 0x514e999d: { // messages.getInlineBotResults#514e999d
      const flags = r.id()
      return {
        _tag: "messages.getInlineBotResults",
        bot: R.readInputUser(r),
        peer: R.readInputPeer(r),
        geoPoint: (flags & 1) !== 0 ? R.readInputGeoPoint(r) : undefined,
        query: r.string(),
        offset: r.string()
      }
    }
    case 0x0f635e1b: // messages.getInlineGameHighScores#0f635e1b
      return {
        _tag: "messages.getInlineGameHighScores",
        id: R.readInputBotInlineMessageID(r),
        userId: R.readInputUser(r)
      }
    case 0x640f82b8: // messages.getMaskStickers#640f82b8
      return { _tag: "messages.getMaskStickers", hash: r.long() }
    case -0x025972ca: // messages.getMessageEditData#fda68d36
      return { _tag: "messages.getMessageEditData", peer: R.readInputPeer(r), id: r.int() }
    case 0x461b3f48: { // messages.getMessageReactionsList#461b3f48
      const flags = r.id()
      return {
        _tag: "messages.getMessageReactionsList",
        peer: R.readInputPeer(r),
        id: r.int(),
        reaction: (flags & 1) !== 0 ? R.readReaction(r) : undefined,
        offset: (flags & 2) !== 0 ? r.string() : undefined,
        limit: r.int()
      }
    }
    case 0x31c1c44f: // messages.getMessageReadParticipants#31c1c44f
      return { _tag: "messages.getMessageReadParticipants", peer: R.readInputPeer(r), msgId: r.int() }
    case 0x63c66506: // messages.getMessages#63c66506
      return { _tag: "messages.getMessages", id: r.vector(1, R.readInputMessage) }
    case -0x74456f1a: // messages.getMessagesReactions#8bba90e6
      return { _tag: "messages.getMessagesReactions", peer: R.readInputPeer(r), id: r.vector(1, R.readInt) }
    case 0x5784d3e1: // messages.getMessagesViews#5784d3e1
      return {
        _tag: "messages.getMessagesViews",
        peer: R.readInputPeer(r),
        id: r.vector(1, R.readInt),
        increment: r.bool()
      }
    case -0x2f4a1e04: // messages.getMyStickers#d0b5e1fc
      return { _tag: "messages.getMyStickers", offsetId: r.long(), limit: r.int() }
    case 0x7ed094a1: // messages.getOldFeaturedStickers#7ed094a1
      return { _tag: "messages.getOldFeaturedStickers", offset: r.int(), limit: r.int(), hash: r.long() }
    case 0x6e2be050: // messages.getOnlines#6e2be050
      return { _tag: "messages.getOnlines", peer: R.readInputPeer(r) }
    case -0x73b401a3: // messages.getOutboxReadDate#8c4bfe5d
      return { _tag: "messages.getOutboxReadDate", peer: R.readInputPeer(r), msgId: r.int() }
    case 0x472455aa: // messages.getPaidReactionPrivacy#472455aa
      return { _tag: "messages.getPaidReactionPrivacy" }
    case -0x1b8f4303: // messages.getPeerDialogs#e470bcfd
      return { _tag: "messages.getPeerDialogs", peers: r.vector(2, R.readInputDialogPeer) }
    case -0x1026595e: // messages.getPeerSettings#efd9a6a2
      return { _tag: "messages.getPeerSettings", peer: R.readInputPeer(r) }
    case 0x55fb0996: // messages.getPersonalChannelHistory#55fb0996
      return {
        _tag: "messages.getPersonalChannelHistory",
        userId: R.readInputUser(r),
        limit: r.int(),
        maxId: r.int(),
        minId: r.int(),
        hash: r.long()
      }
    case -0x2946b20e: // messages.getPinnedDialogs#d6b94df2
      return { _tag: "messages.getPinnedDialogs", folderId: r.int() }
    case -0x29c26b20: // messages.getPinnedSavedDialogs#d63d94e0
      return { _tag: "messages.getPinnedSavedDialogs" }
    case -0x125c1cc5: // messages.getPollResults#eda3e33b
      return { _tag: "messages.getPollResults", peer: R.readInputPeer(r), msgId: r.int(), pollHash: r.long() }
    case -0x4791c7f2: { // messages.getPollVotes#b86e380e
      const flags = r.id()
      return {
        _tag: "messages.getPollVotes",
        peer: R.readInputPeer(r),
        id: r.int(),
        option: (flags & 1) !== 0 ? r.bytes() : undefined,
        offset: (flags & 2) !== 0 ? r.string() : undefined,
        limit: r.int()
      }
    }
    case -0x7a814248: // messages.getPreparedInlineMessage#857ebdb8
      return { _tag: "messages.getPreparedInlineMessage", bot: R.readInputUser(r), id: r.string() }
    case -0x2b7c0d58: // messages.getQuickReplies#d483f2a8
      return { _tag: "messages.getQuickReplies", hash: r.long() }
    case -0x6b5b6a3d: { // messages.getQuickReplyMessages#94a495c3
      const flags = r.id()
      return {
        _tag: "messages.getQuickReplyMessages",
        shortcutId: r.int(),
        id: (flags & 1) !== 0 ? r.vector(1, R.readInt) : undefined,
        hash: r.long()
      }
    }
    case 0x702a40e0: // messages.getRecentLocations#702a40e0
      return { _tag: "messages.getRecentLocations", peer: R.readInputPeer(r), limit: r.int(), hash: r.long() }
    case 0x39461db2: // messages.getRecentReactions#39461db2
      return { _tag: "messages.getRecentReactions", limit: r.int(), hash: r.long() }
    case -0x6256bfc5: { // messages.getRecentStickers#9da9403b
      const flags = r.id()
      return { _tag: "messages.getRecentStickers", attached: (flags & 1) !== 0, hash: r.long() }
    }
    case 0x22ddd30c: // messages.getReplies#22ddd30c
      return {
        _tag: "messages.getReplies",
        peer: R.readInputPeer(r),
        msgId: r.int(),
        offsetId: r.int(),
        offsetDate: r.int(),
        addOffset: r.int(),
        limit: r.int(),
        maxId: r.int(),
        minId: r.int(),
        hash: r.long()
      }
    case 0x501569cf: // messages.getRichMessage#501569cf
      return { _tag: "messages.getRichMessage", peer: R.readInputPeer(r), id: r.int() }
    case 0x1e91fc99: { // messages.getSavedDialogs#1e91fc99
      const flags = r.id()
      return {
        _tag: "messages.getSavedDialogs",
        excludePinned: (flags & 1) !== 0,
        parentPeer: (flags & 2) !== 0 ? R.readInputPeer(r) : undefined,
        offsetDate: r.int(),
        offsetId: r.int(),
        offsetPeer: R.readInputPeer(r),
        limit: r.int(),
        hash: r.long()
      }
    }
    case 0x6f6f9c96: { // messages.getSavedDialogsByID#6f6f9c96
      const flags = r.id()
      return {
        _tag: "messages.getSavedDialogsByID",
        parentPeer: (flags & 2) !== 0 ? R.readInputPeer(r) : undefined,
        ids: r.vector(1, R.readInputPeer)
      }
    }
    case 0x5cf09635: // messages.getSavedGifs#5cf09635
      return { _tag: "messages.getSavedGifs", hash: r.long() }
    case -0x66754ff7: { // messages.getSavedHistory#998ab009
      const flags = r.id()
      return {
        _tag: "messages.getSavedHistory",
        parentPeer: (flags & 1) !== 0 ? R.readInputPeer(r) : undefined,
        peer: R.readInputPeer(r),
        offsetId: r.int(),
        offsetDate: r.int(),
        addOffset: r.int(),
        limit: r.int(),
        maxId: r.int(),
        minId: r.int(),
        hash: r.long()
      }
    }
    case 0x3637e05b: { // messages.getSavedReactionTags#3637e05b
      const flags = r.id()
      return {
        _tag: "messages.getSavedReactionTags",
        peer: (flags & 1) !== 0 ? R.readInputPeer(r) : undefined,
        hash: r.long()
      }
    }
    case -0x0ae989f5: // messages.getScheduledHistory#f516760b
      return { _tag: "messages.getScheduledHistory", peer: R.readInputPeer(r), hash: r.long() }
    case -0x4244fb9c: // messages.getScheduledMessages#bdbb0464
      return { _tag: "messages.getScheduledMessages", peer: R.readInputPeer(r), id: r.vector(1, R.readInt) }
    case 0x1bbcf300: { // messages.getSearchCounters#1bbcf300
      const flags = r.id()
      return {
        _tag: "messages.getSearchCounters",
        peer: R.readInputPeer(r),
        savedPeerId: (flags & 4) !== 0 ? R.readInputPeer(r) : undefined,
        topMsgId: (flags & 1) !== 0 ? r.int() : undefined,
        filters: r.vector(1, R.readMessagesFilter)
      }
    }
    case 0x6aa3f6bd: { // messages.getSearchResultsCalendar#6aa3f6bd
      const flags = r.id()
      return {
        _tag: "messages.getSearchResultsCalendar",
        peer: R.readInputPeer(r),
        savedPeerId: (flags & 4) !== 0 ? R.readInputPeer(r) : undefined,
        filter: R.readMessagesFilter(r),
        offsetId: r.int(),
        offsetDate: r.int()
      }
    }
    case -0x6380d0f0: { // messages.getSearchResultsPositions#9c7f2f10
      const flags = r.id()
      return {
        _tag: "messages.getSearchResultsPositions",
        peer: R.readInputPeer(r),
        savedPeerId: (flags & 4) !== 0 ? R.readInputPeer(r) : undefined,
        filter: R.readMessagesFilter(r),
        offsetId: r.int(),
        limit: r.int()
      }
    }
    case 0x1cff7e08: // messages.getSplitRanges#1cff7e08
      return { _tag: "messages.getSplitRanges" }
    case 0x3d6ce850: { // messages.getSponsoredMessages#3d6ce850
      const flags = r.id()
      return {
        _tag: "messages.getSponsoredMessages",
        peer: R.readInputPeer(r),
        msgId: (flags & 1) !== 0 ? r.int() : undefined
      }
    }
    case -0x375f138c: // messages.getStickerSet#c8a0ec74
      return { _tag: "messages.getStickerSet", stickerset: R.readInputStickerSet(r), hash: r.int() }
    case -0x2a5a2c5f: // messages.getStickers#d5a5d3a1
      return { _tag: "messages.getStickers", emoticon: r.string(), hash: r.long() }
    case -0x5d632bd4: // messages.getSuggestedDialogFilters#a29cd42c
      return { _tag: "messages.getSuggestedDialogFilters" }
    case -0x447eda46: // messages.getTopReactions#bb8125ba
      return { _tag: "messages.getTopReactions", limit: r.int(), hash: r.long() }
    case -0x0ef81870: { // messages.getUnreadMentions#f107e790
      const flags = r.id()
      return {
        _tag: "messages.getUnreadMentions",
        peer: R.readInputPeer(r),
        topMsgId: (flags & 1) !== 0 ? r.int() : undefined,
        offsetId: r.int(),
        addOffset: r.int(),
        limit: r.int(),
        maxId: r.int(),
        minId: r.int()
      }
    }
    case 0x43286cf2: { // messages.getUnreadPollVotes#43286cf2
      const flags = r.id()
      return {
        _tag: "messages.getUnreadPollVotes",
        peer: R.readInputPeer(r),
        topMsgId: (flags & 1) !== 0 ? r.int() : undefined,
        offsetId: r.int(),
        addOffset: r.int(),
        limit: r.int(),
        maxId: r.int(),
        minId: r.int()
      }
    }
    case -0x42806f54: { // messages.getUnreadReactions#bd7f90ac
      const flags = r.id()
      return {
        _tag: "messages.getUnreadReactions",
        peer: R.readInputPeer(r),
        topMsgId: (flags & 1) !== 0 ? r.int() : undefined,
        savedPeerId: (flags & 2) !== 0 ? R.readInputPeer(r) : undefined,
        offsetId: r.int(),
        addOffset: r.int(),
        limit: r.int(),
        maxId: r.int(),
        minId: r.int()
      }
    }
    case -0x72696d5d: // messages.getWebPage#8d9692a3
      return { _tag: "messages.getWebPage", url: r.string(), hash: r.int() }
    case 0x570d6f6f: { // messages.getWebPagePreview#570d6f6f
      const flags = r.id()
      return {
        _tag: "messages.getWebPagePreview",
        message: r.string(),
        entities: (flags & 8) !== 0 ? r.vector(3, R.readMessageEntity) : undefined
      }
    }
    case -0x1f7a0b16: { // messages.hideAllChatJoinRequests#e085f4ea
      const flags = r.id()
      return {
        _tag: "messages.hideAllChatJoinRequests",
        approved: (flags & 1) !== 0,
        peer: R.readInputPeer(r),
        link: (flags & 2) !== 0 ? r.string() : undefined
      }
    }
    case 0x7fe7e815: { // messages.hideChatJoinRequest#7fe7e815
      const flags = r.id()
      return {
        _tag: "messages.hideChatJoinRequest",
        approved: (flags & 1) !== 0,
        peer: R.readInputPeer(r),
        userId: R.readInputUser(r)
      }
    }
    case 0x4facb138: // messages.hidePeerSettingsBar#4facb138
      return { _tag: "messages.hidePeerSettingsBar", peer: R.readInputPeer(r) }
    case -0x216ebc92: // messages.importChatInvite#de91436e
      return { _tag: "messages.importChatInvite", hash: r.string() }
    case 0x34090c3b: // messages.initHistoryImport#34090c3b
      return {
        _tag: "messages.initHistoryImport",
        peer: R.readInputPeer(r),
        file: R.readInputFile(r),
        mediaCount: r.int()
      }
    case -0x38701ba0: // messages.installStickerSet#c78fe460
      return { _tag: "messages.installStickerSet", stickerset: R.readInputStickerSet(r), archived: r.bool() }
    case -0x73aff908: { // messages.markDialogUnread#8c5006f8
      const flags = r.id()
      return {
        _tag: "messages.markDialogUnread",
        unread: (flags & 1) !== 0,
        parentPeer: (flags & 2) !== 0 ? R.readInputPeer(r) : undefined,
        peer: R.readInputDialogPeer(r)
      }
    }
    case -0x5d78ace7: // messages.migrateChat#a2875319
      return { _tag: "messages.migrateChat", chatId: r.int53() }
    case -0x4f27e57d: { // messages.prolongWebView#b0d81a83
      const flags = r.id()
      return {
        _tag: "messages.prolongWebView",
        silent: (flags & 32) !== 0,
        peer: R.readInputPeer(r),
        bot: R.readInputUser(r),
        queryId: r.long(),
        replyTo: (flags & 1) !== 0 ? R.readInputReplyTo(r) : undefined,
        sendAs: (flags & 8192) !== 0 ? R.readInputPeer(r) : undefined
      }
    }
    case 0x7f1d072f: // messages.rateTranscribedAudio#7f1d072f
      return {
        _tag: "messages.rateTranscribedAudio",
        peer: R.readInputPeer(r),
        msgId: r.int(),
        transcriptionId: r.long(),
        good: r.bool()
      }
    case -0x08ce560c: // messages.readDiscussion#f731a9f4
      return { _tag: "messages.readDiscussion", peer: R.readInputPeer(r), msgId: r.int(), readMaxId: r.int() }
    case 0x7f4b690a: // messages.readEncryptedHistory#7f4b690a
      return { _tag: "messages.readEncryptedHistory", peer: R.readInputEncryptedChat(r), maxDate: r.int() }
    case 0x5b118126: // messages.readFeaturedStickers#5b118126
      return { _tag: "messages.readFeaturedStickers", id: r.vector(2, R.readLong) }
    case 0x0e306d3a: // messages.readHistory#0e306d3a
      return { _tag: "messages.readHistory", peer: R.readInputPeer(r), maxId: r.int() }
    case 0x36e5bf4d: { // messages.readMentions#36e5bf4d
      const flags = r.id()
      return {
        _tag: "messages.readMentions",
        peer: R.readInputPeer(r),
        topMsgId: (flags & 1) !== 0 ? r.int() : undefined
      }
    }
    case 0x36a73f77: // messages.readMessageContents#36a73f77
      return { _tag: "messages.readMessageContents", id: r.vector(1, R.readInt) }
    case 0x1720b4d8: { // messages.readPollVotes#1720b4d8
      const flags = r.id()
      return {
        _tag: "messages.readPollVotes",
        peer: R.readInputPeer(r),
        topMsgId: (flags & 1) !== 0 ? r.int() : undefined
      }
    }
    case -0x613bb06d: { // messages.readReactions#9ec44f93
      const flags = r.id()
      return {
        _tag: "messages.readReactions",
        peer: R.readInputPeer(r),
        topMsgId: (flags & 1) !== 0 ? r.int() : undefined,
        savedPeerId: (flags & 2) !== 0 ? R.readInputPeer(r) : undefined
      }
    }
    case -0x45b5c4a5: // messages.readSavedHistory#ba4a3b5b
      return {
        _tag: "messages.readSavedHistory",
        parentPeer: R.readInputPeer(r),
        peer: R.readInputPeer(r),
        maxId: r.int()
      }
    case 0x05a954c0: // messages.receivedMessages#05a954c0
      return { _tag: "messages.receivedMessages", maxId: r.int() }
    case 0x55a5bb66: // messages.receivedQueue#55a5bb66
      return { _tag: "messages.receivedQueue", maxQts: r.int() }
    case 0x3b1adf37: { // messages.reorderPinnedDialogs#3b1adf37
      const flags = r.id()
      return {
        _tag: "messages.reorderPinnedDialogs",
        force: (flags & 1) !== 0,
        folderId: r.int(),
        order: r.vector(2, R.readInputDialogPeer)
      }
    }
    case 0x0e7841f0: { // messages.reorderPinnedForumTopics#0e7841f0
      const flags = r.id()
      return {
        _tag: "messages.reorderPinnedForumTopics",
        force: (flags & 1) !== 0,
        peer: R.readInputPeer(r),
        order: r.vector(1, R.readInt)
      }
    }
    case -0x748e9a79: { // messages.reorderPinnedSavedDialogs#8b716587
      const flags = r.id()
      return {
        _tag: "messages.reorderPinnedSavedDialogs",
        force: (flags & 1) !== 0,
        order: r.vector(2, R.readInputDialogPeer)
      }
    }
    case 0x60331907: // messages.reorderQuickReplies#60331907
      return { _tag: "messages.reorderQuickReplies", order: r.vector(1, R.readInt) }
    case 0x78337739: { // messages.reorderStickerSets#78337739
      const flags = r.id()
      return {
        _tag: "messages.reorderStickerSets",
        masks: (flags & 1) !== 0,
        emojis: (flags & 2) !== 0,
        order: r.vector(2, R.readLong)
      }
    }
    case -0x03875065: // messages.report#fc78af9b
      return {
        _tag: "messages.report",
        peer: R.readInputPeer(r),
        id: r.vector(1, R.readInt),
        option: r.bytes(),
        message: r.string()
      }
    case 0x4b0c8c0f: // messages.reportEncryptedSpam#4b0c8c0f
      return { _tag: "messages.reportEncryptedSpam", peer: R.readInputEncryptedChat(r) }
    case 0x5a6d7395: { // messages.reportMessagesDelivery#5a6d7395
      const flags = r.id()
      return {
        _tag: "messages.reportMessagesDelivery",
        push: (flags & 1) !== 0,
        peer: R.readInputPeer(r),
        id: r.vector(1, R.readInt)
      }
    }
    case -0x224327e7: // messages.reportMusicListen#ddbcd819
      return { _tag: "messages.reportMusicListen", id: R.readInputDocument(r), listenedDuration: r.int() }
    case 0x3f64c076: // messages.reportReaction#3f64c076
      return {
        _tag: "messages.reportReaction",
        peer: R.readInputPeer(r),
        id: r.int(),
        reactionPeer: R.readInputPeer(r)
      }
    case 0x4067c5e6: // messages.reportReadMetrics#4067c5e6
      return {
        _tag: "messages.reportReadMetrics",
        peer: R.readInputPeer(r),
        metrics: r.vector(8, R.readInputMessageReadMetric)
      }
    case -0x30ea6d25: // messages.reportSpam#cf1592db
      return { _tag: "messages.reportSpam", peer: R.readInputPeer(r) }
    case 0x12cbf0c4: // messages.reportSponsoredMessage#12cbf0c4
      return { _tag: "messages.reportSponsoredMessage", randomId: r.bytes(), option: r.bytes() }
    case 0x53618bce: { // messages.requestAppWebView#53618bce
      const flags = r.id()
      return {
        _tag: "messages.requestAppWebView",
        writeAllowed: (flags & 1) !== 0,
        compact: (flags & 128) !== 0,
        fullscreen: (flags & 256) !== 0,
        peer: R.readInputPeer(r),
        app: R.readInputBotApp(r),
        startParam: (flags & 2) !== 0 ? r.string() : undefined,
        themeParams: (flags & 4) !== 0 ? R.readDataJSON(r) : undefined,
        platform: r.string()
      }
    }
    case -0x45611987: { // messages.requestChatJoinWebView#ba9ee679
      const flags = r.id()
      return {
        _tag: "messages.requestChatJoinWebView",
        queryId: r.long(),
        themeParams: (flags & 1) !== 0 ? R.readDataJSON(r) : undefined,
        platform: r.string()
      }
    }
    case -0x09b250bd: // messages.requestEncryption#f64daf43
      return { _tag: "messages.requestEncryption", userId: R.readInputUser(r), randomId: r.int(), gA: r.bytes() }
    case -0x361fe185: { // messages.requestMainWebView#c9e01e7b
      const flags = r.id()
      return {
        _tag: "messages.requestMainWebView",
        compact: (flags & 128) !== 0,
        fullscreen: (flags & 256) !== 0,
        peer: R.readInputPeer(r),
        bot: R.readInputUser(r),
        startParam: (flags & 2) !== 0 ? r.string() : undefined,
        themeParams: (flags & 1) !== 0 ? R.readDataJSON(r) : undefined,
        platform: r.string()
      }
    }
    case 0x413a3e73: { // messages.requestSimpleWebView#413a3e73
      const flags = r.id()
      return {
        _tag: "messages.requestSimpleWebView",
        fromSwitchWebview: (flags & 2) !== 0,
        fromSideMenu: (flags & 4) !== 0,
        compact: (flags & 128) !== 0,
        fullscreen: (flags & 256) !== 0,
        bot: R.readInputUser(r),
        url: (flags & 8) !== 0 ? r.string() : undefined,
        startParam: (flags & 16) !== 0 ? r.string() : undefined,
        themeParams: (flags & 1) !== 0 ? R.readDataJSON(r) : undefined,
        platform: r.string()
      }
    }
    case -0x76b33664: { // messages.requestUrlAuth#894cc99c
      const flags = r.id()
      return {
        _tag: "messages.requestUrlAuth",
        peer: (flags & 2) !== 0 ? R.readInputPeer(r) : undefined,
        msgId: (flags & 2) !== 0 ? r.int() : undefined,
        buttonId: (flags & 2) !== 0 ? r.int() : undefined,
        url: (flags & 4) !== 0 ? r.string() : undefined,
        inAppOrigin: (flags & 8) !== 0 ? r.string() : undefined
      }
    }
    case 0x269dc2c1: { // messages.requestWebView#269dc2c1
      const flags = r.id()
      return {
        _tag: "messages.requestWebView",
        fromBotMenu: (flags & 16) !== 0,
        silent: (flags & 32) !== 0,
        compact: (flags & 128) !== 0,
        fullscreen: (flags & 256) !== 0,
        peer: R.readInputPeer(r),
        bot: R.readInputUser(r),
        url: (flags & 2) !== 0 ? r.string() : undefined,
        startParam: (flags & 8) !== 0 ? r.string() : undefined,
        themeParams: (flags & 4) !== 0 ? R.readDataJSON(r) : undefined,
        platform: r.string(),
        replyTo: (flags & 1) !== 0 ? R.readInputReplyTo(r) : undefined,
        sendAs: (flags & 8192) !== 0 ? R.readInputPeer(r) : undefined
      }
    }
    case -0x3302206a: // messages.saveDefaultSendAs#ccfddf96
      return { _tag: "messages.saveDefaultSendAs", peer: R.readInputPeer(r), sendAs: R.readInputPeer(r) }
    case -0x52f05ea4: { // messages.saveDraft#ad0fa15c
      const flags = r.id()
      return {
        _tag: "messages.saveDraft",
        noWebpage: (flags & 2) !== 0,
        invertMedia: (flags & 64) !== 0,
        replyTo: (flags & 16) !== 0 ? R.readInputReplyTo(r) : undefined,
        peer: R.readInputPeer(r),
        message: r.string(),
        entities: (flags & 8) !== 0 ? r.vector(3, R.readMessageEntity) : undefined,
        media: (flags & 32) !== 0 ? R.readInputMedia(r) : undefined,
        effect: (flags & 128) !== 0 ? r.long() : undefined,
        suggestedPost: (flags & 256) !== 0 ? R.readSuggestedPost(r) : undefined,
        richMessage: (flags & 512) !== 0 ? R.readInputRichMessage(r) : undefined
      }
    }
    case 0x327a30cb: // messages.saveGif#327a30cb
      return { _tag: "messages.saveGif", id: R.readInputDocument(r), unsave: r.bool() }
    case -0x0de080d1: { // messages.savePreparedInlineMessage#f21f7f2f
      const flags = r.id()
      return {
        _tag: "messages.savePreparedInlineMessage",
        result: R.readInputBotInlineResult(r),
        userId: R.readInputUser(r),
        peerTypes: (flags & 1) !== 0 ? r.vector(1, R.readInlineQueryPeerType) : undefined
      }
    }
    case 0x392718f8: { // messages.saveRecentSticker#392718f8
      const flags = r.id()
      return {
        _tag: "messages.saveRecentSticker",
        attached: (flags & 1) !== 0,
        id: R.readInputDocument(r),
        unsave: r.bool()
      }
    }
    case 0x29ee847a: { // messages.search#29ee847a
      const flags = r.id()
      return {
        _tag: "messages.search",
        peer: R.readInputPeer(r),
        q: r.string(),
        fromId: (flags & 1) !== 0 ? R.readInputPeer(r) : undefined,
        savedPeerId: (flags & 4) !== 0 ? R.readInputPeer(r) : undefined,
        savedReaction: (flags & 8) !== 0 ? r.vector(1, R.readReaction) : undefined,
        topMsgId: (flags & 2) !== 0 ? r.int() : undefined,
        filter: R.readMessagesFilter(r),
        minDate: r.int(),
        maxDate: r.int(),
        offsetId: r.int(),
        addOffset: r.int(),
        limit: r.int(),
        maxId: r.int(),
        minId: r.int(),
        hash: r.long()
      }
    }
    case 0x2c11c0d7: // messages.searchCustomEmoji#2c11c0d7
      return { _tag: "messages.searchCustomEmoji", emoticon: r.string(), hash: r.long() }
    case -0x6d4bb6b4: { // messages.searchEmojiStickerSets#92b4494c
      const flags = r.id()
      return {
        _tag: "messages.searchEmojiStickerSets",
        excludeFeatured: (flags & 1) !== 0,
        q: r.string(),
        hash: r.long()
      }
    }
    case 0x6126a43c: { // messages.searchGlobal#6126a43c
      const flags = r.id()
      return {
        _tag: "messages.searchGlobal",
        broadcastsOnly: (flags & 2) !== 0,
        groupsOnly: (flags & 4) !== 0,
        usersOnly: (flags & 8) !== 0,
        folderId: (flags & 1) !== 0 ? r.int() : undefined,
        community: (flags & 16) !== 0 ? R.readInputChannel(r) : undefined,
        q: r.string(),
        filter: R.readMessagesFilter(r),
        minDate: r.int(),
        maxDate: r.int(),
        offsetRate: r.int(),
        offsetPeer: R.readInputPeer(r),
        offsetId: r.int(),
        limit: r.int()
      }
    }
    case 0x107e31a0: // messages.searchSentMedia#107e31a0
      return { _tag: "messages.searchSentMedia", q: r.string(), filter: R.readMessagesFilter(r), limit: r.int() }
    case 0x35705b8a: { // messages.searchStickerSets#35705b8a
      const flags = r.id()
      return {
        _tag: "messages.searchStickerSets",
        excludeFeatured: (flags & 1) !== 0,
        q: r.string(),
        hash: r.long()
      }
    }
    case 0x29b1c66a: { // messages.searchStickers#29b1c66a
      const flags = r.id()
      return {
        _tag: "messages.searchStickers",
        emojis: (flags & 1) !== 0,
        q: r.string(),
        emoticon: r.string(),
        langCode: r.vector(1, R.readString),
        offset: r.int(),
        limit: r.int(),
        hash: r.long()
      }
    }
    case 0x6c5cf2a7: { // messages.sendBotRequestedPeer#6c5cf2a7
      const flags = r.id()
      return {
        _tag: "messages.sendBotRequestedPeer",
        peer: R.readInputPeer(r),
        msgId: (flags & 1) !== 0 ? r.int() : undefined,
        webappReqId: (flags & 2) !== 0 ? r.string() : undefined,
        buttonId: r.int(),
        requestedPeers: r.vector(1, R.readInputPeer)
      }
    }
    case 0x44fa7a15: { // messages.sendEncrypted#44fa7a15
      const flags = r.id()
      return {
        _tag: "messages.sendEncrypted",
        silent: (flags & 1) !== 0,
        peer: R.readInputEncryptedChat(r),
        randomId: r.long(),
        data: r.bytes()
      }
    }
    case 0x5559481d: { // messages.sendEncryptedFile#5559481d
      const flags = r.id()
      return {
        _tag: "messages.sendEncryptedFile",
        silent: (flags & 1) !== 0,
        peer: R.readInputEncryptedChat(r),
        randomId: r.long(),
        data: r.bytes(),
        file: R.readInputEncryptedFile(r)
      }
    }
    case 0x32d439a4: // messages.sendEncryptedService#32d439a4
      return {
        _tag: "messages.sendEncryptedService",
        peer: R.readInputEncryptedChat(r),
        randomId: r.long(),
        data: r.bytes()
      }
    case -0x3f3089ba: { // messages.sendInlineBotResult#c0cf7646
      const flags = r.id()
      return {
        _tag: "messages.sendInlineBotResult",
        silent: (flags & 32) !== 0,
        background: (flags & 64) !== 0,
        clearDraft: (flags & 128) !== 0,
        hideVia: (flags & 2048) !== 0,
        peer: R.readInputPeer(r),
        replyTo: (flags & 1) !== 0 ? R.readInputReplyTo(r) : undefined,
        randomId: r.long(),
        queryId: r.long(),
        id: r.string(),
        scheduleDate: (flags & 1024) !== 0 ? r.int() : undefined,
        sendAs: (flags & 8192) !== 0 ? R.readInputPeer(r) : undefined,
        quickReplyShortcut: (flags & 131072) !== 0 ? R.readInputQuickReplyShortcut(r) : undefined,
        allowPaidStars: (flags & 2097152) !== 0 ? r.long() : undefined
      }
    }
    case 0x0330e77f: { // messages.sendMedia#0330e77f
      const flags = r.id()
      return {
        _tag: "messages.sendMedia",
        silent: (flags & 32) !== 0,
        background: (flags & 64) !== 0,
        clearDraft: (flags & 128) !== 0,
        noforwards: (flags & 16384) !== 0,
        updateStickersetsOrder: (flags & 32768) !== 0,
        invertMedia: (flags & 65536) !== 0,
        allowPaidFloodskip: (flags & 524288) !== 0,
        peer: R.readInputPeer(r),
        replyTo: (flags & 1) !== 0 ? R.readInputReplyTo(r) : undefined,
        media: R.readInputMedia(r),
        message: r.string(),
        randomId: r.long(),
        replyMarkup: (flags & 4) !== 0 ? R.readReplyMarkup(r) : undefined,
        entities: (flags & 8) !== 0 ? r.vector(3, R.readMessageEntity) : undefined,
        scheduleDate: (flags & 1024) !== 0 ? r.int() : undefined,
        scheduleRepeatPeriod: (flags & 16777216) !== 0 ? r.int() : undefined,
        sendAs: (flags & 8192) !== 0 ? R.readInputPeer(r) : undefined,
        quickReplyShortcut: (flags & 131072) !== 0 ? R.readInputQuickReplyShortcut(r) : undefined,
        effect: (flags & 262144) !== 0 ? r.long() : undefined,
        allowPaidStars: (flags & 2097152) !== 0 ? r.long() : undefined,
        suggestedPost: (flags & 4194304) !== 0 ? R.readSuggestedPost(r) : undefined
      }
    }
    case -0x010b709e: { // messages.sendMessage#fef48f62
      const flags = r.id()
      return {
        _tag: "messages.sendMessage",
        noWebpage: (flags & 2) !== 0,
        silent: (flags & 32) !== 0,
        background: (flags & 64) !== 0,
        clearDraft: (flags & 128) !== 0,
        noforwards: (flags & 16384) !== 0,
        updateStickersetsOrder: (flags & 32768) !== 0,
        invertMedia: (flags & 65536) !== 0,
        allowPaidFloodskip: (flags & 524288) !== 0,
        peer: R.readInputPeer(r),
        replyTo: (flags & 1) !== 0 ? R.readInputReplyTo(r) : undefined,
        message: r.string(),
        randomId: r.long(),
        replyMarkup: (flags & 4) !== 0 ? R.readReplyMarkup(r) : undefined,
        entities: (flags & 8) !== 0 ? r.vector(3, R.readMessageEntity) : undefined,
        scheduleDate: (flags & 1024) !== 0 ? r.int() : undefined,
        scheduleRepeatPeriod: (flags & 16777216) !== 0 ? r.int() : undefined,
        sendAs: (flags & 8192) !== 0 ? R.readInputPeer(r) : undefined,
        quickReplyShortcut: (flags & 131072) !== 0 ? R.readInputQuickReplyShortcut(r) : undefined,
        effect: (flags & 262144) !== 0 ? r.long() : undefined,
        allowPaidStars: (flags & 2097152) !== 0 ? r.long() : undefined,
        suggestedPost: (flags & 4194304) !== 0 ? R.readSuggestedPost(r) : undefined,
        richMessage: (flags & 8388608) !== 0 ? R.readInputRichMessage(r) : undefined
      }
    }
    case 0x1bf89d74: { // messages.sendMultiMedia#1bf89d74
      const flags = r.id()
      return {
        _tag: "messages.sendMultiMedia",
        silent: (flags & 32) !== 0,
        background: (flags & 64) !== 0,
        clearDraft: (flags & 128) !== 0,
        noforwards: (flags & 16384) !== 0,
        updateStickersetsOrder: (flags & 32768) !== 0,
        invertMedia: (flags & 65536) !== 0,
        allowPaidFloodskip: (flags & 524288) !== 0,
        peer: R.readInputPeer(r),
        replyTo: (flags & 1) !== 0 ? R.readInputReplyTo(r) : undefined,
        multiMedia: r.vector(6, R.readInputSingleMedia),
        scheduleDate: (flags & 1024) !== 0 ? r.int() : undefined,
        sendAs: (flags & 8192) !== 0 ? R.readInputPeer(r) : undefined,
        quickReplyShortcut: (flags & 131072) !== 0 ? R.readInputQuickReplyShortcut(r) : undefined,
        effect: (flags & 262144) !== 0 ? r.long() : undefined,
        allowPaidStars: (flags & 2097152) !== 0 ? r.long() : undefined
      }
    }
    case 0x58bbcb50: { // messages.sendPaidReaction#58bbcb50
      const flags = r.id()
      return {
        _tag: "messages.sendPaidReaction",
        peer: R.readInputPeer(r),
        msgId: r.int(),
        count: r.int(),
        randomId: r.long(),
        private: (flags & 1) !== 0 ? R.readPaidReactionPrivacy(r) : undefined
      }
    }
    case 0x6c750de1: // messages.sendQuickReplyMessages#6c750de1
      return {
        _tag: "messages.sendQuickReplyMessages",
        peer: R.readInputPeer(r),
        shortcutId: r.int(),
        id: r.vector(1, R.readInt),
        randomId: r.vector(2, R.readLong)
      }
    case -0x2cf2872c: { // messages.sendReaction#d30d78d4
      const flags = r.id()
      return {
        _tag: "messages.sendReaction",
        big: (flags & 2) !== 0,
        addToRecent: (flags & 4) !== 0,
        peer: R.readInputPeer(r),
        msgId: r.int(),
        reaction: (flags & 1) !== 0 ? r.vector(1, R.readReaction) : undefined
      }
    }
    case -0x42c77af6: // messages.sendScheduledMessages#bd38850a
      return { _tag: "messages.sendScheduledMessages", peer: R.readInputPeer(r), id: r.vector(1, R.readInt) }
    case -0x5ebfa7e9: // messages.sendScreenshotNotification#a1405817
      return {
        _tag: "messages.sendScreenshotNotification",
        peer: R.readInputPeer(r),
        replyTo: R.readInputReplyTo(r),
        randomId: r.long()
      }
    case 0x10ea6184: // messages.sendVote#10ea6184
      return {
        _tag: "messages.sendVote",
        peer: R.readInputPeer(r),
        msgId: r.int(),
        options: r.vector(1, R.readBytes)
      }
    case -0x23fdbd38: // messages.sendWebViewData#dc0242c8
      return {
        _tag: "messages.sendWebViewData",
        bot: R.readInputUser(r),
        randomId: r.long(),
        buttonText: r.string(),
        data: r.string()
      }
    case 0x0a4314f5: // messages.sendWebViewResultMessage#0a4314f5
      return {
        _tag: "messages.sendWebViewResultMessage",
        botQueryId: r.string(),
        result: R.readInputBotInlineResult(r)
      }
    case -0x2a70ecf6: { // messages.setBotCallbackAnswer#d58f130a
      const flags = r.id()
      return {
        _tag: "messages.setBotCallbackAnswer",
        alert: (flags & 2) !== 0,
        queryId: r.long(),
        message: (flags & 1) !== 0 ? r.string() : undefined,
        url: (flags & 4) !== 0 ? r.string() : undefined,
        cacheTime: r.int()
      }
    }
    case -0x470ef91d: // messages.setBotGuestChatResult#b8f106e3
      return { _tag: "messages.setBotGuestChatResult", queryId: r.long(), result: R.readInputBotInlineResult(r) }
    case 0x09c2dd95: { // messages.setBotPrecheckoutResults#09c2dd95
      const flags = r.id()
      return {
        _tag: "messages.setBotPrecheckoutResults",
        success: (flags & 2) !== 0,
        queryId: r.long(),
        error: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
    case -0x1a098d06: { // messages.setBotShippingResults#e5f672fa
      const flags = r.id()
      return {
        _tag: "messages.setBotShippingResults",
        queryId: r.long(),
        error: (flags & 1) !== 0 ? r.string() : undefined,
        shippingOptions: (flags & 2) !== 0 ? r.vector(5, R.readShippingOption) : undefined
      }
    }
    case -0x79b4da7f: { // messages.setChatAvailableReactions#864b2581
      const flags = r.id()
      return {
        _tag: "messages.setChatAvailableReactions",
        peer: R.readInputPeer(r),
        availableReactions: R.readChatReactions(r),
        reactionsLimit: (flags & 1) !== 0 ? r.int() : undefined,
        paidEnabled: (flags & 2) !== 0 ? r.bool() : undefined
      }
    }
    case 0x081202c9: // messages.setChatTheme#081202c9
      return { _tag: "messages.setChatTheme", peer: R.readInputPeer(r), theme: R.readInputChatTheme(r) }
    case -0x7005351f: { // messages.setChatWallPaper#8ffacae1
      const flags = r.id()
      return {
        _tag: "messages.setChatWallPaper",
        forBoth: (flags & 8) !== 0,
        revert: (flags & 16) !== 0,
        peer: R.readInputPeer(r),
        wallpaper: (flags & 1) !== 0 ? R.readInputWallPaper(r) : undefined,
        settings: (flags & 4) !== 0 ? R.readWallPaperSettings(r) : undefined,
        id: (flags & 2) !== 0 ? r.int() : undefined
      }
    }
    case -0x614aebbb: // messages.setDefaultHistoryTTL#9eb51445
      return { _tag: "messages.setDefaultHistoryTTL", period: r.int() }
    case 0x4f47a016: // messages.setDefaultReaction#4f47a016
      return { _tag: "messages.setDefaultReaction", reaction: R.readReaction(r) }
    case 0x791451ed: // messages.setEncryptedTyping#791451ed
      return { _tag: "messages.setEncryptedTyping", peer: R.readInputEncryptedChat(r), typing: r.bool() }
    case -0x71071340: { // messages.setGameScore#8ef8ecc0
      const flags = r.id()
      return {
        _tag: "messages.setGameScore",
        editMessage: (flags & 1) !== 0,
        force: (flags & 2) !== 0,
        peer: R.readInputPeer(r),
        id: r.int(),
        userId: R.readInputUser(r),
        score: r.int()
      }
    }
    case -0x47f1a01c: // messages.setHistoryTTL#b80e5fe4
      return { _tag: "messages.setHistoryTTL", peer: R.readInputPeer(r), period: r.int() }
    case -0x44ed5be7: { // messages.setInlineBotResults#bb12a419
      const flags = r.id()
      return {
        _tag: "messages.setInlineBotResults",
        gallery: (flags & 1) !== 0,
        private: (flags & 2) !== 0,
        queryId: r.long(),
        results: r.vector(5, R.readInputBotInlineResult),
        cacheTime: r.int(),
        nextOffset: (flags & 4) !== 0 ? r.string() : undefined,
        switchPm: (flags & 8) !== 0 ? R.readInlineBotSwitchPM(r) : undefined,
        switchWebview: (flags & 16) !== 0 ? R.readInlineBotWebView(r) : undefined
      }
    }
    case 0x15ad9f64: { // messages.setInlineGameScore#15ad9f64
      const flags = r.id()
      return {
        _tag: "messages.setInlineGameScore",
        editMessage: (flags & 1) !== 0,
        force: (flags & 2) !== 0,
        id: R.readInputBotInlineMessageID(r),
        userId: R.readInputUser(r),
        score: r.int()
      }
    }
    case 0x58943ee2: { // messages.setTyping#58943ee2
      const flags = r.id()
      return {
        _tag: "messages.setTyping",
        peer: R.readInputPeer(r),
        topMsgId: (flags & 1) !== 0 ? r.int() : undefined,
        action: R.readSendMessageAction(r)
      }
    }
    case -0x19208c88: // messages.startBot#e6df7378
      return {
        _tag: "messages.startBot",
        bot: R.readInputUser(r),
        peer: R.readInputPeer(r),
        randomId: r.long(),
        startParam: r.string()
      }
    case -0x4bc20cbc: // messages.startHistoryImport#b43df344
      return { _tag: "messages.startHistoryImport", peer: R.readInputPeer(r), importId: r.long() }
    case -0x54442cba: { // messages.summarizeText#abbbd346
      const flags = r.id()
      return {
        _tag: "messages.summarizeText",
        peer: R.readInputPeer(r),
        id: r.int(),
        toLang: (flags & 1) !== 0 ? r.string() : undefined,
        tone: (flags & 4) !== 0 ? r.string() : undefined
      }
    }
    case 0x69f59d69: { // messages.toggleBotInAttachMenu#69f59d69
      const flags = r.id()
      return {
        _tag: "messages.toggleBotInAttachMenu",
        writeAllowed: (flags & 1) !== 0,
        bot: R.readInputUser(r),
        enabled: r.bool()
      }
    }
    case -0x02d225b7: // messages.toggleDialogFilterTags#fd2dda49
      return { _tag: "messages.toggleDialogFilterTags", enabled: r.bool() }
    case -0x58ce1da9: { // messages.toggleDialogPin#a731e257
      const flags = r.id()
      return { _tag: "messages.toggleDialogPin", pinned: (flags & 1) !== 0, peer: R.readInputDialogPeer(r) }
    }
    case -0x4df7e5cb: { // messages.toggleNoForwards#b2081a35
      const flags = r.id()
      return {
        _tag: "messages.toggleNoForwards",
        peer: R.readInputPeer(r),
        enabled: r.bool(),
        requestMsgId: (flags & 1) !== 0 ? r.int() : undefined
      }
    }
    case 0x435885b5: // messages.togglePaidReactionPrivacy#435885b5
      return {
        _tag: "messages.togglePaidReactionPrivacy",
        peer: R.readInputPeer(r),
        msgId: r.int(),
        private: R.readPaidReactionPrivacy(r)
      }
    case -0x1b834a87: { // messages.togglePeerTranslations#e47cb579
      const flags = r.id()
      return { _tag: "messages.togglePeerTranslations", disabled: (flags & 1) !== 0, peer: R.readInputPeer(r) }
    }
    case -0x537e4422: { // messages.toggleSavedDialogPin#ac81bbde
      const flags = r.id()
      return { _tag: "messages.toggleSavedDialogPin", pinned: (flags & 1) !== 0, peer: R.readInputDialogPeer(r) }
    }
    case -0x4afad016: { // messages.toggleStickerSets#b5052fea
      const flags = r.id()
      return {
        _tag: "messages.toggleStickerSets",
        uninstall: (flags & 1) !== 0,
        archive: (flags & 2) !== 0,
        unarchive: (flags & 4) !== 0,
        stickersets: r.vector(1, R.readInputStickerSet)
      }
    }
    case -0x7ef8baa4: { // messages.toggleSuggestedPostApproval#8107455c
      const flags = r.id()
      return {
        _tag: "messages.toggleSuggestedPostApproval",
        reject: (flags & 2) !== 0,
        peer: R.readInputPeer(r),
        msgId: r.int(),
        scheduleDate: (flags & 1) !== 0 ? r.int() : undefined,
        rejectComment: (flags & 4) !== 0 ? r.string() : undefined
      }
    }
    case -0x2c1fcedc: // messages.toggleTodoCompleted#d3e03124
      return {
        _tag: "messages.toggleTodoCompleted",
        peer: R.readInputPeer(r),
        msgId: r.int(),
        completed: r.vector(1, R.readInt),
        incompleted: r.vector(1, R.readInt)
      }
    case 0x269e9a49: // messages.transcribeAudio#269e9a49
      return { _tag: "messages.transcribeAudio", peer: R.readInputPeer(r), msgId: r.int() }
    case 0x1a542004: { // messages.translateRichMessage#1a542004
      const flags = r.id()
      return {
        _tag: "messages.translateRichMessage",
        peer: (flags & 1) !== 0 ? R.readInputPeer(r) : undefined,
        id: (flags & 1) !== 0 ? r.vector(1, R.readInt) : undefined,
        text: (flags & 2) !== 0 ? r.vector(3, R.readInputRichMessage) : undefined,
        toLang: r.string(),
        tone: (flags & 4) !== 0 ? r.string() : undefined
      }
    }
    case -0x5a113cbb: { // messages.translateText#a5eec345
      const flags = r.id()
      return {
        _tag: "messages.translateText",
        peer: (flags & 1) !== 0 ? R.readInputPeer(r) : undefined,
        id: (flags & 1) !== 0 ? r.vector(1, R.readInt) : undefined,
        text: (flags & 2) !== 0 ? r.vector(4, R.readTextWithEntities) : undefined,
        toLang: r.string(),
        tone: (flags & 4) !== 0 ? r.string() : undefined
      }
    }
    case -0x0691aa22: // messages.uninstallStickerSet#f96e55de
      return { _tag: "messages.uninstallStickerSet", stickerset: R.readInputStickerSet(r) }
    case 0x062dd747: { // messages.unpinAllMessages#062dd747
      const flags = r.id()
      return {
        _tag: "messages.unpinAllMessages",
        peer: R.readInputPeer(r),
        topMsgId: (flags & 1) !== 0 ? r.int() : undefined,
        savedPeerId: (flags & 2) !== 0 ? R.readInputPeer(r) : undefined
      }
    }
    case 0x1ad4a04a: { // messages.updateDialogFilter#1ad4a04a
      const flags = r.id()
      return {
        _tag: "messages.updateDialogFilter",
        id: r.int(),
        filter: (flags & 1) !== 0 ? R.readDialogFilter(r) : undefined
      }
    }
    case -0x3a9c3e1c: // messages.updateDialogFiltersOrder#c563c1e4
      return { _tag: "messages.updateDialogFiltersOrder", order: r.vector(1, R.readInt) }
    case 0x175df251: // messages.updatePinnedForumTopic#175df251
      return {
        _tag: "messages.updatePinnedForumTopic",
        peer: R.readInputPeer(r),
        topicId: r.int(),
        pinned: r.bool()
      }
    case -0x2d550814: { // messages.updatePinnedMessage#d2aaf7ec
      const flags = r.id()
      return {
        _tag: "messages.updatePinnedMessage",
        silent: (flags & 1) !== 0,
        unpin: (flags & 2) !== 0,
        pmOneside: (flags & 4) !== 0,
        peer: R.readInputPeer(r),
        id: r.int()
      }
    }
    case 0x60297dec: { // messages.updateSavedReactionTag#60297dec
      const flags = r.id()
      return {
        _tag: "messages.updateSavedReactionTag",
        reaction: R.readReaction(r),
        title: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
    case 0x5057c497: // messages.uploadEncryptedFile#5057c497
      return {
        _tag: "messages.uploadEncryptedFile",
        peer: R.readInputEncryptedChat(r),
        file: R.readInputEncryptedFile(r)
      }
    case 0x2a862092: // messages.uploadImportedMedia#2a862092
      return {
        _tag: "messages.uploadImportedMedia",
        peer: R.readInputPeer(r),
        importId: r.long(),
        fileName: r.string(),
        media: R.readInputMedia(r)
      }
    case 0x14967978: { // messages.uploadMedia#14967978
      const flags = r.id()
      return {
        _tag: "messages.uploadMedia",
        businessConnectionId: (flags & 1) !== 0 ? r.string() : undefined,
        peer: R.readInputPeer(r),
        media: R.readInputMedia(r)
      }
    }
    case 0x269e3643: // messages.viewSponsoredMessage#269e3643
      return { _tag: "messages.viewSponsoredMessage", randomId: r.bytes() }
    case -0x091d97ac: // payments.applyGiftCode#f6e26854
      return { _tag: "payments.applyGiftCode", slug: r.string() }
    case -0x7f128b83: // payments.assignAppStoreTransaction#80ed747d
      return {
        _tag: "payments.assignAppStoreTransaction",
        receipt: r.bytes(),
        purpose: R.readInputStorePaymentPurpose(r)
      }
    case -0x2002af2d: // payments.assignPlayMarketTransaction#dffd50d3
      return {
        _tag: "payments.assignPlayMarketTransaction",
        receipt: R.readDataJSON(r),
        purpose: R.readInputStorePaymentPurpose(r)
      }
    case 0x6dfa0622: { // payments.botCancelStarsSubscription#6dfa0622
      const flags = r.id()
      return {
        _tag: "payments.botCancelStarsSubscription",
        restore: (flags & 1) !== 0,
        userId: R.readInputUser(r),
        chargeId: r.string()
      }
    }
    case 0x4fdc5ea7: // payments.canPurchaseStore#4fdc5ea7
      return { _tag: "payments.canPurchaseStore", purpose: R.readInputStorePaymentPurpose(r) }
    case -0x3888f788: { // payments.changeStarsSubscription#c7770878
      const flags = r.id()
      return {
        _tag: "payments.changeStarsSubscription",
        peer: R.readInputPeer(r),
        subscriptionId: r.string(),
        canceled: (flags & 1) !== 0 ? r.bool() : undefined
      }
    }
    case -0x3f3b1237: // payments.checkCanSendGift#c0c4edc9
      return { _tag: "payments.checkCanSendGift", giftId: r.long() }
    case -0x71ae4b3f: // payments.checkGiftCode#8e51b4c1
      return { _tag: "payments.checkGiftCode", slug: r.string() }
    case -0x27c28f3f: { // payments.clearSavedInfo#d83d70c1
      const flags = r.id()
      return { _tag: "payments.clearSavedInfo", credentials: (flags & 1) !== 0, info: (flags & 2) !== 0 }
    }
    case 0x7ed5348a: // payments.connectStarRefBot#7ed5348a
      return { _tag: "payments.connectStarRefBot", peer: R.readInputPeer(r), bot: R.readInputUser(r) }
    case 0x74bf076b: // payments.convertStarGift#74bf076b
      return { _tag: "payments.convertStarGift", stargift: R.readInputSavedStarGift(r) }
    case -0x4f0697b1: // payments.craftStarGift#b0f9684f
      return { _tag: "payments.craftStarGift", stargift: r.vector(2, R.readInputSavedStarGift) }
    case 0x1f4a0e87: // payments.createStarGiftCollection#1f4a0e87
      return {
        _tag: "payments.createStarGiftCollection",
        peer: R.readInputPeer(r),
        title: r.string(),
        stargift: r.vector(2, R.readInputSavedStarGift)
      }
    case -0x52a9b718: // payments.deleteStarGiftCollection#ad5648e8
      return { _tag: "payments.deleteStarGiftCollection", peer: R.readInputPeer(r), collectionId: r.int() }
    case -0x1b035b5d: { // payments.editConnectedStarRefBot#e4fca4a3
      const flags = r.id()
      return {
        _tag: "payments.editConnectedStarRefBot",
        revoked: (flags & 1) !== 0,
        peer: R.readInputPeer(r),
        link: r.string()
      }
    }
    case 0x0f91b065: // payments.exportInvoice#0f91b065
      return { _tag: "payments.exportInvoice", invoiceMedia: R.readInputMedia(r) }
    case -0x33a4144d: // payments.fulfillStarsSubscription#cc5bebb3
      return { _tag: "payments.fulfillStarsSubscription", peer: R.readInputPeer(r), subscriptionId: r.string() }
    case 0x2e79d779: // payments.getBankCardData#2e79d779
      return { _tag: "payments.getBankCardData", number: r.string() }
    case -0x48266710: // payments.getConnectedStarRefBot#b7d998f0
      return { _tag: "payments.getConnectedStarRefBot", peer: R.readInputPeer(r), bot: R.readInputUser(r) }
    case 0x5869a553: { // payments.getConnectedStarRefBots#5869a553
      const flags = r.id()
      return {
        _tag: "payments.getConnectedStarRefBots",
        peer: R.readInputPeer(r),
        offsetDate: (flags & 4) !== 0 ? r.int() : undefined,
        offsetLink: (flags & 4) !== 0 ? r.string() : undefined,
        limit: r.int()
      }
    }
    case -0x02fa2300: // payments.getCraftStarGifts#fd05dd00
      return { _tag: "payments.getCraftStarGifts", giftId: r.long(), offset: r.string(), limit: r.int() }
    case -0x0bdc6bdb: // payments.getGiveawayInfo#f4239425
      return { _tag: "payments.getGiveawayInfo", peer: R.readInputPeer(r), msgId: r.int() }
    case 0x37148dbb: { // payments.getPaymentForm#37148dbb
      const flags = r.id()
      return {
        _tag: "payments.getPaymentForm",
        invoice: R.readInputInvoice(r),
        themeParams: (flags & 1) !== 0 ? R.readDataJSON(r) : undefined
      }
    }
    case 0x2478d1cc: // payments.getPaymentReceipt#2478d1cc
      return { _tag: "payments.getPaymentReceipt", peer: R.readInputPeer(r), msgId: r.int() }
    case 0x2757ba54: { // payments.getPremiumGiftCodeOptions#2757ba54
      const flags = r.id()
      return {
        _tag: "payments.getPremiumGiftCodeOptions",
        boostPeer: (flags & 1) !== 0 ? R.readInputPeer(r) : undefined
      }
    }
    case 0x7a5fa236: { // payments.getResaleStarGifts#7a5fa236
      const flags = r.id()
      return {
        _tag: "payments.getResaleStarGifts",
        sortByPrice: (flags & 2) !== 0,
        sortByNum: (flags & 4) !== 0,
        forCraft: (flags & 16) !== 0,
        starsOnly: (flags & 32) !== 0,
        attributesHash: (flags & 1) !== 0 ? r.long() : undefined,
        giftId: r.long(),
        attributes: (flags & 8) !== 0 ? r.vector(2, R.readStarGiftAttributeId) : undefined,
        offset: r.string(),
        limit: r.int()
      }
    }
    case 0x227d824b: // payments.getSavedInfo#227d824b
      return { _tag: "payments.getSavedInfo" }
    case -0x4baa5efa: // payments.getSavedStarGift#b455a106
      return { _tag: "payments.getSavedStarGift", stargift: r.vector(2, R.readInputSavedStarGift) }
    case -0x5ce61a97: { // payments.getSavedStarGifts#a319e569
      const flags = r.id()
      return {
        _tag: "payments.getSavedStarGifts",
        excludeUnsaved: (flags & 1) !== 0,
        excludeSaved: (flags & 2) !== 0,
        excludeUnlimited: (flags & 4) !== 0,
        excludeUnique: (flags & 16) !== 0,
        sortByValue: (flags & 32) !== 0,
        excludeUpgradable: (flags & 128) !== 0,
        excludeUnupgradable: (flags & 256) !== 0,
        peerColorAvailable: (flags & 512) !== 0,
        excludeHosted: (flags & 1024) !== 0,
        peer: R.readInputPeer(r),
        collectionId: (flags & 64) !== 0 ? r.int() : undefined,
        offset: r.string(),
        limit: r.int()
      }
    }
    case -0x5a2faeb3: // payments.getStarGiftActiveAuctions#a5d0514d
      return { _tag: "payments.getStarGiftActiveAuctions", hash: r.long() }
    case 0x6ba2cbec: // payments.getStarGiftAuctionAcquiredGifts#6ba2cbec
      return { _tag: "payments.getStarGiftAuctionAcquiredGifts", giftId: r.long() }
    case 0x5c9ff4d6: // payments.getStarGiftAuctionState#5c9ff4d6
      return {
        _tag: "payments.getStarGiftAuctionState",
        auction: R.readInputStarGiftAuction(r),
        version: r.int()
      }
    case -0x67e46e23: // payments.getStarGiftCollections#981b91dd
      return { _tag: "payments.getStarGiftCollections", peer: R.readInputPeer(r), hash: r.long() }
    case 0x6d038b58: // payments.getStarGiftUpgradeAttributes#6d038b58
      return { _tag: "payments.getStarGiftUpgradeAttributes", giftId: r.long() }
    case -0x6365434f: // payments.getStarGiftUpgradePreview#9c9abcb1
      return { _tag: "payments.getStarGiftUpgradePreview", giftId: r.long() }
    case -0x2f916c58: // payments.getStarGiftWithdrawalUrl#d06e93a8
      return {
        _tag: "payments.getStarGiftWithdrawalUrl",
        stargift: R.readInputSavedStarGift(r),
        password: R.readInputCheckPasswordSRP(r)
      }
    case -0x3ba9ca70: // payments.getStarGifts#c4563590
      return { _tag: "payments.getStarGifts", hash: r.int() }
    case -0x2c369438: { // payments.getStarsGiftOptions#d3c96bc8
      const flags = r.id()
      return { _tag: "payments.getStarsGiftOptions", userId: (flags & 1) !== 0 ? R.readInputUser(r) : undefined }
    }
    case -0x42e102c2: // payments.getStarsGiveawayOptions#bd1efd3e
      return { _tag: "payments.getStarsGiveawayOptions" }
    case -0x2e28103b: // payments.getStarsRevenueAdsAccountUrl#d1d7efc5
      return { _tag: "payments.getStarsRevenueAdsAccountUrl", peer: R.readInputPeer(r) }
    case -0x26e0052a: { // payments.getStarsRevenueStats#d91ffad6
      const flags = r.id()
      return {
        _tag: "payments.getStarsRevenueStats",
        dark: (flags & 1) !== 0,
        ton: (flags & 2) !== 0,
        peer: R.readInputPeer(r)
      }
    }
    case 0x2433dc92: { // payments.getStarsRevenueWithdrawalUrl#2433dc92
      const flags = r.id()
      return {
        _tag: "payments.getStarsRevenueWithdrawalUrl",
        ton: (flags & 1) !== 0,
        peer: R.readInputPeer(r),
        amount: (flags & 2) !== 0 ? r.long() : undefined,
        password: R.readInputCheckPasswordSRP(r)
      }
    }
    case 0x4ea9b3bf: { // payments.getStarsStatus#4ea9b3bf
      const flags = r.id()
      return { _tag: "payments.getStarsStatus", ton: (flags & 1) !== 0, peer: R.readInputPeer(r) }
    }
    case 0x032512c5: { // payments.getStarsSubscriptions#032512c5
      const flags = r.id()
      return {
        _tag: "payments.getStarsSubscriptions",
        missingBalance: (flags & 1) !== 0,
        peer: R.readInputPeer(r),
        offset: r.string()
      }
    }
    case -0x3ff1382d: // payments.getStarsTopupOptions#c00ec7d3
      return { _tag: "payments.getStarsTopupOptions" }
    case 0x69da4557: { // payments.getStarsTransactions#69da4557
      const flags = r.id()
      return {
        _tag: "payments.getStarsTransactions",
        inbound: (flags & 1) !== 0,
        outbound: (flags & 2) !== 0,
        ascending: (flags & 4) !== 0,
        ton: (flags & 16) !== 0,
        subscriptionId: (flags & 8) !== 0 ? r.string() : undefined,
        peer: R.readInputPeer(r),
        offset: r.string(),
        limit: r.int()
      }
    }
    case 0x2dca16b8: { // payments.getStarsTransactionsByID#2dca16b8
      const flags = r.id()
      return {
        _tag: "payments.getStarsTransactionsByID",
        ton: (flags & 1) !== 0,
        peer: R.readInputPeer(r),
        id: r.vector(3, R.readInputStarsTransaction)
      }
    }
    case 0x0d6b48f7: { // payments.getSuggestedStarRefBots#0d6b48f7
      const flags = r.id()
      return {
        _tag: "payments.getSuggestedStarRefBots",
        orderByRevenue: (flags & 1) !== 0,
        orderByDate: (flags & 2) !== 0,
        peer: R.readInputPeer(r),
        offset: r.string(),
        limit: r.int()
      }
    }
    case -0x5e68b28e: // payments.getUniqueStarGift#a1974d72
      return { _tag: "payments.getUniqueStarGift", slug: r.string() }
    case 0x4365af6b: // payments.getUniqueStarGiftValueInfo#4365af6b
      return { _tag: "payments.getUniqueStarGiftValueInfo", slug: r.string() }
    case 0x5ff58f20: // payments.launchPrepaidGiveaway#5ff58f20
      return {
        _tag: "payments.launchPrepaidGiveaway",
        peer: R.readInputPeer(r),
        giveawayId: r.long(),
        purpose: R.readInputStorePaymentPurpose(r)
      }
    case 0x25ae8f4a: // payments.refundStarsCharge#25ae8f4a
      return { _tag: "payments.refundStarsCharge", userId: R.readInputUser(r), chargeId: r.string() }
    case -0x3cd50b34: // payments.reorderStarGiftCollections#c32af4cc
      return {
        _tag: "payments.reorderStarGiftCollections",
        peer: R.readInputPeer(r),
        order: r.vector(1, R.readInt)
      }
    case -0x163187e4: { // payments.resolveStarGiftOffer#e9ce781c
      const flags = r.id()
      return { _tag: "payments.resolveStarGiftOffer", decline: (flags & 1) !== 0, offerMsgId: r.int() }
    }
    case 0x2a2a697c: { // payments.saveStarGift#2a2a697c
      const flags = r.id()
      return { _tag: "payments.saveStarGift", unsave: (flags & 1) !== 0, stargift: R.readInputSavedStarGift(r) }
    }
    case 0x2d03522f: { // payments.sendPaymentForm#2d03522f
      const flags = r.id()
      return {
        _tag: "payments.sendPaymentForm",
        formId: r.long(),
        invoice: R.readInputInvoice(r),
        requestedInfoId: (flags & 1) !== 0 ? r.string() : undefined,
        shippingOptionId: (flags & 2) !== 0 ? r.string() : undefined,
        credentials: R.readInputPaymentCredentials(r),
        tipAmount: (flags & 4) !== 0 ? r.long() : undefined
      }
    }
    case -0x704794bf: { // payments.sendStarGiftOffer#8fb86b41
      const flags = r.id()
      return {
        _tag: "payments.sendStarGiftOffer",
        peer: R.readInputPeer(r),
        slug: r.string(),
        price: R.readStarsAmount(r),
        duration: r.int(),
        randomId: r.long(),
        allowPaidStars: (flags & 1) !== 0 ? r.long() : undefined
      }
    }
    case 0x7998c914: // payments.sendStarsForm#7998c914
      return { _tag: "payments.sendStarsForm", formId: r.long(), invoice: R.readInputInvoice(r) }
    case 0x60eaefa1: { // payments.toggleChatStarGiftNotifications#60eaefa1
      const flags = r.id()
      return {
        _tag: "payments.toggleChatStarGiftNotifications",
        enabled: (flags & 1) !== 0,
        peer: R.readInputPeer(r)
      }
    }
    case 0x1513e7b0: // payments.toggleStarGiftsPinnedToTop#1513e7b0
      return {
        _tag: "payments.toggleStarGiftsPinnedToTop",
        peer: R.readInputPeer(r),
        stargift: r.vector(2, R.readInputSavedStarGift)
      }
    case 0x7f18176a: // payments.transferStarGift#7f18176a
      return {
        _tag: "payments.transferStarGift",
        stargift: R.readInputSavedStarGift(r),
        toId: R.readInputPeer(r)
      }
    case 0x4fddbee7: { // payments.updateStarGiftCollection#4fddbee7
      const flags = r.id()
      return {
        _tag: "payments.updateStarGiftCollection",
        peer: R.readInputPeer(r),
        collectionId: r.int(),
        title: (flags & 1) !== 0 ? r.string() : undefined,
        deleteStargift: (flags & 2) !== 0 ? r.vector(2, R.readInputSavedStarGift) : undefined,
        addStargift: (flags & 4) !== 0 ? r.vector(2, R.readInputSavedStarGift) : undefined,
        order: (flags & 8) !== 0 ? r.vector(2, R.readInputSavedStarGift) : undefined
      }
    }
    case -0x12419335: // payments.updateStarGiftPrice#edbe6ccb
      return {
        _tag: "payments.updateStarGiftPrice",
        stargift: R.readInputSavedStarGift(r),
        resellAmount: R.readStarsAmount(r)
      }
    case -0x51291b0b: { // payments.upgradeStarGift#aed6e4f5
      const flags = r.id()
      return {
        _tag: "payments.upgradeStarGift",
        keepOriginalDetails: (flags & 1) !== 0,
        stargift: R.readInputSavedStarGift(r)
      }
    }
    case -0x49370ed5: { // payments.validateRequestedInfo#b6c8f12b
      const flags = r.id()
      return {
        _tag: "payments.validateRequestedInfo",
        save: (flags & 1) !== 0,
        invoice: R.readInputInvoice(r),
        info: R.readPaymentRequestedInfo(r)
      }
    }
    case 0x3bd2b4a0: // phone.acceptCall#3bd2b4a0
      return {
        _tag: "phone.acceptCall",
        peer: R.readInputPhoneCall(r),
        gB: r.bytes(),
        protocol: R.readPhoneCallProtocol(r)
      }
    case -0x4a630689: // phone.checkGroupCall#b59cf977
      return { _tag: "phone.checkGroupCall", call: R.readInputGroupCall(r), sources: r.vector(1, R.readInt) }
    case 0x2efe1722: // phone.confirmCall#2efe1722
      return {
        _tag: "phone.confirmCall",
        peer: R.readInputPhoneCall(r),
        gA: r.bytes(),
        keyFingerprint: r.long(),
        protocol: R.readPhoneCallProtocol(r)
      }
    case 0x7d0444bb: { // phone.createConferenceCall#7d0444bb
      const flags = r.id()
      return {
        _tag: "phone.createConferenceCall",
        muted: (flags & 1) !== 0,
        videoStopped: (flags & 4) !== 0,
        join: (flags & 8) !== 0,
        randomId: r.int(),
        publicKey: (flags & 8) !== 0 ? r.int256() : undefined,
        block: (flags & 8) !== 0 ? r.bytes() : undefined,
        params: (flags & 8) !== 0 ? R.readDataJSON(r) : undefined
      }
    }
    case 0x48cdc6d8: { // phone.createGroupCall#48cdc6d8
      const flags = r.id()
      return {
        _tag: "phone.createGroupCall",
        rtmpStream: (flags & 4) !== 0,
        peer: R.readInputPeer(r),
        randomId: r.int(),
        title: (flags & 1) !== 0 ? r.string() : undefined,
        scheduleDate: (flags & 2) !== 0 ? r.int() : undefined
      }
    }
    case 0x3c479971: // phone.declineConferenceCallInvite#3c479971
      return { _tag: "phone.declineConferenceCallInvite", msgId: r.int() }
    case -0x7359fadb: { // phone.deleteConferenceCallParticipants#8ca60525
      const flags = r.id()
      return {
        _tag: "phone.deleteConferenceCallParticipants",
        onlyLeft: (flags & 1) !== 0,
        kick: (flags & 2) !== 0,
        call: R.readInputGroupCall(r),
        ids: r.vector(2, R.readLong),
        block: r.bytes()
      }
    }
    case -0x09b0ab09: { // phone.deleteGroupCallMessages#f64f54f7
      const flags = r.id()
      return {
        _tag: "phone.deleteGroupCallMessages",
        reportSpam: (flags & 1) !== 0,
        call: R.readInputGroupCall(r),
        messages: r.vector(1, R.readInt)
      }
    }
    case 0x1dbfeca0: { // phone.deleteGroupCallParticipantMessages#1dbfeca0
      const flags = r.id()
      return {
        _tag: "phone.deleteGroupCallParticipantMessages",
        reportSpam: (flags & 1) !== 0,
        call: R.readInputGroupCall(r),
        participant: R.readInputPeer(r)
      }
    }
    case -0x4d343e40: { // phone.discardCall#b2cbc1c0
      const flags = r.id()
      return {
        _tag: "phone.discardCall",
        video: (flags & 1) !== 0,
        peer: R.readInputPhoneCall(r),
        duration: r.int(),
        reason: R.readPhoneCallDiscardReason(r),
        connectionId: r.long()
      }
    }
    case 0x7a777135: // phone.discardGroupCall#7a777135
      return { _tag: "phone.discardGroupCall", call: R.readInputGroupCall(r) }
    case -0x5ad8c541: { // phone.editGroupCallParticipant#a5273abf
      const flags = r.id()
      return {
        _tag: "phone.editGroupCallParticipant",
        call: R.readInputGroupCall(r),
        participant: R.readInputPeer(r),
        muted: (flags & 1) !== 0 ? r.bool() : undefined,
        volume: (flags & 2) !== 0 ? r.int() : undefined,
        raiseHand: (flags & 4) !== 0 ? r.bool() : undefined,
        videoStopped: (flags & 8) !== 0 ? r.bool() : undefined,
        videoPaused: (flags & 16) !== 0 ? r.bool() : undefined,
        presentationPaused: (flags & 32) !== 0 ? r.bool() : undefined
      }
    }
    case 0x1ca6ac0a: // phone.editGroupCallTitle#1ca6ac0a
      return { _tag: "phone.editGroupCallTitle", call: R.readInputGroupCall(r), title: r.string() }
    case -0x19559b81: { // phone.exportGroupCallInvite#e6aa647f
      const flags = r.id()
      return {
        _tag: "phone.exportGroupCallInvite",
        canSelfUnmute: (flags & 1) !== 0,
        call: R.readInputGroupCall(r)
      }
    }
    case 0x55451fa9: // phone.getCallConfig#55451fa9
      return { _tag: "phone.getCallConfig" }
    case 0x041845db: // phone.getGroupCall#041845db
      return { _tag: "phone.getGroupCall", call: R.readInputGroupCall(r), limit: r.int() }
    case -0x1160775a: // phone.getGroupCallChainBlocks#ee9f88a6
      return {
        _tag: "phone.getGroupCallChainBlocks",
        call: R.readInputGroupCall(r),
        subChainId: r.int(),
        offset: r.int(),
        limit: r.int()
      }
    case -0x1083dec6: // phone.getGroupCallJoinAs#ef7c213a
      return { _tag: "phone.getGroupCallJoinAs", peer: R.readInputPeer(r) }
    case 0x6f636302: // phone.getGroupCallStars#6f636302
      return { _tag: "phone.getGroupCallStars", call: R.readInputGroupCall(r) }
    case 0x1ab21940: // phone.getGroupCallStreamChannels#1ab21940
      return { _tag: "phone.getGroupCallStreamChannels", call: R.readInputGroupCall(r) }
    case 0x5af4c73a: { // phone.getGroupCallStreamRtmpUrl#5af4c73a
      const flags = r.id()
      return {
        _tag: "phone.getGroupCallStreamRtmpUrl",
        liveStory: (flags & 1) !== 0,
        peer: R.readInputPeer(r),
        revoke: r.bool()
      }
    }
    case -0x3aa72755: // phone.getGroupParticipants#c558d8ab
      return {
        _tag: "phone.getGroupParticipants",
        call: R.readInputGroupCall(r),
        ids: r.vector(1, R.readInputPeer),
        sources: r.vector(1, R.readInt),
        offset: r.string(),
        limit: r.int()
      }
    case -0x430dd97b: { // phone.inviteConferenceCallParticipant#bcf22685
      const flags = r.id()
      return {
        _tag: "phone.inviteConferenceCallParticipant",
        video: (flags & 1) !== 0,
        call: R.readInputGroupCall(r),
        userId: R.readInputUser(r)
      }
    }
    case 0x7b393160: // phone.inviteToGroupCall#7b393160
      return {
        _tag: "phone.inviteToGroupCall",
        call: R.readInputGroupCall(r),
        users: r.vector(1, R.readInputUser)
      }
    case -0x704acfa9: { // phone.joinGroupCall#8fb53057
      const flags = r.id()
      return {
        _tag: "phone.joinGroupCall",
        muted: (flags & 1) !== 0,
        videoStopped: (flags & 4) !== 0,
        call: R.readInputGroupCall(r),
        joinAs: R.readInputPeer(r),
        inviteHash: (flags & 2) !== 0 ? r.string() : undefined,
        publicKey: (flags & 8) !== 0 ? r.int256() : undefined,
        block: (flags & 8) !== 0 ? r.bytes() : undefined,
        params: R.readDataJSON(r)
      }
    }
    case -0x3415943c: // phone.joinGroupCallPresentation#cbea6bc4
      return { _tag: "phone.joinGroupCallPresentation", call: R.readInputGroupCall(r), params: R.readDataJSON(r) }
    case 0x500377f9: // phone.leaveGroupCall#500377f9
      return { _tag: "phone.leaveGroupCall", call: R.readInputGroupCall(r), source: r.int() }
    case 0x1c50d144: // phone.leaveGroupCallPresentation#1c50d144
      return { _tag: "phone.leaveGroupCallPresentation", call: R.readInputGroupCall(r) }
    case 0x17d54f61: // phone.receivedCall#17d54f61
      return { _tag: "phone.receivedCall", peer: R.readInputPhoneCall(r) }
    case 0x42ff96ed: { // phone.requestCall#42ff96ed
      const flags = r.id()
      return {
        _tag: "phone.requestCall",
        video: (flags & 1) !== 0,
        userId: R.readInputUser(r),
        randomId: r.int(),
        gAHash: r.bytes(),
        protocol: R.readPhoneCallProtocol(r)
      }
    }
    case 0x277add7e: // phone.saveCallDebug#277add7e
      return { _tag: "phone.saveCallDebug", peer: R.readInputPhoneCall(r), debug: R.readDataJSON(r) }
    case 0x41248786: // phone.saveCallLog#41248786
      return { _tag: "phone.saveCallLog", peer: R.readInputPhoneCall(r), file: R.readInputFile(r) }
    case 0x575e1f8c: // phone.saveDefaultGroupCallJoinAs#575e1f8c
      return { _tag: "phone.saveDefaultGroupCallJoinAs", peer: R.readInputPeer(r), joinAs: R.readInputPeer(r) }
    case 0x4167add1: // phone.saveDefaultSendAs#4167add1
      return { _tag: "phone.saveDefaultSendAs", call: R.readInputGroupCall(r), sendAs: R.readInputPeer(r) }
    case -0x398fe700: // phone.sendConferenceCallBroadcast#c6701900
      return { _tag: "phone.sendConferenceCallBroadcast", call: R.readInputGroupCall(r), block: r.bytes() }
    case -0x1a505a93: // phone.sendGroupCallEncryptedMessage#e5afa56d
      return {
        _tag: "phone.sendGroupCallEncryptedMessage",
        call: R.readInputGroupCall(r),
        encryptedMessage: r.bytes()
      }
    case -0x4e2eebf0: { // phone.sendGroupCallMessage#b1d11410
      const flags = r.id()
      return {
        _tag: "phone.sendGroupCallMessage",
        call: R.readInputGroupCall(r),
        randomId: r.long(),
        message: R.readTextWithEntities(r),
        allowPaidStars: (flags & 1) !== 0 ? r.long() : undefined,
        sendAs: (flags & 2) !== 0 ? R.readInputPeer(r) : undefined
      }
    }
    case -0x00856c7d: // phone.sendSignalingData#ff7a9383
      return { _tag: "phone.sendSignalingData", peer: R.readInputPhoneCall(r), data: r.bytes() }
    case 0x59ead627: { // phone.setCallRating#59ead627
      const flags = r.id()
      return {
        _tag: "phone.setCallRating",
        userInitiative: (flags & 1) !== 0,
        peer: R.readInputPhoneCall(r),
        rating: r.int(),
        comment: r.string()
      }
    }
    case 0x5680e342: // phone.startScheduledGroupCall#5680e342
      return { _tag: "phone.startScheduledGroupCall", call: R.readInputGroupCall(r) }
    case -0x0ed738f8: { // phone.toggleGroupCallRecord#f128c708
      const flags = r.id()
      return {
        _tag: "phone.toggleGroupCallRecord",
        start: (flags & 1) !== 0,
        video: (flags & 4) !== 0,
        call: R.readInputGroupCall(r),
        title: (flags & 2) !== 0 ? r.string() : undefined,
        videoPortrait: (flags & 4) !== 0 ? r.bool() : undefined
      }
    }
    case -0x68bc6d0e: { // phone.toggleGroupCallSettings#974392f2
      const flags = r.id()
      return {
        _tag: "phone.toggleGroupCallSettings",
        resetInviteHash: (flags & 2) !== 0,
        call: R.readInputGroupCall(r),
        joinMuted: (flags & 1) !== 0 ? r.bool() : undefined,
        messagesEnabled: (flags & 4) !== 0 ? r.bool() : undefined,
        sendPaidMessagesStars: (flags & 8) !== 0 ? r.long() : undefined
      }
    }
    case 0x219c34e6: // phone.toggleGroupCallStartSubscription#219c34e6
      return {
        _tag: "phone.toggleGroupCallStartSubscription",
        call: R.readInputGroupCall(r),
        subscribed: r.bool()
      }
    case -0x783080d1: // photos.deletePhotos#87cf7f2f
      return { _tag: "photos.deletePhotos", id: r.vector(1, R.readInputPhoto) }
    case -0x6e32cd58: // photos.getUserPhotos#91cd32a8
      return {
        _tag: "photos.getUserPhotos",
        userId: R.readInputUser(r),
        offset: r.int(),
        maxId: r.long(),
        limit: r.int()
      }
    case 0x09e82039: { // photos.updateProfilePhoto#09e82039
      const flags = r.id()
      return {
        _tag: "photos.updateProfilePhoto",
        fallback: (flags & 1) !== 0,
        bot: (flags & 2) !== 0 ? R.readInputUser(r) : undefined,
        id: R.readInputPhoto(r)
      }
    }
    case -0x1eb3b58f: { // photos.uploadContactProfilePhoto#e14c4a71
      const flags = r.id()
      return {
        _tag: "photos.uploadContactProfilePhoto",
        suggest: (flags & 8) !== 0,
        save: (flags & 16) !== 0,
        userId: R.readInputUser(r),
        file: (flags & 1) !== 0 ? R.readInputFile(r) : undefined,
        video: (flags & 2) !== 0 ? R.readInputFile(r) : undefined,
        videoStartTs: (flags & 4) !== 0 ? r.double() : undefined,
        videoEmojiMarkup: (flags & 32) !== 0 ? R.readVideoSize(r) : undefined
      }
    }
    case 0x0388a3b5: { // photos.uploadProfilePhoto#0388a3b5
      const flags = r.id()
      return {
        _tag: "photos.uploadProfilePhoto",
        fallback: (flags & 8) !== 0,
        bot: (flags & 32) !== 0 ? R.readInputUser(r) : undefined,
        file: (flags & 1) !== 0 ? R.readInputFile(r) : undefined,
        video: (flags & 2) !== 0 ? R.readInputFile(r) : undefined,
        videoStartTs: (flags & 4) !== 0 ? r.double() : undefined,
        videoEmojiMarkup: (flags & 16) !== 0 ? R.readVideoSize(r) : undefined
      }
    }
    case 0x6b7da746: { // premium.applyBoost#6b7da746
      const flags = r.id()
      return {
        _tag: "premium.applyBoost",
        slots: (flags & 1) !== 0 ? r.vector(1, R.readInt) : undefined,
        peer: R.readInputPeer(r)
      }
    }
    case 0x60f67660: { // premium.getBoostsList#60f67660
      const flags = r.id()
      return {
        _tag: "premium.getBoostsList",
        gifts: (flags & 1) !== 0,
        peer: R.readInputPeer(r),
        offset: r.string(),
        limit: r.int()
      }
    }
    case 0x042f1f61: // premium.getBoostsStatus#042f1f61
      return { _tag: "premium.getBoostsStatus", peer: R.readInputPeer(r) }
    case 0x0be77b4a: // premium.getMyBoosts#0be77b4a
      return { _tag: "premium.getMyBoosts" }
    case 0x39854d1f: // premium.getUserBoosts#39854d1f
      return { _tag: "premium.getUserBoosts", peer: R.readInputPeer(r), userId: R.readInputUser(r) }
    case 0x4f1ebf24: { // smsjobs.finishJob#4f1ebf24
      const flags = r.id()
      return { _tag: "smsjobs.finishJob", jobId: r.string(), error: (flags & 1) !== 0 ? r.string() : undefined }
    }
    case 0x778d902f: // smsjobs.getSmsJob#778d902f
      return { _tag: "smsjobs.getSmsJob", jobId: r.string() }
    case 0x10a698e8: // smsjobs.getStatus#10a698e8
      return { _tag: "smsjobs.getStatus" }
    case 0x0edc39d0: // smsjobs.isEligibleToJoin#0edc39d0
      return { _tag: "smsjobs.isEligibleToJoin" }
    case -0x58b131d3: // smsjobs.join#a74ece2d
      return { _tag: "smsjobs.join" }
    case -0x6767528d: // smsjobs.leave#9898ad73
      return { _tag: "smsjobs.leave" }
    case 0x093fa0bf: { // smsjobs.updateSettings#093fa0bf
      const flags = r.id()
      return { _tag: "smsjobs.updateSettings", allowInternational: (flags & 1) !== 0 }
    }
    case -0x54bdbbe6: { // stats.getBroadcastStats#ab42441a
      const flags = r.id()
      return { _tag: "stats.getBroadcastStats", dark: (flags & 1) !== 0, channel: R.readInputChannel(r) }
    }
    case -0x232079f9: { // stats.getMegagroupStats#dcdf8607
      const flags = r.id()
      return { _tag: "stats.getMegagroupStats", dark: (flags & 1) !== 0, channel: R.readInputChannel(r) }
    }
    case 0x5f150144: // stats.getMessagePublicForwards#5f150144
      return {
        _tag: "stats.getMessagePublicForwards",
        channel: R.readInputChannel(r),
        msgId: r.int(),
        offset: r.string(),
        limit: r.int()
      }
    case -0x491f5c0b: { // stats.getMessageStats#b6e0a3f5
      const flags = r.id()
      return {
        _tag: "stats.getMessageStats",
        dark: (flags & 1) !== 0,
        channel: R.readInputChannel(r),
        msgId: r.int()
      }
    }
    case -0x3d820598: { // stats.getPollStats#c27dfa68
      const flags = r.id()
      return { _tag: "stats.getPollStats", dark: (flags & 1) !== 0, peer: R.readInputPeer(r), msgId: r.int() }
    }
    case -0x59bc810a: // stats.getStoryPublicForwards#a6437ef6
      return {
        _tag: "stats.getStoryPublicForwards",
        peer: R.readInputPeer(r),
        id: r.int(),
        offset: r.string(),
        limit: r.int()
      }
    case 0x374fef40: { // stats.getStoryStats#374fef40
      const flags = r.id()
      return { _tag: "stats.getStoryStats", dark: (flags & 1) !== 0, peer: R.readInputPeer(r), id: r.int() }
    }
    case 0x621d5fa0: { // stats.loadAsyncGraph#621d5fa0
      const flags = r.id()
      return { _tag: "stats.loadAsyncGraph", token: r.string(), x: (flags & 1) !== 0 ? r.long() : undefined }
    }
    case -0x79ac0142: // stickers.addStickerToSet#8653febe
      return {
        _tag: "stickers.addStickerToSet",
        stickerset: R.readInputStickerSet(r),
        sticker: R.readInputStickerSetItem(r)
      }
    case -0x0aac8144: { // stickers.changeSticker#f5537ebc
      const flags = r.id()
      return {
        _tag: "stickers.changeSticker",
        sticker: R.readInputDocument(r),
        emoji: (flags & 1) !== 0 ? r.string() : undefined,
        maskCoords: (flags & 2) !== 0 ? R.readMaskCoords(r) : undefined,
        keywords: (flags & 4) !== 0 ? r.string() : undefined
      }
    }
    case -0x00492b36: // stickers.changeStickerPosition#ffb6d4ca
      return { _tag: "stickers.changeStickerPosition", sticker: R.readInputDocument(r), position: r.int() }
    case 0x284b3639: // stickers.checkShortName#284b3639
      return { _tag: "stickers.checkShortName", shortName: r.string() }
    case -0x6fde5499: { // stickers.createStickerSet#9021ab67
      const flags = r.id()
      return {
        _tag: "stickers.createStickerSet",
        masks: (flags & 1) !== 0,
        emojis: (flags & 32) !== 0,
        textColor: (flags & 64) !== 0,
        userId: R.readInputUser(r),
        title: r.string(),
        shortName: r.string(),
        thumb: (flags & 4) !== 0 ? R.readInputDocument(r) : undefined,
        stickers: r.vector(4, R.readInputStickerSetItem),
        software: (flags & 8) !== 0 ? r.string() : undefined
      }
    }
    case -0x788fbc6c: // stickers.deleteStickerSet#87704394
      return { _tag: "stickers.deleteStickerSet", stickerset: R.readInputStickerSet(r) }
    case -0x0889f0af: // stickers.removeStickerFromSet#f7760f51
      return { _tag: "stickers.removeStickerFromSet", sticker: R.readInputDocument(r) }
    case 0x124b1c00: // stickers.renameStickerSet#124b1c00
      return { _tag: "stickers.renameStickerSet", stickerset: R.readInputStickerSet(r), title: r.string() }
    case 0x4696459a: // stickers.replaceSticker#4696459a
      return {
        _tag: "stickers.replaceSticker",
        sticker: R.readInputDocument(r),
        newSticker: R.readInputStickerSetItem(r)
      }
    case -0x5895ac6e: { // stickers.setStickerSetThumb#a76a5392
      const flags = r.id()
      return {
        _tag: "stickers.setStickerSetThumb",
        stickerset: R.readInputStickerSet(r),
        thumb: (flags & 1) !== 0 ? R.readInputDocument(r) : undefined,
        thumbDocumentId: (flags & 2) !== 0 ? r.long() : undefined
      }
    }
    case 0x4dafc503: // stickers.suggestShortName#4dafc503
      return { _tag: "stickers.suggestShortName", title: r.string() }
    case 0x57bbd166: { // stories.activateStealthMode#57bbd166
      const flags = r.id()
      return { _tag: "stories.activateStealthMode", past: (flags & 1) !== 0, future: (flags & 2) !== 0 }
    }
    case 0x30eb63f0: // stories.canSendStory#30eb63f0
      return { _tag: "stories.canSendStory", peer: R.readInputPeer(r) }
    case -0x5c9c691b: // stories.createAlbum#a36396e5
      return {
        _tag: "stories.createAlbum",
        peer: R.readInputPeer(r),
        title: r.string(),
        stories: r.vector(1, R.readInt)
      }
    case -0x72cba930: // stories.deleteAlbum#8d3456d0
      return { _tag: "stories.deleteAlbum", peer: R.readInputPeer(r), albumId: r.int() }
    case -0x51a624a1: // stories.deleteStories#ae59db5f
      return { _tag: "stories.deleteStories", peer: R.readInputPeer(r), id: r.vector(1, R.readInt) }
    case 0x2c63a72b: { // stories.editStory#2c63a72b
      const flags = r.id()
      return {
        _tag: "stories.editStory",
        peer: R.readInputPeer(r),
        id: r.int(),
        media: (flags & 1) !== 0 ? R.readInputMedia(r) : undefined,
        mediaAreas: (flags & 8) !== 0 ? r.vector(14, R.readMediaArea) : undefined,
        caption: (flags & 2) !== 0 ? r.string() : undefined,
        entities: (flags & 2) !== 0 ? r.vector(3, R.readMessageEntity) : undefined,
        privacyRules: (flags & 4) !== 0 ? r.vector(1, R.readInputPrivacyRule) : undefined,
        music: (flags & 16) !== 0 ? R.readInputDocument(r) : undefined
      }
    }
    case 0x7b8def20: // stories.exportStoryLink#7b8def20
      return { _tag: "stories.exportStoryLink", peer: R.readInputPeer(r), id: r.int() }
    case -0x537f929f: // stories.getAlbumStories#ac806d61
      return {
        _tag: "stories.getAlbumStories",
        peer: R.readInputPeer(r),
        albumId: r.int(),
        offset: r.int(),
        limit: r.int()
      }
    case 0x25b3eac7: // stories.getAlbums#25b3eac7
      return { _tag: "stories.getAlbums", peer: R.readInputPeer(r), hash: r.long() }
    case -0x64a51807: // stories.getAllReadPeerStories#9b5ae7f9
      return { _tag: "stories.getAllReadPeerStories" }
    case -0x114f29db: { // stories.getAllStories#eeb0d625
      const flags = r.id()
      return {
        _tag: "stories.getAllStories",
        next: (flags & 2) !== 0,
        hidden: (flags & 4) !== 0,
        state: (flags & 1) !== 0 ? r.string() : undefined
      }
    }
    case -0x5a9574a0: // stories.getChatsToSend#a56a8b60
      return { _tag: "stories.getChatsToSend" }
    case 0x78499170: // stories.getPeerMaxIDs#78499170
      return { _tag: "stories.getPeerMaxIDs", id: r.vector(1, R.readInputPeer) }
    case 0x2c4ada50: // stories.getPeerStories#2c4ada50
      return { _tag: "stories.getPeerStories", peer: R.readInputPeer(r) }
    case 0x5821a5dc: // stories.getPinnedStories#5821a5dc
      return { _tag: "stories.getPinnedStories", peer: R.readInputPeer(r), offsetId: r.int(), limit: r.int() }
    case -0x4bcadfea: // stories.getStoriesArchive#b4352016
      return { _tag: "stories.getStoriesArchive", peer: R.readInputPeer(r), offsetId: r.int(), limit: r.int() }
    case 0x5774ca74: // stories.getStoriesByID#5774ca74
      return { _tag: "stories.getStoriesByID", peer: R.readInputPeer(r), id: r.vector(1, R.readInt) }
    case 0x28e16cc8: // stories.getStoriesViews#28e16cc8
      return { _tag: "stories.getStoriesViews", peer: R.readInputPeer(r), id: r.vector(1, R.readInt) }
    case -0x464d77e1: { // stories.getStoryReactionsList#b9b2881f
      const flags = r.id()
      return {
        _tag: "stories.getStoryReactionsList",
        forwardsFirst: (flags & 4) !== 0,
        peer: R.readInputPeer(r),
        id: r.int(),
        reaction: (flags & 1) !== 0 ? R.readReaction(r) : undefined,
        offset: (flags & 2) !== 0 ? r.string() : undefined,
        limit: r.int()
      }
    }
    case 0x7ed23c57: { // stories.getStoryViewsList#7ed23c57
      const flags = r.id()
      return {
        _tag: "stories.getStoryViewsList",
        justContacts: (flags & 1) !== 0,
        reactionsFirst: (flags & 4) !== 0,
        forwardsFirst: (flags & 8) !== 0,
        peer: R.readInputPeer(r),
        q: (flags & 2) !== 0 ? r.string() : undefined,
        id: r.int(),
        offset: r.string(),
        limit: r.int()
      }
    }
    case -0x4dfd7505: // stories.incrementStoryViews#b2028afb
      return { _tag: "stories.incrementStoryViews", peer: R.readInputPeer(r), id: r.vector(1, R.readInt) }
    case -0x5aa92538: // stories.readStories#a556dac8
      return { _tag: "stories.readStories", peer: R.readInputPeer(r), maxId: r.int() }
    case -0x7aca0427: // stories.reorderAlbums#8535fbd9
      return { _tag: "stories.reorderAlbums", peer: R.readInputPeer(r), order: r.vector(1, R.readInt) }
    case 0x19d8eb45: // stories.report#19d8eb45
      return {
        _tag: "stories.report",
        peer: R.readInputPeer(r),
        id: r.vector(1, R.readInt),
        option: r.bytes(),
        message: r.string()
      }
    case -0x2e7ef6f9: { // stories.searchPosts#d1810907
      const flags = r.id()
      return {
        _tag: "stories.searchPosts",
        hashtag: (flags & 1) !== 0 ? r.string() : undefined,
        area: (flags & 2) !== 0 ? R.readMediaArea(r) : undefined,
        peer: (flags & 4) !== 0 ? R.readInputPeer(r) : undefined,
        offset: r.string(),
        limit: r.int()
      }
    }
    case 0x7fd736b2: { // stories.sendReaction#7fd736b2
      const flags = r.id()
      return {
        _tag: "stories.sendReaction",
        addToRecent: (flags & 1) !== 0,
        peer: R.readInputPeer(r),
        storyId: r.int(),
        reaction: R.readReaction(r)
      }
    }
    case -0x70619768: { // stories.sendStory#8f9e6898
      const flags = r.id()
      return {
        _tag: "stories.sendStory",
        pinned: (flags & 4) !== 0,
        noforwards: (flags & 16) !== 0,
        fwdModified: (flags & 128) !== 0,
        peer: R.readInputPeer(r),
        media: R.readInputMedia(r),
        mediaAreas: (flags & 32) !== 0 ? r.vector(14, R.readMediaArea) : undefined,
        caption: (flags & 1) !== 0 ? r.string() : undefined,
        entities: (flags & 2) !== 0 ? r.vector(3, R.readMessageEntity) : undefined,
        privacyRules: r.vector(1, R.readInputPrivacyRule),
        randomId: r.long(),
        period: (flags & 8) !== 0 ? r.int() : undefined,
        fwdFromId: (flags & 64) !== 0 ? R.readInputPeer(r) : undefined,
        fwdFromStory: (flags & 64) !== 0 ? r.int() : undefined,
        albums: (flags & 256) !== 0 ? r.vector(1, R.readInt) : undefined,
        music: (flags & 512) !== 0 ? R.readInputDocument(r) : undefined
      }
    }
    case -0x2f963322: { // stories.startLive#d069ccde
      const flags = r.id()
      return {
        _tag: "stories.startLive",
        pinned: (flags & 4) !== 0,
        noforwards: (flags & 16) !== 0,
        rtmpStream: (flags & 32) !== 0,
        peer: R.readInputPeer(r),
        caption: (flags & 1) !== 0 ? r.string() : undefined,
        entities: (flags & 2) !== 0 ? r.vector(3, R.readMessageEntity) : undefined,
        privacyRules: r.vector(1, R.readInputPrivacyRule),
        randomId: r.long(),
        messagesEnabled: (flags & 64) !== 0 ? r.bool() : undefined,
        sendPaidMessagesStars: (flags & 128) !== 0 ? r.long() : undefined
      }
    }
    case 0x7c2557c4: // stories.toggleAllStoriesHidden#7c2557c4
      return { _tag: "stories.toggleAllStoriesHidden", hidden: r.bool() }
    case -0x42fbea3c: // stories.togglePeerStoriesHidden#bd0415c4
      return { _tag: "stories.togglePeerStoriesHidden", peer: R.readInputPeer(r), hidden: r.bool() }
    case -0x658a5e11: // stories.togglePinned#9a75a1ef
      return {
        _tag: "stories.togglePinned",
        peer: R.readInputPeer(r),
        id: r.vector(1, R.readInt),
        pinned: r.bool()
      }
    case 0x0b297e9b: // stories.togglePinnedToTop#0b297e9b
      return { _tag: "stories.togglePinnedToTop", peer: R.readInputPeer(r), id: r.vector(1, R.readInt) }
    case 0x5e5259b6: { // stories.updateAlbum#5e5259b6
      const flags = r.id()
      return {
        _tag: "stories.updateAlbum",
        peer: R.readInputPeer(r),
        albumId: r.int(),
        title: (flags & 1) !== 0 ? r.string() : undefined,
        deleteStories: (flags & 2) !== 0 ? r.vector(1, R.readInt) : undefined,
        addStories: (flags & 4) !== 0 ? r.vector(1, R.readInt) : undefined,
        order: (flags & 8) !== 0 ? r.vector(1, R.readInt) : undefined
      }
    }
    case 0x03173d78: { // updates.getChannelDifference#03173d78
      const flags = r.id()
      return {
        _tag: "updates.getChannelDifference",
        force: (flags & 1) !== 0,
        channel: R.readInputChannel(r),
        filter: R.readChannelMessagesFilter(r),
        pts: r.int(),
        limit: r.int()
      }
    }
    case 0x19c2f763: { // updates.getDifference#19c2f763
      const flags = r.id()
      return {
        _tag: "updates.getDifference",
        pts: r.int(),
        ptsLimit: (flags & 2) !== 0 ? r.int() : undefined,
        ptsTotalLimit: (flags & 1) !== 0 ? r.int() : undefined,
        date: r.int(),
        qts: r.int(),
        qtsLimit: (flags & 4) !== 0 ? r.int() : undefined
      }
    }
    case -0x122b77d6: // updates.getState#edd4882a
      return { _tag: "updates.getState" }
    case 0x395f69da: // upload.getCdnFile#395f69da
      return { _tag: "upload.getCdnFile", fileToken: r.bytes(), offset: r.int53(), limit: r.int() }
    case -0x6e23c0cf: // upload.getCdnFileHashes#91dc3f31
      return { _tag: "upload.getCdnFileHashes", fileToken: r.bytes(), offset: r.int53() }
    case -0x41acca42: { // upload.getFile#be5335be
      const flags = r.id()
      return {
        _tag: "upload.getFile",
        precise: (flags & 1) !== 0,
        cdnSupported: (flags & 2) !== 0,
        location: R.readInputFileLocation(r),
        offset: r.int53(),
        limit: r.int()
      }
    }
    case -0x6ea967d6: // upload.getFileHashes#9156982a
      return { _tag: "upload.getFileHashes", location: R.readInputFileLocation(r), offset: r.int53() }
    case 0x24e6818d: // upload.getWebFile#24e6818d
      return {
        _tag: "upload.getWebFile",
        location: R.readInputWebFileLocation(r),
        offset: r.int(),
        limit: r.int()
      }
    case -0x64d8ab58: // upload.reuploadCdnFile#9b2754a8
      return { _tag: "upload.reuploadCdnFile", fileToken: r.bytes(), requestToken: r.bytes() }
    case -0x218498c3: // upload.saveBigFilePart#de7b673d
      return {
        _tag: "upload.saveBigFilePart",
        fileId: r.long(),
        filePart: r.int(),
        fileTotalParts: r.int(),
        bytes: r.bytes()
      }
    case -0x4cfb59df: // upload.saveFilePart#b304a621
      return { _tag: "upload.saveFilePart", fileId: r.long(), filePart: r.int(), bytes: r.bytes() }
    case -0x49f0a6e8: // users.getFullUser#b60f5918
      return { _tag: "users.getFullUser", id: R.readInputUser(r) }
    case -0x27657c5d: // users.getRequirementsToContact#d89a83a3
      return { _tag: "users.getRequirementsToContact", id: r.vector(1, R.readInputUser) }
    case 0x788d7fe3: // users.getSavedMusic#788d7fe3
      return {
        _tag: "users.getSavedMusic",
        id: R.readInputUser(r),
        offset: r.int(),
        limit: r.int(),
        hash: r.long()
      }
    case 0x7573a4e9: // users.getSavedMusicByID#7573a4e9
      return {
        _tag: "users.getSavedMusicByID",
        id: R.readInputUser(r),
        documents: r.vector(1, R.readInputDocument)
      }
    case 0x0d91a548: // users.getUsers#0d91a548
      return { _tag: "users.getUsers", id: r.vector(1, R.readInputUser) }
    case -0x6f376b4b: // users.setSecureValueErrors#90c894b5
      return {
        _tag: "users.setSecureValueErrors",
        id: R.readInputUser(r),
        errors: r.vector(4, R.readSecureValueError)
      }
    case -0x03accc8e: // users.suggestBirthday#fc533372
      return { _tag: "users.suggestBirthday", id: R.readInputUser(r), birthday: R.readBirthday(r) }
  }
  return r.fail("method", id)
}

/**
 * Reads a call of any method.
 *
 * @since 0.1.0
 * @category reading
 */
export const readMethod = (r: Reader): AnyCall => {
  r.enter("method")
  const call = readMethodInside(r)
  r.leave()
  return call
}

const resultWriters: { readonly [Name in keyof Results]: (w: Writer, value: Results[Name]) => void } = {
  "account.acceptAuthorization": W.writeBool,
  "account.cancelPasswordEmail": W.writeBool,
  "account.changeAuthorizationSettings": W.writeBool,
  "account.changePhone": W.writeUser,
  "account.checkUsername": W.writeBool,
  "account.clearRecentEmojiStatuses": W.writeBool,
  "account.confirmBotConnection": W.writeBool,
  "account.confirmPasswordEmail": W.writeBool,
  "account.confirmPhone": W.writeBool,
  "account.createBusinessChatLink": W.writeBusinessChatLink,
  "account.createTheme": W.writeTheme,
  "account.declinePasswordReset": W.writeBool,
  "account.deleteAccount": W.writeBool,
  "account.deleteAutoSaveExceptions": W.writeBool,
  "account.deleteBusinessChatLink": W.writeBool,
  "account.deletePasskey": W.writeBool,
  "account.deleteSecureValue": W.writeBool,
  "account.deleteWebBrowserSettingsExceptions": W.writeAccountWebBrowserSettings,
  "account.disablePeerConnectedBot": W.writeBool,
  "account.editBusinessChatLink": W.writeBusinessChatLink,
  "account.finishTakeoutSession": W.writeBool,
  "account.getAccountTTL": W.writeAccountDaysTTL,
  "account.getAllSecureValues": (w, value) => w.vector(value, W.writeSecureValue),
  "account.getAuthorizationForm": W.writeAccountAuthorizationForm,
  "account.getAuthorizations": W.writeAccountAuthorizations,
  "account.getAutoDownloadSettings": W.writeAccountAutoDownloadSettings,
  "account.getAutoSaveSettings": W.writeAccountAutoSaveSettings,
  "account.getBotBusinessConnection": W.writeUpdates,
  "account.getBusinessChatLinks": W.writeAccountBusinessChatLinks,
  "account.getChannelDefaultEmojiStatuses": W.writeAccountEmojiStatuses,
  "account.getChannelRestrictedStatusEmojis": W.writeEmojiList,
  "account.getChatThemes": W.writeAccountThemes,
  "account.getCollectibleEmojiStatuses": W.writeAccountEmojiStatuses,
  "account.getConnectedBots": W.writeAccountConnectedBots,
  "account.getContactSignUpNotification": W.writeBool,
  "account.getContentSettings": W.writeAccountContentSettings,
  "account.getDefaultBackgroundEmojis": W.writeEmojiList,
  "account.getDefaultEmojiStatuses": W.writeAccountEmojiStatuses,
  "account.getDefaultGroupPhotoEmojis": W.writeEmojiList,
  "account.getDefaultProfilePhotoEmojis": W.writeEmojiList,
  "account.getGlobalPrivacySettings": W.writeGlobalPrivacySettings,
  "account.getMultiWallPapers": (w, value) => w.vector(value, W.writeWallPaper),
  "account.getNotifyExceptions": W.writeUpdates,
  "account.getNotifySettings": W.writePeerNotifySettings,
  "account.getPaidMessagesRevenue": W.writeAccountPaidMessagesRevenue,
  "account.getPasskeys": W.writeAccountPasskeys,
  "account.getPassword": W.writeAccountPassword,
  "account.getPasswordSettings": W.writeAccountPasswordSettings,
  "account.getPrivacy": W.writeAccountPrivacyRules,
  "account.getReactionsNotifySettings": W.writeReactionsNotifySettings,
  "account.getRecentEmojiStatuses": W.writeAccountEmojiStatuses,
  "account.getSavedMusicIds": W.writeAccountSavedMusicIds,
  "account.getSavedRingtones": W.writeAccountSavedRingtones,
  "account.getSecureValue": (w, value) => w.vector(value, W.writeSecureValue),
  "account.getTheme": W.writeTheme,
  "account.getThemes": W.writeAccountThemes,
  "account.getTmpPassword": W.writeAccountTmpPassword,
  "account.getUniqueGiftChatThemes": W.writeAccountChatThemes,
  "account.getWallPaper": W.writeWallPaper,
  "account.getWallPapers": W.writeAccountWallPapers,
  "account.getWebAuthorizations": W.writeAccountWebAuthorizations,
  "account.getWebBrowserSettings": W.writeAccountWebBrowserSettings,
  "account.initPasskeyRegistration": W.writeAccountPasskeyRegistrationOptions,
  "account.initTakeoutSession": W.writeAccountTakeout,
  "account.installTheme": W.writeBool,
  "account.installWallPaper": W.writeBool,
  "account.invalidateSignInCodes": W.writeBool,
  "account.registerDevice": W.writeBool,
  "account.registerPasskey": W.writePasskey,
  "account.reorderUsernames": W.writeBool,
  "account.reportPeer": W.writeBool,
  "account.reportProfilePhoto": W.writeBool,
  "account.resendPasswordEmail": W.writeBool,
  "account.resetAuthorization": W.writeBool,
  "account.resetNotifySettings": W.writeBool,
  "account.resetPassword": W.writeAccountResetPasswordResult,
  "account.resetWallPapers": W.writeBool,
  "account.resetWebAuthorization": W.writeBool,
  "account.resetWebAuthorizations": W.writeBool,
  "account.resolveBusinessChatLink": W.writeAccountResolvedBusinessChatLinks,
  "account.saveAutoDownloadSettings": W.writeBool,
  "account.saveAutoSaveSettings": W.writeBool,
  "account.saveMusic": W.writeBool,
  "account.saveRingtone": W.writeAccountSavedRingtone,
  "account.saveSecureValue": W.writeSecureValue,
  "account.saveTheme": W.writeBool,
  "account.saveWallPaper": W.writeBool,
  "account.sendChangePhoneCode": W.writeAuthSentCode,
  "account.sendConfirmPhoneCode": W.writeAuthSentCode,
  "account.sendVerifyEmailCode": W.writeAccountSentEmailCode,
  "account.sendVerifyPhoneCode": W.writeAuthSentCode,
  "account.setAccountTTL": W.writeBool,
  "account.setAuthorizationTTL": W.writeBool,
  "account.setContactSignUpNotification": W.writeBool,
  "account.setContentSettings": W.writeBool,
  "account.setGlobalPrivacySettings": W.writeGlobalPrivacySettings,
  "account.setMainProfileTab": W.writeBool,
  "account.setPrivacy": W.writeAccountPrivacyRules,
  "account.setReactionsNotifySettings": W.writeReactionsNotifySettings,
  "account.toggleConnectedBotPaused": W.writeBool,
  "account.toggleNoPaidMessagesException": W.writeBool,
  "account.toggleSponsoredMessages": W.writeBool,
  "account.toggleUsername": W.writeBool,
  "account.toggleWebBrowserSettingsException": W.writeUpdates,
  "account.unregisterDevice": W.writeBool,
  "account.updateBirthday": W.writeBool,
  "account.updateBusinessAwayMessage": W.writeBool,
  "account.updateBusinessGreetingMessage": W.writeBool,
  "account.updateBusinessIntro": W.writeBool,
  "account.updateBusinessLocation": W.writeBool,
  "account.updateBusinessWorkHours": W.writeBool,
  "account.updateColor": W.writeBool,
  "account.updateConnectedBot": W.writeUpdates,
  "account.updateDeviceLocked": W.writeBool,
  "account.updateEmojiStatus": W.writeBool,
  "account.updateNotifySettings": W.writeBool,
  "account.updatePasswordSettings": W.writeBool,
  "account.updatePersonalChannel": W.writeBool,
  "account.updateProfile": W.writeUser,
  "account.updateStatus": W.writeBool,
  "account.updateTheme": W.writeTheme,
  "account.updateUsername": W.writeUser,
  "account.updateWebBrowserSettings": W.writeAccountWebBrowserSettings,
  "account.uploadRingtone": W.writeDocument,
  "account.uploadTheme": W.writeDocument,
  "account.uploadWallPaper": W.writeWallPaper,
  "account.verifyEmail": W.writeAccountEmailVerified,
  "account.verifyPhone": W.writeBool,
  "aicompose.createTone": W.writeAiComposeTone,
  "aicompose.deleteTone": W.writeBool,
  "aicompose.getTone": W.writeAicomposeTones,
  "aicompose.getToneExample": W.writeAiComposeToneExample,
  "aicompose.getTones": W.writeAicomposeTones,
  "aicompose.saveTone": W.writeBool,
  "aicompose.updateTone": W.writeAiComposeTone,
  "auth.acceptLoginToken": W.writeAuthorization,
  "auth.bindTempAuthKey": W.writeBool,
  "auth.cancelCode": W.writeBool,
  "auth.checkPaidAuth": W.writeAuthSentCode,
  "auth.checkPassword": W.writeAuthAuthorization,
  "auth.checkRecoveryPassword": W.writeBool,
  "auth.dropTempAuthKeys": W.writeBool,
  "auth.exportAuthorization": W.writeAuthExportedAuthorization,
  "auth.exportLoginToken": W.writeAuthLoginToken,
  "auth.finishPasskeyLogin": W.writeAuthAuthorization,
  "auth.importAuthorization": W.writeAuthAuthorization,
  "auth.importBotAuthorization": W.writeAuthAuthorization,
  "auth.importLoginToken": W.writeAuthLoginToken,
  "auth.importWebTokenAuthorization": W.writeAuthAuthorization,
  "auth.initPasskeyLogin": W.writeAuthPasskeyLoginOptions,
  "auth.logOut": W.writeAuthLoggedOut,
  "auth.recoverPassword": W.writeAuthAuthorization,
  "auth.reportMissingCode": W.writeBool,
  "auth.requestFirebaseSms": W.writeBool,
  "auth.requestPasswordRecovery": W.writeAuthPasswordRecovery,
  "auth.resendCode": W.writeAuthSentCode,
  "auth.resetAuthorizations": W.writeBool,
  "auth.resetLoginEmail": W.writeAuthSentCode,
  "auth.sendCode": W.writeAuthSentCode,
  "auth.signIn": W.writeAuthAuthorization,
  "auth.signUp": W.writeAuthAuthorization,
  "bots.addPreviewMedia": W.writeBotPreviewMedia,
  "bots.allowSendMessage": W.writeUpdates,
  "bots.answerWebhookJSONQuery": W.writeBool,
  "bots.canSendMessage": W.writeBool,
  "bots.checkDownloadFileParams": W.writeBool,
  "bots.checkUsername": W.writeBool,
  "bots.createBot": W.writeUser,
  "bots.deletePreviewMedia": W.writeBool,
  "bots.editAccessSettings": W.writeBool,
  "bots.editPreviewMedia": W.writeBotPreviewMedia,
  "bots.exportBotToken": W.writeBotsExportedBotToken,
  "bots.getAccessSettings": W.writeBotsAccessSettings,
  "bots.getAdminedBots": (w, value) => w.vector(value, W.writeUser),
  "bots.getBotCommands": (w, value) => w.vector(value, W.writeBotCommand),
  "bots.getBotInfo": W.writeBotsBotInfo,
  "bots.getBotMenuButton": W.writeBotMenuButton,
  "bots.getBotRecommendations": W.writeUsersUsers,
  "bots.getPopularAppBots": W.writeBotsPopularAppBots,
  "bots.getPreviewInfo": W.writeBotsPreviewInfo,
  "bots.getPreviewMedias": (w, value) => w.vector(value, W.writeBotPreviewMedia),
  "bots.getRequestedWebViewButton": W.writeKeyboardButton,
  "bots.invokeWebViewCustomMethod": W.writeDataJSON,
  "bots.reorderPreviewMedias": W.writeBool,
  "bots.reorderUsernames": W.writeBool,
  "bots.requestWebViewButton": W.writeBotsRequestedButton,
  "bots.resetBotCommands": W.writeBool,
  "bots.sendCustomRequest": W.writeDataJSON,
  "bots.setBotBroadcastDefaultAdminRights": W.writeBool,
  "bots.setBotCommands": W.writeBool,
  "bots.setBotGroupDefaultAdminRights": W.writeBool,
  "bots.setBotInfo": W.writeBool,
  "bots.setBotMenuButton": W.writeBool,
  "bots.setCustomVerification": W.writeBool,
  "bots.setJoinChatResults": W.writeBool,
  "bots.toggleUserEmojiStatusPermission": W.writeBool,
  "bots.toggleUsername": W.writeBool,
  "bots.updateStarRefProgram": W.writeStarRefProgram,
  "bots.updateUserEmojiStatus": W.writeBool,
  "channels.checkSearchPostsFlood": W.writeSearchPostsFlood,
  "channels.checkUsername": W.writeBool,
  "channels.convertToGigagroup": W.writeUpdates,
  "channels.createChannel": W.writeUpdates,
  "channels.deactivateAllUsernames": W.writeBool,
  "channels.deleteChannel": W.writeUpdates,
  "channels.deleteHistory": W.writeUpdates,
  "channels.deleteMessages": W.writeMessagesAffectedMessages,
  "channels.deleteParticipantHistory": W.writeMessagesAffectedHistory,
  "channels.editAdmin": W.writeUpdates,
  "channels.editBanned": W.writeUpdates,
  "channels.editLocation": W.writeBool,
  "channels.editPhoto": W.writeUpdates,
  "channels.editTitle": W.writeUpdates,
  "channels.exportMessageLink": W.writeExportedMessageLink,
  "channels.getAdminLog": W.writeChannelsAdminLogResults,
  "channels.getAdminedPublicChannels": W.writeMessagesChats,
  "channels.getChannelRecommendations": W.writeMessagesChats,
  "channels.getChannels": W.writeMessagesChats,
  "channels.getFullChannel": W.writeMessagesChatFull,
  "channels.getGroupsForDiscussion": W.writeMessagesChats,
  "channels.getInactiveChannels": W.writeMessagesInactiveChats,
  "channels.getLeftChannels": W.writeMessagesChats,
  "channels.getMessageAuthor": W.writeUser,
  "channels.getMessages": W.writeMessagesMessages,
  "channels.getParticipant": W.writeChannelsChannelParticipant,
  "channels.getParticipants": W.writeChannelsChannelParticipants,
  "channels.getSendAs": W.writeChannelsSendAsPeers,
  "channels.inviteToChannel": W.writeMessagesInvitedUsers,
  "channels.joinChannel": W.writeMessagesChatInviteJoinResult,
  "channels.leaveChannel": W.writeUpdates,
  "channels.readHistory": W.writeBool,
  "channels.readMessageContents": W.writeBool,
  "channels.reorderUsernames": W.writeBool,
  "channels.reportAntiSpamFalsePositive": W.writeBool,
  "channels.reportSpam": W.writeBool,
  "channels.restrictSponsoredMessages": W.writeUpdates,
  "channels.searchPosts": W.writeMessagesMessages,
  "channels.setBoostsToUnblockRestrictions": W.writeUpdates,
  "channels.setDiscussionGroup": W.writeBool,
  "channels.setEmojiStickers": W.writeBool,
  "channels.setMainProfileTab": W.writeBool,
  "channels.setStickers": W.writeBool,
  "channels.toggleAntiSpam": W.writeUpdates,
  "channels.toggleAutotranslation": W.writeUpdates,
  "channels.toggleForum": W.writeUpdates,
  "channels.toggleJoinRequest": W.writeUpdates,
  "channels.toggleJoinToSend": W.writeUpdates,
  "channels.toggleParticipantsHidden": W.writeUpdates,
  "channels.togglePreHistoryHidden": W.writeUpdates,
  "channels.toggleSignatures": W.writeUpdates,
  "channels.toggleSlowMode": W.writeUpdates,
  "channels.toggleUsername": W.writeBool,
  "channels.toggleViewForumAsMessages": W.writeUpdates,
  "channels.updateColor": W.writeUpdates,
  "channels.updateEmojiStatus": W.writeUpdates,
  "channels.updatePaidMessagesPrice": W.writeUpdates,
  "channels.updateUsername": W.writeBool,
  "chatlists.checkChatlistInvite": W.writeChatlistsChatlistInvite,
  "chatlists.deleteExportedInvite": W.writeBool,
  "chatlists.editExportedInvite": W.writeExportedChatlistInvite,
  "chatlists.exportChatlistInvite": W.writeChatlistsExportedChatlistInvite,
  "chatlists.getChatlistUpdates": W.writeChatlistsChatlistUpdates,
  "chatlists.getExportedInvites": W.writeChatlistsExportedInvites,
  "chatlists.getLeaveChatlistSuggestions": (w, value) => w.vector(value, W.writePeer),
  "chatlists.hideChatlistUpdates": W.writeBool,
  "chatlists.joinChatlistInvite": W.writeUpdates,
  "chatlists.joinChatlistUpdates": W.writeUpdates,
  "chatlists.leaveChatlist": W.writeUpdates,
  "communities.create": W.writeUpdates,
  "communities.getJoinedCommunities": W.writeMessagesChats,
  "communities.getParticipantJoinedChats": W.writeCommunitiesParticipantJoinedChats,
  "communities.getPeerLinkRequests": W.writeCommunitiesPeerLinkRequests,
  "communities.toggleAllPeerLinkRequestApproval": W.writeBool,
  "communities.toggleCommunityCollapsedInDialogs": W.writeUpdates,
  "communities.toggleParticipantBanned": W.writeBool,
  "communities.togglePeerLink": W.writeBool,
  "communities.togglePeerLinkRequestApproval": W.writeBool,
  "contacts.acceptContact": W.writeUpdates,
  "contacts.addContact": W.writeUpdates,
  "contacts.block": W.writeBool,
  "contacts.blockFromReplies": W.writeUpdates,
  "contacts.deleteByPhones": W.writeBool,
  "contacts.deleteContacts": W.writeUpdates,
  "contacts.editCloseFriends": W.writeBool,
  "contacts.exportContactToken": W.writeExportedContactToken,
  "contacts.getBirthdays": W.writeContactsContactBirthdays,
  "contacts.getBlocked": W.writeContactsBlocked,
  "contacts.getContactIDs": (w, value) => w.vector(value, W.writeInt),
  "contacts.getContacts": W.writeContactsContacts,
  "contacts.getLocated": W.writeUpdates,
  "contacts.getSaved": (w, value) => w.vector(value, W.writeSavedContact),
  "contacts.getSponsoredPeers": W.writeContactsSponsoredPeers,
  "contacts.getStatuses": (w, value) => w.vector(value, W.writeContactStatus),
  "contacts.getTopPeers": W.writeContactsTopPeers,
  "contacts.importContactToken": W.writeUser,
  "contacts.importContacts": W.writeContactsImportedContacts,
  "contacts.resetSaved": W.writeBool,
  "contacts.resetTopPeerRating": W.writeBool,
  "contacts.resolvePhone": W.writeContactsResolvedPeer,
  "contacts.resolveUsername": W.writeContactsResolvedPeer,
  "contacts.search": W.writeContactsFound,
  "contacts.setBlocked": W.writeBool,
  "contacts.toggleTopPeers": W.writeBool,
  "contacts.unblock": W.writeBool,
  "contacts.updateContactNote": W.writeBool,
  "ephemeral.deleteMessage": W.writeBool,
  "ephemeral.editMessage": W.writeUpdates,
  "ephemeral.getCallbackAnswer": W.writeMessagesBotCallbackAnswer,
  "ephemeral.reportMessage": W.writeReportResult,
  "ephemeral.sendMessage": W.writeUpdates,
  "folders.editPeerFolders": W.writeUpdates,
  "fragment.getCollectibleInfo": W.writeFragmentCollectibleInfo,
  "help.acceptTermsOfService": W.writeBool,
  "help.dismissSuggestion": W.writeBool,
  "help.editUserInfo": W.writeHelpUserInfo,
  "help.getAppConfig": W.writeHelpAppConfig,
  "help.getAppUpdate": W.writeHelpAppUpdate,
  "help.getCdnConfig": W.writeCdnConfig,
  "help.getConfig": W.writeConfig,
  "help.getCountriesList": W.writeHelpCountriesList,
  "help.getDeepLinkInfo": W.writeHelpDeepLinkInfo,
  "help.getInviteText": W.writeHelpInviteText,
  "help.getNearestDc": W.writeNearestDc,
  "help.getPassportConfig": W.writeHelpPassportConfig,
  "help.getPeerColors": W.writeHelpPeerColors,
  "help.getPeerProfileColors": W.writeHelpPeerColors,
  "help.getPremiumPromo": W.writeHelpPremiumPromo,
  "help.getPromoData": W.writeHelpPromoData,
  "help.getRecentMeUrls": W.writeHelpRecentMeUrls,
  "help.getSupport": W.writeHelpSupport,
  "help.getSupportName": W.writeHelpSupportName,
  "help.getTermsOfServiceUpdate": W.writeHelpTermsOfServiceUpdate,
  "help.getTimezonesList": W.writeHelpTimezonesList,
  "help.getUserInfo": W.writeHelpUserInfo,
  "help.hidePromoData": W.writeBool,
  "help.saveAppLog": W.writeBool,
  "help.setBotUpdatesStatus": W.writeBool,
  "langpack.getDifference": W.writeLangPackDifference,
  "langpack.getLangPack": W.writeLangPackDifference,
  "langpack.getLanguage": W.writeLangPackLanguage,
  "langpack.getLanguages": (w, value) => w.vector(value, W.writeLangPackLanguage),
  "langpack.getStrings": (w, value) => w.vector(value, W.writeLangPackString),
  "messages.acceptEncryption": W.writeEncryptedChat,
  "messages.acceptUrlAuth": W.writeUrlAuthResult,
  "messages.addChatUser": W.writeMessagesInvitedUsers,
  "messages.addPollAnswer": W.writeUpdates,
  "messages.appendTodoList": W.writeUpdates,
  "messages.checkChatInvite": W.writeChatInvite,
  "messages.checkHistoryImport": W.writeMessagesHistoryImportParsed,
  "messages.checkHistoryImportPeer": W.writeMessagesCheckedHistoryImportPeer,
  "messages.checkQuickReplyShortcut": W.writeBool,
  "messages.checkUrlAuthMatchCode": W.writeBool,
  "messages.clearAllDrafts": W.writeBool,
  "messages.clearRecentReactions": W.writeBool,
  "messages.clearRecentStickers": W.writeBool,
  "messages.clickSponsoredMessage": W.writeBool,
  "messages.composeMessageWithAI": W.writeMessagesComposedMessageWithAI,
  "messages.composeRichMessageWithAI": W.writeMessagesComposedRichMessageWithAI,
  "messages.createChat": W.writeMessagesInvitedUsers,
  "messages.createForumTopic": W.writeUpdates,
  "messages.declineUrlAuth": W.writeBool,
  "messages.deleteChat": W.writeBool,
  "messages.deleteChatUser": W.writeUpdates,
  "messages.deleteExportedChatInvite": W.writeBool,
  "messages.deleteFactCheck": W.writeUpdates,
  "messages.deleteHistory": W.writeMessagesAffectedHistory,
  "messages.deleteMessages": W.writeMessagesAffectedMessages,
  "messages.deleteParticipantReaction": W.writeUpdates,
  "messages.deleteParticipantReactions": W.writeBool,
  "messages.deletePhoneCallHistory": W.writeMessagesAffectedFoundMessages,
  "messages.deletePollAnswer": W.writeUpdates,
  "messages.deleteQuickReplyMessages": W.writeUpdates,
  "messages.deleteQuickReplyShortcut": W.writeBool,
  "messages.deleteRevokedExportedChatInvites": W.writeBool,
  "messages.deleteSavedHistory": W.writeMessagesAffectedHistory,
  "messages.deleteScheduledMessages": W.writeUpdates,
  "messages.deleteTopicHistory": W.writeMessagesAffectedHistory,
  "messages.discardEncryption": W.writeBool,
  "messages.editChatAbout": W.writeBool,
  "messages.editChatAdmin": W.writeBool,
  "messages.editChatCreator": W.writeUpdates,
  "messages.editChatDefaultBannedRights": W.writeUpdates,
  "messages.editChatParticipantRank": W.writeUpdates,
  "messages.editChatPhoto": W.writeUpdates,
  "messages.editChatTitle": W.writeUpdates,
  "messages.editExportedChatInvite": W.writeMessagesExportedChatInvite,
  "messages.editFactCheck": W.writeUpdates,
  "messages.editForumTopic": W.writeUpdates,
  "messages.editInlineBotMessage": W.writeBool,
  "messages.editMessage": W.writeUpdates,
  "messages.editQuickReplyShortcut": W.writeBool,
  "messages.exportChatInvite": W.writeExportedChatInvite,
  "messages.faveSticker": W.writeBool,
  "messages.forwardMessages": W.writeUpdates,
  "messages.getAdminsWithInvites": W.writeMessagesChatAdminsWithInvites,
  "messages.getAllDrafts": W.writeUpdates,
  "messages.getAllStickers": W.writeMessagesAllStickers,
  "messages.getArchivedStickers": W.writeMessagesArchivedStickers,
  "messages.getAttachMenuBot": W.writeAttachMenuBotsBot,
  "messages.getAttachMenuBots": W.writeAttachMenuBots,
  "messages.getAttachedStickers": (w, value) => w.vector(value, W.writeStickerSetCovered),
  "messages.getAvailableEffects": W.writeMessagesAvailableEffects,
  "messages.getAvailableReactions": W.writeMessagesAvailableReactions,
  "messages.getBotApp": W.writeMessagesBotApp,
  "messages.getBotCallbackAnswer": W.writeMessagesBotCallbackAnswer,
  "messages.getChatInviteImporters": W.writeMessagesChatInviteImporters,
  "messages.getChats": W.writeMessagesChats,
  "messages.getCommonChats": W.writeMessagesChats,
  "messages.getCustomEmojiDocuments": (w, value) => w.vector(value, W.writeDocument),
  "messages.getDefaultHistoryTTL": W.writeDefaultHistoryTTL,
  "messages.getDefaultTagReactions": W.writeMessagesReactions,
  "messages.getDhConfig": W.writeMessagesDhConfig,
  "messages.getDialogFilters": W.writeMessagesDialogFilters,
  "messages.getDialogUnreadMarks": (w, value) => w.vector(value, W.writeDialogPeer),
  "messages.getDialogs": W.writeMessagesDialogs,
  "messages.getDiscussionMessage": W.writeMessagesDiscussionMessage,
  "messages.getDocumentByHash": W.writeDocument,
  "messages.getEmojiGameInfo": W.writeMessagesEmojiGameInfo,
  "messages.getEmojiGroups": W.writeMessagesEmojiGroups,
  "messages.getEmojiKeywords": W.writeEmojiKeywordsDifference,
  "messages.getEmojiKeywordsDifference": W.writeEmojiKeywordsDifference,
  "messages.getEmojiKeywordsLanguages": (w, value) => w.vector(value, W.writeEmojiLanguage),
  "messages.getEmojiProfilePhotoGroups": W.writeMessagesEmojiGroups,
  "messages.getEmojiStatusGroups": W.writeMessagesEmojiGroups,
  "messages.getEmojiStickerGroups": W.writeMessagesEmojiGroups,
  "messages.getEmojiStickers": W.writeMessagesAllStickers,
  "messages.getEmojiURL": W.writeEmojiURL,
  "messages.getExportedChatInvite": W.writeMessagesExportedChatInvite,
  "messages.getExportedChatInvites": W.writeMessagesExportedChatInvites,
  "messages.getExtendedMedia": W.writeUpdates,
  "messages.getFactCheck": (w, value) => w.vector(value, W.writeFactCheck),
  "messages.getFavedStickers": W.writeMessagesFavedStickers,
  "messages.getFeaturedEmojiStickers": W.writeMessagesFeaturedStickers,
  "messages.getFeaturedStickers": W.writeMessagesFeaturedStickers,
  "messages.getForumTopics": W.writeMessagesForumTopics,
  "messages.getForumTopicsByID": W.writeMessagesForumTopics,
  "messages.getFullChat": W.writeMessagesChatFull,
  "messages.getFutureChatCreatorAfterLeave": W.writeUser,
  "messages.getGameHighScores": W.writeMessagesHighScores,
  "messages.getHistory": W.writeMessagesMessages,
  "messages.getInlineBotResults": W.writeMessagesBotResults,
  "messages.getInlineGameHighScores": W.writeMessagesHighScores,
  "messages.getMaskStickers": W.writeMessagesAllStickers,
  "messages.getMessageEditData": W.writeMessagesMessageEditData,
  "messages.getMessageReactionsList": W.writeMessagesMessageReactionsList,
  "messages.getMessageReadParticipants": (w, value) => w.vector(value, W.writeReadParticipantDate),
  "messages.getMessages": W.writeMessagesMessages,
  "messages.getMessagesReactions": W.writeUpdates,
  "messages.getMessagesViews": W.writeMessagesMessageViews,
  "messages.getMyStickers": W.writeMessagesMyStickers,
  "messages.getOldFeaturedStickers": W.writeMessagesFeaturedStickers,
  "messages.getOnlines": W.writeChatOnlines,
  "messages.getOutboxReadDate": W.writeOutboxReadDate,
  "messages.getPaidReactionPrivacy": W.writeUpdates,
  "messages.getPeerDialogs": W.writeMessagesPeerDialogs,
  "messages.getPeerSettings": W.writeMessagesPeerSettings,
  "messages.getPersonalChannelHistory": W.writeMessagesMessages,
  "messages.getPinnedDialogs": W.writeMessagesPeerDialogs,
  "messages.getPinnedSavedDialogs": W.writeMessagesSavedDialogs,
  "messages.getPollResults": W.writeUpdates,
  "messages.getPollVotes": W.writeMessagesVotesList,
  "messages.getPreparedInlineMessage": W.writeMessagesPreparedInlineMessage,
  "messages.getQuickReplies": W.writeMessagesQuickReplies,
  "messages.getQuickReplyMessages": W.writeMessagesMessages,
  "messages.getRecentLocations": W.writeMessagesMessages,
  "messages.getRecentReactions": W.writeMessagesReactions,
  "messages.getRecentStickers": W.writeMessagesRecentStickers,
  "messages.getReplies": W.writeMessagesMessages,
  "messages.getRichMessage": W.writeMessagesMessages,
  "messages.getSavedDialogs": W.writeMessagesSavedDialogs,
  "messages.getSavedDialogsByID": W.writeMessagesSavedDialogs,
  "messages.getSavedGifs": W.writeMessagesSavedGifs,
  "messages.getSavedHistory": W.writeMessagesMessages,
  "messages.getSavedReactionTags": W.writeMessagesSavedReactionTags,
  "messages.getScheduledHistory": W.writeMessagesMessages,
  "messages.getScheduledMessages": W.writeMessagesMessages,
  "messages.getSearchCounters": (w, value) => w.vector(value, W.writeMessagesSearchCounter),
  "messages.getSearchResultsCalendar": W.writeMessagesSearchResultsCalendar,
  "messages.getSearchResultsPositions": W.writeMessagesSearchResultsPositions,
  "messages.getSplitRanges": (w, value) => w.vector(value, W.writeMessageRange),
  "messages.getSponsoredMessages": W.writeMessagesSponsoredMessages,
  "messages.getStickerSet": W.writeMessagesStickerSet,
  "messages.getStickers": W.writeMessagesStickers,
  "messages.getSuggestedDialogFilters": (w, value) => w.vector(value, W.writeDialogFilterSuggested),
  "messages.getTopReactions": W.writeMessagesReactions,
  "messages.getUnreadMentions": W.writeMessagesMessages,
  "messages.getUnreadPollVotes": W.writeMessagesMessages,
  "messages.getUnreadReactions": W.writeMessagesMessages,
  "messages.getWebPage": W.writeMessagesWebPage,
  "messages.getWebPagePreview": W.writeMessagesWebPagePreview,
  "messages.hideAllChatJoinRequests": W.writeUpdates,
  "messages.hideChatJoinRequest": W.writeUpdates,
  "messages.hidePeerSettingsBar": W.writeBool,
  "messages.importChatInvite": W.writeMessagesChatInviteJoinResult,
  "messages.initHistoryImport": W.writeMessagesHistoryImport,
  "messages.installStickerSet": W.writeMessagesStickerSetInstallResult,
  "messages.markDialogUnread": W.writeBool,
  "messages.migrateChat": W.writeUpdates,
  "messages.prolongWebView": W.writeBool,
  "messages.rateTranscribedAudio": W.writeBool,
  "messages.readDiscussion": W.writeBool,
  "messages.readEncryptedHistory": W.writeBool,
  "messages.readFeaturedStickers": W.writeBool,
  "messages.readHistory": W.writeMessagesAffectedMessages,
  "messages.readMentions": W.writeMessagesAffectedHistory,
  "messages.readMessageContents": W.writeMessagesAffectedMessages,
  "messages.readPollVotes": W.writeMessagesAffectedHistory,
  "messages.readReactions": W.writeMessagesAffectedHistory,
  "messages.readSavedHistory": W.writeBool,
  "messages.receivedMessages": (w, value) => w.vector(value, W.writeReceivedNotifyMessage),
  "messages.receivedQueue": (w, value) => w.vector(value, W.writeLong),
  "messages.reorderPinnedDialogs": W.writeBool,
  "messages.reorderPinnedForumTopics": W.writeUpdates,
  "messages.reorderPinnedSavedDialogs": W.writeBool,
  "messages.reorderQuickReplies": W.writeBool,
  "messages.reorderStickerSets": W.writeBool,
  "messages.report": W.writeReportResult,
  "messages.reportEncryptedSpam": W.writeBool,
  "messages.reportMessagesDelivery": W.writeBool,
  "messages.reportMusicListen": W.writeBool,
  "messages.reportReaction": W.writeBool,
  "messages.reportReadMetrics": W.writeBool,
  "messages.reportSpam": W.writeBool,
  "messages.reportSponsoredMessage": W.writeChannelsSponsoredMessageReportResult,
  "messages.requestAppWebView": W.writeWebViewResult,
  "messages.requestChatJoinWebView": W.writeWebViewResult,
  "messages.requestEncryption": W.writeEncryptedChat,
  "messages.requestMainWebView": W.writeWebViewResult,
  "messages.requestSimpleWebView": W.writeWebViewResult,
  "messages.requestUrlAuth": W.writeUrlAuthResult,
  "messages.requestWebView": W.writeWebViewResult,
  "messages.saveDefaultSendAs": W.writeBool,
  "messages.saveDraft": W.writeBool,
  "messages.saveGif": W.writeBool,
  "messages.savePreparedInlineMessage": W.writeMessagesBotPreparedInlineMessage,
  "messages.saveRecentSticker": W.writeBool,
  "messages.search": W.writeMessagesMessages,
  "messages.searchCustomEmoji": W.writeEmojiList,
  "messages.searchEmojiStickerSets": W.writeMessagesFoundStickerSets,
  "messages.searchGlobal": W.writeMessagesMessages,
  "messages.searchSentMedia": W.writeMessagesMessages,
  "messages.searchStickerSets": W.writeMessagesFoundStickerSets,
  "messages.searchStickers": W.writeMessagesFoundStickers,
  "messages.sendBotRequestedPeer": W.writeUpdates,
  "messages.sendEncrypted": W.writeMessagesSentEncryptedMessage,
  "messages.sendEncryptedFile": W.writeMessagesSentEncryptedMessage,
  "messages.sendEncryptedService": W.writeMessagesSentEncryptedMessage,
  "messages.sendInlineBotResult": W.writeUpdates,
  "messages.sendMedia": W.writeUpdates,
  "messages.sendMessage": W.writeUpdates,
  "messages.sendMultiMedia": W.writeUpdates,
  "messages.sendPaidReaction": W.writeUpdates,
  "messages.sendQuickReplyMessages": W.writeUpdates,
  "messages.sendReaction": W.writeUpdates,
  "messages.sendScheduledMessages": W.writeUpdates,
  "messages.sendScreenshotNotification": W.writeUpdates,
  "messages.sendVote": W.writeUpdates,
  "messages.sendWebViewData": W.writeUpdates,
  "messages.sendWebViewResultMessage": W.writeWebViewMessageSent,
  "messages.setBotCallbackAnswer": W.writeBool,
  "messages.setBotGuestChatResult": W.writeInputBotInlineMessageID,
  "messages.setBotPrecheckoutResults": W.writeBool,
  "messages.setBotShippingResults": W.writeBool,
  "messages.setChatAvailableReactions": W.writeUpdates,
  "messages.setChatTheme": W.writeUpdates,
  "messages.setChatWallPaper": W.writeUpdates,
  "messages.setDefaultHistoryTTL": W.writeBool,
  "messages.setDefaultReaction": W.writeBool,
  "messages.setEncryptedTyping": W.writeBool,
  "messages.setGameScore": W.writeUpdates,
  "messages.setHistoryTTL": W.writeUpdates,
  "messages.setInlineBotResults": W.writeBool,
  "messages.setInlineGameScore": W.writeBool,
  "messages.setTyping": W.writeBool,
  "messages.startBot": W.writeUpdates,
  "messages.startHistoryImport": W.writeBool,
  "messages.summarizeText": W.writeTextWithEntities,
  "messages.toggleBotInAttachMenu": W.writeBool,
  "messages.toggleDialogFilterTags": W.writeBool,
  "messages.toggleDialogPin": W.writeBool,
  "messages.toggleNoForwards": W.writeUpdates,
  "messages.togglePaidReactionPrivacy": W.writeBool,
  "messages.togglePeerTranslations": W.writeBool,
  "messages.toggleSavedDialogPin": W.writeBool,
  "messages.toggleStickerSets": W.writeBool,
  "messages.toggleSuggestedPostApproval": W.writeUpdates,
  "messages.toggleTodoCompleted": W.writeUpdates,
  "messages.transcribeAudio": W.writeMessagesTranscribedAudio,
  "messages.translateRichMessage": W.writeMessagesTranslatedRichMessage,
  "messages.translateText": W.writeMessagesTranslatedText,
  "messages.uninstallStickerSet": W.writeBool,
  "messages.unpinAllMessages": W.writeMessagesAffectedHistory,
  "messages.updateDialogFilter": W.writeBool,
  "messages.updateDialogFiltersOrder": W.writeBool,
  "messages.updatePinnedForumTopic": W.writeUpdates,
  "messages.updatePinnedMessage": W.writeUpdates,
  "messages.updateSavedReactionTag": W.writeBool,
  "messages.uploadEncryptedFile": W.writeEncryptedFile,
  "messages.uploadImportedMedia": W.writeMessageMedia,
  "messages.uploadMedia": W.writeMessageMedia,
  "messages.viewSponsoredMessage": W.writeBool,
  "payments.applyGiftCode": W.writeUpdates,
  "payments.assignAppStoreTransaction": W.writeUpdates,
  "payments.assignPlayMarketTransaction": W.writeUpdates,
  "payments.botCancelStarsSubscription": W.writeBool,
  "payments.canPurchaseStore": W.writeBool,
  "payments.changeStarsSubscription": W.writeBool,
  "payments.checkCanSendGift": W.writePaymentsCheckCanSendGiftResult,
  "payments.checkGiftCode": W.writePaymentsCheckedGiftCode,
  "payments.clearSavedInfo": W.writeBool,
  "payments.connectStarRefBot": W.writePaymentsConnectedStarRefBots,
  "payments.convertStarGift": W.writeBool,
  "payments.craftStarGift": W.writeUpdates,
  "payments.createStarGiftCollection": W.writeStarGiftCollection,
  "payments.deleteStarGiftCollection": W.writeBool,
  "payments.editConnectedStarRefBot": W.writePaymentsConnectedStarRefBots,
  "payments.exportInvoice": W.writePaymentsExportedInvoice,
  "payments.fulfillStarsSubscription": W.writeBool,
  "payments.getBankCardData": W.writePaymentsBankCardData,
  "payments.getConnectedStarRefBot": W.writePaymentsConnectedStarRefBots,
  "payments.getConnectedStarRefBots": W.writePaymentsConnectedStarRefBots,
  "payments.getCraftStarGifts": W.writePaymentsSavedStarGifts,
  "payments.getGiveawayInfo": W.writePaymentsGiveawayInfo,
  "payments.getPaymentForm": W.writePaymentsPaymentForm,
  "payments.getPaymentReceipt": W.writePaymentsPaymentReceipt,
  "payments.getPremiumGiftCodeOptions": (w, value) => w.vector(value, W.writePremiumGiftCodeOption),
  "payments.getResaleStarGifts": W.writePaymentsResaleStarGifts,
  "payments.getSavedInfo": W.writePaymentsSavedInfo,
  "payments.getSavedStarGift": W.writePaymentsSavedStarGifts,
  "payments.getSavedStarGifts": W.writePaymentsSavedStarGifts,
  "payments.getStarGiftActiveAuctions": W.writePaymentsStarGiftActiveAuctions,
  "payments.getStarGiftAuctionAcquiredGifts": W.writePaymentsStarGiftAuctionAcquiredGifts,
  "payments.getStarGiftAuctionState": W.writePaymentsStarGiftAuctionState,
  "payments.getStarGiftCollections": W.writePaymentsStarGiftCollections,
  "payments.getStarGiftUpgradeAttributes": W.writePaymentsStarGiftUpgradeAttributes,
  "payments.getStarGiftUpgradePreview": W.writePaymentsStarGiftUpgradePreview,
  "payments.getStarGiftWithdrawalUrl": W.writePaymentsStarGiftWithdrawalUrl,
  "payments.getStarGifts": W.writePaymentsStarGifts,
  "payments.getStarsGiftOptions": (w, value) => w.vector(value, W.writeStarsGiftOption),
  "payments.getStarsGiveawayOptions": (w, value) => w.vector(value, W.writeStarsGiveawayOption),
  "payments.getStarsRevenueAdsAccountUrl": W.writePaymentsStarsRevenueAdsAccountUrl,
  "payments.getStarsRevenueStats": W.writePaymentsStarsRevenueStats,
  "payments.getStarsRevenueWithdrawalUrl": W.writePaymentsStarsRevenueWithdrawalUrl,
  "payments.getStarsStatus": W.writePaymentsStarsStatus,
  "payments.getStarsSubscriptions": W.writePaymentsStarsStatus,
  "payments.getStarsTopupOptions": (w, value) => w.vector(value, W.writeStarsTopupOption),
  "payments.getStarsTransactions": W.writePaymentsStarsStatus,
  "payments.getStarsTransactionsByID": W.writePaymentsStarsStatus,
  "payments.getSuggestedStarRefBots": W.writePaymentsSuggestedStarRefBots,
  "payments.getUniqueStarGift": W.writePaymentsUniqueStarGift,
  "payments.getUniqueStarGiftValueInfo": W.writePaymentsUniqueStarGiftValueInfo,
  "payments.launchPrepaidGiveaway": W.writeUpdates,
  "payments.refundStarsCharge": W.writeUpdates,
  "payments.reorderStarGiftCollections": W.writeBool,
  "payments.resolveStarGiftOffer": W.writeUpdates,
  "payments.saveStarGift": W.writeBool,
  "payments.sendPaymentForm": W.writePaymentsPaymentResult,
  "payments.sendStarGiftOffer": W.writeUpdates,
  "payments.sendStarsForm": W.writePaymentsPaymentResult,
  "payments.toggleChatStarGiftNotifications": W.writeBool,
  "payments.toggleStarGiftsPinnedToTop": W.writeBool,
  "payments.transferStarGift": W.writeUpdates,
  "payments.updateStarGiftCollection": W.writeStarGiftCollection,
  "payments.updateStarGiftPrice": W.writeUpdates,
  "payments.upgradeStarGift": W.writeUpdates,
  "payments.validateRequestedInfo": W.writePaymentsValidatedRequestedInfo,
  "phone.acceptCall": W.writePhonePhoneCall,
  "phone.checkGroupCall": (w, value) => w.vector(value, W.writeInt),
  "phone.confirmCall": W.writePhonePhoneCall,
  "phone.createConferenceCall": W.writeUpdates,
  "phone.createGroupCall": W.writeUpdates,
  "phone.declineConferenceCallInvite": W.writeUpdates,
  "phone.deleteConferenceCallParticipants": W.writeUpdates,
  "phone.deleteGroupCallMessages": W.writeUpdates,
  "phone.deleteGroupCallParticipantMessages": W.writeUpdates,
  "phone.discardCall": W.writeUpdates,
  "phone.discardGroupCall": W.writeUpdates,
  "phone.editGroupCallParticipant": W.writeUpdates,
  "phone.editGroupCallTitle": W.writeUpdates,
  "phone.exportGroupCallInvite": W.writePhoneExportedGroupCallInvite,
  "phone.getCallConfig": W.writeDataJSON,
  "phone.getGroupCall": W.writePhoneGroupCall,
  "phone.getGroupCallChainBlocks": W.writeUpdates,
  "phone.getGroupCallJoinAs": W.writePhoneJoinAsPeers,
  "phone.getGroupCallStars": W.writePhoneGroupCallStars,
  "phone.getGroupCallStreamChannels": W.writePhoneGroupCallStreamChannels,
  "phone.getGroupCallStreamRtmpUrl": W.writePhoneGroupCallStreamRtmpUrl,
  "phone.getGroupParticipants": W.writePhoneGroupParticipants,
  "phone.inviteConferenceCallParticipant": W.writeUpdates,
  "phone.inviteToGroupCall": W.writeUpdates,
  "phone.joinGroupCall": W.writeUpdates,
  "phone.joinGroupCallPresentation": W.writeUpdates,
  "phone.leaveGroupCall": W.writeUpdates,
  "phone.leaveGroupCallPresentation": W.writeUpdates,
  "phone.receivedCall": W.writeBool,
  "phone.requestCall": W.writePhonePhoneCall,
  "phone.saveCallDebug": W.writeBool,
  "phone.saveCallLog": W.writeBool,
  "phone.saveDefaultGroupCallJoinAs": W.writeBool,
  "phone.saveDefaultSendAs": W.writeBool,
  "phone.sendConferenceCallBroadcast": W.writeUpdates,
  "phone.sendGroupCallEncryptedMessage": W.writeBool,
  "phone.sendGroupCallMessage": W.writeUpdates,
  "phone.sendSignalingData": W.writeBool,
  "phone.setCallRating": W.writeUpdates,
  "phone.startScheduledGroupCall": W.writeUpdates,
  "phone.toggleGroupCallRecord": W.writeUpdates,
  "phone.toggleGroupCallSettings": W.writeUpdates,
  "phone.toggleGroupCallStartSubscription": W.writeUpdates,
  "photos.deletePhotos": (w, value) => w.vector(value, W.writeLong),
  "photos.getUserPhotos": W.writePhotosPhotos,
  "photos.updateProfilePhoto": W.writePhotosPhoto,
  "photos.uploadContactProfilePhoto": W.writePhotosPhoto,
  "photos.uploadProfilePhoto": W.writePhotosPhoto,
  "premium.applyBoost": W.writePremiumMyBoosts,
  "premium.getBoostsList": W.writePremiumBoostsList,
  "premium.getBoostsStatus": W.writePremiumBoostsStatus,
  "premium.getMyBoosts": W.writePremiumMyBoosts,
  "premium.getUserBoosts": W.writePremiumBoostsList,
  "smsjobs.finishJob": W.writeBool,
  "smsjobs.getSmsJob": W.writeSmsJob,
  "smsjobs.getStatus": W.writeSmsjobsStatus,
  "smsjobs.isEligibleToJoin": W.writeSmsjobsEligibilityToJoin,
  "smsjobs.join": W.writeBool,
  "smsjobs.leave": W.writeBool,
  "smsjobs.updateSettings": W.writeBool,
  "stats.getBroadcastStats": W.writeStatsBroadcastStats,
  "stats.getMegagroupStats": W.writeStatsMegagroupStats,
  "stats.getMessagePublicForwards": W.writeStatsPublicForwards,
  "stats.getMessageStats": W.writeStatsMessageStats,
  "stats.getPollStats": W.writeStatsPollStats,
  "stats.getStoryPublicForwards": W.writeStatsPublicForwards,
  "stats.getStoryStats": W.writeStatsStoryStats,
  "stats.loadAsyncGraph": W.writeStatsGraph,
  "stickers.addStickerToSet": W.writeMessagesStickerSet,
  "stickers.changeSticker": W.writeMessagesStickerSet,
  "stickers.changeStickerPosition": W.writeMessagesStickerSet,
  "stickers.checkShortName": W.writeBool,
  "stickers.createStickerSet": W.writeMessagesStickerSet,
  "stickers.deleteStickerSet": W.writeBool,
  "stickers.removeStickerFromSet": W.writeMessagesStickerSet,
  "stickers.renameStickerSet": W.writeMessagesStickerSet,
  "stickers.replaceSticker": W.writeMessagesStickerSet,
  "stickers.setStickerSetThumb": W.writeMessagesStickerSet,
  "stickers.suggestShortName": W.writeStickersSuggestedShortName,
  "stories.activateStealthMode": W.writeUpdates,
  "stories.canSendStory": W.writeStoriesCanSendStoryCount,
  "stories.createAlbum": W.writeStoryAlbum,
  "stories.deleteAlbum": W.writeBool,
  "stories.deleteStories": (w, value) => w.vector(value, W.writeInt),
  "stories.editStory": W.writeUpdates,
  "stories.exportStoryLink": W.writeExportedStoryLink,
  "stories.getAlbumStories": W.writeStoriesStories,
  "stories.getAlbums": W.writeStoriesAlbums,
  "stories.getAllReadPeerStories": W.writeUpdates,
  "stories.getAllStories": W.writeStoriesAllStories,
  "stories.getChatsToSend": W.writeMessagesChats,
  "stories.getPeerMaxIDs": (w, value) => w.vector(value, W.writeRecentStory),
  "stories.getPeerStories": W.writeStoriesPeerStories,
  "stories.getPinnedStories": W.writeStoriesStories,
  "stories.getStoriesArchive": W.writeStoriesStories,
  "stories.getStoriesByID": W.writeStoriesStories,
  "stories.getStoriesViews": W.writeStoriesStoryViews,
  "stories.getStoryReactionsList": W.writeStoriesStoryReactionsList,
  "stories.getStoryViewsList": W.writeStoriesStoryViewsList,
  "stories.incrementStoryViews": W.writeBool,
  "stories.readStories": (w, value) => w.vector(value, W.writeInt),
  "stories.reorderAlbums": W.writeBool,
  "stories.report": W.writeReportResult,
  "stories.searchPosts": W.writeStoriesFoundStories,
  "stories.sendReaction": W.writeUpdates,
  "stories.sendStory": W.writeUpdates,
  "stories.startLive": W.writeUpdates,
  "stories.toggleAllStoriesHidden": W.writeBool,
  "stories.togglePeerStoriesHidden": W.writeBool,
  "stories.togglePinned": (w, value) => w.vector(value, W.writeInt),
  "stories.togglePinnedToTop": W.writeBool,
  "stories.updateAlbum": W.writeStoryAlbum,
  "updates.getChannelDifference": W.writeUpdatesChannelDifference,
  "updates.getDifference": W.writeUpdatesDifference,
  "updates.getState": W.writeUpdatesState,
  "upload.getCdnFile": W.writeUploadCdnFile,
  "upload.getCdnFileHashes": (w, value) => w.vector(value, W.writeFileHash),
  "upload.getFile": W.writeUploadFile,
  "upload.getFileHashes": (w, value) => w.vector(value, W.writeFileHash),
  "upload.getWebFile": W.writeUploadWebFile,
  "upload.reuploadCdnFile": (w, value) => w.vector(value, W.writeFileHash),
  "upload.saveBigFilePart": W.writeBool,
  "upload.saveFilePart": W.writeBool,
  "users.getFullUser": W.writeUsersUserFull,
  "users.getRequirementsToContact": (w, value) => w.vector(value, W.writeRequirementToContact),
  "users.getSavedMusic": W.writeUsersSavedMusic,
  "users.getSavedMusicByID": W.writeUsersSavedMusic,
  "users.getUsers": (w, value) => w.vector(value, W.writeUser),
  "users.setSecureValueErrors": W.writeBool,
  "users.suggestBirthday": W.writeUpdates
}

/**
 * Writes the result of a method.
 *
 * @since 0.1.0
 * @category writing
 */
export const writeResult = <Name extends keyof Results>(name: Name, w: Writer, value: Results[Name]): void =>
  resultWriters[name](w, value)
