"""From the tagger's scores to attributions: pieces of cue, source and content for each cue that begins."""

import torch

from model import ROLES


def decode(tagger, batch, threshold, bias=(0.0, 0.0, 0.0)):
    """For each window a list of dicts: begins (score), cue, source, before, after as piece spans or None."""
    begins, nothing, vectors, _ = tagger(batch["ids"], batch["types"], batch["mask"])
    lengths = batch["mask"].sum(1)
    inner = (torch.arange(begins.shape[1])[None] < lengths[:, None] - 1) & (batch["ids"] != 102)
    inner[:, 0] = False
    row, anchor = torch.nonzero((begins.sigmoid() > threshold) & inner, as_tuple=True)
    found = [[] for _ in range(len(lengths))]
    if len(row) == 0:
        return found
    n = vectors.shape[1]
    cue_end = tagger.cue_ends(vectors, row, anchor, lengths).argmax(1)
    flat = {}
    for r, role in enumerate(ROLES):
        scores = tagger.spans(role, vectors, nothing, row, anchor, lengths)
        scores[:, 0] += bias[r]
        flat[role] = scores
    for k in range(len(row)):
        a, e = int(anchor[k]), int(cue_end[k])
        parts = {"begins": float(begins[row[k], a].sigmoid()), "cue": (a, e)}
        for role in ROLES:
            parts[role] = best(flat[role][k], n, role, (a, e), parts)
        found[int(row[k])].append(parts)
    return found


def best(scores, n, role, cue, parts):
    """The best span that touches neither the cue nor what was found before."""
    grid = scores[1:].view(n, n).clone()
    taken = [cue] + [parts[r] for r in ROLES if parts.get(r)]
    for a, b in taken:
        grid[: b + 1, a:] = -1e4
    top = int(grid.argmax())
    if grid.view(-1)[top] <= scores[0]:
        return None
    return (top // n, top % n)
