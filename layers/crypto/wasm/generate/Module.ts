/**
 * Collects functions and writes a WebAssembly module.
 *
 * @since 0.1.0
 * @see https://webassembly.github.io/spec/core/binary/modules.html
 */
import type { Callee, Expr, ValueType } from "./assembler.ts"
import { Body, types } from "./assembler.ts"
import { signed, unsigned } from "./leb128.ts"

type Bytes = ReadonlyArray<number>

// "\0asm" and the version of the format.
const header: Bytes = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]

interface Definition {
  readonly body: Body
  readonly result: ValueType | undefined
  readonly exported: string | undefined
}

const section = (id: number, contents: Bytes): Bytes => [id, ...unsigned(contents.length), ...contents]

const vector = (items: ReadonlyArray<Bytes>): Bytes => [...unsigned(items.length), ...items.flat()]

const name = (text: string): Bytes => [...unsigned(text.length), ...new TextEncoder().encode(text)]

const signature = ({ body, result }: Definition): Bytes => [
  0x60,
  ...vector(Array.from({ length: body.parameters }, () => [types.i32])),
  ...vector(result === undefined ? [] : [[types[result]]])
]

const code = ({ body }: Definition): Bytes => {
  const contents = [...vector(body.locals.map((type) => [1, types[type]])), ...body.code, 0x0b]
  return [...unsigned(contents.length), ...contents]
}

/** The fixed parts of a module: sizes in pages of 64 KB, data at an address, the function that runs first. */
export interface Outline {
  readonly pages: number
  readonly maxPages: number
  readonly data: { readonly address: number; readonly bytes: Bytes }
  readonly start: Callee
}

export class Module {
  private readonly definitions: Array<Definition> = []

  /** Defines a function without a result. With a name, it can be called from outside. */
  procedure(build: (body: Body) => void, exported?: string): Callee {
    const body = new Body()
    build(body)
    return this.add({ body, result: undefined, exported })
  }

  /** Defines a function that ends with a value. */
  func<T extends ValueType>(build: (body: Body) => Expr<T>, exported?: string): Callee {
    const body = new Body()
    const result = build(body)
    body.code.push(...result.code)
    return this.add({ body, result: result.type, exported })
  }

  /** The binary format of it all. */
  assemble({ data, maxPages, pages, start }: Outline): Uint8Array {
    const exports = this.definitions.flatMap(({ exported }, index) =>
      exported === undefined ? [] : [[...name(exported), 0x00, ...unsigned(index)]]
    )
    const address = [0x41, ...signed(BigInt(data.address))]
    return Uint8Array.from([
      ...header,
      ...section(1, vector(this.definitions.map(signature))),
      ...section(3, vector(this.definitions.map((_, index) => unsigned(index)))),
      ...section(5, vector([[0x01, ...unsigned(pages), ...unsigned(maxPages)]])),
      ...section(7, vector([[...name("memory"), 0x02, 0x00], ...exports])),
      ...section(8, unsigned(start.index)),
      ...section(10, vector(this.definitions.map(code))),
      ...section(11, vector([[0x00, ...address, 0x0b, ...unsigned(data.bytes.length), ...data.bytes]]))
    ])
  }

  private add(definition: Definition): Callee {
    this.definitions.push(definition)
    return { index: this.definitions.length - 1 }
  }
}
