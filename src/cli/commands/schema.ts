import { Command } from 'commander'
import { releaseJsonSchema } from '../../index.ts'

/** `kliping schema` */
export function schemaCommand(): Command {
  return new Command('schema').description('write the JSON Schema of a release to standard output').action(() => {
    process.stdout.write(`${JSON.stringify(releaseJsonSchema(), null, 2)}\n`)
  })
}
