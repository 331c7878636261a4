import type { Asked } from '@/src/domain/service/asked'
import type { RequestKind } from '@/src/domain/service/labels'
import type { RequestFacts } from '@/src/domain/service/offered'
import type { ServiceTerms } from '@/src/domain/service/quote'

/** A reimbursable member in good order, unless you say otherwise. */
export const factsOf = (given: Partial<RequestFacts> = {}): RequestFacts => ({
  standing: 'admitted',
  tier: 'reimbursable',
  organisation: 1,
  kind: 'professional-organisation',
  asked: [],
  proof: false,
  reported: false,
  recognisers: [{ id: 2, name: 'CAT' }],
  includedUsed: false,
  open: [],
  ...given,
})

export const terms: ServiceTerms = {
  dossierUpdatePrice: 1995,
  recognitionPrice: 1995,
  conductPrice: 495,
  conductIssuerPrice: 3385,
  includedEachYear: true,
  deregisterBy: '09-01',
  notOffered: [],
}

/** Each kind, filled in as it should be. */
export const filledIn: { [Kind in RequestKind]: Extract<Asked, { kind: Kind }> } = {
  'documents-ready': { kind: 'documents-ready', subjects: ['intervisie'], remark: '' },
  'dossier-update': {
    kind: 'dossier-update',
    wishes: ['performance-code'],
    remark: 'Code 24104',
    documentsInOrder: true,
  },
  recognition: { kind: 'recognition', recognisedBy: 2, remark: 'Voor vergoeding', documentsInOrder: true },
  downgrade: { kind: 'downgrade', effect: 'next-year' },
  deregistration: { kind: 'deregistration', mayCall: false, remark: 'Met pensioen' },
  'conduct-order': { kind: 'conduct-order' },
}
