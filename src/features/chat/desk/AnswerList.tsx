import look from './chat.module.css'
import type { CannedAnswer } from './types'

type Props = {
  id: string
  answers: readonly CannedAnswer[]
  /** Which one is chosen. */
  at: number
  onPut: (answer: CannedAnswer) => void
}

export const optionId = (list: string, at: number): string => `${list}-${at}`

/** The standard answers that were found; the keys stay in the field where one types. */
export const AnswerList = ({ id, answers, at, onPut }: Props) => (
  <div aria-label="Standaardantwoorden" className={look.answers} id={id} role="listbox">
    {answers.map((answer, index) => (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, by aria-activedescendant
      <div
        aria-selected={index === at}
        id={optionId(id, index)}
        key={answer.id}
        onClick={() => onPut(answer)}
        // The field keeps the focus.
        onMouseDown={(event) => event.preventDefault()}
        role="option"
        tabIndex={-1}
      >
        <strong>{answer.title}</strong>
        <span>{answer.body}</span>
      </div>
    ))}
  </div>
)
