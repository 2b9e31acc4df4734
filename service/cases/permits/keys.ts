import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'
import { sql } from 'kysely'
import { act, journal } from '../../platform/act.ts'
import { type Ctx, type Db, ok, type Result, refuse, type Tx } from '../../platform/context.ts'

/** ECDSA on P-256: every browser of an inspector can check it by itself. */
export const ALGORITHM = 'ES256'

export interface SigningKey {
  kid: string
  privateJwk: JWK
}

/** The key that signs today, or undefined before the first start. */
async function findSigningKey(db: Db): Promise<SigningKey | undefined> {
  const { rows } = await sql<{ kid: string; private_jwk: JWK }>`
    select kid, private_jwk from signing_key where retired is null order by created desc, kid limit 1`.execute(db)
  return rows[0] && { kid: rows[0].kid, privateJwk: rows[0].private_jwk }
}

/** Makes a key pair; the only secret of the room, so the randomness is that of the engine itself. */
async function makeKey(tx: Db, now: Date): Promise<SigningKey> {
  const pair = await generateKeyPair(ALGORITHM, { extractable: true })
  const publicJwk = await exportJWK(pair.publicKey)
  const privateJwk = await exportJWK(pair.privateKey)
  // Eight letters tell the few keys of an office apart and keep the code on the paper short.
  const kid = (await calculateJwkThumbprint(publicJwk)).slice(0, 8)
  await sql`insert into signing_key (kid, public_jwk, private_jwk, created)
    values (${kid}, ${JSON.stringify(publicJwk)}::jsonb, ${JSON.stringify(privateJwk)}::jsonb, ${now})`.execute(tx)
  return { kid, privateJwk }
}

/** The key that signs today; the first call makes it. Two first calls at once make two keys, and both stay good. */
export const getSigningKey = async (db: Db, now: Date): Promise<SigningKey> =>
  (await findSigningKey(db)) ?? makeKey(db, now)

/** A new key signs from now on; codes of the old one stay checkable, because its public half stays. */
export const rotateSigningKey = (ctx: Ctx, key?: string): Promise<Result<{ kid: string }>> =>
  act(ctx, 'signing-key.rotate', { key, input: {} }, async (tx: Tx) => {
    if (ctx.actor.role !== 'admin' && ctx.actor.role !== 'system') return refuse('signing-key-not-yours')
    await sql`update signing_key set retired = ${ctx.now} where retired is null`.execute(tx)
    const made = await makeKey(tx, ctx.now)
    await journal(tx, ctx, {
      chain: ctx.newId(),
      kind: 'signing-key',
      act: 'signing-key.rotate',
      data: { kid: made.kid },
    })
    return ok({ kid: made.kid })
  })

export interface PublicKey extends JWK {
  kid: string
}

/** Public halves of all keys, retired ones too (RFC 7517). */
export async function listPublicKeys(db: Db): Promise<PublicKey[]> {
  const { rows } = await sql<{ kid: string; public_jwk: JWK }>`
    select kid, public_jwk from signing_key order by created, kid`.execute(db)
  return rows.map(
    ({ kid, public_jwk: { kty, crv, x, y } }) => ({ kty, crv, x, y, kid, use: 'sig', alg: ALGORITHM }) as PublicKey,
  )
}

/** The public key of a code, or undefined for a key this office never had. */
export async function findPublicKey(db: Db, kid: string): Promise<CryptoKey | undefined> {
  const { rows } = await sql<{ public_jwk: JWK }>`select public_jwk from signing_key where kid = ${kid}`.execute(db)
  return rows[0] ? ((await importJWK(rows[0].public_jwk, ALGORITHM)) as CryptoKey) : undefined
}
