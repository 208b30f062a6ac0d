// The types of the consent banner of OCTOPUS PMS ApS. Made by Klausul; do not edit.

declare namespace Klausul {
  /** What one can consent to; what is necessary needs no consent. */
  type Category = | "necessary" | "preferences" | "statistics" | "marketing";

  /** Each category, and whether it may be used now. */
  type Consent = { readonly [category in Category]: boolean };

  /** A choice that was made. */
  interface Record {
    /** The version of the banner. */
    readonly version: number;
    /** What was asked for. */
    readonly digest: string;
    /** A random number that tells this choice from others. */
    readonly id: string;
    /** When the choice was made, in ISO 8601. */
    readonly time: string;
    /** The language in which the banner asked. */
    readonly language: string;
    /** A yes or a no for each category that needs consent. */
    readonly choices: { readonly [category in Exclude<Category, "necessary">]: boolean };
  }

  interface Face {
    /** Each category, and whether it may be used now. */
    readonly consent: Consent;
    /** What was chosen, when, in which language and of what; null before a choice. */
    readonly record: Record | null;
    /** Calls a function with the consent, now if there is a choice, and whenever it changes; returns how to stop. */
    on(listener: (consent: Consent, record: Record) => void): () => void;
    /** Opens the settings. */
    show(): void;
    /** Takes all consent back. */
    withdraw(): void;
  }

  /** Told on `document` whenever a choice is made or found. */
  type ConsentEvent = CustomEvent<{ readonly consent: Consent; readonly record: Record }>;
}

interface Window {
  /** Missing until the banner has been read, and where a browser blocks it. */
  readonly klausul?: Klausul.Face;
}

interface DocumentEventMap {
  "klausul:consent": Klausul.ConsentEvent;
}
