// Generated from source/mtproto.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * Reads and writes the handshake's objects, service messages and service calls. The functions called `Bare` handle
 * fields without the constructor's id.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema/mtproto
 */

import { readLong } from "../Reader.ts"
import type { Reader } from "../Reader.ts"
import type * as T from "./types.ts"
import { writeLong } from "../Writer.ts"
import type { Writer } from "../Writer.ts"

export const readBareResPQ = (r: Reader): T.resPQ => {
  return {
    _tag: "resPQ",
    nonce: r.int128(),
    serverNonce: r.int128(),
    pq: r.bytes(),
    serverPublicKeyFingerprints: r.vector(2, readLong)
  }
}

export const writeBareResPQ = (w: Writer, v: T.resPQ): void => {
  w.int128(v.nonce)
  w.int128(v.serverNonce)
  w.bytes(v.pq)
  w.vector(v.serverPublicKeyFingerprints, writeLong)
}

export const readBarePQInnerDataDc = (r: Reader): T.pQInnerDataDc => {
  return {
    _tag: "p_q_inner_data_dc",
    pq: r.bytes(),
    p: r.bytes(),
    q: r.bytes(),
    nonce: r.int128(),
    serverNonce: r.int128(),
    newNonce: r.int256(),
    dc: r.int()
  }
}

export const writeBarePQInnerDataDc = (w: Writer, v: T.pQInnerDataDc): void => {
  w.bytes(v.pq)
  w.bytes(v.p)
  w.bytes(v.q)
  w.int128(v.nonce)
  w.int128(v.serverNonce)
  w.int256(v.newNonce)
  w.int(v.dc)
}

export const readBarePQInnerDataTempDc = (r: Reader): T.pQInnerDataTempDc => {
  return {
    _tag: "p_q_inner_data_temp_dc",
    pq: r.bytes(),
    p: r.bytes(),
    q: r.bytes(),
    nonce: r.int128(),
    serverNonce: r.int128(),
    newNonce: r.int256(),
    dc: r.int(),
    expiresIn: r.int()
  }
}

export const writeBarePQInnerDataTempDc = (w: Writer, v: T.pQInnerDataTempDc): void => {
  w.bytes(v.pq)
  w.bytes(v.p)
  w.bytes(v.q)
  w.int128(v.nonce)
  w.int128(v.serverNonce)
  w.int256(v.newNonce)
  w.int(v.dc)
  w.int(v.expiresIn)
}

export const readBareServerDHParamsFail = (r: Reader): T.serverDHParamsFail => {
  return {
    _tag: "server_DH_params_fail",
    nonce: r.int128(),
    serverNonce: r.int128(),
    newNonceHash: r.int128()
  }
}

export const writeBareServerDHParamsFail = (w: Writer, v: T.serverDHParamsFail): void => {
  w.int128(v.nonce)
  w.int128(v.serverNonce)
  w.int128(v.newNonceHash)
}

export const readBareServerDHParamsOk = (r: Reader): T.serverDHParamsOk => {
  return {
    _tag: "server_DH_params_ok",
    nonce: r.int128(),
    serverNonce: r.int128(),
    encryptedAnswer: r.bytes()
  }
}

export const writeBareServerDHParamsOk = (w: Writer, v: T.serverDHParamsOk): void => {
  w.int128(v.nonce)
  w.int128(v.serverNonce)
  w.bytes(v.encryptedAnswer)
}

export const readBareServerDHInnerData = (r: Reader): T.serverDHInnerData => {
  return {
    _tag: "server_DH_inner_data",
    nonce: r.int128(),
    serverNonce: r.int128(),
    g: r.int(),
    dhPrime: r.bytes(),
    gA: r.bytes(),
    serverTime: r.int()
  }
}

export const writeBareServerDHInnerData = (w: Writer, v: T.serverDHInnerData): void => {
  w.int128(v.nonce)
  w.int128(v.serverNonce)
  w.int(v.g)
  w.bytes(v.dhPrime)
  w.bytes(v.gA)
  w.int(v.serverTime)
}

export const readBareClientDHInnerData = (r: Reader): T.clientDHInnerData => {
  return {
    _tag: "client_DH_inner_data",
    nonce: r.int128(),
    serverNonce: r.int128(),
    retryId: r.long(),
    gB: r.bytes()
  }
}

export const writeBareClientDHInnerData = (w: Writer, v: T.clientDHInnerData): void => {
  w.int128(v.nonce)
  w.int128(v.serverNonce)
  w.long(v.retryId)
  w.bytes(v.gB)
}

export const readBareDhGenOk = (r: Reader): T.dhGenOk => {
  return { _tag: "dh_gen_ok", nonce: r.int128(), serverNonce: r.int128(), newNonceHash1: r.int128() }
}

export const writeBareDhGenOk = (w: Writer, v: T.dhGenOk): void => {
  w.int128(v.nonce)
  w.int128(v.serverNonce)
  w.int128(v.newNonceHash1)
}

export const readBareDhGenRetry = (r: Reader): T.dhGenRetry => {
  return { _tag: "dh_gen_retry", nonce: r.int128(), serverNonce: r.int128(), newNonceHash2: r.int128() }
}

export const writeBareDhGenRetry = (w: Writer, v: T.dhGenRetry): void => {
  w.int128(v.nonce)
  w.int128(v.serverNonce)
  w.int128(v.newNonceHash2)
}

export const readBareDhGenFail = (r: Reader): T.dhGenFail => {
  return { _tag: "dh_gen_fail", nonce: r.int128(), serverNonce: r.int128(), newNonceHash3: r.int128() }
}

export const writeBareDhGenFail = (w: Writer, v: T.dhGenFail): void => {
  w.int128(v.nonce)
  w.int128(v.serverNonce)
  w.int128(v.newNonceHash3)
}

export const readBareBindAuthKeyInner = (r: Reader): T.bindAuthKeyInner => {
  return {
    _tag: "bind_auth_key_inner",
    nonce: r.long(),
    tempAuthKeyId: r.long(),
    permAuthKeyId: r.long(),
    tempSessionId: r.long(),
    expiresAt: r.int()
  }
}

export const writeBareBindAuthKeyInner = (w: Writer, v: T.bindAuthKeyInner): void => {
  w.long(v.nonce)
  w.long(v.tempAuthKeyId)
  w.long(v.permAuthKeyId)
  w.long(v.tempSessionId)
  w.int(v.expiresAt)
}

export const readBareDestroyAuthKeyOk = (_: Reader): T.destroyAuthKeyOk => {
  return { _tag: "destroy_auth_key_ok" }
}

export const writeBareDestroyAuthKeyOk = (_: Writer, __: T.destroyAuthKeyOk): void => {
}

export const readBareDestroyAuthKeyNone = (_: Reader): T.destroyAuthKeyNone => {
  return { _tag: "destroy_auth_key_none" }
}

export const writeBareDestroyAuthKeyNone = (_: Writer, __: T.destroyAuthKeyNone): void => {
}

export const readBareDestroyAuthKeyFail = (_: Reader): T.destroyAuthKeyFail => {
  return { _tag: "destroy_auth_key_fail" }
}

export const writeBareDestroyAuthKeyFail = (_: Writer, __: T.destroyAuthKeyFail): void => {
}

export const readBareRpcError = (r: Reader): T.rpcError => {
  return { _tag: "rpc_error", errorCode: r.int(), errorMessage: r.string() }
}

export const writeBareRpcError = (w: Writer, v: T.rpcError): void => {
  w.int(v.errorCode)
  w.string(v.errorMessage)
}

export const readBareRpcAnswerUnknown = (_: Reader): T.rpcAnswerUnknown => {
  return { _tag: "rpc_answer_unknown" }
}

export const writeBareRpcAnswerUnknown = (_: Writer, __: T.rpcAnswerUnknown): void => {
}

export const readBareRpcAnswerDroppedRunning = (_: Reader): T.rpcAnswerDroppedRunning => {
  return { _tag: "rpc_answer_dropped_running" }
}

export const writeBareRpcAnswerDroppedRunning = (_: Writer, __: T.rpcAnswerDroppedRunning): void => {
}

export const readBareRpcAnswerDropped = (r: Reader): T.rpcAnswerDropped => {
  return { _tag: "rpc_answer_dropped", msgId: r.long(), seqNo: r.int(), bytes: r.int() }
}

export const writeBareRpcAnswerDropped = (w: Writer, v: T.rpcAnswerDropped): void => {
  w.long(v.msgId)
  w.int(v.seqNo)
  w.int(v.bytes)
}

export const readBareFutureSalt = (r: Reader): T.futureSalt => {
  return { _tag: "future_salt", validSince: r.int(), validUntil: r.int(), salt: r.long() }
}

export const writeBareFutureSalt = (w: Writer, v: T.futureSalt): void => {
  w.int(v.validSince)
  w.int(v.validUntil)
  w.long(v.salt)
}

export const readBareFutureSalts = (r: Reader): T.futureSalts => {
  return {
    _tag: "future_salts",
    reqMsgId: r.long(),
    now: r.int(),
    salts: r.bareVector(4, readBareFutureSalt)
  }
}

export const writeBareFutureSalts = (w: Writer, v: T.futureSalts): void => {
  w.long(v.reqMsgId)
  w.int(v.now)
  w.bareVector(v.salts, writeBareFutureSalt)
}

export const readBarePong = (r: Reader): T.pong => {
  return { _tag: "pong", msgId: r.long(), pingId: r.long() }
}

export const writeBarePong = (w: Writer, v: T.pong): void => {
  w.long(v.msgId)
  w.long(v.pingId)
}

export const readBareDestroySessionOk = (r: Reader): T.destroySessionOk => {
  return { _tag: "destroy_session_ok", sessionId: r.long() }
}

export const writeBareDestroySessionOk = (w: Writer, v: T.destroySessionOk): void => {
  w.long(v.sessionId)
}

export const readBareDestroySessionNone = (r: Reader): T.destroySessionNone => {
  return { _tag: "destroy_session_none", sessionId: r.long() }
}

export const writeBareDestroySessionNone = (w: Writer, v: T.destroySessionNone): void => {
  w.long(v.sessionId)
}

export const readBareNewSessionCreated = (r: Reader): T.newSessionCreated => {
  return { _tag: "new_session_created", firstMsgId: r.long(), uniqueId: r.long(), serverSalt: r.long() }
}

export const writeBareNewSessionCreated = (w: Writer, v: T.newSessionCreated): void => {
  w.long(v.firstMsgId)
  w.long(v.uniqueId)
  w.long(v.serverSalt)
}

export const readBareMsgsAck = (r: Reader): T.msgsAck => {
  return { _tag: "msgs_ack", msgIds: r.vector(2, readLong) }
}

export const writeBareMsgsAck = (w: Writer, v: T.msgsAck): void => {
  w.vector(v.msgIds, writeLong)
}

export const readBareBadMsgNotification = (r: Reader): T.badMsgNotification => {
  return { _tag: "bad_msg_notification", badMsgId: r.long(), badMsgSeqno: r.int(), errorCode: r.int() }
}

export const writeBareBadMsgNotification = (w: Writer, v: T.badMsgNotification): void => {
  w.long(v.badMsgId)
  w.int(v.badMsgSeqno)
  w.int(v.errorCode)
}

export const readBareBadServerSalt = (r: Reader): T.badServerSalt => {
  return {
    _tag: "bad_server_salt",
    badMsgId: r.long(),
    badMsgSeqno: r.int(),
    errorCode: r.int(),
    newServerSalt: r.long()
  }
}

export const writeBareBadServerSalt = (w: Writer, v: T.badServerSalt): void => {
  w.long(v.badMsgId)
  w.int(v.badMsgSeqno)
  w.int(v.errorCode)
  w.long(v.newServerSalt)
}

export const readBareMsgResendReq = (r: Reader): T.msgResendReq => {
  return { _tag: "msg_resend_req", msgIds: r.vector(2, readLong) }
}

export const writeBareMsgResendReq = (w: Writer, v: T.msgResendReq): void => {
  w.vector(v.msgIds, writeLong)
}

export const readBareMsgsStateReq = (r: Reader): T.msgsStateReq => {
  return { _tag: "msgs_state_req", msgIds: r.vector(2, readLong) }
}

export const writeBareMsgsStateReq = (w: Writer, v: T.msgsStateReq): void => {
  w.vector(v.msgIds, writeLong)
}

export const readBareMsgsStateInfo = (r: Reader): T.msgsStateInfo => {
  return { _tag: "msgs_state_info", reqMsgId: r.long(), info: r.bytes() }
}

export const writeBareMsgsStateInfo = (w: Writer, v: T.msgsStateInfo): void => {
  w.long(v.reqMsgId)
  w.bytes(v.info)
}

export const readBareMsgsAllInfo = (r: Reader): T.msgsAllInfo => {
  return { _tag: "msgs_all_info", msgIds: r.vector(2, readLong), info: r.bytes() }
}

export const writeBareMsgsAllInfo = (w: Writer, v: T.msgsAllInfo): void => {
  w.vector(v.msgIds, writeLong)
  w.bytes(v.info)
}

export const readBareMsgDetailedInfo = (r: Reader): T.msgDetailedInfo => {
  return {
    _tag: "msg_detailed_info",
    msgId: r.long(),
    answerMsgId: r.long(),
    bytes: r.int(),
    status: r.int()
  }
}

export const writeBareMsgDetailedInfo = (w: Writer, v: T.msgDetailedInfo): void => {
  w.long(v.msgId)
  w.long(v.answerMsgId)
  w.int(v.bytes)
  w.int(v.status)
}

export const readBareMsgNewDetailedInfo = (r: Reader): T.msgNewDetailedInfo => {
  return { _tag: "msg_new_detailed_info", answerMsgId: r.long(), bytes: r.int(), status: r.int() }
}

export const writeBareMsgNewDetailedInfo = (w: Writer, v: T.msgNewDetailedInfo): void => {
  w.long(v.answerMsgId)
  w.int(v.bytes)
  w.int(v.status)
}

export const readBareHttpWait = (r: Reader): T.httpWait => {
  return { _tag: "http_wait", maxDelay: r.int(), waitAfter: r.int(), maxWait: r.int() }
}

export const writeBareHttpWait = (w: Writer, v: T.httpWait): void => {
  w.int(v.maxDelay)
  w.int(v.waitAfter)
  w.int(v.maxWait)
}

export const readBareReqPqMultiCall = (r: Reader): T.reqPqMulti => {
  return { _tag: "req_pq_multi", nonce: r.int128() }
}

export const writeBareReqPqMultiCall = (w: Writer, v: T.reqPqMulti): void => {
  w.int128(v.nonce)
}

export const readBareReqDHParamsCall = (r: Reader): T.reqDHParams => {
  return {
    _tag: "req_DH_params",
    nonce: r.int128(),
    serverNonce: r.int128(),
    p: r.bytes(),
    q: r.bytes(),
    publicKeyFingerprint: r.long(),
    encryptedData: r.bytes()
  }
}

export const writeBareReqDHParamsCall = (w: Writer, v: T.reqDHParams): void => {
  w.int128(v.nonce)
  w.int128(v.serverNonce)
  w.bytes(v.p)
  w.bytes(v.q)
  w.long(v.publicKeyFingerprint)
  w.bytes(v.encryptedData)
}

export const readBareSetClientDHParamsCall = (r: Reader): T.setClientDHParams => {
  return {
    _tag: "set_client_DH_params",
    nonce: r.int128(),
    serverNonce: r.int128(),
    encryptedData: r.bytes()
  }
}

export const writeBareSetClientDHParamsCall = (w: Writer, v: T.setClientDHParams): void => {
  w.int128(v.nonce)
  w.int128(v.serverNonce)
  w.bytes(v.encryptedData)
}

export const readBareDestroyAuthKeyCall = (_: Reader): T.destroyAuthKey => {
  return { _tag: "destroy_auth_key" }
}

export const writeBareDestroyAuthKeyCall = (_: Writer, __: T.destroyAuthKey): void => {
}

export const readBareRpcDropAnswerCall = (r: Reader): T.rpcDropAnswer => {
  return { _tag: "rpc_drop_answer", reqMsgId: r.long() }
}

export const writeBareRpcDropAnswerCall = (w: Writer, v: T.rpcDropAnswer): void => {
  w.long(v.reqMsgId)
}

export const readBareGetFutureSaltsCall = (r: Reader): T.getFutureSalts => {
  return { _tag: "get_future_salts", num: r.int() }
}

export const writeBareGetFutureSaltsCall = (w: Writer, v: T.getFutureSalts): void => {
  w.int(v.num)
}

export const readBarePingCall = (r: Reader): T.ping => {
  return { _tag: "ping", pingId: r.long() }
}

export const writeBarePingCall = (w: Writer, v: T.ping): void => {
  w.long(v.pingId)
}

export const readBarePingDelayDisconnectCall = (r: Reader): T.pingDelayDisconnect => {
  return { _tag: "ping_delay_disconnect", pingId: r.long(), disconnectDelay: r.int() }
}

export const writeBarePingDelayDisconnectCall = (w: Writer, v: T.pingDelayDisconnect): void => {
  w.long(v.pingId)
  w.int(v.disconnectDelay)
}

export const readBareDestroySessionCall = (r: Reader): T.destroySession => {
  return { _tag: "destroy_session", sessionId: r.long() }
}

export const writeBareDestroySessionCall = (w: Writer, v: T.destroySession): void => {
  w.long(v.sessionId)
}

export const readResPQ = (r: Reader): T.ResPQ => {
  const id = r.id()
  switch (id) {
    case 0x05162463: // resPQ#05162463
      return readBareResPQ(r)
  }
  return r.fail("ResPQ", id)
}

export const writeResPQ = (w: Writer, v: T.ResPQ): void => {
  w.id(0x05162463)
  w.int128(v.nonce)
  w.int128(v.serverNonce)
  w.bytes(v.pq)
  w.vector(v.serverPublicKeyFingerprints, writeLong)
}

export const readPQInnerData = (r: Reader): T.PQInnerData => {
  const id = r.id()
  switch (id) {
    case -0x560aa06b: // p_q_inner_data_dc#a9f55f95
      return readBarePQInnerDataDc(r)
    case 0x56fddf88: // p_q_inner_data_temp_dc#56fddf88
      return readBarePQInnerDataTempDc(r)
  }
  return r.fail("P_Q_inner_data", id)
}

export const writePQInnerData = (w: Writer, v: T.PQInnerData): void => {
  switch (v._tag) {
    case "p_q_inner_data_dc":
      w.id(-0x560aa06b)
      w.bytes(v.pq)
      w.bytes(v.p)
      w.bytes(v.q)
      w.int128(v.nonce)
      w.int128(v.serverNonce)
      w.int256(v.newNonce)
      w.int(v.dc)
      return
    case "p_q_inner_data_temp_dc":
      w.id(0x56fddf88)
      w.bytes(v.pq)
      w.bytes(v.p)
      w.bytes(v.q)
      w.int128(v.nonce)
      w.int128(v.serverNonce)
      w.int256(v.newNonce)
      w.int(v.dc)
      w.int(v.expiresIn)
      return
    default:
      w.fail("P_Q_inner_data", v)
  }
}

export const readServerDHParams = (r: Reader): T.ServerDHParams => {
  const id = r.id()
  switch (id) {
    case 0x79cb045d: // server_DH_params_fail#79cb045d
      return readBareServerDHParamsFail(r)
    case -0x2f17f8a4: // server_DH_params_ok#d0e8075c
      return readBareServerDHParamsOk(r)
  }
  return r.fail("Server_DH_Params", id)
}

export const writeServerDHParams = (w: Writer, v: T.ServerDHParams): void => {
  switch (v._tag) {
    case "server_DH_params_fail":
      w.id(0x79cb045d)
      w.int128(v.nonce)
      w.int128(v.serverNonce)
      w.int128(v.newNonceHash)
      return
    case "server_DH_params_ok":
      w.id(-0x2f17f8a4)
      w.int128(v.nonce)
      w.int128(v.serverNonce)
      w.bytes(v.encryptedAnswer)
      return
    default:
      w.fail("Server_DH_Params", v)
  }
}

export const readServerDHInnerData = (r: Reader): T.ServerDHInnerData => {
  const id = r.id()
  switch (id) {
    case -0x4a76f246: // server_DH_inner_data#b5890dba
      return readBareServerDHInnerData(r)
  }
  return r.fail("Server_DH_inner_data", id)
}

export const writeServerDHInnerData = (w: Writer, v: T.ServerDHInnerData): void => {
  w.id(-0x4a76f246)
  w.int128(v.nonce)
  w.int128(v.serverNonce)
  w.int(v.g)
  w.bytes(v.dhPrime)
  w.bytes(v.gA)
  w.int(v.serverTime)
}

export const readClientDHInnerData = (r: Reader): T.ClientDHInnerData => {
  const id = r.id()
  switch (id) {
    case 0x6643b654: // client_DH_inner_data#6643b654
      return readBareClientDHInnerData(r)
  }
  return r.fail("Client_DH_Inner_Data", id)
}

export const writeClientDHInnerData = (w: Writer, v: T.ClientDHInnerData): void => {
  w.id(0x6643b654)
  w.int128(v.nonce)
  w.int128(v.serverNonce)
  w.long(v.retryId)
  w.bytes(v.gB)
}

export const readSetClientDHParamsAnswer = (r: Reader): T.SetClientDHParamsAnswer => {
  const id = r.id()
  switch (id) {
    case 0x3bcbf734: // dh_gen_ok#3bcbf734
      return readBareDhGenOk(r)
    case 0x46dc1fb9: // dh_gen_retry#46dc1fb9
      return readBareDhGenRetry(r)
    case -0x596251fe: // dh_gen_fail#a69dae02
      return readBareDhGenFail(r)
  }
  return r.fail("Set_client_DH_params_answer", id)
}

export const writeSetClientDHParamsAnswer = (w: Writer, v: T.SetClientDHParamsAnswer): void => {
  switch (v._tag) {
    case "dh_gen_ok":
      w.id(0x3bcbf734)
      w.int128(v.nonce)
      w.int128(v.serverNonce)
      w.int128(v.newNonceHash1)
      return
    case "dh_gen_retry":
      w.id(0x46dc1fb9)
      w.int128(v.nonce)
      w.int128(v.serverNonce)
      w.int128(v.newNonceHash2)
      return
    case "dh_gen_fail":
      w.id(-0x596251fe)
      w.int128(v.nonce)
      w.int128(v.serverNonce)
      w.int128(v.newNonceHash3)
      return
    default:
      w.fail("Set_client_DH_params_answer", v)
  }
}

export const readBindAuthKeyInner = (r: Reader): T.BindAuthKeyInner => {
  const id = r.id()
  switch (id) {
    case 0x75a3f765: // bind_auth_key_inner#75a3f765
      return readBareBindAuthKeyInner(r)
  }
  return r.fail("BindAuthKeyInner", id)
}

export const writeBindAuthKeyInner = (w: Writer, v: T.BindAuthKeyInner): void => {
  w.id(0x75a3f765)
  w.long(v.nonce)
  w.long(v.tempAuthKeyId)
  w.long(v.permAuthKeyId)
  w.long(v.tempSessionId)
  w.int(v.expiresAt)
}

export const readDestroyAuthKeyRes = (r: Reader): T.DestroyAuthKeyRes => {
  const id = r.id()
  switch (id) {
    case -0x099f1e2c: // destroy_auth_key_ok#f660e1d4
      return readBareDestroyAuthKeyOk(r)
    case 0x0a9f2259: // destroy_auth_key_none#0a9f2259
      return readBareDestroyAuthKeyNone(r)
    case -0x15ef64ed: // destroy_auth_key_fail#ea109b13
      return readBareDestroyAuthKeyFail(r)
  }
  return r.fail("DestroyAuthKeyRes", id)
}

export const writeDestroyAuthKeyRes = (w: Writer, v: T.DestroyAuthKeyRes): void => {
  switch (v._tag) {
    case "destroy_auth_key_ok":
      w.id(-0x099f1e2c)
      return
    case "destroy_auth_key_none":
      w.id(0x0a9f2259)
      return
    case "destroy_auth_key_fail":
      w.id(-0x15ef64ed)
      return
    default:
      w.fail("DestroyAuthKeyRes", v)
  }
}

export const readRpcError = (r: Reader): T.RpcError => {
  const id = r.id()
  switch (id) {
    case 0x2144ca19: // rpc_error#2144ca19
      return readBareRpcError(r)
  }
  return r.fail("RpcError", id)
}

export const writeRpcError = (w: Writer, v: T.RpcError): void => {
  w.id(0x2144ca19)
  w.int(v.errorCode)
  w.string(v.errorMessage)
}

export const readRpcDropAnswer = (r: Reader): T.RpcDropAnswer => {
  const id = r.id()
  switch (id) {
    case 0x5e2ad36e: // rpc_answer_unknown#5e2ad36e
      return readBareRpcAnswerUnknown(r)
    case -0x32871a7a: // rpc_answer_dropped_running#cd78e586
      return readBareRpcAnswerDroppedRunning(r)
    case -0x5bc52749: // rpc_answer_dropped#a43ad8b7
      return readBareRpcAnswerDropped(r)
  }
  return r.fail("RpcDropAnswer", id)
}

export const writeRpcDropAnswer = (w: Writer, v: T.RpcDropAnswer): void => {
  switch (v._tag) {
    case "rpc_answer_unknown":
      w.id(0x5e2ad36e)
      return
    case "rpc_answer_dropped_running":
      w.id(-0x32871a7a)
      return
    case "rpc_answer_dropped":
      w.id(-0x5bc52749)
      w.long(v.msgId)
      w.int(v.seqNo)
      w.int(v.bytes)
      return
    default:
      w.fail("RpcDropAnswer", v)
  }
}

export const readFutureSalt = (r: Reader): T.FutureSalt => {
  const id = r.id()
  switch (id) {
    case 0x0949d9dc: // future_salt#0949d9dc
      return readBareFutureSalt(r)
  }
  return r.fail("FutureSalt", id)
}

export const writeFutureSalt = (w: Writer, v: T.FutureSalt): void => {
  w.id(0x0949d9dc)
  w.int(v.validSince)
  w.int(v.validUntil)
  w.long(v.salt)
}

export const readFutureSalts = (r: Reader): T.FutureSalts => {
  const id = r.id()
  switch (id) {
    case -0x51aff76b: // future_salts#ae500895
      return readBareFutureSalts(r)
  }
  return r.fail("FutureSalts", id)
}

export const writeFutureSalts = (w: Writer, v: T.FutureSalts): void => {
  w.id(-0x51aff76b)
  w.long(v.reqMsgId)
  w.int(v.now)
  w.bareVector(v.salts, writeBareFutureSalt)
}

export const readPong = (r: Reader): T.Pong => {
  const id = r.id()
  switch (id) {
    case 0x347773c5: // pong#347773c5
      return readBarePong(r)
  }
  return r.fail("Pong", id)
}

export const writePong = (w: Writer, v: T.Pong): void => {
  w.id(0x347773c5)
  w.long(v.msgId)
  w.long(v.pingId)
}

export const readDestroySessionRes = (r: Reader): T.DestroySessionRes => {
  const id = r.id()
  switch (id) {
    case -0x1ddfba04: // destroy_session_ok#e22045fc
      return readBareDestroySessionOk(r)
    case 0x62d350c9: // destroy_session_none#62d350c9
      return readBareDestroySessionNone(r)
  }
  return r.fail("DestroySessionRes", id)
}

export const writeDestroySessionRes = (w: Writer, v: T.DestroySessionRes): void => {
  switch (v._tag) {
    case "destroy_session_ok":
      w.id(-0x1ddfba04)
      w.long(v.sessionId)
      return
    case "destroy_session_none":
      w.id(0x62d350c9)
      w.long(v.sessionId)
      return
    default:
      w.fail("DestroySessionRes", v)
  }
}

export const readNewSession = (r: Reader): T.NewSession => {
  const id = r.id()
  switch (id) {
    case -0x613df6f8: // new_session_created#9ec20908
      return readBareNewSessionCreated(r)
  }
  return r.fail("NewSession", id)
}

export const writeNewSession = (w: Writer, v: T.NewSession): void => {
  w.id(-0x613df6f8)
  w.long(v.firstMsgId)
  w.long(v.uniqueId)
  w.long(v.serverSalt)
}

export const readMsgsAck = (r: Reader): T.MsgsAck => {
  const id = r.id()
  switch (id) {
    case 0x62d6b459: // msgs_ack#62d6b459
      return readBareMsgsAck(r)
  }
  return r.fail("MsgsAck", id)
}

export const writeMsgsAck = (w: Writer, v: T.MsgsAck): void => {
  w.id(0x62d6b459)
  w.vector(v.msgIds, writeLong)
}

export const readBadMsgNotification = (r: Reader): T.BadMsgNotification => {
  const id = r.id()
  switch (id) {
    case -0x581007ef: // bad_msg_notification#a7eff811
      return readBareBadMsgNotification(r)
    case -0x1254bb85: // bad_server_salt#edab447b
      return readBareBadServerSalt(r)
  }
  return r.fail("BadMsgNotification", id)
}

export const writeBadMsgNotification = (w: Writer, v: T.BadMsgNotification): void => {
  switch (v._tag) {
    case "bad_msg_notification":
      w.id(-0x581007ef)
      w.long(v.badMsgId)
      w.int(v.badMsgSeqno)
      w.int(v.errorCode)
      return
    case "bad_server_salt":
      w.id(-0x1254bb85)
      w.long(v.badMsgId)
      w.int(v.badMsgSeqno)
      w.int(v.errorCode)
      w.long(v.newServerSalt)
      return
    default:
      w.fail("BadMsgNotification", v)
  }
}

export const readMsgResendReq = (r: Reader): T.MsgResendReq => {
  const id = r.id()
  switch (id) {
    case 0x7d861a08: // msg_resend_req#7d861a08
      return readBareMsgResendReq(r)
  }
  return r.fail("MsgResendReq", id)
}

export const writeMsgResendReq = (w: Writer, v: T.MsgResendReq): void => {
  w.id(0x7d861a08)
  w.vector(v.msgIds, writeLong)
}

export const readMsgsStateReq = (r: Reader): T.MsgsStateReq => {
  const id = r.id()
  switch (id) {
    case -0x259604ae: // msgs_state_req#da69fb52
      return readBareMsgsStateReq(r)
  }
  return r.fail("MsgsStateReq", id)
}

export const writeMsgsStateReq = (w: Writer, v: T.MsgsStateReq): void => {
  w.id(-0x259604ae)
  w.vector(v.msgIds, writeLong)
}

export const readMsgsStateInfo = (r: Reader): T.MsgsStateInfo => {
  const id = r.id()
  switch (id) {
    case 0x04deb57d: // msgs_state_info#04deb57d
      return readBareMsgsStateInfo(r)
  }
  return r.fail("MsgsStateInfo", id)
}

export const writeMsgsStateInfo = (w: Writer, v: T.MsgsStateInfo): void => {
  w.id(0x04deb57d)
  w.long(v.reqMsgId)
  w.bytes(v.info)
}

export const readMsgsAllInfo = (r: Reader): T.MsgsAllInfo => {
  const id = r.id()
  switch (id) {
    case -0x733f2ecf: // msgs_all_info#8cc0d131
      return readBareMsgsAllInfo(r)
  }
  return r.fail("MsgsAllInfo", id)
}

export const writeMsgsAllInfo = (w: Writer, v: T.MsgsAllInfo): void => {
  w.id(-0x733f2ecf)
  w.vector(v.msgIds, writeLong)
  w.bytes(v.info)
}

export const readMsgDetailedInfo = (r: Reader): T.MsgDetailedInfo => {
  const id = r.id()
  switch (id) {
    case 0x276d3ec6: // msg_detailed_info#276d3ec6
      return readBareMsgDetailedInfo(r)
    case -0x7f624921: // msg_new_detailed_info#809db6df
      return readBareMsgNewDetailedInfo(r)
  }
  return r.fail("MsgDetailedInfo", id)
}

export const writeMsgDetailedInfo = (w: Writer, v: T.MsgDetailedInfo): void => {
  switch (v._tag) {
    case "msg_detailed_info":
      w.id(0x276d3ec6)
      w.long(v.msgId)
      w.long(v.answerMsgId)
      w.int(v.bytes)
      w.int(v.status)
      return
    case "msg_new_detailed_info":
      w.id(-0x7f624921)
      w.long(v.answerMsgId)
      w.int(v.bytes)
      w.int(v.status)
      return
    default:
      w.fail("MsgDetailedInfo", v)
  }
}

export const readHttpWait = (r: Reader): T.HttpWait => {
  const id = r.id()
  switch (id) {
    case -0x6d66ca61: // http_wait#9299359f
      return readBareHttpWait(r)
  }
  return r.fail("HttpWait", id)
}

export const writeHttpWait = (w: Writer, v: T.HttpWait): void => {
  w.id(-0x6d66ca61)
  w.int(v.maxDelay)
  w.int(v.waitAfter)
  w.int(v.maxWait)
}

export const writeReqPqMultiCall = (w: Writer, v: T.reqPqMulti): void => {
  w.id(-0x4181710f)
  w.int128(v.nonce)
}

export const writeReqDHParamsCall = (w: Writer, v: T.reqDHParams): void => {
  w.id(-0x28ed1b42)
  w.int128(v.nonce)
  w.int128(v.serverNonce)
  w.bytes(v.p)
  w.bytes(v.q)
  w.long(v.publicKeyFingerprint)
  w.bytes(v.encryptedData)
}

export const writeSetClientDHParamsCall = (w: Writer, v: T.setClientDHParams): void => {
  w.id(-0x0afba0e1)
  w.int128(v.nonce)
  w.int128(v.serverNonce)
  w.bytes(v.encryptedData)
}

export const writeDestroyAuthKeyCall = (w: Writer, _: T.destroyAuthKey): void => {
  w.id(-0x2ebcaea0)
}

export const writeRpcDropAnswerCall = (w: Writer, v: T.rpcDropAnswer): void => {
  w.id(0x58e4a740)
  w.long(v.reqMsgId)
}

export const writeGetFutureSaltsCall = (w: Writer, v: T.getFutureSalts): void => {
  w.id(-0x46de42fc)
  w.int(v.num)
}

export const writePingCall = (w: Writer, v: T.ping): void => {
  w.id(0x7abe77ec)
  w.long(v.pingId)
}

export const writePingDelayDisconnectCall = (w: Writer, v: T.pingDelayDisconnect): void => {
  w.id(-0x0cbd8474)
  w.long(v.pingId)
  w.int(v.disconnectDelay)
}

export const writeDestroySessionCall = (w: Writer, v: T.destroySession): void => {
  w.id(-0x18aededa)
  w.long(v.sessionId)
}

/**
 * Reads a service call.
 *
 * @since 0.1.0
 * @category reading
 */
export const readCall = (r: Reader): T.Call => {
  const id = r.id()
  switch (id) {
    case -0x4181710f: // req_pq_multi#be7e8ef1
      return readBareReqPqMultiCall(r)
    case -0x28ed1b42: // req_DH_params#d712e4be
      return readBareReqDHParamsCall(r)
    case -0x0afba0e1: // set_client_DH_params#f5045f1f
      return readBareSetClientDHParamsCall(r)
    case -0x2ebcaea0: // destroy_auth_key#d1435160
      return readBareDestroyAuthKeyCall(r)
    case 0x58e4a740: // rpc_drop_answer#58e4a740
      return readBareRpcDropAnswerCall(r)
    case -0x46de42fc: // get_future_salts#b921bd04
      return readBareGetFutureSaltsCall(r)
    case 0x7abe77ec: // ping#7abe77ec
      return readBarePingCall(r)
    case -0x0cbd8474: // ping_delay_disconnect#f3427b8c
      return readBarePingDelayDisconnectCall(r)
    case -0x18aededa: // destroy_session#e7512126
      return readBareDestroySessionCall(r)
  }
  return r.fail("function", id)
}
