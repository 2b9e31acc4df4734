/** A made statement, as banks write them. */
export function made(of: {
  number?: string
  opening?: string
  closing?: string
  day?: string
  currency?: string
  entries: { ref: string; amount: string; sign?: 'CRDT' | 'DBIT'; text?: string; party?: string; status?: string }[]
}): string {
  const { number = 'S-1', opening = '1000.00', day = '2026-05-04', currency = 'KZT', entries } = of
  const cents = (amount: string): number => Math.round(Number(amount) * 100)
  const moved = entries
    .filter((e) => (e.status ?? 'BOOK') === 'BOOK')
    .reduce((sum, e) => sum + cents(e.amount) * (e.sign === 'DBIT' ? -1 : 1), cents(opening))
  const text = (said: string): string => said.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const balance = (code: string, amount: number): string =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="${currency}">${(Math.abs(amount) / 100).toFixed(2)}</Amt>
    <CdtDbtInd>${amount < 0 ? 'DBIT' : 'CRDT'}</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`
  const entry = (e: (typeof entries)[number]): string => {
    const side = e.sign === 'DBIT' ? 'Cdtr' : 'Dbtr'
    return `<Ntry><Amt Ccy="${currency}">${e.amount}</Amt><CdtDbtInd>${e.sign ?? 'CRDT'}</CdtDbtInd>
      <Sts><Cd>${e.status ?? 'BOOK'}</Cd></Sts><BookgDt><Dt>${day}</Dt></BookgDt><AcctSvcrRef>${e.ref}</AcctSvcrRef>
      <NtryDtls><TxDtls><RltdPties><${side}><Pty><Nm>${text(e.party ?? '')}</Nm></Pty></${side}></RltdPties>
      <RmtInf><Ustrd>${text(e.text ?? '')}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
    <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId></GrpHdr>
    <Stmt><Id>${number}</Id><Acct><Id><IBAN>KZ86125KZT5004100100</IBAN></Id><Ccy>${currency}</Ccy></Acct>
    ${balance('OPBD', cents(opening))}${balance('CLBD', of.closing ? cents(of.closing) : moved)}
    ${entries.map(entry).join('')}</Stmt></BkToCstmrStmt></Document>`
}
