import type { PayloadRequest } from 'payload'
import type { OrganisationKey } from '../data/organisations'
import { addRegister } from './addRegister'

const fees = (amount: number) => [2025, 2026, 2027].map((year) => ({ year, amount: amount + (year - 2025) * 2.5 }))

/** The registers that come with the product, kept by the organisations of the demo. @returns their ids by who keeps them */
export const loadRegisters = async (
  req: PayloadRequest,
  keepers: Record<OrganisationKey, number>,
): Promise<Record<OrganisationKey, number>> => ({
  kraam: await addRegister(req, 'kckz', keepers.kraam, fees(85)),
  poh: await addRegister(req, 'poh-ggz', keepers.poh, fees(140)),
  cat: await addRegister(req, 'cat', keepers.cat, fees(120)),
})
