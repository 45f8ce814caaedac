"""What a value works out of itself, once: `kept`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


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
