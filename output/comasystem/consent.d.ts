// The types of the consent banner of COMAsystem ApS. Made by Klausul; do not edit.

declare namespace Klausul {
  /** A category, or a service within it. */
  type Name = | "necessary" | "statistics" | "necessary.own" | "necessary.cloudflare" | "statistics.google-analytics";

  /** A service about which visitors are asked. */
  type Question = | "statistics.google-analytics";

  /** Each category and each service, and whether it may be used now. */
  type Consent = { readonly [name in Name]: boolean };

  /** A choice that was made. */
  interface Record {
    /** The version of the banner. */
    readonly version: number;
    /** A random number that tells this visitor's choices from others. */
    readonly id: string;
    /** When the choice was made, in ISO 8601. */
    readonly time: string;
    /** The language in which the banner asked. */
    readonly language: string;
    /** The digest of the text that was shown. */
    readonly text: string;
    /** For each service that was answered the digest of what was consented to, or a no. */
    readonly choices: { readonly [name in Question]?: string | false };
  }

  interface Face {
    /** Each category and each service, and whether it may be used now. */
    readonly consent: Consent;
    /** What was chosen, when, in which language and of what; nothing before a choice. */
    readonly record: Record | undefined;
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
