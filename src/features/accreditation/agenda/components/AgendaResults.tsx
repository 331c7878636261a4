import { CalendarSearch } from 'lucide-react'
import Link from 'next/link'
import type { Norm } from '@/src/domain/registers/norm'
import { count } from '@/src/lib/format'
import { EmptyState } from '@/src/ui/EmptyState'
import { PageLinks } from '@/src/ui/PageLinks'
import type { ActiveFilter } from '../active'
import { type AgendaFilter, agendaHref, agendaPath } from '../filter'
import type { AgendaPage } from '../queries'
import { worthInWords } from '../worth'
import { CourseItem } from './CourseItem'

type Props = {
  result: AgendaPage
  filter: AgendaFilter
  active: readonly ActiveFilter[]
  norms: ReadonlyMap<number, Norm>
}

/** What the agenda answers: how many, the courses, and the way to the next page. */
export function AgendaResults({ result, filter, active, norms }: Props) {
  const { courses, total, guessed } = result
  return (
    <section aria-labelledby="gevonden" className="mt-8">
      <h2 aria-live="polite" id="gevonden">
        {total === 0 ? 'Geen scholing gevonden' : count(total, 'scholing', 'scholingen')}
      </h2>
      {guessed && <p className="mt-1">Niets gevonden met precies “{filter.text}”. Dit lijkt erop.</p>}
      {total === 0 ? (
        <Nothing active={active} filter={filter} />
      ) : (
        <ul className="mt-4 grid gap-4">
          {courses.map((course) => (
            <CourseItem course={course} key={course.id} worth={worthInWords(course.worth, norms)} />
          ))}
        </ul>
      )}
      <PageLinks
        className="mt-8"
        href={(page) => agendaHref(filter, { page })}
        page={filter.page}
        pages={result.pages}
      />
    </section>
  )
}

/** What to ask less of, or that there is nothing yet (ux.md 11). */
function Nothing({ active, filter }: Pick<Props, 'active' | 'filter'>) {
  const wider = filter.place !== null && filter.km < 100 ? 100 : null
  return (
    <div className="mt-4">
      <EmptyState icon={CalendarSearch} title={active.length > 0 ? 'Zoek wat ruimer' : 'De agenda is nog leeg'}>
        {active.length === 0 ? (
          'Zodra een opleider een geaccrediteerde scholing plant, staat die hier.'
        ) : (
          <>
            <p>Geen enkele scholing past bij alles wat je vraagt. Laat iets los:</p>
            <ul className="mt-3 flex flex-wrap justify-center gap-x-5 gap-y-1">
              {wider !== null && (
                <li>
                  <Link className="link inline-block py-1" href={agendaHref(filter, { km: wider })} prefetch={false}>
                    zoek tot {wider} km
                  </Link>
                </li>
              )}
              {active.map(({ key, label, without }) => (
                <li key={key}>
                  <Link className="link inline-block py-1" href={agendaHref(filter, without)} prefetch={false}>
                    zonder {label}
                  </Link>
                </li>
              ))}
              {active.length > 1 && (
                <li>
                  <Link className="link inline-block py-1" href={agendaPath} prefetch={false}>
                    hele agenda
                  </Link>
                </li>
              )}
            </ul>
          </>
        )}
      </EmptyState>
    </div>
  )
}
