//! Enumerations.

/// « a », « a et b », « a, b et c ».
pub fn join_and(items: &[impl AsRef<str>]) -> String {
    join(items, "et")
}

/// « a », « a ou b », « a, b ou c ».
pub fn join_or(items: &[impl AsRef<str>]) -> String {
    join(items, "ou")
}

fn join(items: &[impl AsRef<str>], word: &str) -> String {
    let Some((last, before)) = items.split_last() else { return String::new() };
    if before.is_empty() {
        return last.as_ref().to_owned();
    }
    let before: Vec<&str> = before.iter().map(AsRef::as_ref).collect();
    format!("{} {word} {}", before.join(", "), last.as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_one_is_joined_by_a_word() {
        assert_eq!(join_and(&[] as &[&str]), "");
        assert_eq!(join_and(&["la commune"]), "la commune");
        assert_eq!(join_and(&["la commune", "le CCAS"]), "la commune et le CCAS");
        assert_eq!(join_and(&["la commune", "le CCAS", "l’association"]), "la commune, le CCAS et l’association");
        assert_eq!(join_or(&["le maire", "son adjoint"]), "le maire ou son adjoint");
    }
}
