import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { dataDir, root } from '../paths'
import { postgresAccount, reachableByOthers } from '../postgres/account'
import { type Cluster, startCluster } from '../postgres/cluster'
import { withClient } from './migrations'

/** Where programs and data go when the account that runs PostgreSQL can't enter this clone (root, under a closed home). */
const outside = '/var/lib/registerhuis'

/** The folder of the embedded database. */
export function clusterFolder(): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o755 })
  const here = join(dataDir, 'postgres')
  if (postgresAccount() === null || reachableByOthers(here)) return here
  return join(outside, createHash('sha256').update(root).digest('hex').slice(0, 12))
}

/** Starts the embedded PostgreSQL with the portal's database in it. */
export async function startEmbedded(password: string): Promise<{ cluster: Cluster; url: string }> {
  const cluster = await startCluster({ folder: clusterFolder(), password, sharedFolder: outside })
  await withClient(cluster.url('postgres'), async (client) => {
    const { rows } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'registerhuis'")
    if (rows.length === 0) await client.query('CREATE DATABASE registerhuis')
  })
  return { cluster, url: cluster.url('registerhuis') }
}
