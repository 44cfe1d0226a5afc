//! A program that keeps a private PostgreSQL, in a process of its own that a test may kill; and the
//! folder that the two of them work in.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use kopilka::db::embedded::{Cluster, DATABASE, Durability, join, start};
use rustix::process::Pid;
use sqlx::ConnectOptions;
use tokio::sync::mpsc::{self, UnboundedReceiver};

const DATA_VARIABLE: &str = "KOPILKA_TEST_CLUSTER";

/// The other side of `Program`: does nothing unless a test calls it with a folder.
#[tokio::test]
async fn a_program_keeps_its_cluster_until_its_input_ends() {
    let Some(data) = std::env::var_os(DATA_VARIABLE) else {
        return;
    };
    match start(Path::new(&data), Durability::Kept).await {
        Ok(cluster) => {
            println!("ready");
            let waiting = tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new()));
            waiting.await.unwrap().unwrap();
            cluster.stop().await;
        }
        Err(refusal) => println!("refused: {refusal}"),
    }
}

pub struct Program {
    process: Child,
    words: UnboundedReceiver<String>,
}

impl Program {
    pub fn spawn(folder: &Folder) -> Program {
        Program::run(Program::command(folder))
    }

    /// Returns when the program's PostgreSQL answers.
    pub async fn begin(folder: &Folder) -> Program {
        let mut program = Program::spawn(folder);
        program.hears("ready").await;
        program
    }

    /// What a program says that does not start.
    pub async fn refused(folder: &Folder, variable: &str, value: &str) -> String {
        let mut command = Program::command(folder);
        command.env(variable, value);
        Program::run(command).hears("refused: ").await
    }

    pub fn kill(&self) {
        super::kill(Pid::from_child(&self.process));
    }

    pub async fn end(mut self) {
        drop(self.process.stdin.take());
        let outcome = tokio::task::spawn_blocking(move || self.process.wait().unwrap()).await.unwrap();
        assert!(outcome.success());
    }

    fn command(folder: &Folder) -> Command {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args(["--exact", "cluster::program::a_program_keeps_its_cluster_until_its_input_ends", "--nocapture"])
            .env(DATA_VARIABLE, folder.data())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        command
    }

    fn run(mut command: Command) -> Program {
        let mut process = command.spawn().unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap()).lines().map_while(Result::ok);
        let (heard, words) = mpsc::unbounded_channel();
        // Everything is read, or the program would stumble over its own last words.
        std::thread::spawn(move || lines.for_each(|line| drop(heard.send(line))));
        Program { process, words }
    }

    async fn hears(&mut self, word: &str) -> String {
        loop {
            let line = self.words.recv().await.expect("the program ended without a word");
            if line.contains(word) {
                return line;
            }
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A data folder that is thrown away with the test.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Folder {
        Folder(std::env::temp_dir().join(format!("kopilka-cluster-{}-{name}", std::process::id())))
    }

    pub fn data(&self) -> PathBuf {
        self.0.clone()
    }

    pub fn server(&self) -> Pid {
        self.current_server().unwrap()
    }

    /// The process that the cluster names as its server; it may have been killed already.
    pub fn current_server(&self) -> Option<Pid> {
        let lock = fs::read_to_string(self.0.join("pg/postmaster.pid")).ok()?;
        Pid::from_raw(lock.lines().next()?.parse().ok()?)
    }

    /// The user and the group whom PostgreSQL runs as.
    pub fn owner(&self) -> (u32, u32) {
        let cluster = fs::metadata(self.0.join("pg")).unwrap();
        (cluster.uid(), cluster.gid())
    }

    pub fn as_its_owner(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir("/").stdout(Stdio::null()).stderr(Stdio::null());
        if rustix::process::geteuid().is_root() {
            command.uid(self.owner().0).gid(self.owner().1);
        }
        command
    }

    /// A server that no program keeps, as `kill -9` may leave it where the kernel did not end it.
    pub async fn orphan(&self) -> Child {
        let cluster = start(&self.data(), Durability::Kept).await.unwrap();
        let words = fs::read(format!("/proc/{}/cmdline", self.server().as_raw_nonzero())).unwrap();
        let words: Vec<String> = words.split(|byte| *byte == 0).map(|word| String::from_utf8(word.to_vec()).unwrap()).collect();
        cluster.stop().await;
        let orphan = self.as_its_owner(&words[0]).args(&words[1..words.len() - 1]).spawn().unwrap();
        let deadline = Instant::now() + Duration::from_secs(20);
        while !fs::read_to_string(self.0.join("pg/postmaster.pid")).is_ok_and(|lock| lock.contains("ready")) {
            assert!(Instant::now() < deadline, "the orphan did not start");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        orphan
    }

    /// Writes number after number beside the running program until `deed` ends it; returns those that
    /// PostgreSQL acknowledged.
    pub async fn write_until(&self, deed: impl FnOnce()) -> Vec<i32> {
        let tool = join(&self.data()).await.unwrap();
        super::save(&tool, 0).await;
        let mut connection = tool.owner_options(DATABASE).connect().await.unwrap();
        let next = sqlx::query_scalar("SELECT max(number) + 1 FROM saved").fetch_one(&mut connection).await.unwrap();
        let writing = tokio::spawn(async move {
            let mut acknowledged = Vec::new();
            for number in next.. {
                let statement = sqlx::query("INSERT INTO saved VALUES ($1)").bind(number);
                match statement.execute(&mut connection).await {
                    Ok(_) => acknowledged.push(number),
                    Err(_) => break,
                }
            }
            acknowledged
        });
        tokio::time::sleep(Duration::from_millis(200)).await;
        deed();
        let acknowledged: Vec<i32> = writing.await.unwrap();
        assert!(!acknowledged.is_empty());
        acknowledged
    }

    /// The cluster as a tool reaches it once its program has started the server again.
    pub async fn answers_again(&self) -> Cluster {
        let deadline = Instant::now() + Duration::from_secs(10);
        loop {
            match join(&self.data()).await {
                Ok(cluster) => return cluster,
                Err(refusal) => assert!(Instant::now() < deadline, "{refusal}"),
            }
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
