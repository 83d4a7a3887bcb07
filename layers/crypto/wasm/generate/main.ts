// Writes the kernel's module, as text, to where the layers read it.
import { writeFileSync } from "node:fs"
import { source } from "./kernel.ts"

writeFileSync(new URL("../blob.ts", import.meta.url), source())
