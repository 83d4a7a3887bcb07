/**
 * For authors of session stores: the records that `SessionStore.layerRecords` makes a store of, and those of ours, to
 * put a layer between.
 *
 * @since 0.1.0
 */
export { layer as layerFile } from "../layers/store/File.ts"
export { layer as layerKeyValue } from "../layers/store/KeyValue.ts"
export { layer as layerMemory } from "../layers/store/Memory.ts"
export { layer as layerString } from "../layers/store/String.ts"
export * from "../services/SessionRecords.ts"
