import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

// 32 MB and about 80 ms a guess; the stored text carries its own parameters, so they can grow without a migration.
const cost = { N: 2 ** 15, r: 8, p: 1 }
const keyLength = 32

const derive = (password: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    // NFKC: the same password typed on two keyboards is the same password.
    scrypt(password.normalize('NFKC'), salt, keyLength, { maxmem: 256 * 1024 * 1024, ...options }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })

/** The text to store for a password: `scrypt$N$r$p$salt$key`, with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** Is this the password? A stored text that is no hash (an account without sign-in) fits no password. */
export async function isPassword(stored: string, password: string): Promise<boolean> {
  const [kind, N, r, p, salt, key] = stored.split('$')
  if (kind !== 'scrypt' || !salt || !key) return false
  const wanted = Buffer.from(key, 'base64url')
  const found = await derive(password, Buffer.from(salt, 'base64url'), { N: Number(N), r: Number(r), p: Number(p) })
  return wanted.length === found.length && timingSafeEqual(wanted, found)
}

let decoy: Promise<string> | undefined
/** Spends the time of a check, so that an unknown login answers as slowly as a known one. Always false. */
export async function pretendCheck(password: string): Promise<false> {
  decoy ??= hashPassword(randomBytes(16).toString('hex'))
  await isPassword(await decoy, password)
  return false
}
