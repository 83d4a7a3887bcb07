/**
 * What accounts have besides messages: saved files, stories.
 *
 * @since 0.1.0
 */
import type * as T from "../../../schema/tl/api/types.ts"
import type { StoredFile } from "./files.ts"
import type { Person } from "./model.ts"
import type { World } from "./World.ts"

/**
 * A sticker that was sent.
 *
 * @since 0.1.0
 * @category models
 */
export interface Dated {
  readonly file: StoredFile
  readonly date: number
}

/**
 * A wallpaper that somebody has made.
 *
 * @since 0.1.0
 * @category models
 */
export interface Wallpaper {
  readonly id: bigint
  readonly accessHash: bigint
  readonly slug: string
  readonly file: StoredFile
  readonly creator: Person
}

/**
 * A wallpaper in somebody's list.
 *
 * @since 0.1.0
 * @category models
 */
export interface Kept {
  readonly wallpaper: Wallpaper
  readonly settings: T.WallPaperSettings
}

/**
 * What one account has.
 *
 * @since 0.1.0
 * @category models
 */
export interface Shelf {
  /** The newest first. */
  readonly gifs: Array<StoredFile>
  /** The newest first. */
  readonly recentStickers: Array<Dated>
  /** The newest first. */
  readonly favedStickers: Array<StoredFile>
  /** The newest first. */
  readonly ringtones: Array<StoredFile>
  /** Those that the account has made, and those that it keeps in its list, the newest first. */
  readonly madeWallpapers: Array<Wallpaper>
  readonly wallpapers: Array<Kept>
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
  const shelf: Shelf = {
    gifs: [],
    recentStickers: [],
    favedStickers: [],
    ringtones: [],
    madeWallpapers: [],
    wallpapers: [],
    stories: new Map()
  }
  shelves.set(id, shelf)
  return shelf
}

/**
 * The wallpaper that a client names, whoever has made it; `undefined` for colours without a file.
 *
 * @since 0.1.0
 * @category accessors
 */
export const wallpaper = (shelves: Shelves, input: T.InputWallPaper): Wallpaper | undefined => {
  const is = ({ accessHash, id, slug }: Wallpaper): boolean =>
    input._tag === "inputWallPaperSlug"
      ? input.slug === slug
      : input._tag === "inputWallPaper" && input.id === id && input.accessHash === accessHash
  for (const { madeWallpapers } of shelves.values()) {
    const found = madeWallpapers.find(is)
    if (found !== undefined) return found
  }
  return undefined
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
