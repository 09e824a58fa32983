/**
 * The matcher of compromise alone, without its tokenizer, lexicon and documents, which would be loaded for nothing. The
 * package does not export it: `tsconfig.json` and `vitest.config.ts` say where it is, and it is bundled.
 */
declare module 'compromise/matcher' {
  type Pointer = readonly [sentence: number, from: number, to: number, ...rest: unknown[]]

  const methods: {
    readonly one: {
      parseMatch(match: string, options: object, world: object): unknown
      match(
        docs: readonly (readonly object[])[],
        todo: { regs: readonly unknown[]; justOne: boolean }
      ): { readonly ptrs: readonly Pointer[]; readonly byGroup: Readonly<Record<string, readonly Pointer[]>> }
    }
  }
  export default methods
}
