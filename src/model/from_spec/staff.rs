//! The staff side.

use super::names::Section;
use super::reader::{Reader, unknown_name};
use crate::diagnostic::{Message, nearest};
use crate::model::path::KeyPath;
use crate::model::staff::{
    Avoid, ContactReason, Escalation, FollowUp, Mandate, NotFor, Recovery, SocialKind, SocialMedia,
    SocialMessage, Staff, TextOrWhen, WeakPoint, Words,
};
use crate::model::text::TextRole::{self, Say};
use crate::model::{Decision, Id, Map};
use crate::source::Located;
use crate::spec::{self, Entries, Items, Loc};
use smol_str::SmolStr;

impl Reader<'_> {
    pub(super) fn staff(
        &mut self,
        concept: &spec::Concept,
        spec: &Loc<spec::Staff>,
        decisions: Map<Decision>,
    ) -> Staff {
        let Some(staff) = spec.get() else {
            return Staff {
                span: Some(spec.span),
                decisions,
                ..Staff::default()
            };
        };
        let guidance = TextRole::Staff;
        let contacts = [Section::Channels, Section::Roles];
        let mut words = self.map(
            staff.words.entries(),
            KeyPath::of("staff.words"),
            Self::words,
        );
        for unknown in self.words_for_nobody(concept, staff) {
            words.shift_remove(&unknown);
        }
        Staff {
            span: Some(spec.span),
            purpose: self.text(
                staff.purpose.as_ref(),
                KeyPath::of("staff.purpose"),
                guidance,
            ),
            ask_first: self.texts(staff.ask_first.items(), KeyPath::of("staff.ask_first"), Say),
            words,
            avoid: self.avoid(staff.avoid.items()),
            decide_alone: self.map(
                staff.decide_alone.entries(),
                KeyPath::of("staff.decide_alone"),
                Self::mandate,
            ),
            escalate: self.map(
                staff.escalate.entries(),
                KeyPath::of("staff.escalate"),
                Self::escalation,
            ),
            recovery: staff
                .recovery
                .as_ref()
                .and_then(|recovery| self.recovery(recovery)),
            weak_points: self.map(
                staff.weak_points.entries(),
                KeyPath::of("staff.weak_points"),
                Self::weak_point,
            ),
            social_media: staff
                .social_media
                .as_ref()
                .and_then(|social| self.social_media(social)),
            contact_reasons: self.map(
                staff.contact_reasons.entries(),
                KeyPath::of("staff.contact_reasons"),
                Self::contact_reason,
            ),
            feedback: self.optional_id(
                staff.feedback.as_ref(),
                &contacts,
                KeyPath::of("staff.feedback"),
            ),
            notes: self.text(staff.notes.as_ref(), KeyPath::of("staff.notes"), guidance),
            decisions,
        }
    }

    /// Reports words for an outcome that nobody knows, and names it. Those of the workspace are for the outcomes of all
    /// concepts.
    fn words_for_nobody(&mut self, concept: &spec::Concept, staff: &spec::Staff) -> Vec<Id> {
        let decisions = || concept.decisions.entries().chain(staff.decisions.entries());
        if decisions().any(|(_, decision)| decision.get().is_none()) {
            return Vec::new();
        }
        let answers = decisions()
            .filter_map(|(_, decision)| decision.get())
            .flat_map(|decision| decision.answers.entries())
            .map(|(id, _)| &*id.value);
        let outcomes = [Section::Offers, Section::Exclusions];
        let mut known: Vec<&str> = self.names.all(&outcomes).chain(answers).collect();
        known.push("default");
        let own = |key: &Located<SmolStr>| self.defaults != Some(key.span.source);
        let keys = staff.words.entries().map(|(key, _)| key);
        let unknown = keys.filter(|key| own(key) && !known.contains(&&*key.value));
        let unknown: Vec<_> = unknown.collect();
        let finding = |key: &Located<SmolStr>| {
            let message = Message::new("reference-unknown-words").with("name", &*key.value);
            let path = format!("staff.words.{}", key.value);
            unknown_name(key.span, message, &key.value, &known).at_path(path)
        };
        let findings: Vec<_> = unknown.iter().copied().map(finding).collect();
        self.findings.extend(findings);
        unknown.iter().map(|key| Id::new(&key.value)).collect()
    }

    fn words(&mut self, spec: &spec::WordsToSay, path: KeyPath<'_>) -> Option<Words> {
        Some(Words {
            acknowledge: self.text(
                spec.acknowledge.as_ref(),
                path.key("acknowledge"),
                TextRole::Acknowledge,
            ),
            answer: self.text(spec.answer.as_ref(), path.key("answer"), Say),
            next: self.text(spec.next.as_ref(), path.key("next"), Say),
        })
    }

    fn avoid(&mut self, items: &[Loc<spec::InsteadOf>]) -> Vec<Avoid> {
        let mut phrases = Vec::new();
        let path = KeyPath::of("staff.avoid");
        for (index, item) in items.iter().enumerate() {
            let Some(phrase) = item.get() else { continue };
            let path = path.item(index);
            phrases.push(Avoid {
                instead_of: self.text(
                    phrase.instead_of.as_ref(),
                    path.key("instead_of"),
                    TextRole::Avoided,
                ),
                say: self.text(phrase.say.as_ref(), path.key("say"), Say),
                because: self.text(
                    phrase.because.as_ref(),
                    path.key("because"),
                    TextRole::Staff,
                ),
            });
        }
        phrases
    }

    fn mandate(&mut self, spec: &spec::DecideAlone, path: KeyPath<'_>) -> Option<Mandate> {
        Some(Mandate {
            what: self.text(spec.what.as_ref(), path.key("what"), TextRole::Staff),
            up_to: self.formula(spec.up_to.as_ref(), path.key("up_to")),
            how_often: self.text(
                spec.how_often.as_ref(),
                path.key("how_often"),
                TextRole::Staff,
            ),
            when: spec
                .when
                .as_ref()
                .and_then(|when| self.text_or_when(when, path.key("when"))),
            then_tell: self.optional_id(
                spec.then_tell.as_ref(),
                &[Section::Roles],
                path.key("then_tell"),
            ),
        })
    }

    fn escalation(&mut self, spec: &spec::Escalate, path: KeyPath<'_>) -> Option<Escalation> {
        Some(Escalation {
            when: spec
                .when
                .as_ref()
                .and_then(|when| self.text_or_when(when, path.key("when"))),
            to: self.optional_id(spec.to.as_ref(), &[Section::Roles], path.key("to")),
            within: self.formula(spec.within.as_ref(), path.key("within")),
        })
    }

    fn text_or_when(
        &mut self,
        spec: &Loc<spec::InWhichCases>,
        path: KeyPath<'_>,
    ) -> Option<TextOrWhen> {
        match spec.get()? {
            spec::InWhichCases::Text(text) => self
                .text_value(text, spec.span, path, TextRole::Staff)
                .map(TextOrWhen::Text),
            spec::InWhichCases::When(when) => {
                self.when(when, spec.span, path).map(TextOrWhen::When)
            }
        }
    }

    fn recovery(&mut self, spec: &Loc<spec::Recovery>) -> Option<Recovery> {
        let recovery = spec.get()?;
        let path = KeyPath::of("staff.recovery");
        Some(Recovery {
            span: spec.span,
            acknowledge: self.text(
                recovery.acknowledge.as_ref(),
                path.key("acknowledge"),
                TextRole::Acknowledge,
            ),
            understand: self.text(
                recovery.understand.as_ref(),
                path.key("understand"),
                TextRole::Staff,
            ),
            resolve: self.text(
                recovery.resolve.as_ref(),
                path.key("resolve"),
                TextRole::Staff,
            ),
            extra: self.text(recovery.extra.as_ref(), path.key("extra"), TextRole::Staff),
            follow_up: recovery
                .follow_up
                .as_ref()
                .and_then(|step| self.step(step, path.key("follow_up"))),
            record: recovery
                .record
                .as_ref()
                .and_then(|step| self.step(step, path.key("record"))),
            not_for: recovery
                .not_for
                .as_ref()
                .and_then(|not_for| self.not_for(not_for, path.key("not_for"))),
        })
    }

    fn step(&mut self, spec: &Loc<spec::FollowUp>, path: KeyPath<'_>) -> Option<FollowUp> {
        match spec.get()? {
            spec::FollowUp::Text(text) => {
                let text = self.text_value(text, spec.span, path, TextRole::Staff);
                Some(FollowUp {
                    within: None,
                    text,
                    place: None,
                })
            }
            spec::FollowUp::Step(step) => Some(FollowUp {
                within: self.formula(step.within.as_ref(), path.key("within")),
                text: self.text(step.text.as_ref(), path.key("text"), TextRole::Staff),
                place: self.text(step.place.as_ref(), path.key("where"), TextRole::Staff),
            }),
        }
    }

    /// Words, or the id of a staff decision. One word that is nearly such an id was meant to be it.
    fn not_for(&mut self, spec: &Loc<spec::Text>, path: KeyPath<'_>) -> Option<NotFor> {
        let text = spec.get()?;
        if let spec::Text::Source(word) = text
            && self.names.has(Section::StaffDecisions, word)
        {
            return Some(NotFor::Decision(Located::new(Id::new(word), spec.span)));
        }
        if let spec::Text::Source(word) = text
            && self.is_nearly(Section::StaffDecisions, word)
        {
            let finding = self.unknown(spec.span, word, &[Section::StaffDecisions]);
            self.report(finding.at_path(path));
            return None;
        }
        self.text_value(text, spec.span, path, TextRole::Staff)
            .map(NotFor::Text)
    }

    /// Whether a text is one word like the ids of a section.
    fn is_nearly(&self, section: Section, text: &str) -> bool {
        let one_word = !text.contains(char::is_whitespace);
        one_word && nearest(text, self.names.all(&[section])).is_some()
    }

    fn weak_point(&mut self, spec: &spec::WeakPoint, path: KeyPath<'_>) -> Option<WeakPoint> {
        Some(WeakPoint {
            what: self.text(spec.what.as_ref(), path.key("what"), TextRole::Staff),
            sign: self.text(spec.sign.as_ref(), path.key("sign"), TextRole::Staff),
            plan_b: self.text(spec.plan_b.as_ref(), path.key("plan_b"), TextRole::Staff),
            starts: self.optional_id(spec.starts.as_ref(), &[Section::Roles], path.key("starts")),
            notice: self.text(spec.notice.as_ref(), path.key("notice"), TextRole::Prose),
            channel: self.ids(
                spec.channel.items(),
                &[Section::Channels],
                path.key("channel"),
            ),
            within: self.formula(spec.within.as_ref(), path.key("within")),
        })
    }

    fn social_media(&mut self, spec: &Loc<spec::SocialMedia>) -> Option<SocialMedia> {
        let social = spec.get()?;
        let path = KeyPath::of("staff.social_media");
        Some(SocialMedia {
            span: spec.span,
            owner: self.optional_id(social.owner.as_ref(), &[Section::Roles], path.key("owner")),
            answer_within: self.formula(social.answer_within.as_ref(), path.key("answer_within")),
            move_to: self.optional_id(
                social.move_to.as_ref(),
                &[Section::Channels],
                path.key("move_to"),
            ),
            kinds: social
                .kinds
                .as_ref()
                .and_then(Loc::get)
                .map(|kinds| self.social_kinds(kinds))
                .unwrap_or_default(),
        })
    }

    fn social_kinds(&mut self, spec: &spec::SocialKinds) -> Vec<(SocialMessage, SocialKind)> {
        let all = [
            (SocialMessage::Complaint, "complaint", &spec.complaint),
            (SocialMessage::Question, "question", &spec.question),
            (SocialMessage::Opinion, "opinion", &spec.opinion),
            (SocialMessage::Insult, "insult", &spec.insult),
            (SocialMessage::Crisis, "crisis", &spec.crisis),
        ];
        let mut kinds = Vec::new();
        let path = KeyPath::of("staff.social_media.kinds");
        for (message, key, kind) in all {
            let Some(kind) = kind.as_ref().and_then(Loc::get) else {
                continue;
            };
            let path = path.key(key);
            let act = self.text(kind.act.as_ref(), path.key("do"), TextRole::Staff);
            let say = self.text(kind.say.as_ref(), path.key("say"), Say);
            kinds.push((message, SocialKind { act, say }));
        }
        kinds
    }

    fn contact_reason(
        &mut self,
        spec: &spec::ContactReason,
        path: KeyPath<'_>,
    ) -> Option<ContactReason> {
        Some(ContactReason {
            reason: self.text(spec.reason.as_ref(), path.key("reason"), TextRole::Staff),
            cause: self.text(spec.cause.as_ref(), path.key("cause"), TextRole::Staff),
            owner: self.optional_id(spec.owner.as_ref(), &[Section::Roles], path.key("owner")),
            fix: self.text(spec.fix.as_ref(), path.key("fix"), TextRole::Staff),
            measure: self.text(spec.measure.as_ref(), path.key("measure"), TextRole::Staff),
        })
    }
}
