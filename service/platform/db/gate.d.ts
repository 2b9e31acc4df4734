/** True if a reply has an outcome and ends with ReadyForQuery. */
export function isWhole(unit: Uint8Array, reply: Uint8Array): boolean
