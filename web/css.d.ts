/** Stylesheets that a page brings along. */
declare module '*.css';
