use super::Response; pub async fn serve() -> Response { todo!() }
