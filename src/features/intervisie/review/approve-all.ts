import { z } from 'zod'

const done = z.object({
  approved: z.number(),
  refused: z.array(z.object({ name: z.string(), message: z.string() })),
})

const failed = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

const unreachable = 'De server antwoordt niet. Probeer het zo opnieuw.'

/** Asks the server to approve every session of a report. Never throws: a broken connection is a problem too. */
export async function approveAll(report: number): Promise<{ approved: number; problems: string[] }> {
  const response = await fetch(`/api/intervisie-reports/${report}/approve`, {
    method: 'POST',
    credentials: 'same-origin',
  }).catch(() => null)
  const body: unknown = await response?.json().catch(() => null)
  const result = done.safeParse(body).data
  if (result) {
    const problems = result.refused.map(({ name, message }) => `${name}: ${message}`)
    return { approved: result.approved, problems }
  }
  return { approved: 0, problems: [failed.safeParse(body).data?.errors[0]?.message ?? unreachable] }
}
