/**
 * What stands in front of the first calls of a session: which schema we speak and what we are.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/invoking
 */
import { LAYER } from "../../schema/tl/api/layer.ts"
import * as root from "../../schema/tl/api/methods/root.ts"
import { encodeUnsafe } from "../../schema/tl/Codec.ts"
import { make, writeRequest } from "../../schema/tl/Method.ts"
import type { Address } from "../../services/Dialer.ts"
import type { TelegramConfig } from "../../services/TelegramConfig.ts"

/** Stands for the query: writes nothing. */
const query = make("", 0, () => {}, () => undefined, "", "any")({})

/**
 * The bytes to put in front of a query. A session that does not listen asks for no updates. Of proxies, Telegram is told
 * of MTProxy servers only.
 *
 * @since 0.1.0
 * @category constructors
 */
export const introduction = (config: TelegramConfig["Type"], listens: boolean, proxy?: Address): Uint8Array =>
  encodeUnsafe(
    root.invokeWithLayer({
      layer: LAYER,
      query: root.initConnection({
        apiId: config.apiId,
        deviceModel: config.device.deviceModel,
        systemVersion: config.device.systemVersion,
        appVersion: config.device.appVersion,
        systemLangCode: config.device.systemLangCode,
        // Language packs are for Telegram's own applications.
        langPack: "",
        langCode: config.device.langCode,
        ...(proxy === undefined
          ? {}
          : { proxy: { _tag: "inputClientProxy" as const, address: proxy.host, port: proxy.port } }),
        query: listens ? query : root.invokeWithoutUpdates({ query })
      })
    }),
    writeRequest
  )
