import { Command } from 'commander'

/** `kliping schema` */
export function schemaCommand(): Command {
  return new Command('schema')
    .description('write the JSON Schema of a release to standard output')
    .addHelpText('after', HELP)
    .action(async () => {
      const { releaseJsonSchema } = await import('../../contract/index.ts')
      process.stdout.write(`${JSON.stringify(releaseJsonSchema(), null, 2)}\n`)
    })
}

const HELP = `
Examples:
  kliping schema > release.schema.json
  kliping schema | jq '.properties.events.items.properties.type.enum'`
