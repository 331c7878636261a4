/** Where a screening stands (KS-SCR-3). */
export const admissionStatusLabels = {
  open: 'Loopt',
  admitted: 'Toegelaten',
  refused: 'Afgewezen',
  withdrawn: 'Ingetrokken',
} as const

export type AdmissionStatus = keyof typeof admissionStatusLabels

/** Where a sign-up stands: asked, and confirmed with the link in the mail. */
export const signUpStatusLabels = {
  asked: 'Wacht op bevestiging',
  confirmed: 'Bevestigd',
  expired: 'Verlopen',
} as const

/** What is asked of a new member; which of it, is said by the screening plan of the organisation (KS-ACC-2, KS-SCR-3). */
export const requirementLabels = {
  fee: 'Screening betaald',
  'birth-data': 'Geboortegegevens',
  address: 'Adres en telefoonnummer',
  'identity-document': 'Legitimatiebewijs gezien',
  'practice-location': 'Naam en adres van de praktijk',
  'practice-contact': 'E-mailadres en telefoonnummer van de praktijk',
  'chamber-extract': 'KvK-uittreksel',
  'certificate-of-conduct': 'VOG',
  'agb-code': 'Actieve AGB-code',
  'bank-details': 'Bankgegevens',
  diploma: 'Diploma beoordeeld',
  'work-experience': 'HBO-werkervaring opgegeven',
  'transfer-statement': 'Overstapverklaring',
  'training-plan': 'Scholingsplan',
} as const

export type Requirement = keyof typeof requirementLabels

/** What a member uploads besides, by subject (KS-SCR-1). */
export const screeningSubjectLabels = {
  'transfer-statement': 'Overstapverklaring',
  'training-plan': 'Bewijs van een scholingsplan',
  'work-experience': 'Aanvulling op de werkervaring',
  other: 'Iets anders',
} as const

export type ScreeningSubject = keyof typeof screeningSubjectLabels

/** Dutch identity documents (KS-PER-2). */
export const identityKindLabels = {
  passport: 'Paspoort',
  'identity-card': 'Identiteitskaart',
  'driving-licence': 'Rijbewijs',
  'residence-permit': 'Verblijfsdocument',
} as const

/** Why an identity document was not accepted. */
export const identityRefusalLabels = {
  unreadable: 'Niet leesbaar',
  'number-visible': 'Burgerservicenummer zichtbaar: gewist',
  other: 'Anders',
} as const

/** What a member asks to correct once it was verified (KS-PER-1). */
export const correctionLabels = { name: 'Naam', 'birth-date': 'Geboortedatum' } as const

/** What an organisation recognises a therapist for (KS-SCR-3). */
export const recognitionKindLabels = {
  professional: 'Beroepserkenning',
  performance: 'Prestatiecode',
  vektis: 'Vektis-erkenning',
  cz: 'CZ-erkenning',
  plato: 'PLATO',
} as const

export type RecognitionKind = keyof typeof recognitionKindLabels
