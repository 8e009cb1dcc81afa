/** The organizations that are shown unless others are chosen. */
export const USUAL: readonly string[] = ['csto', 'cis', 'sco', 'eaeu'];
