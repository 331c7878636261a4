import type { PayloadRequest } from 'payload'
import type { ServiceTerms } from '@/src/domain/service/quote'
import { asSystem } from '@/src/lib/local-api'
import { idOf } from '@/src/lib/relation'
import type { ServiceSetting } from '@/src/payload-types'

/** What requests cost and by when they must be made, from the settings. */
export const termsFrom = (settings: ServiceSetting): ServiceTerms => ({
  dossierUpdatePrice: settings.dossierUpdatePrice,
  recognitionPrice: settings.recognitionPrice,
  conductPrice: settings.conductPrice,
  conductIssuerPrice: settings.conductIssuerPrice,
  includedEachYear: settings.includedEachYear ?? true,
  deregisterBy: settings.deregisterBy,
  notOffered: (settings.notOffered ?? []).flatMap(({ organisation, kinds }) => {
    const id = idOf(organisation)
    return id === null ? [] : [{ organisation: id, kinds }]
  }),
})

/** The settings of the service page. */
export const serviceSettings = (req: PayloadRequest): Promise<ServiceSetting> =>
  req.payload.findGlobal({ slug: 'service-settings', ...asSystem(req, 'terms of requests') })
