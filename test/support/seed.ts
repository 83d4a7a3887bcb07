/**
 * Properties draw the same values in every run, so that a failure can be had again; `SEED=7 npm test` tries others. What
 * a test says itself goes before this.
 */
import * as FastCheck from "effect/FastCheck"

FastCheck.configureGlobal({ ...FastCheck.readConfigureGlobal(), seed: Number(process.env["SEED"] ?? 1) })
