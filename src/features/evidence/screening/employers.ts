import type { Problems } from '@/src/domain/evidence/problems'

/** As many employers as the form takes. */
export const mostEmployers = 15

/** The fields of one employer, in the order of the form. */
export const employerFields = ['employer', 'role', 'from', 'until', 'hoursPerWeek', 'description'] as const

type EmployerField = (typeof employerFields)[number]

/** The name of a field of one employer in the form, and of its error. */
export const employerName = (index: number, field: EmployerField): string => `employers.${index}.${field}`

/** Whether something about a field of an employer. */
export const isAboutEmployer = (field: string): boolean => field.startsWith('employers.')

/** All names of the form, in its order. */
export const employerNames: readonly string[] = Array.from({ length: mostEmployers }, (_, index) =>
  employerFields.map((field) => employerName(index, field)),
).flat()

/** Which places in the form have something in them. */
export const filledRows = (values: Readonly<Record<string, string | undefined>>): number[] =>
  Array.from({ length: mostEmployers }, (_, index) => index).filter((index) =>
    employerFields.some((field) => values[employerName(index, field)]?.trim()),
  )

/**
 * Problems by place in the list, as problems by place in the form, which may have empty places in between.
 * @param rows the place in the form of each employer in the list
 */
export function atTheirRows(problems: Problems, rows: readonly number[]): Problems {
  return Object.fromEntries(
    Object.entries(problems).map(([field, message]) => {
      const found = /^employers\.(\d+)\.(\w+)$/.exec(field)
      return [found ? `employers.${rows[Number(found[1])] ?? 0}.${found[2]}` : field, message]
    }),
  )
}
