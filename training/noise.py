"""Damages a text as real pages are damaged, and moves spans along with it."""

import re

OPENING = re.compile(r'(?:(?<=^)|(?<=[\s(\[]))["“‘]|(?<=[\s(\[])\'(?=\w)')


def drop(text, spans, doomed):
    """The text without the characters at the positions `doomed`, and where each span now lies."""
    kept = [0]
    for i in range(len(text)):
        kept.append(kept[-1] + (i not in doomed))
    short = "".join(c for i, c in enumerate(text) if i not in doomed)
    return short, [(kept[a], kept[b]) for a, b in spans]


def damage(text, spans, random):
    """Loses commas, apostrophes or opening quotation marks, as pages in some collections did."""
    doomed = set()
    if random.random() < 0.7:
        doomed |= {i for i, c in enumerate(text) if c == ","}
    if random.random() < 0.7:
        doomed |= {m.start() for m in re.finditer(r"(?<=\w)['’]|['’](?=s\b)", text)}
    if random.random() < 0.7:
        doomed |= {m.start() for m in OPENING.finditer(text)}
    return drop(text, spans, doomed)


def restyle(text, random):
    """Curly quotation marks for straight ones or the other way round; lengths stay."""
    if "“" in text or "’" in text:
        return text.translate(str.maketrans("“”‘’", "\"\"''"))
    text = re.sub(r'(^|[\s(\[])"', "\\1“", text).replace('"', "”")
    return text.replace("'", "’")
