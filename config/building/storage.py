"""Names each static file after its content, so that it can be kept for ever."""

from __future__ import annotations

from pathlib import Path

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedFiles(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """WhiteNoise's storage, with the addresses inside ``import … from "./x.js";`` hashed too."""

    support_js_module_import_aggregation = True

    def move_to(self, folder: Path) -> None:
        """From now on files go there, and hashed names are read there: a build has a new folder.

        Django knows one storage by name, and settings are not ours to change: it starts afresh.
        """
        self.__dict__.clear()
        super().__init__(location=folder)
