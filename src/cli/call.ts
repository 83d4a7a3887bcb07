/**
 * `layergram call`: any method of the API, with JSON going in and coming out.
 *
 * @since 0.1.0
 */
import * as Args from "@effect/cli/Args"
import * as Command from "@effect/cli/Command"
import * as NodeStream from "@effect/platform-node/NodeStream"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { Request } from "../../schema/tl/Method.ts"
import * as Rpc from "../Rpc.ts"
import { cliError } from "./CliError.ts"
import * as Json from "./json.ts"
import * as Methods from "./methods.ts"
import { withClient } from "./root.ts"

const method = Args.text({ name: "method" }).pipe(
  Args.withDescription("The name as Telegram writes it, such as users.getUsers.")
)
const json = Args.text({ name: "json" }).pipe(
  Args.withDescription(
    "The parameters as an object, or - to read it from standard input. Fields as in TypeScript (randomId), " +
      "constructors as \"_tag\", longs as \"123\", bytes as base64."
  ),
  Args.withDefault("{}")
)

const standardInput = Stream.mkString(Stream.decodeText(NodeStream.stdin))

const parse = (text: string) =>
  Effect.try({
    try: (): unknown => JSON.parse(text),
    catch: (error) => cliError(`the parameters are no JSON: ${error instanceof Error ? error.message : String(error)}`)
  })

const call = (name: string, given: string) =>
  Effect.gen(function*() {
    const schemas = yield* Methods.schemas
    const { definition, method } = yield* Methods.find(schemas, name)
    const json = yield* parse(given === "-" ? yield* standardInput : given)
    const parameters = yield* Effect.mapError(
      Json.parameters(schemas, definition, json),
      ({ message }) => cliError(`${name}: ${message}`)
    )
    const result = yield* withClient(Rpc.invoke(new Request(method, parameters)))
    yield* Console.log(Json.show(result))
  })

/**
 * Calls a method.
 *
 * @since 0.1.0
 * @category commands
 */
export const command = Command.make("call", { method, json }, ({ json, method }) => call(method, json)).pipe(
  Command.withDescription("Calls any method of the API and prints the result as JSON.")
)
