import { parseArgs } from 'node:util'
import config from '@payload-config'
import { APIError, createLocalReq, getPayload } from 'payload'
import { addRegister, isReferenceRegister, referenceRegisters } from '@/src/seed/reference/addRegister'

/**
 * `npm run add-register -- --register kckz --organisation <naam in adressen>`: adds a register that comes with the product,
 * with its norms in force.
 */
const { values } = parseArgs({ options: { register: { type: 'string' }, organisation: { type: 'string' } } })

async function main(): Promise<number> {
  const { register = '', organisation } = values
  if (!isReferenceRegister(register) || !organisation) {
    const known = Object.keys(referenceRegisters).join(', ')
    console.error(
      `Zeg welk register (${known}) en van wie: npm run add-register -- --register kckz --organisation kckz`,
    )
    return 1
  }
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    const req = await createLocalReq({}, payload)
    const { docs } = await payload.find({ collection: 'organisations', where: { slug: { equals: organisation } }, req })
    const [keeper] = docs
    if (!keeper) {
      console.error(`Er is geen organisatie ${organisation}. Maak haar eerst in het beheer.`)
      return 1
    }
    await addRegister(req, register, keeper.id)
    console.log(`${referenceRegisters[register].name} staat klaar, met de normen die nu gelden.`)
    return 0
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    console.error(error.message)
    return 1
  } finally {
    await payload.destroy()
  }
}

process.exit(await main())
