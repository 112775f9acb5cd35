/// Every question there is. A new one is one file and one line here.
package enum QuestionCatalogue {
    package static let all: [any Question.Type] = [
        ReadinessQuestion.self, ShowQuestion.self, WhyQuestion.self, FindQuestion.self, ListQuestion.self, TimelineQuestion.self,
        BriefQuestion.self, FundQuestion.self, ReconcileQuestion.self,
        MeasureQuestion.self, ChangesQuestion.self, LogQuestion.self,
    ]

    /// The entry of a name.
    package static func entry(named name: String) -> QuestionEntry? {
        all.first { $0.name == name }?.entry
    }
}
