import type { CollectionConfig } from 'payload'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { trialAccess } from './access'
import { resultsFile } from './endpoints/csv'

const [, organisation] = ownerFields

/** A draft norm tried on all running dossiers of its register; changes nothing. */
export const NormSimulations: CollectionConfig = {
  slug: 'norm-simulations',
  labels: { singular: 'Proef met een norm', plural: 'Proeven met normen' },
  admin: { hidden: true },
  access: trialAccess,
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: [resultsFile],
  fields: [
    { name: 'norm', type: 'relationship', relationTo: 'norms', label: 'Norm', required: true, index: true },
    {
      name: 'status',
      type: 'select',
      label: 'Status',
      required: true,
      defaultValue: 'queued',
      options: [
        { value: 'queued', label: 'Wacht' },
        { value: 'running', label: 'Bezig' },
        { value: 'done', label: 'Klaar' },
        { value: 'failed', label: 'Mislukt' },
      ],
    },
    { name: 'total', type: 'number', label: 'Dossiers' },
    { name: 'done', type: 'number', label: 'Bekeken' },
    { name: 'summary', type: 'json', label: 'Uitkomst' },
    ...(organisation ? [organisation] : []),
  ],
}
