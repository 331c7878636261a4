import { AlertCircle, CheckCircle2, Hourglass, Info, type LucideIcon } from 'lucide-react'

/** What a colour says. Never alone: every tone comes with its icon and a word. */
export type Tone = 'neutral' | 'info' | 'ok' | 'wait' | 'stop'

export const toneClasses: Record<Tone, string> = {
  neutral: 'bg-sunken text-ink-soft',
  info: 'bg-info-tint text-info',
  ok: 'bg-ok-tint text-ok',
  wait: 'bg-wait-tint text-wait',
  stop: 'bg-stop-tint text-stop',
}

export const toneIcons: Record<Tone, LucideIcon> = {
  neutral: Info,
  info: Info,
  ok: CheckCircle2,
  wait: Hourglass,
  stop: AlertCircle,
}
