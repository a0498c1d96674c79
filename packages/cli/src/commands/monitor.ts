/** `monitor`: what became of a plan by a day, what is due, and what has changed. */
import { answer, explainDue, type Model } from '@stufenplan/core'
import { toCalendar } from '@stufenplan/paper/calendar'
import { dayFrom, today } from '../call/as-of.ts'
import { ask, loadModel, refuse, wholeQuestion } from '../call/asking.ts'
import { budgetOf } from '../call/budget.ts'
import { askingFlags, type Call, type Command, type Exit } from '../call/command.ts'
import { field } from '../call/flags-of-question.ts'
import { fullFlag } from '../call/page-text.ts'
import { recordedPlan } from '../call/recorded-plan.ts'

export const monitor: Command = {
  name: 'monitor',
  usage: 'MODEL [PLAN]',
  help: 'what became of a plan: kept, late, broken, due next, what changed, what was foreseen',
  flags: {
    ...askingFlags,
    full: fullFlag,
    since: {
      type: 'string',
      value: 'DATE',
      help: 'also what has changed since the end of this day',
      fills: field('monitoring', 'since'),
    },
    replay: {
      type: 'boolean',
      help: 'day by day: where the plan failed by what was known then',
    },
    calendar: { type: 'boolean', help: 'what is due as a calendar (iCalendar), and nothing else' },
    'as-of': {
      type: 'string',
      value: 'DATE',
      help: 'what was known by the end of this day; today when left out',
    },
  },
  run(call) {
    // What was known then is cut by the question itself, which also tells what was foreseen before.
    const loaded = loadModel(call, { isAsOf: false })
    if ('exit' in loaded) return loaded.exit
    const plan = recordedPlan(call, loaded.model)
    const day = dayFrom(call, 'as-of') ?? today()
    if (call.flags.calendar === true) return calendarOf(call, loaded.model, plan, day)
    if (call.flags.replay === true) return ask(call, loaded.model, { kind: 'replay', plan, day })
    const since = dayFrom(call, 'since')
    return ask(call, loaded.model, { kind: 'monitoring', plan, day, since }, ({ findings }) =>
      findings.some((one) => one.kind === 'promise' && (one.is === 'broken' || one.is === 'late')),
    )
  },
}

/** What is still due, as a calendar. */
function calendarOf(call: Call, model: Model, plan: string, day: string): Exit {
  const asked = wholeQuestion(call, model, { kind: 'monitoring', plan, day })
  const answered = answer(model, asked, budgetOf(call))
  if ('problems' in answered) return refuse(call, answered)
  const { name, dues } = explainDue(model, answered, call.language)
  call.out(toCalendar(name, dues, { stamp: day, language: call.language }))
  return 0
}
