// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `communities`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/communities.create */
export interface create {
  readonly hidden?: boolean | undefined
  readonly title: string
  readonly about?: string | undefined
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/communities.create */
export const create: M.Method<create, T.Updates> = /* @__PURE__ */ M.make(
  "communities.create",
  -0x59c7a614, // #a63859ec
  (w, v) => {
    w.id(-0x59c7a614)
    w.id((v.hidden === true ? 2 : 0) | (v.about === undefined ? 0 : 1))
    w.string(v.title)
    if (v.about !== undefined) w.string(v.about)
    W.writeInputPeer(w, v.peer)
  },
  R.readUpdates,
  "",
  "any"
)

/** https://core.telegram.org/method/communities.getJoinedCommunities */
export const getJoinedCommunities: M.Method<void, T.MessagesChats> = /* @__PURE__ */ M.make(
  "communities.getJoinedCommunities",
  -0x599c17d0, // #a663e830
  (w) => w.id(-0x599c17d0),
  R.readMessagesChats,
  "",
  "any"
)

/** https://core.telegram.org/method/communities.getParticipantJoinedChats */
export interface getParticipantJoinedChats {
  readonly community: T.InputChannel
  readonly participant: T.InputPeer
}

/** https://core.telegram.org/method/communities.getParticipantJoinedChats */
export const getParticipantJoinedChats: M.Method<getParticipantJoinedChats, T.CommunitiesParticipantJoinedChats> = /* @__PURE__ */ M.make(
  "communities.getParticipantJoinedChats",
  -0x07815455, // #f87eabab
  (w, v) => {
    w.id(-0x07815455)
    W.writeInputChannel(w, v.community)
    W.writeInputPeer(w, v.participant)
  },
  R.readCommunitiesParticipantJoinedChats,
  "",
  "any"
)

/** https://core.telegram.org/method/communities.getPeerLinkRequests */
export interface getPeerLinkRequests {
  readonly community: T.InputChannel
  readonly offset: string
  readonly limit: number
}

/** https://core.telegram.org/method/communities.getPeerLinkRequests */
export const getPeerLinkRequests: M.Method<getPeerLinkRequests, T.CommunitiesPeerLinkRequests> = /* @__PURE__ */ M.make(
  "communities.getPeerLinkRequests",
  -0x6c88ccbc, // #93773344
  (w, v) => {
    w.id(-0x6c88ccbc)
    W.writeInputChannel(w, v.community)
    w.string(v.offset)
    w.int(v.limit)
  },
  R.readCommunitiesPeerLinkRequests,
  "",
  "any"
)

/** https://core.telegram.org/method/communities.toggleAllPeerLinkRequestApproval */
export interface toggleAllPeerLinkRequestApproval {
  readonly reject?: boolean | undefined
  readonly community: T.InputChannel
}

/** https://core.telegram.org/method/communities.toggleAllPeerLinkRequestApproval */
export const toggleAllPeerLinkRequestApproval: M.Method<toggleAllPeerLinkRequestApproval, boolean> = /* @__PURE__ */ M.make(
  "communities.toggleAllPeerLinkRequestApproval",
  -0x401c22c3, // #bfe3dd3d
  (w, v) => {
    w.id(-0x401c22c3)
    w.id((v.reject === true ? 1 : 0))
    W.writeInputChannel(w, v.community)
  },
  R.readBool,
  "",
  "any"
)

/** https://core.telegram.org/method/communities.toggleCommunityCollapsedInDialogs */
export interface toggleCommunityCollapsedInDialogs {
  readonly collapsed?: boolean | undefined
  readonly community: T.InputChannel
}

/** https://core.telegram.org/method/communities.toggleCommunityCollapsedInDialogs */
export const toggleCommunityCollapsedInDialogs: M.Method<toggleCommunityCollapsedInDialogs, T.Updates> = /* @__PURE__ */ M.make(
  "communities.toggleCommunityCollapsedInDialogs",
  -0x28991c16, // #d766e3ea
  (w, v) => {
    w.id(-0x28991c16)
    w.id((v.collapsed === true ? 1 : 0))
    W.writeInputChannel(w, v.community)
  },
  R.readUpdates,
  "",
  "any"
)

/** https://core.telegram.org/method/communities.toggleParticipantBanned */
export interface toggleParticipantBanned {
  readonly unban?: boolean | undefined
  readonly community: T.InputChannel
  readonly participant: T.InputPeer
}

/** https://core.telegram.org/method/communities.toggleParticipantBanned */
export const toggleParticipantBanned: M.Method<toggleParticipantBanned, boolean> = /* @__PURE__ */ M.make(
  "communities.toggleParticipantBanned",
  -0x669852f1, // #9967ad0f
  (w, v) => {
    w.id(-0x669852f1)
    w.id((v.unban === true ? 1 : 0))
    W.writeInputChannel(w, v.community)
    W.writeInputPeer(w, v.participant)
  },
  R.readBool,
  "",
  "any"
)

/** https://core.telegram.org/method/communities.togglePeerLink */
export interface togglePeerLink {
  readonly visible?: boolean | undefined
  readonly hidden?: boolean | undefined
  readonly deleted?: boolean | undefined
  readonly community: T.InputChannel
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/communities.togglePeerLink */
export const togglePeerLink: M.Method<togglePeerLink, boolean> = /* @__PURE__ */ M.make(
  "communities.togglePeerLink",
  0x736dcfea, // #736dcfea
  (w, v) => {
    w.id(0x736dcfea)
    w.id((v.visible === true ? 1 : 0) | (v.hidden === true ? 2 : 0) | (v.deleted === true ? 4 : 0))
    W.writeInputChannel(w, v.community)
    W.writeInputPeer(w, v.peer)
  },
  R.readBool,
  "",
  "any"
)

/** https://core.telegram.org/method/communities.togglePeerLinkRequestApproval */
export interface togglePeerLinkRequestApproval {
  readonly reject?: boolean | undefined
  readonly community: T.InputChannel
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/communities.togglePeerLinkRequestApproval */
export const togglePeerLinkRequestApproval: M.Method<togglePeerLinkRequestApproval, boolean> = /* @__PURE__ */ M.make(
  "communities.togglePeerLinkRequestApproval",
  -0x737de658, // #8c8219a8
  (w, v) => {
    w.id(-0x737de658)
    w.id((v.reject === true ? 1 : 0))
    W.writeInputChannel(w, v.community)
    W.writeInputPeer(w, v.peer)
  },
  R.readBool,
  "",
  "any"
)
