import SourceText

/// One row of the table of headings that mean something.
package struct HeadingNames: Sendable {
    package let meaning: Meaning
    package let kinds: Set<Kind>
    /// The first is its usual name in that language; the rest are synonyms.
    package let english: [String]
    package let spanish: [String]
    /// Whether a heading that begins with one of the names, and goes on with other words, means it too.
    package let matchesAsBeginning: Bool

    private init(
        _ meaning: Meaning, of kinds: Set<Kind>, en english: [String], es spanish: [String],
        asBeginning: Bool = false
    ) {
        self.meaning = meaning
        self.kinds = kinds
        self.english = english
        self.spanish = spanish.flatMap { [$0] + Self.variants(of: $0) }
        self.matchesAsBeginning = asBeginning
    }

    /// A Spanish name by the other words that there are for who teaches and who learns: "Para el docente" is "Para el maestro" too.
    package static func variants(of spanish: String) -> [String] {
        // Most names are of nobody.
        guard spanish.utf8.split(separator: .space).contains(where: { word in ["docente", "estudiante"].contains { word.starts(with: $0.utf8) } })
        else { return [] }
        return people.filter { spanish.contains($0.word) }.flatMap { person in person.others.map { spanish.replacing(person.word, with: $0) } }
    }

    private static let people: [(word: String, others: [String])] = [
        ("el docente", ["el maestro", "el profesor"]), ("al docente", ["al maestro", "al profesor"]),
        ("la docente", ["la maestra", "la profesora"]), ("docentes", ["maestros", "maestras", "profesores", "profesoras", "el profesorado"]),
        ("estudiante", ["alumno"]),
    ]

    /// The whole table.
    package static let all: [HeadingNames] = papers + models + tasks + rubrics + protocols

    private static let papers = [
        HeadingNames(
            .recommendations, of: [.statement, .report],
            en: ["Recommendations", "Recommendation", "Recommended actions", "Our recommendations", "Calls to action", "Call to action"],
            es: ["Recomendaciones", "Recomendación", "Acciones recomendadas", "Nuestras recomendaciones", "Llamado a la acción"],
            asBeginning: true),
        // A list of references is one wherever it stands: citations are looked up in it in any document.
        HeadingNames(
            .references, of: Set(Kind.allCases),
            en: ["References", "Reference List", "Bibliography", "Works Cited", "Literature Cited", "References Cited", "List of References", "Sources", "Sources Cited"],
            es: ["Referencias", "Lista de referencias", "Bibliografía", "Obras citadas", "Referencias bibliográficas", "Trabajos citados", "Fuentes", "Fuentes citadas"]),
        HeadingNames(
            .keywords, of: [.report],
            en: ["Keywords", "Key words", "Keyword", "Index terms"], es: ["Palabras clave", "Términos clave"]),
        HeadingNames(
            .findings, of: [.report],
            en: ["Findings", "Results", "Key findings", "Emerging findings", "Main findings", "Results and findings"],
            es: ["Hallazgos", "Resultados", "Hallazgos principales", "Principales hallazgos"]),
        HeadingNames(
            .limitations, of: [.report],
            en: ["Limitations", "Limitation", "Limitations of the study", "Study limitations", "Limitations and future research"],
            es: ["Limitaciones", "Limitaciones del estudio"]),
        HeadingNames(
            .appendix, of: [.report],
            en: ["Appendix", "Appendices", "Appendix A", "Appendix B", "Appendix C", "Appendix D", "Appendix E", "Supplementary material"],
            es: ["Apéndice", "Apéndices", "Anexo", "Anexos", "Apéndice A", "Apéndice B", "Apéndice C", "Anexo A", "Anexo B", "Anexo C"]),
    ]

    private static let models = [
        HeadingNames(
            .elements, of: [.model],
            en: ["Elements", "Elements of the vision", "Elements of the model", "Components", "Core elements", "Shifts", "Shifts in vision", "Shifts in instructional vision", "Dimensions"],
            es: ["Elementos", "Elementos de la visión", "Elementos del modelo", "Componentes", "Dimensiones", "Cambios en la visión"]),
        HeadingNames(
            .phases, of: [.model],
            en: ["Phases", "The phases", "Lesson phases", "Phases of the model", "Phases of a lesson", "Phases of the lesson", "Lesson structure", "The cycle", "Cycle"],
            es: ["Fases", "Las fases", "Fases del modelo", "Fases de la lección", "Fases de la clase", "Estructura de la lección", "Ciclo", "El ciclo"]),
        HeadingNames(
            .atTheCentre, of: [.model],
            en: ["At the centre", "At the center", "In the centre", "In the center", "Centre", "Center", "The centre", "The center"],
            es: ["En el centro", "Al centro", "El centro", "Centro"]),
        HeadingNames(
            .growthTrajectory, of: [.model],
            en: ["Growth trajectory", "Growth trajectories", "Trajectory of growth"],
            es: ["Trayectoria de crecimiento", "Trayectorias de crecimiento", "Trayectoria de desarrollo"],
            asBeginning: true),
    ]

    private static let tasks = [
        HeadingNames(
            .task, of: [.task],
            en: ["Task", "The task", "Student task", "The problem", "Problem", "Student handout", "Handout", "Student page"],
            es: ["Tarea", "La tarea", "Tarea del estudiante", "El problema", "Problema", "Hoja del estudiante"]),
        HeadingNames(
            .goal, of: [.task],
            en: ["Goal", "Goals", "Mathematical goal", "Mathematical goals", "Math goal", "Mathematics goal", "Learning goal", "Learning goals", "Lesson goal", "Learning target", "Learning objective", "Objective", "Objectives"],
            es: ["Meta", "Metas", "Meta matemática", "Propósito", "Propósitos", "Propósito matemático", "Propósito de la clase", "Objetivo de la clase", "Objetivo de la lección", "Meta de la lección", "Intención matemática", "Objetivo", "Objetivos", "Objetivo matemático", "Meta de aprendizaje", "Objetivo de aprendizaje", "Objetivos de aprendizaje"]),
        HeadingNames(
            .launch, of: [.task],
            en: ["Launch", "Launch the task", "Launching the task", "Introduce the task", "Introduction", "Warm-up", "Warmup", "Before", "Engage", "Opening"],
            es: ["Lanzamiento", "Lanzar", "Inicio", "Introducción", "Presentación", "Presentación de la tarea", "Presentación del problema", "Apertura", "Antes", "Presentar la tarea", "Calentamiento"]),
        HeadingNames(
            .explore, of: [.task],
            en: ["Explore", "Explore the task", "Exploration", "Facilitate productive struggle", "Productive struggle", "Activity", "During", "Work time", "Student work time", "Pair work", "Partner work", "Group work", "Small-group work", "Independent work", "Individual work", "Investigate", "Investigation"],
            es: ["Exploración", "Explorar", "Exploren", "Facilitar el esfuerzo productivo", "Esfuerzo productivo", "Actividad", "Desarrollo", "Durante", "Trabajo de los estudiantes", "Trabajo en parejas", "Trabajo en equipo", "Trabajo en equipos", "Trabajo en grupos", "Trabajo individual", "Investigación"]),
        HeadingNames(
            .discuss, of: [.task],
            en: ["Discuss", "Discussion", "Summarize", "Summarise", "Summary", "Share", "Synthesis", "Synthesize", "Share and discuss", "Share and summarize", "Discuss and summarize", "Activity synthesis", "Lesson synthesis", "Whole-class discussion", "Class discussion", "Make student thinking visible", "After", "Debrief"],
            es: ["Discusión", "Discutir", "Conversar", "Conversación", "Puesta en común", "Compartir", "Síntesis", "Resumir", "Resumen", "Hacer visible el pensamiento de los estudiantes", "Después", "Debate", "Discusión grupal", "Discusión de toda la clase", "Plenaria"]),
        HeadingNames(
            .connect, of: [.task],
            en: ["Connect", "Connections", "Connect to the mathematics", "Connecting", "Make connections", "Connect the mathematics", "Build and expand"],
            es: ["Conexión", "Conexiones", "Conectar", "Conectar con las matemáticas", "Hacer conexiones", "Ampliar y extender"]),
        HeadingNames(
            .reflect, of: [.task],
            en: ["Reflect", "Reflection", "Reflections", "Reflecting", "Closing", "Closure", "Cool-down", "Cooldown", "Close", "Wrap-up"],
            es: ["Reflexión", "Reflexiones", "Reflexionar", "Cierre", "Para reflexionar"]),
        HeadingNames(
            .show, of: [.task],
            en: ["Show", "Show students", "Display", "Project", "On the board", "On the screen"],
            es: ["Mostrar", "Mostrar a los estudiantes", "Proyectar", "En la pizarra", "En la pantalla"]),
        HeadingNames(
            .anticipatedStrategies, of: [.task],
            en: ["Anticipated strategies", "Anticipated strategy", "Anticipated student strategies", "Anticipated responses", "Anticipated student responses", "Anticipated student thinking", "Anticipating student thinking", "Anticipate", "Student strategies", "Strategies", "Possible strategies", "Possible student strategies", "Possible solution strategies", "Solution strategies", "Expected strategies"],
            es: ["Estrategias anticipadas", "Estrategias previstas", "Estrategias posibles", "Estrategias de los estudiantes", "Respuestas anticipadas", "Estrategias esperadas", "Estrategias"]),
        HeadingNames(
            .questions, of: [.task, .protocol],
            en: ["Questions", "Question", "Questions to ask", "Assessing and advancing questions", "Advancing questions", "Assessing questions", "Guiding questions", "Interview questions", "Key questions", "Probing questions"],
            es: ["Preguntas", "Pregunta", "Preguntas guía", "Preguntas orientadoras", "Preguntas clave", "Preguntas de la entrevista", "Preguntas para hacer", "Preguntas para evaluar y avanzar"]),
        HeadingNames(
            .supports, of: [.task],
            en: ["Supports", "Support", "Scaffolds", "Scaffolding", "Access and supports", "Supports for learners", "Student supports", "Supporting all learners", "Supports for multilingual learners", "Language supports", "Differentiation", "Accommodations"],
            es: ["Apoyos", "Apoyo", "Andamiaje", "Andamiajes", "Apoyos para los estudiantes", "Apoyos lingüísticos", "Adaptaciones", "Diferenciación"]),
        HeadingNames(
            .checkForUnderstanding, of: [.task],
            en: ["Check for understanding", "Checks for understanding", "Checking for understanding", "Check understanding", "Exit ticket", "Exit slip", "Formative assessment", "Assessment"],
            es: ["Comprobar la comprensión", "Comprobación de la comprensión", "Verificación de la comprensión", "Verificar la comprensión", "Boleto de salida", "Evaluación formativa", "Evaluación"]),
        HeadingNames(
            .teacherNotes, of: [.task],
            en: ["Teacher notes", "Teacher's notes", "Teacher note", "Teacher's note", "Note for teachers", "Note for the teacher", "Note to the teacher", "Note to teacher", "Note to teachers", "Notes to teachers", "Notes to the teacher", "Notes for teachers", "Notes for the teacher", "For the teacher", "For teachers", "Teaching notes", "Notes", "Teacher guide", "Teacher moves", "Misconceptions", "Common misconceptions", "Common errors", "Commentary", "Background"],
            es: ["Notas para el docente", "Notas para la docente", "Notas para docentes", "Notas para los docentes", "Notas del docente", "Notas de la docente", "Nota para el docente", "Nota para la docente", "Nota para docentes", "Nota del docente", "Nota de la docente", "Nota al docente", "Para el docente", "Para la docente", "Para docentes", "Para los docentes", "Guía del docente", "Guía para el docente", "Guía de la docente", "Orientaciones para el docente", "Sugerencias para el docente", "Notas", "Comentario"]),
        HeadingNames(
            .solution, of: [.task],
            en: ["Solution", "Solutions", "Answer", "Answers", "Answer key", "Sample solution", "Sample solutions", "Worked solution", "Worked solutions", "Step-by-step solution", "Model answer", "Model solution", "Mark scheme", "Marking scheme", "Sample student response", "Sample student responses", "Sample student work", "Sample responses", "Sample response", "Sample answer", "Sample answers", "Ans", "Possible solutions", "Possible solution", "Possible answers", "Possible answer", "Correct answer", "Correct answers"],
            es: ["Solución", "Soluciones", "Respuesta", "Respuestas", "Clave de respuestas", "Clave de corrección", "Hoja de respuestas", "Solucionario", "Soluciones posibles", "Posibles soluciones", "Posible solución", "Respuestas posibles", "Posibles respuestas", "Respuesta correcta", "Respuestas correctas", "Respuesta esperada", "Respuestas esperadas", "Respuestas de los estudiantes", "Posibles respuestas de los estudiantes", "Respuesta modelo", "Resp", "Rta", "Rpta"]),
        HeadingNames(
            .extensions, of: [.task],
            en: ["Extensions", "Extension", "Extend", "Going further", "Go further", "Challenge", "Extending the task", "Extend the task", "Are you ready for more"],
            es: ["Extensiones", "Extensión", "Para profundizar", "Desafío", "Desafíos", "Reto", "Retos", "Ampliación", "Ir más allá"]),
    ]

    private static let rubrics = [
        // Not "Notes" alone, which a form has for those who fill it in.
        HeadingNames(
            .teacherNotes, of: [.rubric],
            en: ["For the teacher", "For teachers", "Teacher notes", "Teacher's notes", "Notes for teachers", "Notes for the teacher", "Teaching notes"],
            es: ["Para el docente", "Para la docente", "Para docentes", "Para los docentes", "Notas para el docente", "Notas para la docente", "Notas para docentes"]),
    ]

    private static let protocols = [
        HeadingNames(
            .agenda, of: [.protocol],
            en: ["Agenda", "Meeting agenda", "Schedule", "Run sheet", "Timeline", "Running order"],
            es: ["Agenda", "Orden del día", "Horario", "Cronograma", "Programa"]),
        HeadingNames(
            .steps, of: [.protocol],
            en: ["Steps", "The steps", "Procedure", "Process", "Protocol steps", "The protocol", "How it works", "Directions", "Instructions"],
            es: ["Pasos", "Los pasos", "Procedimiento", "Proceso", "Pasos del protocolo", "Instrucciones", "El protocolo"]),
    ]
}
