extension String {
    /// Itself, unless there is nothing in it.
    package var nilIfEmpty: String? { isEmpty ? nil : self }
}
