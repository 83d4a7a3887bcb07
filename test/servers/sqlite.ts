/** SQLite by better-sqlite3, which `scripts/install-servers` installs. */
import type { SqlClient } from "@effect/sql/SqlClient"
import type { ConfigError, Layer } from "effect"

interface Module {
  readonly layer: (config: { readonly filename: string }) => Layer.Layer<SqlClient, ConfigError.ConfigError>
}

const path = "../extras/node_modules/@effect/sql-sqlite-node/dist/esm/SqliteClient.js"

const { layer }: Module = await import(new URL(path, import.meta.url).href)

/** A client of a database in a file; each is a connection of its own, as another process would have. */
export const sqlite = (filename: string) => layer({ filename })
