//! Circles: facts that exist, follow or are bounded by one another, and duties asked only where a fact holds that they
//! themselves reveal.
//!
//! What stands in a circle is reported and then stripped of its references, so that nothing after this stage can go
//! round for ever.

use std::collections::VecDeque;

use crate::diagnostic::{Finding, Message};
use crate::model::concept::{Duty, Stated};
use crate::model::decision::{Bounds, Fact};
use crate::model::mentions::{Mention, Mentions};
use crate::model::ordered::{IndexMap, IndexSet};
use crate::model::{Id, Map};
use crate::source::Span;

/// Something that can stand in a circle.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Node {
    Fact(Id),
    Duty(Id),
}

/// A reference to another node: where it stands, and under which key.
struct Reference {
    to: Node,
    span: Span,
    key: &'static str,
}

/// What refers to what, in the order of the file.
type Graph = IndexMap<Node, Vec<Reference>>;

/// Reports every circle and cuts it. Of circles that share a member, one is reported at a time.
pub(super) fn cut(facts: &mut Map<Fact>, duties: &mut Stated<Map<Duty>>) -> Vec<Finding> {
    let graph = graph(facts, duties);
    let circles = circles(&graph);
    let found = circles.iter().map(|circle| finding(circle, &graph));
    let findings = found.collect();
    for node in circles.iter().flatten() {
        strip(node, facts, duties);
    }
    findings
}

fn graph(facts: &Map<Fact>, duties: &Stated<Map<Duty>>) -> Graph {
    let facts = facts
        .iter()
        .map(|(id, fact)| (Node::Fact(id.clone()), of_fact(fact)));
    let duties = duties.iter().map(|(id, duty)| {
        let mut references = Vec::new();
        if let Some(when) = &duty.only_when {
            add(&mut references, "only_when", when);
        }
        (Node::Duty(id.clone()), references)
    });
    facts.chain(duties).collect()
}

fn of_fact(fact: &Fact) -> Vec<Reference> {
    let mut references = Vec::new();
    if let Some(when) = &fact.only_when {
        add(&mut references, "only_when", when);
    }
    if let Some(is) = &fact.is {
        add(&mut references, "is", is);
    }
    let Bounds {
        at_least,
        more_than,
        at_most,
        less_than,
    } = &fact.bounds;
    let bounds = [
        ("at_least", at_least),
        ("more_than", more_than),
        ("at_most", at_most),
        ("less_than", less_than),
    ];
    for (key, bound) in bounds {
        if let Some(bound) = bound {
            add(&mut references, key, &bound.value);
        }
    }
    // A fact known after one of several duties waits for none of them in particular.
    if let [duty] = &fact.known_after[..] {
        references.push(Reference {
            to: Node::Duty(duty.value.clone()),
            span: duty.span,
            key: "known_after",
        });
    }
    references
}

fn add(references: &mut Vec<Reference>, key: &'static str, mentions: &impl Mentions) {
    mentions.mentions(&mut |mention, span| {
        if let Mention::Fact(id) = mention {
            let to = Node::Fact(id.clone());
            references.push(Reference { to, span, key });
        }
    });
}

/// The circles, each from its first member in the file. In linear time: what refers to nothing that is left is taken
/// away until only members of circles and what leads to them remain; then any way through them closes a circle.
fn circles(graph: &Graph) -> Vec<Vec<Node>> {
    let mut left = Left::of(graph);
    let mut circles = Vec::new();
    for start in 0..graph.len() {
        while left.alive[start] {
            let mut circle = left.walk(graph, start);
            left.take_away(&circle);
            let first = circle.iter().min().copied();
            let place = circle.iter().position(|node| Some(*node) == first);
            circle.rotate_left(place.unwrap_or_default());
            circles.push(circle);
        }
    }
    let node = |place: usize| graph.get_index(place).map(|(node, _)| node.clone());
    let named = |circle: Vec<usize>| circle.into_iter().filter_map(node).collect();
    circles.into_iter().map(named).collect()
}

/// The nodes that may still stand in a circle.
struct Left {
    alive: Vec<bool>,
    /// How many references of each node lead to nodes that are left.
    leading: Vec<usize>,
    /// Who refers to each node, once for each reference.
    from: Vec<Vec<usize>>,
}

impl Left {
    fn of(graph: &Graph) -> Self {
        let mut left = Self {
            alive: vec![true; graph.len()],
            leading: vec![0; graph.len()],
            from: vec![Vec::new(); graph.len()],
        };
        for (place, references) in graph.values().enumerate() {
            for to in references
                .iter()
                .filter_map(|to| graph.get_index_of(&to.to))
            {
                left.leading[place] += 1;
                left.from[to].push(place);
            }
        }
        let ends: Vec<usize> = (0..graph.len())
            .filter(|&node| left.leading[node] == 0)
            .collect();
        left.take_away(&ends);
        left
    }

    /// Takes nodes away, and then all that refer to nothing that is left.
    fn take_away(&mut self, nodes: &[usize]) {
        let mut gone: VecDeque<usize> = nodes.iter().copied().collect();
        while let Some(node) = gone.pop_front() {
            if !std::mem::replace(&mut self.alive[node], false) {
                continue;
            }
            for from in std::mem::take(&mut self.from[node]) {
                self.leading[from] -= 1;
                if self.leading[from] == 0 {
                    gone.push_back(from);
                }
            }
        }
    }

    /// Goes on from a node until one comes twice; what lies between is a circle.
    fn walk(&self, graph: &Graph, start: usize) -> Vec<usize> {
        let mut way = IndexSet::default();
        let mut at = start;
        while way.insert(at) {
            let references = graph.get_index(at).map(|(_, references)| references);
            let mut next = references
                .into_iter()
                .flatten()
                .filter_map(|reference| graph.get_index_of(&reference.to));
            let Some(next) = next.find(|next| self.alive[*next]) else {
                break;
            };
            at = next;
        }
        let closed = way.get_index_of(&at).unwrap_or_default();
        way.into_iter().skip(closed).collect()
    }
}

fn finding(circle: &[Node], graph: &Graph) -> Finding {
    let next = circle.iter().cycle().skip(1);
    let steps: Vec<_> = circle
        .iter()
        .zip(next)
        .filter_map(|(node, next)| {
            let reference = graph.get(node)?.iter().find(|to| to.to == *next)?;
            Some((node, reference))
        })
        .collect();
    let names = circle.iter().map(|node| format!("`{}`", node.id()));
    let message = match circle {
        [alone] => Message::new("reference-loop-own").with("id", alone.id().as_str()),
        _ => Message::new("reference-loop").with_all("names", names),
    };
    let (span, path) = steps.first().map_or_else(Default::default, |(node, to)| {
        (Some(to.span), format!("{}.{}", node.path(), to.key))
    });
    let span = span.unwrap_or(Span::new(Default::default(), 0, 0));
    let help = Message::new("reference-loop.help");
    let mut finding = Finding::new("reference-loop", span)
        .message(message)
        .help(help)
        .at_path(path);
    for (node, reference) in steps.iter().skip(1) {
        let label = Message::new("reference-loop.step")
            .with("from", node.id().as_str())
            .with("to", reference.to.id().as_str());
        finding = finding.label(reference.span, label);
    }
    circle
        .iter()
        .fold(finding, |finding, node| finding.about(node.id().as_str()))
}

fn strip(node: &Node, facts: &mut Map<Fact>, duties: &mut Stated<Map<Duty>>) {
    match node {
        Node::Fact(id) => {
            if let Some(fact) = facts.get_mut(id) {
                fact.value.only_when = None;
                fact.value.is = None;
                fact.value.bounds = Bounds::default();
                fact.value.known_after.clear();
            }
        }
        Node::Duty(id) => {
            if let Stated::Given(duties) = duties
                && let Some(duty) = duties.get_mut(id)
            {
                duty.value.only_when = None;
            }
        }
    }
}

impl Node {
    const fn id(&self) -> &Id {
        match self {
            Self::Fact(id) | Self::Duty(id) => id,
        }
    }

    fn path(&self) -> String {
        match self {
            Self::Fact(id) => format!("facts.{id}"),
            Self::Duty(id) => format!("client_must.{id}"),
        }
    }
}
