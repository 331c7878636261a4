/** Rows in a list of attendance. */
export const participants = 10_000

/** Days of the meetings: one for the interface, one for the list of a contact person. */
export const meetings = ['2026-03-02', '2026-03-03'] as const

/** The key that the bench hands in with; it opens nothing but its throw-away database. */
export const attendanceKey = `rhp_${'b'.repeat(43)}`

/** A number as a provider writes it. */
export const numberAt = (index: number): string => `BNCH-${700_001 + index}`
