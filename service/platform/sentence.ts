/** A refusal with a sentence for the person at the keyboard: what is wrong, and what to do. All else is a fault of the program. */
export class Sentence extends Error {}
