//! The keeper of the server: one thread that starts PostgreSQL, waits for its end, and starts it again
//! until told to stop. The kernel ends PostgreSQL together with the thread that started it, so this
//! thread lives as long as the program, and even a killed program leaves no server behind.

use std::io;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, WaitId, WaitIdOptions, getppid, kill_process, set_parent_process_death_signal, waitid};

use super::error::ClusterError;
use super::remains::{Remains, server_process};

const PAUSE: Duration = Duration::from_millis(200);
/// A server that has failed so often (for twenty seconds) is tried less often.
const PATIENCE: u32 = 100;
const LONG_PAUSE: Duration = Duration::from_secs(2);
/// A server that lived so long did not fail to start.
const SOUND: Duration = Duration::from_secs(1);
/// A clean end writes everything to the disk; an old one may be slow.
const CLEAN_END: Duration = Duration::from_secs(30);

pub(super) struct Keeper {
    watch: Arc<Watch>,
    folder: PathBuf,
    thread: Option<JoinHandle<()>>,
}

struct Watch {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    stopping: bool,
    ended: bool,
    server: Option<Pid>,
    has_served: bool,
    /// Since it last served.
    failures: u32,
    orphan: Option<Pid>,
    refusal: Option<io::Error>,
}

impl Keeper {
    /// `order` makes the command that runs the server in the foreground upon the cluster in `folder`.
    pub(super) fn begin(
        folder: PathBuf,
        order: impl Fn() -> io::Result<Command> + Send + 'static,
    ) -> Result<Keeper, ClusterError> {
        let watch = Arc::new(Watch { state: Mutex::default(), changed: Condvar::new() });
        let thread = thread::Builder::new().name("postgresql".into()).spawn({
            let (watch, folder) = (Arc::clone(&watch), folder.clone());
            move || watch.keep(&folder, order)
        });
        Ok(Keeper { watch, folder, thread: Some(thread.map_err(ClusterError::files("start the keeper of PostgreSQL"))?) })
    }

    /// Whether the server that the folder names is the one started here, and not an earlier one.
    pub(super) fn is_server_ours(&self) -> bool {
        let ours = self.watch.lock().server;
        ours.is_some() && ours == server_process(&self.folder)
    }

    /// From now on an end of the server is an accident, and no longer a failed start.
    pub(super) fn note_served(&self) {
        let mut state = self.watch.lock();
        state.has_served = true;
        state.failures = 0;
    }

    pub(super) fn failures(&self) -> u32 {
        self.watch.lock().failures
    }

    pub(super) fn orphan(&self) -> Option<Pid> {
        self.watch.lock().orphan
    }

    pub(super) fn take_refusal(&self) -> Option<io::Error> {
        self.watch.lock().refusal.take()
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        let mut state = self.watch.lock();
        state.stopping = true;
        state.signal(Signal::INT);
        self.watch.changed.notify_all();
        let deadline = Instant::now() + CLEAN_END;
        while !state.ended {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                tracing::warn!("PostgreSQL did not end in time and is stopped at once; it will recover at the next start");
                state.signal(Signal::QUIT);
                break;
            }
            state = self.watch.wait(state, left);
        }
        drop(state);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Watch {
    fn keep(&self, folder: &Path, order: impl Fn() -> io::Result<Command>) {
        while !self.lock().stopping {
            if self.clear_remains(folder) {
                match self.start(&order) {
                    Ok(Some(child)) => self.wait_for_end(child),
                    Ok(None) => break,
                    Err(error) => self.lock().refusal = Some(error),
                }
            }
            let mut state = self.lock();
            if state.stopping {
                break;
            }
            state.failures += 1;
            let pause = if state.failures < PATIENCE { PAUSE } else { LONG_PAUSE };
            drop(self.wait(state, pause));
        }
        self.lock().ended = true;
        self.changed.notify_all();
    }

    /// True when nothing of an earlier run stands in the way any longer.
    fn clear_remains(&self, folder: &Path) -> bool {
        let remains = Remains::of(folder);
        let orphan = match remains {
            Remains::Server(process) => Some(process),
            _ => None,
        };
        if let Some(process) = orphan
            && self.lock().orphan.is_none()
        {
            tracing::warn!(process = process.as_raw_nonzero(), "ending the PostgreSQL of an earlier run");
        }
        self.lock().orphan = orphan;
        if let Err(error) = remains.clear(folder) {
            tracing::warn!(%error, "could not clear away what an earlier PostgreSQL left");
        }
        orphan.is_none()
    }

    /// Starts the server, or nothing if the program ends meanwhile.
    fn start(&self, order: impl Fn() -> io::Result<Command>) -> io::Result<Option<Child>> {
        let mut command = order()?;
        // A group of its own: Ctrl-C at the terminal reaches the program, and the program ends PostgreSQL.
        command.process_group(0);
        dies_with_us(&mut command, Signal::INT);
        let mut state = self.lock();
        if state.stopping {
            return Ok(None);
        }
        let child = command.spawn()?;
        state.server = Pid::from_raw(child.id().cast_signed());
        Ok(Some(child))
    }

    /// The child is reaped only after its number is forgotten, so that no signal can reach a stranger.
    fn wait_for_end(&self, mut child: Child) {
        let begun = Instant::now();
        if let Some(server) = Pid::from_raw(child.id().cast_signed()) {
            let options = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT;
            while waitid(WaitId::Pid(server), options).is_err_and(|error| error == rustix::io::Errno::INTR) {}
        }
        let mut state = self.lock();
        state.server = None;
        let outcome = child.wait();
        if state.has_served && begun.elapsed() > SOUND {
            state.failures = 0;
        }
        if !state.stopping && state.failures == 0 {
            tracing::warn!(?outcome, "PostgreSQL ended by itself and is started again");
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'state>(&self, state: MutexGuard<'state, State>, limit: Duration) -> MutexGuard<'state, State> {
        let (state, _) = self.changed.wait_timeout(state, limit).unwrap_or_else(PoisonError::into_inner);
        state
    }
}

impl State {
    fn signal(&self, signal: Signal) {
        if let Some(server) = self.server {
            // It may have ended this very moment, which is what is wanted.
            let _ = kill_process(server, signal);
        }
    }
}

/// The child gets `signal` when the thread that starts it ends, however the program ends.
#[expect(unsafe_code, reason = "only the child itself, between fork and exec, can ask the kernel for this signal")]
pub(super) fn dies_with_us(command: &mut Command, signal: Signal) {
    let program = Pid::from_raw(std::process::id().cast_signed());
    // SAFETY: the closure makes two system calls and allocates nothing.
    unsafe {
        command.pre_exec(move || {
            set_parent_process_death_signal(Some(signal))?;
            // The program may have died before the request: then nobody would send the signal.
            if getppid() == program { Ok(()) } else { Err(rustix::io::Errno::SRCH.into()) }
        });
    }
}
