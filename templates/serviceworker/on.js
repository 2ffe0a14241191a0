{% load pwa %}"use strict";
const VERSION = "{{ kept.version }}";
const KEPT = new Map(Object.entries({{ kept.integrity|js }}));
{% include "serviceworker/strategies.js" %}
{% include "serviceworker/events.js" %}
