import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const places = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']
const mac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The Chromium of this machine: CHROMIUM_PATH, else one that is installed; null when there is none. */
export function findChromium(): string | null {
  const candidates = [
    process.env.CHROMIUM_PATH ?? '',
    ...places.flatMap((place) => names.map((name) => `${place}/${name}`)),
    ...mac,
  ]
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null
}

/** Makes sure that there is a Chromium. On Debian as root it installs one; elsewhere it says in one line what to install. */
export function ensureChromium(): boolean {
  if (findChromium()) return true
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
    spawnSync('apt-get', ['update', '-q'], options)
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options)
    if (findChromium()) return true
  }
  process.stdout.write('Installeer Chromium of Chrome (of zet CHROMIUM_PATH) om de browsertests te draaien.\n')
  return false
}
