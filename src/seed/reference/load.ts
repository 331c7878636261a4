import type { PayloadRequest } from 'payload'
import { aNorm, aRegister } from '@/tests/factories/registers'
import type { OrganisationKey } from '../data/organisations'
import { referenceNorms } from './norms'

const about = {
  kckz: 'Voor kraamverzorgenden. Je registreert je voor vier jaar en houdt in die tijd je vak bij.',
  'poh-ggz': 'Voor praktijkondersteuners huisarts GGZ. Je registreert je voor vijf jaar.',
  cat: 'Voor therapeuten. Je verplichtingen lopen per kalenderjaar door.',
} as const

const fees = (amount: number) => [2025, 2026, 2027].map((year) => ({ year, amount: amount + (year - 2025) * 2.5 }))

/** The registers with the norms that come with the product (norms.md §3 to §5). @returns their ids by who keeps them */
export async function loadRegisters(
  req: PayloadRequest,
  keepers: Record<OrganisationKey, number>,
): Promise<Record<OrganisationKey, number>> {
  const kckz = await aRegister(req, {
    name: 'Kwaliteitsregister Kraamverzorgenden',
    slug: 'kckz',
    organisation: keepers.kraam,
    profession: 'Kraamverzorgende',
    numberPrefix: 'KCKZ',
    about: about.kckz,
    fees: fees(85),
  })
  const poh = await aRegister(req, {
    name: 'Kwaliteitsregister POH-GGZ',
    slug: 'poh-ggz',
    organisation: keepers.poh,
    profession: 'POH-GGZ',
    numberPrefix: 'POH',
    about: about['poh-ggz'],
    fees: fees(140),
  })
  const cat = await aRegister(req, {
    name: 'Register CAT-therapeuten',
    slug: 'cat',
    organisation: keepers.cat,
    profession: 'Therapeut',
    numberPrefix: 'CATR',
    about: about.cat,
    fees: fees(120),
  })
  for (const norm of referenceNorms.kckz) await aNorm(req, kckz.id, norm)
  for (const norm of referenceNorms['poh-ggz']) await aNorm(req, poh.id, norm)
  for (const norm of referenceNorms.cat) await aNorm(req, cat.id, norm)
  return { kraam: kckz.id, poh: poh.id, cat: cat.id }
}
