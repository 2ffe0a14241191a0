"""The pages by which a clinician checks the others: sources, rules, and how current they are."""

from __future__ import annotations

import re

from django.test import Client
from django.urls import reverse

from checklist.content import CONTENT
from checklist.content.words import CONTENT_DATE, REVIEW_BY
from checklist.templatetags.deciding import shared
from tests.reading import plain


def test_sources_say_how_they_were_seen_and_what_rests_on_them(client: Client) -> None:
    html = client.get(reverse("sources")).content.decode()
    for source in CONTENT.sources:
        assert f'id="{source.id}"' in html
    assert "no clinician has reviewed" in plain(html)
    assert "#before.cleaning.alcohol" in html


def test_what_rests_on_a_source_is_named_once(client: Client) -> None:
    html = client.get(reverse("sources")).content.decode()
    twice = [(checklist, rule) for checklist in CONTENT.checklists for _, rule in shared(checklist)]
    assert twice
    for checklist, rule in twice:
        assert f'#{checklist.id}.{rule.id}"' not in html


def test_a_link_to_a_front_page_says_that_it_is_one(client: Client) -> None:
    html = client.get(reverse("sources")).content.decode()
    front = [s for s in CONTENT.sources if re.fullmatch(r"https://[^/]+/?", s.link)]
    assert front
    for source in front:
        entry = html.split(f'id="{source.id}"')[1].split("</li>")[0]
        link = entry.split(f'href="{source.link}"')[1].split("</a>")[0]
        assert "not the page itself" in link, source.id


def test_general_knowledge_is_no_citation(client: Client) -> None:
    html = client.get(reverse("sources")).content.decode()
    entry = html.split('id="general-knowledge"')[1].split("</li>")[0]
    assert "href" not in entry.split("</p>")[0]
    assert "no document" in entry


def test_how_it_decides_shows_every_rule(client: Client) -> None:
    html = client.get(reverse("how-it-decides")).content.decode()
    for checklist in CONTENT.checklists:
        for question in checklist.questions():
            for option in question.options:
                assert f'id="{checklist.id}.{question.id}.{option.id}"' in html
        for finding in checklist.combined:
            assert f'id="{checklist.id}.{finding.id}"' in html


def test_about_says_how_current_it_is(client: Client) -> None:
    words = plain(client.get(reverse("about")).content.decode())
    assert f"{CONTENT_DATE:%-d %B %Y}".lower() in words
    assert f"{REVIEW_BY:%-d %B %Y}".lower() in words
