/**
 * Who has ordered something, and where it goes.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/constructor/paymentRequestedInfo
 */
import * as Schema from "effect/Schema"

/**
 * Where an order goes.
 *
 * @since 0.1.0
 * @category models
 */
export class ShippingAddress extends Schema.Class<ShippingAddress>("layergram/ShippingAddress")({
  street1: Schema.String,
  street2: Schema.String,
  city: Schema.String,
  state: Schema.String,
  /** Two letters, by ISO 3166-1. */
  country: Schema.String,
  postCode: Schema.String
}) {}

/**
 * Who has ordered something: what the invoice has asked for.
 *
 * @since 0.1.0
 * @category models
 */
export class OrderInfo extends Schema.Class<OrderInfo>("layergram/OrderInfo")({
  name: Schema.OptionFromNullOr(Schema.String),
  phone: Schema.OptionFromNullOr(Schema.String),
  email: Schema.OptionFromNullOr(Schema.String),
  address: Schema.OptionFromNullOr(ShippingAddress)
}) {}
