/** Something else that gives a text a number: the higher, the kinder it takes the text to be. */
export interface Peer {
  /** The package as npm knows it, or what it does in a few words. */
  name: string;
  rate(text: string): number | Promise<number>;
}
