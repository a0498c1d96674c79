/**
 * What of the view stands in the address: the plan, and of each inspection whose effort is set
 * otherwise how many times the stated effort it is: `line-watch=2,ports=0.5`.
 */
import type { QuestionInput } from '@stufenplan/core'
import type { PagePlace } from '../../page/address.svelte.ts'

/** Times the effort stated, by inspection; what is not named is as stated. */
export type Efforts = Readonly<Record<string, number>>

/** The slider's end. */
export const effortMost = 10

export interface VerificationPlace {
  readonly plan: string | undefined
  readonly efforts: Efforts
}

export function verificationPlace({ detail, more }: PagePlace): VerificationPlace {
  return { plan: detail[0], efforts: effortsIn(more.effort) }
}

export function effortsIn(written: string | undefined): Efforts {
  const parts = (written ?? '').split(',').flatMap((part) => {
    const [, name = '', value = ''] = /^(.+)=(\d+(?:[.]\d+)?)$/.exec(part) ?? []
    const times = Number(value)
    return name !== '' && times !== 1 && times <= effortMost ? [[name, times] as const] : []
  })
  return Object.fromEntries(parts)
}

export function effortsText(efforts: Efforts): string {
  return Object.entries(efforts)
    .map(([name, times]) => `${name}=${times}`)
    .join(',')
}

export function effortOf(efforts: Efforts, inspection: string): number {
  return Object.hasOwn(efforts, inspection) ? (efforts[inspection] ?? 1) : 1
}

/** With one effort set; as it is stated it is not written. */
export function withEffort(efforts: Efforts, inspection: string, times: number): Efforts {
  const { [inspection]: _, ...rest } = efforts
  return times === 1 ? rest : { ...rest, [inspection]: times }
}

export type VerificationQuestion = Extract<QuestionInput, { kind: 'verification' }>

/** The question as the command asks it; without the curve the answer comes within a moment. */
export function questionOf(plan: string, efforts: Efforts, curve: boolean): VerificationQuestion {
  const isSet = Object.keys(efforts).length > 0
  return {
    kind: 'verification',
    plan,
    curve,
    ...(isSet && { stakes: { set: { effort: { ...efforts } } } }),
  }
}
