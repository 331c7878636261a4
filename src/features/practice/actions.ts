'use server'

import type { PayloadRequest } from 'payload'
import { removePhoto } from '@/collections/identity/PracticeProfiles/photo/save'
import { bioFrom } from '@/src/domain/directory/bio'
import { longestWord, mostWords, type WordList, wordListLabels } from '@/src/domain/directory/vocabulary'
import { reader } from '@/src/features/accreditation/provider/read'
import { attempt } from '@/src/features/portal/attempt'
import { invalid } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import type { PracticeProfile } from '@/src/payload-types'
import type { PortalFormState } from '@/src/ui/form/portal-form-state'
import { ownRow } from './queries'

/* For PortalForm: (state before, FormData) → state. The hooks of the collections judge; the same rules as over REST. */

const lists: WordList[] = ['specialities', 'methods', 'targetGroups', 'languages']

type Profile = Partial<
  Pick<
    PracticeProfile,
    'website' | 'phone' | 'email' | 'opening' | 'homeVisits' | 'online' | 'accessible' | 'bio' | 'listed' | WordList
  >
>

/** One row a member: made when it isn't there yet. */
async function saveProfile(req: PayloadRequest, therapist: number, data: Profile): Promise<void> {
  const id = await ownRow(req, 'practice-profiles', therapist)
  if (id === null) await req.payload.create({ collection: 'practice-profiles', data, ...asUser(req) })
  else await req.payload.update({ collection: 'practice-profiles', id, data, ...asUser(req) })
}

/** Adds a location or changes one (KS-PRA-1). Form: `id`, `name`, `street`, `postcode`, `place`, `chamberNumber`. */
export async function saveLocationAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt('/praktijk', form, async (req, values) => {
    const read = reader(values)
    const data = {
      name: read.needed('name', 'Vul de naam van je praktijk in.'),
      street: read.text('street'),
      postcode: read.text('postcode'),
      place: read.needed('place', 'Vul de plaats in.'),
      chamberNumber: read.text('chamberNumber'),
    }
    if (Object.keys(read.problems).length > 0) throw invalid(read.problems)
    const id = idFrom(values.id)
    if (id === null)
      await req.payload.create({ collection: 'practices', data: { ...data, main: false }, ...asUser(req) })
    else await req.payload.update({ collection: 'practices', id, data, ...asUser(req) })
    return 'melding=bewaard&open=locaties'
  })
}

/** Makes a location the main one, or removes it (KS-PRA-1). Form: `id`, `intent` (`main`/`remove`). */
export async function changeLocationAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt('/praktijk', form, async (req, values) => {
    const { intent } = values
    const id = idFrom(values.id) ?? 0
    if (intent === 'remove') await req.payload.delete({ collection: 'practices', id, ...asUser(req) })
    else await req.payload.update({ collection: 'practices', id, data: { main: true }, ...asUser(req) })
    return `melding=${intent === 'remove' ? 'verwijderd' : 'bewaard'}&open=locaties`
  })
}

/** Saves website, phone and e-mail (KS-PRA-2). Form: `website`, `phone`, `email`. */
export async function saveContactAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt('/praktijk', form, async (req, values, therapist) => {
    const read = reader(values)
    await saveProfile(req, therapist, {
      website: read.address('website'),
      phone: read.text('phone'),
      email: read.text('email'),
    })
    return 'melding=bewaard&open=contact'
  })
}

/** Saves how the practice works and for whom (KS-PRA-3). Form: `opening`, ticks, each list and `<list>More`. */
export async function saveOptionsAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt('/praktijk', form, async (req, values, therapist) => {
    const problems: Record<string, string> = {}
    const words: Profile = {}
    for (const list of lists) {
      const chosen = [...(values[list] ?? '').split('\n'), ...(values[`${list}More`] ?? '').split(/[,;\n]/)]
      const said = chosen.map((word) => word.trim()).filter((word) => word !== '')
      if (said.length > mostWords) problems[`${list}More`] = `${wordListLabels[list]}: kies er hoogstens ${mostWords}.`
      if (said.some((word) => word.length > longestWord)) {
        problems[`${list}More`] =
          `${wordListLabels[list]}: hoogstens ${longestWord} tekens per woord. Zet er komma’s tussen.`
      }
      words[list] = said
    }
    if (Object.keys(problems).length > 0) throw invalid(problems)
    await saveProfile(req, therapist, {
      ...words,
      opening: reader(values).text('opening'),
      homeVisits: values.homeVisits === 'on',
      online: values.online === 'on',
      accessible: values.accessible === 'on',
    })
    return 'melding=bewaard&open=opties'
  })
}

/** Saves the text of the public profile (KS-PRA-5). Form: `bio`. */
export async function saveBioAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt('/praktijk', form, async (req, values, therapist) => {
    await saveProfile(req, therapist, { bio: bioFrom(values.bio ?? '') })
    return 'melding=bewaard&open=over-mij'
  })
}

/** Takes the photo or logo away (KS-PRA-5). */
export async function removePhotoAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt('/praktijk', form, async (req, _values, therapist) => {
    await removePhoto(req, therapist)
    return 'melding=foto-weg&open=foto'
  })
}

/** Consents to be found by clients, or withdraws that (KS-FIND-1). Form: `listed`. */
export async function saveConsentAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt('/praktijk', form, async (req, values, therapist) => {
    await saveProfile(req, therapist, { listed: values.listed === 'on' })
    return 'melding=bewaard&open=vindbaar'
  })
}

/** Saves a code (KS-ACC-7). Form: `kind`, `code`, `issuer`; an empty code takes it away. */
export async function saveCodeAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt('/account', form, async (req, values) => {
    const read = reader(values)
    const id = idFrom(values.id)
    const code = read.text('code')
    const kind = values.kind === 'umbrella' ? 'umbrella' : 'agb'
    const data = { code: code ?? '', issuer: read.text('issuer') }
    if (id === null && code === null) throw invalid({ code: 'Vul de code in.' })
    if (id !== null && code === null) await req.payload.delete({ collection: 'professional-codes', id, ...asUser(req) })
    else if (id === null) {
      await req.payload.create({
        collection: 'professional-codes',
        data: { ...data, kind, status: 'unchecked' },
        ...asUser(req),
      })
    } else await req.payload.update({ collection: 'professional-codes', id, data, ...asUser(req) })
    return 'melding=bewaard&open=codes'
  })
}

/** Saves account number and VAT number (KS-ACC-8). Form: `iban`, `accountHolder`, `vatNumber`. */
export async function saveBankAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt('/account', form, async (req, values, therapist) => {
    const read = reader(values)
    const data = {
      iban: read.text('iban'),
      accountHolder: read.text('accountHolder'),
      vatNumber: read.text('vatNumber'),
    }
    const id = await ownRow(req, 'bank-details', therapist)
    if (id === null) await req.payload.create({ collection: 'bank-details', data, ...asUser(req) })
    else await req.payload.update({ collection: 'bank-details', id, data, ...asUser(req) })
    return 'melding=bewaard&open=bank'
  })
}
