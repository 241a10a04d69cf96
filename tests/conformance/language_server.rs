//! The real yaml-language-server, asked as an editor asks it.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::{Value, json};

/// Longer than the first install of the server takes.
const PATIENCE: Duration = Duration::from_mins(3);

/// A conversation with the server (Language Server Protocol 3.17).
pub struct Server {
    process: Child,
    to: ChildStdin,
    from: Receiver<Value>,
    last_id: u64,
    /// The findings in each file, as last told.
    findings: BTreeMap<String, Vec<Value>>,
}

impl Server {
    pub fn start(root: &Path) -> Self {
        let launcher = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance/yaml-language-server/run");
        let mut process = Command::new(launcher)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("bash and node are needed: {error}"));
        let (to, mut out) =
            (process.stdin.take().expect("piped"), BufReader::new(process.stdout.take().expect("piped")));
        let (sender, from) = channel();
        std::thread::spawn(move || {
            while let Some(message) = read(&mut out) {
                if sender.send(message).is_err() {
                    break;
                }
            }
        });
        let mut server = Self { process, to, from, last_id: 0, findings: BTreeMap::new() };
        let capabilities = json!({ "textDocument": {
            "completion": { "completionItem": { "snippetSupport": true, "documentationFormat": ["markdown"] } },
            "hover": { "contentFormat": ["markdown"] },
        }});
        server.ask("initialize", &json!({ "processId": null, "rootUri": uri(root), "capabilities": capabilities }));
        server.tell("initialized", &json!({}));
        let settings = json!({ "yaml": {
            "validate": true, "hover": true, "completion": true, "schemaStore": { "enable": false },
        }});
        server.tell("workspace/didChangeConfiguration", &json!({ "settings": settings }));
        server
    }

    fn send(&mut self, message: &Value) {
        let text = message.to_string();
        write!(self.to, "Content-Length: {}\r\n\r\n{text}", text.len()).expect("the server listens");
        self.to.flush().expect("the server listens");
    }

    fn tell(&mut self, method: &str, params: &Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }));
    }

    fn ask(&mut self, method: &str, params: &Value) -> Value {
        self.last_id += 1;
        let id = self.last_id;
        self.send(&json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params }));
        loop {
            let message = self.next();
            if message["id"] == json!(id) && message["method"].is_null() {
                assert!(message["error"].is_null(), "{method}: {message}");
                return message["result"].clone();
            }
        }
    }

    /// The next message, once what the server asks of an editor is answered.
    fn next(&mut self) -> Value {
        let message = self.from.recv_timeout(PATIENCE).expect("the server answers (needs node and npm)");
        match message["method"].as_str() {
            Some("textDocument/publishDiagnostics") => {
                let file = message["params"]["uri"].as_str().unwrap_or_default().to_owned();
                let found = message["params"]["diagnostics"].as_array().cloned().unwrap_or_default();
                self.findings.insert(file, found);
            }
            Some("workspace/configuration") => {
                let wanted = message["params"]["items"].as_array().map_or(0, Vec::len);
                let answer = json!({ "jsonrpc": "2.0", "id": message["id"], "result": vec![Value::Null; wanted] });
                self.send(&answer);
            }
            Some(_) if !message["id"].is_null() => {
                self.send(&json!({ "jsonrpc": "2.0", "id": message["id"], "result": null }));
            }
            _ => {}
        }
        message
    }

    pub fn open(&mut self, path: &Path, text: &str) {
        let document = json!({ "uri": uri(path), "languageId": "yaml", "version": 1, "text": text });
        self.tell("textDocument/didOpen", &json!({ "textDocument": document }));
    }

    /// What the server finds in a file: line (from 0) and message.
    pub fn findings(&mut self, path: &Path) -> Vec<(u64, String)> {
        while !self.findings.contains_key(&uri(path)) {
            self.next();
        }
        let told = self.findings[&uri(path)].iter();
        told.map(|one| {
            let line = one["range"]["start"]["line"].as_u64().unwrap_or_default();
            (line, one["message"].as_str().unwrap_or_default().to_owned())
        })
        .collect()
    }

    pub fn hover(&mut self, path: &Path, line: u64, character: u64) -> String {
        let place = place(path, line, character);
        self.ask("textDocument/hover", &place)["contents"]["value"].as_str().unwrap_or_default().to_owned()
    }

    /// The choices at a place, by their label.
    pub fn choices(&mut self, path: &Path, line: u64, character: u64) -> BTreeMap<String, Value> {
        let answer = self.ask("textDocument/completion", &place(path, line, character));
        let items = answer["items"].as_array().or(answer.as_array()).cloned().unwrap_or_default();
        items.into_iter().map(|item| (item["label"].as_str().unwrap_or_default().to_owned(), item)).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It ends when its input does; a server that hangs must not keep the test.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// One message: headers, an empty line, as many bytes as they say.
fn read(out: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if out.read_line(&mut line).ok()? == 0 {
            return None;
        }
        match line.trim_end().split_once(": ") {
            Some(("Content-Length", number)) => length = number.parse().ok()?,
            Some(_) => {}
            None => break,
        }
    }
    let mut bytes = vec![0; length];
    out.read_exact(&mut bytes).ok()?;
    serde_json::from_slice(&bytes).ok()
}

fn uri(path: &Path) -> String {
    format!("file://{}", path.display())
}

fn place(path: &Path, line: u64, character: u64) -> Value {
    json!({ "textDocument": { "uri": uri(path) }, "position": { "line": line, "character": character } })
}
