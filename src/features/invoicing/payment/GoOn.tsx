import { ArrowRight } from 'lucide-react'
import { ButtonLink } from '@/src/ui/Button'
import { PageHeader } from '@/src/ui/PageHeader'

/** The step to the payment provider: by itself, and with a button for a browser that doesn't go. Our forms only go to our own pages. */
export const GoOn = ({ goTo }: { goTo: string }) => (
  <>
    <meta content={`0; url=${goTo}`} httpEquiv="refresh" />
    <PageHeader title="Je gaat naar de betaalpagina">
      Je betaalt op de pagina van onze betaaldienst, {new URL(goTo).hostname}. Daarna kom je hier terug.
    </PageHeader>
    <ButtonLink href={goTo} icon={ArrowRight} prefetch={false}>
      Ga naar de betaalpagina
    </ButtonLink>
  </>
)
