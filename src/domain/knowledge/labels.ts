/** Pages of members that link to an article of their own (KS-KB-1). */
export const memberPageLabels = {
  '/account': 'Account',
  '/persoonlijk': 'Persoonlijke gegevens',
  '/praktijk': 'Praktijk',
  '/scholing': 'Diploma’s',
  '/bij-en-nascholing': 'Bij- en nascholing',
  '/intervisie': 'Intervisie',
  '/intervisiegroep': 'Intervisiegroep',
  '/visitatie': 'Visitatie',
  '/screening-extra': 'Screening | Extra',
  '/documenten': 'Documenten',
  '/dossier': 'Dossier',
  '/aov': 'AOV',
  '/keurmerk': 'Keurmerk',
  '/service-contact': 'Service en contact',
} as const

export type MemberPage = keyof typeof memberPageLabels
