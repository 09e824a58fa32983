/** A clipping: a sheet with a corner cut off, and lines of which one is marked. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#8a3b12" d="M5 3h16l6 6v20H5z"/><path fill="#fff" d="M9 11h14v2H9zm0 10h14v2H9z"/><path fill="#ffd166" d="M9 15h11v4H9z"/></svg>
`
