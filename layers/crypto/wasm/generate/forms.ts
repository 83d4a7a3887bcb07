/**
 * Emits the two loops of the factorization by square forms, which `pq.ts` explains.
 *
 * @since 0.1.0
 */
import * as Layout from "../layout.ts"
import type { Body, Local } from "./assembler.ts"
import {
  addF64,
  and,
  divF64,
  eqF64,
  f64,
  floorF64,
  i32,
  loadF64,
  ltU,
  mulF64,
  sqrtF64,
  subF64,
  zero
} from "./assembler.ts"
import type { Module } from "./Module.ts"

interface Form {
  readonly root: Local<"f64">
  readonly p: Local<"f64">
  readonly before: Local<"f64">
  readonly q: Local<"f64">
}

const read = (body: Body): Form => {
  const form = { root: body.local("f64"), p: body.local("f64"), before: body.local("f64"), q: body.local("f64") }
  Object.values(form).forEach((local, i) => body.set(local, loadF64(zero, Layout.forms + 8 * i)))
  return form
}

const write = (body: Body, form: Form): void =>
  Object.values(form).forEach((local, i) => body.storeF64(zero, local, Layout.forms + 8 * i))

// b = floor((root + p) / q), next p = b * q - p, next q = before + b * (p - next p). `arrived` may end the walk once
// the next p is known.
const step = (body: Body, { before, p, q, root }: Form, arrived: (next: Local<"f64">) => void) => {
  const b = body.local("f64")
  const next = body.local("f64")
  const after = body.local("f64")
  return () => {
    body.set(b, floorF64(divF64(addF64(root, p), q)))
    body.set(next, subF64(mulF64(b, q), p))
    arrived(next)
    body.set(after, addF64(before, mulF64(b, subF64(p, next))))
    body.set(before, q)
    body.set(q, after)
    body.set(p, next)
  }
}

/** Defines `forward(step, limit)` and `back(limit)` over the numbers in memory. */
export const defineForms = (module: Module): void => {
  // Walks on from step to step until q is a square after an odd one; gives the number of the step, or 0 at the limit.
  module.func((body) => {
    const at = body.parameter()
    const limit = body.parameter()
    const form = read(body)
    const root = body.local("f64")
    const go = step(body, form, () => undefined)
    body.loop(() => {
      go()
      body.increase(at, 1)
      body.when(and(at, i32(1)), () => {
        body.set(root, sqrtF64(form.q))
        body.when(eqF64(root, floorF64(root)), () => {
          write(body, form)
          body.return(at)
        })
      })
      return ltU(at, limit)
    })
    return zero
  }, "forward")

  // Walks until p repeats, and gives q; or 0 at the limit.
  module.func((body) => {
    const limit = body.parameter()
    const form = read(body)
    const go = step(body, form, (next) => body.when(eqF64(next, form.p), () => body.return(form.q)))
    body.loop(() => {
      go()
      body.increase(limit, -1)
      return limit
    })
    return f64(0)
  }, "back")
}
