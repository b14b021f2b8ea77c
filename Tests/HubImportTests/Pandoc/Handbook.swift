/// A made-up paper with everything that a word processor's document has.
enum Handbook {
    static let markdown = #"""
        ---
        title: Sharing strategies in every grade
        author: [Rosa Ibarra, Tom Kell]
        date: March 2026
        ---

        # Our position

        Teachers who plan *together* learn **together** (Okafor & Lind, 2021). A week of planning costs $45 a team, and the growth
        $y = \frac{1}{2} x^2$ shows by spring.[^1] Water is H~2~O, and [the schedule](https://example.org/a_b) is public. See [what
        we ask](#recommendations) and [the old plan](plans/old.docx).

        [^1]: Four schools, two years; see `plan.md`.

        $$\sum_{i=1}^{n} i = \frac{n(n+1)}{2}$$

        ## What we saw

        - Teams met weekly.
            - Some met twice.
        - Nobody met alone.

        1. Plan.
        2. Teach.
        3. Look.

        : Strategies seen in two schools

        | Strategy | Oak | Elm |
        |----------|----:|----:|
        | Halves   |   9 |  12 |
        | Fourths  |  11 |   6 |

        ![Four circles, each cut into halves](circles.png)

        > We never knew how much they knew.

        A line that is\
        broken by hand, and 2 * 3 = 6, and a_b, and \<tag\>.

        # Recommendations

        **Teachers**

        Share one task a week.

        **Principals**

        Protect the time.

        # References

        Okafor, A., & Lind, B. (2021). *Plans that are shared*. Journal of Invented Results, 4(2), 3--9. https://doi.org/10.1000/xyz
        """#

    /// Red, one dot wide and high.
    static let picture: [UInt8] = [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00,
        0x01, 0x08, 0x02, 0x00, 0x00, 0x00, 0x90, 0x77, 0x53, 0xDE, 0x00, 0x00, 0x00, 0x0C, 0x49, 0x44, 0x41, 0x54, 0x08, 0xD7, 0x63, 0xF8, 0xCF,
        0xC0, 0x00, 0x00, 0x03, 0x01, 0x01, 0x00, 0x18, 0xDD, 0x8D, 0xB0, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]
}
