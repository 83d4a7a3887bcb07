/** The order in which files of tests are run. */
import { BaseSequencer, type TestSpecification } from "vitest/node"

/** Some files begin first, and some come last, in the order in which they stand; the rest goes as Vitest thinks. */
export const inOrder = (first: ReadonlyArray<string>, last: ReadonlyArray<string> = []): typeof BaseSequencer =>
  class extends BaseSequencer {
    override async sort(files: Array<TestSpecification>): Promise<Array<TestSpecification>> {
      const rank = ({ moduleId }: TestSpecification): number => {
        const isAt = (path: string) => moduleId.endsWith(`/${path}`)
        const at = first.findIndex(isAt)
        return at >= 0 ? at : first.length + 1 + last.findIndex(isAt)
      }
      return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
    }
  }
