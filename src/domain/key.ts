/** What a key looks like: lower-case words joined by hyphens, unique over everything in a release. */
export const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
