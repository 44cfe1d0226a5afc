//! The accept loop: connections are counted, silent ones are dropped, and on a stop the answers in hand
//! are finished. `axum::serve` sets no timer, so its header timeout would never fire.

#![expect(clippy::disallowed_types, reason = "the finished router is served here")]

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use hyper::body::Incoming;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch};
use tower::ServiceExt;

use super::heard::heard;

/// The other end of a connection; the accept loop puts it into each request's extensions.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub IpAddr);

/// So many connections are held at once; the next ones wait in the kernel's queue.
const CONNECTIONS: usize = 12_000;

/// Serves until `stop` turns true; then finishes what was begun, for ten seconds at most.
pub async fn serve(listener: TcpListener, router: Router, mut stop: watch::Receiver<bool>) {
    let mut builder = Builder::new(hyper_util::rt::TokioExecutor::new()).http1_only();
    builder.http1().timer(TokioTimer::new()).header_read_timeout(Duration::from_secs(20));
    let builder = Arc::new(builder);
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let graceful = GracefulShutdown::new();
    let stopped = async move {
        stop.wait_for(|stopped| *stopped).await.ok();
    };
    tokio::pin!(stopped);
    loop {
        let Ok(place) = places.clone().acquire_owned().await else { break };
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    tracing::warn!(%error, "a connection cannot be taken");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                    continue;
                }
            },
            () = &mut stopped => break,
        };
        stream.set_nodelay(true).ok();
        let router = router.clone();
        let service = hyper::service::service_fn(move |mut request: hyper::Request<Incoming>| {
            request.extensions_mut().insert(Peer(peer.ip().to_canonical()));
            // Who asks first whether the body is wanted has sent nothing yet.
            let is_sent = !request.headers().contains_key(hyper::header::EXPECT);
            let request = request.map(Body::new);
            router.clone().oneshot(if is_sent { request.map(heard) } else { request })
        });
        let connection = builder.serve_connection(TokioIo::new(stream), service).into_owned();
        let watched = graceful.watch(connection);
        tokio::spawn(async move {
            if let Err(error) = watched.await {
                tracing::debug!(%error, "a connection ended early");
            }
            drop(place);
        });
    }
    drop(listener);
    tokio::select! {
        () = graceful.shutdown() => {}
        () = tokio::time::sleep(Duration::from_secs(10)) => tracing::warn!("some answers were not finished in time"),
    }
}
