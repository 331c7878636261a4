/** Where a piece of evidence stands (api.md, "Evidence status"). */
export const evidenceStatuses = ['draft', 'submitted', 'returned', 'approved', 'rejected'] as const

export type EvidenceStatus = (typeof evidenceStatuses)[number]

/** The word for a status, everywhere. Always shown with colour and icon. */
export const evidenceStatusLabels: Record<EvidenceStatus, string> = {
  draft: 'Nog niet verstuurd',
  submitted: 'Ingediend',
  returned: 'Aanvulling gevraagd',
  approved: 'Akkoord',
  rejected: 'Niet akkoord',
}
