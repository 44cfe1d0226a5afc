# Protocols of meetings: their papers, checks, signing, corrections, extracts.

## Words of the paper

protocols-name = MINUTES
protocols-draft-mark = Draft
protocols-number = No. { $value }
protocols-number-blank = No. ____
protocols-association-nominative = methodical association
protocols-association-genitive = of the methodical association
protocols-association-short = MA
protocols-association-other = of the association “{ $value }”
protocols-heading-regular = of the meeting { $value }
protocols-heading-extraordinary = of the extraordinary meeting { $value }
protocols-heading-extended = of the extended meeting { $value }
protocols-heading-joint = of the joint meeting { $value }
protocols-chair = Chair: { $value }
protocols-secretary = Secretary: { $value }
protocols-duty-chair = Chair
protocols-duty-secretary = Secretary
protocols-joint = Together with: { $value }
protocols-present = Present: { $present } of { $members }: { $value }
protocols-present-sheet = Present: { $present } of { $members }, list annexed (annex 1)
protocols-from-item = from item { $value }
protocols-absent = Absent: { $value }
protocols-guests = Invited: { $value }
protocols-theme = Theme: { $value }
protocols-form = Form: { $value }
protocols-place = Place: { $value }
protocols-begins = Begins: { $value }
protocols-ends = Ends: { $value }
protocols-mode-remote = The meeting was held remotely
protocols-mode-mixed = Some took part remotely
protocols-quorum = There is a quorum
protocols-no-quorum = There is no quorum; the decisions are recommendations
protocols-agenda = AGENDA
protocols-speaker-report = Report: { $value }
protocols-speaker-message = Message: { $value }
protocols-speaker-exchange = Exchange of experience: { $value }
protocols-speaker-master-class = Master class: { $value }
protocols-speaker-account = Account: { $value }
protocols-speaker-information = Information: { $value }
protocols-speaker-other = Speaker: { $value }
protocols-speaker-decisions = Information: { $value }
protocols-heard = HEARD
protocols-spoke = SPOKE
protocols-asked = QUESTIONS AND ANSWERS
protocols-decided-usual = DECIDED
protocols-decided-resolved = RESOLVED
protocols-decided-decided = DECIDED
protocols-responsible-one = Responsible: { $value }
protocols-responsible-several = Responsible: { $value }
protocols-term = Term: { $value }
protocols-controller = Control: { $value }
protocols-vote = Votes: for – { $for }, against – { $against }, abstained – { $abstained }
protocols-vote-unanimous = Votes: for – { $for }, against – { $against }, abstained – { $abstained } (unanimous)
protocols-annex = Annex { $number }: { $value }
protocols-sheet = Annex 1
protocols-sheet-of = to minutes { $number } of { $date }
protocols-sheet-name = List of those present
protocols-sheet-number = No.
protocols-sheet-person = Name
protocols-sheet-post = Post
protocols-sheet-signature = Signature
protocols-correction = Edition { $value }. Correction: { $other }
protocols-extract-name = EXTRACT FROM THE MINUTES
protocols-extract-true = True copy

## Phrases that are offered

protocols-phrase-title-analysis = On the analysis of the year’s work
protocols-phrase-title-plan = On the plan of work for the year
protocols-phrase-title-review = On the execution of the decisions of the last meeting
protocols-phrase-title-self-education = On topics of self-education
protocols-phrase-title-diagnosis = On the results of the survey of professional difficulties
protocols-phrase-title-control = On the results of the thematic control “…”
protocols-phrase-title-young = On work with young teachers
protocols-phrase-title-experience = On the experience of …
protocols-phrase-title-bank = On materials of the practice bank
protocols-phrase-title-contest = On taking part in a contest
protocols-phrase-title-other = Other matters
protocols-phrase-decision-analysis = Hold the work of the year to be satisfactory
protocols-phrase-decision-plan = Adopt the plan as a basis and hand it in for approval
protocols-phrase-decision-review = Note the information on the execution of decisions
protocols-phrase-decision-self-education = Approve the topics of self-education
protocols-phrase-decision-diagnosis = Note the results of the survey
protocols-phrase-decision-control = Note the results of the control
protocols-phrase-decision-young = Ask the administration to appoint a mentor …
protocols-phrase-decision-experience = Recommend the experience of … to others
protocols-phrase-decision-bank = Take into the practice bank …
protocols-phrase-decision-contest = Recommend to take part in the contest …
protocols-phrase-decision-other = Note the information
protocols-phrase-decision-assign = Class teachers of … until …
protocols-phrase-decision-event = Hold an open class hour …
protocols-phrase-decision-spread = Appoint a mentor …

## The protocol that drafts itself

protocols-draft-heard-report = report “{ $value }”
protocols-draft-heard-message = message “{ $value }”
protocols-draft-heard-exchange = exchange of experience “{ $value }”
protocols-draft-heard-master-class = master class “{ $value }”
protocols-draft-heard-account = account “{ $value }”
protocols-draft-heard-information = information “{ $value }”
protocols-draft-heard-other = information on “{ $value }”
protocols-draft-heard-decisions = information “{ $value }”
protocols-draft-planned = The question stands in the plan, row { $value }
protocols-draft-attached = Material attached: { $value }
protocols-draft-none-open = no decisions of earlier meetings are open.
protocols-draft-review = { $n ->
    [one] { $n } decision reviewed, done: { $done }
   *[other] { $n } decisions reviewed, done: { $done }
}
protocols-draft-reviewed = { $number } of minutes No. { $protocol }: “{ $text }” – { $state }
protocols-draft-decision = { $number } of minutes No. { $protocol }
protocols-draft-take-off = Take off control: { $value }
protocols-draft-keep = Keep under control: { $value }
protocols-draft-noted = Note the information
