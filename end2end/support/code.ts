// Access codes as people type them.

const ARABIC_INDIC_ZERO = 0x0660;

/** The same number in the digits that Arabic is mostly written with: 12 becomes ١٢. */
export function inArabicIndicDigits(code: string): string {
  return code.replace(/\d/g, (digit) => String.fromCharCode(ARABIC_INDIC_ZERO + Number(digit)));
}

/** In groups of 3, 3 and 4, as the poster shows it. */
export function inGroups(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3, 6)}-${code.slice(6)}`;
}

/** The code with the digit at `at` slipped to the next one. */
export function slipped(code: string, at: number): string {
  const digit = (Number(code[at]) + 1) % 10;
  return `${code.slice(0, at)}${digit}${code.slice(at + 1)}`;
}

/** All codes that differ from this one in the digit at `at` and maybe in the last digit. Exactly
 *  one of the ten has a check digit that is right. */
export function neighbours(code: string, at: number): string[] {
  const start = slipped(code, at).slice(0, -1);
  return Array.from({ length: 10 }, (_, last) => `${start}${last}`);
}
