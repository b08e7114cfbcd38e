//! Threads that judge chunks. What they give is taken in the order the chunks were handed over.

use std::collections::{BTreeMap, VecDeque};
use std::num::NonZero;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use super::chunk::{Chunk, Shared};
use super::gather::Gathered;

type Work = (u64, Vec<u8>);
type Done = (u64, Chunk, Vec<u8>);

pub(super) struct Pool {
    work: Option<Sender<Work>>,
    done: Receiver<Done>,
    threads: Vec<JoinHandle<()>>,
    /// Chunks judged before their turn.
    early: BTreeMap<u64, Chunk>,
    /// Buffers of chunks that were judged. Using them again spares the system the work of finding and clearing memory
    /// for every chunk anew.
    spare: Vec<Vec<u8>>,
    next: u64,
    taken: u64,
    /// Chunks that may be on the way at once.
    most: u64,
}

impl Pool {
    pub(super) fn new(shared: &Arc<Shared>) -> Self {
        let count = thread::available_parallelism().map_or(1, NonZero::get);
        let (work, queue) = channel::<Work>();
        let (tell, done) = channel();
        let queue = Arc::new(Mutex::new(queue));
        let threads = (0..count)
            .map(|_| {
                let (shared, queue, tell) =
                    (Arc::clone(shared), Arc::clone(&queue), Sender::clone(&tell));
                thread::spawn(move || {
                    loop {
                        let next = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
                        let Ok((turn, bytes)) = next else { return };
                        // Nobody waits any more when the check was given up.
                        let chunk = Chunk::next(&shared, &bytes);
                        if tell.send((turn, chunk, bytes)).is_err() {
                            return;
                        }
                    }
                })
            })
            .collect();
        Self {
            work: Some(work),
            done,
            threads,
            early: BTreeMap::new(),
            spare: Vec::new(),
            next: 0,
            taken: 0,
            most: count as u64 + 2,
        }
    }

    /// Hands a chunk over, and takes what is ready; waits when too many are on the way.
    pub(super) fn judge(&mut self, bytes: Vec<u8>, gathered: &mut Gathered) {
        if let Some(work) = &self.work {
            // The threads live as long as this sender.
            let _ = work.send((self.next, bytes));
        }
        self.next += 1;
        let mut ready: VecDeque<Done> = self.done.try_iter().collect();
        loop {
            for (turn, chunk, bytes) in ready.drain(..) {
                self.early.insert(turn, chunk);
                self.spare.push(bytes);
            }
            self.take(gathered);
            if self.next - self.taken < self.most {
                return;
            }
            match self.done.recv() {
                Ok(done) => ready.push_back(done),
                Err(_) => return,
            }
        }
    }

    /// An empty buffer that was used before.
    pub(super) fn spare(&mut self) -> Option<Vec<u8>> {
        let mut bytes = self.spare.pop()?;
        bytes.clear();
        Some(bytes)
    }

    fn take(&mut self, gathered: &mut Gathered) {
        while let Some(chunk) = self.early.remove(&self.taken) {
            gathered.add(chunk);
            self.taken += 1;
        }
    }

    /// Waits for everything.
    pub(super) fn finish(mut self, gathered: &mut Gathered) {
        self.work = None;
        while let Ok((turn, chunk, _)) = self.done.recv() {
            self.early.insert(turn, chunk);
            self.take(gathered);
            if self.taken == self.next {
                break;
            }
        }
        for thread in self.threads.drain(..) {
            if let Err(panic) = thread.join() {
                std::panic::resume_unwind(panic);
            }
        }
    }
}
