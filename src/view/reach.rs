//! From a channel's address to the link that uses it.

use super::link;
use crate::model::workspace::ChannelKind;

/// The link for what stands under `at`, by the kind of channel; none where a page cannot lead there.
#[must_use]
pub fn href(kind: Option<ChannelKind>, at: &str) -> Option<String> {
    match kind? {
        ChannelKind::Phone => link::phone(at),
        ChannelKind::Email => link::email(at),
        ChannelKind::Web | ChannelKind::App | ChannelKind::Chat | ChannelKind::Social => {
            link::checked(at).filter(|href| href.starts_with("https:"))
        }
        ChannelKind::Counter | ChannelKind::Post | ChannelKind::Visit => None,
    }
}
