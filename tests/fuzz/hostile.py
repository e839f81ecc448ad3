"""Pieces that break readers: of every format, of figures, of scripts and of bytes."""

from __future__ import annotations


def _parted(lines: str) -> list[str]:
    """The pieces of a text that bars and line breaks part."""
    return lines.strip("\n").replace("\n", "|").split("|")


FIGURES = _parted("""
$1,234,567.89|$1e309|$99999999999999999999999999999999k|1,2,3,4,5%|€1.234,56k+|-$5|$5-|$1–$2–$3|10k–20M+|≈≈5|~$|$$$5
½ year|٣٤%|１２３ USD|²⁰|①|0-0 years|99999-1 years|5+ years|up to up to 9|401(k)|ICD-10|USD USD|$0.00|0%|-0|NaN|Infinity
1/0|$1 000 000|₹12,34,567|CHF 1'000|2024-34|May 2024|0000-00-00|2023-13|1st|$60k+ USD|Range: $2k - $1k USD|(~$5 - $4)
1,000,000 openings|year 9999999|12:30|3.14.15|#1|5 % to % 6
""")

CHARACTERS = [
    *"\t\v\f\r\x1b\x1c\x1d\x1e\x1f\x7f\x85\xa0\xad",
    *"\u0130\u0131\u017f\u00df\ufb01\ufdfa\u212a\u0301\u0345\u0600\u061c\u1680\u180e\u200b\u200d\u200e\u202e\u2028\u2029\u2066",
    *"\u2007\u202f\u3000\ufeff\ufffd\uffff\U0001f600\U0001f1e9\U000e0041\U0010ffff",
    "\U0001f469\u200d\U0001f469\u200d\U0001f467",
    "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f",
    "\u0645\u0631\u062d\u0628\u0627",
    "\u05e9\u05dc\u05d5\u05dd",
]

HTML = _parted("""
<!--|-->|<!--->|<!|<?xml version="1.0"?>|<!DOCTYPE a [<!ENTITY b "c">]>|<![CDATA[|]]>|<|>|</|</>|<>|< p>|<p|"|'|=
<a href="|<a href='x'>|</a>|<script>|</script>|<style/>|<style>|</style>|<svg>|</svg>|<svg/>|<math>|</math>
<plaintext>|<textarea>|</textarea>|<title>|</title>|<template>|<table>|</table>|<thead>|<tbody>|<tr>|</tr>|<td>|</td>
<th colspan=99999999 rowspan=65535>|<caption>|<li value=99999999999>|<ol start=-1>|<ul>|</ul>|<dl>|<dt>|<dd>|</dl>
<h1>|</h1>|<h6>|</h2>|<div>|</div>|<div class="a b c" id=a>|<p>|</p>|<br>|</br>|<hr>|<b>|</b>|<i>|<font>
<select><option>|<noscript>|<iframe>|</iframe>|<object>|<input>|<img alt="$5">|<body>|</body>|</html>|<html>|<head>
</head>|<frameset>|<base href="//x">|<details>|<nav>|&|&amp;|&amp|&#0;|&#xD800;|&#1114112;|&#x110000;|&notit;
&NotEqualTilde;|&#13;|&#10;|&ZeroWidthSpace;|&nbsp;|&lt;script&gt;|&#99999999999999999999;|&x;|&#
<meta charset="utf-7">|<link rel=canonical href="javascript:1">|<pre>|</pre>|<li>|</li>|<form>|<button>|<p hidden>
<xmp>|<noembed>|<listing>
""")

MARKDOWN = [
    *_parted(r"""
> |- |* |1. |1) |999999999. |# |###### |#######|***|**|*|__|_|~~|~~~|```|`|``|[|]|(|)|](|![|[x]: y|[x][y]|<http://x>
<b>|</b>|---|===|+++|\|\\|:---:|--:|$|^|&#42;|<!-- |-->|<?|<![CDATA[|<div>|</div>|&copy;|!|[^1]|[ ] |- [x] |{#id}
:smile:|http://x.y|\
"""),
    "    ",
    "|",
    "| a | b |\n| - | - |\n",
    "\n\n",
    "\n---\n",
    "\n===\n",
    "\t",
    "  \n",
    "\\\n",
    "\\|",
]

YAML = [
    "- ", ": ", "&a ", "*a", "<<: *a", "[", "]", "{", "}", "? ", "! ", "!!python/name:os.system ", "!!binary ", "!!set ", "|\n",
    ">\n", "'", '"', "---\n", "...\n", "%YAML 9.9\n", "#", "~", "null", "yes", "0x1F", "1:30:00", "1e999", ".inf", "2024-99-99",
    "9" * 5000, "{a}", "{...}", "{a:money}", "{a-b:percent}", "{a:nothing}", "<a|b>", "<a|>", "<", ">", "{", "{a}{a}", "how: ",
    "kind: ", "read: ", "sections: ", "headings: ", "table: ", "set: ", "name: ", "  ", "\n", "\n  - ", "\t",
]  # fmt: skip

TOML = [
    "[", "[[", "]]", "]", "=", ".", "a.", "{", "}", "'''", '"""', "\\u0000", "\\uD800", "1979-05-27", "07:32:00", "9" * 5000,
    "\n",
]  # fmt: skip

JSON = ["[", "]", "{", "}", ":", "null", "1e999", "9" * 5000, '"\\ud800"', '"\\u0000"', "true", '"version"', '"findings"']

CELLS = [
    '"', '""', '"""', ',', ';', '|', ',,,,', '=1+1', '+1', '-1', '@SUM(A1)', "=cmd|' /C calc'!A0", "'", 'NA', 'null', 'None',
    'TRUE', '1e5', '0x1F', '1,000', '1.000,00', '$5', '5%', 'guide_id', 'salary_id', '["a","b"]', '[]', '{}', '01/02/2024',
    '2024-01-01T00:00:00', 'harbour-pilot', 'nobody', '#REF!', '#DIV/0!', '\n', '\t', '\r',
]  # fmt: skip

BYTES = [
    b'\x00', b'\xff', b'\xfe\xff', b'\xef\xbb\xbf', b'\xc0\x80', b'\xed\xa0\x80', b'\xf4\x90\x80\x80', b'\xe2\x82', b'\r',
    b'\r\n', b'\n', b'\x1a', b'PK\x03\x04', b'%PDF-', b'\x80', b'\xe9', b'\x96',
]  # fmt: skip

NAMES = [
    '../x.txt', '/etc/x.txt', 'a\\b.txt', 'C:x.txt', 'guides/../../x.txt', 'guides/a b.txt', 'GUIDES/Ä.TXT', '.txt', 'a.txt/',
    'guides/page.html', 'tables/salaries.csv', 'tables/nothing.csv', 'waivers.toml', 'reference/x.csv', '__MACOSX/a.txt',
    'a\tb.md',
    "x" * 300 + ".txt", "a/" * 99 + "b.md",
]  # fmt: skip
