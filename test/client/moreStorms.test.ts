import { describe } from "@effect/vitest"
import { storms } from "./storm/storms.ts"

describe("in a storm each call ends once, nothing is done twice, and a closed client leaves nothing", () => {
  storms(500, 1000)
})
