"""Names each static file after its content, so that it can be kept for ever."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from whitenoise.storage import CompressedManifestStaticFilesStorage

from config.building.encodings import SparingCompressor


class HashedFiles(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """WhiteNoise's storage, whose files may go to a new folder with each build."""

    older = Path("/nowhere")

    def move_to(self, folder: Path, older: Path = older) -> None:
        """From now on files go there, and hashed names are read there: a build has a new folder.

        What stands in ``older`` as well is not compressed again.

        Django knows one storage by name, and settings are not ours to change: it starts afresh.
        """
        self.__dict__.clear()
        super().__init__(location=folder)
        self.older = older

    def create_compressor(self, **options: Any) -> SparingCompressor:
        """Asked for by WhiteNoise, once a build."""
        return SparingCompressor(Path(self.location), self.older, **options)
