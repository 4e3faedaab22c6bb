//! Charts: bars from nought to a hundred per cent, drawn by plotters as SVG without words. Words
//! stand beside the picture, in HTML, where every script can be laid out.

use app::components::swatch::Swatch;
use disclosure::Value;
use plotters::backend::SVGBackend;
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
use plotters::element::{PathElement, Rectangle};
use plotters::style::{Color, RGBColor, ShapeStyle};

/// One bar: its parts from the start.
#[derive(Clone, Debug)]
pub(super) struct Bar(pub(super) Vec<(Swatch, Value)>);

const WIDTH: i32 = 1000;
const BAR_HEIGHT: i32 = 28;
const ROW_HEIGHT: i32 = 40;
const GAP: i32 = 2;
const HATCH: i32 = 8;

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;
type Drawn = Result<(), DrawingAreaErrorKind<std::io::Error>>;

/// Draws bars below one another.
pub(super) fn bars(bars: &[Bar]) -> String {
    let mut svg = String::new();
    let rows = i32::try_from(bars.len()).unwrap_or(i32::MAX / ROW_HEIGHT);
    let size = (WIDTH.unsigned_abs(), (rows * ROW_HEIGHT).unsigned_abs());
    {
        let area = SVGBackend::with_string(&mut svg, size).into_drawing_area();
        let mut top = (ROW_HEIGHT - BAR_HEIGHT) / 2;
        for bar in bars {
            // Writing into a string does not fail.
            let _ = draw(&area, bar, top);
            top += ROW_HEIGHT;
        }
        let _ = area.present();
    }
    svg
}

fn draw(area: &Area<'_>, bar: &Bar, top: i32) -> Drawn {
    let bottom = top + BAR_HEIGHT;
    let outline = stroke(Swatch::OUTLINE);
    // The ground of the bar: what is not filled is not told, or is not there.
    area.draw(&Rectangle::new([(1, top), (WIDTH - 1, bottom)], outline))?;
    let mut start = 1;
    for (swatch, value) in &bar.0 {
        let (share, open) = match value {
            Value::Percent(percent) => (i32::from(percent.get()), false),
            Value::NearlyAll { at_least } => (i32::from(at_least.get()), true),
            Value::FewOrNone { .. } => continue,
        };
        let width = share * (WIDTH - 2) / 100;
        if width <= GAP {
            start += width;
            continue;
        }
        let end = start + width - GAP;
        fill(area, *swatch, (start, top), (end, bottom), outline)?;
        if open {
            notch(area, end, top, outline)?;
        }
        start += width;
    }
    Ok(())
}

fn fill(
    area: &Area<'_>,
    swatch: Swatch,
    (left, top): (i32, i32),
    (right, bottom): (i32, i32),
    outline: ShapeStyle,
) -> Drawn {
    let colour = rgb(swatch.fill());
    area.draw(&Rectangle::new(
        [(left, top), (right, bottom)],
        colour.filled(),
    ))?;
    if swatch == Swatch::NoAnswer {
        let mut foot = left;
        while foot < right {
            let rise = BAR_HEIGHT.min(right - foot);
            area.draw(&PathElement::new(
                [(foot, bottom), (foot + rise, bottom - rise)],
                outline,
            ))?;
            foot += HATCH;
        }
    }
    area.draw(&Rectangle::new([(left, top), (right, bottom)], outline))
}

/// "And perhaps more": an open, notched end.
fn notch(area: &Area<'_>, end: i32, top: i32, outline: ShapeStyle) -> Drawn {
    let step = BAR_HEIGHT / 4;
    let path = (0..=4).map(|tooth| (end + (tooth % 2) * step, top + tooth * step));
    area.draw(&PathElement::new(path.collect::<Vec<_>>(), outline))
}

fn stroke(colour: &str) -> ShapeStyle {
    rgb(colour).stroke_width(1)
}

/// `#RRGGBB` as plotters takes it.
fn rgb(colour: &str) -> RGBColor {
    let part = |from: usize| {
        colour
            .get(from..from + 2)
            .and_then(|digits| u8::from_str_radix(digits, 16).ok())
            .unwrap_or_default()
    };
    RGBColor(part(1), part(3), part(5))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chart_without_bars_is_an_empty_picture() {
        let svg = bars(&[]);
        assert!(
            svg.starts_with("<svg") && svg.trim_end().ends_with("</svg>"),
            "{svg}"
        );
    }

    #[test]
    fn the_palette_is_read_as_it_is_written() {
        assert_eq!(rgb("#0B3C4D"), RGBColor(0x0B, 0x3C, 0x4D));
    }
}
