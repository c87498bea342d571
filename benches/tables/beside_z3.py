#!/usr/bin/env python3
"""Asks Z3 what Helder answers about the same decision tables, and prints the times beside each other.

    pip install z3-solver
    cargo bench --bench tables -- --export 1500 7 disturbed > table.json
    python3 benches/tables/beside_z3.py table.json

The table file holds, for every axis, how many slabs it has; for every rule, the slabs of its box and the number of its
answer; and the milliseconds that Helder took in the run that wrote it. Z3 gets one whole number per axis. It is asked

* whether the table is complete, for one unanswered case (Helder: all gaps, as maximal boxes);
* which pairs of rules with different answers meet, one question per pair of rules (Helder: all pairs, with their boxes),
  for as many pairs as a minute allows; the time of all pairs is estimated from those.
"""

import json
import sys
import time

import z3

PAIRS_SECONDS = 60


def stretches(slabs):
    """The runs of consecutive numbers in a sorted list."""
    runs = []
    for slab in slabs:
        if runs and runs[-1][1] == slab - 1:
            runs[-1][1] = slab
        else:
            runs.append([slab, slab])
    return runs


def box(axes, variables, sets):
    """The condition that a case lies in a box; an axis that the box fills says nothing."""
    terms = []
    for axis, variable, slabs in zip(axes, variables, sets):
        if len(slabs) < axis:
            runs = [z3.And(variable >= low, variable <= high) for low, high in stretches(slabs)]
            terms.append(runs[0] if len(runs) == 1 else z3.Or(runs))
    return z3.And(terms)


def main(path):
    with open(path, encoding="utf-8") as file:
        table = json.load(file)
    axes, rules = table["axes"], table["rules"]
    variables = [z3.Int(f"x{number}") for number in range(len(axes))]
    domain = [z3.And(v >= 0, v < axis) for v, axis in zip(variables, axes)]
    boxes = [box(axes, variables, rule["box"]) for rule in rules]

    solver = z3.Solver()
    solver.add(domain)
    start = time.perf_counter()
    solver.add(z3.Not(z3.Or(boxes)))
    complete = solver.check() == z3.unsat
    one_gap = time.perf_counter() - start

    solver = z3.Solver()
    solver.add(domain)
    pairs = [
        (a, b)
        for a in range(len(rules))
        for b in range(a + 1, len(rules))
        if rules[a]["answer"] != rules[b]["answer"]
    ]
    # An even sample of all pairs, so that a part stands for the whole.
    order = sorted(range(len(pairs)), key=lambda index: index * 2_654_435_761 % 2**32)
    asked = clashes = 0
    start = time.perf_counter()
    for index in order:
        if time.perf_counter() - start > PAIRS_SECONDS:
            break
        a, b = pairs[index]
        solver.push()
        solver.add(boxes[a], boxes[b])
        clashes += solver.check() == z3.sat
        solver.pop()
        asked += 1
    spent = time.perf_counter() - start
    all_pairs = spent * len(pairs) / max(asked, 1)

    helder = table["milliseconds"]
    print(f"{len(rules)} rules over {len(axes)} facts, z3 {z3.get_version_string()}")
    print(f"complete: {complete}; of {asked} of {len(pairs)} pairs {clashes} meet")
    for name, theirs, ours in [
        ("one gap against all gaps", one_gap, helder["gaps"]),
        ("all pairs", all_pairs, helder["clashes"]),
    ]:
        print(f"{name}: z3 {theirs * 1000:.0f} ms, helder {ours:.2f} ms, ratio {theirs * 1000 / ours:.0f}")


if __name__ == "__main__":
    main(sys.argv[1])
