//! How the site looks.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Given, Loc, Map, Text, Written};

/// How the public site looks.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Site {
    /// The address under which the site is published, for links in search engines.
    #[schemars(extend("examples" = ["https://www.stad.be/diensten"]))]
    pub base_url: Option<Loc<Written>>,
    /// The colours of the house as `#rgb` or `#rrggbb`: `primary` for links, bars and marks, `accent` where there is none.
    #[schemars(extend("examples" = [{"primary": "#00386b"}]))]
    pub colours: Option<Loc<Map<Written, Given>>>,
    /// Text above each page.
    pub header: Option<Loc<Text>>,
    /// Text below each page.
    pub footer: Option<Loc<Text>>,
    /// The file of a style sheet that is added after Helder's own.
    pub css: Option<Loc<Written>>,
    /// A folder with templates that take the place of Helder's own.
    pub templates: Option<Loc<Written>>,
}
