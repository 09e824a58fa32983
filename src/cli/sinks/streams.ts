import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { Chunk } from '../../outputs/format.ts'
import { write } from '../streams.ts'
import type { Sink } from './sink.ts'

/** Standard output, which stays open. */
export function streamSink(stream: Writable): Sink {
  return { write: ({ data }) => write(stream, data), close: () => {} }
}

export async function fileSink(path: string): Promise<Sink> {
  await mkdir(dirname(path), { recursive: true })
  const stream = await opened(path)
  return { write: ({ data }) => write(stream, data), close: () => ended(stream) }
}

/** A folder of files, each made when it is first written to. */
export async function folderSink(folder: string): Promise<Sink> {
  await mkdir(folder, { recursive: true })
  const streams = new Map<string, Writable>()
  const streamOf = async (name: string): Promise<Writable> => {
    const stream = streams.get(name) ?? (await opened(join(folder, name)))
    streams.set(name, stream)
    return stream
  }
  return {
    write: async ({ file, data, whole }: Chunk) => {
      if (whole) await writeFile(join(folder, file!), data)
      else await write(await streamOf(file!), data)
    },
    close: async () => {
      await Promise.all([...streams.values()].map(ended))
    }
  }
}

async function opened(path: string): Promise<Writable> {
  const stream = createWriteStream(path)
  await new Promise<void>((resolve, reject) => stream.once('open', () => resolve()).once('error', reject))
  return stream
}

async function ended(stream: Writable): Promise<void> {
  stream.end()
  await finished(stream)
}
