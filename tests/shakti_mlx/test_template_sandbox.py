"""Strangers' chat templates: refused, or kept in bounds of time and size, and never out of the sandbox."""

import time
from copy import deepcopy

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shakti_mlx import template_sandbox
from shakti_mlx.chat_template import ChatTemplate
from shakti_mlx.errors import ModelError, ModelErrorCode
from shakti_mlx.template_sandbox import FILTERS

HI = [{"role": "user", "content": "hi"}]

NOT_TEMPLATES = [
    "{% for %}",
    "{{ 'a' ",
    "{% endif %}",
    "{{ x | no_such_filter }}",
    "{% break %}",
    "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
    "{{ " + "-" * 5000 + "1 }}",
    "{% if 1 %}" * 2000,
    "{{ 1 " + "+ 1" * 20000 + " }}",
    "x" * 200_000,
    "{{ " + "9" * 5000 + " }}",
    "{{ messages | center(10) }}",
    "{{ 1e999 }}",
]
OUT_OF_THE_SANDBOX = [
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ messages.__class__ }}{{ messages['__class__'].mro() }}",
    "{{ raise_exception.__globals__ }}{{ namespace.__init__.__globals__['os'] }}",
    "{{ strftime_now.__globals__.sys.modules }}",
    "{{ self._TemplateReference__context.environment }}",
    "{{ messages | map(attribute='__class__') | map(attribute='mro') | list | first }}",
    "{{ '{0.__class__}'.format(messages) }}",
    "{{ messages.append({}) }}",
    "{{ messages[0].update({'content': 'x'}) }}",
    "{{ messages[0].pop('content') }}",
    "{% set ns = namespace() %}{% set ns.__class__ = 1 %}{{ ns.x }}",
    "{{ namespace(__call__=1) }}",
    "{% include 'x' %}",
    "{% import 'os' as os %}{{ os.getcwd() }}",
    "{% extends '/etc/passwd' %}",
]


def again(start: str, step: str) -> str:
    """A template that takes `step` from `start` a hundred times."""
    return f"{{% set ns = namespace(t={start}) %}}{{% for i in range(100) %}}{{% set ns.t = {step} %}}{{% endfor %}}"


ENDLESS = {
    "loops": "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
    "filtered loops": "{% for a in range(99999) %}{% for b in range(99999) if false %}{% endfor %}{% endfor %}",
    "huge range": "{{ range(10 ** 9) | length }}",
    "recursion": "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
    "branching macros": "{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(60) }}",
    "branching loops": "{% for x in [[0] * 50] * 50 recursive %}{{ loop([[0] * 50] * 50) }}{% endfor %}",
    "calls": (
        "{% macro f() %}{{ caller() }}{{ caller() }}{% endmacro %}"
        + ("{% call f() %}" * 40 + "x" + "{% endcall %}" * 40)
    ),
    "text times": "{{ 'x' * 10 ** 10 }}",
    "list times": "{{ [1] * 10 ** 10 }}",
    "times text": "{{ 10 ** 10 * 'x' }}",
    "power": "{{ 10 ** 10 ** 10 }}",
    "powers": "{% set ns = namespace(n=3) %}{% for i in range(99) %}{% set ns.n = ns.n * ns.n %}{% endfor %}{{ ns.n }}",
    "text doubled": again("'xx'", "ns.t + ns.t"),
    "text joined": again("'xx'", "ns.t ~ ns.t"),
    "capture doubled": (
        "{% set ns = namespace(t='xx') %}{% for i in range(99) %}{% set t %}{{ ns.t }}{{ ns.t }}{% endset %}"
        "{% set ns.t = t %}{% endfor %}"
    ),
    "list doubled": again("[1]", "ns.t + ns.t"),
    "list nested": again("[1]", "[ns.t, ns.t]") + "{{ ns.t }}",
    "tuple nested": again("1", "(ns.t, ns.t)"),
    "mapping nested": again("1", "{1: ns.t, 2: ns.t}"),
    "dict nested": again("1", "dict(a=ns.t, b=ns.t)"),
    "namespaces nested": (
        again("1", "namespace(a=ns.t, b=ns.t)")
        + "{{ ns.t }}"
    ),
    "namespaces joined": (
        again("1", "namespace(a=ns.t, b=ns.t)")
        + "{{ 'a' ~ ns.t }}"
    ),
    "replace": "{% set t = 'a' * 99999 %}{{ t | replace('a', t) }}",
    "replace method": "{% set t = 'a' * 99999 %}{{ t.replace('a', t) }}",
    "replace all": "{% set t = 'a' * 99999 %}{{ t.replace('', t) }}",
    "join": "{% set t = 'a' * 99999 %}{{ t | join(t) }}",
    "join method": "{% set t = 'a' * 99999 %}{{ t.join(t) }}",
    "percent": "{{ '%10000000000d' % 1 }}",
    "format": "{{ '{:10000000000}'.format(1) }}",
    "pad": "{{ 'x'.ljust(10 ** 10) }}",
    "date": "{{ strftime_now('%10000000000Y') }}",
    "json": "{{ [[[[[1]]]]] | tojson(indent=10 ** 9) }}",
    "json indented": "{{ ([1] * 20000) | tojson(indent=8) }}",
    "json separators": "{{ ([1] * 99999) | tojson(separators=['x' * 99999, ':']) }}",
    "number": "{{ ('9' * 4000) | int }}",
    "output": "{% for i in range(99999) %}" + "x" * 100_000 + "{% endfor %}",
    "captured output": "{% set t %}{% for i in range(99999) %}" + "x" * 100_000 + "{% endfor %}{% endset %}",
    "comparisons": (
        "{% set a = 'xxxxxxxxxx' * 90000 %}{% set b = 'xxxxxxxxxx' * 89999 ~ 'xxxxxxxxxx' %}"
        "{% for i in range(99999) %}{% for j in range(99) %}{% if a == b %}{% endif %}{% endfor %}{% endfor %}"
    ),
    "sorted": "{% for i in range(99999) %}{% if range(99999) | sort | length %}{% endif %}{% endfor %}",
}  # fmt: skip


@pytest.mark.parametrize("source", NOT_TEMPLATES, ids=lambda source: source[:30])
def test_what_is_no_template_is_refused(source: str) -> None:
    with pytest.raises(ModelError) as caught:
        ChatTemplate(source, "", "").render(HI)
    assert caught.value.code is ModelErrorCode.BAD_TEMPLATE
    assert len(caught.value.detail) <= 200


@pytest.mark.parametrize(
    "source",
    [
        "{{ f(" + "a," * 60_000 + ") }}",
        "{{a}}" * 20_000,
        "{% for a in b %}" * 120 + "{{a}}" * 5000 + "{% endfor %}" * 120,
    ],
    ids=["arguments", "outputs", "loops"],
)
def test_template_that_would_take_long_to_compile_is_refused_before(source: str) -> None:
    started = time.thread_time()
    with pytest.raises(ModelError, match="SecurityError: too"):
        ChatTemplate(source, "", "")
    assert time.thread_time() - started < 1


@pytest.mark.parametrize("source", OUT_OF_THE_SANDBOX)
def test_there_is_no_way_out_of_the_sandbox(source: str) -> None:
    messages = deepcopy(HI)
    with pytest.raises(ModelError, match=r"SecurityError|no loader") as caught:
        ChatTemplate(source, "", "").render(messages)
    assert caught.value.code is ModelErrorCode.BAD_TEMPLATE
    assert messages == HI


@pytest.mark.parametrize("source", ENDLESS.values(), ids=ENDLESS)
def test_endless_templates_are_stopped(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(template_sandbox, "MOST_SECONDS", 0.2)
    template, started = ChatTemplate(source, "", ""), time.thread_time()
    with pytest.raises(ModelError, match=r"SecurityError|RecursionError|OverflowError") as caught:
        template.render(HI)
    assert caught.value.code is ModelErrorCode.BAD_TEMPLATE
    assert time.thread_time() - started < 10


def test_deep_values_are_refused() -> None:
    source = "{% set at = namespace(v=[]) %}{% for i in range(40) %}{% set at.v = [at.v] %}{% endfor %}{{ at.v }}"
    with pytest.raises(ModelError, match="too deep a value"):
        ChatTemplate(source, "", "").render(HI)


WORDS = (
    "{{ }} {% %} for x in messages endfor if else endif set = ( ) [ ] { } . | ~ + * ** % 'a' 1 99 x loop macro f "
    "endmacro call endcall namespace range dict join replace tojson map sort list attribute content role < > , : "
    "block endblock filter endfilter generation endgeneration autoescape endautoescape break not is defined"
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(pieces=st.lists(st.sampled_from(WORDS.split()), max_size=40))
def test_any_template_renders_or_is_refused(pieces: list[str]) -> None:
    try:
        assert isinstance(ChatTemplate(" ".join(pieces), "<s>", "</s>").render(HI), str)
    except ModelError as error:
        assert error.code is ModelErrorCode.BAD_TEMPLATE


VALUES = ["messages", "messages[0].content", "'a'", "1", "-1", "2.5", "none", "ns", "ns.x", "u", "[]", "f", "loop"]
OPERATORS = ["+", "-", "*", "/", "//", "%", "**", "~", "in", "==", "<"]
FORMS = ["({}) | {}", "({})[{}]", "[{}, {}]", "({})({})", "'x'.join({}).replace({}, 'b', 1)"]


def larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    forms = st.sampled_from([f"({{}}) {operator} ({{}})" for operator in OPERATORS] + FORMS[1:])
    filters = st.sampled_from([*sorted(FILTERS), "tojson"])
    return st.one_of(
        st.builds(str.format, forms, inner, inner), st.builds(str.format, st.just(FORMS[0]), inner, filters)
    )


EXPRESSIONS = st.recursive(st.sampled_from(VALUES), larger, max_leaves=8)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(expression=EXPRESSIONS)
def test_any_expression_renders_or_is_refused(expression: str) -> None:
    source = (
        "{% set ns = namespace(x=1) %}{% macro f(a) %}{{ a }}{{ caller }}{% endmacro %}"
        f"{{% for i in [1, 2] %}}{{% set ns.x = {expression} %}}{{{{ ns.x }}}}{{% endfor %}}"
    )
    try:
        assert isinstance(ChatTemplate(source, "<s>", "</s>").render(HI), str)
    except ModelError as error:
        assert error.code is ModelErrorCode.BAD_TEMPLATE
