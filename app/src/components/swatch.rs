//! The colours of charts, and the small squares that tell in a table which part is meant.
//!
//! From dark to light, so that the order is seen in black and white as well.

use leptos::prelude::*;

/// One step of the charts' palettes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Swatch {
    /// The first of three or four steps, and "yes".
    Darkest,
    /// The second of four steps.
    Dark,
    /// The second of three steps.
    Middle,
    /// The third of four steps.
    Light,
    /// The last step, and "no".
    Lightest,
    /// Too little, too short, too easy.
    TooLittle,
    /// Right.
    Right,
    /// Too much, too long, too hard.
    TooMuch,
    /// Not answered, and options that are no answer: white with slanting lines.
    NoAnswer,
}

impl Swatch {
    /// The colour that a chart is drawn with on white, as `#RRGGBB`.
    #[must_use]
    pub fn fill(self) -> &'static str {
        match self {
            Self::Darkest => "#0B3C4D",
            Self::Dark => "#2F7F99",
            Self::Middle => "#5AA3BA",
            Self::Light => "#8CC3D4",
            Self::Lightest => "#D9ECF2",
            Self::TooLittle => "#D9A441",
            Self::Right => "#1D4F63",
            Self::TooMuch => "#A9B9D6",
            Self::NoAnswer => "#FFFFFF",
        }
    }

    /// What the style sheet calls words on this colour.
    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Darkest => "on-darkest",
            Self::Dark => "on-dark",
            Self::Middle => "on-middle",
            Self::Light => "on-light",
            Self::Lightest => "on-lightest",
            Self::TooLittle => "on-too-little",
            Self::Right => "on-right",
            Self::TooMuch => "on-too-much",
            Self::NoAnswer => "on-no-answer",
        }
    }

    /// The colour of a part's outline and of slanting lines on white, as `#RRGGBB`: pale parts are
    /// told from the paper by it alone.
    pub const OUTLINE: &'static str = "#4A5563";
}

/// The small square.
pub(crate) fn swatch(of: Swatch) -> impl IntoView {
    let lines = if of == Swatch::NoAnswer {
        "<path d='M1 11L11 1M1 16L16 1M6 16L16 6' stroke='#4A5563'/>"
    } else {
        ""
    };
    let square = format!(
        "<path d='M1 1h15v15H1z' fill='{}' stroke='{}'/>{lines}",
        of.fill(),
        Swatch::OUTLINE,
    );
    view! { <svg class="swatch" viewBox="0 0 17 17" aria-hidden="true" inner_html=square></svg> }
}
