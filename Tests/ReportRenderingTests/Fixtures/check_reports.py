"""Looks at finished reports as readers, browsers and Jupyter do. Run by hand:

    python3 Tests/ReportRenderingTests/Fixtures/check_reports.py output/*.html output/*.ipynb

Pages are opened in the Chromium of this machine at three widths and in both themes. Each has to pass all rules of
axe-core, say nothing on the console, ask for nothing from elsewhere and not scroll sideways. Jupyter notebooks have to be
valid by nbformat's schema and are opened by nbconvert, whose page has to hold their code, outputs and pictures.
The tools come from PyPI into an environment of the script's own.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import venv

PACKAGES = ["playwright==1.65.2", "axe-playwright-python==0.1.8", "nbformat==5.11.1", "nbconvert==7.17.2"]
ENVIRONMENT = pathlib.Path(tempfile.gettempdir()) / "unroll-check-reports"
WIDTHS = [360, 768, 1280]
THEMES = ["light", "dark"]


def enter_environment():
    """Starts this script again with the Python that has the tools."""
    python = ENVIRONMENT / "bin" / "python"
    if pathlib.Path(sys.prefix) == ENVIRONMENT:
        return
    if not python.exists():
        venv.create(ENVIRONMENT, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
    sys.exit(subprocess.run([python, __file__, *sys.argv[1:]]).returncode)


def check_page(browser, path):
    from axe_playwright_python.sync_playwright import Axe

    for width in WIDTHS:
        for theme in THEMES:
            # The page's own policy forbids scripts; axe is one.
            context = browser.new_context(
                viewport={"width": width, "height": 900}, color_scheme=theme, bypass_csp=True
            )
            page = context.new_page()
            said, asked = [], []
            page.on("console", lambda message: said.append(message.text))
            page.on("request", lambda request: asked.append(request.url))
            page.goto(path.resolve().as_uri())
            found = Axe().run(page).response["violations"]
            wide = page.evaluate("document.documentElement.scrollWidth")
            context.close()
            place = f"{path.name} at {width} pixels, {theme}"
            yield from (f"{place}: axe: {rule['id']}: {rule['nodes'][0]['html'][:120]}" for rule in found)
            yield from (f"{place}: console: {text}" for text in said)
            yield from (f"{place}: request: {url}" for url in asked[1:] if not url.startswith("data:"))
            if wide > width:
                yield f"{place}: scrolls sideways to {wide} pixels"


def check_notebook(path):
    import nbconvert
    import nbformat

    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    page, _ = nbconvert.HTMLExporter().from_notebook_node(notebook)
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    pictures = sum("image/svg+xml" in output.get("data", {}) for output in outputs)
    code = sum(cell.cell_type == "code" for cell in notebook.cells)
    print(f"{path.name}: {code} cells of code, {len(outputs)} outputs, {pictures} pictures")
    if page.count("<svg") + page.count("data:image/svg+xml") < pictures:
        yield f"{path.name}: nbconvert does not show all of its {pictures} pictures"
    if page.count("jp-CodeMirrorEditor") < code:
        yield f"{path.name}: nbconvert does not show all of its {code} cells"


def main(paths):
    from playwright.sync_api import sync_playwright

    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("Chromium is not installed")
    problems = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for path in paths:
            problems += check_notebook(path) if path.suffix == ".ipynb" else check_page(browser, path)
            print(f"{path.name}: looked at")
        browser.close()
    print("\n".join(problems) or "no problem found")
    sys.exit(1 if problems else 0)


enter_environment()
main([pathlib.Path(argument) for argument in sys.argv[1:]])
