import { renameSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { startWorker } from '@/src/jobs/worker'
import { testPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'

describe('GET /api/health', () => {
  it('is down without a worker, and names the part', async () => {
    const { status, body } = await rest(null).get('/api/health')
    expect(status).toBe(503)
    expect(body).toMatchObject({ status: 'down', database: 'ok', storage: 'ok', jobs: 'down' })
  })

  it('is well with everything running, for anyone who asks', async () => {
    const worker = startWorker(await testPayload())
    await expect.poll(async () => (await rest(null).get('/api/health')).status, { timeout: 10_000 }).toBe(200)
    await worker.stop()
  })

  it('is down when no file can be stored', async () => {
    const folder = process.env.FILES_DIR ?? ''
    renameSync(folder, `${folder}.away`)
    const { status, body } = await rest(null).get('/api/health')
    renameSync(`${folder}.away`, folder)
    expect(status).toBe(503)
    expect(body.storage).toBe('down')
  })
})
