"""Caching: `kept`, a property that is computed once, `once`, a function of a value, and `recent`, a method asked about the same again and again."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Generic, TypeVar, cast, overload

T = TypeVar("T")
Of = TypeVar("Of")
Method = TypeVar("Method", bound=Callable[..., Any])


class kept(Generic[T]):  # noqa: N801 - a decorator, like property
    """A property that is computed on first access and then stored in the instance's `__dict__`.

    `functools.cached_property` up to Python 3.11 holds one lock for all instances while it computes one: two threads that
    access two properties, each of which needs the other of another instance, deadlock
    (https://github.com/python/cpython/issues/87634). Here two threads may compute the same, which is harmless: the results are equal.
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
        found = self._work_out(instance)
        # Not through `__dict__`, which would give each small object a dictionary of its own: more memory to walk through.
        object.__setattr__(instance, self._name, found)
        return found


def once(work_out: Callable[[Of], T]) -> Callable[[Of], T]:
    """A decorator for a function of one value: its result is computed once for each value, and stored in the value's `__dict__`."""
    name = f"{work_out.__module__}.{work_out.__qualname__}"

    @functools.wraps(work_out)
    def asked(of: Of) -> T:
        held = of.__dict__
        if name not in held:
            held[name] = work_out(of)
        return cast("T", held[name])

    return asked


class _Recent:
    """A method that is replaced in the instance's `__dict__`, on first access, by one with a cache: from then on nothing stands between."""

    def __init__(self, work_out: Callable[..., Any], size: int) -> None:
        self._work_out, self._size = work_out, size
        self.__doc__ = work_out.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object | None, owner: type) -> Any:
        if instance is None:
            return self
        asked = functools.lru_cache(self._size)(functools.partial(self._work_out, instance))
        instance.__dict__[self._name] = asked
        return asked


def recent(size: int) -> Callable[[Method], Method]:
    """A decorator for a method: each instance caches what it returned for the last `size` arguments.

    Only for methods of what lives as long as a language, with arguments that are quick to hash and results that nobody changes.
    """

    def with_cache(work_out: Method) -> Method:
        return cast("Method", _Recent(work_out, size))

    return with_cache
