/**
 * Generates the table of updates that are numbered, and by which counter.
 *
 * @since 0.1.0
 */
import * as Names from "../Names.ts"
import type * as Parse from "../Parse.ts"
import { type Model } from "./model.ts"

/** The fields tell the counter; only for a message the name tells whether it stands in a channel. */
const carrierOf = ({ name, params }: Parse.Definition): "account" | "channel" | "qts" | undefined => {
  const has = (field: string) => params.some((param) => param.name === field)
  if (has("qts")) return "qts"
  if (!has("pts") || !has("pts_count")) return undefined
  return has("channel_id") || (has("message") && name.includes("Channel")) ? "channel" : "account"
}

/** The module with the table. */
export const carriersModule = (model: Model, header: (sentence: string) => string): string => {
  const rows = (model.types.get("Update") ?? []).flatMap((definition) => {
    const carrier = carrierOf(definition)
    return carrier === undefined ? [] : [`  ${Names.constructor(definition.name)}: "${carrier}"`]
  })
  return `${header("Which updates are numbered, and by which counter: told by the fields that they have.")}
import type * as T from "./types.ts"

/**
 * A counter: \`pts\` of the account, \`pts\` of a channel, or \`qts\`.
 *
 * @since 0.1.0
 * @category models
 */
export type Carrier = "account" | "channel" | "qts"

/**
 * The updates that are numbered. All others come in no order.
 *
 * @since 0.1.0
 * @category models
 */
export const carriers: { readonly [Name in T.Update["_tag"]]?: Carrier } = {
${rows.join(",\n")}
}
`
}
