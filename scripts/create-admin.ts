import { parseArgs } from 'node:util'
import config from '@payload-config'
import { APIError, createLocalReq, getPayload } from 'payload'
import { createAdmin } from '@/collections/identity/Users/operations/create-admin'

/**
 * `npm run create-admin -- --email naam@voorbeeld.nl [--name "Naam"]`: makes the first (or another) administrator.
 * Prints a link to set the password, unless ADMIN_PASSWORD holds one. With the embedded database the portal must run.
 */
const { values } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string', default: 'Beheerder' } } })

async function main(): Promise<number> {
  if (!values.email) {
    console.error('Zeg wie: npm run create-admin -- --email naam@voorbeeld.nl --name "Naam"')
    return 1
  }
  const payload = await getPayload({ config, disableOnInit: true })
  try {
    const { ADMIN_PASSWORD: password } = process.env
    const link = await createAdmin(await createLocalReq({}, payload), {
      email: values.email,
      name: values.name,
      password,
    })
    console.log(`${values.email} is nu beheerder.`)
    if (link) console.log(`Kies binnen een uur een wachtwoord (de link werkt één keer):\n${link}`)
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
