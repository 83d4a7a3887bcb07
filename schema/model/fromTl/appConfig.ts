/**
 * What the server keeps for applications to know: limits, for one.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/api/config
 */
import type * as T from "../../tl/api/types.ts"

/**
 * A whole number above 0; undefined where it is none, or not there.
 *
 * @since 0.1.0
 * @category conversions
 */
export const numberIn = (config: T.HelpAppConfig, key: string): number | undefined => {
  if (config._tag !== "help.appConfig" || config.config._tag !== "jsonObject") return undefined
  const found = config.config.value.find((one) => one.key === key)?.value
  return found?._tag === "jsonNumber" && found.value > 0 ? Math.floor(found.value) : undefined
}
