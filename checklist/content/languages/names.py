"""Latin words that may stand in a language of other letters: names of services, products, journals and
bodies, what is to be looked for in a register, and units.
"""

NAMES = frozenset(
    """
    A ABD abderm Accutane Adom ANAR and AOBD assistenziale B Batayon BB Bereitschaftspraxis
    board br bund busca C Care care CAS CCI Center Centre centre certificationmatters certified
    CFM cfm Childline Chrome Clinic consultant continuità Control cookie Crisis CVV David days
    de del dermatologist Dermatology dermatology Disque DNA DNB docinfo DVD E Edge Edhi EGF ER F
    FACD Firefox FRACP G garde gegen gesund Globe glow GMC gmc GP Guardia h Hausarzt HEAL
    healing Health Healthline Help Helpline HIV hk Hotline hyaluron i ice ics id Información
    Information Instagram Internet Intoxicação iPad iPhone Ireland Is Japan JavaScript Kummer la
    Lifeline Line Línea Magen maison Management MANAS Mayo mchk mcnz MD medica MEDICARE Medicare
    medicos Mental mindline mm my médecin Médecins médicale National NCMH Need Needlewise NFZ
    NHS NICE Niguarda nocna Notaufnahme Nummer nurse nz opieka org patch Paulo PD PDF PDRN pen
    PEP pick Poison Poisons polyclinic portal practitioner Prevención Pronto PRP Public Register
    Rescue Responde RF Roaccutane RQE SADAG Safari Salud Samaritans Samsung SAMU scope Servicio
    Shasthyo Smart SNS soccorso SOR SOS Specialist SPF subcision Suicide Suicidio Support SURPIN
    São Talian talk Tele TelefonSeelsorge TEREM test TikTok to Toxicológica treatment UBS uk
    Ukraine UPA Urgences Urgent urgent UV UZEM venereology Vida vocational WhatsApp Yorisoi
    zdrowotna świąteczna
    """.split()
)
