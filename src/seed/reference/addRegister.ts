import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { putInForce } from '@/collections/registers/Norms/publish'
import { conflict } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import { inTransaction } from '@/src/lib/transaction'
import { referenceNorms } from './norms'

export type ReferenceRegister = keyof typeof referenceNorms

/** The registers that come with the product. */
export const referenceRegisters = {
  kckz: {
    name: 'Kwaliteitsregister Kraamverzorgenden',
    profession: 'Kraamverzorgende',
    numberPrefix: 'KCKZ',
    about: 'Voor kraamverzorgenden. Je registreert je voor vier jaar en houdt in die tijd je vak bij.',
    links: [
      {
        title: 'Leeromgeving',
        url: 'https://leeromgeving.voorbeeld.test/',
        howTo:
          'Je gebruikersnaam is je registratienummer in kleine letters, met het streepje: kckz-200123. Wachtwoord vergeten? Vraag op de inlogpagina een nieuw wachtwoord aan.',
      },
      {
        title: 'Protocollen',
        url: 'https://protocollen.voorbeeld.test/',
        howTo:
          'Registreer je hier de eerste keer apart. Je gebruikersnaam is je e-mailadres. Zet de site met een snelkoppeling op het beginscherm van je telefoon.',
      },
    ],
  },
  'poh-ggz': {
    name: 'Kwaliteitsregister POH-GGZ',
    profession: 'POH-GGZ',
    numberPrefix: 'POH',
    about: 'Voor praktijkondersteuners huisarts GGZ. Je registreert je voor vijf jaar.',
  },
  cat: {
    name: 'Register CAT-therapeuten',
    profession: 'Therapeut',
    numberPrefix: 'CATR',
    about: 'Voor therapeuten. Je verplichtingen lopen per kalenderjaar door.',
  },
} as const satisfies Record<
  ReferenceRegister,
  Omit<RequiredDataFromCollectionSlug<'registers'>, 'slug' | 'organisation'>
>

/** Whether a register by this name comes with the product. */
export const isReferenceRegister = (slug: string): slug is ReferenceRegister => Object.hasOwn(referenceRegisters, slug)

const why = 'a register that comes with the product'

type Fee = { year: number; amount: number }

/**
 * Adds a register that comes with the product, with its norms in force (norms.md §3 to §5); managers change them later as
 * new versions.
 * @param organisation who keeps it
 * @returns its id
 * @throws APIError 409 when there is one by that name
 */
export async function addRegister(
  req: PayloadRequest,
  slug: ReferenceRegister,
  organisation: number,
  fees: Fee[] = [],
): Promise<number> {
  return inTransaction(req, async () => {
    const { totalDocs } = await req.payload.count({
      collection: 'registers',
      where: { slug: { equals: slug } },
      ...asSystem(req, why),
    })
    if (totalDocs > 0) throw conflict(`Het register ${slug} staat er al.`)
    const data = { ...referenceRegisters[slug], slug, organisation, fees }
    const register = await req.payload.create({ collection: 'registers', data, ...asSystem(req, why) })
    for (const norm of referenceNorms[slug]) {
      // The hook makes `definition` of these fields and checks it; the generated type doesn't know that.
      const fields: Record<string, unknown> = { ...norm, register: register.id }
      const made = await req.payload.create({
        collection: 'norms',
        data: fields as RequiredDataFromCollectionSlug<'norms'>,
        ...asSystem(req, why),
      })
      await putInForce(req, made.id, () => true)
    }
    return register.id
  })
}
