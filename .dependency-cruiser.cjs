// Who may import whom: the walls between the folders that project references alone cannot draw.
const generated = "^schema/tl/(api|mtproto)/"

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    {
      name: "schema-is-pure",
      comment: "schema: effect's data modules only",
      severity: "error",
      from: { path: "^schema/", pathNot: "^schema/tl/generate/" },
      to: {
        pathNot: [
          "^schema/",
          "effect/(src|dist/(esm|dts|cjs))/(Data|Schema|ParseResult|Redacted|Encoding|Either|Option|Chunk|Match|Brand|Duration|DateTime|Predicate)\\."
        ]
      }
    },
    {
      name: "services-are-contracts",
      comment: "services: schema and effect, no layer but in TelegramConfig",
      severity: "error",
      from: { path: "^services/", pathNot: "^services/TelegramConfig" },
      to: { path: ["^(layers|src|test|examples)/", "effect/(src|dist/(esm|dts|cjs))/Layer\\."] }
    },
    {
      name: "no-layer-to-layer",
      comment: "a layer asks for a service; only the pure helpers of crypto and rpc are shared",
      severity: "error",
      from: { path: "^layers/([^/]+)/", pathNot: "^layers/testing/" },
      to: {
        path: "^layers/",
        pathNot: [
          "^layers/$1/",
          "^layers/crypto/(bytes|dh|kdf|md5|nonceKeys|rsa|srp)\\.ts$",
          "^layers/support/"
        ]
      }
    },
    {
      name: "the-server-is-independent",
      comment: "the embedded server proves the client's session and must not share its code",
      severity: "error",
      from: { path: "^layers/testing/" },
      to: { path: "^layers/(session|handshake|updates|peers|auth|rpc|transport|Client|DcPool|Rpc)" }
    },
    {
      name: "nobody-imports-the-server",
      severity: "error",
      from: { path: "^(schema|services|layers|src)/", pathNot: "^(layers/testing/|src/testing\\.ts)" },
      to: { path: "^layers/testing/" }
    },
    {
      name: "nobody-imports-the-face",
      severity: "error",
      from: { path: "^(schema|services|layers)/" },
      to: { path: "^(src|examples|test|bench)/" }
    },
    {
      name: "noble-only-in-crypto",
      severity: "error",
      from: { pathNot: "^(layers/(crypto|random)/|test/|bench/)" },
      to: { path: "@noble/" }
    },
    {
      name: "qr-codes-apart",
      comment: "who draws no QR codes needs no package for it",
      severity: "error",
      from: { pathNot: "^(src/QrCode\\.ts|test/)" },
      to: { path: "node_modules/uqr/" }
    },
    {
      name: "common-mark-apart",
      comment: "markdown-it is an optional peer: only layergram/CommonMark may import it",
      severity: "error",
      from: { pathNot: ["^src/CommonMark\\.ts$", "^test/"] },
      to: { path: "node_modules/markdown-it/" }
    },
    {
      name: "tolerant-html-apart",
      comment: "htmlparser2 is an optional peer: only what layergram/HtmlTolerant loads may import it",
      severity: "error",
      from: { pathNot: ["^layers/html/Tolerant\\.ts$", "^test/"] },
      to: { path: "node_modules/htmlparser2/" }
    },
    {
      name: "tolerant-html-only-in-its-own-entry",
      severity: "error",
      from: { path: "^(schema|services|layers|src)/", pathNot: "^src/HtmlTolerant\\.ts$" },
      to: { path: "^layers/html/Tolerant\\.ts$" }
    },
    {
      name: "inspecting-media-apart",
      comment: "optional peers: only what layergram/MediaInspector and layergram/ThumbnailerSharp load may import them",
      severity: "error",
      from: { pathNot: ["^layers/media/", "^test/"] },
      to: { path: "node_modules/(file-type|image-size|mediabunny|opus-decoder|sharp)/" }
    },
    {
      name: "inspecting-media-only-in-its-own-entries",
      severity: "error",
      from: { path: "^(schema|services|layers|src)/", pathNot: ["^src/(MediaInspector(Node)?|ThumbnailerFfmpeg|ThumbnailerSharp)\\.ts$", "^layers/media/"] },
      to: { path: "^layers/media/" }
    },
    {
      name: "node-only-on-its-platform",
      severity: "error",
      from: { path: "^(schema|services|layers|src)/", pathNot: ["^src/cli/", "^layers/(platform|testing)/", "/Node\\.ts$", "^schema/tl/generate/", "^layers/crypto/wasm/generate/"] },
      to: { dependencyTypes: ["core"] }
    },
    {
      name: "platform-node-only-for-the-server",
      severity: "error",
      from: { path: "^(schema|services|layers|src)/", pathNot: ["^src/cli/", "^layers/(platform|testing)/"] },
      to: { path: "@effect/platform-node" }
    },
    {
      name: "sql-only-in-its-own-entry",
      comment: "@effect/sql is an optional peer: only what layergram/SessionStoreSql and its siblings load may import it",
      severity: "error",
      from: { path: "^(schema|services|layers|src)/", pathNot: ["^layers/store/(Sql|sql)", "^src/(SessionStoreSql|KeyValueStoreSql|DurableConversationSql|cli/sqlite)\\.ts$"] },
      to: { path: ["@effect/sql", "^layers/store/(Sql|sql)"], dependencyTypesNot: ["type-only"] }
    },
    {
      name: "workflows-apart",
      comment: "optional peers: only the durable conversations may import them",
      severity: "error",
      from: { pathNot: ["^src/DurableConversation(Sql)?\\.ts$", "^src/bot/durable", "^(test|examples)/"] },
      to: { path: "node_modules/@effect/(workflow|cluster)/" }
    },
    {
      name: "the-tool-apart",
      comment: "@effect/cli and its printers are optional peers: only the command line tool may import them",
      severity: "error",
      from: { pathNot: "^src/cli/" },
      to: { path: "node_modules/@effect/(cli|printer|printer-ansi)/" }
    },
    {
      name: "nobody-imports-the-tool",
      severity: "error",
      from: { path: "^(schema|services|layers|src|examples)/", pathNot: "^src/cli/" },
      to: { path: "^src/cli/" }
    },
    {
      name: "examples-use-the-public-name",
      severity: "error",
      from: { path: "^examples/" },
      to: { path: "^\\.\\./|^(schema|services|layers)/", dependencyTypes: ["local"] }
    }
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: { conditionNames: ["source", "import", "types", "default"], exportsFields: ["exports"] },
    exclude: { path: ["^bench/node_modules", "^test/foreign", "^dist", generated] }
  }
}
