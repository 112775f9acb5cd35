import Files
package import Projections

extension Workers {
    /// As many at once as there are processors.
    package static let processors = Workers(Machine.processorCount) { count, body in _ = Machine.concurrently(count, body) }
}
