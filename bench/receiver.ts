/** One client in a process of its own, for `bench/updates.ts`: waits for as many new messages as it is told. */
import * as Apart from "./apart.ts"
import * as Receivers from "./receivers.ts"

await Apart.begin({ layergram: Receivers.layergram, mtcute: Receivers.mtcute })
