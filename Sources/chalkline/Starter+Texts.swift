import HubContent

/// The texts that starters have. Comments in them explain; they never reach the site.
extension Starter {
    static let settings = """
        # The settings of this hub. Every one has a default: take the # away from what you want to change.

        title: Our mathematics hub
        # tagline: What we stand for, in a sentence
        # baseURL: https://example.org/hub/
        # language: en
        # organization: Our district
        # license: CC BY 4.0

        # The model that everything is lined up with, by its path.
        # vision: models/our-model

        # Where the menu leads; without it, to the lists of what there is.
        # menu:
        #   - /tasks/
        #   - About us: about.md

        # Banks of tasks: folders below content/tasks/. What is not public is left out of the public site.
        # banks:
        #   fractions:
        #     title: Fractions
        #   common-checks:
        #     title: Common checks
        #     public: no

        # More names for headings that mean something.
        # headings:
        #   Launch: [Hook, Do now]

        # How much findings weigh: strict makes every warning an error.
        # checks: strict

        """

    static let home = """
        # Our mathematics hub

        <!-- This is the text of your home page. Below it the site lists what the hub holds. -->

        Say in a few sentences what you stand for, and whom this hub is for.

        """

    /// A starter for a page of one kind.
    static func page(_ kind: Kind, title: String) -> String {
        "---\ntitle: \(yaml(title))\n\(frontMatter(kind))---\n\n\(body(kind))"
    }

    /// One line of text as YAML, between quotation marks where YAML could take a mark in it for its own.
    private static func yaml(_ text: String) -> String {
        let isPlain = text.first.map { $0.isLetter || $0.isNumber } == true && !text.contains { $0 == ":" || $0 == "#" }
        if isPlain { return text }
        return "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
    }

    private static func frontMatter(_ kind: Kind) -> String {
        switch kind {
        case .statement: "# date: 2026-03\n# authors: [First Last]\n# status: adopted\n"
        case .report: "# date: 2026-03\n# authors: [First Last]\n"
        case .task:
            """
            # grades: 3-5
            # standards: [3.NF.A.1]
            # practices: [MP1, MP3]
            # minutes: 45
            # grouping: pairs
            # demand: doing
            # materials: [paper strips, scissors]

            """
        case .model: "# summary: What this model asks of a lesson, in a sentence.\n"
        case .rubric: "# roles: [coach, principal]\n"
        case .protocol: "# roles: [coach]\n"
        case .page: "# summary: What this page is for, in a sentence.\n"
        }
    }

    private static func body(_ kind: Kind) -> String {
        switch kind {
        case .statement:
            """
            ## Our position

            <!-- Cite as APA 7 does: (Author, 2024). Each citation is matched to the list at the end. -->

            Say what you hold, and why.

            ## Recommendations

            <!-- A sub-heading for each role; what has none is for everyone. -->

            ### Mathematics teachers

            Say what a teacher can do.

            ### Principals

            Say what a principal can do.

            ## References

            <!-- One entry a line, as a list, in alphabetical order. -->

            """
        case .model:
            """
            ## Elements

            <!-- A sub-heading for each element of the vision: pages say which of them they serve. -->

            ### Nature of the task

            Say what you want to see.

            ## Phases

            <!-- In order. The bold beginning is the phase's name. -->

            1. **Launch**: everyone understands the problem.
            2. **Explore**: students work, the teacher listens.
            3. **Discuss**: strategies are compared and connected.

            ## Growth trajectory

            1. Where a teacher new to this starts.
            2. Where the next year leads.

            """
        case .task:
            """
            ## Goal

            Say the mathematics that students should understand at the end.

            ## Task

            <!-- Students get what stands here, and nothing else of this page. -->

            Write the problem.

            ## Launch (10 min)

            Say how to begin.

            ## Explore (20 min)

            Say what to watch for.

            ## Discuss (15 min)

            Say which strategies to share, and in which order.

            ## Anticipated strategies

            <!-- From here on only teachers see it. The table prints as a monitoring sheet as well. -->

            | Strategy | Look for | Ask |
            |---|---|---|
            | What a student may do | How you would see it | What you would ask |

            ## Check for understanding

            Write a question that shows who has it.

            ## Solution

            Write the answer, and how one gets there.

            """
        case .rubric:
            """
            <!-- Blank cells become fields to fill in; so do ____ and - [ ]. -->

            | Action | What we do now | What we try next |
            |---|---|---|
            | Write what a team should do. | | |
            | Write another. | | |

            """
        case .protocol:
            """
            ## Purpose

            Say what the meeting is for.

            ## Agenda

            | Time | What | Who |
            |---|---|---|
            | 5 min | Begin | Facilitator |

            ## Steps

            1. Say what happens first.
            2. Say what happens next.

            ## Questions

            1. Write a question to ask.

               IF there is no answer, say what then.

            """
        case .report:
            """
            ## Keywords

            collaboration, coaching

            ## Findings

            Say what was found.

            <!-- A row called Total is checked: its numbers must add up. -->

            Table 1

            *Title of the table*

            | School | Teachers |
            |---|---:|
            | One | 12 |
            | Two | 9 |
            | Total | 21 |

            *Note.* Say where the numbers come from.

            ## Limitations

            Say what the study cannot show.

            ## References

            """
        case .page: "Write here. A blank line begins a new paragraph.\n"
        }
    }
}
