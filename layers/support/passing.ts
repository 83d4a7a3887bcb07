/**
 * A map for what comes and goes. Pure. A Map makes its table anew after some entries, and the table that it gives up
 * refers to the next one. Once one of them is old, the collector keeps all that follow, with what was in them, which is
 * every call that a client has made for seconds. So this one moves into another Map from time to time.
 *
 * @since 0.1.0
 */

/** It moves after so many entries are gone, or as many as are there. */
const fewest = 256

/**
 * Such a map. What is added or removed while somebody goes through it may be seen or not.
 *
 * @since 0.1.0
 * @category models
 */
export class Passing<K, V> {
  private map = new Map<K, V>()
  private gone = 0

  get size(): number {
    return this.map.size
  }
  get(key: K): V | undefined {
    return this.map.get(key)
  }
  has(key: K): boolean {
    return this.map.has(key)
  }
  set(key: K, value: V): void {
    this.map.set(key, value)
  }
  delete(key: K): void {
    if (!this.map.delete(key) || ++this.gone < Math.max(fewest, this.map.size)) return
    this.map = new Map(this.map)
    this.gone = 0
  }
  values(): IterableIterator<V> {
    return this.map.values()
  }
  entries(): IterableIterator<[K, V]> {
    return this.map.entries()
  }
}
