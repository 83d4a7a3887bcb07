// Generated from source/mtproto.tl by `npm run generate`: changes are made there, or in generate/.
/**
 * The ids of MTProto's own constructors and functions, as readers give them: signed numbers.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/schema/mtproto
 */

/** resPQ#05162463 */
export const resPQ = 0x05162463

/** p_q_inner_data_dc#a9f55f95 */
export const pQInnerDataDc = -0x560aa06b

/** p_q_inner_data_temp_dc#56fddf88 */
export const pQInnerDataTempDc = 0x56fddf88

/** server_DH_params_fail#79cb045d */
export const serverDHParamsFail = 0x79cb045d

/** server_DH_params_ok#d0e8075c */
export const serverDHParamsOk = -0x2f17f8a4

/** server_DH_inner_data#b5890dba */
export const serverDHInnerData = -0x4a76f246

/** client_DH_inner_data#6643b654 */
export const clientDHInnerData = 0x6643b654

/** dh_gen_ok#3bcbf734 */
export const dhGenOk = 0x3bcbf734

/** dh_gen_retry#46dc1fb9 */
export const dhGenRetry = 0x46dc1fb9

/** dh_gen_fail#a69dae02 */
export const dhGenFail = -0x596251fe

/** bind_auth_key_inner#75a3f765 */
export const bindAuthKeyInner = 0x75a3f765

/** destroy_auth_key_ok#f660e1d4 */
export const destroyAuthKeyOk = -0x099f1e2c

/** destroy_auth_key_none#0a9f2259 */
export const destroyAuthKeyNone = 0x0a9f2259

/** destroy_auth_key_fail#ea109b13 */
export const destroyAuthKeyFail = -0x15ef64ed

/** rpc_result#f35c6d01 */
export const rpcResult = -0x0ca392ff

/** rpc_error#2144ca19 */
export const rpcError = 0x2144ca19

/** rpc_answer_unknown#5e2ad36e */
export const rpcAnswerUnknown = 0x5e2ad36e

/** rpc_answer_dropped_running#cd78e586 */
export const rpcAnswerDroppedRunning = -0x32871a7a

/** rpc_answer_dropped#a43ad8b7 */
export const rpcAnswerDropped = -0x5bc52749

/** future_salt#0949d9dc */
export const futureSalt = 0x0949d9dc

/** future_salts#ae500895 */
export const futureSalts = -0x51aff76b

/** pong#347773c5 */
export const pong = 0x347773c5

/** destroy_session_ok#e22045fc */
export const destroySessionOk = -0x1ddfba04

/** destroy_session_none#62d350c9 */
export const destroySessionNone = 0x62d350c9

/** new_session_created#9ec20908 */
export const newSessionCreated = -0x613df6f8

/** msg_container#73f1f8dc */
export const msgContainer = 0x73f1f8dc

/** msg_copy#e06046b2 */
export const msgCopy = -0x1f9fb94e

/** gzip_packed#3072cfa1 */
export const gzipPacked = 0x3072cfa1

/** msgs_ack#62d6b459 */
export const msgsAck = 0x62d6b459

/** bad_msg_notification#a7eff811 */
export const badMsgNotification = -0x581007ef

/** bad_server_salt#edab447b */
export const badServerSalt = -0x1254bb85

/** msg_resend_req#7d861a08 */
export const msgResendReq = 0x7d861a08

/** msgs_state_req#da69fb52 */
export const msgsStateReq = -0x259604ae

/** msgs_state_info#04deb57d */
export const msgsStateInfo = 0x04deb57d

/** msgs_all_info#8cc0d131 */
export const msgsAllInfo = -0x733f2ecf

/** msg_detailed_info#276d3ec6 */
export const msgDetailedInfo = 0x276d3ec6

/** msg_new_detailed_info#809db6df */
export const msgNewDetailedInfo = -0x7f624921

/** http_wait#9299359f */
export const httpWait = -0x6d66ca61

/** req_pq_multi#be7e8ef1 */
export const reqPqMulti = -0x4181710f

/** req_DH_params#d712e4be */
export const reqDHParams = -0x28ed1b42

/** set_client_DH_params#f5045f1f */
export const setClientDHParams = -0x0afba0e1

/** destroy_auth_key#d1435160 */
export const destroyAuthKey = -0x2ebcaea0

/** rpc_drop_answer#58e4a740 */
export const rpcDropAnswer = 0x58e4a740

/** get_future_salts#b921bd04 */
export const getFutureSalts = -0x46de42fc

/** ping#7abe77ec */
export const ping = 0x7abe77ec

/** ping_delay_disconnect#f3427b8c */
export const pingDelayDisconnect = -0x0cbd8474

/** destroy_session#e7512126 */
export const destroySession = -0x18aededa
