import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { ownRisks } from '@/src/domain/aov/labels'
import { asSystem } from '@/src/lib/local-api'
import type { AovTariff } from '@/src/payload-types'

/** A tariff in force: 4.2 %, 3.6 % and 3 % of the benefit for everyone who can enter. */
export const aTariff = (
  req: PayloadRequest,
  given: Partial<RequiredDataFromCollectionSlug<'aov-tariffs'>> = {},
): Promise<AovTariff> =>
  req.payload.create({
    collection: 'aov-tariffs',
    data: {
      name: 'Proeftarief',
      insurer: 'Proefverzekeraar',
      status: 'published',
      isExample: true,
      validFrom: '2020-01-01',
      validUntil: null,
      maxPercent: 80,
      maxBenefit: 6_000_000,
      minAge: 18,
      maxEntryAge: 58,
      endAge: 67,
      rates: ownRisks.map((ownRisk, index) => ({ fromAge: 18, untilAge: 58, ownRisk, rate: 420 - 60 * index })),
      ...given,
    },
    ...asSystem(req, 'factory'),
  })
