//! The program as its users meet it: arguments and files in; text, files and an exit code out.

mod allow;
mod baseline;
mod broken;
mod build;
mod check;
mod decide;
mod effort;
mod explain;
mod fix;
mod formats;
mod hostile;
mod human;
mod json;
mod languages;
mod letter;
mod next;
mod notices;
mod once;
mod paths;
mod questions;
mod schema;
mod serve;
mod shapes;
mod story;
mod support;
mod templates;
