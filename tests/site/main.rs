//! The pages of the site and the sheets of the staff guidance, from YAML to bytes.

mod compared;
mod data;
mod german;
mod html;
mod leaks;
mod letter;
mod one;
mod overview;
mod pages;
mod planted;
mod scan;
mod search;
mod shapes;
mod situation;
mod stories;
mod support;
mod wording;
mod words;
