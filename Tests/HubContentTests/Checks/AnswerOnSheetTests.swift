import SourceText
import Testing

struct AnswerOnSheetTests {
    private func task(_ text: String) -> String { "# A\n\n## Task\n\nx\n\n\(text)\n\n## Solution\n\n### Answers to part 1\n\nAnswer: 2\n" }

    @Test func `says that students get it, and where it belongs`() {
        #expect(
            messages(.answerOnSheet, in: task("**Answer:** 12"), at: "tasks/a.md") == [
                "content/tasks/a.md:7:3: warning: students get what stands under \"Answer\", because it is part of their task; "
                    + "move it out of there, to a heading with as few # as \"Task\" has, such as \"Solution\" or \"Teacher notes\" [answer-on-sheet]"
            ])
    }

    @Test(arguments: [
        "### Answers to part 1\n\n2", "### Two possible answers\n\n2", "### Solution for question 3\n\n2", "### Hints for teachers\n\n2",
        "### Respuestas de la parte 1\n\n2", "**Solution**\n\n2", "Solution: 2", "### Launch (10 min)\n\nx", "1. Count.\n\n   Answer key: 2",
        "How many?\n**Answer:** 2", "- How many?\n  Answer: 2", "> **Answer:** 2", "> How many?\n>\n> ### Teacher notes\n>\n> x", "**Solution**:\n\n2",
        "Nota para el maestro: x", "Respuesta correcta: 2", "Note for teachers: x", "Correct answer: 2",
        "1. How many? Answer: 24", "1. Why? (Answer: four each)", "How many legs? **Sample answer:** 24", "How many? Ans. 24", "¿Cuántas? (Resp.: 24)",
        "Count. (Note to teacher: let them.)",
        "Nota para el profesor: son 6", "Para la profesora: son 6", "### Sugerencias para los maestros\n\nx", "¿Cuántas? Rta: 24", "✅ Answer: 3", "**Sol:** 3", "Final answer: 3", "### 🔑 Answers to part 1\n\n3",
        "Clave de corrección: 6", "Answer: $\\frac{1}{2}$", "1. Solve $2x = 8$. *Ans.* $x = 4$", "> [!NOTE]\n> Teachers: the answer is 12.", "Look-fors: a tape",
        "| Problem | Answer |\n|---|---|\n| 1 + 1 | 2 |\n| 2 + 2 | |",
    ])
    func `finds answers by the words above and before them`(text: String) {
        #expect(places(.answerOnSheet, in: task(text), at: "tasks/a.md").count == 1)
    }

    @Test(arguments: ["Clave: ● = 2 votos", "Key: ● is 2 votes", "Final answer: ____", "Final answer:", "### Final answer\n\n____", "### Clave\n\n● = 2 votos"])
    func `says nothing of a legend, nor of room for an answer`(text: String) {
        #expect(places(.answerOnSheet, in: task(text), at: "tasks/a.md") == [])
    }

    @Test func `tells each line of a quotation once`() {
        let quote = "> One?\n>\n> **Answer:** 1\n>\n> Two?\n> **Answer:** 2\n>\n> Answer: 3"
        #expect(places(.answerOnSheet, in: task(quote), at: "tasks/a.md") == ["9:1", "12:1", "14:1"])
    }

    @Test func `finds them in what the class is shown`() {
        let lesson = "# A\n\n## Task\n\nx\n\n## Launch (5 min)\n\n### Show\n\nLook.\n\nAnswer: 2\n\n#### Solution\n\nAnswer: 3\n"
        #expect(places(.answerOnSheet, in: lesson, at: "tasks/a.md") == ["13:1"])
    }

    @Test(arguments: [
        "Answer: ____", "Answer:", "**Answer**\n\n____", "Answer the questions below.", "### Compare your answers\n\nx", "### Your solution\n\nx",
        "### Questions\n\n1. How?", "### Explore\n\nx", "### Solution\n\nkept from them", "A solution: what is it?", "Notes: ☐", "How many?\nAnswer: ____", "> How many?\n> Tell us.", "### Possible answers\n\nkept from them", "**Answer**:\n\n____",
        "Answer: ____ legs", "### Possible Solution Strategies\n\nkept from them", "### Notas del maestro\n\nkept from them",
        "| Problem | Answer |\n|---|---|\n| 1 + 1 | |\n| 2 + 2 | ____ |", "| Problem | Your answer |\n|---|---|\n| 1 + 1 | 2 |", "Look for a tape.",
        "Answer: ☐ yes", "1. Answer:\n    a. How many?\n    b. Why?", "Read it. Questions: which, and why?", "How many? Answer: ____ legs",
    ])
    func `leaves alone what students write, read and ask`(text: String) {
        #expect(places(.answerOnSheet, in: task(text), at: "tasks/a.md") == [])
    }
}
