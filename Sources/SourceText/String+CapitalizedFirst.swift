extension String {
    /// With its first letter large.
    package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
