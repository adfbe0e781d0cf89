"""Exact-span and token F1 of sources, cues and contents, counted as the field does: every contiguous
annotated span of a role once, over whole articles."""

import argparse
from pathlib import Path

import torch
from tokenizers import Tokenizer

import decode
import model
import polnear
import train
import windows


def predict(tagger, tokenizer, article, longest, threshold=0.5, bias=(0.0, 0.0, 0.0)):
    """Attributions of an article: dicts of character spans."""
    cut = list(windows.windows(tokenizer, article.text, longest))
    found = []
    for i in range(0, len(cut), 16):
        some = cut[i : i + 16]
        for window, parts in zip(some, decode.decode(tagger, train.tensors(some), threshold, bias)):
            for p in parts:
                span = lambda s: (window.spans[s[0]][0], window.spans[s[1]][1]) if s else None
                found.append(
                    {
                        "begins": p["begins"],
                        "cue": span(p["cue"]),
                        "source": span(p["source"]),
                        "content": [span(p[r]) for r in ("before", "after") if p[r]],
                    }
                )
    return found


def roles_of_gold(article):
    return {
        "source": {a.source for a in article.attributions if a.source},
        "cue": {a.cue for a in article.attributions},
        "content": {c for a in article.attributions for c in a.content},
    }


def roles_of(found):
    return {
        "source": {p["source"] for p in found if p["source"]},
        "cue": {p["cue"] for p in found},
        "content": {c for p in found for c in p["content"]},
    }


def scores(tagger, tokenizer, articles, longest, threshold=0.5, bias=(0.0, 0.0, 0.0)):
    exact = {r: [0, 0, 0] for r in ("source", "cue", "content")}
    token = [0, 0, 0]
    for article in articles:
        gold = roles_of_gold(article)
        found = roles_of(predict(tagger, tokenizer, article, longest, threshold, bias))
        for role, counts in exact.items():
            counts[0] += len(gold[role] & found[role])
            counts[1] += len(found[role])
            counts[2] += len(gold[role])
        a, b = covered(gold["content"]), covered(found["content"])
        token = [token[0] + len(a & b), token[1] + len(b), token[2] + len(a)]
    result = {r: f1(c) for r, c in exact.items()}
    result["content_characters"] = f1(token)
    return result


def covered(spans):
    return {i for a, b in spans for i in range(a, b)}


def f1(counts):
    right, found, gold = counts
    p, r = right / max(1, found), right / max(1, gold)
    return {"p": round(p, 4), "r": round(r, 4), "f1": round(2 * p * r / max(1e-9, p + r), 4)}


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--weights", required=True)
    p.add_argument("--data", required=True, help="folder with PolNeAR's dev")
    p.add_argument("--base", required=True)
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--longest", type=int, default=160)
    p.add_argument("--threshold", type=float, default=0.5)
    args = p.parse_args()
    tokenizer = Tokenizer.from_file(args.tokenizer)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    tagger = model.from_onnx(args.base)
    tagger.load_state_dict(torch.load(args.weights))
    tagger.eval()
    dev = polnear.read_part(Path(args.data) / "dev")
    with torch.no_grad():
        for role, figures in scores(tagger, tokenizer, dev, args.longest, args.threshold).items():
            print(role, figures)


if __name__ == "__main__":
    main()
