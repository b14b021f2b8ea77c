import ArgumentParser

@main struct Chalkline: ParsableCommand {}
