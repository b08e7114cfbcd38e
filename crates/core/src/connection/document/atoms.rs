//! The text under work, with its secrets taken out.
//!
//! A text is a row of characters and masks. A mask stands for a secret that is held elsewhere under the mask's name, so a
//! row of atoms can be kept in a history, written to a file or shown without anything in it to hide.
//!
//! The window sees one pair a line: behind the `;` of a pair stands a line break that the text itself need not have, and a
//! mask is twelve dots whatever it hides. Positions of the window count UTF-16 units of that shown text.

use std::collections::BTreeMap;

use crate::secret::Secret;

/// What stands for a secret in the shown text; always of the same length.
pub const DOTS: &str = "••••••••••••";
/// UTF-16 units of [`DOTS`].
pub const DOTS_LEN: usize = 12;

/// A piece of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Atom {
    /// A character.
    Char(char),
    /// A secret, by the name under which it is held.
    Mask(String),
}

/// Secrets by name, each as it is written in the text, quotes included.
pub type Held = BTreeMap<String, Secret>;

/// A text as atoms.
pub fn of(text: &str) -> Vec<Atom> {
    text.chars().map(Atom::Char).collect()
}

/// How an atom is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// As it is.
    Plain,
    /// A `;` that ends a pair, with a line break behind it.
    Break,
    /// White space behind such a `;`: the line break stands for it.
    Hidden,
}

/// How each atom is shown. Reads only as much as it takes to know which `;` ends a pair.
pub fn looks(atoms: &[Atom]) -> Vec<Look> {
    let mut looks = vec![Look::Plain; atoms.len()];
    let mut at = 0;
    while at < atoms.len() {
        at = pair_end(atoms, at);
        if at < atoms.len() {
            looks[at] = Look::Break;
            at += 1;
            while at < atoms.len() && is(&atoms[at], char::is_whitespace) {
                looks[at] = Look::Hidden;
                at += 1;
            }
        }
    }
    looks
}

fn is(atom: &Atom, test: impl Fn(char) -> bool) -> bool {
    matches!(atom, Atom::Char(c) if test(*c))
}

/// The `;` that ends the pair beginning at `at`, or the end. A `;` inside a quoted value ends nothing.
fn pair_end(atoms: &[Atom], mut at: usize) -> usize {
    while at < atoms.len() && !is(&atoms[at], |c| c == ';') {
        if !is(&atoms[at], |c| c == '=') {
            at += 1;
            continue;
        }
        if atoms.get(at + 1).is_some_and(|next| is(next, |c| c == '=')) {
            at += 2;
            continue;
        }
        at += 1;
        while at < atoms.len() && is(&atoms[at], char::is_whitespace) {
            at += 1;
        }
        if let Some(Atom::Char(quote @ ('"' | '\''))) = atoms.get(at) {
            at = closed(atoms, at + 1, *quote).unwrap_or(at + 1);
        }
        while at < atoms.len() && !is(&atoms[at], |c| c == ';') {
            at += 1;
        }
    }
    at
}

/// Behind the quote that closes a value; none if it is never closed.
fn closed(atoms: &[Atom], mut at: usize, quote: char) -> Option<usize> {
    while at < atoms.len() {
        if is(&atoms[at], |c| c == quote) {
            if !atoms
                .get(at + 1)
                .is_some_and(|next| is(next, |c| c == quote))
            {
                return Some(at + 1);
            }
            at += 1;
        }
        at += 1;
    }
    None
}

/// A text made of atoms, and where each atom stands in it and in what is shown.
#[derive(Debug, Clone)]
pub struct Laid {
    /// The text with something in place of every mask.
    pub real: Secret,
    /// The text as it is shown.
    pub shown: String,
    spots: Vec<Spot>,
}

/// Where an atom stands, in UTF-16 units.
#[derive(Debug, Clone, Copy)]
struct Spot {
    shown: [usize; 2],
    real: [usize; 2],
}

/// Lays atoms out; `fill` says what stands in place of a mask.
pub fn lay(atoms: &[Atom], fill: impl Fn(&str) -> Secret) -> Laid {
    let looks = looks(atoms);
    let (mut real, mut shown) = (String::new(), String::new());
    let (mut at_real, mut at_shown) = (0, 0);
    let mut spots = Vec::with_capacity(atoms.len());
    for (atom, look) in atoms.iter().zip(looks) {
        let (real_len, shown_len) = match atom {
            Atom::Mask(name) => {
                let text = fill(name);
                real.push_str(text.expose());
                shown.push_str(DOTS);
                (text.expose().encode_utf16().count(), DOTS_LEN)
            }
            Atom::Char(c) => {
                real.push(*c);
                let shown_len = match look {
                    Look::Plain => {
                        shown.push(*c);
                        c.len_utf16()
                    }
                    Look::Break => {
                        shown.push_str(";\n");
                        2
                    }
                    Look::Hidden => 0,
                };
                (c.len_utf16(), shown_len)
            }
        };
        spots.push(Spot {
            shown: [at_shown, at_shown + shown_len],
            real: [at_real, at_real + real_len],
        });
        at_real += real_len;
        at_shown += shown_len;
    }
    Laid {
        real: Secret::new(real),
        shown,
        spots,
    }
}

impl Laid {
    /// How long the shown text is.
    pub fn len(&self) -> usize {
        self.spots.last().map_or(0, |spot| spot.shown[1])
    }

    /// Where an atom is shown; behind the last one is the end.
    pub fn shown_of(&self, atom: usize) -> [usize; 2] {
        let end = self.len();
        self.spots.get(atom).map_or([end, end], |spot| spot.shown)
    }

    /// Where an atom begins in the real text; behind the last one is the end.
    pub fn real_of(&self, atom: usize) -> usize {
        let end = self.spots.last().map_or(0, |spot| spot.real[1]);
        self.spots.get(atom).map_or(end, |spot| spot.real[0])
    }

    /// The atom that covers a shown position or begins there, and how far into it the position lies.
    pub fn atom_at(&self, shown: usize) -> (usize, usize) {
        let at = self.spots.partition_point(|spot| spot.shown[1] <= shown);
        let into = self
            .spots
            .get(at)
            .map_or(0, |spot| shown.saturating_sub(spot.shown[0]));
        (at, into)
    }

    /// A stretch of the real text as it is shown. Masks and line breaks are taken whole.
    pub fn span(&self, real: [usize; 2]) -> [u32; 2] {
        let [start, end] = self.atoms_of(real);
        let from = self.shown_of(start)[0];
        let to = if end > start {
            // The line break belongs to no finding.
            let spot = self.shown_of(end - 1);
            let text_end = spot[1];
            if self.is_break(end - 1) {
                text_end - 1
            } else {
                text_end
            }
        } else {
            from
        };
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        [number(from), number(to.max(from))]
    }

    fn is_break(&self, atom: usize) -> bool {
        let spot = self.spots[atom];
        spot.shown[1] - spot.shown[0] == 2 && spot.real[1] - spot.real[0] == 1
    }

    /// The atoms that a stretch of the real text touches, `[first, behind the last)`.
    pub fn atoms_of(&self, real: [usize; 2]) -> [usize; 2] {
        let start = self.spots.partition_point(|spot| spot.real[1] <= real[0]);
        let end = self.spots.partition_point(|spot| spot.real[0] < real[1]);
        [start, end.max(start)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        lay(&of(text), |_| Secret::default()).shown
    }

    #[test]
    fn every_pair_has_a_line() {
        assert_eq!(shown("A=1; B=2;C=3"), "A=1;\nB=2;\nC=3");
        assert_eq!(shown("A=\"x;y\";B='p;q';"), "A=\"x;y\";\nB='p;q';\n");
        assert_eq!(shown("A=\"x\"\";y\";B=1"), "A=\"x\"\";y\";\nB=1");
        assert_eq!(shown("Dom;Url=x"), "Dom;\nUrl=x");
        // A quote that is never closed ends with its line, so that typing one does not move all others.
        assert_eq!(shown("A=\"x;B=1"), "A=\"x;\nB=1");
    }

    #[test]
    fn positions_go_from_the_real_to_the_shown_text() {
        let mut atoms = of("P=");
        atoms.push(Atom::Mask("password".to_owned()));
        atoms.extend(of("; U=ø𝄞x"));
        let laid = lay(&atoms, |_| Secret::new("kiwi"));
        assert_eq!(laid.real.expose(), "P=kiwi; U=ø𝄞x");
        assert_eq!(laid.shown, "P=••••••••••••;\nU=ø𝄞x");
        assert_eq!(laid.span([2, 6]), [2, 14]);
        assert_eq!(laid.span([3, 4]), [2, 14]);
        assert_eq!(laid.span([8, 9]), [16, 17]);
        assert_eq!(laid.span([11, 13]), [19, 21]);
        assert_eq!(laid.span([6, 7]), [14, 15]);
        assert_eq!(laid.atom_at(14), (3, 0));
        assert_eq!(laid.atom_at(5), (2, 3));
    }
}
