// Generated from source/mtproto.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The handshake's objects, service messages and service calls of MTProto.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema/mtproto
 */

export type ResPQ = resPQ

export interface resPQ {
  readonly _tag: "resPQ"
  readonly nonce: Uint8Array
  readonly serverNonce: Uint8Array
  readonly pq: Uint8Array
  readonly serverPublicKeyFingerprints: ReadonlyArray<bigint>
}

export type PQInnerData = pQInnerDataDc | pQInnerDataTempDc

export interface pQInnerDataDc {
  readonly _tag: "p_q_inner_data_dc"
  readonly pq: Uint8Array
  readonly p: Uint8Array
  readonly q: Uint8Array
  readonly nonce: Uint8Array
  readonly serverNonce: Uint8Array
  readonly newNonce: Uint8Array
  readonly dc: number
}

export interface pQInnerDataTempDc {
  readonly _tag: "p_q_inner_data_temp_dc"
  readonly pq: Uint8Array
  readonly p: Uint8Array
  readonly q: Uint8Array
  readonly nonce: Uint8Array
  readonly serverNonce: Uint8Array
  readonly newNonce: Uint8Array
  readonly dc: number
  readonly expiresIn: number
}

export type ServerDHParams = serverDHParamsFail | serverDHParamsOk

export interface serverDHParamsFail {
  readonly _tag: "server_DH_params_fail"
  readonly nonce: Uint8Array
  readonly serverNonce: Uint8Array
  readonly newNonceHash: Uint8Array
}

export interface serverDHParamsOk {
  readonly _tag: "server_DH_params_ok"
  readonly nonce: Uint8Array
  readonly serverNonce: Uint8Array
  readonly encryptedAnswer: Uint8Array
}

export type ServerDHInnerData = serverDHInnerData

export interface serverDHInnerData {
  readonly _tag: "server_DH_inner_data"
  readonly nonce: Uint8Array
  readonly serverNonce: Uint8Array
  readonly g: number
  readonly dhPrime: Uint8Array
  readonly gA: Uint8Array
  readonly serverTime: number
}

export type ClientDHInnerData = clientDHInnerData

export interface clientDHInnerData {
  readonly _tag: "client_DH_inner_data"
  readonly nonce: Uint8Array
  readonly serverNonce: Uint8Array
  readonly retryId: bigint
  readonly gB: Uint8Array
}

export type SetClientDHParamsAnswer = dhGenOk | dhGenRetry | dhGenFail

export interface dhGenOk {
  readonly _tag: "dh_gen_ok"
  readonly nonce: Uint8Array
  readonly serverNonce: Uint8Array
  readonly newNonceHash1: Uint8Array
}

export interface dhGenRetry {
  readonly _tag: "dh_gen_retry"
  readonly nonce: Uint8Array
  readonly serverNonce: Uint8Array
  readonly newNonceHash2: Uint8Array
}

export interface dhGenFail {
  readonly _tag: "dh_gen_fail"
  readonly nonce: Uint8Array
  readonly serverNonce: Uint8Array
  readonly newNonceHash3: Uint8Array
}

export type BindAuthKeyInner = bindAuthKeyInner

export interface bindAuthKeyInner {
  readonly _tag: "bind_auth_key_inner"
  readonly nonce: bigint
  readonly tempAuthKeyId: bigint
  readonly permAuthKeyId: bigint
  readonly tempSessionId: bigint
  readonly expiresAt: number
}

export type DestroyAuthKeyRes = destroyAuthKeyOk | destroyAuthKeyNone | destroyAuthKeyFail

export interface destroyAuthKeyOk {
  readonly _tag: "destroy_auth_key_ok"
}

export interface destroyAuthKeyNone {
  readonly _tag: "destroy_auth_key_none"
}

export interface destroyAuthKeyFail {
  readonly _tag: "destroy_auth_key_fail"
}

export type RpcError = rpcError

export interface rpcError {
  readonly _tag: "rpc_error"
  readonly errorCode: number
  readonly errorMessage: string
}

export type RpcDropAnswer = rpcAnswerUnknown | rpcAnswerDroppedRunning | rpcAnswerDropped

export interface rpcAnswerUnknown {
  readonly _tag: "rpc_answer_unknown"
}

export interface rpcAnswerDroppedRunning {
  readonly _tag: "rpc_answer_dropped_running"
}

export interface rpcAnswerDropped {
  readonly _tag: "rpc_answer_dropped"
  readonly msgId: bigint
  readonly seqNo: number
  readonly bytes: number
}

export type FutureSalt = futureSalt

export interface futureSalt {
  readonly _tag: "future_salt"
  readonly validSince: number
  readonly validUntil: number
  readonly salt: bigint
}

export type FutureSalts = futureSalts

export interface futureSalts {
  readonly _tag: "future_salts"
  readonly reqMsgId: bigint
  readonly now: number
  readonly salts: ReadonlyArray<futureSalt>
}

export type Pong = pong

export interface pong {
  readonly _tag: "pong"
  readonly msgId: bigint
  readonly pingId: bigint
}

export type DestroySessionRes = destroySessionOk | destroySessionNone

export interface destroySessionOk {
  readonly _tag: "destroy_session_ok"
  readonly sessionId: bigint
}

export interface destroySessionNone {
  readonly _tag: "destroy_session_none"
  readonly sessionId: bigint
}

export type NewSession = newSessionCreated

export interface newSessionCreated {
  readonly _tag: "new_session_created"
  readonly firstMsgId: bigint
  readonly uniqueId: bigint
  readonly serverSalt: bigint
}

export type MsgsAck = msgsAck

export interface msgsAck {
  readonly _tag: "msgs_ack"
  readonly msgIds: ReadonlyArray<bigint>
}

export type BadMsgNotification = badMsgNotification | badServerSalt

export interface badMsgNotification {
  readonly _tag: "bad_msg_notification"
  readonly badMsgId: bigint
  readonly badMsgSeqno: number
  readonly errorCode: number
}

export interface badServerSalt {
  readonly _tag: "bad_server_salt"
  readonly badMsgId: bigint
  readonly badMsgSeqno: number
  readonly errorCode: number
  readonly newServerSalt: bigint
}

export type MsgResendReq = msgResendReq

export interface msgResendReq {
  readonly _tag: "msg_resend_req"
  readonly msgIds: ReadonlyArray<bigint>
}

export type MsgsStateReq = msgsStateReq

export interface msgsStateReq {
  readonly _tag: "msgs_state_req"
  readonly msgIds: ReadonlyArray<bigint>
}

export type MsgsStateInfo = msgsStateInfo

export interface msgsStateInfo {
  readonly _tag: "msgs_state_info"
  readonly reqMsgId: bigint
  readonly info: Uint8Array
}

export type MsgsAllInfo = msgsAllInfo

export interface msgsAllInfo {
  readonly _tag: "msgs_all_info"
  readonly msgIds: ReadonlyArray<bigint>
  readonly info: Uint8Array
}

export type MsgDetailedInfo = msgDetailedInfo | msgNewDetailedInfo

export interface msgDetailedInfo {
  readonly _tag: "msg_detailed_info"
  readonly msgId: bigint
  readonly answerMsgId: bigint
  readonly bytes: number
  readonly status: number
}

export interface msgNewDetailedInfo {
  readonly _tag: "msg_new_detailed_info"
  readonly answerMsgId: bigint
  readonly bytes: number
  readonly status: number
}

export type HttpWait = httpWait

export interface httpWait {
  readonly _tag: "http_wait"
  readonly maxDelay: number
  readonly waitAfter: number
  readonly maxWait: number
}

export interface reqPqMulti {
  readonly _tag: "req_pq_multi"
  readonly nonce: Uint8Array
}

export interface reqDHParams {
  readonly _tag: "req_DH_params"
  readonly nonce: Uint8Array
  readonly serverNonce: Uint8Array
  readonly p: Uint8Array
  readonly q: Uint8Array
  readonly publicKeyFingerprint: bigint
  readonly encryptedData: Uint8Array
}

export interface setClientDHParams {
  readonly _tag: "set_client_DH_params"
  readonly nonce: Uint8Array
  readonly serverNonce: Uint8Array
  readonly encryptedData: Uint8Array
}

export interface destroyAuthKey {
  readonly _tag: "destroy_auth_key"
}

export interface rpcDropAnswer {
  readonly _tag: "rpc_drop_answer"
  readonly reqMsgId: bigint
}

export interface getFutureSalts {
  readonly _tag: "get_future_salts"
  readonly num: number
}

export interface ping {
  readonly _tag: "ping"
  readonly pingId: bigint
}

export interface pingDelayDisconnect {
  readonly _tag: "ping_delay_disconnect"
  readonly pingId: bigint
  readonly disconnectDelay: number
}

export interface destroySession {
  readonly _tag: "destroy_session"
  readonly sessionId: bigint
}

/**
 * A service call.
 *
 * @since 0.1.0
 * @category models
 */
export type Call =
  | reqPqMulti
  | reqDHParams
  | setClientDHParams
  | destroyAuthKey
  | rpcDropAnswer
  | getFutureSalts
  | ping
  | pingDelayDisconnect
  | destroySession
