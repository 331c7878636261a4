import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { projectRoot as root, runChild } from '@/tests/support/child'
import { testPayload } from '@/tests/support/payload'

const script = fileURLToPath(new URL('./without-process.ts', import.meta.url))

/** What the portal still does, started anew with a configuration from which the line of this plugin was taken out. */
async function portalWithout(plugin: string) {
  const config = await readFile(join(root, 'payload.config.ts'), 'utf8')
  const line = new RegExp(`^    ${plugin}\\(.*\\),\\n`, 'm')
  expect(config).toMatch(line)
  const folder = join(root, '.test', 'without', plugin)
  await mkdir(folder, { recursive: true })
  const moved = config.replace(line, '').replaceAll("from './", "from '@/")
  await writeFile(join(folder, 'payload.config.ts'), moved)
  const { compilerOptions } = JSON.parse(await readFile(join(root, 'tsconfig.json'), 'utf8'))
  const paths = { '@/*': [`${root}/*`], '@payload-config': [join(folder, 'payload.config.ts')] }
  const tsconfig = join(folder, 'tsconfig.json')
  await writeFile(
    tsconfig,
    JSON.stringify({ compilerOptions: { ...compilerOptions, paths }, include: [`${root}/**/*`] }),
  )
  return runChild(script, { TSX_TSCONFIG_PATH: tsconfig })
}

const whole = { chat: true, assistant: true, member: true, held: true, built: 'ready', erased: 'done' }

describe('KS-SRV-8, KS-SRV-9, KB-1: a plugin is taken out by one line', () => {
  it.each([
    ['liveChat', ['conversations', 'messages', 'canned-answers'], { ...whole, chat: false }],
    ['assistant', ['assistant-turns'], { ...whole, assistant: false }],
    ['keurmerk', ['keurmerk-rounds', 'self-evaluations', 'keurmerk-judgements'], whole],
  ])(
    '%s: its tables are left alone, and a copy, an erasure and the daily clean-up go without it',
    async (plugin, own, left) => {
      const { collections, ...goes } = await portalWithout(plugin)
      expect(goes).toEqual(left)
      const all = Object.keys((await testPayload()).collections)
      expect(all).toEqual(expect.arrayContaining(own))
      expect(all.filter((slug) => !collections.includes(slug))).toEqual(expect.arrayContaining(own))
    },
    120_000,
  )
})
