/**
 * What is shown in the chats of one client.
 *
 * @since 0.1.0
 */
import * as Layer from "effect/Layer"
import type { Place } from "../services/Indicators.ts"
import { Indicators } from "../services/Indicators.ts"

/**
 * Nothing is shown yet.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer: Layer.Layer<Indicators> = /* @__PURE__ */ Layer.sync(Indicators, () => {
  // Changed by one fiber at a time: nothing waits in between.
  const places = new Map<string, Place>()
  return Indicators.of({
    enter: (name, block) => {
      const place = places.get(name) ?? { blocks: [], isShown: false, toldAt: -Infinity }
      places.set(name, place)
      place.blocks.push(block)
      return place
    },
    leave: (name, block) => {
      const blocks = places.get(name)?.blocks ?? []
      const index = blocks.indexOf(block)
      if (index >= 0) blocks.splice(index, 1)
      if (blocks.length === 0) places.delete(name)
    }
  })
})
