package import SourceText

/// `review-due`: the date of `review` has passed. The day is a value like any other: no stage asks the clock,
/// and the site does not depend on it.
package enum ReviewDue {
    /// - Parameter today: a whole day.
    package static func findings(in hub: ParsedHub, today: PartialDate) -> [Diagnostic] {
        hub.documents.compactMap { document in
            guard let review = document.frontMatter.review, review.value.isOver(on: today) else { return nil }
            return Diagnostic(
                .reviewDue, path: document.path, at: review.position,
                "this page was to be looked at again by \(review.value); read it, then set the next date")
        }
    }
}

extension PartialDate {
    /// Whether the day, the month or the year has passed on a day.
    func isOver(on day: PartialDate) -> Bool {
        (year, month ?? 13, self.day ?? 32) < (day.year, day.month ?? 0, day.day ?? 0)
    }
}
