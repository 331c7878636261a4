import { CalendarSearch, CheckCircle2, Search } from 'lucide-react'
import Link from 'next/link'
import type { Norm } from '@/src/domain/registers/norm'
import { count } from '@/src/lib/format'
import { Button } from '@/src/ui/Button'
import { EmptyState } from '@/src/ui/EmptyState'
import { Input } from '@/src/ui/form/Input'
import { DistanceField, NearField } from '@/src/ui/form/NearFields'
import { SearchForm } from '@/src/ui/form/SearchForm'
import { PageLinks } from '@/src/ui/PageLinks'
import { CourseItem } from '../agenda/components/CourseItem'
import { agendaHref, agendaQuery, distances } from '../agenda/filter'
import { worthInWords } from '../agenda/worth'
import { forMeHref, forMePath } from './href'
import type { CourseForMe, ForMePage } from './load'

type Props = { page: ForMePage; norms: ReadonlyMap<number, Norm> }

/** The courses that bring this dossier closer to complete, most useful first. */
export function ForMe({ page, norms }: Props) {
  const { courses, total, open, asked, filter, loaded } = page
  return (
    <div className="grid gap-6">
      <Narrow page={page} />
      <section aria-labelledby="gevonden">
        <h2 aria-live="polite" id="gevonden">
          {total === 0 ? 'Geen scholing gevonden' : count(total, 'scholing', 'scholingen')}
        </h2>
        {asked && <p className="mt-1">Voor: {asked.text}</p>}
        {total === 0 ? (
          <div className="mt-4">
            <EmptyState
              icon={CalendarSearch}
              title={open.length === 0 ? 'Je mist niets meer' : 'Nu geen passende scholing'}
            >
              {open.length === 0
                ? 'Alles wat scholing kan vullen, heb je al. '
                : 'Er staat nu niets in de agenda dat je dossier verder brengt. Zoek ruimer, of kijk later nog eens. '}
              <Link className="link" href={agendaHref({ ...filter, until: null })}>
                Bekijk de hele agenda
              </Link>
            </EmptyState>
          </div>
        ) : (
          <ul className="mt-4 grid gap-4">
            {courses.map((one) => (
              <CourseItem
                course={one.course}
                key={one.course.id}
                mark={<Use {...one} open={open} />}
                worth={worthInWords(
                  one.course.worth.filter((row) => row.norm === loaded.normId),
                  norms,
                )}
              />
            ))}
          </ul>
        )}
      </section>
      <PageLinks
        href={(to) => forMeHref({ register: loaded.register, requirement: asked?.key, filter, page: to })}
        page={filter.page}
        pages={page.pages}
      />
    </div>
  )
}

/** What a course does: how many open requirements it fills, which ones, and what it only brings closer. */
function Use({ fills, helps, open }: Pick<CourseForMe, 'fills' | 'helps'> & Pick<ForMePage, 'open'>) {
  const fillsSome = fills.length > 0
  return (
    <p className={`mb-2 flex items-start gap-2 font-semibold text-sm ${fillsSome ? 'text-ok' : 'text-info'}`}>
      <CheckCircle2 aria-hidden className="mt-0.5 size-4 shrink-0" />
      {fillsSome
        ? `Vult ${fills.length} van je ${open.length} open ${open.length === 1 ? 'eis' : 'eisen'}`
        : `Brengt ${count(helps.length, 'eis', 'eisen')} dichterbij`}
      {fillsSome && helps.length > 0 && `, brengt er ${helps.length} dichterbij`}
    </p>
  )
}

function Narrow({ page: { filter, loaded, asked } }: Pick<Props, 'page'>) {
  return (
    <SearchForm asked={`${asked?.key} ${agendaQuery(filter)}`} path={forMePath}>
      <input name="register" type="hidden" value={loaded.register} />
      {asked && <input name="eis" type="hidden" value={asked.key} />}
      <div className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_7.5rem_auto]">
        <Input defaultValue={filter.text} label="Naam of onderwerp" maxLength={80} name="zoek" type="search" />
        <NearField near={filter.near} place={filter.place} />
        <DistanceField distances={distances} km={filter.km} />
        <Button icon={Search} type="submit">
          Zoek
        </Button>
      </div>
    </SearchForm>
  )
}
