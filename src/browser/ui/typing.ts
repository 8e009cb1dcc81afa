/** Whether keys are text where they are pressed, and no commands. */
export const isTyping = (at: HTMLElement): boolean =>
  /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName) || at.isContentEditable;
