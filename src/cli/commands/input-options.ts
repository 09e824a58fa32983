import { type Command, Option } from 'commander'
import { type FieldNames, USUAL_NAMES } from '../inputs/field-names.ts'
import { INPUT_KINDS, type InputKind } from '../inputs/kinds.ts'

/** What the options about the input hold. */
export interface InputOptions {
  inputFormat?: InputKind
  textField?: string
  dateField?: string
  titleField?: string
  urlField?: string
}

const usual = (field: keyof typeof USUAL_NAMES): string => USUAL_NAMES[field].slice(0, 4).join(', ')

/** Gives a command the options that say how its input is to be understood. */
export function addInputOptions(command: Command): Command {
  return command
    .addOption(new Option('--input-format <name>', 'what the input is (default: by its name)').choices(INPUT_KINDS))
    .option('--text-field <name>', `the field of JSON and CSV with the text (default: ${usual('text')})`)
    .option('--date-field <name>', `... with the date of publication (default: ${usual('date')})`)
    .option('--title-field <name>', `... with the headline (default: ${usual('title')})`)
    .option('--url-field <name>', `... with the address (default: ${usual('url')})`)
}

export function fieldNamesOf({ textField, dateField, titleField, urlField }: InputOptions): FieldNames {
  return { text: textField, date: dateField, title: titleField, url: urlField }
}
