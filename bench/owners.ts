/** Whose code a function is, for programs that profile clients. */

/** An option of the command line: `--name=value`. */
export const argument = (name: string, usual: string): string =>
  new RegExp(`--${name}=(\\w+)`).exec(process.argv.join(" "))?.[1] ?? usual

/** Whose code a function is, by where it stands. */
export const owner = (name: string, url: string): string => {
  if (name === "(garbage collector)") return "collecting garbage"
  // The inspector's own work is none of the client's.
  if (name === "(idle)" || name === "dispatch" && url === "") return "idle"
  if (url === "") return "the engine, system calls"
  if (url.startsWith("node:")) return "Node"
  if (/node_modules\/(@effect|effect)\//.test(url)) return "Effect"
  if (/node_modules\/@noble\/|\/layers\/crypto\//.test(url)) return "cryptography"
  if (/node_modules\/@mtcute\//.test(url)) return "mtcute"
  if (/\/schema\/(tl|mtproto|wire)\//.test(url)) return "ours: schema"
  return /node_modules/.test(url) ? "other packages" : "ours: the rest"
}

/** The entries with the greatest values. */
export const largest = (values: ReadonlyMap<string, number>, count: number): ReadonlyArray<readonly [string, number]> =>
  [...values].toSorted(([, a], [, b]) => b - a).slice(0, count)
