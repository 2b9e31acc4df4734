import QRCode from 'qrcode'

/** The dark modules of the code as one path, a unit each, in a square of `size` units; level M, as the paper needs. */
export function qrPath(code: string): { size: number; path: string } {
  const { modules } = QRCode.create(code, { errorCorrectionLevel: 'M' })
  const { size } = modules
  let path = ''
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!modules.get(y, x)) continue
      let run = 1
      while (x + run < size && modules.get(y, x + run)) run++
      path += `M${x} ${y}h${run}v1h-${run}z`
      x += run - 1
    }
  }
  return { size, path }
}
