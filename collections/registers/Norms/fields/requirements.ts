import type { Field } from 'payload'
import { documentsTab } from './documentsTab'
import { perYearTab } from './perYearTab'
import { pointsTab } from './pointsTab'
import { termsTab } from './termsTab'

/** Trying and publishing is no requirement, but belongs at the end of describing one. */
const trial: Field = {
  name: 'trial',
  type: 'ui',
  admin: { components: { Field: '/collections/registers/Norms/admin/Trial' }, disableListColumn: true },
}

/** Everything a norm asks, as tabs of the form. */
export const requirementTabs: Field = {
  type: 'tabs',
  tabs: [
    { label: 'Punten', fields: pointsTab },
    { label: 'Documenten', fields: documentsTab },
    { label: 'Per jaar', fields: perYearTab },
    { label: 'Termijnen', fields: termsTab },
    { label: 'Proberen en publiceren', fields: [trial] },
  ],
}
