/**
 * From Telegram's answers to the steps of a login. Pure.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Option from "effect/Option"
import type * as T from "../tl/api/types.ts"
import { Authorization } from "./Authorization.ts"
import type { CodeDelivery, NextDelivery } from "./CodeDelivery.ts"
import * as Code from "./CodeDelivery.ts"
import { seconds } from "./fromTl/time.ts"
import { TermsOfService } from "./Login.ts"

/**
 * How a code was sent.
 *
 * @since 0.1.0
 * @category conversions
 */
export const delivery = (type: Exclude<T.AuthSentCodeType, T.authSentCodeTypeSetUpEmailRequired>): CodeDelivery => {
  switch (type._tag) {
    case "auth.sentCodeTypeApp":
      return new Code.AppCode({ length: type.length }, true)
    case "auth.sentCodeTypeSms":
      return new Code.SmsCode({ length: type.length }, true)
    case "auth.sentCodeTypeCall":
      return new Code.CallCode({ length: type.length }, true)
    case "auth.sentCodeTypeFlashCall":
      return new Code.FlashCall({ pattern: type.pattern }, true)
    case "auth.sentCodeTypeMissedCall":
      return new Code.MissedCall({ prefix: type.prefix, length: type.length }, true)
    case "auth.sentCodeTypeEmailCode":
      return new Code.EmailCode({
        pattern: type.emailPattern,
        length: type.length,
        apple: type.appleSigninAllowed === true,
        google: type.googleSigninAllowed === true,
        resetAfter: Option.map(Option.fromNullable(type.resetAvailablePeriod), Duration.seconds),
        resetAt: Option.map(Option.fromNullable(type.resetPendingDate), seconds)
      }, true)
    case "auth.sentCodeTypeFragmentSms":
      return new Code.FragmentSms({ url: type.url, length: type.length }, true)
    case "auth.sentCodeTypeFirebaseSms":
      return new Code.FirebaseSms({ length: type.length }, true)
    case "auth.sentCodeTypeSmsWord":
      return new Code.SmsWord({ beginning: Option.fromNullable(type.beginning) }, true)
    case "auth.sentCodeTypeSmsPhrase":
      return new Code.SmsPhrase({ beginning: Option.fromNullable(type.beginning) }, true)
  }
}

const ways: { readonly [Name in T.AuthCodeType["_tag"]]: NextDelivery } = {
  "auth.codeTypeSms": "Sms",
  "auth.codeTypeCall": "Call",
  "auth.codeTypeFlashCall": "FlashCall",
  "auth.codeTypeMissedCall": "MissedCall",
  "auth.codeTypeFragmentSms": "FragmentSms"
}

/**
 * How a code can be sent again.
 *
 * @since 0.1.0
 * @category conversions
 */
export const next = (type: T.AuthCodeType | undefined): Option.Option<NextDelivery> =>
  type === undefined ? Option.none() : Option.some(ways[type._tag])

/**
 * What a new user has to agree with.
 *
 * @since 0.1.0
 * @category conversions
 */
export const terms = (from: T.HelpTermsOfService | undefined): Option.Option<TermsOfService> =>
  from === undefined ? Option.none() : Option.some(
    new TermsOfService({ text: from.text, minimumAge: Option.fromNullable(from.minAgeConfirm) }, true)
  )

/**
 * A place where an account is signed in.
 *
 * @since 0.1.0
 * @category conversions
 */
export const authorization = (from: T.Authorization): Authorization =>
  new Authorization({
    hash: from.hash,
    isCurrent: from.current === true,
    isOfficial: from.officialApp === true,
    isPasswordPending: from.passwordPending === true,
    deviceModel: from.deviceModel,
    platform: from.platform,
    systemVersion: from.systemVersion,
    appName: from.appName,
    appVersion: from.appVersion,
    createdAt: seconds(from.dateCreated),
    activeAt: seconds(from.dateActive),
    ip: from.ip,
    country: from.country,
    region: from.region
  }, true)
