{% load pwa %}// What this phone keeps, so that it opens without a connection. The list is made by the build.
"use strict";
{% include "serviceworker/own.js" %}
// Other languages below this address: each has a worker of its own.
const BELOW = {{ below|js }};
const VERSION = "{{ kept.version }}";
const PACK = { address: "{{ kept.address }}", integrity: "{{ kept.pack_integrity }}" };
const HEADERS = {{ headers|js }};
const KEPT = new Map(Object.entries({{ kept.integrity|js }}));
{% include "serviceworker/strategies.js" %}
{% include "serviceworker/events.js" %}
