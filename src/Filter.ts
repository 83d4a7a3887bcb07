/**
 * What a handler wants to see: `Filter.inPrivate(Filter.text)` are texts in private chats, and the handler finds
 * `{ update, message, text }`; `Filter.media("Photo")` and `Filter.file` show what a message carries. Filters are composed with `and`, `or`, `not`, `where` and `matching`.
 *
 * @since 0.1.0
 */
export * from "./bot/filter.ts"
