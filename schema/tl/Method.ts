/**
 * Methods of the API as values: what a call is, what it gives, and what Telegram may say against it.
 *
 * @since 0.1.0
 * @see https://core.telegram.org/methods
 */
import type { Reader } from "./Reader.ts"
import { hasWord, type RpcErrors } from "./RpcError.ts"
import type { Writer } from "./Writer.ts"

/**
 * Who may call a method: both kinds of accounts, or only one.
 *
 * @since 0.1.0
 * @category models
 */
export type Who = "any" | "user" | "bot"

declare const ErrorsOf: unique symbol

/**
 * What every method carries, whatever its parameters are.
 *
 * @since 0.1.0
 * @category models
 */
export interface Info<out Output = unknown, out Allowed extends Who = Who, out Errors extends string = string> {
  /** The name as the schema has it: `messages.sendMessage`. */
  readonly _tag: string
  /** The id of the constructor, as a signed number. */
  readonly id: number
  /** The names of the errors that are documented for it, separated by spaces. */
  readonly errors: string
  /** The same for the compiler; there is nothing at run time. */
  readonly [ErrorsOf]?: Errors
  readonly who: Allowed
  /** Writes the call, its id in front. */
  write(writer: Writer, params: unknown): void
  /** Reads the result. Wrappers such as `invokeWithLayer` leave it to the call inside, which is in `params`. */
  read(reader: Reader, params: unknown): Output
}

/**
 * A call that can be sent: `messages.sendMessage({ … })`. It gives an `A`, or is refused for one of the reasons `E`.
 *
 * @since 0.1.0
 * @category models
 */
export class Request<out A, out E extends string = never> {
  declare readonly [ErrorsOf]: E
  readonly method: Info<A>
  readonly params: unknown
  constructor(method: Info<A>, params: unknown) {
    this.method = method
    this.params = params
  }
}

/**
 * What is known of a request.
 *
 * @since 0.1.0
 */
export declare namespace Request {
  /**
   * What the call gives.
   *
   * @since 0.1.0
   * @category type-level
   */
  export type Success<R> = R extends Request<infer A, string> ? A : never

  /**
   * The names of the errors that are documented for the call.
   *
   * @since 0.1.0
   * @category type-level
   */
  export type ErrorNames<R> = R extends Request<unknown, infer E> ? E : never

  /**
   * The errors that are documented for the call.
   *
   * @since 0.1.0
   * @category type-level
   */
  export type Error<R> = RpcErrors<ErrorNames<R>>
}

/**
 * A method: call it with its parameters to get a request.
 *
 * @since 0.1.0
 * @category models
 */
export interface Method<in Input, out Output, out Errors extends string = never, out Allowed extends Who = "any">
  extends Info<Output, Allowed, Errors>
{
  (params: Input): Request<Output, Errors>
}

/**
 * What is known of a method.
 *
 * @since 0.1.0
 */
export declare namespace Method {
  /**
   * What the method takes.
   *
   * @since 0.1.0
   * @category type-level
   */
  export type Input<M> = M extends Method<infer I, unknown, string, Who> ? I : never

  /**
   * What the method gives.
   *
   * @since 0.1.0
   * @category type-level
   */
  export type Output<M> = M extends Info<infer A> ? A : never

  /**
   * The names of the errors that are documented for the method.
   *
   * @since 0.1.0
   * @category type-level
   */
  export type ErrorNames<M> = M extends Info<unknown, Who, infer E> ? E : never

  /**
   * The errors that are documented for the method.
   *
   * @since 0.1.0
   * @category type-level
   */
  export type Error<M> = RpcErrors<ErrorNames<M>>

  /**
   * Who may call the method.
   *
   * @since 0.1.0
   * @category type-level
   */
  export type Allowed<M> = M extends Info<unknown, infer W> ? W : never
}

/**
 * A method around another call: `invokeWithLayer({ layer, query: messages.sendMessage({ … }) })` gives what the call
 * inside gives, and fails for its reasons or its own.
 *
 * @since 0.1.0
 * @category models
 */
export interface Wrapper<in Input, out Errors extends string = never, out Allowed extends Who = "any">
  extends Info<unknown, Allowed, Errors>
{
  <A, E extends string>(params: Input & { readonly query: Request<A, E> }): Request<A, E | Errors>
}

/**
 * Makes a method.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = <Input, Output, Errors extends string, Allowed extends Who>(
  _tag: string,
  id: number,
  write: (writer: Writer, params: Input) => void,
  read: (reader: Reader) => Output,
  errors: string,
  who: Allowed
): Method<Input, Output, Errors, Allowed> => {
  const method: Method<Input, Output, Errors, Allowed> = Object.assign(
    (params: Input) => new Request<Output, Errors>(method, params),
    { _tag, id, errors, who, write, read }
  )
  return method
}

/**
 * Makes a method around another call. `write` writes what stands in front of the call.
 *
 * @since 0.1.0
 * @category constructors
 */
export const wrapper = <Input, Errors extends string, Allowed extends Who>(
  _tag: string,
  id: number,
  write: (writer: Writer, params: Input) => void,
  errors: string,
  who: Allowed
): Wrapper<Input, Errors, Allowed> => {
  type Params = Input & { readonly query: Request<unknown, string> }
  const info = {
    _tag,
    id,
    errors,
    who,
    write: (writer: Writer, params: Params) => {
      write(writer, params)
      params.query.method.write(writer, params.query.params)
    },
    read: (reader: Reader, { query }: Params) => query.method.read(reader, query.params)
  }
  return Object.assign(
    <A, E extends string>(params: Input & { readonly query: Request<A, E> }) => {
      // What is documented for the call inside can happen, too.
      const all = `${errors} ${params.query.method.errors}`.trim()
      return new Request<A, E | Errors>({ ...info, errors: all } as Info<A>, params)
    },
    info
  )
}

/**
 * Writes a call, its id in front.
 *
 * @since 0.1.0
 * @category writing
 */
export const writeRequest = (writer: Writer, request: Request<unknown, string>): void =>
  request.method.write(writer, request.params)

/**
 * Reads the result of a call.
 *
 * @since 0.1.0
 * @category reading
 */
export const readResult = <A>(reader: Reader, request: Request<A, string>): A =>
  request.method.read(reader, request.params)

/**
 * Whether Telegram documents the error for the method.
 *
 * @since 0.1.0
 * @category predicates
 */
export const lists = (method: Pick<Info, "errors">, name: string): boolean => hasWord(method.errors, name)
