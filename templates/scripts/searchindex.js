// Finds pages by their words, in an index made with the site and loaded piece by piece: window.chalklineSearch. A page's
// number is its place in the order of the site; find() ranks numbers, pages() gets what stands on them.
(() => {
  "use strict";

  const folder = new URL("../../search/index/", document.currentScript.src);
  const waiting = new Map();
  let version = "";

  // Each piece is a script that calls take() with its name and its data.
  const load = (name) => {
    const known = waiting.get(name);
    if (known) return known.promise;
    const piece = {};
    piece.promise = new Promise((resolve, reject) => {
      const script = document.createElement("script");
      piece.resolve = resolve;
      script.src = new URL(`${name}.js${version}`, folder);
      script.onload = () => script.remove();
      script.onerror = () => {
        script.remove();
        waiting.delete(name);
        reject(new Error(`${name} is not there`));
      };
      document.head.append(script);
    });
    waiting.set(name, piece);
    return piece.promise;
  };
  const take = (name, ...data) => {
    const piece = waiting.get(name);
    if (piece) piece.resolve(data);
  };

  // Numbers as the index writes them: a digit below 64 is the last of its number, those above come before it.
  const digits = new Map();
  for (let code = 0x21, value = 0; value < 92; code += 1) if (code !== 0x22 && code !== 0x5c) digits.set(code, value++);
  const numbers = (text) => {
    const list = [];
    let value = 0;
    let unit = 1;
    for (let index = 0; index < text.length; index += 1) {
      const digit = digits.get(text.charCodeAt(index));
      if (digit < 64) {
        list.push(value + digit * unit);
        value = 0;
        unit = 1;
      } else {
        value += (digit - 64) * unit;
        unit *= 28;
      }
    }
    return list;
  };
  // The last place whose value is not above the one sought.
  const place = (sorted, value) => {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sorted[middle] <= value) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  let opened = null;
  const open = () => {
    opened = opened || load("start").then(([start, words]) => {
      version = `?${start.version}`;
      const cuts = (text) => {
        const counts = numbers(text);
        const list = [0];
        for (const count of counts) list.push(list[list.length - 1] + count);
        list.pop();
        return list;
      };
      return { pages: start.pages, levels: start.levels, first: start.vocabulary.split(" "), entries: cuts(start.entries), bigrams: cuts(start.bigrams), texts: cuts(start.texts), words };
    });
    opened.catch(() => { opened = null; });
    return opened;
  };

  // Words, as the index has them: small letters without accents; a standard's code is one word.
  const fold = (word) => word.replace(/[\u0300-\u036f]/g, "").replace(/[\u00e0-\u017f]/g, (letter) => letter.normalize("NFD")[0]);
  // `½` is two words, as `1/2` is.
  const fraction = /([¼-¾⅐-⅞])/;
  // The domains of high school: without a number, other letters with a hyphen are two words.
  const domains = new Set(
    "n.rn n.q n.cn n.vm a.sse a.apr a.ced a.rei f.if f.bf f.le f.tf g.co g.srt g.c g.gpe g.gmd g.mg s.id s.ic s.cp s.md".split(" "),
  );
  const standard = (word) => {
    const parts = word.split(/[.-]/);
    while (["ccss", "math", "content", "practice"].includes(parts[0])) parts.shift();
    if (parts.length < 2 || parts.some((part) => part.length > 4)) return "";
    if (!/^(\d{1,2}|(hs)?[knafgs])$/.test(parts[0]) || !/^[a-z]{1,3}$/.test(parts[1]))
      return parts.length > 2 && /\d/.test(word) && /[a-z]/.test(word) ? parts.join(".") : "";
    parts[0] = parts[0].replace("hs", "");
    const isNumbered = parts.length > 2 && /\d/.test(word);
    if (!/^[\dk]/.test(parts[0]) && !isNumbered && !domains.has(parts.slice(0, 2).join("."))) return "";
    const last = parts.length - 1;
    if (last > 2 && /^[a-z]$/.test(parts[last]) && /\d$/.test(parts[last - 1])) parts[last - 1] += parts.pop();
    if (parts.length > 3 && /^[a-z]$/.test(parts[2])) parts.splice(2, 1);
    return parts.join(".");
  };
  const split = (text) => {
    const found = [];
    for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[.'’‐‑–-][\p{L}\p{N}\p{M}]+)*/gu)) {
      const whole = match[0].toLowerCase().replace(/’/g, "'").replace(/[‐‑–]/g, "-");
      const code = /[.-]/.test(whole) && standard(whole);
      let start = match.index;
      if (code || /^[\d.]+$/.test(whole)) {
        found.push({ key: code || whole, start, end: start + whole.length });
      } else {
        for (const part of whole.split(/[.-]/)) {
          for (const piece of part.split(fraction)) {
            const end = start + piece.length;
            for (const word of fraction.test(piece) ? piece.normalize("NFKD").split("\u2044") : [piece]) {
              const key = fold(word.replace(/'s$/, "").replace(/'/g, ""));
              if (key) found.push({ key: key.replace(/^(\d+)(st|nd|rd|th|er|ro|do|to|mo|vo)$/, "$1"), start, end });
            }
            start = end;
          }
          start += 1;
        }
      }
    }
    return found;
  };

  const vocabulary = new Map();
  const readVocabulary = async (number) => {
    if (!vocabulary.has(number)) {
      const [words, stems, sizes] = await load(`v${number}`);
      const [differences, counts] = [numbers(stems), numbers(sizes)];
      let word = "";
      let entry = 0;
      vocabulary.set(number, words.match(/[A-Z][^A-Z]*/g).map((item, index) => {
        word = word.slice(0, item.charCodeAt(0) - 65) + item.slice(1);
        const difference = differences[index];
        entry += difference & 1 ? -(difference + 1) / 2 : difference / 2;
        return { word, entry, size: 2 ** (counts[index] >> 1) * (1 + (counts[index] & 1) / 2) };
      }));
    }
    return vocabulary.get(number);
  };
  // All words that begin so.
  const beginning = async (index, prefix) => {
    const pieces = [];
    for (let number = place(index.first, prefix); number <= place(index.first, `${prefix}\uffff`); number += 1) pieces.push(readVocabulary(number));
    return (await Promise.all(pieces)).flat().filter((item) => item.word.startsWith(prefix));
  };

  // Whether one letter too many, too few, another, or two changed about make one word the other.
  const isSlip = (one, other) => {
    let start = 0;
    while (start < one.length && one[start] === other[start]) start += 1;
    const [a, b] = [one.slice(start), other.slice(start)];
    return a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
  };
  const shared = (one, other) => {
    let length = 0;
    while (length < one.length && one[length] === other[length]) length += 1;
    return length;
  };
  const largest = (items, count) => items.sort((one, other) => other.size - one.size).slice(0, count);

  // What one word of the query stands for: entries with their weight.
  const resolve = async (index, word, isTyping, isExact) => {
    const term = { word, weights: new Map(), meant: "", size: 0 };
    const add = (items, weight) => {
      for (const item of items) {
        if (term.weights.has(item.entry)) continue;
        term.weights.set(item.entry, weight);
        term.size = Math.max(term.size, item.size);
      }
    };
    const items = await beginning(index, word);
    add(items.filter((item) => item.word === word), 1);
    if (isTyping) add(largest(items, 8), term.weights.size ? 0.4 : 0.7);
    if (term.weights.size || isExact || word.length < 4) return term;
    const near = await beginning(index, word[0]);
    const slips = largest(near.filter((item) => Math.abs(item.word.length - word.length) < 2 && isSlip(word, item.word)), 3);
    add(slips, 0.8);
    if (slips.length) {
      term.meant = slips[0].word;
      return term;
    }
    // Another ending of a word that is there.
    const most = near.reduce((length, item) => Math.max(length, shared(word, item.word)), 0);
    if (most < 4 || word.length - most > 4) return term;
    add(near.filter((item) => shared(word, item.word) === most && item.word.length - most < 4), 0.9);
    return term;
  };

  const readEntry = async (index, entry) => {
    const number = place(index.entries, entry);
    const [piece] = await load(`e${number}`);
    return numbers(piece.split(" ")[entry - index.entries[number]]);
  };
  // For each page what a term counts there.
  const weigh = async (index, term) => {
    const relevance = new Float32Array(index.pages);
    await Promise.all([...term.weights].map(async ([entry, weight]) => {
      let page = -1;
      for (const number of await readEntry(index, entry)) {
        page += 1 + (number >> 4);
        relevance[page] = Math.max(relevance[page], weight * index.levels[number & 15]);
      }
    }));
    const count = relevance.reduce((sum, value) => sum + (value > 0), 0);
    term.rarity = Math.log(1 + (index.pages - count + 0.5) / (count + 0.5));
    return relevance;
  };

  const readFacets = async () => {
    const [names, pages] = await load("facets");
    const sets = names.map((name) => name.split(" "));
    return numbers(pages).map((number) => sets[number]);
  };

  const hasPhrase = (page, phrase) => {
    const texts = [page.title, ...page.sections.flatMap((section) => [section.heading, section.text])];
    return texts.some((text) => ` ${split(text).map((word) => word.key).join(" ")} `.includes(` ${phrase.join(" ")} `));
  };
  // The pages where two words may stand side by side, counted as the index counts them; null where it knows nothing of them.
  const hash = (word) => new TextEncoder().encode(word).reduce((value, byte) => Math.imul(value ^ byte, 0x1000193), 0x811c9dc5);
  const sideBySide = async (index, left, right) => {
    if ([left, right].some((word) => word.length > 40 || /\.|^\d{7}/.test(word))) return null;
    const mixed = (Math.imul(hash(left), 31) + hash(right)) >>> 0;
    const bucket = (mixed ^ (mixed >>> 15)) & 8191;
    const number = place(index.bigrams, bucket);
    const [piece] = await load(`b${number}`);
    let page = -1;
    return new Set(numbers(piece.split(" ")[bucket - index.bigrams[number]]).map((gap) => { page += 1 + gap; return page; }));
  };
  const couldHave = async (index, phrases) => {
    const pairs = phrases.flatMap((phrase) => phrase.slice(1).map((word, before) => sideBySide(index, phrase[before], word)));
    const sets = (await Promise.all(pairs)).filter(Boolean);
    return (page) => sets.every((set) => set.has(page));
  };
  // Of the best 50 those that have the phrases, ten at a time.
  const withPhrases = async (ranked, phrases, wanted) => {
    const found = [];
    for (let start = 0; start < Math.min(50, ranked.length) && found.length < wanted; start += 10) {
      const some = ranked.slice(start, start + 10);
      const read = await pages(some);
      found.push(...some.filter((_, index) => phrases.every((phrase) => hasPhrase(read[index], phrase))));
    }
    return found;
  };

  // Codes as they are typed in a hurry: "3nfa1", "3 NF A 1", "MP 3", "SMP3".
  const hurried = /(^|[^\p{L}\p{N}.])(\d{1,2}|k) ?(nbt|oa|cc|md|nf|rp|ns|ee|sp|g|f) ?([a-d])? ?(\d{1,2}[a-z]?)(?![\p{L}\p{N}.])/giu;
  const withCodes = (query) => query.replace(/\bs?mp[ .]?(?=\d\b)/gi, "mp")
    .replace(hurried, (_, before, ...parts) => before + parts.slice(0, 4).filter(Boolean).join("."));

  // The numbers of the pages that a query finds, the best first.
  const find = async (written, { kind = "", grade = "", isTyping = true, wanted = 10 } = {}) => {
    const query = withCodes(written);
    const index = await open();
    // Needed last, and asked for first.
    const facetsComing = readFacets();
    facetsComing.catch(() => {});
    const phrases = [...query.matchAll(/["“”«]([^"“”»]+)["“”»]/g)].map((match) => split(match[1]).map((word) => word.key)).filter((words) => words.length > 1);
    const keys = [...new Set(split(query).map((word) => word.key).filter(Boolean))];
    const inPhrase = new Set(phrases.flat());
    const endsOpen = isTyping && /[\p{L}\p{N}]$/u.test(query);
    const terms = await Promise.all(keys.map((key, number) => resolve(index, key, endsOpen && number === keys.length - 1, inPhrase.has(key))));
    // A word that most pages have tells nothing, unless there is no other.
    const rare = terms.filter((term) => term.size < index.pages * 0.5);
    const counted = rare.length ? rare : terms;
    const weighed = await Promise.all(counted.map((term) => weigh(index, term)));
    const all = counted.reduce((sum, term) => sum + term.rarity, 0);
    const scores = new Map();
    for (let page = 0; page < index.pages; page += 1) {
      let [score, covered] = [0, 0];
      weighed.forEach((relevance, number) => {
        if (!relevance[page]) return;
        score += relevance[page] * counted[number].rarity;
        covered += counted[number].rarity;
      });
      const hasPhrases = counted.every((term, number) => !inPhrase.has(term.word) || weighed[number][page]);
      if (covered && covered >= all * 0.6 && hasPhrases) scores.set(page, score * covered / all);
    }
    const facets = await facetsComing;
    const kinds = new Map();
    const grades = new Map();
    const count = (map, name) => map.set(name, (map.get(name) || 0) + 1);
    let found = [...scores.keys()];
    // Before the choices are counted: no text has to be read for it.
    if (phrases.length) found = found.filter(await couldHave(index, phrases));
    let ranked = found.filter((page) => {
      const [own, ...forGrades] = facets[page];
      const [isKind, isGrade] = [!kind || own === kind, !grade || forGrades.includes(grade)];
      if (isGrade) count(kinds, own);
      if (isKind) for (const each of forGrades) count(grades, each);
      return isKind && isGrade;
    }).sort((one, other) => scores.get(other) - scores.get(one) || one - other);
    if (phrases.length) ranked = await withPhrases(ranked, phrases, wanted);
    return { pages: ranked, kinds, grades, terms, meant: terms.map((term) => term.meant).filter(Boolean) };
  };

  // What stands on pages.
  const pages = async (list) => {
    const index = await open();
    return Promise.all(list.map(async (number) => {
      const piece = place(index.texts, number);
      const [texts] = await load(`t${piece}`);
      const [address, title, language, kind, grades, parts] = texts[number - index.texts[piece]];
      const sections = [];
      for (let part = 0; part < parts.length; part += 3) sections.push({ id: parts[part], heading: parts[part + 1], text: parts[part + 2] });
      return { address, title, language, kind, grades, sections };
    }));
  };

  // Text in pieces, the words of the query marked.
  const marked = (text, rarities) => {
    const pieces = [];
    let end = 0;
    for (const word of split(text)) {
      if (!rarities.has(word.key) || word.start < end) continue;
      pieces.push({ text: text.slice(end, word.start) }, { text: text.slice(word.start, word.end), isMarked: true });
      end = word.end;
    }
    pieces.push({ text: text.slice(end) });
    return pieces.filter((piece) => piece.text);
  };
  const longest = 240;
  const cut = (text, rarities) => {
    if (text.length <= longest) return text;
    const first = split(text).find((word) => rarities.has(word.key));
    const start = first && first.start > longest / 2 ? text.lastIndexOf(" ", first.start - longest / 3) + 1 : 0;
    const end = text.lastIndexOf(" ", start + longest);
    return (start ? "… " : "") + text.slice(start, end > start ? end : start + longest) + (start + longest < text.length ? " …" : "");
  };
  // The sentence of a page that says most of what was asked, and the heading it stands under.
  const excerpt = (page, terms) => {
    const rarities = new Map();
    for (const term of terms) {
      for (const items of vocabulary.values()) {
        for (const item of items) if (term.weights.has(item.entry)) rarities.set(item.word, term);
      }
    }
    const weight = (text) => {
      const found = new Set(split(text).map((word) => rarities.get(word.key)).filter(Boolean));
      return [...found].reduce((sum, term) => sum + (term.rarity || 0.01), 0);
    };
    // Most text has none of the words, which is seen sooner than what words it has; codes are written in many ways.
    const sought = [...rarities.keys()];
    const hasCode = sought.some((word) => word.includes("."));
    const mayHave = (text) => {
      const letters = fold(text.toLowerCase().replace(/['’]/g, "").replace(/[¼-¾⅐-⅞]/g, (sign) => sign.normalize("NFKD")));
      return hasCode || sought.some((word) => letters.includes(word));
    };
    let best = { score: -1, text: "", id: "", heading: "" };
    for (const { id, heading, text } of page.sections) {
      const ofHeading = weight(heading) / 2;
      if (best.score >= ofHeading && !mayHave(text)) continue;
      for (const sentence of text.match(/[^\n]+?(?:[.!?…](?=\s)|(?=\n)|$)/g) || []) {
        const score = ofHeading + (mayHave(sentence) ? weight(sentence) : 0);
        if (score > best.score) best = { score, text: sentence.trim(), id, heading };
      }
    }
    return { id: best.score > 0 ? best.id : "", heading: best.heading, text: marked(cut(best.text, rarities), rarities), title: marked(page.title, rarities) };
  };

  window.chalklineSearch = { take, open, find, pages, excerpt, words: split };
})();
