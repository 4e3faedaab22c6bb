//! A small HTTP/1.1 client: one connection that is kept open, forms, one cookie. It follows no
//! redirect and undoes no compression, so that tests see what the server said.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context, bail};

/// How long to wait for any answer: longer than the server gives any request.
const PATIENCE: Duration = Duration::from_mins(1);

/// A response as it came.
#[derive(Clone, Debug)]
pub struct Response {
    /// The status.
    pub status: u16,
    headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Response {
    /// The first header of this name, written small.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(key, _)| key == name);
        found.next().map(|(_, value)| value.as_str())
    }

    /// Where the response redirects to.
    #[must_use]
    pub fn location(&self) -> &str {
        self.header("location").unwrap_or_default()
    }

    /// The cookie that the response sets, as it is to be sent back.
    #[must_use]
    pub fn cookie(&self) -> Option<&str> {
        self.header("set-cookie")?.split(';').next()
    }

    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A client with one connection.
#[derive(Debug)]
pub struct Client {
    address: SocketAddr,
    head: String,
    stream: Option<BufReader<TcpStream>>,
}

impl Client {
    /// A client of the server at `address`; it connects with the first request.
    #[must_use]
    pub fn new(address: SocketAddr) -> Self {
        Self {
            address,
            head: String::new(),
            stream: None,
        }
    }

    /// Sends this header with every request.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.head.extend([name, ": ", value, "\r\n"]);
        self
    }

    /// Asks for a page.
    pub fn get(&mut self, path: &str, cookie: &str) -> anyhow::Result<Response> {
        self.request("GET", path, cookie, None)
    }

    /// Posts a form, written as forms are.
    pub fn post(&mut self, path: &str, cookie: &str, form: &str) -> anyhow::Result<Response> {
        self.request("POST", path, cookie, Some(form))
    }

    fn request(
        &mut self,
        method: &str,
        path: &str,
        cookie: &str,
        form: Option<&str>,
    ) -> anyhow::Result<Response> {
        let mut request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\n{}",
            self.address, self.head
        );
        if !cookie.is_empty() {
            request.extend(["cookie: ", cookie, "\r\n"]);
        }
        if let Some(form) = form {
            request += "content-type: application/x-www-form-urlencoded\r\ncontent-length: ";
            request += &form.len().to_string();
            request += "\r\n";
        }
        request += "\r\n";
        request += form.unwrap_or_default();
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => connect(self.address)?,
        };
        stream.get_mut().write_all(request.as_bytes())?;
        let response = read_response(&mut stream)?;
        // A connection that failed or that the server ends is not used again.
        if response.header("connection") != Some("close") {
            self.stream = Some(stream);
        }
        Ok(response)
    }
}

fn connect(address: SocketAddr) -> anyhow::Result<BufReader<TcpStream>> {
    let stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    Ok(BufReader::new(stream))
}

/// Reads one response, whose body has a length, or comes in chunks, or ends with the connection.
pub fn read_response(stream: &mut impl BufRead) -> anyhow::Result<Response> {
    let first = read_line(stream)?;
    let status = first.split(' ').nth(1).and_then(|code| code.parse().ok());
    let status = status.with_context(|| format!("this is no response: {first:?}"))?;
    let mut headers = Vec::new();
    loop {
        let line = read_line(stream)?;
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':').context("a header has no colon")?;
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    let mut response = Response {
        status,
        headers,
        body: Vec::new(),
    };
    if let Some(length) = response.header("content-length") {
        let mut body = vec![0; length.parse()?];
        stream.read_exact(&mut body)?;
        response.body = body;
    } else if response.header("transfer-encoding") == Some("chunked") {
        response.body = read_chunks(stream)?;
    } else {
        stream.read_to_end(&mut response.body)?;
    }
    Ok(response)
}

fn read_chunks(stream: &mut impl BufRead) -> anyhow::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let length = usize::from_str_radix(read_line(stream)?.trim(), 16)?;
        let mut chunk = vec![0; length + 2];
        stream.read_exact(&mut chunk)?;
        body.extend_from_slice(&chunk[..length]);
        if length == 0 {
            return Ok(body);
        }
    }
}

fn read_line(stream: &mut impl BufRead) -> anyhow::Result<String> {
    let mut line = String::new();
    if stream.read_line(&mut line)? == 0 {
        bail!("the server closed the connection");
    }
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}
