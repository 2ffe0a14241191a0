"""Whom to call and where to go, by country. Each number has its note beside it.

Read in copies of the operators’ own pages, of press reports that name the operator, or in two
public lists of emergency numbers, in November 2026. Nobody dialled them. ``seen="recheck"`` marks
what was read but is old, second-hand or was once out of order: it never stands alone. What was
not read stands nowhere. The time zones of each country stand in ``zones.py``.
"""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from checklist.country import Country, PhoneNumber
from checklist.schema import Text

COUNTRIES: tuple[Country, ...] = (
    Country(
        id="us",
        name=_("United States"),
        spoken=_("the United States"),
        ambulance=(PhoneNumber("911"),),
        poison=(PhoneNumber("1-800-222-1222", _("Poison Help. Free, day and night.")),),
        crisis=(PhoneNumber("988", _("The 988 Lifeline. Call or text, day and night.")),),
        today=_("A doctor or a clinic. The nurse line of your health plan may help."),
        blood=_("Your doctor, an urgent care centre or the emergency room (ER)."),
        whom=_(
            "A dermatologist who is board certified by the ABD or AOBD. Look up the name at abderm.org (“Is my dermatologist certified?”) or certificationmatters.org, and the licence with the medical board of your state or at docinfo.org."
        ),
    ),
    Country(
        id="ca",
        name=_("Canada"),
        ambulance=(PhoneNumber("911"),),
        advice=(PhoneNumber("811", _("A free nurse line. Not in every province or territory.")),),
        poison=(
            PhoneNumber("1-844-764-7669", _("Poison centre. Not for Quebec.")),
            PhoneNumber(
                "1-800-463-5060",
                _("Poison centre in Quebec. In Nunavut, call your local health centre."),
            ),
        ),
        crisis=(PhoneNumber("988", _("Suicide Crisis Helpline. Call or text, day and night.")),),
        blood=_("The emergency room (ER), your doctor or a sexual health clinic."),
    ),
    Country(
        id="gb",
        name=_("United Kingdom"),
        spoken=_("the United Kingdom"),
        ambulance=(
            PhoneNumber("999"),
            PhoneNumber("112", _("The same service."), twin=True),
        ),
        advice=(
            PhoneNumber(
                "111",
                _(
                    "NHS 111 in England and Wales, NHS 24 in Scotland. Free, day and night. Not in Northern Ireland: there, call the out-of-hours GP."
                ),
            ),
        ),
        crisis=(
            PhoneNumber(
                "116 123",
                _(
                    "Samaritans. Free, day and night. In England you can also call NHS 111 and choose option 2."
                ),
            ),
        ),
        child=(PhoneNumber("0800 1111", _("Childline. Free, day and night.")),),
        today=_("NHS 111, your GP, or an NHS urgent treatment centre."),
        closed=_("A&E, the hospital emergency department."),
        blood=_("A sexual health clinic when it is open. A&E at all other times."),
        whom=_(
            "Your GP first. Then a consultant dermatologist (skin doctor). Look up the name on the GMC register (gmc-uk.org): the entry on the Specialist Register must say Dermatology. A title alone proves little."
        ),
    ),
    Country(
        id="ie",
        name=_("Ireland"),
        ambulance=(
            PhoneNumber("112"),
            PhoneNumber("999", _("The same service."), twin=True),
        ),
        poison=(
            PhoneNumber(
                "01 809 2166",
                _("Public Poisons Line. From 8 in the morning to 10 at night, every day."),
            ),
        ),
        crisis=(PhoneNumber("116 123", _("Samaritans Ireland. Free, day and night.")),),
        child=(PhoneNumber("1800 66 66 66", _("Childline, day and night.")),),
    ),
    Country(
        id="au",
        name=_("Australia"),
        ambulance=(
            PhoneNumber("000"),
            PhoneNumber("112", _("From a mobile only.")),
        ),
        advice=(
            PhoneNumber("1800 633 422", _("1800MEDICARE: nurses, day and night."), seen="recheck"),
        ),
        poison=(PhoneNumber("13 11 26", _("Poisons Information, day and night.")),),
        crisis=(PhoneNumber("13 11 14", _("Lifeline, day and night.")),),
        today=_("A GP, or a Medicare Urgent Care Clinic."),
        whom=_("A specialist dermatologist. Look for the letters FACD after the name."),
    ),
    Country(
        id="nz",
        name=_("New Zealand"),
        ambulance=(PhoneNumber("111"),),
        advice=(
            PhoneNumber("0800 611 116", _("Healthline. Free, day and night."), seen="recheck"),
        ),
        poison=(PhoneNumber("0800 764 766", _("National Poisons Centre, day and night.")),),
        crisis=(PhoneNumber("1737", _("Need to talk? Call or text. Free, day and night.")),),
        whom=_(
            "A dermatologist. Look up the name on the register of the Medical Council of New Zealand (mcnz.org.nz): the vocational scope must say dermatology. The letters to look for are FRACP, not FACD."
        ),
    ),
    Country(
        id="in",
        name=_("India"),
        ambulance=(
            PhoneNumber("112"),
            PhoneNumber("108", _("The state ambulance, in most states.")),
        ),
        crisis=(PhoneNumber("14416", _("Tele-MANAS. Free, day and night, in 20 languages.")),),
        whom=_("A doctor with MD, DVD or DNB in dermatology."),
    ),
    Country(
        id="cn",
        name=_("China (mainland)"),
        spoken=_("mainland China"),
        ambulance=(PhoneNumber("120"),),
        crisis=(PhoneNumber("12356", _("Psychological help line, at least 18 hours a day.")),),
        whom=_(
            "A licensed doctor in the skin department (皮肤科) of a licensed hospital. For cosmetic work, ask for the 医疗美容主诊医师. Ask to see both licences."
        ),
        note=_(
            "Do not call 112 here: a recording only tells you to hang up and dial another number."
        ),
    ),
    Country(
        id="hk",
        name=_("Hong Kong"),
        ambulance=(PhoneNumber("999"),),
        crisis=(
            PhoneNumber(
                "18111", _("Mental Health Support Hotline, day and night. On WhatsApp too.")
            ),
        ),
        whom=_(
            "A doctor on the Specialist Register of the Medical Council (mchk.org.hk), under dermatology and venereology."
        ),
    ),
    Country(
        id="tw",
        name=_("Taiwan"),
        ambulance=(PhoneNumber("119"),),
        crisis=(PhoneNumber("1925", _("Peace of mind line (安心專線). Free, day and night.")),),
    ),
    Country(
        id="sg",
        name=_("Singapore"),
        ambulance=(PhoneNumber("995"),),
        crisis=(
            PhoneNumber("1771", _("National mindline, day and night.")),
            PhoneNumber("1767", _("SOS.")),
        ),
        today=_("A GP, a polyclinic or an urgent care centre."),
        closed=_("A&E, the hospital emergency department."),
        note=_("999 is the police. 1777 is an ambulance for what is not an emergency."),
    ),
    Country(
        id="my",
        name=_("Malaysia"),
        ambulance=(PhoneNumber("999"),),
        crisis=(
            PhoneNumber(
                "15555",
                _(
                    "Talian HEAL. From 8 in the morning to midnight when last seen. A normal call charge."
                ),
                seen="recheck",
            ),
        ),
    ),
    Country(
        id="ph",
        name=_("Philippines"),
        spoken=_("the Philippines"),
        ambulance=(PhoneNumber("911"),),
        poison=(
            PhoneNumber(
                "(02) 8524 1078",
                _("National Poison Management and Control Center."),
                seen="recheck",
            ),
            PhoneNumber("0966 718 9904", _("The same centre, mobile."), seen="recheck"),
        ),
        crisis=(
            PhoneNumber("1553", _("NCMH, day and night. From landlines only."), seen="recheck"),
            PhoneNumber("0917 899 8727", _("NCMH, from a mobile (Globe)."), seen="recheck"),
            PhoneNumber("0919 057 1553", _("NCMH, from a mobile (Smart)."), seen="recheck"),
        ),
    ),
    Country(
        id="id",
        name=_("Indonesia"),
        ambulance=(PhoneNumber("119", _("Not in every district.")),),
        crisis=(
            PhoneNumber(
                "119 ext. 8",
                _("healing119.id: dial 119, then choose 8. On WhatsApp too."),
                dial="119",
            ),
        ),
    ),
    Country(
        id="th",
        name=_("Thailand"),
        ambulance=(PhoneNumber("1669"),),
        crisis=(PhoneNumber("1323", _("Department of Mental Health. Free, day and night.")),),
    ),
    Country(
        id="vn",
        name=_("Vietnam"),
        ambulance=(PhoneNumber("115"),),
        child=(PhoneNumber("111", _("For children only.")),),
        note=_("112 is search and rescue, not an ambulance."),
    ),
    Country(
        id="jp",
        name=_("Japan"),
        ambulance=(PhoneNumber("119"),),
        advice=(
            PhoneNumber("#7119", _("In some areas only.")),
            PhoneNumber("#8000", _("For children.")),
        ),
        poison=(PhoneNumber("072-727-2499", _("Japan Poison Information Center, day and night.")),),
        crisis=(
            PhoneNumber("0120-279-338", _("Yorisoi. Free, day and night, in other languages too.")),
        ),
    ),
    Country(
        id="kr",
        name=_("South Korea"),
        ambulance=(PhoneNumber("119"),),
        crisis=(PhoneNumber("109", _("Suicide prevention line, day and night.")),),
        child=(PhoneNumber("1388", _("For young people.")),),
        note=_("112 is the police."),
    ),
    Country(
        id="pk",
        name=_("Pakistan"),
        ambulance=(
            PhoneNumber("1122", _("Rescue 1122. Not in every district.")),
            PhoneNumber("115", _("Edhi ambulance. In Karachi it fails at times.")),
        ),
    ),
    Country(
        id="bd",
        name=_("Bangladesh"),
        ambulance=(PhoneNumber("999"),),
        advice=(
            PhoneNumber("16263", _("Shasthyo Batayon: doctors, day and night."), seen="recheck"),
        ),
    ),
    Country(
        id="ae",
        name=_("United Arab Emirates"),
        spoken=_("the United Arab Emirates"),
        ambulance=(
            PhoneNumber("998"),
            PhoneNumber("999", _("The police. They pass the call on.")),
        ),
    ),
    Country(
        id="sa",
        name=_("Saudi Arabia"),
        ambulance=(
            PhoneNumber("997", _("Red Crescent.")),
            PhoneNumber("911", _("In Riyadh, Makkah, Madinah and the Eastern Province.")),
        ),
        advice=(
            PhoneNumber("937", _("Ministry of Health: doctors, day and night."), seen="recheck"),
        ),
    ),
    Country(
        id="eg",
        name=_("Egypt"),
        ambulance=(PhoneNumber("123"),),
    ),
    Country(
        id="tr",
        name=_("Türkiye"),
        ambulance=(PhoneNumber("112"),),
        poison=(PhoneNumber("114", _("UZEM poison line, day and night.")),),
    ),
    Country(
        id="ir",
        name=_("Iran"),
        ambulance=(PhoneNumber("115"),),
        crisis=(PhoneNumber("123", _("Social emergency line, day and night."), seen="recheck"),),
        note=_("112 is the rescue line of the Red Crescent, not an ambulance."),
    ),
    Country(
        id="il",
        name=_("Israel"),
        ambulance=(PhoneNumber("101", _("Magen David Adom.")),),
        today=_("TEREM, or the urgent care of your health fund."),
        closed=_("The emergency room (ER) of a hospital."),
    ),
    Country(
        id="ng",
        name=_("Nigeria"),
        ambulance=(
            PhoneNumber("112", _("Answered in about 19 states and in Abuja."), seen="recheck"),
        ),
        crisis=(PhoneNumber("0800 078 7746", _("SURPIN. Free."), seen="recheck"),),
        unanswered=_(
            "If nobody answers, go to a hospital emergency department. Ask anyone near you for the local number."
        ),
    ),
    Country(
        id="ke",
        name=_("Kenya"),
        ambulance=(
            PhoneNumber("999"),
            PhoneNumber("112"),
        ),
    ),
    Country(
        id="gh",
        name=_("Ghana"),
        ambulance=(PhoneNumber("193", _("National Ambulance.")),),
        crisis=(PhoneNumber("0800 678 678", _("Mental Health Authority. Free."), seen="recheck"),),
    ),
    Country(
        id="za",
        name=_("South Africa"),
        ambulance=(
            PhoneNumber("10177", seen="recheck"),
            PhoneNumber("112", _("From a mobile.")),
        ),
        crisis=(PhoneNumber("0800 567 567", _("SADAG. Free, day and night.")),),
    ),
    Country(
        id="br",
        name=_("Brazil"),
        ambulance=(PhoneNumber("192", _("SAMU.")),),
        poison=(
            PhoneNumber(
                "0800 722 6001",
                _("Disque-Intoxicação. Did not connect in Rio and Belo Horizonte in October 2025."),
                seen="recheck",
            ),
            PhoneNumber(
                "0800 771 3733", _("CCI São Paulo. Answers the whole country."), seen="recheck"
            ),
        ),
        crisis=(PhoneNumber("188", _("CVV. Free, day and night.")),),
        today=_("A UPA 24h or a health post (UBS)."),
        closed=_("A UPA 24h, or a hospital emergency department."),
        whom=_(
            "A dermatologist with an RQE number. Look up the name at the CFM (portal.cfm.org.br/busca-medicos): the entry must show an RQE in dermatology."
        ),
    ),
    Country(
        id="mx",
        name=_("Mexico"),
        ambulance=(PhoneNumber("911"),),
        crisis=(PhoneNumber("800 911 2000", _("Línea de la Vida. Free, day and night.")),),
    ),
    Country(
        id="ar",
        name=_("Argentina"),
        ambulance=(
            PhoneNumber("107", _("Not in every town.")),
            PhoneNumber("911"),
        ),
        crisis=(
            PhoneNumber("0800 999 0091", _("Ministry of Health, day and night.")),
            PhoneNumber("0800 345 1435", _("CAS.")),
            PhoneNumber("135", _("In Buenos Aires and some provinces.")),
        ),
    ),
    Country(
        id="co",
        name=_("Colombia"),
        ambulance=(PhoneNumber("123"),),
        crisis=(
            PhoneNumber(
                "106",
                _("In Bogotá, Boyacá and some departments. Elsewhere call 123."),
                seen="recheck",
            ),
        ),
    ),
    Country(
        id="cl",
        name=_("Chile"),
        ambulance=(PhoneNumber("131", _("SAMU.")),),
        advice=(PhoneNumber("600 360 7777", _("Salud Responde, day and night.")),),
        crisis=(
            PhoneNumber(
                "*4141", _("Línea Prevención del Suicidio. Free, day and night, from a mobile.")
            ),
        ),
    ),
    Country(
        id="pe",
        name=_("Peru"),
        ambulance=(
            PhoneNumber("106", _("SAMU, mostly in Lima.")),
            PhoneNumber("116", _("The fire service, where 106 does not answer.")),
        ),
        advice=(PhoneNumber("113", _("Doctors of the Ministry of Health. Free, day and night.")),),
        crisis=(
            PhoneNumber(
                "113 option 5", _("Ministry of Health: dial 113, then choose 5."), dial="113"
            ),
        ),
    ),
    Country(
        id="es",
        name=_("Spain"),
        ambulance=(
            PhoneNumber("112"),
            PhoneNumber("061", _("Health emergencies, in some regions. May be charged.")),
        ),
        poison=(
            PhoneNumber(
                "91 562 04 20",
                _("Servicio de Información Toxicológica, day and night."),
                seen="recheck",
            ),
        ),
        crisis=(PhoneNumber("024", _("Free, day and night.")),),
        child=(PhoneNumber("900 20 20 10", _("ANAR.")),),
    ),
    Country(
        id="fr",
        name=_("France"),
        ambulance=(
            PhoneNumber("15", _("SAMU.")),
            PhoneNumber("112"),
        ),
        advice=(PhoneNumber("116 117", _("In some departments only. Elsewhere call 15.")),),
        poison=(
            PhoneNumber("01 40 05 48 48", _("The centre in Paris, one of eight."), seen="recheck"),
        ),
        crisis=(PhoneNumber("3114", _("Free, day and night.")),),
        today=_(
            "A doctor on duty (médecin de garde) or a maison médicale: call 15 or 116 117. In towns also SOS Médecins."
        ),
        closed=_("Urgences, the hospital emergency department."),
    ),
    Country(
        id="de",
        name=_("Germany"),
        ambulance=(PhoneNumber("112"),),
        advice=(PhoneNumber("116 117", _("Doctors outside office hours.")),),
        poison=(
            PhoneNumber(
                "030 19240",
                _("The centre in Berlin. Each state has its own: see gesund.bund.de."),
                seen="recheck",
            ),
        ),
        crisis=(
            PhoneNumber("0800 111 0 111", _("TelefonSeelsorge. Free, day and night.")),
            PhoneNumber("0800 111 0 222", _("TelefonSeelsorge, the second number.")),
        ),
        child=(PhoneNumber("116 111", _("Nummer gegen Kummer.")),),
        today=_("Your family doctor (Hausarzt), or a Bereitschaftspraxis: call 116 117."),
        closed=_("Notaufnahme, the hospital emergency department."),
    ),
    Country(
        id="it",
        name=_("Italy"),
        ambulance=(
            PhoneNumber("112"),
            PhoneNumber("118", _("Where 112 is not yet the only number.")),
        ),
        advice=(PhoneNumber("116117", _("Guardia medica. Not in every region."), seen="recheck"),),
        poison=(
            PhoneNumber("02 6610 1029", _("Poison centre in Milan (Niguarda), day and night.")),
        ),
        today=_("Guardia medica (continuità assistenziale)."),
        closed=_("Pronto soccorso, the hospital emergency department."),
    ),
    Country(
        id="pt",
        name=_("Portugal"),
        ambulance=(PhoneNumber("112"),),
        advice=(PhoneNumber("808 24 24 24", _("SNS 24.")),),
        crisis=(PhoneNumber("1411", _("Suicide prevention line. Free, day and night.")),),
    ),
    Country(
        id="nl",
        name=_("Netherlands"),
        spoken=_("the Netherlands"),
        ambulance=(PhoneNumber("112"),),
        crisis=(
            PhoneNumber("113", _("Free, day and night.")),
            PhoneNumber("0800-0113", _("The same line.")),
        ),
    ),
    Country(
        id="pl",
        name=_("Poland"),
        ambulance=(
            PhoneNumber("112"),
            PhoneNumber("999", _("Straight to the ambulance.")),
        ),
        advice=(
            PhoneNumber("800 190 590", _("The NFZ patient line, day and night: where to go.")),
        ),
        today=_("A doctor. At night and on holidays: nocna i świąteczna opieka zdrowotna."),
        closed=_("SOR, the hospital emergency department."),
    ),
    Country(
        id="ru",
        name=_("Russia"),
        ambulance=(
            PhoneNumber("103"),
            PhoneNumber("112"),
        ),
    ),
    Country(
        id="ua",
        name=_("Ukraine"),
        ambulance=(
            PhoneNumber("103"),
            PhoneNumber("112"),
        ),
        advice=(
            PhoneNumber(
                "0 800 60 20 19", _("Contact centre of the Ministry of Health."), seen="recheck"
            ),
        ),
        crisis=(PhoneNumber("7333", _("Lifeline Ukraine, day and night."), seen="recheck"),),
    ),
)

# For a country that is not above, and wherever a country above has no words of its own.
ELSEWHERE: Country = Country(
    id="elsewhere",
    name=_("Another country"),
    ambulance=(),
    unanswered=_("Ask anyone near you for the local emergency number."),
    today=_("A doctor or a clinic."),
    closed=_("A hospital emergency department."),
    blood=_("A hospital emergency department, at any hour."),
    whom=_(
        "A skin doctor (dermatologist). If there is none near you: a family doctor, a nurse practitioner or a pharmacist. Ask which register they are on, and look the name up there yourself."
    ),
)

NO_CRISIS_LINE: Text = _(
    "Stay with someone, and see a doctor today. At night, go to a hospital emergency department. Where we name no crisis line, we have none that we could check."
)

# How the numbers were seen, told to the reader.
HOW_SEEN: Text = _(
    "We read these numbers in November 2026 in copies of public pages and lists. Nobody dialled them. “May have changed” marks those that we could not read anew."
)
