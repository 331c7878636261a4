/** The look of one choice with its label: the whole line is the target. */
export const choiceRow =
  'flex min-h-12 cursor-pointer items-start gap-3 rounded-s border-[1.5px] border-line-strong bg-card px-3.5 py-2.5 hover:border-ink-soft has-checked:border-brand has-checked:bg-brand-tint'

export const choiceMark = 'mt-0.5 size-5 shrink-0 accent-(--brand)'
