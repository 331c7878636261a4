import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { getViewer } from '@/src/access/viewer'
import { assistantOptions } from '@/src/features/assistant/options'
import { evaluate, type Figures, figures, type Judged } from '@/tests/assistant/evaluate'

/**
 * `npm run assistant:evaluate [-- --held]`: asks the questions of tests/assistant/questions.json as a member of the demo, without a
 * model, and prints how often the right source is found. What went wrong is listed; of the questions that were kept apart only with
 * `--held`, so that nobody tunes on them by accident.
 */
const withHeld = process.argv.includes('--held')

const part = (right: number, of: number): string =>
  `${right} van ${of} (${of === 0 ? 0 : Math.round((right / of) * 100)}%)`

const lines = ({ of, first, three, dossier, refused, unknown, wronglyRefused }: Figures): string =>
  [
    `  juiste bron als eerste      ${part(first, of)}`,
    `  juiste bron in eerste drie  ${part(three, of)}`,
    `  vragen over eigen dossier   ${part(...dossier)}`,
    `  terecht geweigerd           ${part(...refused)}`,
    `  onterecht geweigerd         ${wronglyRefused}`,
    `  terecht “dat weet ik niet”  ${part(...unknown)}`,
  ].join('\n')

const wrong = ({ asked, got }: Judged): string =>
  `  - ${asked.question}\n      verwacht ${(asked.sources ?? [asked.dossier ?? (asked.refused ? 'refused' : 'unknown')]).join(' of ')}; kreeg ${got.join(', ')}`

async function main(): Promise<number> {
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: 'therapeut@demo.test' } },
      overrideAccess: true,
    })
    const [user] = docs
    if (!user) {
      console.error('Dit meet op de demogegevens, en die staan niet in deze database. Zie README.md.')
      return 1
    }
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
    const viewer = await getViewer(req)
    if (!viewer) return 1
    const judged = await evaluate(req, viewer, assistantOptions)
    const seen = judged.filter(({ asked }) => !asked.held)
    const held = judged.filter(({ asked }) => asked.held)
    console.log(`Vragen waarop is afgesteld (${seen.length})\n${lines(figures(seen))}`)
    console.log(`Vragen die apart zijn gehouden (${held.length})\n${lines(figures(held))}`)
    console.log(`Samen (${judged.length})\n${lines(figures(judged))}`)
    const missed = (withHeld ? judged : seen).filter(({ right }) => !right)
    if (missed.length > 0) console.log(`Niet goed:\n${missed.map(wrong).join('\n')}`)
    return 0
  } finally {
    await payload.destroy()
  }
}

process.exit(await main())
