"""Keeps resources/translations/loam_*.ts in step with the sentences in the code.

    python -m tests.translations                     read the code, update every .ts file
    python -m tests.translations --missing es        print what has no Spanish yet: {"Source.": "", …}
    python -m tests.translations --fill es FILE      take translations from such a JSON file

A sentence is the literal first argument of ``tr`` or ``Text`` from app.text. What is not literal, or
whose keywords are not its placeholders, is refused with file and line.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
PLACES = ("main.py", "models", "app", "views")
LANGUAGES = ("zh_CN", "es")

# Functions that put a stored sentence together again; its source was literal where it was written.
REBUILDERS = {("app/history.py", "decode_text")}


@dataclass(frozen=True)
class Sentence:
    source: str
    file: str
    line: int


class NotExtractable(Exception):
    """Calls that the extraction cannot read, one a line with file and line number."""


def placeholders(sentence: str) -> set[str]:
    """Names in braces, without attributes and formats: {"name"} for "{name:>4}"."""
    return {name.partition(".")[0].partition("[")[0] for _, name, _, _ in Formatter().parse(sentence) if name}


def sentences_in(code: str, file: str) -> Iterator[Sentence | str]:
    """The sentences of one module in reading order; a complaint (str) for every call that is refused."""
    tree = ast.parse(code, file)
    imported = {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "app.text"
        for alias in node.names
        if alias.name in ("tr", "Text")
    }
    skipped = {
        id(call)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and (file, node.name) in REBUILDERS
        for call in ast.walk(node)
    }
    calls = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in imported
        and id(node) not in skipped
    ]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        yield _read(call, file)


def _read(call: ast.Call, file: str) -> Sentence | str:
    place = f"{file}:{call.lineno}"
    if len(call.args) != 1 or not isinstance(call.args[0], ast.Constant):
        return f"{place}: the sentence must be one literal string, and its values keywords"
    source = call.args[0].value
    if not isinstance(source, str) or not source.strip():
        return f"{place}: the sentence is empty or no text"
    try:
        wanted = placeholders(source)
    except ValueError as error:
        return f"{place}: {error}"
    given = {keyword.arg for keyword in call.keywords}
    if None not in given and given != wanted:
        return (
            f"{place}: the sentence has placeholders {sorted(wanted)}, but is given {sorted(map(str, given))}"
        )
    return Sentence(source, file, call.lineno)


def extract() -> list[Sentence]:
    """Every sentence of the program once, by file and line.

    Raises:
        NotExtractable: some calls cannot be read.
    """
    paths = [path for place in PLACES for path in _modules(ROOT / place)]
    found: dict[str, Sentence] = {}
    complaints = []
    for path in paths:
        for item in sentences_in(path.read_text(encoding="utf-8"), path.relative_to(ROOT).as_posix()):
            if isinstance(item, str):
                complaints.append(item)
            else:
                found.setdefault(item.source, item)
    if complaints:
        raise NotExtractable("\n".join(complaints))
    return list(found.values())


def _modules(place: Path) -> list[Path]:
    return sorted(place.rglob("*.py")) if place.is_dir() else [place] if place.exists() else []


def path_of(language: str) -> Path:
    return FOLDER / f"loam_{language}.ts"


def read(language: str) -> dict[str, str]:
    """Sources of a .ts file with their translations, "" for an unfinished one."""
    if not path_of(language).exists():
        return {}
    found = {}
    for message in ElementTree.parse(path_of(language)).iter("message"):
        translation = message.find("translation")
        done = translation is not None and translation.get("type") != "unfinished"
        found[message.findtext("source") or ""] = (translation.text or "") if done else ""
    return found


def write(language: str, sentences: list[Sentence], translations: Mapping[str, str]) -> None:
    """Writes the .ts file: exactly ``sentences``; files but no lines, so that diffs stay calm."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        "    <name>Loam</name>",
    ]
    for sentence in sentences:
        done = translations.get(sentence.source, "")
        lines += [
            "    <message>",
            f'        <location filename="../../{sentence.file}"/>',
            f"        <source>{escape(sentence.source)}</source>",
            f"        <translation>{escape(done)}</translation>"
            if done
            else '        <translation type="unfinished"></translation>',
            "    </message>",
        ]
    lines += ["</context>", "</TS>", ""]
    FOLDER.mkdir(parents=True, exist_ok=True)
    path_of(language).write_text("\n".join(lines), encoding="utf-8", newline="\n")


def unusable(translations: Mapping[str, str], known: set[str]) -> list[str]:
    """Complaints about translations of unknown sentences, or with other placeholders than theirs."""
    complaints = []
    for source, translation in translations.items():
        if source not in known:
            complaints.append(f"not in the program: {source}")
        elif translation and placeholders(source) != placeholders(translation):
            complaints.append(f"other placeholders: {source} → {translation}")
    return complaints


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.translations", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--missing", choices=LANGUAGES, help="print what is untranslated as JSON")
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"), help="take translations from JSON")
    options = parser.parse_args(arguments)
    try:
        sentences = extract()
    except NotExtractable as error:
        print(error, file=sys.stderr)
        return 1

    if options.missing:
        done = read(options.missing)
        missing = {sentence.source: "" for sentence in sentences if not done.get(sentence.source)}
        print(json.dumps(missing, ensure_ascii=False, indent=1))
        return 0

    new: dict[str, str] = {}
    complaints = []
    if options.fill:
        new = json.loads(Path(options.fill[1]).read_text(encoding="utf-8"))
        complaints = unusable(new, {sentence.source for sentence in sentences})
        if options.fill[0] not in LANGUAGES or complaints:
            print("\n".join(complaints) or f"Languages are {', '.join(LANGUAGES)}.", file=sys.stderr)
            return 1
    for language in LANGUAGES:
        translations = read(language)
        if options.fill and options.fill[0] == language:
            translations |= {source: text for source, text in new.items() if text}
        write(language, sentences, translations)
        unfinished = sum(not translations.get(sentence.source) for sentence in sentences)
        print(f"{language}: {len(sentences)} sentences, {unfinished} unfinished")
    return 0


if __name__ == "__main__":
    sys.exit(main())
