"""Writes the tagger as ONNX, in eight-bit whole numbers, with its vocabulary. See README.md."""

import argparse
import json
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

import model


class Exported(torch.nn.Module):
    """The tagger with all scores of one window as outputs; what they mean: SpanScores.java."""

    def __init__(self, tagger):
        super().__init__()
        self.tagger = tagger

    def forward(self, ids, types):
        begins, nothing, vectors, _ = self.tagger(ids, types, torch.ones_like(ids))
        p = {k: v[0] for k, v in self.tagger.pointers(vectors).items()}
        scale = model.POINTER**0.5
        place = torch.arange(ids.shape[1])
        offset = (place[None] - place[:, None]).clamp(-model.NEAR, model.NEAR) + model.NEAR
        far = (place[None] < place[:, None]) | (place[None] >= place[:, None] + model.CUE_LONGEST)
        cue_ends = (p["cue_query"] @ p["cue_key"].T / scale).masked_fill(far, -1e4)
        starts, ends, fits = [], [], []
        for r, role in enumerate(model.ROLES):
            near_start, near_end = self.tagger.near[2 * r], self.tagger.near[2 * r + 1]
            starts.append(p[f"{role}_start_query"] @ p[f"{role}_start_key"].T / scale + near_start[offset])
            ends.append(p[f"{role}_end_query"] @ p[f"{role}_end_key"].T / scale + near_end[offset])
            fits.append(p[f"{role}_open"] @ p[f"{role}_shut"].T / scale)
        return begins[0], cue_ends, nothing[0], torch.stack(starts), torch.stack(ends), torch.stack(fits)


OUTPUTS = ["begins", "cue_ends", "nothing", "starts", "ends", "fits"]


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--weights", required=True)
    p.add_argument("--base", required=True)
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--out", required=True, help="folder for attribution.onnx and vocabulary.txt")
    args = p.parse_args()
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    tagger = model.from_onnx(args.base)
    tagger.load_state_dict(torch.load(args.weights))
    tagger.eval()
    ids = torch.tensor([[101, 1996, 3099, 2056, 2009, 2097, 2175, 2006, 1012, 102]])
    plain = out / "plain.onnx"
    torch.onnx.export(
        Exported(tagger),
        (ids, torch.zeros_like(ids)),
        str(plain),
        input_names=["ids", "types"],
        output_names=OUTPUTS,
        dynamic_axes={"ids": {1: "n"}, "types": {1: "n"}},
        opset_version=17,
        dynamo=False,
    )
    quantise(plain, out / "attribution.onnx")
    plain.unlink()
    vocabulary = json.loads(Path(args.tokenizer).read_text(encoding="utf-8"))["model"]["vocab"]
    words = sorted(vocabulary, key=vocabulary.get)
    (out / "vocabulary.txt").write_text("\n".join(words) + "\n", encoding="utf-8")


def quantise(source, target):
    """Weights by channel in eight bits; the pointers' own products stay as they are. Weights without a
    sign: with one, processors without VNNI add in sixteen bits and saturate."""
    quantize_dynamic(
        str(source),
        str(target),
        op_types_to_quantize=["MatMul", "Gather"],
        per_channel=True,
        weight_type=QuantType.QUInt8,
        extra_options={"MatMulConstBOnly": True},
    )
    onnx.checker.check_model(str(target))


if __name__ == "__main__":
    main()
