"""Cuts articles into the windows that the tagger reads, and labels the word pieces of each."""

import re
from dataclasses import dataclass

CLS, SEP = 101, 102
SENTENCE_END = re.compile(r'(?<=[.!?])["”’\')]*\s+(?=["“‘\'(]*[A-Z0-9])')
LONGEST_WORD = 100


@dataclass
class Window:
    """Word pieces of some successive paragraphs, with the characters that each stands for."""

    ids: list
    types: list
    spans: list

    def piece_span(self, span):
        """First and last piece that overlap a span of characters, or None where it lies outside."""
        inside = [i for i, s in enumerate(self.spans) if s[0] < s[1] and s[0] < span[1] and span[0] < s[1]]
        return (inside[0], inside[-1]) if inside else None


def case_type(word):
    """0 lower case or no letter, 1 capitalised, 2 capitals only: an uncased vocabulary loses this."""
    if not word[:1].isupper():
        return 0
    return 2 if len(word) > 1 and word.isupper() else 1


def paragraphs(text, longest):
    """Spans of lines; a line that holds too many words is cut between sentences."""
    for m in re.finditer(r"[^\n]+", text):
        if not m.group().strip():
            continue
        if len(m.group()) <= longest * 3:
            yield m.span(), True
            continue
        start, first = m.start(), True
        for cut in SENTENCE_END.finditer(text, m.start(), m.end()):
            yield (start, cut.end()), first
            start, first = cut.end(), False
        if start < m.end():
            yield (start, m.end()), first


def pieces(tokenizer, text, span, plain):
    encoding = tokenizer.encode(text[span[0] : span[1]], add_special_tokens=False)
    words = {}
    for w, (a, b) in zip(encoding.word_ids, encoding.offsets):
        words[w] = (min(a, words.get(w, (a, b))[0]), max(b, words.get(w, (a, b))[1]))
    out = []
    for i, w, (a, b) in zip(encoding.ids, encoding.word_ids, encoding.offsets):
        first, last = words[w]
        kind = 0 if plain else case_type(text[span[0] + first : span[0] + last])
        out.append((i, kind, (span[0] + a, span[0] + b)))
    return out


def windows(tokenizer, text, longest, plain=False):
    """Successive paragraphs packed up to `longest` pieces; a separator stands between paragraphs."""
    current = []
    for span, opens in paragraphs(text, longest):
        fresh = pieces(tokenizer, text, span, plain)
        if not fresh:
            continue
        if current and len(current) + len(fresh) + 3 > longest:
            yield close(current)
            current = []
        if current and opens:
            current.append((SEP, 0, (span[0], span[0])))
        while len(fresh) + 2 > longest:
            yield close(fresh[: longest - 2])
            fresh = fresh[longest - 2 :]
        current.extend(fresh)
    if current:
        yield close(current)


def close(current):
    start, end = current[0][2][0], current[-1][2][1]
    full = [(CLS, 0, (start, start)), *current, (SEP, 0, (end, end))]
    return Window([p[0] for p in full], [p[1] for p in full], [p[2] for p in full])
