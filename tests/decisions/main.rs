//! What is found in decisions, through the whole pipeline: from the text of a concept to what its author reads.

mod amounts;
mod answers;
mod boundaries;
mod contradictions;
mod dead_ends;
mod eras;
mod fixes;
mod idle_facts;
mod proofs;
mod support;
