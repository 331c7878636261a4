import { fileURLToPath } from 'node:url'
import { expect, inject, it } from 'vitest'
import { questions } from '@/tests/assistant/evaluate'
import { runChild } from '@/tests/support/child'
import { testEnvironment } from '@/tests/support/env'
import { copyTemplate, databasePrefix } from '@/tests/support/global/template'

const script = fileURLToPath(new URL('./evaluate-process.ts', import.meta.url))

// The figures themselves: `npm run assistant:evaluate`. Here they are only kept from falling below what was asked.
it('KS-SRV-9: without a model the right source is among the first three for 85 % of the questions, and nothing about others is answered', async () => {
  const run = inject('run')
  const database = `${databasePrefix}_evaluate`
  await copyTemplate(run, database)
  const found = await runChild(script, testEnvironment(run, { database, port: 0 }))
  expect(found.passages).toBeGreaterThan(150)
  expect(found.of).toBeGreaterThanOrEqual(60)
  expect(found.three / found.of).toBeGreaterThanOrEqual(0.85)
  const refused = questions.filter((one) => one.refused).length
  expect(found.refused).toEqual([refused, refused])
  expect(found.wronglyRefused).toBe(0)
  const [right, of] = found.dossier
  expect(right / of).toBeGreaterThanOrEqual(0.95)
}, 120_000)
