"""The decorator `value`: makes a class an immutable dataclass with keyword arguments, compared by its fields."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from inspect import Parameter, Signature
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")
_ASKING = threading.RLock()


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
def value(cls: type[T]) -> type[T]:
    """Makes a class an immutable value, for `dataclasses` a frozen, keyword-only dataclass.

    `dataclasses` compiles methods for every class at every start, which takes a third of a millisecond each. Here construction, comparison,
    `repr` and immutability are the same functions for all classes. An instance's fields stand in its `__dict__`, where `kept` and `once`
    store their results, too.
    """
    cls.__doc__ = cls.__doc__ or cls.__name__  # else dataclass composes one, out of a signature that it has to parse
    given = cls.__dict__
    names = tuple(given.get("__annotations__", ()))
    parts = {name: given[name] if isinstance(given.get(name), Field) else None for name in names}
    methods = {
        "__init__": _builder(cls, parts, {name: given[name] for name in names if name in given}),
        "__setattr__": _refuse,
        "__delattr__": _refuse,
        "__repr__": _shown,
        "__reduce__": _reduced,
        **_comparison([name for name, part in parts.items() if part is None or part.compare]),
        "__signature__": _Signed(),
        "__dataclass_fields__": _Told(cls, "__dataclass_fields__"),
        "__dataclass_params__": _Told(cls, "__dataclass_params__"),
    }
    for name, method in methods.items():
        if name not in given:
            type.__setattr__(cls, name, method)
    return cls


class MisbuiltError(TypeError):
    """A value was built with unknown fields, without required ones, or with positional arguments. The message holds names of fields only."""


class _Told:
    """An attribute that `dataclasses` needs, replaced by what it computes on first access: few classes are ever asked for it."""

    def __init__(self, owner: type, name: str) -> None:
        self._owner, self._name = owner, name

    def __get__(self, _: object, __: type) -> Any:
        with _ASKING:  # two threads at once would change the class concurrently
            if self._owner.__dict__[self._name] is self:
                dataclass(init=False, eq=False, repr=False, kw_only=True)(self._owner)
        return self._owner.__dict__[self._name]


def _builder(cls: type, parts: Mapping[str, Field[Any] | None], given: Mapping[str, Any]) -> Any:
    """The `__init__` of a value: `parts` are its fields in order, `given` their defaults."""
    names = parts.keys()
    defaults = _defaults(given)
    factories = [
        (name, part.default_factory) for name, part in parts.items() if part and part.default_factory is not MISSING
    ]
    finish = getattr(cls, "__post_init__", None)

    def build(self: Any, /, *unnamed: Any, **given: Any) -> None:
        held = given if len(given) == len(names) else defaults | given
        for name, factory in factories:
            if name not in held:
                held[name] = factory()
        if unnamed or held.keys() != names:
            raise MisbuiltError(_unnamed(cls) if unnamed else _misfit(cls, held))
        self.__dict__.update(held)
        if finish:
            finish(self)

    return build


def _defaults(given: Mapping[str, Any]) -> dict[str, Any]:
    defaults = {name: default.default if isinstance(default, Field) else default for name, default in given.items()}
    return {name: default for name, default in defaults.items() if default is not MISSING}


def _unnamed(made: type) -> str:
    return f"{made.__qualname__} takes its fields by name: {', '.join(f'{part.name}=...' for part in fields(made))}"


def _misfit(made: type, held: dict[str, Any]) -> str:
    names = [part.name for part in fields(made)]
    unknown, missing = [name for name in held if name not in names], [name for name in names if name not in held]
    if unknown:
        return f"{made.__qualname__} has no {', '.join(unknown)}"
    return f"{made.__qualname__} needs {', '.join(missing)}"


def _comparison(names: Iterable[str]) -> dict[str, Any]:
    held = attrgetter("__class__", *names)

    def equal(self: Any, other: object) -> bool:
        return held(self) == held(other) if other.__class__ is self.__class__ else NotImplemented

    def digest(self: Any) -> int:
        return hash(held(self))

    return {"__eq__": equal, "__hash__": digest}


def _shown(self: Any) -> str:
    shown = (f"{part.name}={getattr(self, part.name)!r}" for part in fields(self) if part.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _refuse(self: Any, name: str, *_: object) -> None:
    raise FrozenInstanceError(
        f"{type(self).__qualname__} is a value: make another with dataclasses.replace({name}=...)"
    )


def _reduced(self: Any) -> tuple[Any, ...]:
    """Values are pickled and copied by their fields."""
    return _restored, (type(self), {part.name: getattr(self, part.name) for part in fields(self)})


def _restored(made: type[T], held: dict[str, Any]) -> T:
    return made(**held)


class _Signed:
    """The signature of a value's class, for `help` and `inspect`."""

    def __get__(self, _: object, made: type) -> Signature:
        def parameter(part: Field[Any]) -> Parameter:
            default = ... if part.default_factory is not MISSING else part.default
            default = Parameter.empty if default is MISSING else default
            return Parameter(part.name, Parameter.KEYWORD_ONLY, default=default, annotation=part.type)

        return Signature([parameter(part) for part in fields(made)])
