/**
 * What a file is that is no session file of ours, for the failure to say. Pure.
 *
 * @since 0.1.0
 */

/** The tables of a small database are described in its first page; no page is longer. */
const longestPage = 65_536

/**
 * What a beginning tells; the first that fits counts. Each database has tables whose names the others' have not, and the
 * files of grammers begin with the number of their constructor.
 */
const signs: ReadonlyArray<readonly [RegExp, string]> = [
  [/^SQLite format 3\0.*create table (if not exists )?mtcute_migrations/is, "a session database of mtcute"],
  [/^SQLite format 3\0.*create table dc_home/is, "a session database of grammers"],
  [/^SQLite format 3\0.*create table entities/is, "a session file of Telethon"],
  [/^SQLite format 3\0.*create table peers/is, "a session file of Pyrogram"],
  [/^SQLite format 3\0/, "an SQLite database"],
  [/^\xce\xb8>\xa7/, "a session file of grammers"],
  [/^\s*[\w+/=-]{64,}\s*$/, "a line of text, perhaps a session string"]
]

/**
 * What the bytes are; `undefined` for what nobody knows.
 *
 * @since 0.1.0
 * @category reading
 */
export const recognise = (bytes: Uint8Array): string | undefined => {
  const text = new TextDecoder("latin1").decode(bytes.subarray(0, longestPage))
  return signs.find(([sign]) => sign.test(text))?.[1]
}
