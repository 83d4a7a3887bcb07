/**
 * What a client asks about the servers.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/config
 */
import type * as T from "../../../schema/tl/api/types.ts"
import { isCdn } from "../environment.ts"
import * as Rsa from "../rsaKey.ts"
import { maxLinks, maxShared } from "../world/chatlists.ts"
import { maxChatsInFolder, maxFolders } from "../world/folders.ts"
import { maxCaption } from "../world/letters.ts"
import type { Caller, Handler } from "./method.ts"
import { open } from "./method.ts"

/** The config is to be asked for again after an hour. */
const lifetime = 3600

const dcOptions = ({ environment: { settings }, realm }: Caller): ReadonlyArray<T.DcOption> =>
  realm.addresses().map(({ host, id, ipv6, mediaOnly, port }) => ({
    _tag: "dcOption",
    ipv6,
    mediaOnly,
    cdn: isCdn(settings, id),
    thisPortOnly: true,
    id,
    ipAddress: host,
    port
  }))

const getConfig = open("help.getConfig", (_, caller) => {
  const { dc, environment } = caller
  const date = environment.timers.seconds()
  return {
    _tag: "config",
    date,
    expires: date + lifetime,
    testMode: environment.settings.test,
    thisDc: dc,
    dcOptions: dcOptions(caller),
    dcTxtDomainName: "",
    chatSizeMax: 200,
    megagroupSizeMax: 200_000,
    forwardedCountMax: 100,
    onlineUpdatePeriodMs: 210_000,
    offlineBlurTimeoutMs: 5000,
    offlineIdleTimeoutMs: 30_000,
    onlineCloudTimeoutMs: 300_000,
    notifyCloudDelayMs: 30_000,
    notifyDefaultDelayMs: 1500,
    pushChatPeriodMs: 60_000,
    pushChatLimit: 2,
    editTimeLimit: 172_800,
    revokeTimeLimit: 2_147_483_647,
    revokePmTimeLimit: 2_147_483_647,
    ratingEDecay: 2_419_200,
    stickersRecentLimit: 200,
    channelsReadMediaPeriod: 604_800,
    callReceiveTimeoutMs: 20_000,
    callRingTimeoutMs: 90_000,
    callConnectTimeoutMs: 30_000,
    callPacketTimeoutMs: 10_000,
    meUrlPrefix: "https://t.me/",
    captionLengthMax: 1024,
    messageLengthMax: 4096,
    webfileDcId: 4
  }
})

const getNearestDc = open("help.getNearestDc", (_, { dc, environment }) => ({
  _tag: "nearestDc",
  country: "DE",
  thisDc: dc,
  nearestDc: environment.settings.home
}))

const appConfigHash = 1

/** What applications are told of limits. */
const appLimits: Readonly<Record<string, number>> = {
  upload_max_fileparts_default: 4000,
  upload_max_fileparts_premium: 8000,
  caption_length_limit_default: maxCaption.all,
  caption_length_limit_premium: maxCaption.premium,
  dialog_filters_limit_default: maxFolders.all,
  dialog_filters_limit_premium: maxFolders.premium,
  dialog_filters_chats_limit_default: maxChatsInFolder.all,
  dialog_filters_chats_limit_premium: maxChatsInFolder.premium,
  chatlist_invites_limit_default: maxLinks.all,
  chatlist_invites_limit_premium: maxLinks.premium,
  chatlists_joined_limit_default: maxShared.all,
  chatlists_joined_limit_premium: maxShared.premium
}

const getAppConfig = open("help.getAppConfig", ({ hash }) =>
  hash === appConfigHash
    ? { _tag: "help.appConfigNotModified" }
    : {
      _tag: "help.appConfig",
      hash: appConfigHash,
      config: {
        _tag: "jsonObject",
        value: Object.entries(appLimits).map(([key, value]) => ({
          _tag: "jsonObjectValue",
          key,
          value: { _tag: "jsonNumber", value }
        }))
      }
    })

const getCdnConfig = open("help.getCdnConfig", (_, { environment: { settings } }) => ({
  _tag: "cdnConfig",
  publicKeys: settings.cdns.map((dcId) => ({ _tag: "cdnPublicKey", dcId, publicKey: Rsa.cdnPem }))
}))

/**
 * The methods of the namespace `help`.
 *
 * @since 0.1.0
 * @category methods
 */
export const help: ReadonlyArray<Handler> = [getConfig, getNearestDc, getAppConfig, getCdnConfig]
