import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { mayEverywhere } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { loadMissed } from '@/src/features/assistant/missed/load'
import { AdminFrame } from '@/src/features/backoffice/AdminFrame'
import { Judged } from './Judged'
import styles from './knowledge.module.css'
import { MissedQuestions } from './MissedQuestions'
import { knowledgeWork } from './queries'
import { Searches } from './Searches'

const path = '/admin/kennisbank'

/**
 * What readers miss in the knowledge base: searches without result, questions that the assistant couldn't answer, and what they
 * say of articles (KS-KB-1, KS-SRV-9). A custom view is open to anyone unless it says no itself.
 */
export async function KnowledgeDesk(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const viewer = await getViewer(req)
  if (!viewer) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  if (!mayEverywhere(viewer, 'editKnowledge')) notFound()
  const [{ missed, often, articles }, questions] = await Promise.all([
    knowledgeWork(req),
    loadMissed(req, viewer, Number(view.searchParams?.vragen)),
  ])
  return (
    <AdminFrame view={view}>
      <main className={styles.page}>
        <h1>Kennisbank: wat lezers missen</h1>
        <p>
          Zo zie je welke uitleg ontbreekt of beter kan. De artikelen zelf staan bij{' '}
          <a href="/admin/collections/articles">Kennisbank</a>; leden lezen ze op <a href="/kennisbank">/kennisbank</a>.
        </p>
        <section aria-labelledby="zonder">
          <h2 id="zonder">Gezocht zonder resultaat</h2>
          <p className={styles.soft}>
            Ook als er alleen iets gevonden is dat erop lijkt. Schrijf er een artikel over, of zet het woord bij “Wordt
            ook gezocht als” van een artikel dat er al is. Vindt de zoeker daarna wel iets, dan verdwijnt de regel bij
            de volgende keer dat iemand het woord zoekt.
          </p>
          <Searches
            empty="Alles wat er gezocht is, leverde iets op. Hier komen de woorden te staan waarbij dat niet zo was."
            label="Gezocht zonder resultaat"
            searches={missed}
          />
        </section>
        {questions && (
          <section aria-labelledby="vragen">
            <h2 id="vragen">Vragen waar de assistent niet uit kwam</h2>
            <p className={styles.soft}>
              Geen antwoord gevonden, of een antwoord met een duim omlaag, in de laatste negentig dagen. Je ziet waar
              een vraag over ging, niet wie hem stelde: we laten alleen de woorden zien die iets zeggen, zonder namen,
              nummers en adressen voor zover die te herkennen zijn.
            </p>
            <MissedQuestions missed={questions} />
          </section>
        )}
        <section aria-labelledby="oordeel">
          <h2 id="oordeel">Was dit nuttig?</h2>
          <p className={styles.soft}>Bovenaan wat het vaakst niet hielp.</p>
          <Judged articles={articles} />
        </section>
        <section aria-labelledby="vaak">
          <h2 id="vaak">Het meest gezocht</h2>
          <Searches empty="Er is nog niets gezocht." label="Het meest gezocht" searches={often} withFound />
        </section>
        <p className={styles.soft}>
          We tellen woorden, niet wie ze zocht. Wat op een naam, nummer of adres lijkt, tellen we niet. Jouw eigen
          zoekopdrachten ook niet.
        </p>
      </main>
    </AdminFrame>
  )
}
