/** Where a request for accreditation can stand (KK-PRV-1). */
export const requestStatuses = ['draft', 'submitted', 'returned', 'approved', 'rejected', 'withdrawn'] as const

export type RequestStatus = (typeof requestStatuses)[number]

export const requestStatusLabels: Record<RequestStatus, string> = {
  draft: 'Concept',
  submitted: 'In behandeling',
  returned: 'Vraag gesteld',
  approved: 'Toegekend',
  rejected: 'Afgewezen',
  withdrawn: 'Ingetrokken',
}
