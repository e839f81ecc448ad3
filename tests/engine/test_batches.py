"""Batches hold so many bytes, or one guide that has more."""

from __future__ import annotations

from careerdata.engine.batches import BATCH, BATCH_BYTES, batches

MANY = 10**9


def weighed(*weights: int) -> list[list[int]]:
    return list(batches(weights, weigh=lambda weight: weight))


def test_a_batch_is_full_before_it_weighs_too_much() -> None:
    half = BATCH_BYTES // 2
    assert weighed(half, half, 1, half, half) == [[half, half], [1, half], [half]]


def test_what_weighs_too_much_alone_is_a_batch_of_its_own() -> None:
    assert weighed(1, BATCH_BYTES + 1, 2, MANY) == [[1], [BATCH_BYTES + 1], [2], [MANY]]


def test_many_that_weigh_nothing_are_several_batches() -> None:
    assert [len(batch) for batch in weighed(*[0] * (BATCH * 2 + 1))] == [BATCH, BATCH, 1]


def test_there_is_one_batch_where_there_is_nothing() -> None:
    assert weighed() == [[]]
