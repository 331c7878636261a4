import type { CollectionConfig } from 'payload'
import { trialAccess } from '../NormSimulations/access'

/** Per dossier whose standing changes under a norm that is tried: how, and by how much. */
export const SimulationResults: CollectionConfig = {
  slug: 'simulation-results',
  labels: { singular: 'Uitkomst van een proef', plural: 'Uitkomsten van proeven' },
  admin: { hidden: true },
  access: trialAccess,
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    { name: 'simulation', type: 'relationship', relationTo: 'norm-simulations', required: true, index: true },
    { name: 'registration', type: 'number', required: true },
    { name: 'number', type: 'text', required: true, maxLength: 40 },
    { name: 'wasComplete', type: 'checkbox', required: true },
    { name: 'isComplete', type: 'checkbox', required: true },
    { name: 'pointsShort', type: 'number', required: true },
    { name: 'missing', type: 'json' },
    { name: 'organisation', type: 'number', required: true },
  ],
}
