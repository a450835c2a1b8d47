"""Opens each page of a book in a headless browser, and looks at its links: `check.py BROWSER FOLDER`."""

import functools
import html.parser
import http.server
import json
import re
import subprocess
import sys
import tempfile
import threading
import urllib.parse
from pathlib import Path

BROWSER, BOOK = sys.argv[1], Path(sys.argv[2]).resolve()
# What Chromium says of itself, and not of the page.
CONSOLE = re.compile(r":CONSOLE[:(]")


class Page(html.parser.HTMLParser):
    """The links of a page, and the places in it that a link may name."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links, self.places = [], set()
        self.feed(text)

    def handle_starttag(self, tag, attrs) -> None:
        attrs = dict(attrs)
        self.links += [attrs[name] for name in ("href", "src") if attrs.get(name)]
        self.places |= {attrs[name] for name in ("id", "name") if attrs.get(name)}


# One browser opens all pages, one after another, in a frame, and sends back what it shows.
DRIVER = """<!doctype html><iframe id="frame" width="1280" height="900"></iframe><script>
const frame = document.getElementById("frame");
async function open(page) {
    await new Promise(loaded => { frame.onload = loaded; frame.src = page; });
    await new Promise(drawn => setTimeout(drawn, 100));
    const shown = frame.contentDocument.documentElement.outerHTML;
    await fetch("/shown?" + page, { method: "POST", body: shown });
}
(async () => {
    for (const page of PAGES) { console.log("opens " + page); await open(page); }
    await fetch("/done", { method: "POST" });
})();
</script>"""


class Server(http.server.SimpleHTTPRequestHandler):
    """Serves the book and the driver, and keeps what the browser sends back and what it did not find."""

    pages, shown, missing, done = [], {}, [], threading.Event()

    def log_message(self, format, *args) -> None:
        pass

    def send_error(self, code, message=None, explain=None) -> None:
        Server.missing.append(f"{code} {self.path}")
        super().send_error(code, message, explain)

    def answer(self, body: bytes = b"") -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        if self.path == "/driver":
            self.answer(DRIVER.replace("PAGES", json.dumps(Server.pages)).encode())
        else:
            super().do_GET()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"] or 0)).decode()
        if self.path.startswith("/shown?"):
            Server.shown[self.path.removeprefix("/shown?")] = body
        else:
            Server.done.set()
        self.answer()


def broken_links(page: Path, pages: dict) -> list[str]:
    broken = []
    for link in pages[page].links:
        target = urllib.parse.urlsplit(link)
        if target.scheme or target.netloc:
            continue
        path = (page.parent / urllib.parse.unquote(target.path)).resolve() if target.path else page
        if path.is_dir():
            path /= "index.html"
        place = urllib.parse.unquote(target.fragment)
        if not path.exists():
            broken.append(f"{link}: no such file")
        elif place and path in pages and place not in pages[path].places:
            broken.append(f"{link}: no such place")
    return broken


def browse(names: list[str]) -> list[str]:
    """Opens the pages in the browser, and returns what stands on its console, with the page before it."""
    Server.pages = names
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Server, directory=str(BOOK)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        log = Path(folder) / "console"
        command = [BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--remote-debugging-port=0"]
        command += [f"--user-data-dir={folder}/profile", f"http://127.0.0.1:{server.server_port}/driver"]
        with log.open("w") as stderr:
            browser = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=stderr)
        finished = Server.done.wait(300)
        browser.terminate()
        browser.wait()
        said = [line for line in log.read_text().splitlines() if CONSOLE.search(line)]
    if not finished:
        said.append(f"the browser stopped after {len(Server.shown)} of {len(names)} pages")
    return said


def main() -> None:
    files = sorted(BOOK.rglob("*.html"))
    pages = {path: Page(path.read_text()) for path in files}
    # All pages in one, for printing, is looked at page by page. The table of contents is a part of each page. The page for what is
    # not found has absolute links.
    files = [path for path in files if path.name not in ("print.html", "toc.html", "404.html")]
    failures = [f"{path.relative_to(BOOK)}: {link}" for path in files for link in broken_links(path, pages)]
    name = ""
    for line in browse([path.relative_to(BOOK).as_posix() for path in files]):
        if '"opens ' in line:
            name = line.split('"')[1].removeprefix("opens ")
        else:
            failures.append(f"{name}: on the console: {line}")
    for path in files:
        name = path.relative_to(BOOK).as_posix()
        # What the browser shows, with the links that scripts have made: those of the table of contents.
        shown = Server.shown.get(name, "")
        if "<main>" not in shown or 'class="chapter' not in shown:
            failures.append(f"{name}: the browser does not show it")
        pages[path] = Page(shown)
        failures += [f"{name}: {link}" for link in broken_links(path, pages)]
    failures += [f"the browser did not find {path}" for path in Server.missing if "favicon.ico" not in path]
    for failure in dict.fromkeys(failures):
        print(failure)
    if failures:
        sys.exit(1)
    print(f"{len(files)} pages, every link leads somewhere, nothing on the console")


main()
