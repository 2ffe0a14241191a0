"""Names each static file after its content, so that it can be kept for ever."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedFiles(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """WhiteNoise's storage, with the addresses inside ``import … from "./x.js";`` hashed too."""

    support_js_module_import_aggregation = True
