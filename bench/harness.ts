/**
 * Runs the same work through several implementations in one process and compares them. Rounds alternate the order
 * (A B, B A, …), so that a noisy neighbour on the machine hits all alike; the median of the rounds counts.
 */

/** One implementation of the work: what one operation is, and how many of them a call makes (1 unless said). */
export interface Contender {
  readonly run: () => unknown
  readonly operations?: number
}

export interface Row {
  readonly name: string
  readonly reference: string
  /** Nanoseconds an operation, by contender. */
  readonly nanoseconds: Readonly<Record<string, number>>
}

const median = (values: ReadonlyArray<number>): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

// Results go here, so that no engine may decide that the work has no effect.
let sink: unknown

const time = (contender: Contender, calls: number): number => {
  const start = process.hrtime.bigint()
  for (let i = 0; i < calls; i++) sink = contender.run()
  return Number(process.hrtime.bigint() - start) / (calls * (contender.operations ?? 1))
}

/** Measures all contenders; `reference` names the one that the ratios are taken against. */
export const compare = (
  name: string,
  reference: string,
  contenders: Readonly<Record<string, Contender>>,
  options?: { readonly rounds?: number; readonly roundMilliseconds?: number }
): Row => {
  const rounds = options?.rounds ?? 14
  const budget = (options?.roundMilliseconds ?? 40) * 1e6
  const entries = Object.entries(contenders).map(([key, contender]) => {
    // Warm up until the compiler has had its turn, then size a round by what a call takes.
    let calls = 1
    let spent = 0
    const until = process.hrtime.bigint() + BigInt(Math.round(budget * 2))
    while (process.hrtime.bigint() < until) {
      spent = time(contender, calls) * calls * (contender.operations ?? 1)
      if (spent < budget / 4) calls *= 2
    }
    const perCall = spent / calls
    return { key, contender, calls: Math.max(1, Math.round(budget / perCall)), samples: new Array<number>() }
  })
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? entries : [...entries].reverse()
    for (const entry of order) entry.samples.push(time(entry.contender, entry.calls))
  }
  if (sink === entries) throw new Error("unreachable")
  return { name, reference, nanoseconds: Object.fromEntries(entries.map((e) => [e.key, median(e.samples)])) }
}

const duration = (ns: number): string =>
  ns < 1e3 ? `${ns.toFixed(0)} ns` : ns < 1e6 ? `${(ns / 1e3).toFixed(2)} µs` : `${(ns / 1e6).toFixed(2)} ms`

/** A table in Markdown; a ratio of 2.00x means twice as fast as the reference. */
export const table = (title: string, rows: ReadonlyArray<Row>): string => {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row.nanoseconds)))]
  const line = (cells: ReadonlyArray<string>) => `| ${cells.join(" | ")} |`
  const body = rows.map((row) => {
    const base = row.nanoseconds[row.reference] ?? Number.NaN
    return line([
      row.name,
      ...names.map((name) => {
        const ns = row.nanoseconds[name]
        return ns === undefined ? "" : `${duration(ns)} (${(base / ns).toFixed(2)}x)`
      })
    ])
  })
  return [`**${title}**`, "", line(["", ...names]), line(["---", ...names.map(() => "---:")]), ...body].join("\n")
}
