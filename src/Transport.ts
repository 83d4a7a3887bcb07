/**
 * How packets travel: the contracts and their layers.
 *
 * @since 0.1.0
 */
export { layer as layerFramed } from "../layers/transport/Framed.ts"
export { layer as layerSocket, layerWebSocket } from "../layers/transport/PlatformSocket.ts"
export * from "../services/Dialer.ts"
export * from "../services/Transport.ts"
