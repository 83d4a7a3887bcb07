/**
 * Where entities are: positions in a text, and moving entities to others.
 *
 * @since 0.1.0
 */
import type { TextEntity } from "../model/Entity.ts"

/**
 * A part of a text, in UTF-16 units.
 *
 * @since 0.1.0
 * @category models
 */
export interface Span {
  readonly offset: number
  readonly length: number
}

/**
 * Whether a position is between the two halves of a character.
 *
 * @since 0.1.0
 * @category predicates
 */
export const isInside = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  if (!(unit >= 0xdc00 && unit <= 0xdfff)) return false
  const before = text.charCodeAt(at - 1)
  return before >= 0xd800 && before <= 0xdbff
}

/**
 * The part of a span that is in the text, with whole characters; none if there is none.
 *
 * @since 0.1.0
 * @category conversions
 */
export const clamp = (text: string, span: Span): Span | undefined => {
  let start = Math.max(0, span.offset)
  let end = Math.min(text.length, span.offset + span.length)
  if (!(start < end)) return undefined
  if (isInside(text, start)) start--
  if (isInside(text, end)) end++
  return { offset: start, length: end - start }
}

/**
 * The same entity somewhere else.
 *
 * @since 0.1.0
 * @category conversions
 */
export const moved = <E extends TextEntity>(entity: E, { length, offset }: Span): E => {
  if (entity.offset === offset && entity.length === length) return entity
  // One copy for two dozen classes: nothing but the two numbers differs, so nothing has to be validated.
  const copy: E = Object.create(Object.getPrototypeOf(entity))
  return Object.assign(copy, entity, { offset, length })
}
