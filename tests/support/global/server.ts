import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster } from '@/scripts/lib/postgres/cluster'

export type TestServer = { url: string; folder: string; stop: () => Promise<void> }

/** The PostgreSQL server of TEST_DATABASE_URL when that is set, else an embedded one that is thrown away afterwards. */
export async function startTestServer(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'registerhuis-test-'))
  // The account that runs PostgreSQL must be able to enter it.
  chmodSync(folder, 0o711)
  const removeFolder = () => rmSync(folder, { recursive: true, force: true })
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, folder, stop: async () => removeFolder() }

  const cluster = await startCluster({
    folder: join(folder, 'postgres'),
    password: randomBytes(12).toString('hex'),
    sharedFolder: join(tmpdir(), `registerhuis-postgres-${process.getuid?.() ?? 0}`),
    // Nothing in it needs to survive a power cut, so nothing waits for the disk.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  })
  return {
    url: cluster.url('postgres'),
    folder,
    stop: async () => {
      await cluster.stop()
      removeFolder()
    },
  }
}
