/** The organisations of the demo: a professional organisation and two register keepers. All invented but CAT-like. */
export const organisations = [
  {
    key: 'cat',
    name: 'CAT Complementaire en Alternatieve Therapeuten',
    shortName: 'CAT',
    slug: 'cat',
    kind: 'professional-organisation',
    prefix: 'CAT-',
    website: 'https://www.cat.voorbeeld.test',
  },
  {
    key: 'kraam',
    name: 'Kenniscentrum Kwaliteit Kraamzorg',
    shortName: 'KCKZ',
    slug: 'kckz',
    kind: 'register-keeper',
    prefix: 'KCKZ-',
    brandColor: '#8a2f5b',
    brandColorDark: '#f0a3c4',
  },
  {
    key: 'poh',
    name: 'Landelijke Vereniging POH-GGZ',
    shortName: 'LV POH-GGZ',
    slug: 'poh-ggz',
    kind: 'register-keeper',
    prefix: 'POH-',
    brandColor: '#2c4a9a',
    brandColorDark: '#a9c1ff',
  },
] as const

export type OrganisationKey = (typeof organisations)[number]['key']
