import type { CollectionConfig } from 'payload'
import { can, collectionAccess } from '@/src/access/compose'
import { nobody, within } from '@/src/access/rules'

/** Per dossier whose standing changes under a norm that is tried: how, and by how much. */
export const SimulationResults: CollectionConfig = {
  slug: 'simulation-results',
  labels: { singular: 'Uitkomst van een proef', plural: 'Uitkomsten van proeven' },
  admin: { hidden: true },
  access: collectionAccess({
    read: within('manageRegisters'),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('manageRegisters'),
  }),
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
