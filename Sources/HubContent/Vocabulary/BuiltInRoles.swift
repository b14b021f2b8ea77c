extension Role {
    /// The roles of a hub whose hub.yml names none, with the headings that published statements use for
    /// them. A name may stand with several roles: it then means all of them.
    package static let builtIn: [Role] = [
        Role(
            id: "teacher", titles: ["en": "Teachers", "es": "Docentes"],
            aliases: [
                "teacher", "mathematics teachers", "math teachers", "classroom teachers",
                "teachers of mathematics", "mathematics educators", "educators", "early career teachers",
                "elementary teachers", "secondary teachers", "instructional staff", "teacher teams",
                "collaborative teams", "school-based educators",
                "docente", "maestro", "maestra", "maestros", "maestras", "profesor", "profesora", "profesores", "profesoras",
                "maestros y maestras", "maestras y maestros", "profesorado", "maestras de matemáticas", "educadores", "equipos docentes", "docentes de aula", "docentes de matemáticas", "maestros de matemáticas",
                "profesores de matemáticas",
            ]),
        Role(
            id: "coach", titles: ["en": "Coaches", "es": "Asesores pedagógicos"],
            aliases: [
                "coach", "mathematics coaches", "math coaches", "instructional coaches", "mathematics coach",
                "mathematics specialists", "math specialists", "specialists", "interventionists",
                "teacher leaders", "mathematics teacher leaders", "school-based leaders", "mentors",
                "department chairs", "coaches and specialists", "coaches and teacher leaders",
                "asesor", "asesora", "asesores", "asesoras", "asesores de matemáticas", "asesores de instrucción", "entrenador", "entrenadora", "entrenadores", "entrenadoras", "entrenadores pedagógicos", "entrenadores de matemáticas", "entrenadores instruccionales", "coaches pedagógicos", "acompañantes pedagógicos", "tutores", "especialistas",
                "coaches de matemáticas", "líderes docentes", "mentores", "especialistas en matemáticas",
            ]),
        Role(
            id: "principal", titles: ["en": "Principals", "es": "Directores escolares"],
            aliases: [
                "principal", "school leaders", "school administrators", "site administrators",
                "administrators", "building leaders", "building administrators", "school principals",
                "assistant principals", "principals and assistant principals", "site leaders",
                "school and district leaders", "school and district administrators",
                "director", "directora", "directores", "directoras", "director escolar",
                "directores de escuela", "directivos", "directivas", "equipos directivos", "subdirectores", "subdirectoras", "directores y subdirectores",
                "administradores", "administradoras", "administradores escolares", "líderes escolares", "equipo directivo",
            ]),
        Role(
            id: "district-leader", titles: ["en": "District leaders", "es": "Líderes del distrito"],
            aliases: [
                "district leader", "district level leaders", "state and district level leaders",
                "state and district leaders", "district-level leaders", "state and district-level leaders",
                "district administrators", "district mathematics leaders", "district math leaders",
                "mathematics supervisors", "mathematics leaders", "leaders of mathematics",
                "math leaders", "district staff", "central office leaders", "central office", "superintendents",
                "state leaders", "state level leaders", "county leaders", "district supervisors", "district",
                "districts", "school districts", "curriculum leaders", "curriculum directors",
                "school and district leaders", "school and district administrators",
                "líder del distrito", "líderes de distrito", "líderes distritales", "distrito", "distritos",
                "líderes estatales y distritales", "líderes estatales y del distrito",
                "supervisores de matemáticas", "supervisores", "líderes de matemáticas", "coordinadores", "coordinadoras", "coordinadores de matemáticas",
                "coordinadores de distrito", "superintendente", "superintendentes", "oficina central",
            ]),
        Role(
            id: "policy-maker",
            titles: ["en": "Policy makers", "es": "Responsables de políticas educativas"],
            aliases: [
                "policy maker", "policymaker", "policymakers", "policy-makers",
                "state and local policy makers", "state and local policymakers", "local policy makers",
                "state policy makers", "state policymakers", "federal policy makers", "legislators",
                "school boards", "school board members", "boards of education", "state agencies",
                "state education agencies", "state departments of education", "policy leaders",
                "legisladores", "responsables políticos", "responsables de políticas",
                "autoridades educativas", "junta escolar", "juntas escolares", "consejo escolar", "consejos escolares", "miembros de la junta escolar",
                "autoridades estatales y locales", "responsables de políticas estatales y locales",
            ]),
        Role(
            id: "higher-education", titles: ["en": "Higher education", "es": "Educación superior"],
            aliases: [
                "higher education faculty", "higher ed", "faculty", "professors", "college professors", "university professors",
                "mathematics professors", "mathematicians", "instructors of teachers", "mathematics teacher educators",
                "teacher educators", "university faculty", "teacher preparation programs",
                "educator preparation programs", "colleges and universities", "universities", "researchers",
                "institutions of higher education", "mathematics education researchers",
                "higher education partners", "higher education institutions",
                "universidad", "universidades", "profesorado universitario", "docentes universitarios",
                "formadores de docentes", "investigadores", "facultad", "facultades de educación",
            ]),
        Role(
            id: "provider",
            titles: ["en": "Professional learning providers", "es": "Proveedores de formación profesional"],
            aliases: [
                "provider", "providers", "professional learning provider",
                "professional development providers", "professional learning facilitators", "facilitators",
                "professional developers", "technical assistance providers", "technical assistance partners",
                "professional learning leaders", "consultants", "professional organizations",
                "publishers", "external partners", "partners",
                "proveedores", "proveedores de desarrollo profesional", "proveedores de aprendizaje profesional",
                "facilitadores", "formadores", "consultores", "organizaciones profesionales",
            ]),
    ]
}
