//! Random concepts that an author could write: every condition fits its fact, everything that is named exists.

mod amounts;
mod conditions;
mod decisions;
mod facts;

use std::fmt;

use proptest::prelude::*;

use crate::concept::*;
use crate::fraction::Fraction;
use crate::genes::{Genes, Genome, genomes};
use crate::yaml::yaml;

/// A concept that shows itself as its author wrote it.
#[derive(Clone)]
pub struct Written {
    pub concept: Concept,
    pub yaml: String,
    /// Bytes for whatever else is chosen.
    pub rest: Vec<u8>,
}

impl fmt::Debug for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{}", self.yaml)
    }
}

pub fn concepts() -> impl Strategy<Value = Written> {
    genomes().prop_map(|genome| {
        let concept = concept(&genome);
        let yaml = yaml(&concept);
        Written {
            concept,
            yaml,
            rest: genome.rest,
        }
    })
}

fn concept(genome: &Genome) -> Concept {
    let mut builder = Builder::new();
    let last = genome.rest.last().copied().unwrap_or_default();
    builder.open(last);
    builder.concept.you_get = last & 16 > 0;
    for (at, genes) in genome.facts.iter().enumerate() {
        builder.add_fact(at, &mut Genes::of(genes));
    }
    let rest = &mut Genes::of(&genome.rest);
    builder.settle(rest);
    for (at, genes) in genome.rules.iter().enumerate() {
        builder.add_rule(at, &mut Genes::of(genes));
    }
    builder.relate_rules(rest);
    builder.concept
}

/// A concept in the making.
pub struct Builder {
    pub concept: Concept,
    /// The values that a measured fact takes, in its unit; those of a derived one as they can be written.
    values: Vec<Vec<Fraction>>,
    /// The figure that holds a value of a fact.
    figures: Vec<Option<usize>>,
    /// Whether rules say what their outcomes are worth.
    worth: bool,
}

impl Builder {
    fn new() -> Self {
        let concept = Concept {
            facts: Vec::new(),
            figures: Vec::new(),
            calendar: Calendar::default(),
            impossible: Vec::new(),
            policy: Policy::Unique,
            order: Vec::new(),
            rules: Vec::new(),
            otherwise: Otherwise::Gap,
            only_when: None,
            rounding: Rounding::HalfUp,
            you_get: false,
            total: false,
            duty: None,
            backwards: false,
        };
        Self {
            concept,
            values: Vec::new(),
            figures: Vec::new(),
            worth: false,
        }
    }
}
