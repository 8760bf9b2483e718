"""The sandbox chat templates run in: Jinja without ways out, and with bounds on time and on the size of values.

A template comes with a checkpoint, so it is a stranger's program. Jinja's own sandbox keeps it from Python's internals,
but not from `'x' * 10**10` or loops in loops. Here every value that a template makes is measured where it
is made, and a clock is looked at in every turn of a loop, call, filter and output. Only chat_template.py
imports this module, and not before there is a template to compile.
"""

import json
import math
import re
import time
from collections.abc import Callable, ItemsView, Iterable, Iterator, KeysView, Mapping, Sequence, ValuesView
from datetime import datetime
from functools import wraps
from itertools import chain, islice
from typing import Any

from jinja2 import Template, TemplateError, Undefined, nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import SecurityError
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream
from jinja2.parser import Parser
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace
from jinja2.visitor import NodeTransformer

MOST_TOKENS = 2**14  # of the source: some 0.4 s to compile; the longest templates seen have a third of that
MOST_SECONDS = 2.0  # of this thread's processor time; a template takes milliseconds
LARGEST_VALUE = 2**20  # characters and elements of one value, beside the messages
OUTPUT_FACTOR = 8  # text passes through macros and captures, and is counted each time
DEEPEST_VALUE = 32
DEEPEST_LOOPS = 16  # within each other: each is compiled anew for every one around it
LARGEST_INDENTED = 10_000

# Those that chat templates use and whose result cannot outgrow their arguments, or is checked beforehand.
# fmt: off
FILTERS = frozenset({
    "abs", "capitalize", "count", "d", "default", "dictsort", "e", "escape", "first", "float", "int", "items", "join",
    "last", "length", "list", "lower", "map", "max", "min", "reject", "rejectattr", "replace", "reverse", "safe",
    "select", "selectattr", "sort", "string", "title", "trim", "unique", "upper",
})
STRING_METHODS = frozenset({
    "capitalize", "count", "endswith", "find", "index", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit",
    "islower", "isnumeric", "isspace", "isupper", "join", "lower", "lstrip", "partition", "removeprefix",
    "removesuffix", "replace", "rfind", "rindex", "rpartition", "rsplit", "rstrip", "split", "splitlines",
    "startswith", "strip", "swapcase", "title", "upper",
})
# fmt: on
FAULTS = (  # what a template may raise, itself or through the values it handles
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    NameError,  # Jinja writes the number 1e999 as inf
    RuntimeError,
    SyntaxError,
    TemplateError,
    TypeError,
    ValueError,
)


class _CodeGenerator(CodeGenerator):
    """Leaves every piece of output to the time of rendering, where it is counted."""

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: Any) -> str:
        raise nodes.Impossible


class _Bounds(Extension):
    """Ends the reading of a source that has too many tokens: of their number come all costs of compiling."""

    def filter_stream(self, stream: TokenStream) -> Iterable[Token]:
        for number, token in enumerate(stream):
            if number >= MOST_TOKENS:
                raise SecurityError("too long a template")
            yield token


class _Generation(Extension):
    """`{% generation %}`, by which templates mark what an assistant said: of use in training only."""

    tags = {"generation"}  # noqa: RUF012 - as declared by Jinja

    def parse(self, parser: Parser) -> nodes.Node:
        line = next(parser.stream).lineno
        return nodes.Scope(parser.parse_statements(("name:endgeneration",), drop_needle=True), lineno=line)


class Sandbox(ImmutableSandboxedEnvironment):
    """Compiles and renders one template, one rendering at a time."""

    code_generator_class = _CodeGenerator
    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "%", "**"})

    def __init__(self) -> None:
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=["jinja2.ext.loopcontrols", _Generation, _Bounds],
            optimized=False,  # folding constants would compute before anything is measured
            finalize=self._output,
            cache_size=0,
        )
        self._deadline = self._largest = self._output_left = 0.0
        self.filters = {name: self._measured(name, self.filters[name]) for name in FILTERS}
        self.filters["tojson"] = self._measured("tojson", self._to_json)
        self.filters["_value"], self.filters["_tick"] = self._value, self._tick
        self.globals = {
            "dict": _dictionary,
            "namespace": _namespace,
            "raise_exception": _raise_exception,
            "range": self.globals["range"],
            "strftime_now": _strftime_now,
        }

    def compile_template(self, source: str) -> Template:
        """`source`, ready to be rendered. Raises FAULTS."""
        tree = _Guard().visit(self.parse(source)).set_environment(self)
        return Template.from_code(self, self.compile(tree), self.make_globals(None))

    def run(self, template: Template, variables: Mapping[str, object]) -> str:
        """The text of `template`. Raises FAULTS, a SecurityError among them where a bound is passed."""
        self._deadline, self._largest = time.thread_time() + MOST_SECONDS, math.inf
        self._largest = LARGEST_VALUE + self._weight(dict(variables))
        self._output_left = OUTPUT_FACTOR * self._largest
        text = template.render(variables)
        self._check(len(text))
        return text

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        if isinstance(obj, str) and attr not in STRING_METHODS:
            return False
        return super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> None:
        """No wrapper: str.format can pad without bound, so is_safe_attribute refuses it."""

    def call(__self, __context: Context, __obj: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: N805
        __self._tick()
        text, name = getattr(__obj, "__self__", None), getattr(__obj, "__name__", "")
        if isinstance(text, str) and name == "replace":
            __self._check_replace(text, *args, **kwargs)
        if isinstance(text, str) and name == "join" and args:
            __self._check_join(args[0], text)
        return __self._value(super().call(__context, __obj, *args, **kwargs))

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        self._tick()
        if operator == "%" and isinstance(left, str):
            raise SecurityError("formatting with %")
        if operator == "**" and (_magnitude(left) > 64 or _magnitude(right) > 6):
            raise SecurityError("too large a power")
        if operator == "*":
            for sequence, times in ((left, right), (right, left)):
                if isinstance(sequence, (str, list, tuple)) and isinstance(times, int):
                    self._check(self._weight(sequence) * times)
        return self._value(super().call_binop(context, operator, left, right))

    def _output(self, value: Any) -> str:
        """What becomes of each piece of output, and of each piece of text in the template."""
        self._tick()
        if isinstance(value, Namespace):
            raise SecurityError("a namespace is no text")
        text = value if isinstance(value, str) else str(self._value(value))
        self._output_left -= len(text)
        if self._output_left < 0:
            raise SecurityError("too much text")
        return text

    def _tick(self, value: Any = True) -> Any:
        if time.thread_time() > self._deadline:
            raise SecurityError("too much time")
        return value

    def _check(self, size: float) -> None:
        if size > self._largest:
            raise SecurityError("too large a value")

    def _value(self, value: Any) -> Any:
        """`value`, measured; what can be iterated only once becomes a list."""
        if isinstance(value, (Iterator, KeysView, ItemsView, ValuesView)) and not isinstance(value, LoopContext):
            value = list(islice(value, int(self._largest) + 1))
        self._weight(value)
        return value

    def _weight(self, value: Any, depth: int = 0) -> int:
        """Characters and elements of `value`, as far as it would be written out."""
        size = 1
        if isinstance(value, str):
            size += len(value)
        elif isinstance(value, int):
            if _magnitude(value) > 64:
                raise SecurityError("too large a number")
        elif isinstance(value, range):
            size += 2 * len(value)
        elif isinstance(value, (list, tuple, dict)):
            self._tick()
            if depth > DEEPEST_VALUE:
                raise SecurityError("too deep a value")
            parts = chain(value.keys(), value.values()) if isinstance(value, dict) else value
            for part in parts:
                size += self._weight(part, depth + 1)
                self._check(size)
        elif depth and not (value is None or isinstance(value, (float, Undefined))):
            raise SecurityError(f"a {type(value).__name__} in a list or mapping")
        self._check(size)
        return size

    def _measured(self, name: str, filter_: Callable[..., Any]) -> Callable[..., Any]:
        """`filter_`, with its result measured, and before that its arguments where the result may be far larger."""

        @wraps(filter_)
        def run(*args: Any, **kwargs: Any) -> Any:
            self._tick()
            if any(isinstance(arg, Namespace) for arg in args):
                raise SecurityError("a namespace in a filter")
            if name == "replace":
                self._check_replace(*args[1:], **kwargs)  # the first is Jinja's evaluation context
            if name == "join":
                self._check_join(*args[1:], **kwargs)
            return self._value(filter_(*args, **kwargs))

        return run

    def _check_replace(self, text: Any, old: Any, new: Any, count: int | None = None) -> None:
        text, old, new = str(text), str(old), str(new)
        self._check(len(text) + text.count(old) * len(new))

    def _check_join(self, value: Any, d: Any = "", attribute: Any = None) -> None:
        self._check(self._weight(value) + len(value) * len(str(d)))

    def _to_json(
        self,
        value: Any,
        ensure_ascii: bool = False,
        indent: int | None = None,
        separators: Sequence[str] | None = None,
        sort_keys: bool = False,
    ) -> str:
        """As transformers has it: without HTML escapes."""
        if indent is not None and (indent not in range(9) or self._weight(value) > LARGEST_INDENTED):
            raise SecurityError("too much indented JSON")
        if separators is not None and any(len(separator) > 8 for separator in separators):
            raise SecurityError("too long a separator")
        pair = None if separators is None else (separators[0], separators[1])
        return json.dumps(value, ensure_ascii=ensure_ascii, indent=indent, separators=pair, sort_keys=sort_keys)


class _Guard(NodeTransformer):
    """Puts the clock into loops, and measures values that are written down or joined with `~`."""

    def __init__(self) -> None:
        self._loops = 0

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802 - Jinja's name
        self._loops += 1
        if self._loops > DEEPEST_LOOPS:
            raise SecurityError("too many loops within each other")
        self.generic_visit(node)
        self._loops -= 1
        node.body.insert(0, nodes.ExprStmt(_filtered("_tick", nodes.Const(True))))
        if node.test is not None:
            node.test = nodes.And(_filtered("_tick", nodes.Const(True)), node.test)
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return _filtered("join", nodes.List(node.nodes))

    def visit_List(self, node: nodes.List) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return _filtered("_value", node)

    def visit_Tuple(self, node: nodes.Tuple) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return _filtered("_value", node) if node.ctx == "load" else node

    def visit_Dict(self, node: nodes.Dict) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return _filtered("_value", node)

    def visit_NSRef(self, node: nodes.NSRef) -> nodes.Node:  # noqa: N802
        if node.attr.startswith("_"):
            raise SecurityError(f"the attribute {node.attr!r}")
        return node


def _filtered(name: str, node: nodes.Expr) -> nodes.Filter:
    return nodes.Filter(node, name, [], [], None, None)


def _magnitude(value: Any) -> int:
    return value.bit_length() if isinstance(value, int) else 0


def _namespace(*args: Any, **kwargs: Any) -> Namespace:
    values = dict(*args, **kwargs)
    if any(str(name).startswith("_") for name in values):
        raise SecurityError("a namespace with private attributes")
    return Namespace(values)


def _dictionary(*args: Any, **kwargs: Any) -> dict[Any, Any]:
    return dict(*args, **kwargs)


def _raise_exception(message: object) -> None:
    raise TemplateError(str(message))


def _strftime_now(pattern: str) -> str:
    if len(pattern) > 256 or re.search(r"%[^a-zA-Z]*\d", pattern):  # a width would pad without bound
        raise SecurityError("a date with a width")
    return datetime.now().strftime(pattern)
