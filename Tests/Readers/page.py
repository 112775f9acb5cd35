"""Opens web pages of the program in headless Chromium and requires of each what a page in one file promises.

`page.py CHROMIUM AXE OUT NAME=FILE...`: no request leaves the file, nothing is said on the console, axe-core finds nothing, no element is
wider than the screen, and without script the page says the same. Pictures and the printed page go into OUT, to be looked at.
"""

import pathlib
import re
import sys

from playwright.sync_api import sync_playwright

WIDTHS = [320, 360, 768, 900, 1280, 1920]
PICTURES = {360, 768, 1280, 1920}
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The ledger's page takes seven sheets today; it grows.
MOST_PRINTED = 8
# What the script alone makes.
MADE = "document.querySelectorAll('.tools, .cmp').forEach(e => (e.closest('details.more') || e).remove())"
TEXT = "document.body.textContent.replace(/\\s+/g, ' ')"

chromium, axe, out = sys.argv[1], pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"), pathlib.Path(sys.argv[3])
out.mkdir(parents=True, exist_ok=True)
failures = []


def require(holds, what):
    if not holds:
        failures.append(what)
        print(f"FAILED {what}")


def opened(browser, file, width, scheme="light", script=True):
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=script, bypass_csp=False)
    page = context.new_page()
    page.said, page.asked = [], []
    page.on("console", lambda message: page.said.append(message.text))
    page.on("pageerror", lambda error: page.said.append(str(error)))
    page.on("request", lambda request: page.asked.append(request.url))
    page.goto(file.as_uri())
    page.wait_for_load_state("networkidle")
    return page


def look(page, name):
    """What axe-core finds: it is put into the page by the browser itself, whose policy would not let it in."""
    found = page.evaluate(
        "async rules => { const found = await axe.run(document, {runOnly: rules});"
        " return found.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | ')) }", RULES)
    require(not found, f"{name}: axe-core: {found}")


def narrow(page, name, width):
    wide = page.evaluate(
        "() => [document.documentElement.scrollWidth, ...Array.from(document.body.querySelectorAll('*')).filter("
        "e => !e.closest('svg, .vh, .skip, .cw, .rn') && e.getBoundingClientRect().right > innerWidth + 1).slice(0, 3)"
        ".map(e => e.outerHTML.slice(0, 120))]")
    require(wide[0] <= width and len(wide) == 1, f"{name} at {width}: wider than the screen: {wide}")


def check(browser, name, file):
    source = file.read_text(encoding="utf-8")
    require(not re.search(r"<[^>]* (style|on[a-z]+)=", source), f"{name}: an attribute that the policy forbids")
    for width in WIDTHS:
        page = opened(browser, file, width)
        require(page.asked == [file.as_uri()], f"{name} at {width}: asked for {page.asked}")
        narrow(page, name, width)
        if width in PICTURES:
            page.screenshot(path=out / f"{name}-{width}.png", full_page=True)
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        narrow(page, f"{name}, all open", width)
        require(not page.said, f"{name} at {width}: said {page.said[:3]}")
        page.context.close()
    for width, scheme in [(1280, "light"), (1280, "dark"), (768, "light"), (360, "light"), (360, "dark")]:
        page = opened(browser, file, width, scheme)
        page.evaluate(axe)
        look(page, f"{name} at {width}, {scheme}")
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        look(page, f"{name} at {width}, {scheme}, all open")
        if (width, scheme) == (1280, "dark"):
            page.screenshot(path=out / f"{name}-dark.png", full_page=True)
        require(not page.said, f"{name} at {width}, {scheme}: said {page.said[:3]}")
        page.context.close()
    page, still = opened(browser, file, 1280), opened(browser, file, 1280, script=False)
    page.evaluate(MADE)
    said = page.evaluate(TEXT)
    still.screenshot(path=out / f"{name}-without-script.png", full_page=False)
    # With script off nothing can be evaluated in the page, but its content can be read.
    plain = opened(browser, file, 1280)
    plain.set_content(re.sub(r"<script>.*?</script>", "", still.content(), flags=re.S))
    plain.evaluate(MADE)
    silent = plain.evaluate(TEXT)
    said = re.sub(r"\(function\(\)\{.*", "", said).strip()
    require(said == silent.strip(), f"{name}: without script the page says something else")
    page.emulate_media(media="print")
    pages = page.pdf(path=out / f"{name}.pdf", prefer_css_page_size=True, print_background=False).count(b"/Type /Page\n")
    require(0 < pages <= MOST_PRINTED, f"{name}: {pages} pages are printed, {MOST_PRINTED} at most")


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
    for argument in sys.argv[4:]:
        name, path = argument.split("=", 1)
        check(browser, name, pathlib.Path(path).resolve())
        print(f"{name}: looked at in Chromium {browser.version}")
    browser.close()
sys.exit(1 if failures else 0)
