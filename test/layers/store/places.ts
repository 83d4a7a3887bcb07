/** What tests of session stores and the process that they kill share. No test framework is in it. */
import * as FileSystem from "@effect/platform-node/NodeFileSystem"
import * as NodePath from "@effect/platform-node/NodePath"
import { DateTime, Layer, Redacted } from "effect"
import * as Noble from "../../../layers/crypto/Noble.ts"
import { StoredKey } from "../../../services/SessionStore.ts"

export const Platform = Layer.mergeAll(FileSystem.layer, NodePath.layer, Noble.layer)

export const keyBytes = (seed: number) => Uint8Array.from({ length: 256 }, (_, i) => (i * 31 + seed * 17) & 0xff)

export const key = (dc: number, salt = 1n) =>
  new StoredKey({
    dc,
    key: Redacted.make(keyBytes(dc)),
    salt,
    createdAt: DateTime.unsafeMake(1_700_000_000_000),
    authorized: false
  })
