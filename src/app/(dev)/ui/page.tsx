import { Camera, FileUp, Inbox, KeyRound, Trash2 } from 'lucide-react'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Alert } from '@/src/ui/Alert'
import { Badge } from '@/src/ui/Badge'
import { Button, ButtonLink } from '@/src/ui/Button'
import { Card, Facts } from '@/src/ui/Card'
import { EmptyState } from '@/src/ui/EmptyState'
import { Logo, LogoMark } from '@/src/ui/Logo'
import { PageHeader } from '@/src/ui/PageHeader'
import { Panel } from '@/src/ui/Panel'
import { Panels } from '@/src/ui/Panels'
import { ProgressBar } from '@/src/ui/ProgressBar'
import { StatusBadge } from '@/src/ui/StatusBadge'
import { DialogSample } from './DialogSample'
import { FormSample } from './FormSample'

export const metadata: Metadata = { title: 'Componenten', robots: { index: false } }

const colors = [
  'paper',
  'card',
  'sunken',
  'line',
  'line-strong',
  'ink',
  'ink-soft',
  'brand',
  'brand-tint',
  'accent',
  'ok',
  'wait',
  'stop',
  'info',
]

function Sample({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-line border-t py-7">
      <h2 className="mb-4">{title}</h2>
      {children}
    </section>
  )
}

/** The whole kit in all its states. */
export default function KitPage() {
  return (
    <>
      <PageHeader title="Componenten">Alles waaruit de pagina’s zijn opgebouwd, in elke staat.</PageHeader>
      <Sample title="Logo">
        <div className="flex flex-wrap items-center gap-8 text-brand">
          <Logo />
          <LogoMark className="size-20" />
          <LogoMark className="size-8" />
          <LogoMark className="size-4" />
        </div>
      </Sample>
      <Sample title="Kleuren">
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-3">
          {colors.map((color) => (
            <li className="text-sm" key={color}>
              <span
                className="mb-1 block h-12 rounded-s border border-line"
                style={{ background: `var(--${color})` }}
              />
              {color}
            </li>
          ))}
        </ul>
      </Sample>
      <Sample title="Knoppen">
        <div className="flex flex-wrap items-center gap-3">
          <Button icon={FileUp}>Versturen</Button>
          <Button icon={Camera} variant="secondary">
            Maak een foto
          </Button>
          <Button icon={Trash2} variant="danger">
            Verwijderen
          </Button>
          <Button variant="quiet">Annuleren</Button>
          <Button busy>Bezig</Button>
          <Button size="small" variant="secondary">
            Klein
          </Button>
          <ButtonLink href="/ui">Link als knop</ButtonLink>
        </div>
      </Sample>
      <Sample title="Staat">
        <div className="flex flex-wrap gap-2.5">
          {(['todo', 'draft', 'submitted', 'returned', 'approved', 'rejected', 'expired'] as const).map((status) => (
            <StatusBadge key={status} status={status} />
          ))}
          <Badge tone="info">vrijwillig</Badge>
        </div>
      </Sample>
      <Sample title="Meldingen">
        <div className="grid gap-3">
          <Alert title="Ontvangen: Medische basiskennis" tone="ok">
            Je krijgt uiterlijk 6 december 2026 antwoord.
          </Alert>
          <Alert title="Opgeslagen, nog niet verstuurd" tone="info" />
          <Alert title="De beoordelaar heeft een vraag" tone="wait" />
          <Alert title="Dit bestand kunnen we niet lezen" tone="stop">
            Kies een PDF, JPEG of PNG.
          </Alert>
        </div>
      </Sample>
      <Sample title="Voortgang en feiten">
        <Card className="grid max-w-sm gap-4">
          <ProgressBar label="Leeg" max={14} text="0 van 14 SBU" value={0} />
          <ProgressBar label="Deels" max={14} pending={4} text="6 van 14 SBU" value={6} />
          <ProgressBar label="Gehaald" max={14} text="14 van 14 SBU" value={14} />
          <Facts
            items={[
              { name: 'Gedaan', value: '6 SBU' },
              { name: 'Einddatum', value: '31 december 2026' },
            ]}
          />
        </Card>
      </Sample>
      <Sample title="Vensters">
        <Panels>
          <Panel icon={KeyRound} id="dicht" open={false} summary="iets dat je zo al ziet" title="Dicht">
            Inhoud
          </Panel>
          <Panel icon={Inbox} id="open" open title="Open">
            <EmptyState icon={Inbox} title="Er staat niets open">
              Wat je opslaat of verstuurt, staat hier.
            </EmptyState>
          </Panel>
        </Panels>
      </Sample>
      <Sample title="Dialogen">
        <DialogSample />
      </Sample>
      <Sample title="Formulier">
        <FormSample />
      </Sample>
    </>
  )
}
