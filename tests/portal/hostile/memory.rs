//! How much memory the children of this process really take.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

/// Watches the children of this process while it lives.
pub struct Children {
    peak: Arc<AtomicU64>,
    ended: Arc<AtomicBool>,
    watch: Option<JoinHandle<()>>,
}

impl Children {
    pub fn watched() -> Children {
        let (peak, ended) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicBool::new(false)));
        let (seen, over) = (Arc::clone(&peak), Arc::clone(&ended));
        let watch = std::thread::spawn(move || {
            while !over.load(Ordering::Relaxed) {
                seen.fetch_max(largest_child(), Ordering::Relaxed);
                std::thread::sleep(Duration::from_millis(5));
            }
        });
        Children { peak, ended, watch: Some(watch) }
    }

    /// The most that one child took, in mebibytes.
    pub fn peak(mut self) -> u64 {
        self.ended.store(true, Ordering::Relaxed);
        if let Some(watch) = self.watch.take() {
            watch.join().expect("the watch ends");
        }
        self.peak.load(Ordering::Relaxed) / 1024
    }
}

fn largest_child() -> u64 {
    let own = std::process::id().to_string();
    let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let statuses = processes.filter_map(|process| std::fs::read_to_string(process.path().join("status")).ok());
    // A child that has not become another program yet still bears the name and the memory of its parent.
    let is_reader = |status: &str| matches!(field(status, "Name:"), "kopilka" | "exe") && field(status, "PPid:") == own;
    let children = statuses.filter(|status| is_reader(status));
    children.map(|status| kibibytes(&status, "VmHWM:")).max().unwrap_or_default()
}

fn kibibytes(status: &str, name: &str) -> u64 {
    field(status, name).trim_end_matches(" kB").parse().unwrap_or_default()
}

fn field<'s>(status: &'s str, name: &str) -> &'s str {
    status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim()
}
