// Generated from source/api.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The methods of the namespace `phone`.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema
 */

import * as M from "../../Method.ts"
import * as R from "../read.ts"
import type * as T from "../types.ts"
import * as W from "../write.ts"

/** https://core.telegram.org/method/phone.acceptCall */
export interface acceptCall {
  readonly peer: T.InputPhoneCall
  readonly gB: Uint8Array
  readonly protocol: T.PhoneCallProtocol
}

/** https://core.telegram.org/method/phone.acceptCall */
export const acceptCall: M.Method<
  acceptCall,
  T.PhonePhoneCall,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CALL_ALREADY_ACCEPTED" | "CALL_ALREADY_DECLINED" | "CALL_OCCUPY_FAILED"
  | "CALL_PEER_INVALID" | "CALL_PROTOCOL_COMPAT_LAYER_INVALID" | "CALL_PROTOCOL_FLAGS_INVALID"
  | "CALL_PROTOCOL_LAYER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.acceptCall",
  0x3bd2b4a0, // #3bd2b4a0
  (w, v) => {
    w.id(0x3bd2b4a0)
    W.writeInputPhoneCall(w, v.peer)
    w.bytes(v.gB)
    W.writePhoneCallProtocol(w, v.protocol)
  },
  R.readPhonePhoneCall,
  "BUSINESS_CONNECTION_NOT_ALLOWED CALL_ALREADY_ACCEPTED CALL_ALREADY_DECLINED CALL_OCCUPY_FAILED " +
  "CALL_PEER_INVALID CALL_PROTOCOL_COMPAT_LAYER_INVALID CALL_PROTOCOL_FLAGS_INVALID CALL_PROTOCOL_LAYER_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.checkGroupCall */
export interface checkGroupCall {
  readonly call: T.InputGroupCall
  readonly sources: ReadonlyArray<number>
}

/** https://core.telegram.org/method/phone.checkGroupCall */
export const checkGroupCall: M.Method<
  checkGroupCall,
  ReadonlyArray<number>,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_INVALID" | "GROUPCALL_JOIN_MISSING",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.checkGroupCall",
  -0x4a630689, // #b59cf977
  (w, v) => {
    w.id(-0x4a630689)
    W.writeInputGroupCall(w, v.call)
    w.vector(v.sources, W.writeInt)
  },
  (r) => r.vector(1, R.readInt),
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_INVALID GROUPCALL_JOIN_MISSING",
  "user"
)

/** https://core.telegram.org/method/phone.confirmCall */
export interface confirmCall {
  readonly peer: T.InputPhoneCall
  readonly gA: Uint8Array
  readonly keyFingerprint: bigint
  readonly protocol: T.PhoneCallProtocol
}

/** https://core.telegram.org/method/phone.confirmCall */
export const confirmCall: M.Method<
  confirmCall,
  T.PhonePhoneCall,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CALL_ALREADY_DECLINED" | "CALL_PEER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.confirmCall",
  0x2efe1722, // #2efe1722
  (w, v) => {
    w.id(0x2efe1722)
    W.writeInputPhoneCall(w, v.peer)
    w.bytes(v.gA)
    w.long(v.keyFingerprint)
    W.writePhoneCallProtocol(w, v.protocol)
  },
  R.readPhonePhoneCall,
  "BUSINESS_CONNECTION_NOT_ALLOWED CALL_ALREADY_DECLINED CALL_PEER_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.createConferenceCall */
export interface createConferenceCall {
  readonly muted?: boolean | undefined
  readonly videoStopped?: boolean | undefined
  readonly join?: boolean | undefined
  readonly randomId: number
  readonly publicKey?: Uint8Array | undefined
  readonly block?: Uint8Array | undefined
  readonly params?: T.DataJSON | undefined
}

/** https://core.telegram.org/method/phone.createConferenceCall */
export const createConferenceCall: M.Method<
  createConferenceCall,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.createConferenceCall",
  0x7d0444bb, // #7d0444bb
  (w, v) => {
    const flags_3 = v.join === true || v.publicKey !== undefined || v.block !== undefined || v.params !== undefined
    w.id(0x7d0444bb)
    w.id((v.muted === true ? 1 : 0) | (v.videoStopped === true ? 4 : 0) | (flags_3 ? 8 : 0))
    w.int(v.randomId)
    if (flags_3) w.int256(v.publicKey ?? w.missing("phone.createConferenceCall.public_key"))
    if (flags_3) w.bytes(v.block ?? w.missing("phone.createConferenceCall.block"))
    if (flags_3) W.writeDataJSON(w, v.params ?? w.missing("phone.createConferenceCall.params"))
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/phone.createGroupCall */
export interface createGroupCall {
  readonly rtmpStream?: boolean | undefined
  readonly peer: T.InputPeer
  readonly randomId: number
  readonly title?: string | undefined
  readonly scheduleDate?: number | undefined
}

/** https://core.telegram.org/method/phone.createGroupCall */
export const createGroupCall: M.Method<
  createGroupCall,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_PRIVATE" | "CHAT_ADMIN_REQUIRED" | "CREATE_CALL_FAILED"
  | "GROUPCALL_ALREADY_DISCARDED" | "PEER_ID_INVALID" | "SCHEDULE_DATE_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.createGroupCall",
  0x48cdc6d8, // #48cdc6d8
  (w, v) => {
    w.id(0x48cdc6d8)
    w.id(
      (v.rtmpStream === true ? 4 : 0) |
      (v.title === undefined ? 0 : 1) |
      (v.scheduleDate === undefined ? 0 : 2)
    )
    W.writeInputPeer(w, v.peer)
    w.int(v.randomId)
    if (v.title !== undefined) w.string(v.title)
    if (v.scheduleDate !== undefined) w.int(v.scheduleDate)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_PRIVATE CHAT_ADMIN_REQUIRED CREATE_CALL_FAILED " +
  "GROUPCALL_ALREADY_DISCARDED PEER_ID_INVALID SCHEDULE_DATE_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.declineConferenceCallInvite */
export interface declineConferenceCallInvite {
  readonly msgId: number
}

/** https://core.telegram.org/method/phone.declineConferenceCallInvite */
export const declineConferenceCallInvite: M.Method<
  declineConferenceCallInvite,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "MESSAGE_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.declineConferenceCallInvite",
  0x3c479971, // #3c479971
  (w, v) => {
    w.id(0x3c479971)
    w.int(v.msgId)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED MESSAGE_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.deleteConferenceCallParticipants */
export interface deleteConferenceCallParticipants {
  readonly onlyLeft?: boolean | undefined
  readonly kick?: boolean | undefined
  readonly call: T.InputGroupCall
  readonly ids: ReadonlyArray<bigint>
  readonly block: Uint8Array
}

/** https://core.telegram.org/method/phone.deleteConferenceCallParticipants */
export const deleteConferenceCallParticipants: M.Method<
  deleteConferenceCallParticipants,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.deleteConferenceCallParticipants",
  -0x7359fadb, // #8ca60525
  (w, v) => {
    w.id(-0x7359fadb)
    w.id((v.onlyLeft === true ? 1 : 0) | (v.kick === true ? 2 : 0))
    W.writeInputGroupCall(w, v.call)
    w.vector(v.ids, W.writeLong)
    w.bytes(v.block)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.deleteGroupCallMessages */
export interface deleteGroupCallMessages {
  readonly reportSpam?: boolean | undefined
  readonly call: T.InputGroupCall
  readonly messages: ReadonlyArray<number>
}

/** https://core.telegram.org/method/phone.deleteGroupCallMessages */
export const deleteGroupCallMessages: M.Method<
  deleteGroupCallMessages,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.deleteGroupCallMessages",
  -0x09b0ab09, // #f64f54f7
  (w, v) => {
    w.id(-0x09b0ab09)
    w.id((v.reportSpam === true ? 1 : 0))
    W.writeInputGroupCall(w, v.call)
    w.vector(v.messages, W.writeInt)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.deleteGroupCallParticipantMessages */
export interface deleteGroupCallParticipantMessages {
  readonly reportSpam?: boolean | undefined
  readonly call: T.InputGroupCall
  readonly participant: T.InputPeer
}

/** https://core.telegram.org/method/phone.deleteGroupCallParticipantMessages */
export const deleteGroupCallParticipantMessages: M.Method<
  deleteGroupCallParticipantMessages,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.deleteGroupCallParticipantMessages",
  0x1dbfeca0, // #1dbfeca0
  (w, v) => {
    w.id(0x1dbfeca0)
    w.id((v.reportSpam === true ? 1 : 0))
    W.writeInputGroupCall(w, v.call)
    W.writeInputPeer(w, v.participant)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.discardCall */
export interface discardCall {
  readonly video?: boolean | undefined
  readonly peer: T.InputPhoneCall
  readonly duration: number
  readonly reason: T.PhoneCallDiscardReason
  readonly connectionId: bigint
}

/** https://core.telegram.org/method/phone.discardCall */
export const discardCall: M.Method<
  discardCall,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CALL_ALREADY_ACCEPTED" | "CALL_OCCUPY_FAILED" | "CALL_PEER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.discardCall",
  -0x4d343e40, // #b2cbc1c0
  (w, v) => {
    w.id(-0x4d343e40)
    w.id((v.video === true ? 1 : 0))
    W.writeInputPhoneCall(w, v.peer)
    w.int(v.duration)
    W.writePhoneCallDiscardReason(w, v.reason)
    w.long(v.connectionId)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CALL_ALREADY_ACCEPTED CALL_OCCUPY_FAILED CALL_PEER_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.discardGroupCall */
export interface discardGroupCall {
  readonly call: T.InputGroupCall
}

/** https://core.telegram.org/method/phone.discardGroupCall */
export const discardGroupCall: M.Method<
  discardGroupCall,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_ALREADY_DISCARDED" | "GROUPCALL_FORBIDDEN" | "GROUPCALL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.discardGroupCall",
  0x7a777135, // #7a777135
  (w, v) => {
    w.id(0x7a777135)
    W.writeInputGroupCall(w, v.call)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_ALREADY_DISCARDED GROUPCALL_FORBIDDEN GROUPCALL_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.editGroupCallParticipant */
export interface editGroupCallParticipant {
  readonly call: T.InputGroupCall
  readonly participant: T.InputPeer
  readonly muted?: boolean | undefined
  readonly volume?: number | undefined
  readonly raiseHand?: boolean | undefined
  readonly videoStopped?: boolean | undefined
  readonly videoPaused?: boolean | undefined
  readonly presentationPaused?: boolean | undefined
}

/** https://core.telegram.org/method/phone.editGroupCallParticipant */
export const editGroupCallParticipant: M.Method<
  editGroupCallParticipant,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_FORBIDDEN" | "GROUPCALL_INVALID" | "PARTICIPANT_JOIN_MISSING"
  | "RAISE_HAND_FORBIDDEN" | "USER_ID_INVALID" | "USER_VOLUME_INVALID" | "VIDEO_PAUSE_FORBIDDEN"
  | "VIDEO_STOP_FORBIDDEN",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.editGroupCallParticipant",
  -0x5ad8c541, // #a5273abf
  (w, v) => {
    w.id(-0x5ad8c541)
    w.id(
      (v.muted === undefined ? 0 : 1) |
      (v.volume === undefined ? 0 : 2) |
      (v.raiseHand === undefined ? 0 : 4) |
      (v.videoStopped === undefined ? 0 : 8) |
      (v.videoPaused === undefined ? 0 : 16) |
      (v.presentationPaused === undefined ? 0 : 32)
    )
    W.writeInputGroupCall(w, v.call)
    W.writeInputPeer(w, v.participant)
    if (v.muted !== undefined) w.bool(v.muted)
    if (v.volume !== undefined) w.int(v.volume)
    if (v.raiseHand !== undefined) w.bool(v.raiseHand)
    if (v.videoStopped !== undefined) w.bool(v.videoStopped)
    if (v.videoPaused !== undefined) w.bool(v.videoPaused)
    if (v.presentationPaused !== undefined) w.bool(v.presentationPaused)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_FORBIDDEN GROUPCALL_INVALID PARTICIPANT_JOIN_MISSING " +
  "RAISE_HAND_FORBIDDEN USER_ID_INVALID USER_VOLUME_INVALID VIDEO_PAUSE_FORBIDDEN VIDEO_STOP_FORBIDDEN",
  "user"
)

/** https://core.telegram.org/method/phone.editGroupCallTitle */
export interface editGroupCallTitle {
  readonly call: T.InputGroupCall
  readonly title: string
}

/** https://core.telegram.org/method/phone.editGroupCallTitle */
export const editGroupCallTitle: M.Method<
  editGroupCallTitle,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_FORBIDDEN" | "GROUPCALL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.editGroupCallTitle",
  0x1ca6ac0a, // #1ca6ac0a
  (w, v) => {
    w.id(0x1ca6ac0a)
    W.writeInputGroupCall(w, v.call)
    w.string(v.title)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_FORBIDDEN GROUPCALL_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.exportGroupCallInvite */
export interface exportGroupCallInvite {
  readonly canSelfUnmute?: boolean | undefined
  readonly call: T.InputGroupCall
}

/** https://core.telegram.org/method/phone.exportGroupCallInvite */
export const exportGroupCallInvite: M.Method<
  exportGroupCallInvite,
  T.PhoneExportedGroupCallInvite,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_INVALID" | "PUBLIC_CHANNEL_MISSING",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.exportGroupCallInvite",
  -0x19559b81, // #e6aa647f
  (w, v) => {
    w.id(-0x19559b81)
    w.id((v.canSelfUnmute === true ? 1 : 0))
    W.writeInputGroupCall(w, v.call)
  },
  R.readPhoneExportedGroupCallInvite,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_INVALID PUBLIC_CHANNEL_MISSING",
  "user"
)

/** https://core.telegram.org/method/phone.getCallConfig */
export const getCallConfig: M.Method<
  void,
  T.DataJSON,
  | "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.getCallConfig",
  0x55451fa9, // #55451fa9
  (w) => w.id(0x55451fa9),
  R.readDataJSON,
  "BUSINESS_CONNECTION_NOT_ALLOWED",
  "user"
)

/** https://core.telegram.org/method/phone.getGroupCall */
export interface getGroupCall {
  readonly call: T.InputGroupCall
  readonly limit: number
}

/** https://core.telegram.org/method/phone.getGroupCall */
export const getGroupCall: M.Method<
  getGroupCall,
  T.PhoneGroupCall,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_FORBIDDEN" | "GROUPCALL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.getGroupCall",
  0x041845db, // #041845db
  (w, v) => {
    w.id(0x041845db)
    W.writeInputGroupCall(w, v.call)
    w.int(v.limit)
  },
  R.readPhoneGroupCall,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_FORBIDDEN GROUPCALL_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.getGroupCallChainBlocks */
export interface getGroupCallChainBlocks {
  readonly call: T.InputGroupCall
  readonly subChainId: number
  readonly offset: number
  readonly limit: number
}

/** https://core.telegram.org/method/phone.getGroupCallChainBlocks */
export const getGroupCallChainBlocks: M.Method<
  getGroupCallChainBlocks,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.getGroupCallChainBlocks",
  -0x1160775a, // #ee9f88a6
  (w, v) => {
    w.id(-0x1160775a)
    W.writeInputGroupCall(w, v.call)
    w.int(v.subChainId)
    w.int(v.offset)
    w.int(v.limit)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.getGroupCallJoinAs */
export interface getGroupCallJoinAs {
  readonly peer: T.InputPeer
}

/** https://core.telegram.org/method/phone.getGroupCallJoinAs */
export const getGroupCallJoinAs: M.Method<
  getGroupCallJoinAs,
  T.PhoneJoinAsPeers,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHANNEL_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.getGroupCallJoinAs",
  -0x1083dec6, // #ef7c213a
  (w, v) => {
    w.id(-0x1083dec6)
    W.writeInputPeer(w, v.peer)
  },
  R.readPhoneJoinAsPeers,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHANNEL_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.getGroupCallStars */
export interface getGroupCallStars {
  readonly call: T.InputGroupCall
}

/** https://core.telegram.org/method/phone.getGroupCallStars */
export const getGroupCallStars: M.Method<
  getGroupCallStars,
  T.PhoneGroupCallStars,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.getGroupCallStars",
  0x6f636302, // #6f636302
  (w, v) => {
    w.id(0x6f636302)
    W.writeInputGroupCall(w, v.call)
  },
  R.readPhoneGroupCallStars,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.getGroupCallStreamChannels */
export interface getGroupCallStreamChannels {
  readonly call: T.InputGroupCall
}

/** https://core.telegram.org/method/phone.getGroupCallStreamChannels */
export const getGroupCallStreamChannels: M.Method<
  getGroupCallStreamChannels,
  T.PhoneGroupCallStreamChannels,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_INVALID" | "GROUPCALL_JOIN_MISSING",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.getGroupCallStreamChannels",
  0x1ab21940, // #1ab21940
  (w, v) => {
    w.id(0x1ab21940)
    W.writeInputGroupCall(w, v.call)
  },
  R.readPhoneGroupCallStreamChannels,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_INVALID GROUPCALL_JOIN_MISSING",
  "user"
)

/** https://core.telegram.org/method/phone.getGroupCallStreamRtmpUrl */
export interface getGroupCallStreamRtmpUrl {
  readonly liveStory?: boolean | undefined
  readonly peer: T.InputPeer
  readonly revoke: boolean
}

/** https://core.telegram.org/method/phone.getGroupCallStreamRtmpUrl */
export const getGroupCallStreamRtmpUrl: M.Method<
  getGroupCallStreamRtmpUrl,
  T.PhoneGroupCallStreamRtmpUrl,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.getGroupCallStreamRtmpUrl",
  0x5af4c73a, // #5af4c73a
  (w, v) => {
    w.id(0x5af4c73a)
    w.id((v.liveStory === true ? 1 : 0))
    W.writeInputPeer(w, v.peer)
    w.bool(v.revoke)
  },
  R.readPhoneGroupCallStreamRtmpUrl,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.getGroupParticipants */
export interface getGroupParticipants {
  readonly call: T.InputGroupCall
  readonly ids: ReadonlyArray<T.InputPeer>
  readonly sources: ReadonlyArray<number>
  readonly offset: string
  readonly limit: number
}

/** https://core.telegram.org/method/phone.getGroupParticipants */
export const getGroupParticipants: M.Method<
  getGroupParticipants,
  T.PhoneGroupParticipants,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.getGroupParticipants",
  -0x3aa72755, // #c558d8ab
  (w, v) => {
    w.id(-0x3aa72755)
    W.writeInputGroupCall(w, v.call)
    w.vector(v.ids, W.writeInputPeer)
    w.vector(v.sources, W.writeInt)
    w.string(v.offset)
    w.int(v.limit)
  },
  R.readPhoneGroupParticipants,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.inviteConferenceCallParticipant */
export interface inviteConferenceCallParticipant {
  readonly video?: boolean | undefined
  readonly call: T.InputGroupCall
  readonly userId: T.InputUser
}

/** https://core.telegram.org/method/phone.inviteConferenceCallParticipant */
export const inviteConferenceCallParticipant: M.Method<
  inviteConferenceCallParticipant,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.inviteConferenceCallParticipant",
  -0x430dd97b, // #bcf22685
  (w, v) => {
    w.id(-0x430dd97b)
    w.id((v.video === true ? 1 : 0))
    W.writeInputGroupCall(w, v.call)
    W.writeInputUser(w, v.userId)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.inviteToGroupCall */
export interface inviteToGroupCall {
  readonly call: T.InputGroupCall
  readonly users: ReadonlyArray<T.InputUser>
}

/** https://core.telegram.org/method/phone.inviteToGroupCall */
export const inviteToGroupCall: M.Method<
  inviteToGroupCall,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_TYPE_INVALID" | "GROUPCALL_FORBIDDEN" | "GROUPCALL_INVALID"
  | "INVITE_FORBIDDEN_WITH_JOINAS" | "USER_ALREADY_INVITED" | "USER_NOT_PARTICIPANT",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.inviteToGroupCall",
  0x7b393160, // #7b393160
  (w, v) => {
    w.id(0x7b393160)
    W.writeInputGroupCall(w, v.call)
    w.vector(v.users, W.writeInputUser)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_TYPE_INVALID GROUPCALL_FORBIDDEN GROUPCALL_INVALID " +
  "INVITE_FORBIDDEN_WITH_JOINAS USER_ALREADY_INVITED USER_NOT_PARTICIPANT",
  "user"
)

/** https://core.telegram.org/method/phone.joinGroupCall */
export interface joinGroupCall {
  readonly muted?: boolean | undefined
  readonly videoStopped?: boolean | undefined
  readonly call: T.InputGroupCall
  readonly joinAs: T.InputPeer
  readonly inviteHash?: string | undefined
  readonly publicKey?: Uint8Array | undefined
  readonly block?: Uint8Array | undefined
  readonly params: T.DataJSON
}

/** https://core.telegram.org/method/phone.joinGroupCall */
export const joinGroupCall: M.Method<
  joinGroupCall,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CHAT_ADMIN_REQUIRED" | "CHAT_WRITE_FORBIDDEN" | "DATA_JSON_INVALID"
  | "GROUPCALL_FORBIDDEN" | "GROUPCALL_INVALID" | "GROUPCALL_SSRC_DUPLICATE_MUCH" | "JOIN_AS_PEER_INVALID"
  | "PUBLIC_KEY_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.joinGroupCall",
  -0x704acfa9, // #8fb53057
  (w, v) => {
    const flags_3 = v.publicKey !== undefined || v.block !== undefined
    w.id(-0x704acfa9)
    w.id(
      (v.muted === true ? 1 : 0) |
      (v.videoStopped === true ? 4 : 0) |
      (v.inviteHash === undefined ? 0 : 2) |
      (flags_3 ? 8 : 0)
    )
    W.writeInputGroupCall(w, v.call)
    W.writeInputPeer(w, v.joinAs)
    if (v.inviteHash !== undefined) w.string(v.inviteHash)
    if (flags_3) w.int256(v.publicKey ?? w.missing("phone.joinGroupCall.public_key"))
    if (flags_3) w.bytes(v.block ?? w.missing("phone.joinGroupCall.block"))
    W.writeDataJSON(w, v.params)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CHAT_ADMIN_REQUIRED CHAT_WRITE_FORBIDDEN DATA_JSON_INVALID " +
  "GROUPCALL_FORBIDDEN GROUPCALL_INVALID GROUPCALL_SSRC_DUPLICATE_MUCH JOIN_AS_PEER_INVALID PUBLIC_KEY_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.joinGroupCallPresentation */
export interface joinGroupCallPresentation {
  readonly call: T.InputGroupCall
  readonly params: T.DataJSON
}

/** https://core.telegram.org/method/phone.joinGroupCallPresentation */
export const joinGroupCallPresentation: M.Method<
  joinGroupCallPresentation,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_INVALID" | "PARTICIPANT_JOIN_MISSING",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.joinGroupCallPresentation",
  -0x3415943c, // #cbea6bc4
  (w, v) => {
    w.id(-0x3415943c)
    W.writeInputGroupCall(w, v.call)
    W.writeDataJSON(w, v.params)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_INVALID PARTICIPANT_JOIN_MISSING",
  "user"
)

/** https://core.telegram.org/method/phone.leaveGroupCall */
export interface leaveGroupCall {
  readonly call: T.InputGroupCall
  readonly source: number
}

/** https://core.telegram.org/method/phone.leaveGroupCall */
export const leaveGroupCall: M.Method<
  leaveGroupCall,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.leaveGroupCall",
  0x500377f9, // #500377f9
  (w, v) => {
    w.id(0x500377f9)
    W.writeInputGroupCall(w, v.call)
    w.int(v.source)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.leaveGroupCallPresentation */
export interface leaveGroupCallPresentation {
  readonly call: T.InputGroupCall
}

/** https://core.telegram.org/method/phone.leaveGroupCallPresentation */
export const leaveGroupCallPresentation: M.Method<
  leaveGroupCallPresentation,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.leaveGroupCallPresentation",
  0x1c50d144, // #1c50d144
  (w, v) => {
    w.id(0x1c50d144)
    W.writeInputGroupCall(w, v.call)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.receivedCall */
export interface receivedCall {
  readonly peer: T.InputPhoneCall
}

/** https://core.telegram.org/method/phone.receivedCall */
export const receivedCall: M.Method<
  receivedCall,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CALL_ALREADY_DECLINED" | "CALL_PEER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.receivedCall",
  0x17d54f61, // #17d54f61
  (w, v) => {
    w.id(0x17d54f61)
    W.writeInputPhoneCall(w, v.peer)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CALL_ALREADY_DECLINED CALL_PEER_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.requestCall */
export interface requestCall {
  readonly video?: boolean | undefined
  readonly userId: T.InputUser
  readonly randomId: number
  readonly gAHash: Uint8Array
  readonly protocol: T.PhoneCallProtocol
}

/** https://core.telegram.org/method/phone.requestCall */
export const requestCall: M.Method<
  requestCall,
  T.PhonePhoneCall,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CALL_PROTOCOL_FLAGS_INVALID" | "CALL_PROTOCOL_LAYER_INVALID"
  | "INPUT_USER_DEACTIVATED" | "PARTICIPANT_VERSION_OUTDATED" | "RANDOM_ID_DUPLICATE" | "USER_ID_INVALID"
  | "USER_IS_BLOCKED" | "USER_PRIVACY_RESTRICTED",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.requestCall",
  0x42ff96ed, // #42ff96ed
  (w, v) => {
    w.id(0x42ff96ed)
    w.id((v.video === true ? 1 : 0))
    W.writeInputUser(w, v.userId)
    w.int(v.randomId)
    w.bytes(v.gAHash)
    W.writePhoneCallProtocol(w, v.protocol)
  },
  R.readPhonePhoneCall,
  "BUSINESS_CONNECTION_NOT_ALLOWED CALL_PROTOCOL_FLAGS_INVALID CALL_PROTOCOL_LAYER_INVALID " +
  "INPUT_USER_DEACTIVATED PARTICIPANT_VERSION_OUTDATED RANDOM_ID_DUPLICATE USER_ID_INVALID USER_IS_BLOCKED " +
  "USER_PRIVACY_RESTRICTED",
  "user"
)

/** https://core.telegram.org/method/phone.saveCallDebug */
export interface saveCallDebug {
  readonly peer: T.InputPhoneCall
  readonly debug: T.DataJSON
}

/** https://core.telegram.org/method/phone.saveCallDebug */
export const saveCallDebug: M.Method<
  saveCallDebug,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CALL_PEER_INVALID" | "DATA_JSON_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.saveCallDebug",
  0x277add7e, // #277add7e
  (w, v) => {
    w.id(0x277add7e)
    W.writeInputPhoneCall(w, v.peer)
    W.writeDataJSON(w, v.debug)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CALL_PEER_INVALID DATA_JSON_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.saveCallLog */
export interface saveCallLog {
  readonly peer: T.InputPhoneCall
  readonly file: T.InputFile
}

/** https://core.telegram.org/method/phone.saveCallLog */
export const saveCallLog: M.Method<
  saveCallLog,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CALL_PEER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.saveCallLog",
  0x41248786, // #41248786
  (w, v) => {
    w.id(0x41248786)
    W.writeInputPhoneCall(w, v.peer)
    W.writeInputFile(w, v.file)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CALL_PEER_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.saveDefaultGroupCallJoinAs */
export interface saveDefaultGroupCallJoinAs {
  readonly peer: T.InputPeer
  readonly joinAs: T.InputPeer
}

/** https://core.telegram.org/method/phone.saveDefaultGroupCallJoinAs */
export const saveDefaultGroupCallJoinAs: M.Method<
  saveDefaultGroupCallJoinAs,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "JOIN_AS_PEER_INVALID" | "PEER_ID_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.saveDefaultGroupCallJoinAs",
  0x575e1f8c, // #575e1f8c
  (w, v) => {
    w.id(0x575e1f8c)
    W.writeInputPeer(w, v.peer)
    W.writeInputPeer(w, v.joinAs)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED JOIN_AS_PEER_INVALID PEER_ID_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.saveDefaultSendAs */
export interface saveDefaultSendAs {
  readonly call: T.InputGroupCall
  readonly sendAs: T.InputPeer
}

/** https://core.telegram.org/method/phone.saveDefaultSendAs */
export const saveDefaultSendAs: M.Method<
  saveDefaultSendAs,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.saveDefaultSendAs",
  0x4167add1, // #4167add1
  (w, v) => {
    w.id(0x4167add1)
    W.writeInputGroupCall(w, v.call)
    W.writeInputPeer(w, v.sendAs)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.sendConferenceCallBroadcast */
export interface sendConferenceCallBroadcast {
  readonly call: T.InputGroupCall
  readonly block: Uint8Array
}

/** https://core.telegram.org/method/phone.sendConferenceCallBroadcast */
export const sendConferenceCallBroadcast: M.Method<
  sendConferenceCallBroadcast,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.sendConferenceCallBroadcast",
  -0x398fe700, // #c6701900
  (w, v) => {
    w.id(-0x398fe700)
    W.writeInputGroupCall(w, v.call)
    w.bytes(v.block)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.sendGroupCallEncryptedMessage */
export interface sendGroupCallEncryptedMessage {
  readonly call: T.InputGroupCall
  readonly encryptedMessage: Uint8Array
}

/** https://core.telegram.org/method/phone.sendGroupCallEncryptedMessage */
export const sendGroupCallEncryptedMessage: M.Method<
  sendGroupCallEncryptedMessage,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.sendGroupCallEncryptedMessage",
  -0x1a505a93, // #e5afa56d
  (w, v) => {
    w.id(-0x1a505a93)
    W.writeInputGroupCall(w, v.call)
    w.bytes(v.encryptedMessage)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.sendGroupCallMessage */
export interface sendGroupCallMessage {
  readonly call: T.InputGroupCall
  readonly randomId: bigint
  readonly message: T.TextWithEntities
  readonly allowPaidStars?: bigint | undefined
  readonly sendAs?: T.InputPeer | undefined
}

/** https://core.telegram.org/method/phone.sendGroupCallMessage */
export const sendGroupCallMessage: M.Method<
  sendGroupCallMessage,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_INVALID" | "GROUPCALL_JOIN_MISSING",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.sendGroupCallMessage",
  -0x4e2eebf0, // #b1d11410
  (w, v) => {
    w.id(-0x4e2eebf0)
    w.id((v.allowPaidStars === undefined ? 0 : 1) | (v.sendAs === undefined ? 0 : 2))
    W.writeInputGroupCall(w, v.call)
    w.long(v.randomId)
    W.writeTextWithEntities(w, v.message)
    if (v.allowPaidStars !== undefined) w.long(v.allowPaidStars)
    if (v.sendAs !== undefined) W.writeInputPeer(w, v.sendAs)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_INVALID GROUPCALL_JOIN_MISSING",
  "user"
)

/** https://core.telegram.org/method/phone.sendSignalingData */
export interface sendSignalingData {
  readonly peer: T.InputPhoneCall
  readonly data: Uint8Array
}

/** https://core.telegram.org/method/phone.sendSignalingData */
export const sendSignalingData: M.Method<
  sendSignalingData,
  boolean,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CALL_NOT_ACTIVE" | "CALL_PEER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.sendSignalingData",
  -0x00856c7d, // #ff7a9383
  (w, v) => {
    w.id(-0x00856c7d)
    W.writeInputPhoneCall(w, v.peer)
    w.bytes(v.data)
  },
  R.readBool,
  "BUSINESS_CONNECTION_NOT_ALLOWED CALL_NOT_ACTIVE CALL_PEER_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.setCallRating */
export interface setCallRating {
  readonly userInitiative?: boolean | undefined
  readonly peer: T.InputPhoneCall
  readonly rating: number
  readonly comment: string
}

/** https://core.telegram.org/method/phone.setCallRating */
export const setCallRating: M.Method<
  setCallRating,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "CALL_PEER_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.setCallRating",
  0x59ead627, // #59ead627
  (w, v) => {
    w.id(0x59ead627)
    w.id((v.userInitiative === true ? 1 : 0))
    W.writeInputPhoneCall(w, v.peer)
    w.int(v.rating)
    w.string(v.comment)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED CALL_PEER_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.startScheduledGroupCall */
export interface startScheduledGroupCall {
  readonly call: T.InputGroupCall
}

/** https://core.telegram.org/method/phone.startScheduledGroupCall */
export const startScheduledGroupCall: M.Method<
  startScheduledGroupCall,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_ALREADY_STARTED" | "GROUPCALL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.startScheduledGroupCall",
  0x5680e342, // #5680e342
  (w, v) => {
    w.id(0x5680e342)
    W.writeInputGroupCall(w, v.call)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_ALREADY_STARTED GROUPCALL_INVALID",
  "user"
)

/** https://core.telegram.org/method/phone.toggleGroupCallRecord */
export interface toggleGroupCallRecord {
  readonly start?: boolean | undefined
  readonly video?: boolean | undefined
  readonly call: T.InputGroupCall
  readonly title?: string | undefined
  readonly videoPortrait?: boolean | undefined
}

/** https://core.telegram.org/method/phone.toggleGroupCallRecord */
export const toggleGroupCallRecord: M.Method<
  toggleGroupCallRecord,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_FORBIDDEN" | "GROUPCALL_INVALID" | "GROUPCALL_NOT_MODIFIED",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.toggleGroupCallRecord",
  -0x0ed738f8, // #f128c708
  (w, v) => {
    const flags_2 = v.video === true || v.videoPortrait !== undefined
    w.id(-0x0ed738f8)
    w.id((v.start === true ? 1 : 0) | (flags_2 ? 4 : 0) | (v.title === undefined ? 0 : 2))
    W.writeInputGroupCall(w, v.call)
    if (v.title !== undefined) w.string(v.title)
    if (flags_2) w.bool(v.videoPortrait ?? w.missing("phone.toggleGroupCallRecord.video_portrait"))
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_FORBIDDEN GROUPCALL_INVALID GROUPCALL_NOT_MODIFIED",
  "user"
)

/** https://core.telegram.org/method/phone.toggleGroupCallSettings */
export interface toggleGroupCallSettings {
  readonly resetInviteHash?: boolean | undefined
  readonly call: T.InputGroupCall
  readonly joinMuted?: boolean | undefined
  readonly messagesEnabled?: boolean | undefined
  readonly sendPaidMessagesStars?: bigint | undefined
}

/** https://core.telegram.org/method/phone.toggleGroupCallSettings */
export const toggleGroupCallSettings: M.Method<
  toggleGroupCallSettings,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_CHANGE_FORBIDDEN" | "GROUPCALL_FORBIDDEN" | "GROUPCALL_INVALID"
  | "GROUPCALL_NOT_MODIFIED",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.toggleGroupCallSettings",
  -0x68bc6d0e, // #974392f2
  (w, v) => {
    w.id(-0x68bc6d0e)
    w.id(
      (v.resetInviteHash === true ? 2 : 0) |
      (v.joinMuted === undefined ? 0 : 1) |
      (v.messagesEnabled === undefined ? 0 : 4) |
      (v.sendPaidMessagesStars === undefined ? 0 : 8)
    )
    W.writeInputGroupCall(w, v.call)
    if (v.joinMuted !== undefined) w.bool(v.joinMuted)
    if (v.messagesEnabled !== undefined) w.bool(v.messagesEnabled)
    if (v.sendPaidMessagesStars !== undefined) w.long(v.sendPaidMessagesStars)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_CHANGE_FORBIDDEN GROUPCALL_FORBIDDEN GROUPCALL_INVALID " +
  "GROUPCALL_NOT_MODIFIED",
  "user"
)

/** https://core.telegram.org/method/phone.toggleGroupCallStartSubscription */
export interface toggleGroupCallStartSubscription {
  readonly call: T.InputGroupCall
  readonly subscribed: boolean
}

/** https://core.telegram.org/method/phone.toggleGroupCallStartSubscription */
export const toggleGroupCallStartSubscription: M.Method<
  toggleGroupCallStartSubscription,
  T.Updates,
  | "BUSINESS_CONNECTION_NOT_ALLOWED" | "GROUPCALL_ALREADY_STARTED" | "GROUPCALL_FORBIDDEN" | "GROUPCALL_INVALID",
  "user"
> = /* @__PURE__ */ M.make(
  "phone.toggleGroupCallStartSubscription",
  0x219c34e6, // #219c34e6
  (w, v) => {
    w.id(0x219c34e6)
    W.writeInputGroupCall(w, v.call)
    w.bool(v.subscribed)
  },
  R.readUpdates,
  "BUSINESS_CONNECTION_NOT_ALLOWED GROUPCALL_ALREADY_STARTED GROUPCALL_FORBIDDEN GROUPCALL_INVALID",
  "user"
)
