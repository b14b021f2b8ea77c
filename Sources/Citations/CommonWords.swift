/// The words that tell a citation from other things in parentheses: data, in folded form.
enum CommonWords {
    /// Months, days and seasons: `(January 2020)`, `(Fall, 2019)`.
    static let dates = Set([
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "spring",
        "summer", "fall", "autumn", "winter",
    ]).union(spanishDates)

    static let spanishDates: Set<String> = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
        "primavera", "verano", "otono", "invierno",
    ]

    /// What stands before a place in a work: `p. 983`, `Chapter 3` (APA 7, section 8.13).
    static let locators: Set<String> = [
        "p", "pp", "page", "pages", "para", "paras", "paragraph", "paragraphs", "chapter", "chapters", "chap", "ch",
        "section", "sections", "sec", "table", "tables", "figure", "figures", "fig", "figs", "vol", "volume", "no", "slide",
        "slides", "line", "lines", "note", "footnote", "appendix", "part", "minute", "loc", "eq", "pag", "pags", "pagina",
        "paginas", "cap", "capitulo", "tabla", "figura", "parr", "theorem", "lesson", "unit",
    ]

    /// What says that a work is known from another one: `as cited in`, `como se citó en` (APA 7, section 8.6).
    static let secondary: Set<String> = ["cited", "quoted", "citado", "citada", "citados", "citadas", "cito", "cit", "apud"]

    /// What may stand before the names in a citation's parentheses: `see also`, `e.g.,`, `as cited in`.
    static let prefixes: Set<String> = [
        "see", "also", "eg", "ie", "cf", "as", "cited", "quoted", "in", "for", "example", "instance", "a", "review", "reviews",
        "overview", "and", "but", "compare", "per", "from", "by", "adapted", "reprinted", "described", "reported", "discussed",
        "summarized", "defined", "according", "to", "of", "the", "more", "on", "this", "especially", "particularly", "notably",
        "most", "recently", "including", "both", "or", "with", "contrast", "similarly", "argued", "first", "originally", "work",
        "vease", "veanse", "ver", "tambien", "citado", "citada", "citados", "citadas", "se", "cito", "cit", "apud", "en", "por", "ejemplo", "y", "segun", "como", "viz", "note", "source",
        "following", "drawing", "based", "after", "since", "likewise", "however", "unlike", "like", "thus", "then", "while",
        "when", "where", "although", "because", "here", "there", "yet", "so", "if", "later", "earlier", "at", "what",
        "against", "under", "over", "within", "using", "consistent", "reviewed", "analysis",
    ]

    /// Capitalised words that are no surnames in `Word (2019)` and `(Word, 2019)`, beside dates and locators.
    static let notNames: Set<String> = [
        "grade", "grades", "year", "years", "title", "phase", "step", "version", "edition", "volume", "issue", "module",
        "day", "week", "session", "class", "cohort", "round", "wave", "study", "studies", "experiment", "level", "standard",
        "standards", "common", "core", "state", "mathematics", "math", "maths", "science", "algebra", "geometry", "calculus",
        "statistics", "education", "school", "schools", "district", "districts", "university", "college", "teachers", "teacher",
        "students", "student", "leaders", "principles", "practices", "practice", "actions", "report", "reports", "act",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "the", "this", "that", "these", "those",
        "it", "they", "we", "he", "she", "our", "their", "his", "her", "its", "such", "each", "every", "some", "many", "few",
        "all", "one", "two", "three", "four", "five", "item", "items", "question", "questions", "goal", "goals", "example",
        "english", "spanish", "american", "africa", "europe", "america", "usa", "us", "uk", "pre-k", "prek", "k-12", "article",
        "researchers", "research", "authors", "author", "participants", "data", "results", "findings", "total", "mean", "not",
        "note", "notes", "circa", "ca", "until", "before", "between", "during", "founded", "established", "published", "updated",
        "revised", "copyright", "reading", "writing", "learning", "teaching", "history", "equity", "access", "policy",
    ]

    /// Parts of a surname in lower case: `van Tartwijk`, `de la Torre`.
    static let particles: Set<String> = [
        "van", "von", "de", "der", "den", "del", "della", "di", "da", "das", "dos", "do", "du", "la", "le", "las", "los", "el",
        "al", "bin", "ibn", "ben", "ten", "ter", "te", "zu", "zum", "zur", "af", "av", "st", "y", "e", "i", "'t",
    ]

    /// Words in lower case inside a group's name: `Council of Teachers`.
    static let joiners: Set<String> = [
        "of", "for", "the", "in", "on", "to", "at", "a", "an", "with", "para", "as", "from", "by",
    ]

    /// After these a capitalised word with a year is most likely a person: `as Lempert (1990) argues`.
    static let citingWords: Set<String> = [
        "as", "by", "of", "see", "that", "cf", "per", "following", "while", "whereas", "although", "also", "like", "unlike", "segun", "como",
        "por",
    ]
}
