import { Search } from 'lucide-react'
import { longestTerm } from '@/src/domain/knowledge/search-term'
import { Button } from '@/src/ui/Button'
import { Input } from '@/src/ui/form/Input'
import { SearchForm } from '@/src/ui/form/SearchForm'

/** What one can ask the knowledge base. Works without JavaScript. */
export function KnowledgeSearch({ asked }: { asked: string }) {
  return (
    <SearchForm asked={asked} path="/kennisbank">
      <div className="grid items-end gap-4 rounded-l border border-line bg-card p-5 shadow-card sm:grid-cols-[minmax(0,1fr)_auto] sm:p-6">
        <Input
          defaultValue={asked}
          label="Waar wil je meer over weten?"
          maxLength={longestTerm}
          name="zoek"
          type="search"
        />
        <Button icon={Search} type="submit">
          Zoek
        </Button>
      </div>
    </SearchForm>
  )
}
