/** Folders for the time of a test. */
import * as FileSystem from "@effect/platform/FileSystem"
import * as NodeContext from "@effect/platform-node/NodeContext"
import { Effect } from "effect"

/** A folder that goes with the scope. */
export const folder = Effect.flatMap(FileSystem.FileSystem, (fs) => Effect.orDie(fs.makeTempDirectoryScoped())).pipe(
  Effect.provide(NodeContext.layer)
)
