"""Fine-tunes the tagger on PolNeAR and keeps the weights of every epoch. See README.md."""

import argparse
import random
import time
from pathlib import Path

import torch
import torch.distributed as workers
from tokenizers import Tokenizer

import model
import noise
import polnear
import windows

SEED = 20161108
WARM_UP = 50  # steps until the learning rate stands
PORT = 29517


def parse():
    p = argparse.ArgumentParser()
    p.add_argument("--data", required=True, help="folder with PolNeAR's train and dev")
    p.add_argument("--base", required=True, help="ONNX file of the base encoder")
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--epochs", type=int, default=4)
    p.add_argument("--longest", type=int, default=160)
    p.add_argument("--batch", type=int, default=2560, help="word pieces a step and worker")
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--head-rate", type=float, default=8e-4)
    p.add_argument("--workers", type=int, default=1, help="processes of one thread each that share the work")
    p.add_argument("--bf16", action="store_true")
    p.add_argument("--steps", type=int, default=0, help="last step; by default that of the last epoch")
    p.add_argument("--decay-from", type=int, default=0, help="step from which the rate falls; by default 60 %% of all")
    p.add_argument("--init", default="", help="weights to start from")
    p.add_argument("--seed", type=int, default=SEED)
    return p.parse_args()


def examples(articles, tokenizer, longest, rng):
    """One epoch's windows with labels: the cut differs by epoch, a share is damaged or restyled."""
    out = []
    for article in articles:
        text = article.text
        flat = [s for a in article.attributions for s in (a.cue, a.source or (0, 0), *a.content)]
        chance = rng.random()
        if chance < 0.2:
            text, flat = noise.damage(text, flat, rng)
        elif chance < 0.4:
            text = noise.restyle(text, rng)
        attributions, i = [], 0
        for a in article.attributions:
            source = flat[i + 1] if a.source else None
            attributions.append((flat[i], source, flat[i + 2 : i + 2 + len(a.content)]))
            i += 2 + len(a.content)
        plain = rng.random() < 0.08
        size = longest if rng.random() < 0.6 else rng.randint(60, longest)
        for w in windows.windows(tokenizer, text, size, plain):
            out.append((w, label(w, attributions)))
    return out


def label(window, attributions):
    """Targets of the pointers for each cue that begins in the window."""
    low, high = window.spans[0][0], window.spans[-1][1]
    targets = []
    for cue, source, content in attributions:
        if not low <= cue[0] < high or cue[0] >= cue[1]:
            continue
        c = window.piece_span(cue)
        if c is None:
            continue
        before = [s for s in content if s[1] <= cue[0] and s[1] > low and s[1] > s[0]]
        after = [s for s in content if s[0] >= cue[1] and s[0] < high and s[1] > s[0]]
        targets.append(
            {
                "cue": c,
                "source": window.piece_span(source) if source and source[1] > source[0] else None,
                "before": window.piece_span(before[-1]) if before else None,
                "after": window.piece_span(after[0]) if after else None,
                "more": [window.piece_span(s) for s in before[:-1] + after[1:]],
            }
        )
    return targets


def batches(pairs, size, rng):
    """Windows of like length together, in random order."""
    pairs = sorted(pairs, key=lambda p: (len(p[0].ids) // 8, rng.random()))
    groups, group = [], []
    for p in pairs:
        if group and len(p[0].ids) * (len(group) + 1) > size:
            groups.append(group)
            group = []
        group.append(p)
    if group:
        groups.append(group)
    rng.shuffle(groups)
    return groups


def tensors(items):
    longest = max(len(w.ids) for w in items)
    fill = lambda rows: torch.tensor([r + [0] * (longest - len(r)) for r in rows])
    return {
        "ids": fill([w.ids for w in items]),
        "types": fill([w.types for w in items]),
        "mask": fill([[1] * len(w.ids) for w in items]),
    }


def loss_of(tagger, group, bf16):
    batch = tensors([w for w, _ in group])
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=bf16):
        begins, nothing, vectors, tags = tagger(batch["ids"], batch["types"], batch["mask"])
    begins, nothing, vectors, tags = begins.float(), nothing.float(), vectors.float(), tags.float()
    n, lengths = batch["ids"].shape[1], batch["mask"].sum(1)
    gold = torch.zeros_like(begins)
    gold_tags = torch.zeros(batch["ids"].shape, dtype=torch.long)
    rows, anchors, ends, spans = [], [], [], {r: [] for r in model.ROLES}
    for b, (_, targets) in enumerate(group):
        for t in targets:
            a = t["cue"][0]
            gold[b, a] = 1
            rows.append(b)
            anchors.append(a)
            ends.append(min(t["cue"][1], a + model.CUE_LONGEST - 1))
            paint(gold_tags[b], t["cue"], 3)
            for extra in t["more"]:
                if extra:
                    paint(gold_tags[b], extra, 5)
            for role in model.ROLES:
                s = t[role]
                if role == "before" and s and s[1] >= a or role == "after" and s and s[0] <= a:
                    s = None
                spans[role].append(0 if s is None else 1 + s[0] * n + s[1])
                if s:
                    paint(gold_tags[b], s, 1 if role == "source" else 5)
    mask = batch["mask"].float()
    f = torch.nn.functional
    anchors_n = max(1, len(rows))
    loss = (f.binary_cross_entropy_with_logits(begins, gold, reduction="none") * mask).sum() / anchors_n
    keep = batch["mask"].bool()
    loss = loss + 0.3 * f.cross_entropy(tags[keep], gold_tags[keep], reduction="sum") / mask.sum() * 8
    if rows:
        row, anchor = torch.tensor(rows), torch.tensor(anchors)
        loss = loss + f.cross_entropy(tagger.cue_ends(vectors, row, anchor, lengths), torch.tensor(ends))
        for role in model.ROLES:
            scores = tagger.spans(role, vectors, nothing, row, anchor, lengths)
            loss = loss + f.cross_entropy(scores, torch.tensor(spans[role]))
    return loss


def paint(row, span, tag):
    row[span[0] : span[1] + 1] = tag + 1
    row[span[0]] = tag


def share_gradients(parameters, count):
    """Every worker goes on with the mean of all workers' gradients."""
    if count == 1:
        return
    for p in parameters:
        if p.grad is None:
            p.grad = torch.zeros_like(p)
    flat = torch.cat([p.grad.flatten() for p in parameters])
    workers.all_reduce(flat)
    flat /= count
    at = 0
    for p in parameters:
        p.grad.copy_(flat[at : at + p.numel()].view_as(p))
        at += p.numel()


def plan(out, fall, last):
    """A file `plan` in the output folder ("first-falling-step last-step") changes the schedule of a run
    under way, where time turns out shorter or longer; give its numbers as arguments to repeat the run."""
    file = out / "plan"
    if not file.exists():
        return fall, last
    numbers = file.read_text().split()
    return (int(numbers[0]), int(numbers[1])) if len(numbers) == 2 else (fall, last)


def work(rank, args):
    torch.manual_seed(args.seed)
    torch.set_num_threads(1)
    if args.workers > 1:
        workers.init_process_group("gloo", init_method=f"tcp://127.0.0.1:{PORT}", rank=rank, world_size=args.workers)
    rng = random.Random(args.seed)
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    tokenizer = Tokenizer.from_file(args.tokenizer)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    train = polnear.read_part(Path(args.data) / "train")
    tagger = model.from_onnx(args.base)
    if args.init:
        tagger.load_state_dict(torch.load(args.init))
    tagger.encoder.embeddings.word_embeddings.weight.requires_grad = False
    parameters = [p for p in tagger.parameters() if p.requires_grad]
    heads = [p for n, p in tagger.named_parameters() if not n.startswith("encoder.")]
    body = [p for n, p in tagger.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    optimiser = torch.optim.AdamW(
        [{"params": body, "lr": args.rate}, {"params": heads, "lr": args.head_rate}],
        weight_decay=0.01, fused=True
    )
    peak = [g["lr"] for g in optimiser.param_groups]
    epochs = [batches(examples(train, tokenizer, args.longest, rng), args.batch, rng) for _ in range(args.epochs)]
    epochs = [e[: len(e) // args.workers * args.workers] for e in epochs]
    total, step, began = sum(len(e) for e in epochs) // args.workers, 0, time.time()
    last = args.steps or total
    fall = args.decay_from or last * 6 // 10
    torch.manual_seed(args.seed + rank)
    if rank == 0:
        print(f"{total} steps, {sum(len(w.ids) for g in epochs[0] for w, _ in g)} word pieces an epoch", flush=True)
    tagger.train()
    sums = 0.0
    torch.set_flush_denormal(True)
    for e, groups in enumerate(epochs):
        for group in groups[rank :: args.workers]:
            fall, last = plan(out, fall, last)
            factor = min(1.0, (step + 1) / WARM_UP, (last - step) / (last - fall))
            for g, top in zip(optimiser.param_groups, peak):
                g["lr"] = top * factor
            loss = loss_of(tagger, group, args.bf16)
            optimiser.zero_grad()
            loss.backward()
            share_gradients(parameters, args.workers)
            torch.nn.utils.clip_grad_norm_(parameters, 1.0)
            optimiser.step()
            step += 1
            sums += loss.item()
            if rank == 0 and step % 25 == 0:
                print(f"step {step} loss {sums / 25:.3f} {time.time() - began:.0f} s", flush=True)
                sums = 0.0
            if rank == 0 and step % 200 == 0:
                torch.save(tagger.state_dict(), out / "latest.pt")
            if step >= last:
                break
        if rank == 0:
            torch.save(tagger.state_dict(), out / f"epoch{e + 1}.pt")
        if step >= last:
            break
    if rank == 0:
        torch.save(tagger.state_dict(), out / "final.pt")


def main():
    args = parse()
    if args.workers == 1:
        work(0, args)
    else:
        torch.multiprocessing.spawn(work, (args,), nprocs=args.workers)


if __name__ == "__main__":
    main()
