/**
 * Finds addresses of data centres where none that are known answer.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type * as SubscriptionRef from "effect/SubscriptionRef"
import type { Request } from "../schema/tl/Method.ts"
import type { DataCentre } from "../schema/wire/Servers.ts"
import type { DcOptions } from "./DcOptions.ts"
import type { DcResolverError } from "./DcResolverError.ts"
import type { InvokeError } from "./Rpc.ts"
import type { Session, SessionState } from "./Sessions.ts"

/**
 * Finds addresses. They need not be trusted: whoever answers there has to prove that it is Telegram.
 *
 * @since 0.1.0
 * @category models
 */
export type Resolver = Effect.Effect<ReadonlyArray<DataCentre>, DcResolverError>

/**
 * A client that may be cut off: the state of its connection to home, and how others are reached.
 *
 * @since 0.1.0
 * @category models
 */
export interface Client {
  readonly options: DcOptions["Type"]
  readonly state: SubscriptionRef.SubscriptionRef<SessionState>
  readonly home: () => Session
  readonly open: (dc: number) => Effect.Effect<Session, InvokeError, Scope.Scope>
  readonly ask: <A, E extends string>(session: Session, request: Request<A, E>) => Effect.Effect<A, InvokeError>
}

/**
 * What a client is given that asks a resolver when it is cut off. Runs for as long as the client does.
 *
 * @since 0.1.0
 * @category models
 */
export interface Rescue {
  readonly resolver: Resolver
  readonly run: (client: Client) => Effect.Effect<void>
}

/**
 * The resolver of a client; none unless one is provided to its layer. Whatever brings it along stays out of clients that
 * have none.
 *
 * @since 0.1.0
 * @category tags
 */
export class DcResolver extends Context.Reference<DcResolver>()("layergram/services/DcResolver", {
  defaultValue: (): Rescue | undefined => undefined
}) {}
