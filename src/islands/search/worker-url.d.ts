declare module '*?worker&url' {
  /** Address of the built worker. */
  const url: string;
  export default url;
}
