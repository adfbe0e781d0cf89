"""The tagger: a small encoder that finds where cues begin and points from each cue to its parts.

An attribution has one cue. From the first word piece of a cue, five pointers ask: where does the cue end,
which words are its source, which words before the cue and which after it are content. Each pointer scores
whole spans (a start, an end and how well the two fit), so content is not broken into pieces as by a
classifier of single words.
"""

import torch
from torch import nn
from transformers import BertConfig, BertModel

HIDDEN = 384
POINTER = 64
CASE_TYPES = 3
ROLES = ("source", "before", "after")
NEAR = 64
CUE_LONGEST = 24
TAGS = 7  # outside, then begin and inside of source, cue and content: learned beside, not used after

# Names of the slices of the projection, in order, each POINTER wide.
SLICES = ["cue_query", "cue_key"] + [
    f"{role}_{part}"
    for role in ROLES
    for part in ("start_query", "start_key", "end_query", "end_key", "open", "shut")
]


class Tagger(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = BertModel(
            BertConfig(hidden_size=HIDDEN, num_hidden_layers=6, num_attention_heads=12, intermediate_size=1536),
            add_pooling_layer=False,
        )
        self.dense = nn.Linear(HIDDEN, HIDDEN)
        self.project = nn.Linear(HIDDEN, POINTER * len(SLICES))
        self.begins = nn.Linear(HIDDEN, 1)
        self.nothing = nn.Linear(HIDDEN, len(ROLES))
        self.tags = nn.Linear(HIDDEN, TAGS)
        self.near = nn.Parameter(torch.zeros(2 * len(ROLES), 2 * NEAR + 1))
        self.drop = nn.Dropout(0.1)

    def widen_types(self):
        """Three kinds of case instead of two kinds of sentence: all begin as the first kind."""
        old = self.encoder.embeddings.token_type_embeddings.weight.data
        new = nn.Embedding(CASE_TYPES, HIDDEN)
        new.weight.data.copy_(old[:1].expand(CASE_TYPES, -1))
        self.encoder.embeddings.token_type_embeddings = new

    def forward(self, ids, types, mask):
        """For every piece: is it the beginning of a cue, scores of no source or content, pointer vectors."""
        hidden = self.encoder(input_ids=ids, token_type_ids=types, attention_mask=mask).last_hidden_state
        hidden = self.drop(hidden)
        deep = torch.nn.functional.gelu(self.dense(hidden))
        return self.begins(deep).squeeze(-1), self.nothing(deep), self.project(deep), self.tags(hidden)

    def pointers(self, vectors):
        return {name: vectors[..., i * POINTER : (i + 1) * POINTER] for i, name in enumerate(SLICES)}

    def cue_ends(self, vectors, row, anchor, lengths):
        """Scores of each piece as the last of the cue that begins at `anchor`."""
        p = self.pointers(vectors)
        scores = torch.einsum("ad,ajd->aj", p["cue_query"][row, anchor], p["cue_key"][row]) / POINTER**0.5
        place = torch.arange(vectors.shape[1])[None]
        allowed = (place >= anchor[:, None]) & (place < anchor[:, None] + CUE_LONGEST) & (place < lengths[row][:, None] - 1)
        return scores.masked_fill(~allowed, -1e4)

    def spans(self, role, vectors, nothing, row, anchor, lengths):
        """Scores [anchor, 1 + L * L]: first that there is none, then each pair of start and end."""
        p, r = self.pointers(vectors), ROLES.index(role)
        n = vectors.shape[1]
        place = torch.arange(n)
        offset = (place[None] - anchor[:, None]).clamp(-NEAR, NEAR) + NEAR
        start = torch.einsum("ad,ajd->aj", p[f"{role}_start_query"][row, anchor], p[f"{role}_start_key"][row])
        end = torch.einsum("ad,ajd->aj", p[f"{role}_end_query"][row, anchor], p[f"{role}_end_key"][row])
        start = start / POINTER**0.5 + self.near[2 * r][offset]
        end = end / POINTER**0.5 + self.near[2 * r + 1][offset]
        fit = torch.einsum("bid,bjd->bij", p[f"{role}_open"], p[f"{role}_shut"]) / POINTER**0.5
        scores = start[:, :, None] + end[:, None, :] + fit[row]
        allowed = (place[:, None] <= place[None, :])[None] & (place[None, None, :] < lengths[row][:, None, None] - 1)
        allowed = allowed & (place[None, :, None] > 0)
        if role == "before":
            allowed = allowed & (place[None, None, :] < anchor[:, None, None])
        elif role == "after":
            allowed = allowed & (place[None, :, None] > anchor[:, None, None])
        scores = scores.masked_fill(~allowed, -1e4)
        return torch.cat([nothing[row, anchor, r][:, None], scores.flatten(1)], 1)


def from_onnx(path):
    """A tagger whose encoder starts from the weights of an ONNX file that keeps BERT's own names."""
    import onnx
    from onnx import numpy_helper

    tagger = Tagger()
    graph = onnx.load(str(path)).graph
    weights = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
    weights |= transposed(graph, weights)
    own = tagger.encoder.state_dict()
    missing = [k for k in own if k not in weights and "position_ids" not in k and "token_type_ids" not in k]
    if missing:
        raise ValueError(f"{path} lacks the weights {missing[:5]}")
    tagger.encoder.load_state_dict({k: weights[k].reshape(own[k].shape) for k in own if k in weights}, strict=False)
    tagger.widen_types()
    return tagger


def transposed(graph, weights):
    """Exporters fold matrices under numbers: the bias added after a product tells which layer it is."""
    made = {n.output[0]: n for n in graph.node}
    found = {}
    for node in graph.node:
        if node.op_type != "Add":
            continue
        for bias, product in (node.input, reversed(node.input)):
            if bias.endswith(".bias") and product in made and made[product].op_type == "MatMul":
                matrix = made[product].input[1]
                if matrix in weights:
                    found[bias.replace(".bias", ".weight")] = weights[matrix].T.contiguous()
    return found
