import type { CollectionBeforeChangeHook } from 'payload'
import { bioProblem } from '@/src/domain/directory/bio'
import { tidyWords, vocabulary, type WordList } from '@/src/domain/directory/vocabulary'
import { normaliseEmail } from '@/src/domain/identity/identifier'
import { bsnRefused, holdsBsn } from '@/src/domain/identity/numbers'
import { normalisePhone } from '@/src/domain/shared/contact'
import { invalid } from '@/src/lib/errors/refusals'

const isList = (name: string): name is WordList => Object.hasOwn(vocabulary, name)
const isText = (value: unknown): value is string => typeof value === 'string'

/** A profile as it is kept (KS-PRA-2, KS-PRA-3, KS-PRA-5), and since when the member consents to be found. */
export const readProfile: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const problems: Record<string, string> = {}
  const read: Record<string, unknown> = { ...data }
  for (const [name, value] of Object.entries(data)) {
    if (isList(name) && Array.isArray(value)) read[name] = tidyWords(name, value.filter(isText))
  }
  if (isText(data.phone) && data.phone.trim() !== '') {
    read.phone = normalisePhone(data.phone)
    if (!read.phone) problems.phone = 'Vul een telefoonnummer in, bijvoorbeeld 06 12345678 of +32 470 12 34 56.'
  }
  if (isText(data.email)) read.email = normaliseEmail(data.email) || null
  if (isText(data.opening) && holdsBsn(data.opening)) problems.opening = bsnRefused
  const bio = data.bio === null || data.bio === undefined ? null : (bioProblem(data.bio) ?? bioNumber(data.bio))
  if (bio) problems.bio = bio
  if (Object.keys(problems).length > 0) throw invalid(problems)
  if (data.listed === true && originalDoc?.listed !== true) read.listedAt = new Date().toISOString()
  if (data.listed === false) read.listedAt = null
  return read
}

const bioNumber = (bio: unknown): string | null => (holdsBsn(JSON.stringify(bio)) ? bsnRefused : null)
