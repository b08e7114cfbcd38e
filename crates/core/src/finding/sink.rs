//! Where rules put what they found.

use super::{Finding, Fix, Kind, Location, Params, Severity, Value};

/// Collects findings. A rule gets a sink already bound to its own kind, so it cannot raise another's.
pub struct Sink<'a> {
    kind: &'static Kind,
    found: &'a mut Vec<Finding>,
}

impl<'a> Sink<'a> {
    /// A sink for one kind over a common list.
    pub fn new(kind: &'static Kind, found: &'a mut Vec<Finding>) -> Self {
        Self { kind, found }
    }

    /// Raises a finding with the kind's usual severity; the answer takes parameters, severity and fix.
    pub fn at(&mut self, location: Location) -> Raised<'_> {
        self.found.push(Finding {
            code: self.kind.code,
            severity: self.kind.severities[0],
            location,
            params: Params::new(),
            fix: None,
        });
        let last = self.found.len() - 1;
        Raised(&mut self.found[last])
    }
}

/// A finding just raised.
pub struct Raised<'a>(&'a mut Finding);

impl Raised<'_> {
    /// Adds a parameter.
    #[allow(clippy::return_self_not_must_use)] // the finding is already in the sink
    pub fn with(self, name: &'static str, value: impl Into<Value>) -> Self {
        self.0.params.insert(name, value.into());
        self
    }

    /// Weighs it differently from the kind's usual severity.
    #[allow(clippy::return_self_not_must_use)] // as above
    pub fn severity(self, severity: Severity) -> Self {
        self.0.severity = severity;
        self
    }

    /// Offers a repair.
    #[allow(clippy::return_self_not_must_use)] // as above
    pub fn fix(self, fix: Fix) -> Self {
        self.0.fix = Some(fix);
        self
    }
}
