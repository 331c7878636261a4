import { Award, Download } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { registerOf, registerYears } from '@/src/features/keurmerk/public'
import { countedVisit } from '@/src/features/registers/public/visitor'
import { parseDate } from '@/src/lib/dutch-input'
import { count, formatDate, formatDateInput } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { Button, ButtonLink } from '@/src/ui/Button'
import { EmptyState } from '@/src/ui/EmptyState'
import { DateField } from '@/src/ui/form/DateField'
import { Input } from '@/src/ui/form/Input'
import { Select } from '@/src/ui/form/Select'
import { PageHeader } from '@/src/ui/PageHeader'
import { PageLinks } from '@/src/ui/PageLinks'

export const metadata: Metadata = {
  title: 'Keurmerkregister',
  description: 'Praktijken die het keurmerk hebben: zoek op naam of plaats.',
}
export const dynamic = 'force-dynamic'

type Query = { jaar?: string; zoek?: string; op?: string; pagina?: string }
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '')

const href = (query: Query): string => {
  const asked = Object.entries(query).filter(([, value]) => value)
  return asked.length > 0 ? `/keurmerkregister?${new URLSearchParams(asked)}` : '/keurmerkregister'
}

/** The public register of practices that hold the keurmerk (KB-6). */
export default async function KeurmerkRegisterPage({ searchParams }: Props) {
  const [given, { req, tooMany }] = await Promise.all([searchParams, countedVisit('directory')])
  if (tooMany) {
    return (
      <div className="wrap max-w-4xl py-8 md:py-12">
        <PageHeader title="Keurmerkregister" />
        <Alert title="Even wachten" tone="wait">
          {tooMany}
        </Alert>
      </div>
    )
  }
  const today = amsterdamDay(new Date())
  const years = await registerYears(req)
  const asked = Number(one(given.jaar))
  const year = years.includes(asked) ? asked : years[0]
  const search = one(given.zoek).trim().slice(0, 80)
  const day = parseDate(one(given.op))
  const on = day !== null && day < today ? day : today
  const page = Math.min(Math.max(1, Math.trunc(Number(one(given.pagina))) || 1), 1000)
  const found = year === undefined ? null : await registerOf(req, { year, search, page, on })
  const kept = { jaar: String(year ?? ''), zoek: search, op: on === today ? '' : on }
  return (
    <div className="wrap max-w-4xl py-8 md:py-12">
      <PageHeader title="Keurmerkregister">
        Praktijken met het keurmerk laten zien hoe zij aan kwaliteit werken. Wat dat inhoudt, staat in de{' '}
        <Link className="link" href="/keurmerkwijzer">
          Keurmerkwijzer
        </Link>
        .
      </PageHeader>
      {found === null ? (
        <EmptyState icon={Award} title="Er staat nog niemand in het register">
          Zodra het keurmerk aan een praktijk is toegekend, staat zij hier.
        </EmptyState>
      ) : (
        <>
          <search>
            <form action="/keurmerkregister" className="grid items-end gap-4 sm:grid-cols-[1fr_9rem_11rem_auto]">
              <Input defaultValue={search} label="Naam of plaats" maxLength={80} name="zoek" type="search" />
              <Select
                defaultValue={String(year)}
                label="Jaar"
                name="jaar"
                options={years.map((one) => ({ value: String(one), label: String(one) }))}
              />
              <DateField
                defaultValue={on === today ? '' : formatDateInput(on)}
                label="Zoals op"
                max={today}
                name="op"
              />
              <Button type="submit">Zoek</Button>
            </form>
          </search>
          <p aria-live="polite" className="mt-6 font-semibold">
            {count(found.total, 'praktijk', 'praktijken')}
            {on !== today && ` op ${formatDate(on)}`}
          </p>
          {found.lines.length === 0 ? (
            <p className="mt-2">Niets gevonden. Zoek op een deel van de naam, of op een plaats.</p>
          ) : (
            <ul className="mt-3 grid gap-2">
              {found.lines.map(({ code, practiceName, place, decidedOn }) => (
                <li className="rounded-m border border-line bg-card px-4 py-3" key={code}>
                  <Link className="link font-semibold" href={`/keurmerkregister/${code}`} prefetch={false}>
                    {practiceName}
                  </Link>
                  <span className="block text-ink-soft text-sm">
                    {place}, sinds {formatDate(decidedOn)}
                  </span>
                </li>
              ))}
            </ul>
          )}
          <PageLinks
            className="mt-5"
            href={(to) => href({ ...kept, pagina: String(to) })}
            page={page}
            pages={found.pages}
          />
          <p className="mt-8">
            <ButtonLink
              href={`/keurmerkregister/lijst?${new URLSearchParams({ jaar: String(year), op: on })}`}
              icon={Download}
              prefetch={false}
              size="small"
              variant="secondary"
            >
              Download de lijst (csv)
            </ButtonLink>
          </p>
        </>
      )}
    </div>
  )
}
