import SourceText

/// The names of keys and of the words that some take, English and Spanish, as data.
enum KeyNames {
    /// The key that a name means, in any case, with a hyphen, a space or nothing between words.
    static func key(_ name: String, among keys: [String]) -> String? { resolve(name, among: keys, synonyms) }

    /// The choice that a word means.
    static func word(_ word: String, among words: [String]) -> String? { resolve(word, among: words, Self.words) }

    static func nearest(to name: String, among keys: [String]) -> String? {
        let known = keys + synonyms.filter { keys.contains($0.value) }.map(\.key).sorted()
        return nearestName(to: folded(name), among: known)
    }

    /// A line with that key, as an author might write it.
    static func example(of key: String) -> String { key + ": " + (examples[key] ?? "3") }

    private static func resolve(_ name: String, among names: [String], _ synonyms: [String: String]) -> String? {
        let name = folded(name)
        if names.contains(name) { return name }
        return synonyms[name].flatMap { names.contains($0) ? $0 : nil }
    }

    /// In lower case, without accents, spaces as hyphens.
    private static func folded(_ name: String) -> String {
        let letters = name.lowercased().unicodeScalars.map { accents[$0] ?? ($0 == " " || $0 == "_" ? "-" : $0) }
        return String(String.UnicodeScalarView(letters))
    }

    private static let accents: [Unicode.Scalar: Unicode.Scalar] = ["á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u", "ñ": "n"]

    private static let synonyms: [String: String] = [
        "points": "point", "jumps": "jump", "intervals": "interval", "bars": "bar", "circles": "circle", "tapes": "tape",
        "segments": "segment", "lines": "line", "functions": "function", "polygons": "polygon", "times": "time",
        "values": "data", "bin": "bar", "part": "parts", "start": "from", "end": "to", "tick": "ticks", "x": "x", "y": "y", "angle": "degrees", "angles": "degrees",
        // Español
        "titulo": "title", "texto-alternativo": "alt", "tamano": "size", "desde": "from", "hasta": "to", "marcas": "ticks", "subdivisiones": "minor",
        "etiquetas": "labels", "etiqueta": "label", "punto": "point", "puntos": "point", "salto": "jump", "saltos": "jump",
        "intervalo": "interval", "intervalos": "interval", "arriba": "top", "abajo": "bottom", "barra": "bar", "barras": "bar",
        "circulo": "circle", "circulos": "circle", "partes": "parts", "parte": "parts", "horizontal": "across", "vertical": "down",
        "productos": "products", "filas": "rows", "columnas": "columns", "separar-filas": "split-rows",
        "separar-columnas": "split-columns", "sombreado": "shaded", "sombreados": "shaded", "tapados": "hidden", "relleno": "fill", "forma": "shape", "cantidad": "count", "marcos": "frames", "numero": "number",
        "millares": "thousands", "centenas": "hundreds", "decenas": "tens", "unidades": "ones", "entero": "whole",
        "cinta": "tape", "cintas": "tape", "total": "total", "todo": "all", "segmento": "segment", "segmentos": "segment",
        "recta": "line", "rectas": "line", "funcion": "function", "funciones": "function", "poligono": "polygon",
        "poligonos": "polygon", "cuadricula": "grid", "eje-x": "x-label", "eje-y": "y-label", "escala": "scale",
        "datos": "data", "ancho": "bins", "resumen": "summary", "grados": "degrees", "angulo": "degrees", "giro": "turn",
        "nombres": "names", "hora": "time", "horas": "time", "manecillas": "hands", "sumar": "add", "suma": "add",
        "restar": "subtract", "resta": "subtract", "multiplicar": "multiply", "multiplicacion": "multiply",
        "dividir": "divide", "division": "divide", "mostrar": "show",
    ]

    private static let words: [String: String] = [
        "todas": "all", "todo": "all", "ninguna": "none", "ninguno": "none", "enteros": "whole", "extremos": "ends",
        "puntos": "dots", "cuadrados": "squares", "si": "yes", "fracciones": "parts", "partes": "parts", "ocultos": "hidden",
        "visibles": "shown", "problema": "problem", "respuesta": "answer", "pasos": "steps", "placa": "flat", "cubo": "cube",
        "minutos": "minutes", "barra": "rod", "filas": "rows", "columnas": "columns",
        "ancho": "wide", "normal": "usual",
    ]

    private static let examples: [String: String] = [
        "from": "0", "to": "2", "ticks": "1/4", "minor": "1/8", "labels": "all", "point": "3/4 (Maya)", "jump": "0 to 3/4",
        "interval": "−2 < x ≤ 3", "top": "0, 2, 4, 6 (Cups of flour)", "bottom": "0, 3, 6, 9 (Eggs)", "bar": "3/4",
        "circle": "3/4", "across": "20 + 4", "down": "10 + 3", "products": "shown", "rows": "3", "columns": "4", "count": "7",
        "whole": "10", "parts": "7, ?", "shaded": "34", "fill": "columns", "number": "243", "tape": "3 × 8 (Ann)", "total": "24", "x": "−5 to 5", "y": "−5 to 5", "segment": "(0, 0) to (3, 4)",
        "line": "y = 2x + 1", "function": "y = x^2 − 4", "polygon": "(0, 0), (4, 0), (4, 3)", "data": "2, 3, 3, 5",
        "summary": "2, 4, 5, 8, 10", "degrees": "60", "time": "3:45", "add": "345 + 278", "subtract": "503 − 168",
        "multiply": "34 × 26", "divide": "738 ÷ 6", "title": "Fair shares", "size": "wide", "alt": "What the drawing shows", "bins": "10",
        "show": "problem", "names": "A, B, C", "label": "Height in inches", "x-label": "Hours", "y-label": "Miles",
    ]
}
