import { execFile } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** The folder of the project. */
export const projectRoot = dirname(fileURLToPath(new URL('../../payload.config.ts', import.meta.url)))

/**
 * Runs a script in a process of its own, for what must not share this one's configuration or database.
 * @param script its path
 * @param environment what differs from the environment of this process
 * @returns what it printed as its last line, read as JSON
 * @throws Error with what it said, when it failed
 */
export async function runChild(script: string, environment: Record<string, string>) {
  const env = { ...process.env, ...environment }
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script], {
    env,
    cwd: projectRoot,
  }).catch(({ stderr }) => {
    // Without its stack: that would be read as one of the test.
    throw new Error(`${script} failed: ${String(stderr).replaceAll(/^ +at .*$/gm, '')}`)
  })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}
