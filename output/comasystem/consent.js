// The consent banner of COMAsystem ApS. Made by Klausul from the same source as the privacy policy; do not edit.
//
// Hold back whatever needs consent; it comes to life in place, and in order, when its category is accepted:
//
//   <template data-consent="statistics"> … scripts, frames, pictures … </template>
//
// Ask for the choice to be made anew with a link to #samtykke or #consent, or with klausul.show().
// Follow the choice with klausul.on(consent => …), or with the event `klausul:consent` on document.
//
// This file asks no server for anything, and its only global is `klausul`.

(() => {
  "use strict";
  // A page that includes the file twice has one banner. (An element called klausul would also be found here.)
  if (window.klausul && typeof window.klausul.show === "function") return;
  const script = document.currentScript; // known only while the file is read

  // ── What was declared ─────────────────────────────────────────────────────
  // The only part that differs between policies; everything below reads it and nothing else.

  const policy = {
    id: "comasystem",
    version: 1, // of the banner; a higher one asks again
    digest: "0950a0fd36762b52", // of all that consent is asked for; another one asks again
    record: {
      name: "klausul",
      storage: "cookie", // cookie | local-storage
      domain: "", // empty: this host only
      consentDays: 365,
      refusalDays: 365,
    },
    reopen: "every-page", // every-page | policy-only | none
    onWithdrawal: "delete", // delete | stop
    onLapse: "delete", // delete | keep
    look: {
      position: "bottom", // bottom | centre | top
      theme: "automatic", // light | dark | automatic
      corner: "rounded", // rounded | square
    },
    // What is deleted on withdrawal, and when a choice has lapsed; * in a name stands for anything.
    trackers: [
      { category: "necessary", technology: "cookie", name: "klausul", domain: "" },
      { category: "necessary", technology: "cookie", name: "__cf_bm", domain: "" },
      { category: "necessary", technology: "cookie", name: "cf_clearance", domain: "" },
      { category: "statistics", technology: "cookie", name: "_ga", domain: "" },
      { category: "statistics", technology: "cookie", name: "_ga_*", domain: "" },
      { category: "statistics", technology: "cookie", name: "_gat*", domain: "" },
      { category: "statistics", technology: "cookie", name: "_gid", domain: "" },
    ],
    // What is said; the first language is the default.
    languages: [
      {
        code: "da",
        title: "Cookies på denne side",
        body: "COMAsystem ApS bruger nødvendige cookies og lignende teknologier, så siden virker. Med dit samtykke bruger vi dem også til statistik. Så får Google Ireland Limited også adgang til oplysninger. Du kan altid ændre eller trække dit samtykke tilbage.",
        accept: "Accepter alle",
        reject: "Afvis alle",
        choose: "Vælg selv",
        save: "Gem valg",
        close: "Luk uden at ændre noget",
        settings: "Cookieindstillinger",
        intro: "Slå til, hvad du giver samtykke til, og gem dit valg. Du kan altid ændre det igen.",
        alwaysOn: "Altid slået til",
        details: "Vis detaljer",
        purposes: "Formål",
        provider: "Udbyder",
        duration: "Varighed",
        technology: "Teknologi",
        chosen: "Dit seneste valg",
        reference: "Reference",
        saved: "Dit valg er gemt.",
        policyLink: {
          href: "da/cookiepolitik.html",
          text: "Læs mere i cookiepolitikken",
        },
        categories: [
          {
            id: "necessary",
            necessary: true,
            title: "Nødvendige",
            description: "Får siden til at virke og kan ikke slås fra.",
            purposes: "Levere software til kontrakter",
            trackers: [
              {
                name: "klausul",
                provider: "COMAsystem ApS",
                purpose: "Husker dit valg i samtykkebanneret.",
                duration: "12 måneder",
                technology: "Cookie",
              },
              {
                name: "__cf_bm",
                provider: "Cloudflare",
                purpose: "Skelner mennesker fra automatiske programmer.",
                duration: "30 minutter",
                technology: "Cookie",
              },
              {
                name: "cf_clearance",
                provider: "Cloudflare",
                purpose: "Husker, at du har bestået en sikkerhedskontrol.",
                duration: "Slettes, når du lukker browseren",
                technology: "Cookie",
              },
            ],
          },
          {
            id: "statistics",
            necessary: false,
            title: "Statistik",
            description: "Viser os, hvordan siden bliver brugt.",
            purposes: "Se, hvordan siden bruges",
            trackers: [
              {
                name: "_ga",
                provider: "Google Ireland Limited",
                purpose: "Skelner besøgende fra hinanden.",
                duration: "2 år",
                technology: "Cookie",
              },
              {
                name: "_ga_*",
                provider: "Google Ireland Limited",
                purpose: "Samler sidevisninger til ét besøg.",
                duration: "2 år",
                technology: "Cookie",
              },
              {
                name: "_gat*",
                provider: "Google Ireland Limited",
                purpose: "Begrænser antallet af målinger, der sendes.",
                duration: "1 minut",
                technology: "Cookie",
              },
              {
                name: "_gid",
                provider: "Google Ireland Limited",
                purpose: "Skelner besøgende fra hinanden i løbet af et døgn.",
                duration: "24 timer",
                technology: "Cookie",
              },
            ],
          },
        ],
      },
      {
        code: "en",
        title: "Cookies on this site",
        body: "COMAsystem ApS uses necessary cookies and similar technologies to make the site work. With your consent we also use them for statistics. This also gives Google Ireland Limited access to data. You can change or withdraw your consent at any time.",
        accept: "Accept all",
        reject: "Reject all",
        choose: "Choose",
        save: "Save choices",
        close: "Close without changing anything",
        settings: "Cookie settings",
        intro: "Switch on what you consent to, and save your choices. You can change them at any time.",
        alwaysOn: "Always on",
        details: "Show details",
        purposes: "Purposes",
        provider: "Provider",
        duration: "Duration",
        technology: "Technology",
        chosen: "Your latest choice",
        reference: "Reference",
        saved: "Your choice is saved.",
        policyLink: {
          href: "en/cookie-policy.html",
          text: "Read more in the cookie policy",
        },
        categories: [
          {
            id: "necessary",
            necessary: true,
            title: "Necessary",
            description: "Make the site work and cannot be switched off.",
            purposes: "Deliver software for contracts",
            trackers: [
              {
                name: "klausul",
                provider: "COMAsystem ApS",
                purpose: "Remembers your choice in the consent banner.",
                duration: "12 months",
                technology: "Cookie",
              },
              {
                name: "__cf_bm",
                provider: "Cloudflare",
                purpose: "Tells humans from automatic programs.",
                duration: "30 minutes",
                technology: "Cookie",
              },
              {
                name: "cf_clearance",
                provider: "Cloudflare",
                purpose: "Remembers that you have passed a security check.",
                duration: "Deleted when you close the browser",
                technology: "Cookie",
              },
            ],
          },
          {
            id: "statistics",
            necessary: false,
            title: "Statistics",
            description: "Show us how the site is used.",
            purposes: "See how the site is used",
            trackers: [
              {
                name: "_ga",
                provider: "Google Ireland Limited",
                purpose: "Tells visitors apart.",
                duration: "2 years",
                technology: "Cookie",
              },
              {
                name: "_ga_*",
                provider: "Google Ireland Limited",
                purpose: "Keeps a visit together.",
                duration: "2 years",
                technology: "Cookie",
              },
              {
                name: "_gat*",
                provider: "Google Ireland Limited",
                purpose: "Limits how many measurements are sent.",
                duration: "1 minute",
                technology: "Cookie",
              },
              {
                name: "_gid",
                provider: "Google Ireland Limited",
                purpose: "Tells visitors apart within a day.",
                duration: "24 hours",
                technology: "Cookie",
              },
            ],
          },
        ],
      },
    ],
  };

  const DAY = 86400; // seconds
  const optional = policy.languages[0].categories.filter((one) => !one.necessary).map((one) => one.id);
  const known = policy.languages[0].categories.map((one) => one.id);

  // ── The record of the choice ──────────────────────────────────────────────

  let record = null;

  /** Whether a category may be used now. Without a record only what is necessary may. */
  const isGranted = (id) =>
    known.includes(id) && (!optional.includes(id) || (record !== null && record.choices[id]));

  /** What a browser refuses (storage that is blocked, for instance) must not stop the page. */
  const attempt = (action, otherwise) => {
    try {
      return action();
    } catch {
      return otherwise;
    }
  };

  const spelled = ({ version, digest, id, time, language, choices }) =>
    new URLSearchParams({
      version,
      digest,
      id,
      time,
      language,
      yes: optional.filter((one) => choices[one]).join(" "),
      no: optional.filter((one) => !choices[one]).join(" "),
    }).toString();

  /** A stored record, unless it is about something else than what is asked for today, or too old. */
  const understood = (text) => {
    const fields = new URLSearchParams(text);
    const list = (name) => (fields.get(name) || "").split(" ");
    const choices = {};
    for (const one of optional) {
      if (list("yes").includes(one)) choices[one] = true;
      else if (list("no").includes(one)) choices[one] = false;
      else return null;
    }
    const found = {
      version: Number(fields.get("version")),
      digest: fields.get("digest"),
      id: fields.get("id") || "",
      time: fields.get("time") || "",
      language: fields.get("language") || "",
      choices: Object.freeze(choices),
    };
    const age = (Date.now() - Date.parse(found.time)) / 1000;
    const isAboutThis = found.version === policy.version && found.digest === policy.digest;
    // A clock that was set back by less than a day does no harm.
    return isAboutThis && age > -DAY && age < daysFor(choices) * DAY ? Object.freeze(found) : null;
  };

  const daysFor = (choices) =>
    optional.some((one) => choices[one]) ? policy.record.consentDays : policy.record.refusalDays;

  // A parent domain can leave a second cookie of the same name, so all of them are read.
  const cookiesOfRecord = () =>
    attempt(
      () =>
        document.cookie
          .split("; ")
          .filter((one) => one.startsWith(policy.record.name + "="))
          .map((one) => one.slice(policy.record.name.length + 1)),
      [],
    );

  const readRecord = () =>
    [...cookiesOfRecord(), attempt(() => localStorage.getItem(policy.record.name), null)]
      .filter(Boolean)
      .map(understood)
      .find(Boolean) || null;

  const setCookie = (name, value, ...attributes) => {
    const secure = location.protocol === "https:" ? ["Secure"] : [];
    document.cookie = [`${name}=${value}`, "SameSite=Lax", ...secure, ...attributes].join("; ");
  };

  const isWithin = (domain) => `.${location.hostname}`.endsWith(`.${domain}`);

  const writeRecord = () => {
    const text = spelled(record);
    attempt(() => localStorage.removeItem(policy.record.name));
    if (policy.record.storage === "cookie") {
      const age = `Max-Age=${daysFor(record.choices) * DAY}`;
      // On a test host the declared domain would make the browser drop the cookie.
      const hasDomain = policy.record.domain !== "" && isWithin(policy.record.domain);
      const domain = hasDomain ? [`Domain=${policy.record.domain}`] : [];
      attempt(() => setCookie(policy.record.name, text, "Path=/", age, ...domain));
    }
    // Pages opened from a file have no cookies.
    if (!cookiesOfRecord().includes(text)) {
      attempt(() => localStorage.setItem(policy.record.name, text));
    }
  };

  const newIdentifier = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

  // ── Holding back, and letting go ──────────────────────────────────────────
  // The held-back elements are moved and not written anew: so they keep nonce and integrity, and a page that requires
  // trusted types has nothing to object to. Only what was added later is copied, for a script that came by innerHTML
  // would never run.

  const PATIENCE = 10000; // milliseconds that the scripts below a slow one wait for it
  const parsed = new WeakSet();
  const seen = new WeakSet();
  const running = new Set();
  const deferred = [];
  let work = Promise.resolve();

  const holders = () =>
    document.querySelectorAll("template[data-consent], script[type='text/plain'][data-consent]");

  const release = () => {
    for (const holder of holders()) {
      if (seen.has(holder)) continue;
      const needed = holder.dataset.consent.split(/\s+/).filter(Boolean);
      if (needed.length === 0 || !needed.every((id) => known.includes(id))) {
        seen.add(holder);
        console.warn(`klausul: no category is called “${holder.dataset.consent}”; this stays held back:`, holder);
      } else if (needed.every(isGranted)) {
        seen.add(holder);
        work = work.then(() => (needed.every(isGranted) ? letGo(holder, needed) : seen.delete(holder)));
        work = work.catch((mistake) => console.error(mistake));
      }
    }
    work = work.then(() => deferred.splice(0).forEach(insert));
  };

  const letGo = async (holder, needed) => {
    needed.forEach((id) => running.add(id));
    const isTemplate = holder.localName === "template";
    if (!isTemplate) {
      if (holder.dataset.type) holder.setAttribute("type", holder.dataset.type);
      else holder.removeAttribute("type");
    }
    // Each script leaves its place to a comment and comes back when it is its turn.
    const scripts = (isTemplate ? [...holder.content.querySelectorAll("script")] : [holder]).map((script) => {
      const place = document.createComment("");
      script.replaceWith(place);
      return { script: parsed.has(holder) ? script : copy(script), place };
    });
    if (isTemplate) holder.replaceWith(holder.content);
    for (const one of scripts) {
      const { script } = one;
      const isModule = script.type === "module";
      const isClassic = script.type === "" || /^(text|application)\/(x-)?(java|ecma)script$/i.test(script.type);
      const isAwaited = script.hasAttribute("src") && isClassic && !script.noModule && !script.hasAttribute("async");
      if (!script.hasAttribute("async") && (isModule || (isAwaited && script.defer))) deferred.push(one);
      else if (isAwaited) await loaded(one);
      else insert(one);
    }
  };

  const copy = (script) =>
    attempt(() => {
      const other = document.createElement("script");
      for (const { name, value } of script.attributes) {
        other.setAttribute(name, value);
      }
      other.nonce = script.nonce;
      other.text = script.text;
      return other;
    }, script);

  const insert = ({ script, place }) => {
    // A script that was moved would otherwise run whenever it has come, before those that stand above it.
    if (!script.hasAttribute("async")) script.async = false;
    place.replaceWith(script);
  };

  const loaded = (one) =>
    new Promise((done) => {
      one.script.addEventListener("load", done, { once: true });
      one.script.addEventListener("error", done, { once: true });
      setTimeout(done, PATIENCE);
      insert(one);
    });

  // ── Forgetting ────────────────────────────────────────────────────────────

  const matcher = (pattern) =>
    new RegExp(`^${pattern.replace(/[.+?^$()|[\]\\{}]/g, "\\$&").replace(/\*/g, ".*")}$`);

  /** Deletes what the trackers of some categories have stored here, and nothing that another category owns too. */
  const forget = (categories) => {
    const deleteBy = {
      cookie: (isDoomed, domain) => {
        const names = document.cookie.split("; ").map((one) => one.split("=")[0]);
        names.filter(isDoomed).forEach((name) => expire(name, domain));
      },
      "local-storage": (isDoomed) => clear(localStorage, isDoomed),
      "session-storage": (isDoomed) => clear(sessionStorage, isDoomed),
      "indexed-db": (isDoomed) =>
        indexedDB
          .databases()
          .then((all) => all.filter((one) => isDoomed(one.name)).forEach((one) => indexedDB.deleteDatabase(one.name)))
          .catch(() => {}),
    };
    for (const tracker of policy.trackers.filter((one) => categories.includes(one.category))) {
      const own = matcher(tracker.name);
      const kept = policy.trackers
        .filter((one) => one.technology === tracker.technology && !categories.includes(one.category))
        .map((one) => matcher(one.name));
      const isDoomed = (name) =>
        name !== policy.record.name && own.test(name) && !kept.some((other) => other.test(name));
      const action = deleteBy[tracker.technology];
      if (action) attempt(() => action(isDoomed, tracker.domain));
    }
  };

  const clear = (storage, isDoomed) =>
    Object.keys(storage)
      .filter(isDoomed)
      .forEach((key) => storage.removeItem(key));

  /** Deletes a cookie wherever this page can reach it: a script cannot learn under which path and domain it lies. */
  const expire = (name, declared) => {
    const labels = location.hostname.split(".");
    const parents = labels.slice(0, -1).map((_, index) => labels.slice(index).join("."));
    const domains = new Set(["", ...parents, declared.replace(/^\./, "")]);
    const paths = new Set(["/"]);
    location.pathname.split("/").reduce((parent, part) => {
      paths.add(parent || "/").add(`${parent}/`).add(`${parent}/${part}`);
      return `${parent}/${part}`;
    });
    for (const domain of domains) {
      for (const path of paths) {
        const where = domain === "" ? [`Path=${path}`] : [`Path=${path}`, `Domain=${domain}`];
        setCookie(name, "", "Max-Age=0", ...where);
      }
    }
  };

  // ── Choosing ──────────────────────────────────────────────────────────────

  const listeners = new Set();
  let channel = null;

  /** What pages ask about: each category, and whether it may be used. */
  const consent = () => Object.freeze(Object.fromEntries(known.map((id) => [id, isGranted(id)])));

  const choose = (isWanted) => {
    record = Object.freeze({
      version: policy.version,
      digest: policy.digest,
      id: record === null ? newIdentifier() : record.id,
      time: new Date().toISOString(),
      language: language().code,
      choices: Object.freeze(Object.fromEntries(optional.map((id) => [id, isWanted(id)]))),
    });
    writeRecord();
    if (channel !== null) attempt(() => channel.postMessage(record.time));
    settle();
    announce(language().saved);
  };

  /** Makes the page what the record says. */
  const settle = () => {
    closeAll();
    tell();
    const refused = optional.filter((id) => !isGranted(id));
    if (policy.onWithdrawal === "delete") forget(refused);
    // Scripts that have run can only be stopped by loading the page without them.
    if (refused.some((id) => running.has(id))) location.reload();
    else release();
  };

  /** Calls a function of the page; its mistake is reported, and is no reason to stop here. */
  const call = (listener, now) => {
    try {
      listener(now, record);
    } catch (mistake) {
      setTimeout(() => {
        throw mistake;
      });
    }
  };

  const tell = () => {
    const now = consent();
    listeners.forEach((listener) => call(listener, now));
    document.dispatchEvent(new CustomEvent("klausul:consent", { detail: Object.freeze({ consent: now, record }) }));
  };

  /** Follows a choice that was made in another tab, or while this page lay in the browser's history. */
  const follow = () => {
    const found = readRecord();
    if (found === null || (record !== null && found.time === record.time)) return;
    record = found;
    settle();
  };

  const openChannel = () => {
    channel = attempt(() => new BroadcastChannel(`klausul:${policy.record.name}`), null);
    if (channel !== null) channel.onmessage = follow;
  };

  const closeChannel = () => {
    if (channel !== null) channel.close();
    channel = null;
  };

  // ── What is shown ─────────────────────────────────────────────────────────

  let root = null;
  let banner = null;
  let dialog = null;
  let status = null;

  /** The language of the page, or else of the person, or else the first. */
  const language = () => {
    const wanted = [document.documentElement.lang, ...(navigator.languages || [])];
    for (const tag of wanted) {
      const code = (tag || "").toLowerCase().split("-")[0];
      const found = policy.languages.find((one) => one.code === code);
      if (found) return found;
    }
    return policy.languages[0];
  };

  /** An element with attributes and children; a function among the attributes is what a click does. */
  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (typeof value === "function") element.addEventListener("click", value);
      else if (value !== null) element.setAttribute(key, value);
    }
    element.append(...children.filter((child) => child !== null));
    return element;
  };

  const button = (kind, text, action, name) =>
    make("button", { type: "button", class: `k-button ${kind}`, "data-klausul": name, action }, text);

  /** The two answers, in one place: they can differ in nothing but their words. */
  const answers = (kind, text) => [
    button(kind, text.reject, () => choose(() => false), "reject"),
    button(kind, text.accept, () => choose(() => true), "accept"),
  ];

  /**
   * A link to the policy; an address that does not lead to a page gives none. The pages lie beside this file, unless
   * the script element says where they are: data-policy-da="/cookies".
   */
  const policyLink = ({ href, text }) => {
    const said = (script && script.getAttribute(`data-policy-${language().code}`)) || "";
    const base = (said === "" && script && script.src) || document.baseURI;
    const address = attempt(() => new URL(said || href, base), null);
    const isPage = address !== null && ["https:", "http:", "file:"].includes(address.protocol);
    return isPage && (said || href) !== "" ? make("a", { class: "k-link", href: address.href }, text) : null;
  };

  const icon = (...shapes) => {
    const create = (name, attributes) => {
      const element = document.createElementNS("http://www.w3.org/2000/svg", name);
      Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
      return element;
    };
    const picture = create("svg", { class: "k-icon", viewBox: "0 0 24 24", "aria-hidden": "true" });
    picture.append(...shapes.map(([name, attributes]) => create(name, attributes)));
    return picture;
  };

  const cookieIcon = () =>
    icon(
      ["path", { class: "k-stroke", d: "M20.5 12.2A8.5 8.5 0 1 1 11.8 3.5a4 4 0 0 0 4.4 4.4 4 4 0 0 0 4.3 4.3Z" }],
      ["circle", { class: "k-fill", cx: 9, cy: 10, r: 1.3 }],
      ["circle", { class: "k-fill", cx: 9.5, cy: 15, r: 1.3 }],
      ["circle", { class: "k-fill", cx: 14.5, cy: 14, r: 1.3 }],
    );

  const showBanner = () => {
    if (banner !== null || optional.length === 0) return;
    const text = language();
    banner = make(
      "section",
      { class: "k-banner", "aria-labelledby": "klausul-title" },
      make(
        "div",
        { class: "k-text" },
        make("h2", { class: "k-title", id: "klausul-title" }, text.title),
        make("p", { class: "k-body" }, text.body, " ", policyLink(text.policyLink) || ""),
      ),
      make(
        "div",
        { class: "k-answers" },
        ...answers("k-strong", text),
        button("k-plain", text.choose, showDialog, "choose"),
      ),
    );
    root.lang = text.code;
    root.append(banner);
    // First in the page while it asks, so that the keyboard comes to it before anything it might cover.
    document.body.prepend(root);
    keepClear(banner);
    hideReopen();
  };

  /** Lets the page scroll far enough that nothing stays behind the banner. */
  const keepClear = (element) => {
    const page = document.documentElement;
    page.setAttribute("data-klausul", policy.look.position);
    const measure = () => {
      page.style.setProperty("--klausul-space", `${Math.ceil(element.getBoundingClientRect().height) + 32}px`);
    };
    measure();
    if ("ResizeObserver" in window) new ResizeObserver(measure).observe(element);
  };

  const showDialog = () => {
    if (dialog !== null) return;
    const text = language();
    dialog = make(
      "dialog",
      { class: "k-dialog", "aria-labelledby": "klausul-settings", lang: text.code },
      make(
        "header",
        { class: "k-head" },
        make("h2", { class: "k-title", id: "klausul-settings", tabindex: "-1", autofocus: "" }, text.settings),
        make("button", { type: "button", class: "k-close", "aria-label": text.close, action: () => dialog.close() }),
      ),
      make(
        "div",
        { class: "k-scroll" },
        make("p", { class: "k-body" }, text.intro, " ", policyLink(text.policyLink) || ""),
        ...text.categories.map((category) => categoryView(category, text)),
        recordView(text),
      ),
      optional.length === 0
        ? null
        : make(
            "footer",
            { class: "k-answers" },
            button("k-strong", text.save, save, "save"),
            ...answers("k-plain", text),
          ),
    );
    dialog.querySelector(".k-close").append(icon(["path", { class: "k-stroke", d: "M6 6l12 12M18 6L6 18" }]));
    // Escape and the cross end here: the dialog goes, and nothing has changed.
    dialog.addEventListener("close", dropDialog);
    root.append(dialog);
    dialog.showModal();
  };

  const save = () => {
    const wanted = new Set(Array.from(dialog.querySelectorAll("input:checked"), (input) => input.value));
    choose((id) => wanted.has(id));
  };

  const categoryView = (category, text) => {
    const name = `klausul-${category.id}`;
    const description = make("p", { class: "k-quiet", id: `${name}-about` }, category.description);
    const input = category.necessary
      ? null
      : make("input", {
          type: "checkbox",
          role: "switch",
          class: "k-switch",
          value: category.id,
          "aria-describedby": `${name}-about`,
        });
    // Nothing is on unless this person has switched it on before.
    if (input !== null) input.checked = isGranted(category.id);
    const head = category.necessary
      ? make("div", { class: "k-row" }, make("h3", { class: "k-name" }, category.title),
          make("span", { class: "k-always" }, text.alwaysOn))
      : make("h3", { class: "k-heading" },
          make("label", { class: "k-row" }, make("span", { class: "k-name" }, category.title), input));
    const count = category.trackers.length;
    const details = `${text.details} (${count})`;
    return make(
      "section",
      { class: "k-category" },
      head,
      description,
      category.purposes === "" ? null : make("p", { class: "k-quiet" }, `${text.purposes}: ${category.purposes}`),
      count === 0
        ? null
        : make(
            "details",
            { class: "k-details" },
            make("summary", { class: "k-summary", "aria-label": `${details}, ${category.title}` }, details),
            make("ul", { class: "k-trackers" }, ...category.trackers.map((one) => trackerView(one, text))),
          ),
    );
  };

  const trackerView = (tracker, text) =>
    make(
      "li",
      { class: "k-tracker" },
      make("p", { class: "k-code" }, tracker.name),
      make("p", { class: "k-why" }, tracker.purpose),
      make(
        "dl",
        { class: "k-facts" },
        ...["provider", "duration", "technology"]
          .filter((fact) => tracker[fact] !== "")
          .map((fact) =>
            make("div", { class: "k-fact" }, make("dt", { class: "k-term" }, text[fact]), make("dd", {}, tracker[fact])),
          ),
      ),
    );

  const recordView = (text) => {
    if (record === null) return null;
    const day = new Intl.DateTimeFormat(text.code === "en" ? "en-GB" : text.code, { dateStyle: "long" });
    const words = `${text.chosen}: ${day.format(new Date(record.time))}. ${text.reference}: ${record.id}`;
    return make("p", { class: "k-record" }, words);
  };

  const showReopen = () => {
    if (policy.reopen !== "every-page" || root.querySelector(".k-reopen") !== null) return;
    const label = language().settings;
    const control = make("button", { type: "button", class: "k-reopen", "aria-label": label, title: label, showDialog });
    control.append(cookieIcon());
    root.append(control);
    // Last in the page, so that it is never in the way of the keyboard.
    document.body.append(root);
  };

  const hideReopen = () => root.querySelectorAll(".k-reopen").forEach((control) => control.remove());

  const dropDialog = () => {
    if (dialog === null) return;
    dialog.remove();
    dialog = null;
    dropFragment();
  };

  const closeAll = () => {
    if (dialog !== null) dialog.close();
    dropDialog();
    if (banner !== null) banner.remove();
    banner = null;
    document.documentElement.removeAttribute("data-klausul");
    document.documentElement.style.removeProperty("--klausul-space");
    showReopen();
  };

  /** Says something to those who listen to the page rather than see it. */
  const announce = (text) => {
    status.textContent = text;
  };

  const isFragment = (hash) => hash === "#samtykke" || hash === "#consent";

  const dropFragment = () => {
    // Loading the page anew must not open the settings again.
    if (isFragment(location.hash)) {
      attempt(() => history.replaceState(history.state, "", location.pathname + location.search));
    }
  };

  const followLink = (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    const isHere = link !== null && link.href.split("#")[0] === location.href.split("#")[0];
    if (!isHere || !isFragment(link.hash) || event.defaultPrevented) return;
    event.preventDefault();
    showDialog();
  };

  const dress = () => {
    const css = `
#klausul {
  all: initial;
  --k-background: #ffffff;
  --k-text: #18202b;
  --k-button: #1d2838;
  --k-button-text: #ffffff;
  --k-quiet: #4d5866;
  --k-line: #dde1e6;
  --k-surface: #f5f6f8;
  --k-outline: #6b7684;
  --k-radius: 16px;
  --k-radius-small: 10px;
  position: fixed;
  z-index: 2147483000;
  inset-block-end: 0;
  inset-inline-start: 0;
  inline-size: 0;
  block-size: 0;
  color-scheme: light;
  /* Never below 16 px, whatever the page makes of rem; larger where the person wants larger text. */
  font: 400 max(16px, 1rem)/1.5 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, system-ui, sans-serif;
  color: var(--k-text);
  -webkit-text-size-adjust: 100%;
}

#klausul[data-theme="dark"] {
  --k-background: #171b21;
  --k-text: #eceff3;
  --k-button: #eceff3;
  --k-button-text: #14181d;
  --k-quiet: #b3bbc6;
  --k-line: #333a44;
  --k-surface: #20252d;
  --k-outline: #8a94a2;
  color-scheme: dark;
}

@media (prefers-color-scheme: dark) {
  #klausul[data-theme="automatic"] {
    --k-background: #171b21;
    --k-text: #eceff3;
    --k-button: #eceff3;
    --k-button-text: #14181d;
    --k-quiet: #b3bbc6;
    --k-line: #333a44;
    --k-surface: #20252d;
    --k-outline: #8a94a2;
    color-scheme: dark;
  }
}

/* The contrast of declared colours was computed for these pairs; nothing is mixed that was not computed. */
#klausul[data-colours] {
  --k-quiet: var(--k-text);
  --k-line: var(--k-text);
  --k-surface: var(--k-background);
  --k-outline: var(--k-text);
}

#klausul[data-corner="square"] {
  --k-radius: 0;
  --k-radius-small: 0;
}

/* The page's own rules stop here. (Shapes keep theirs: reverting would take their attributes too.) */
#klausul :not(svg, svg *) {
  all: revert;
  box-sizing: border-box;
  margin: 0;
  padding: 0;
}

#klausul .k-status {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

/* ── First layer ── */

#klausul .k-banner {
  position: fixed;
  inset-inline: 16px;
  inset-block-end: 16px;
  margin-inline: auto;
  max-inline-size: 58rem;
  max-block-size: calc(100vh - 32px);
  overflow: auto;
  overscroll-behavior: contain;
  display: grid;
  gap: 20px;
  padding: 24px 28px 28px;
  background: var(--k-background);
  color: var(--k-text);
  border: 1px solid var(--k-line);
  border-radius: var(--k-radius);
  box-shadow: 0 2px 6px rgb(10 20 30 / 8%), 0 16px 48px rgb(10 20 30 / 18%);
}

#klausul[data-position="top"] .k-banner {
  inset-block: 16px auto;
}

#klausul[data-position="centre"] .k-banner {
  inset-block: 16px;
  margin: auto;
  block-size: fit-content;
  max-inline-size: 36rem;
}

#klausul .k-title {
  font-size: 1.1875em;
  font-weight: 650;
  line-height: 1.3;
  letter-spacing: -0.01em;
  text-wrap: balance;
}

#klausul .k-body {
  margin-block-start: 8px;
  max-inline-size: 46rem;
  font-size: 0.9688em;
  line-height: 1.55;
  color: var(--k-quiet);
  text-wrap: pretty;
  overflow-wrap: break-word;
}

#klausul .k-link {
  display: inline-block;
  color: var(--k-text);
  text-decoration: underline;
  text-decoration-thickness: 1px;
  text-underline-offset: 3px;
  cursor: pointer;
}

#klausul .k-link:hover {
  text-decoration-thickness: 2px;
}

#klausul .k-answers {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
  gap: 12px;
}

#klausul .k-button {
  min-block-size: 48px;
  padding: 10px 18px;
  font: inherit;
  font-size: 1em;
  font-weight: 600;
  line-height: 1.3;
  text-align: center;
  border: 1.5px solid var(--k-button);
  border-radius: var(--k-radius-small);
  cursor: pointer;
}

#klausul .k-strong {
  background: var(--k-button);
  color: var(--k-button-text);
}

#klausul .k-plain {
  background: transparent;
  color: var(--k-text);
  border-color: var(--k-outline);
}

#klausul .k-strong:hover {
  box-shadow: 0 0 0 2px var(--k-background), 0 0 0 4px var(--k-button);
}

#klausul .k-plain:hover {
  background: var(--k-surface);
  border-color: var(--k-text);
}

#klausul :focus-visible {
  outline: 3px solid var(--k-text);
  outline-offset: 3px;
}

#klausul .k-title:focus {
  outline: none;
}

/* ── Second layer ── */

#klausul .k-dialog {
  position: fixed;
  inset: 16px;
  margin: auto;
  inline-size: auto;
  max-inline-size: 40rem;
  block-size: fit-content;
  max-block-size: calc(100vh - 32px);
  max-block-size: calc(100dvh - 32px);
  overflow: hidden;
  flex-direction: column;
  background: var(--k-background);
  color: var(--k-text);
  border: 1px solid var(--k-line);
  border-radius: var(--k-radius);
  box-shadow: 0 24px 80px rgb(10 20 30 / 32%);
}

#klausul .k-dialog[open] {
  display: flex;
}

#klausul .k-dialog::backdrop {
  background: rgb(12 18 26 / 55%);
}

#klausul .k-head {
  flex: none;
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 16px;
  padding: 14px 16px 14px 28px;
  border-block-end: 1px solid var(--k-line);
}

#klausul .k-close {
  flex: none;
  display: grid;
  place-items: center;
  inline-size: 44px;
  block-size: 44px;
  color: var(--k-quiet);
  background: transparent;
  border: 0;
  border-radius: var(--k-radius-small);
  cursor: pointer;
}

#klausul .k-close:hover {
  color: var(--k-text);
  background: var(--k-surface);
}

#klausul .k-close:focus-visible {
  outline-offset: -3px;
}

#klausul .k-scroll {
  flex: 0 1 auto;
  min-block-size: 0;
  overflow: auto;
  overscroll-behavior: contain;
  padding: 12px 28px 24px;
}

#klausul .k-category {
  margin-block-start: 16px;
  padding: 8px 18px;
  background: var(--k-surface);
  border: 1px solid var(--k-line);
  border-radius: var(--k-radius-small);
}

#klausul .k-row {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 16px;
  min-block-size: 44px;
}

/* A heading around a label: its size and weight are those of the name inside. */
#klausul .k-heading {
  font-size: 1em;
  font-weight: 400;
}

#klausul label.k-row {
  cursor: pointer;
}

#klausul .k-name {
  font-size: 1.0313em;
  font-weight: 650;
  line-height: 1.3;
}

#klausul .k-always,
#klausul .k-quiet,
#klausul .k-record {
  font-size: 0.9063em;
  line-height: 1.5;
  color: var(--k-quiet);
}

#klausul .k-switch {
  appearance: none;
  flex: none;
  position: relative;
  inline-size: 52px;
  block-size: 44px;
  cursor: pointer;
}

#klausul .k-switch::before,
#klausul .k-switch::after {
  content: "";
  position: absolute;
  box-sizing: border-box;
  border-radius: 14px;
}

#klausul .k-switch::before {
  inset: 8px 0;
  border: 2px solid var(--k-outline);
  background: var(--k-background);
}

#klausul .k-switch::after {
  inset-block-start: 14px;
  inset-inline-start: 6px;
  inline-size: 16px;
  block-size: 16px;
  background: var(--k-outline);
}

#klausul .k-switch:checked::before {
  background: var(--k-button);
  border-color: var(--k-button);
}

#klausul .k-switch:checked::after {
  inset-block-start: 12px;
  inset-inline-start: 28px;
  inline-size: 20px;
  block-size: 20px;
  background: var(--k-button-text);
}

#klausul .k-switch:focus-visible {
  outline: none;
}

#klausul .k-switch:focus-visible::before {
  outline: 3px solid var(--k-text);
  outline-offset: 3px;
}

#klausul .k-summary {
  display: list-item;
  inline-size: fit-content;
  min-block-size: 44px;
  padding-block: 11px;
  padding-inline-end: 8px;
  font-size: 0.9063em;
  line-height: 24px;
  font-weight: 600;
  cursor: pointer;
}

#klausul .k-summary:hover {
  text-decoration: underline;
  text-underline-offset: 3px;
}

#klausul .k-trackers {
  list-style: none;
}

#klausul .k-tracker {
  padding-block: 12px;
  border-block-start: 1px solid var(--k-line);
  font-size: 0.9063em;
  line-height: 1.5;
}

#klausul .k-code {
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
  font-size: 0.9688em;
  font-weight: 600;
  overflow-wrap: anywhere;
}

#klausul .k-facts {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 24px;
  margin-block-start: 4px;
}

#klausul .k-fact {
  display: flex;
  gap: 6px;
  overflow-wrap: anywhere;
}

#klausul .k-term {
  color: var(--k-quiet);
}

#klausul .k-term::after {
  content: ":";
}

#klausul .k-record {
  margin-block-start: 20px;
  overflow-wrap: anywhere;
}

#klausul footer.k-answers {
  flex: none;
  padding: 16px 28px 20px;
  border-block-start: 1px solid var(--k-line);
}

/* ── The way back ── */

#klausul .k-reopen {
  position: fixed;
  inset-block-end: 16px;
  inset-inline-start: 16px;
  display: grid;
  place-items: center;
  inline-size: 44px;
  block-size: 44px;
  color: var(--k-text);
  background: var(--k-background);
  border: 1px solid var(--k-line);
  border-radius: 50%;
  box-shadow: 0 2px 10px rgb(10 20 30 / 16%);
  cursor: pointer;
}

#klausul .k-reopen:hover {
  border-color: var(--k-text);
}

#klausul .k-icon {
  display: block;
  inline-size: 24px;
  block-size: 24px;
}

#klausul .k-stroke {
  fill: none;
  stroke: currentColor;
  stroke-width: 1.75;
  stroke-linecap: round;
  stroke-linejoin: round;
}

#klausul .k-fill {
  fill: currentColor;
}

/* Nothing that has the focus, and nothing at the end of the page, stays behind the banner. */
html[data-klausul="bottom"] {
  scroll-padding-block-end: var(--klausul-space);
  padding-block-end: var(--klausul-space);
}

html[data-klausul="top"] {
  scroll-padding-block-start: var(--klausul-space);
}

@media (max-width: 30rem) {
  #klausul .k-banner {
    inset-inline: 8px;
    inset-block-end: 8px;
    max-block-size: calc(100vh - 16px);
    gap: 16px;
    padding: 20px;
  }

  #klausul .k-dialog {
    inset: 8px;
    max-block-size: calc(100vh - 16px);
    max-block-size: calc(100dvh - 16px);
  }

  #klausul .k-head {
    padding-inline: 20px 8px;
    padding-block: 8px;
  }

  #klausul .k-scroll {
    padding-inline: 20px;
  }

  #klausul footer.k-answers {
    padding: 12px 20px 16px;
  }

  #klausul .k-answers {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5em), 1fr));
    gap: 10px;
  }

  #klausul .k-button {
    padding-inline: 8px;
  }

  #klausul .k-banner .k-plain,
  #klausul .k-dialog .k-strong {
    grid-column: 1 / -1;
  }
}

/* In a low window the buttons scroll with the text, so that there is room to read. */
@media (max-height: 26rem) {
  #klausul .k-dialog[open] {
    display: block;
    overflow: auto;
  }
}

@media (prefers-reduced-motion: no-preference) {
  #klausul .k-switch::after {
    transition: inset-inline-start 120ms ease;
  }
}

@media (forced-colors: active) {
  #klausul .k-switch::before,
  #klausul .k-switch::after {
    forced-color-adjust: none;
    border-color: ButtonText;
    background: ButtonFace;
  }

  #klausul .k-switch::after {
    background: ButtonText;
  }

  #klausul .k-switch:checked::before {
    background: Highlight;
    border-color: Highlight;
  }

  #klausul .k-switch:checked::after {
    background: HighlightText;
  }

  #klausul :focus-visible,
  #klausul .k-switch:focus-visible::before {
    outline-color: Highlight;
  }
}

@media print {
  #klausul {
    display: none;
  }

  html[data-klausul] {
    padding-block-end: 0;
  }
}
`;
    if ("adoptedStyleSheets" in document && "replaceSync" in CSSStyleSheet.prototype) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    } else {
      document.head.append(make("style", {}, css));
    }
  };

  const build = () => {
    status = make("p", { class: "k-status", role: "status" });
    root = make(
      "div",
      { id: "klausul", "data-theme": policy.look.theme, "data-corner": policy.look.corner, "data-nosnippet": "" },
      status,
    );
    root.dataset.position = policy.look.position;
    root.lang = language().code;
    if (policy.look.colours) {
      root.dataset.colours = "";
      for (const [name, value] of Object.entries(policy.look.colours)) {
        root.style.setProperty(`--k-${name}`, value);
      }
    }
    document.body.append(root);
  };

  // ── The face ──────────────────────────────────────────────────────────────

  const face = Object.freeze({
    /** Each category, and whether it may be used now. */
    get consent() {
      return consent();
    },
    /** What was chosen, when, in which language and of what; null before a choice. */
    get record() {
      return record;
    },
    /** Calls a function with the consent, now if there is a choice, and whenever it changes; returns how to stop. */
    on(listener) {
      listeners.add(listener);
      if (record !== null) call(listener, consent());
      return () => listeners.delete(listener);
    },
    /** Opens the settings. */
    show() {
      whenParsed(showDialog);
    },
    /** Takes all consent back. */
    withdraw() {
      whenParsed(() => choose(() => false));
    },
  });
  Object.defineProperty(window, "klausul", { value: face, configurable: true });

  const whenParsed = (action) => {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", action, { once: true });
    else action();
  };

  record = readRecord();

  whenParsed(() => {
    dress();
    build();
    holders().forEach((holder) => parsed.add(holder));
    if (record === null) {
      // A browser drops the lapsed record itself, so what lies here without one has outlived its consent.
      if (policy.onLapse === "delete") forget(optional);
      release(); // only to say which categories are misspelt
      showBanner();
    } else {
      settle();
    }
    openChannel();
    if (isFragment(location.hash)) showDialog();

    // Pages that change without being loaded bring new things to hold back, and may throw our element away.
    new MutationObserver((changes) => {
      if (changes.some((change) => change.addedNodes.length > 0)) release();
      if (!root.isConnected) document.body.append(root);
    }).observe(document.documentElement, { childList: true, subtree: true });
  });

  document.addEventListener("click", followLink);
  window.addEventListener("hashchange", () => {
    if (isFragment(location.hash)) showDialog();
  });
  // An open channel would keep the page out of the browser's history.
  window.addEventListener("pagehide", closeChannel);
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    openChannel();
    follow();
  });
})();
