//! Typing into the text, and changing its pairs from outside.

use super::atoms::{self, Atom, DOTS_LEN, Look};
use super::{Document, base, builder, fields, hide};
use crate::connection::draft::{Draft, Target};
use crate::connection::grammar;
use crate::connection::keys::{self, Setting};
use crate::connection::outgoing;
use crate::connection::settings::{self, Entry};
use crate::secret::Secret;

impl Document {
    /// Puts text in place of a stretch of the shown text. A secret is not edited letter by letter: what is typed at its end
    /// is added, one dot erased at its end takes one letter away, and any other change of a part of it takes it out.
    pub(super) fn type_text(&mut self, start: usize, end: usize, text: &str, typed: bool) {
        let text = text.replace(['\r', '\n'], if typed { "\n" } else { " " });
        if start == end && typed && self.line_end(start, &text) {
            return;
        }
        if start < end && text.is_empty() && self.rub_out(start, end) {
            return;
        }
        let mut at = self.cut(start, end);
        let mut rest: &str = &text;
        if let Some(name) = self.mask_before(at) {
            // At the end of a secret letters go into it, up to the `;` that ends the pair.
            let open = self
                .held
                .get(&name)
                .is_some_and(|raw| is_open(raw.expose()));
            let stop = if open {
                rest.len()
            } else {
                rest.find([';', '\n']).unwrap_or(rest.len())
            };
            let (inside, outside) = rest.split_at(stop);
            self.add(&name, inside, true);
            rest = outside;
        } else if let Some(name) = self.mask_after(at).filter(|_| !rest.contains([';', '='])) {
            self.add(&name, rest, false);
            rest = "";
        }
        if rest == "\n" {
            rest = ";";
        }
        let new: Vec<Atom> = rest.chars().map(Atom::Char).collect();
        let count = new.len();
        self.state.atoms.splice(at..at, new);
        at += count;
        at = self.hide(Some(at).filter(|_| typed)).unwrap_or(at);
        self.settle(at);
    }

    /// The caret belongs in front of an atom.
    fn settle(&mut self, at: usize) {
        let laid = self.laid(self.target);
        self.caret = Some(laid.shown_of(at)[0]);
    }

    /// At the end of a line, Enter and `;` go to the next one, and letters still belong to this one.
    fn line_end(&mut self, at: usize, text: &str) -> bool {
        let laid = self.laid(self.target);
        let (atom, into) = laid.atom_at(at);
        let looks = atoms::looks(&self.state.atoms);
        if into != 1 || looks.get(atom) != Some(&Look::Break) {
            return false;
        }
        if text == ";" || text == "\n" {
            self.caret = Some(at + 1);
            return true;
        }
        let before = laid.shown_of(atom)[0];
        self.type_text(before, before, text, true);
        true
    }

    /// One dot at the end of a secret, or at its beginning: one letter.
    fn rub_out(&mut self, start: usize, end: usize) -> bool {
        let laid = self.laid(self.target);
        let (atom, into) = laid.atom_at(start);
        let Some(Atom::Mask(name)) = self.state.atoms.get(atom).cloned() else {
            return false;
        };
        if end - start != 1 || !(into == 0 || into == DOTS_LEN - 1) {
            return false;
        }
        let mut letters: Vec<char> = self
            .held
            .get(&name)
            .map(|raw| raw.expose().chars().collect())
            .unwrap_or_default();
        if into == 0 {
            letters.drain(..1.min(letters.len()));
        } else {
            letters.pop();
        }
        let left = Secret::new(letters.iter().collect::<String>());
        let next = if left.is_empty() {
            self.state.atoms.remove(atom);
            atom
        } else if into == 0 {
            atom
        } else {
            atom + 1
        };
        self.held.insert(name, left);
        self.settle(next);
        true
    }

    /// Takes a stretch of the shown text out and gives the place where it was. Line breaks go with their `;`.
    fn cut(&mut self, start: usize, end: usize) -> usize {
        let laid = self.laid(self.target);
        let (first, into) = laid.atom_at(start);
        if start >= end {
            // Inside a mask there is no place: behind it there is.
            let inside = into > 0 && matches!(self.state.atoms.get(first), Some(Atom::Mask(_)));
            return first + usize::from(inside);
        }
        let (last, over) = laid.atom_at(end);
        let mut behind = if over > 0 { last + 1 } else { last };
        let looks = atoms::looks(&self.state.atoms);
        if behind > 0 && looks.get(behind - 1) == Some(&Look::Break) {
            while looks.get(behind) == Some(&Look::Hidden) {
                behind += 1;
            }
        }
        let behind = behind.min(self.state.atoms.len());
        self.state.atoms.drain(first.min(behind)..behind);
        first.min(self.state.atoms.len())
    }

    fn mask_before(&self, at: usize) -> Option<String> {
        match self.state.atoms.get(at.checked_sub(1)?) {
            Some(Atom::Mask(name)) => Some(name.clone()),
            _ => None,
        }
    }

    fn mask_after(&self, at: usize) -> Option<String> {
        match self.state.atoms.get(at) {
            Some(Atom::Mask(name)) => Some(name.clone()),
            _ => None,
        }
    }

    fn add(&mut self, name: &str, text: &str, behind: bool) {
        let raw = self.held.get(name).cloned().unwrap_or_default();
        let new = if behind {
            format!("{}{text}", raw.expose())
        } else {
            format!("{text}{}", raw.expose())
        };
        self.held.insert(name.to_owned(), Secret::new(new));
    }

    /// Takes every secret out of the text that is not masked yet, and lets placeholders be seen. `typing` is the atom
    /// behind the letter that was typed; gives its place afterwards.
    pub(super) fn hide(&mut self, typing: Option<usize>) -> Option<usize> {
        let mut caret = typing;
        self.show_placeholders(&mut caret);
        let laid = self.laid(Target::Dataverse);
        let text = laid.real.expose();
        let at_byte = caret.map(|at| self.bytes_before(at));
        let found = hide::stretches(text, &grammar::parse(text), at_byte);
        for stretch in found.iter().rev() {
            let (start, end) = (
                self.atom_of_byte(stretch.start),
                self.atom_of_byte(stretch.end),
            );
            let inside = &self.state.atoms[start..end];
            if inside.is_empty() || inside.iter().any(|atom| matches!(atom, Atom::Mask(_))) {
                continue;
            }
            let raw: String = text[stretch.start..stretch.end].to_owned();
            let name = self.free_name(stretch.name);
            self.held.insert(name.clone(), Secret::new(raw));
            self.state.atoms.splice(start..end, [Atom::Mask(name)]);
            caret = caret.map(|at| {
                if at >= end {
                    at + 1 - (end - start)
                } else {
                    at.min(start + 1)
                }
            });
        }
        caret
    }

    fn show_placeholders(&mut self, caret: &mut Option<usize>) {
        let mut at = 0;
        while at < self.state.atoms.len() {
            if let Atom::Mask(name) = &self.state.atoms[at]
                && let Some(raw) = self.held.get(name)
                && Draft::is_placeholder(raw.expose())
            {
                let open = atoms::of(raw.expose());
                let name = name.clone();
                *caret = caret.map(|c| if c > at { c + open.len() - 1 } else { c });
                self.state.atoms.splice(at..=at, open);
                self.held.remove(&name);
            }
            at += 1;
        }
    }

    /// A name under which nothing in the text is held yet.
    fn free_name(&self, base: &str) -> String {
        let taken = |name: &str| {
            self.state
                .atoms
                .iter()
                .any(|atom| matches!(atom, Atom::Mask(other) if other == name))
        };
        if !taken(base) {
            return base.to_owned();
        }
        // One more than there are atoms cannot all be taken.
        (2..=self.state.atoms.len() + 2)
            .map(|n| format!("{base}-{n}"))
            .find(|name| !taken(name))
            .unwrap_or_default()
    }

    fn bytes_before(&self, atom: usize) -> usize {
        self.state.atoms[..atom.min(self.state.atoms.len())]
            .iter()
            .map(|atom| self.bytes_of(atom))
            .sum()
    }

    fn bytes_of(&self, atom: &Atom) -> usize {
        match atom {
            Atom::Char(c) => c.len_utf8(),
            Atom::Mask(name) => self.held.get(name).map_or(0, |raw| raw.expose().len()),
        }
    }

    /// The atom that begins at a byte of the real text or covers it.
    fn atom_of_byte(&self, byte: usize) -> usize {
        let mut sum = 0;
        for (at, atom) in self.state.atoms.iter().enumerate() {
            if sum >= byte {
                return at;
            }
            sum += self.bytes_of(atom);
        }
        self.state.atoms.len()
    }

    /// Puts a whole new text in place of the one the reader of the target gets; what is alike in both stays as it is.
    pub(super) fn replace_real(&mut self, new: &str) {
        let laid = self.laid(self.target);
        let old: Vec<char> = laid.real.expose().chars().collect();
        let new: Vec<char> = new.chars().collect();
        let front = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
        let room = old.len().min(new.len()) - front;
        let back = old
            .iter()
            .rev()
            .zip(new.iter().rev())
            .take(room)
            .take_while(|(a, b)| a == b)
            .count();
        let units = |chars: &[char]| chars.iter().map(|c| c.len_utf16()).sum::<usize>();
        let span = [units(&old[..front]), units(&old[..old.len() - back])];
        let [mut start, mut end] = laid.atoms_of(span);
        if span[0] == span[1] {
            // Nothing is taken out: between two atoms, or inside a mask.
            end = end.max(start);
        }
        start = start.min(self.state.atoms.len());
        end = end.clamp(start, self.state.atoms.len());
        // A mask that is only partly touched opens: its letters become text, and are hidden again below.
        let mut opened: Vec<Atom> = Vec::new();
        let before = units_before(&laid, start);
        let lead = span[0].saturating_sub(before);
        let touched: Vec<char> = self.state.atoms[start..end]
            .iter()
            .flat_map(|atom| match atom {
                Atom::Char(c) => vec![*c],
                Atom::Mask(name) => self.fill(name, self.target).expose().chars().collect(),
            })
            .collect();
        let kept_front = take_units(&touched, lead);
        opened.extend(kept_front.iter().copied().map(Atom::Char));
        opened.extend(new[front..new.len() - back].iter().copied().map(Atom::Char));
        let taken = units(&old[front..old.len() - back]);
        let rest = &touched[kept_front.len()..];
        let gone = take_units(rest, taken).len();
        opened.extend(rest[gone..].iter().copied().map(Atom::Char));
        self.state.atoms.splice(start..end, opened);
        self.hide(None);
    }

    // Pairs ----------------------------------------------------------------------------------------------------------

    /// Changes a field: a pair of the string, or a value of the set-up pages.
    pub(super) fn set(&mut self, field: &str, value: &str) {
        match fields::key_of(field) {
            Some(key) => self.set_pair(key, value),
            None if value.is_empty() => {
                self.state.values.remove(field);
            }
            None => {
                let known = settings::field(field).is_some() || fields::about(field).is_some();
                if known {
                    self.state
                        .values
                        .insert(field.to_owned(), Entry::Text(value.to_owned()));
                }
            }
        }
    }

    pub(super) fn switch(&mut self, field: &str, on: bool) {
        if let Some(key) = fields::key_of(field) {
            self.set_pair(key, if on { "true" } else { "" });
        } else if settings::field(field).is_some() {
            self.state
                .values
                .insert(field.to_owned(), Entry::Switch(on));
        }
    }

    /// Changes the value of a key: where the client takes it from, else at the place it usually has.
    pub(super) fn set_pair(&mut self, key: &'static str, value: &str) {
        let draft = self.draft(Target::Dataverse);
        if draft.error().is_some() {
            return;
        }
        let taken = match Setting::of(key) {
            Some(setting) => draft
                .pair(setting)
                .map(|(pair, _)| pair)
                .or_else(|| empty_pair(&draft, setting)),
            None => draft.key(key).map(|(pair, _)| pair),
        };
        let written = builder::quote(value);
        match taken {
            Some(pair) if value.is_empty() => {
                let [start, end] = [pair.span.bytes.start, pair.span.bytes.end];
                let (first, behind) = (self.atom_of_byte(start), self.atom_of_byte(end));
                self.remove_pair(first, behind);
            }
            Some(pair) => {
                let (start, end) = (
                    self.atom_of_byte(pair.value_span.bytes.start),
                    self.atom_of_byte(pair.value_span.bytes.end),
                );
                self.state
                    .atoms
                    .splice(start..end.max(start), atoms::of(written.expose()));
                self.hide(None);
            }
            None if value.is_empty() => {}
            None => {
                let before = self.place_of(key, &draft);
                self.insert_pair(before, &format!("{key}={}", written.expose()));
            }
        }
    }

    /// Takes a pair out together with the `;` that parts it from the next one, or else from the one before.
    fn remove_pair(&mut self, mut first: usize, mut behind: usize) {
        let atoms = &self.state.atoms;
        let is = |at: usize, test: fn(char) -> bool| matches!(atoms.get(at), Some(Atom::Char(c)) if test(*c));
        let mut next = behind;
        while is(next, char::is_whitespace) {
            next += 1;
        }
        if is(next, |c| c == ';') {
            behind = next + 1;
            while is(behind, char::is_whitespace) {
                behind += 1;
            }
        } else {
            while first > 0 && is(first - 1, char::is_whitespace) {
                first -= 1;
            }
            if first > 0 && is(first - 1, |c| c == ';') {
                first -= 1;
            }
        }
        self.state.atoms.drain(first..behind);
    }

    /// The atom in front of which a new pair belongs; none for the end.
    fn place_of(&self, key: &str, draft: &Draft) -> Option<usize> {
        let rank = |key: &str| Setting::of(key).and_then(outgoing::rank);
        let own = rank(key)?;
        let later = draft
            .written()
            .iter()
            .find(|pair| rank(&pair.key).is_some_and(|other| other > own))?;
        Some(self.atom_of_byte(later.span.bytes.start))
    }

    fn insert_pair(&mut self, before: Option<usize>, pair: &str) {
        let last = self
            .state
            .atoms
            .iter()
            .rev()
            .find(|atom| !matches!(atom, Atom::Char(c) if c.is_whitespace()));
        let parted = matches!(last, None | Some(Atom::Char(';')));
        let text = match (before, parted) {
            (Some(_), _) => format!("{pair};"),
            (None, true) => pair.to_owned(),
            (None, false) => format!(";{pair}"),
        };
        let at = before.unwrap_or(self.state.atoms.len());
        self.state.atoms.splice(at..at, atoms::of(&text));
        self.hide(None);
    }

    // Secrets --------------------------------------------------------------------------------------------------------

    /// Types into the field of a secret. The field shows a dot for each letter typed since it got the focus; the first one
    /// takes the place of what was held.
    pub(super) fn type_secret(&mut self, field: &str, start: usize, end: usize, text: &str) {
        let so_far = match self.entry.take() {
            Some((of, typed)) if of == field => typed,
            _ => Secret::default(),
        };
        let letters: Vec<char> = so_far.expose().chars().collect();
        let (start, end) = (
            start.min(letters.len()),
            end.clamp(start.min(letters.len()), letters.len()),
        );
        let mut new: String = letters[..start].iter().collect();
        new.push_str(text);
        new.extend(&letters[end..]);
        let value = Secret::new(new);
        let entry = value.clone();
        self.change(super::Did::Field, field, |doc| doc.hold(field, &value));
        self.entry = Some((field.to_owned(), entry));
    }

    /// Holds a secret for a field; an empty one is forgotten.
    pub(super) fn hold(&mut self, field: &str, value: &Secret) {
        if value.is_empty() {
            return self.forget(field);
        }
        let Some(key) = fields::key_of(field) else {
            if settings::field(field).is_some() {
                self.held.insert(field.to_owned(), value.clone());
            }
            return;
        };
        let mask = self.mask_of(field);
        match mask {
            Some(name) => {
                self.held.insert(name, builder::quote(value.expose()));
                self.hide(None);
            }
            None => self.set_pair(key, value.expose()),
        }
    }

    /// The mask in the text that a field stands for.
    fn mask_of(&self, field: &str) -> Option<String> {
        self.state.atoms.iter().rev().find_map(|atom| match atom {
            Atom::Mask(name) if base(name) == field => Some(name.clone()),
            _ => None,
        })
    }

    /// Forgets a secret and takes its pair out.
    pub(super) fn forget(&mut self, field: &str) {
        if let Some(key) = fields::key_of(field) {
            self.set_pair(key, "");
        }
        self.held.remove(field);
        self.unasked.remove(field);
    }

    /// How many letters of a secret have been typed since its field got the focus.
    pub(super) fn typed(&self, field: &str) -> usize {
        match &self.entry {
            Some((of, typed)) if of == field => typed.expose().chars().count(),
            _ => 0,
        }
    }
}

/// A quote that was opened and not closed.
fn is_open(raw: &str) -> bool {
    let Some(quote) = raw.chars().next().filter(|c| matches!(c, '"' | '\'')) else {
        return false;
    };
    raw[1..].matches(quote).count() % 2 == 0
}

/// A pair of the setting that has no value.
fn empty_pair(draft: &Draft, setting: Setting) -> Option<&grammar::Pair> {
    draft
        .written()
        .iter()
        .rfind(|pair| Setting::of(&pair.key) == Some(setting))
        .filter(|_| !keys::BUSINESS_CENTRAL.contains(&setting.usual_name()))
}

fn units_before(laid: &atoms::Laid, atom: usize) -> usize {
    laid.real_of(atom)
}

/// The letters that make up so many UTF-16 units.
fn take_units(letters: &[char], units: usize) -> &[char] {
    let mut sum = 0;
    let count = letters
        .iter()
        .take_while(|c| {
            let fits = sum + c.len_utf16() <= units;
            sum += c.len_utf16();
            fits
        })
        .count();
    &letters[..count]
}
