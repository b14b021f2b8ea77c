/// Keys in Spanish, which front matter does not have, each with the one that is meant.
enum SpanishKeys {
    static let meant = [
        "titulo": "title", "resumen": "summary", "fecha": "date", "autor": "authors", "autora": "authors", "autores": "authors",
        "idioma": "language", "lengua": "language", "traduccion-de": "translation-of", "licencia": "license", "fuente": "source",
        "etiquetas": "tags", "palabras-clave": "keywords", "borrador": "draft", "orden": "order", "estado": "status",
        "grado": "grades", "grados": "grades", "estandar": "standards", "estandares": "standards", "practicas": "practices",
        "minutos": "minutes", "duracion": "minutes", "materiales": "materials", "agrupacion": "grouping", "demanda": "demand", "papeles": "roles",
    ]
}
