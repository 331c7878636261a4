import type { CollectionBeforeChangeHook } from 'payload'
import { tariffProblems } from '@/src/domain/aov/tariff'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import type { AovTariff } from '@/src/payload-types'
import { canEnd, tariffOf } from '../tariffOf'

/** A tariff holds only when it is whole; once it does, only its last day can be said (KS-AOV-1). */
export const keepPublished: CollectionBeforeChangeHook<AovTariff> = ({ data, originalDoc }) => {
  const wanted = { ...originalDoc, ...data }
  if (originalDoc?.status === 'published' && !canEnd(originalDoc, wanted)) {
    throw conflict(
      'Dit tarief is van kracht. Alleen de laatste dag kun je nog invullen; maak voor iets anders een nieuw tarief.',
    )
  }
  if (wanted.status !== 'published') return data
  const tariff = tariffOf(wanted)
  if (tariff === null) throw invalid({ rates: 'Vul eerst alle bedragen, leeftijden en dagen in.' })
  const problems = tariffProblems(tariff)
  if (problems.length > 0) throw invalid({ rates: problems.join(' ') })
  return data
}
