import { FileSearch, FolderDown } from 'lucide-react'
import type { MemberShield } from '@/collections/library/shields/member'
import { Button } from '@/src/ui/Button'
import { Card } from '@/src/ui/Card'
import { EmptyState } from '@/src/ui/EmptyState'
import type { LibrarySection } from '../queries'
import { DocumentItem } from './DocumentItem'

type Props = { sections: LibrarySection[]; asked: boolean; shield?: MemberShield | null }

/** Documents by category; those that are chosen come as one zip. A plain form: it works without JavaScript. */
export function DocumentList({ sections, asked, shield = null }: Props) {
  if (sections.length === 0) {
    return (
      <EmptyState icon={FileSearch} title={asked ? 'Niets gevonden' : 'Er staan nog geen documenten'}>
        {asked
          ? 'Zoek met andere of minder woorden, of kies alle soorten.'
          : 'Zodra de redactie een document publiceert, vind je het hier.'}
      </EmptyState>
    )
  }
  return (
    <form action="/api/document-templates/bundle" className="grid gap-5" method="get">
      {sections.map(({ category, label, documents }) => (
        <Card key={category}>
          <h2 className="mb-1 text-lg" id={`categorie-${category}`}>
            {label}
          </h2>
          <ul aria-labelledby={`categorie-${category}`}>
            {documents.map((document) => (
              <DocumentItem document={document} key={document.id} shield={shield} />
            ))}
          </ul>
        </Card>
      ))}
      <div className="flex flex-wrap items-center gap-3">
        <Button icon={FolderDown} type="submit" variant="secondary">
          Download wat je aankruist als zip
        </Button>
        <p className="text-ink-soft text-sm">Kruis eerst een of meer documenten aan.</p>
      </div>
    </form>
  )
}
