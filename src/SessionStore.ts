/**
 * Where a client keeps what it must not forget: the contract and the stores.
 *
 * @since 0.1.0
 */
export { layer as layerFile } from "../layers/store/File.ts"
export { layer as layerMemory } from "../layers/store/Memory.ts"
export * from "../services/SessionStore.ts"
