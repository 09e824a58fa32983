import { InvalidArgumentError } from 'commander'

/** Reads an option's value as a whole number from 1 on. */
export function countUpTo(max: number): (value: string) => number {
  return value => {
    const count = Number(value)
    if (Number.isInteger(count) && count >= 1 && count <= max) return count
    throw new InvalidArgumentError(
      max === Number.MAX_SAFE_INTEGER ? 'It must be a number from 1 on.' : `It must be a number from 1 to ${max}.`
    )
  }
}

export const anyCount = countUpTo(Number.MAX_SAFE_INTEGER)
