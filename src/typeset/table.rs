//! Tables: the widths of their columns, worked out from what the cells hold, and the call that sets them.

use super::Fault;
use crate::document::{Alignment, Cell, Inline, Table, plain_inlines};

/// Characters that a line of the page holds in the size of tables (9 pt on 16.4 cm).
const LINE: usize = 104;
/// A cell longer than this may break over a page; shorter rows stay whole.
const LONG_CELL: usize = 1_200;

/// The call of `data-table` for a table; `write` sets the content of a cell.
pub(super) fn call(table: &Table, mut write: impl FnMut(&[Inline]) -> Result<String, Fault>) -> Result<String, Fault> {
    let columns = table.rows.iter().map(Vec::len).chain([table.header.len()]).max().unwrap_or(0);
    if columns == 0 {
        return Ok(String::new());
    }
    let measures = measure(table, columns);
    let mut out = String::from("#data-table(\n  columns: (");
    widths(&measures).iter().for_each(|width| out.push_str(&format!("{width}fr, ")));
    out.push_str("),\n  align: (");
    (0..columns).for_each(|column| out.push_str(alignment(table, column)));
    out.push_str(&format!(
        "),\n  crowded: {}, breakable: {}, total: {},\n",
        crowding(&measures),
        has_long_cell(table),
        ends_with_total(table)
    ));
    let has_header = table.header.iter().any(|cell| !plain_inlines(cell).trim().is_empty());
    out.push_str("  header: (");
    if has_header {
        out.push_str(&row(&table.header, columns, &mut write)?);
    }
    out.push_str("),\n  rows: (\n");
    for cells in &table.rows {
        out.push_str(&format!("    ({}),\n", row(cells, columns, &mut write)?));
    }
    out.push_str("  ),\n);");
    Ok(out)
}

/// The cells of a row, filled up to the number of columns.
fn row(
    cells: &[Cell],
    columns: usize,
    write: &mut impl FnMut(&[Inline]) -> Result<String, Fault>,
) -> Result<String, Fault> {
    let empty = Cell::new();
    let cells = cells.iter().chain(std::iter::repeat(&empty)).take(columns);
    cells.map(|cell| Ok(format!("[{}], ", write(cell)?))).collect()
}

fn alignment(table: &Table, column: usize) -> &'static str {
    match table.alignments.get(column) {
        Some(Alignment::Centre) => "center, ",
        Some(Alignment::End) => "right, ",
        Some(Alignment::Start) | None => "left, ",
    }
}

/// What a column needs, in characters.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Measure {
    /// Its longest word, below which it would break words.
    least: usize,
    /// Its longest line.
    most: usize,
}

fn measure(table: &Table, columns: usize) -> Vec<Measure> {
    // Room for the space beside the words, and for the bold of a header.
    let padding = 4;
    (0..columns)
        .map(|column| {
            let cells = table.rows.iter().chain([&table.header]).filter_map(|row| row.get(column));
            let texts: Vec<_> = cells.map(|cell| plain_inlines(cell)).collect();
            let words = texts.iter().flat_map(|text| text.split([' ', '\n'])).map(|word| word.chars().count());
            let lines = texts.iter().map(|text| text.chars().count());
            Measure {
                // A longer word can be hyphenated, and must not starve the other columns.
                least: words.max().unwrap_or(0).clamp(3, 18) + padding,
                most: lines.max().unwrap_or(0).clamp(3, 400) + padding,
            }
        })
        .collect()
}

/// Shares of the line: what each column would like where all find room; else its longest word, and a part of what is
/// left that grows with the square root of its text, so that a long column gets more lines and not all the width.
fn widths(measures: &[Measure]) -> Vec<usize> {
    let wished: usize = measures.iter().map(|measure| measure.most).sum();
    if wished <= LINE {
        return measures.iter().map(|measure| measure.most * 10).collect();
    }
    let least: usize = measures.iter().map(|measure| measure.least).sum();
    let left = LINE.saturating_sub(least) * 10;
    let appetite = |measure: &Measure| measure.most.saturating_sub(measure.least).isqrt();
    let appetites: usize = measures.iter().map(appetite).sum::<usize>().max(1);
    measures.iter().map(|measure| measure.least * 10 + left * appetite(measure) / appetites).collect()
}

/// How far the longest words overflow the line: 0 not at all, 1 a little, 2 much. The size of the text follows.
fn crowding(measures: &[Measure]) -> usize {
    let least: usize = measures.iter().map(|measure| measure.least).sum();
    match least * 100 / LINE {
        0..=100 => 0,
        101..=125 => 1,
        _ => 2,
    }
}

fn has_long_cell(table: &Table) -> bool {
    table.rows.iter().flatten().any(|cell| plain_inlines(cell).len() > LONG_CELL)
}

/// The last row is a total when its first word is strong and that of no other row is.
fn ends_with_total(table: &Table) -> bool {
    let begins_strong = |row: &Vec<Cell>| {
        let first = row.iter().find(|cell| !cell.is_empty());
        first.is_some_and(|cell| matches!(cell.as_slice(), [Inline::Strong(_), ..]))
    };
    match table.rows.split_last() {
        Some((last, others)) => !others.is_empty() && begins_strong(last) && !others.iter().any(begins_strong),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(text: &str) -> Cell {
        vec![Inline::Text(text.to_owned())]
    }

    fn table(rows: &[&[&str]]) -> Table {
        let rows: Vec<Vec<Cell>> = rows.iter().map(|row| row.iter().map(|text| cell(text)).collect()).collect();
        Table { alignments: vec![Alignment::Start, Alignment::End], header: rows[0].clone(), rows: rows[1..].to_vec() }
    }

    #[test]
    fn a_short_column_keeps_its_words_beside_a_long_one() {
        let long = "Accompagnement des familles dans leurs démarches ".repeat(6);
        let table = table(&[&["Action", "Montant"], &[&long, "45\u{202f}000,00\u{a0}€"]]);
        let widths = widths(&measure(&table, 2));
        assert!(widths[1] >= 140 && widths[0] > widths[1] * 3, "{widths:?}");
    }

    #[test]
    fn a_row_with_too_few_cells_is_filled_and_none_is_dropped() {
        let call = call(&table(&[&["A"], &["b", "c"], &["d"]]), |cell| Ok(plain_inlines(cell))).unwrap();
        assert!(call.contains("header: ([A], [], )") && call.contains("([b], [c], )") && call.contains("([d], [], )"));
    }

    #[test]
    fn a_strong_last_row_is_a_total() {
        let mut table = table(&[&["A", "B"], &["c", "1"], &["Total", "1"]]);
        assert!(!ends_with_total(&table));
        table.rows[1][0] = vec![Inline::Strong(cell("Total"))];
        assert!(ends_with_total(&table));
    }
}
