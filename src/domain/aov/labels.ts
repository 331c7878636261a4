/** How long somebody bears the loss themselves before the insurance pays (KS-AOV-1). */
export const ownRiskLabels = {
  '3': '3 maanden',
  '6': '6 maanden',
  '12': '12 maanden',
} as const

export type OwnRisk = keyof typeof ownRiskLabels

export const ownRisks = ['3', '6', '12'] as const satisfies readonly OwnRisk[]

export const tariffStatusLabels = {
  draft: 'Concept',
  published: 'Van kracht',
} as const

export type TariffStatus = keyof typeof tariffStatusLabels

export const applicationStatusLabels = {
  submitted: 'Ingediend',
  sent: 'Naar de verzekeraar',
  accepted: 'Aangenomen',
  declined: 'Afgewezen',
  withdrawn: 'Ingetrokken',
} as const

export type ApplicationStatus = keyof typeof applicationStatusLabels
