let acted = false;
for (const type of ['pointerdown', 'keydown', 'wheel'])
  window.addEventListener(
    type,
    () => {
      acted = true;
    },
    { capture: true, passive: true },
  );

/** Whether the reader has done anything since a scene was opened: from then on nothing moves that is on the screen. */
export const hasActed = (): boolean => acted;

/** A scene is opened: until the reader acts its middle is the middle of the drawing, however the page grows around it. */
export function beginAnew(): void {
  acted = false;
}
