"""A Django form made from a checklist. It owns bad input: every fault is named, nothing is lost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from checklist.schema import Answers, Checklist, Question, Section

UNKNOWN_OPTION = _("We do not know one of the answers that were sent. Please choose again.")
TWO_ANSWERS = _("This question takes one answer, and more came. Please choose one.")
NOT_ALONE = _("“{alone}” cannot go with another answer. Please choose again.")
UNKNOWN_QUESTION = _("Something was sent that is no question of ours. We left it out.")


class _Question(forms.MultipleChoiceField):
    """One question. Single-choice ones also arrive as a list, so that a second answer is seen."""

    def __init__(self, question: Question) -> None:
        self.question = question
        choices = [(option.id, option.label) for option in question.options]
        super().__init__(choices=choices, required=False)

    def validate(self, value: Any) -> None:
        """Raise a ValidationError that tells the reader what to mend."""
        chosen = frozenset(value)
        options = [option for option in self.question.options if option.id in chosen]
        if len(options) < len(chosen):
            raise ValidationError(UNKNOWN_OPTION)
        if len(value) > 1 and not self.question.many:
            raise ValidationError(TWO_ANSWERS)
        alone = next((option for option in options if option.alone), None)
        if alone and len(options) > 1:
            raise ValidationError(str(NOT_ALONE).format(alone=alone.label))


@dataclass(frozen=True)
class Asked:
    """A question in its place, with what is wrong with its answer."""

    question: Question
    number: int
    errors: list[str]


class ChecklistForm(forms.Form):
    """The questions of a checklist, all optional. Valid data becomes ``answers``."""

    def __init__(
        self,
        checklist: Checklist,
        data: QueryDict | None = None,
        files: MultiValueDict[str, UploadedFile[bytes]] | None = None,
    ) -> None:
        super().__init__(data=data, files=files)
        self.checklist = checklist
        self.fields.update({q.id: _Question(q) for q in checklist.questions()})

    def clean(self) -> dict[str, Any]:
        """Refuse what is no question: silence would hide a misspelt or outdated answer."""
        if self.files or set(self.data) - set(self.fields):
            raise ValidationError(UNKNOWN_QUESTION)
        return self.cleaned_data

    @property
    def answers(self) -> Answers:
        """The answers of a valid form: question id -> option ids."""
        return {name: frozenset(value) for name, value in self.cleaned_data.items() if value}

    @cached_property
    def chosen(self) -> set[str]:
        """Every known option that was sent, so that the form can show it again.

        Of two answers to a question that takes one, neither: the reader chooses again.
        """
        return {
            f"{question.id}.{option.id}"
            for question in self.checklist.questions()
            if question.many or question.id not in self.errors
            for option in question.options
            if option.id in self._sent(question)
        }

    def _sent(self, question: Question) -> list[str]:
        return self.data.getlist(question.id) if isinstance(self.data, QueryDict) else []

    @property
    def sections(self) -> list[tuple[Section, list[Asked]]]:
        """Each section with its questions, as the form shows them."""
        numbers = {q.id: number for number, q in enumerate(self.checklist.questions(), start=1)}
        return [
            (
                section,
                [
                    Asked(q, numbers[q.id], [str(error) for error in self.errors.get(q.id, [])])
                    for q in section.questions
                ],
            )
            for section in self.checklist.sections
        ]
