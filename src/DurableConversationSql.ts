/**
 * What durable conversations stand on, in a database: a workflow engine, and where it is noted who is asked what. Needs
 * the packages `@effect/sql` with a driver, `@effect/workflow`, `@effect/cluster`, `@effect/rpc` and
 * `@effect/experimental`.
 *
 * @since 0.1.0
 */
import * as ClusterWorkflowEngine from "@effect/cluster/ClusterWorkflowEngine"
import * as SingleRunner from "@effect/cluster/SingleRunner"
import type { KeyValueStore } from "@effect/platform/KeyValueStore"
import type { MigrationError } from "@effect/sql/Migrator"
import type { SqlClient } from "@effect/sql/SqlClient"
import type { SqlError } from "@effect/sql/SqlError"
import type { WorkflowEngine } from "@effect/workflow/WorkflowEngine"
import type { ConfigError } from "effect/ConfigError"
import * as Layer from "effect/Layer"
import * as KeyValueStoreSql from "./KeyValueStoreSql.ts"

/**
 * Keeps conversations in a database that one process at a time uses, which the lease of the session sees to. The engine
 * makes tables of its own, whose names begin with `cluster_`, and counts beyond 2^53: a client of libSQL needs the option
 * `intMode: "bigint"` for that.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  options?: Parameters<typeof KeyValueStoreSql.layer>[0]
): Layer.Layer<
  WorkflowEngine | KeyValueStore,
  SqlError | MigrationError | ConfigError,
  SqlClient
> =>
  Layer.merge(
    Layer.provide(
      ClusterWorkflowEngine.layer,
      SingleRunner.layer({
        // Locks in the database would outlive a process that was killed.
        runnerStorage: "memory",
        shardingConfig: {
          // The one runner has all there is. Looking again while it shuts down only warns that there is none.
          refreshAssignmentsInterval: "1 day",
          // What is cut off is done again: whoever shuts down need not wait for it.
          entityTerminationTimeout: "1 second",
          // After a start, this is how long it takes until what was cut off is done again.
          entityMessagePollInterval: "2 seconds"
        }
      })
    ),
    KeyValueStoreSql.layer(options)
  )
