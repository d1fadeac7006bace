/** Is told how far reading has come: pages or parts. */
export type Progress = (done: number, of: number) => void;
