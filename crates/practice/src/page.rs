//! What all pages look like, and that they are practice.

use jetbridge_core::finding::Params;
use jetbridge_core::phrase::{self, Language};
use maud::{DOCTYPE, Markup, html};

use crate::http::Reply;

/// A page with a heading.
pub(crate) fn page(language: Language, title: &str, wide: bool, body: &Markup) -> String {
    html! {
        (DOCTYPE)
        html lang=(language.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (phrase::text("practice-tab", &of("title", title), language)) }
                link rel="stylesheet" href="/practice.css";
            }
            body {
                p.mark role="note" {
                    strong { (phrase::text("practice-mark", &Params::new(), language)) }
                    " "
                    (phrase::text("practice-mark.more", &Params::new(), language))
                }
                main.wide[wide] {
                    h1 { (title) }
                    (body)
                }
            }
        }
    }
    .into_string()
}

/// The style sheet of all pages.
pub(crate) fn style() -> Reply {
    Reply::new(
        200,
        "text/css; charset=utf-8",
        include_str!("../data/practice.css").as_bytes(),
    )
}

/// One parameter.
pub(crate) fn of(name: &'static str, value: &str) -> Params {
    let mut params = Params::new();
    params.insert(name, value.into());
    params
}
