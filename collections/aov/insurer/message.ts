import { referenceOf } from '@/src/domain/aov/workflow'
import type { ApplicationPaper } from '../AovApplications/summary/load'

/** An application as a program of the insurer reads it; amounts in cents. Stays the same: others build on it. */
export const messageOf = (paper: ApplicationPaper) => ({
  reference: referenceOf(paper.id),
  status: 'applied' as const,
  submittedOn: paper.submittedOn,
  applicant: {
    name: paper.name,
    birthDate: paper.birthDate,
    street: paper.street,
    postcode: paper.postcode,
    place: paper.place,
    phone: paper.phone,
    email: paper.email,
    membershipNumber: paper.membershipNumber,
    organisation: paper.organisation,
  },
  insurance: {
    startOn: paper.startOn,
    ownRiskMonths: Number(paper.ownRisk),
    grossIncome: paper.grossIncome,
    benefit: paper.benefit,
    monthlyPremium: paper.premium,
    tariff: paper.tariff,
  },
  agreement: paper.agreement,
})
