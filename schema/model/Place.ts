/**
 * Media that are no files but facts: people, places, dice.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/type/MessageMedia
 */
import * as Schema from "effect/Schema"
import { UserId } from "./Ids.ts"

/**
 * Somebody's name and telephone number.
 *
 * @since 0.1.0
 * @category models
 */
export class Contact extends Schema.TaggedClass<Contact>("layergram/Contact")("Contact", {
  phone: Schema.String,
  firstName: Schema.String,
  lastName: Schema.String,
  vcard: Schema.String,
  /** Who it is, where the number belongs to an account. */
  user: Schema.OptionFromNullOr(UserId)
}) {}

const point = {
  /** In degrees, north is positive. */
  latitude: Schema.Number,
  /** In degrees, east is positive. */
  longitude: Schema.Number,
  /** Within how many metres. */
  accuracy: Schema.OptionFromNullOr(Schema.Int),
  /** What `Media.map` needs to have the place drawn. */
  accessHash: Schema.BigInt
}

/**
 * A place.
 *
 * @since 0.1.0
 * @category models
 */
export class Location extends Schema.TaggedClass<Location>("layergram/Location")("Location", point) {}

/**
 * Where somebody is, while they tell.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/live-location
 */
export class LiveLocation extends Schema.TaggedClass<LiveLocation>("layergram/LiveLocation")("LiveLocation", {
  ...point,
  /** Where they are heading, in degrees from north, 1 to 360. */
  heading: Schema.OptionFromNullOr(Schema.Int),
  /** How long after the message they tell; infinite until they stop it. */
  period: Schema.Duration,
  /** At how many metres from them they are told of somebody who comes near. */
  proximityRadius: Schema.OptionFromNullOr(Schema.Int)
}) {}

/**
 * A place with a name.
 *
 * @since 0.1.0
 * @category models
 */
export class Venue extends Schema.TaggedClass<Venue>("layergram/Venue")("Venue", {
  ...point,
  title: Schema.String,
  address: Schema.String,
  /** Who knows it: `foursquare` or `gplaces`; may be empty. */
  provider: Schema.String,
  venueId: Schema.String,
  venueType: Schema.String
}) {}

/**
 * A die, or another emoji that falls by chance.
 *
 * @since 0.1.0
 * @category models
 * @see https://core.telegram.org/api/dice
 */
export class Dice extends Schema.TaggedClass<Dice>("layergram/Dice")("Dice", {
  emoji: Schema.String,
  /** What it has come to: 1 to 6, 1 to 5 for balls, 1 to 64 for the slot machine. */
  value: Schema.Int
}) {}
