/** One thing that keeps the law from building: where it stands and what is wrong with it. */
export interface Finding {
  rule:
    | 'no-citation'
    | 'act-not-in-force'
    | 'unknown-name'
    | 'edition-gap'
    | 'edition-overlap'
    | 'value-gap'
    | 'value-overlap'
    | 'text-missing'
    | 'mark'
    | 'case'
  where: string
  what: string
}
