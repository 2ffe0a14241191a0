// Where this language begins, as the page prints it: every language has its first page, its worker
// and its copy on the phone. Knows no language.

export const home = document.documentElement.dataset.home ?? "/";
