/**
 * What accounts have besides messages: saved animations, stories.
 *
 * @since 0.1.0
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { StoredFile } from "./files.ts"
import type { Person } from "./model.ts"
import type { World } from "./World.ts"

/**
 * What one account has.
 *
 * @since 0.1.0
 * @category models
 */
export interface Shelf {
  /** The newest first. */
  readonly gifs: Array<StoredFile>
  readonly stories: Map<number, T.storyItem>
}

/**
 * What accounts have, by the id of the account.
 *
 * @since 0.1.0
 * @category models
 */
export type Shelves = Map<number, Shelf>

/**
 * What an account has.
 *
 * @since 0.1.0
 * @category accessors
 */
export const of = (shelves: Shelves, { id }: Person): Shelf => {
  const known = shelves.get(id)
  if (known !== undefined) return known
  const shelf: Shelf = { gifs: [], stories: new Map() }
  shelves.set(id, shelf)
  return shelf
}

/**
 * A story as somebody sees it who may see it: its own author always, others as long as it is there.
 *
 * @since 0.1.0
 * @category accessors
 */
export const find = (world: World, viewer: Person, author: Person, id: number): T.storyItem | undefined => {
  const story = of(world.shelves, author).stories.get(id)
  if (story === undefined) return undefined
  if (author === viewer) return { ...story, out: true }
  return story.pinned === true || story.expireDate > world.environment.timers.seconds() ? story : undefined
}
