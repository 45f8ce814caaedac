"""Values are frozen, built by keywords, and equal when they hold the same."""

import copy
import inspect
import pickle
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError, field, replace

import pytest

from invitewriter.domain import Contact, Secrecy, Sender, Span, Withheld, value
from invitewriter.domain.kept import kept, recent


@value
class _Place:
    name: str
    seen: int = field(default=0, compare=False)


@value
class _Shelf:
    books: list[str] = field(default_factory=list)


@value
class _Capital:
    name: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", self.name.upper())


def test_values_that_hold_the_same_are_one() -> None:
    assert Contact(name="Ilse") == Contact(name="Ilse")
    assert len({Contact(name="Ilse"), Contact(name="Ilse"), Contact(name="Ilse", role="gardener")}) == 2


def test_values_of_two_kinds_differ() -> None:
    assert len({Sender(name="Ilse"), Contact(name="Ilse")}) == 2


def test_a_field_left_out_of_comparison_makes_no_difference() -> None:
    assert _Place(name="Graz", seen=1) == _Place(name="Graz", seen=2)
    assert hash(_Place(name="Graz", seen=1)) == hash(_Place(name="Graz", seen=2))


def test_a_value_shows_what_it_holds() -> None:
    assert repr(Span(start=1, end=3)) == "Span(start=1, end=3)"


def test_a_withheld_text_is_not_shown() -> None:
    assert "lease" not in repr(Withheld(secrecy=Secrecy.PRIVATE, line=3, text="the lease ends"))


def test_a_value_cannot_be_changed_but_replaced_and_pickled() -> None:
    span = Span(start=1, end=3)
    with pytest.raises(FrozenInstanceError):
        span.end = 4  # type: ignore[misc]
    assert replace(span, end=4) == Span(start=1, end=4)
    assert pickle.loads(pickle.dumps(span)) == span  # noqa: S301 - our own


def test_a_value_is_built_by_keywords() -> None:
    with pytest.raises(TypeError, match="takes its fields by name: start="):
        Span(1, 3)  # type: ignore[call-arg]


def test_a_value_needs_all_its_fields_and_no_other() -> None:
    with pytest.raises(TypeError, match="Span needs end"):
        Span(start=1)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="Span has no stop"):
        Span(start=1, end=3, stop=3)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="Span has no stop"):
        Span(start=1, stop=3)  # type: ignore[call-arg]


def test_values_share_no_default() -> None:
    first, second = _Shelf(), _Shelf()
    first.books.append("Graz")
    assert not second.books


def test_a_value_tells_its_signature() -> None:
    assert str(inspect.signature(Contact)).startswith("(*, name: 'str', first_name: 'str' = ''")


def test_a_value_is_finished_when_it_is_built_and_copied_whole() -> None:
    capital = copy.deepcopy(replace(_Capital(name="graz"), name="vienna"))
    assert capital.name == "VIENNA"


class _Crossing:
    """Two of these, each of which needs something of the other, at the same moment."""

    def __init__(self, met: threading.Barrier) -> None:
        self.met = met
        self.other = self
        self.worked_out = 0

    @kept
    def first(self) -> str:
        self.worked_out += 1
        self.met.wait(10)
        return f"first, {self.other.third}"

    @kept
    def second(self) -> str:
        self.met.wait(10)
        return f"second, {self.other.fourth}"

    @kept
    def third(self) -> str:
        return self.fifth("second")

    @kept
    def fourth(self) -> str:
        return self.fifth("first")

    def fifth(self, asked: str) -> str:
        """Asks a third one for what the other thread is busy with."""
        alone = _Crossing(threading.Barrier(1))
        alone.other = _Nobody()
        return f"{asked} of another: {getattr(alone, asked)}"


class _Nobody(_Crossing):
    third = fourth = "nobody"

    def __init__(self) -> None:
        super().__init__(threading.Barrier(1))


def test_what_is_kept_is_worked_out_once() -> None:
    alone = _Crossing(threading.Barrier(1))
    alone.other = _Nobody()
    assert (alone.first, alone.first, alone.worked_out) == ("first, nobody", "first, nobody", 1)


class _Bell:
    def __init__(self, name: str) -> None:
        self.name = name
        self.rung: list[str] = []

    @recent(2)
    def said(self, to: str) -> str:
        self.rung.append(to)
        return f"{self.name} for {to}"


def test_a_method_asked_the_same_again_answers_from_its_cache_each_instance_from_its_own() -> None:
    low, high = _Bell("low"), _Bell("high")
    assert [low.said("Ove"), low.said("Ove"), high.said("Ove")] == ["low for Ove", "low for Ove", "high for Ove"]
    assert (low.rung, high.rung) == (["Ove"], ["Ove"])


def test_what_was_asked_longest_ago_leaves_the_cache() -> None:
    bell = _Bell("low")
    for whom in ("Ove", "Ilka", "Tjark", "Ove"):
        bell.said(whom)
    assert bell.rung == ["Ove", "Ilka", "Tjark", "Ove"]


def test_two_threads_that_need_something_of_each_other_both_get_it() -> None:
    met = threading.Barrier(2)
    one, other = _Crossing(met), _Crossing(met)
    one.other, other.other = other, one
    with ThreadPoolExecutor(2) as pool:
        asked = [pool.submit(lambda: one.first), pool.submit(lambda: other.second)]
        assert [each.result(timeout=20)[:5] for each in asked] == ["first", "secon"]
