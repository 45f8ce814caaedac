"""What a value works out of itself, once: `kept`; and what others work out of a value, once: `once`."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Generic, TypeVar, cast, overload

T = TypeVar("T")
Of = TypeVar("Of")


class kept(Generic[T]):  # noqa: N801 - a decorator, like property
    """A property that is worked out when it is first asked for, and then kept in the instance's `__dict__`.

    `functools.cached_property` up to Python 3.11 holds one lock for all instances while it works one out: two threads that
    ask for two properties, each of which asks for the other of another instance, wait for each other for ever
    (https://github.com/python/cpython/issues/87634). Here two threads may work out the same, which does no harm: it is equal.
    """

    def __init__(self, work_out: Callable[[Any], T]) -> None:
        self._work_out = work_out
        self.__doc__ = work_out.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> kept[T]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: object | None, owner: type) -> kept[T] | T:
        if instance is None:
            return self
        found = instance.__dict__[self._name] = self._work_out(instance)
        return found


def once(work_out: Callable[[Of], T]) -> Callable[[Of], T]:
    """A function of a value that is worked out once for each, and then kept beside what the value holds: it lives no longer."""
    name = f"{work_out.__module__}.{work_out.__qualname__}"

    @functools.wraps(work_out)
    def asked(of: Of) -> T:
        held = of.__dict__
        if name not in held:
            held[name] = work_out(of)
        return cast("T", held[name])

    return asked
