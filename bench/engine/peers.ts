import { ZenEngine } from '@gorules/zen-engine'
import { LogicEngine } from 'json-logic-engine'
import { occupations } from './scheme.ts'
import type { Answer, Profile } from './straight.ts'

/** The same decision in two peers, each at its documented best. */

const v = (name: string) => ({ var: name })
const ladder = (name: string, steps: [number, number][], otherwise = 0): unknown => ({
  if: [...steps.flatMap(([from, points]) => [{ '>=': [v(name), from] }, points]), otherwise],
})
const chosen = (name: string, codes: Record<string, number>): unknown => ({
  if: [...Object.entries(codes).flatMap(([code, points]) => [{ '===': [v(name), code] }, points]), 0],
})
const five = (name: string, n = 5): unknown => ({ if: [v(name), n, 0] })
const sum = {
  '+': [
    ladder('age', [
      [45, 0],
      [40, 15],
      [33, 25],
      [25, 30],
      [18, 25],
    ]),
    chosen('english', { superior: 20, proficient: 10 }),
    {
      min: [
        20,
        {
          '+': [
            ladder('overseasMonths', [
              [96, 15],
              [60, 10],
              [36, 5],
            ]),
            ladder('australianMonths', [
              [96, 20],
              [60, 15],
              [36, 10],
              [12, 5],
            ]),
          ],
        },
      ],
    },
    five('professionalYear'),
    chosen('education', { doctorate: 20, bachelor: 15, diploma: 10, recognised: 10 }),
    five('specialist', 10),
    five('australianStudy'),
    five('language'),
    five('regionalStudy'),
    chosen('partner', { skilled: 10, single: 10, citizen: 10, english: 5 }),
    chosen('nomination', { state: 5, regional: 15 }),
  ],
}
const logic = [
  sum,
  {
    and: [
      { '<': [v('age'), 45] },
      { in: [v('english'), ['competent', 'proficient', 'superior']] },
      v('skillsAssessment'),
      { in: [v('occupation'), occupations] },
    ],
  },
]

/** json-logic-engine, compiled (it uses `new Function`). */
export function jsonLogic(): (p: Profile) => Answer {
  const f = new LogicEngine().build(logic) as unknown as (p: Profile) => [number, boolean]
  return (p) => {
    const [n, hard] = f(p)
    return { granted: hard && n >= 65, points: n }
  }
}

const table = (id: string, field: string, rows: [string, number][]) => ({
  id,
  name: id,
  type: 'decisionTableNode',
  position: { x: 0, y: 0 },
  content: {
    hitPolicy: 'first',
    inputField: null,
    outputPath: null,
    passThrough: false,
    executionMode: 'single',
    inputs: [{ id: 'i', name: field, field }],
    outputs: [{ id: 'o', name: id, field: id }],
    rules: rows.map(([test, n], k) => ({ _id: `${id}${k}`, i: test, o: String(n) })),
  },
})
const steps = (rows: [number, number][]): [string, number][] => [
  ...rows.map(([from, n]): [string, number] => [`>= ${from}`, n]),
  ['', 0],
]
const codes = (rows: Record<string, number>): [string, number][] => [
  ...Object.entries(rows).map(([k, n]): [string, number] => [`"${k}"`, n]),
  ['', 0],
]
const yes = (n: number): [string, number][] => [
  ['true', n],
  ['', 0],
]
const tables = [
  table(
    'p_age',
    'age',
    steps([
      [45, 0],
      [40, 15],
      [33, 25],
      [25, 30],
      [18, 25],
    ]),
  ),
  table('p_english', 'english', codes({ superior: 20, proficient: 10 })),
  table(
    'p_overseas',
    'overseasMonths',
    steps([
      [96, 15],
      [60, 10],
      [36, 5],
    ]),
  ),
  table(
    'p_australian',
    'australianMonths',
    steps([
      [96, 20],
      [60, 15],
      [36, 10],
      [12, 5],
    ]),
  ),
  table('p_year', 'professionalYear', yes(5)),
  table('p_education', 'education', codes({ doctorate: 20, bachelor: 15, diploma: 10, recognised: 10 })),
  table('p_specialist', 'specialist', yes(10)),
  table('p_study', 'australianStudy', yes(5)),
  table('p_language', 'language', yes(5)),
  table('p_regional', 'regionalStudy', yes(5)),
  table('p_partner', 'partner', codes({ skilled: 10, single: 10, citizen: 10, english: 5 })),
  table('p_nomination', 'nomination', codes({ state: 5, regional: 15 })),
]
const expression = {
  id: 'result',
  name: 'result',
  type: 'expressionNode',
  position: { x: 0, y: 0 },
  content: {
    inputField: null,
    outputPath: null,
    passThrough: false,
    executionMode: 'single',
    expressions: [
      {
        id: 'e0',
        key: 'points',
        value:
          'p_age + p_english + min([20, p_overseas + p_australian]) + p_year + p_education + p_specialist + p_study + p_language + p_regional + p_partner + p_nomination',
      },
      {
        id: 'e1',
        key: 'granted',
        value:
          '$.points >= 65 and $nodes.request.age < 45 and $nodes.request.english != "below" and $nodes.request.skillsAssessment and ($nodes.request.occupation in $nodes.request.listed)',
      },
    ],
  },
}
const edge = (from: string, to: string) => ({ id: `${from}-${to}`, sourceId: from, targetId: to, type: 'edge' })
const model = {
  nodes: [
    { id: 'request', name: 'request', type: 'inputNode', position: { x: 0, y: 0 } },
    ...tables,
    expression,
    { id: 'response', name: 'response', type: 'outputNode', position: { x: 0, y: 0 } },
  ],
  edges: [...tables.flatMap((x) => [edge('request', x.id), edge(x.id, 'result')]), edge('result', 'response')],
}

/** zen-engine with 12 decision tables; `trace` as its documentation has it. */
export function zen(): (p: Profile, trace: boolean) => Promise<Answer> {
  const decision = new ZenEngine().createDecision(model as never)
  return async (p, trace) => {
    const out = (await decision.evaluate(
      { ...p, listed: occupations },
      trace ? ({ trace: true } as never) : undefined,
    )) as { result: Answer }
    return out.result
  }
}
