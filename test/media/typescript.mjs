// Has a thread run TypeScript, as tests do.
import { register } from "tsx/esm/api"

register()
