/// A hub of few pages, each of another kind, that publishes in a moment.
package enum SmallHub {
    /// Texts by their paths.
    package static let files = [
        "content/hub.yml": "title: A small hub\nchecks:\n  orphan-page: off\n",
        "content/index.md": "---\ntitle: Welcome\n---\n\nSee [the statement](statements/time.md) and [the task](tasks/shares/oranges.md).\n",
        "content/statements/time.md": """
            ---
            title: Time to think
            ---

            Students need time for $\\frac{1}{2}$ of the lesson (Ware, 2009).

            ## Recommendations

            ### Coach

            Wait for the third hand.

            ## References

            Ware, M. (2009). *Time to think*. The Press.

            """,
        "content/tasks/shares/oranges.md": """
            ---
            title: Two oranges
            grades: 3-4
            ---

            ## Goal

            A fraction names the one part.

            ## Task

            Four friends share the two oranges.

            """,
        "content/rubrics/team.md": "---\ntitle: The team\n---\n\n| Norm | We saw |\n|---|---|\n| Listen | |\n",
        "content/rubrics/team.csv": "norm\nlisten\n",
    ]
}
