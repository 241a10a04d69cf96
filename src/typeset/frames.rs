//! The text of a typeset document as a reader sees it: page by page, line by line.

use typst::layout::{Frame, FrameItem, Point};
use typst_layout::PagedDocument;

/// A page as its lines, from top to bottom. Texts on one line are joined from left to right, with a space where there
/// is a gap; running heads, the watermark and drawings are part of it.
pub type Lines = Vec<String>;

/// The pages of a document.
pub fn lines_of_pages(document: &PagedDocument) -> Vec<Lines> {
    document.pages().iter().map(|page| lines(&page.frame)).collect()
}

/// All text in the order in which it was set, runs side by side: cell by cell where there is a table.
pub fn text_in_order(document: &PagedDocument) -> String {
    let mut runs = Vec::new();
    document.pages().iter().for_each(|page| collect(&page.frame, Point::zero(), &mut runs));
    runs.into_iter().map(|run| run.text).collect()
}

/// A run of text with its place, in points.
struct Run {
    x: f64,
    baseline: f64,
    end: f64,
    size: f64,
    text: String,
}

fn lines(frame: &Frame) -> Lines {
    let mut runs = Vec::new();
    collect(frame, Point::zero(), &mut runs);
    // A superscript stands a little above the line that it belongs to.
    runs.sort_by(|a, b| a.baseline.total_cmp(&b.baseline));
    let mut lines: Vec<Vec<Run>> = Vec::new();
    for run in runs {
        match lines.last_mut() {
            Some(line) if line.last().is_some_and(|last| run.baseline - last.baseline < 4.0) => line.push(run),
            _ => lines.push(vec![run]),
        }
    }
    lines.into_iter().map(joined).filter(|line| !line.is_empty()).collect()
}

fn joined(mut line: Vec<Run>) -> String {
    line.sort_by(|a, b| a.x.total_cmp(&b.x));
    let mut text = String::new();
    let mut end = f64::NEG_INFINITY;
    for run in line {
        if run.x - end > run.size * 0.15 && !text.is_empty() {
            text.push(' ');
        }
        end = run.end;
        text.push_str(&run.text);
    }
    text.trim().to_owned()
}

fn collect(frame: &Frame, origin: Point, runs: &mut Vec<Run>) {
    for (place, item) in frame.items() {
        let place = origin + *place;
        match item {
            FrameItem::Group(group) => {
                let moved = Point::new(group.transform.tx, group.transform.ty);
                collect(&group.frame, place + moved, runs);
            }
            FrameItem::Text(text) => runs.push(Run {
                x: place.x.to_pt(),
                baseline: place.y.to_pt(),
                end: (place.x + text.width()).to_pt(),
                size: text.size.to_pt(),
                text: text.text.to_string(),
            }),
            _ => {}
        }
    }
}
