/** Visits every object of plain data with the path to it. */
export function walk(x: unknown, visit: (node: Record<string, unknown>, path: string) => void, path = ''): void {
  if (Array.isArray(x)) {
    for (const [i, y] of x.entries()) {
      const name = typeof y === 'object' && y !== null && 'id' in y ? String(y.id) : String(i)
      walk(y, visit, `${path}/${name}`)
    }
  } else if (typeof x === 'object' && x !== null) {
    visit(x as Record<string, unknown>, path)
    for (const [k, y] of Object.entries(x)) walk(y, visit, `${path}/${k}`)
  }
}
