"""Reads PolNeAR's standoff files: which words are source, cue and content of which attribution."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Attribution:
    """One attribution; every part is a list of (start, end) character spans, content often in two pieces."""

    cue: tuple
    source: tuple | None
    content: tuple


@dataclass(frozen=True)
class Article:
    name: str
    text: str
    attributions: tuple


def read_part(folder):
    """All articles of a part (train, dev), sorted by name; of several annotators' files the first counts."""
    folder = Path(folder)
    first = {}
    for ann in sorted((folder / "attributions").glob("*.ann")):
        first.setdefault(ann.stem.rsplit("_", 1)[0], ann)
    return [read_article(folder / "text" / f"{name}.txt", ann) for name, ann in sorted(first.items())]


def read_article(text_file, ann_file):
    text = text_file.read_bytes().decode("utf-8")
    spans, events = {}, []
    for line in ann_file.read_bytes().decode("utf-8").split("\n"):
        fields = line.split("\t")
        if len(fields) < 2:
            continue
        if fields[0].startswith("T") and " " in fields[1]:
            pieces = fields[1].split(" ", 1)[1].split(";")
            spans[fields[0]] = tuple(tuple(int(n) for n in p.split()) for p in pieces)
        elif fields[0].startswith("E"):
            events.append(fields[1].split())
    return Article(text_file.stem, text, tuple(a for a in (attribution(e, spans) for e in events) if a))


def attribution(event, spans):
    """An attribution from an event line, or None for one without a cue."""
    cue, source, content = None, None, []
    for role in event[1:]:
        name, key = role.split(":")
        if key not in spans:
            continue
        if name.startswith("Cue"):
            cue = whole(spans[key])
        elif name.startswith("Source"):
            source = whole(spans[key])
        elif name.startswith("Content"):
            content.extend(spans[key])
    if cue is None:
        return None
    return Attribution(cue, source, join(content))


def whole(pieces):
    return (pieces[0][0], pieces[-1][1])


def join(pieces):
    """Pieces in order; those with nothing but a space between them are one."""
    joined = []
    for start, end in sorted(pieces):
        if joined and start <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
