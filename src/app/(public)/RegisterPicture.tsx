import { CheckCircle2, Hourglass, type LucideIcon, MessageCircleQuestion } from 'lucide-react'

const rows: { title: string; detail: string; icon: LucideIcon; word: string; color: string }[] = [
  { title: 'Medische basiskennis', detail: '20 studiepunten', icon: CheckCircle2, word: 'akkoord', color: '#9fe0bb' },
  { title: 'Hartcoherentie', detail: '6 uur', icon: Hourglass, word: 'in beoordeling', color: '#f3d48a' },
  {
    title: 'Omgaan met rouw',
    detail: '4 uur',
    icon: MessageCircleQuestion,
    word: 'aanvulling gevraagd',
    color: '#ffc3a3',
  },
]

/** A register drawn as the house of the logo: what the portal shows a member, at a glance. Decoration only. */
export function RegisterPicture() {
  return (
    <div aria-hidden className="relative mx-auto hidden w-full max-w-md md:block">
      <svg aria-hidden className="w-full text-white/10" preserveAspectRatio="none" viewBox="0 0 400 110">
        <path d="M182 8a28 28 0 0 1 36 0l176 96a10 10 0 0 1 6 6H0a10 10 0 0 1 6-6Z" fill="currentColor" />
      </svg>
      <div className="-mt-px rounded-b-l bg-white/10 p-6 pt-3">
        {rows.map(({ title, detail, icon: Icon, word, color }) => (
          <div className="flex items-center gap-4 border-white/15 border-b py-4 last:border-0" key={title}>
            <Icon className="size-7 shrink-0" style={{ color }} />
            <div className="min-w-0">
              <p className="font-semibold">{title}</p>
              <p className="text-[#d5e8e6] text-sm">{detail}</p>
            </div>
            <p className="ml-auto text-right font-semibold text-sm" style={{ color }}>
              {word}
            </p>
          </div>
        ))}
      </div>
    </div>
  )
}
