/** What ties a visitor to who would be visited. */
export type Ties = {
  /** The visitor's account is that of who would be visited. */
  themself: boolean
  /** They are in one intervisie group, or were in the last year. */
  sameGroup: boolean
  /** They work in one practice. */
  samePractice: boolean
}

/**
 * Why this visitor can't visit this therapist, in Dutch; null when they are independent (KS-VIS-2).
 * @param visitor the name of the visitor; null for who asks it about themself
 */
export function notIndependent({ themself, sameGroup, samePractice }: Ties, visitor: string | null): string | null {
  const subject = visitor ?? 'Je'
  const end = 'Een visiteur moet onafhankelijk zijn: laat een ander gaan.'
  if (themself) return visitor ? `${visitor} is zelf deze therapeut. ${end}` : `Dit ben je zelf. ${end}`
  if (sameGroup) {
    const [are, were] = visitor ? ['zit', 'zat'] : ['zit', 'zat']
    return `${subject} ${are} in dezelfde intervisiegroep, of ${were} daar het afgelopen jaar in. ${end}`
  }
  return samePractice ? `${subject} werkt in dezelfde praktijk. ${end}` : null
}
