/** How far a pointer may move until it drags and is no click, in pixels: a finger is less steady than a mouse. */
export const SLACK = { finger: 8, mouse: 4 } as const;
