"""Which country a phone is in, by the name of its time zone: new names and old ones.

From IANA 2026f, and what browsers still say. Not made by following links between zones: some lead
abroad. A zone of two countries, or of none in ``countries.py``, stands nowhere: then the page asks.
"""

from __future__ import annotations

# Country id -> names of zones, parted by spaces.
ZONES: dict[str, str] = {
    "us": (
        "America/Adak America/Anchorage America/Atka America/Boise America/Chicago "
        "America/Denver America/Detroit America/Fort_Wayne America/Indiana/Indianapolis "
        "America/Indiana/Knox America/Indiana/Marengo America/Indiana/Petersburg "
        "America/Indiana/Tell_City America/Indiana/Vevay America/Indiana/Vincennes "
        "America/Indiana/Winamac America/Indianapolis America/Juneau "
        "America/Kentucky/Louisville America/Kentucky/Monticello America/Knox_IN "
        "America/Los_Angeles America/Louisville America/Menominee America/Metlakatla "
        "America/New_York America/Nome America/North_Dakota/Beulah "
        "America/North_Dakota/Center America/North_Dakota/New_Salem America/Phoenix "
        "America/Shiprock America/Sitka America/Yakutat Navajo Pacific/Honolulu US/Alaska "
        "US/Aleutian US/Arizona US/Central US/East-Indiana US/Eastern US/Hawaii "
        "US/Indiana-Starke US/Michigan US/Mountain US/Pacific US/Pacific-New"
    ),
    "ca": (
        "America/Atikokan America/Blanc-Sablon America/Cambridge_Bay America/Coral_Harbour "
        "America/Creston America/Dawson America/Dawson_Creek America/Edmonton "
        "America/Fort_Nelson America/Glace_Bay America/Goose_Bay America/Halifax "
        "America/Inuvik America/Iqaluit America/Moncton America/Montreal America/Nipigon "
        "America/Pangnirtung America/Rainy_River America/Rankin_Inlet America/Regina "
        "America/Resolute America/St_Johns America/Swift_Current America/Thunder_Bay "
        "America/Toronto America/Vancouver America/Whitehorse America/Winnipeg "
        "America/Yellowknife Canada/Atlantic Canada/Central Canada/East-Saskatchewan "
        "Canada/Eastern Canada/Mountain Canada/Newfoundland Canada/Pacific "
        "Canada/Saskatchewan Canada/Yukon"
    ),
    "gb": "Europe/Belfast Europe/London GB GB-Eire",
    "ie": "Eire Europe/Dublin",
    "au": (
        "Antarctica/Macquarie Australia/ACT Australia/Adelaide Australia/Brisbane "
        "Australia/Broken_Hill Australia/Canberra Australia/Currie Australia/Darwin "
        "Australia/Eucla Australia/Hobart Australia/LHI Australia/Lindeman "
        "Australia/Lord_Howe Australia/Melbourne Australia/NSW Australia/North "
        "Australia/Perth Australia/Queensland Australia/South Australia/Sydney "
        "Australia/Tasmania Australia/Victoria Australia/West Australia/Yancowinna"
    ),
    "nz": "NZ NZ-CHAT Pacific/Auckland Pacific/Chatham",
    "in": "Asia/Calcutta Asia/Kolkata",
    "cn": "Asia/Chongqing Asia/Chungking Asia/Harbin Asia/Kashgar Asia/Shanghai Asia/Urumqi PRC",
    "hk": "Asia/Hong_Kong Hongkong",
    "tw": "Asia/Taipei ROC",
    "sg": "Asia/Singapore Singapore",
    "my": "Asia/Kuala_Lumpur Asia/Kuching",
    "ph": "Asia/Manila",
    "id": "Asia/Jakarta Asia/Jayapura Asia/Makassar Asia/Pontianak Asia/Ujung_Pandang",
    "th": "Asia/Bangkok",
    "vn": "Asia/Ho_Chi_Minh Asia/Saigon",
    "jp": "Asia/Tokyo Japan",
    "kr": "Asia/Seoul ROK",
    "pk": "Asia/Karachi",
    "bd": "Asia/Dacca Asia/Dhaka",
    "ae": "Asia/Dubai",
    "sa": "Asia/Riyadh",
    "eg": "Africa/Cairo Egypt",
    "tr": "Asia/Istanbul Europe/Istanbul Turkey",
    "ir": "Asia/Tehran Iran",
    "il": "Asia/Jerusalem Asia/Tel_Aviv Israel",
    "ng": "Africa/Lagos",
    "ke": "Africa/Nairobi",
    "gh": "Africa/Accra",
    "za": "Africa/Johannesburg",
    "br": (
        "America/Araguaina America/Bahia America/Belem America/Boa_Vista America/Campo_Grande "
        "America/Cuiaba America/Eirunepe America/Fortaleza America/Maceio America/Manaus "
        "America/Noronha America/Porto_Acre America/Porto_Velho America/Recife "
        "America/Rio_Branco America/Santarem America/Sao_Paulo Brazil/Acre Brazil/DeNoronha "
        "Brazil/East Brazil/West"
    ),
    "mx": (
        "America/Bahia_Banderas America/Cancun America/Chihuahua America/Ciudad_Juarez "
        "America/Ensenada America/Hermosillo America/Matamoros America/Mazatlan "
        "America/Merida America/Mexico_City America/Monterrey America/Ojinaga "
        "America/Santa_Isabel America/Tijuana Mexico/BajaNorte Mexico/BajaSur Mexico/General"
    ),
    "ar": (
        "America/Argentina/Buenos_Aires America/Argentina/Catamarca "
        "America/Argentina/ComodRivadavia America/Argentina/Cordoba America/Argentina/Jujuy "
        "America/Argentina/La_Rioja America/Argentina/Mendoza America/Argentina/Rio_Gallegos "
        "America/Argentina/Salta America/Argentina/San_Juan America/Argentina/San_Luis "
        "America/Argentina/Tucuman America/Argentina/Ushuaia America/Buenos_Aires "
        "America/Catamarca America/Cordoba America/Jujuy America/Mendoza America/Rosario"
    ),
    "co": "America/Bogota",
    "cl": (
        "America/Coyhaique America/Punta_Arenas America/Santiago Chile/Continental "
        "Chile/EasterIsland Pacific/Easter"
    ),
    "pe": "America/Lima",
    "es": "Africa/Ceuta Atlantic/Canary Europe/Madrid",
    "fr": "Europe/Paris",
    "de": "Europe/Berlin Europe/Busingen",
    "it": "Europe/Rome",
    "pt": "Atlantic/Azores Atlantic/Madeira Europe/Lisbon Portugal",
    "nl": "Europe/Amsterdam",
    "pl": "Europe/Warsaw Poland",
    "ru": (
        "Asia/Anadyr Asia/Barnaul Asia/Chita Asia/Irkutsk Asia/Kamchatka Asia/Khandyga "
        "Asia/Krasnoyarsk Asia/Magadan Asia/Novokuznetsk Asia/Novosibirsk Asia/Omsk "
        "Asia/Sakhalin Asia/Srednekolymsk Asia/Tomsk Asia/Ust-Nera Asia/Vladivostok "
        "Asia/Yakutsk Asia/Yekaterinburg Europe/Astrakhan Europe/Kaliningrad Europe/Kirov "
        "Europe/Moscow Europe/Samara Europe/Saratov Europe/Ulyanovsk Europe/Volgograd W-SU"
    ),
    "ua": "Europe/Kiev Europe/Kyiv Europe/Uzhgorod Europe/Zaporozhye",
}
