/**
 * Users, groups and channels: what names them, and how they are found.
 *
 * @since 0.1.0
 */
export * from "../schema/model/Peer.ts"
export * from "../services/Peers.ts"
