// What we publish must also be readable by the older compiler that applications may have: it looks at every declaration
// of every module, as one that does not skip what libraries declare.
import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"

const folder = mkdtempSync(resolve("node_modules", ".consumer-"))
process.on("exit", () => rmSync(folder, { recursive: true, force: true }))

const modules = readdirSync("src").filter((name) => name.endsWith(".ts") && name !== "index.ts").map((name) =>
  `layergram/${name.slice(0, -3)}`
)
const imports = ["layergram", ...modules].map((name, index) => `export type * as M${index} from "${name}"\n`)
writeFileSync(join(folder, "main.ts"), imports.join(""))
writeFileSync(
  join(folder, "tsconfig.json"),
  JSON.stringify({
    compilerOptions: {
      target: "ES2022",
      module: "NodeNext",
      lib: ["ES2023", "DOM", "DOM.Iterable"],
      types: ["node"],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true
    },
    files: ["main.ts"]
  })
)
const { status } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", folder], { stdio: "inherit" })
process.exit(status)
