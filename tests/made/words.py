"""The stock that made-up guides are written from: roles, currencies, countries and sentences, all in our own words.

Sentences take `{role}`, `{roles}` (plural), `{field}` (what one studies) and `{thing}` (what the role works on).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Tender:
    """A currency as guides write it."""

    code: str
    prefix: str
    """What stands before an amount and names the currency beyond doubt."""
    symbol: str
    """What stands before an amount that the code follows (`$58,000 CAD`); empty where nobody writes so."""
    pay: float
    """Local pay for one US dollar of US pay, roughly."""
    rate: float
    """US dollars for one unit, the year's mean of 2023."""
    country: str
    iso: str
    source: str
    header: str
    """The country's name in the header of the table by level."""


@dataclass(frozen=True)
class Role:
    """A role, and what is peculiar to it."""

    name: str
    field: str
    usd: int
    """A plausible median pay in US dollars."""
    manager: str
    director: str
    things: tuple[str, ...]
    industries: tuple[str, ...]
    technical: tuple[tuple[str, tuple[str, ...]], ...]
    """Skills, `{}` where the bracket with the examples goes."""
    tools: tuple[tuple[str, tuple[str, ...]], ...]
    networks: tuple[tuple[str, str, str], ...]
    """Name, acronym, audience."""
    host: tuple[str, str]
    certification: tuple[str, str, str, str]
    """Name, acronym, issuer, the issuer's acronym."""
    related: tuple[str, ...]


TENDERS = {
    tender.code: tender
    for tender in (
        Tender("USD", "$", "$", 1.0, 1.0, "U.S.", "US", "BLS", "US"),
        Tender("GBP", "£", "£", 0.62, 1.243, "UK", "GB", "ONS", "UK"),
        Tender("EUR", "€", "€", 0.7, 1.081, "Germany", "DE", "Destatis", "Germany"),
        Tender("CAD", "CA$", "$", 0.95, 0.741, "Canada", "CA", "Statistics Canada", "Canada"),
        Tender("AUD", "A$", "$", 1.15, 0.664, "Australia", "AU", "ABS", "Australia"),
        Tender("INR", "₹", "₹", 12.0, 0.0121, "India", "IN", "PLFS", "India"),
        Tender("SGD", "S$", "$", 0.95, 0.745, "Singapore", "SG", "MOM", "Singapore"),
        Tender("SEK", "SEK ", "", 7.0, 0.0943, "Sweden", "SE", "SCB", "Sweden"),
        Tender("CHF", "CHF ", "", 1.2, 1.113, "Switzerland", "CH", "BFS", "Switzerland"),
        Tender("NZD", "NZ$", "$", 1.1, 0.614, "New Zealand", "NZ", "Stats NZ", "New Zealand"),
        Tender("MXN", "MXN ", "", 4.0, 0.0563, "Mexico", "MX", "INEGI", "Mexico"),
        Tender("BRL", "R$", "", 1.5, 0.2, "Brazil", "BR", "IBGE", "Brazil"),
        Tender("PLN", "PLN ", "", 1.8, 0.238, "Poland", "PL", "GUS", "Poland"),
    )
}
HEADLINE_TENDERS = ("USD", "USD", "USD", "GBP", "EUR", "CAD", "AUD", "INR", "SGD", "SEK")

REGIONS = (
    ("the US", "US", "USD"),
    ("Canada", "CA", "CAD"),
    ("the UK", "GB", "GBP"),
    ("Germany", "DE", "EUR"),
    ("France", "FR", "EUR"),
    ("Ireland", "IE", "EUR"),
    ("the Netherlands", "NL", "EUR"),
    ("Spain", "ES", "EUR"),
    ("Sweden", "SE", "SEK"),
    ("Switzerland", "CH", "CHF"),
    ("Poland", "PL", "PLN"),
    ("Australia", "AU", "AUD"),
    ("New Zealand", "NZ", "NZD"),
    ("Singapore", "SG", "SGD"),
    ("India", "IN", "INR"),
    ("Mexico", "MX", "MXN"),
    ("Brazil", "BR", "BRL"),
)

ROLES = (
    Role(
        "Data Analyst",
        "statistics",
        82000,
        "Analytics Manager",
        "Director of Analytics",
        ("dashboards", "data sets", "monthly reports"),
        ("Finance and Insurance", "Software Publishers", "Retail Trade", "Hospitals", "Government", "Consulting", "Logistics"),
        (
            ("Structured Query Language (SQL)", ()),
            ("Relational databases{}", ("PostgreSQL", "MySQL", "SQL Server")),
            ("Scripting languages{}", ("Python", "R")),
            ("Dashboard tools{}", ("Tableau", "Power BI", "Looker")),
            ("Spreadsheet modelling", ()),
            ("Data cleaning and joining", ()),
            ("Cloud warehouses{} basics", ("Snowflake", "BigQuery")),
            ("A/B testing", ()),
            ("Descriptive statistics", ()),
            ("Version control{}", ("Git",)),
            ("Data privacy rules (GDPR)", ()),
        ),
        (("dashboard tools", ("Tableau", "Power BI", "Looker")), ("cloud warehouses", ("Snowflake", "BigQuery"))),
        (
            ("Association of Data Women", "ADW", "women in analytics"),
            ("Society of Statistical Practice", "SSP", "early-career analysts"),
            ("Black Analysts Network", "BAN", "Black data professionals"),
            ("Open Data Guild", "ODG", "self-taught analysts"),
        ),
        ("International Analytics Institute", "IAI"),
        ("Certified Analytics Associate", "CAA", "Institute of Data Practice", "IDP"),
        ("Business Analyst", "Data Engineer", "Data Scientist", "Marketing Analyst", "Reporting Specialist"),
    ),
    Role(
        "Civil Engineer",
        "civil engineering",
        95000,
        "Engineering Manager",
        "Director of Engineering",
        ("bridges", "road plans", "drainage schemes"),
        ("Engineering Services", "State Government", "Local Government", "Construction", "Utilities", "Railways"),
        (
            ("Computer-aided design (CAD) drafting{}", ("AutoCAD", "MicroStation", "Civil 3D")),
            ("Structural analysis{}", ("SAP2000", "ETABS")),
            ("Soil mechanics", ()),
            ("Surveying and levelling", ()),
            ("Hydraulic modelling{}", ("HEC-RAS", "SWMM")),
            ("Concrete and steel codes", ()),
            ("Geographic information systems (GIS)", ()),
            ("Cost estimating", ()),
            ("Site safety rules", ()),
            ("Project scheduling{}", ("Primavera", "MS Project")),
        ),
        (("drafting programs", ("AutoCAD", "MicroStation", "Civil 3D")), ("scheduling software", ("Primavera", "Asta"))),
        (
            ("Society of Women Builders", "SWB", "women in engineering"),
            ("National Council of Bridge Engineers", "NCBE", "young engineers"),
            ("Hispanic Engineers Alliance", "HEA", "Hispanic engineers"),
            ("Engineers Abroad Trust", "EAT", "newly arrived engineers"),
        ),
        ("World Congress of Civil Works", "WCCW"),
        ("Chartered Works Engineer", "CWE", "Board of Civil Works", "BCW"),
        ("Structural Engineer", "Surveyor", "Construction Manager", "Transport Planner", "Water Engineer"),
    ),
    Role(
        "Chef",
        "culinary arts",
        56000,
        "Kitchen Manager",
        "Director of Kitchens",
        ("menus", "sauces", "banquets"),
        ("Restaurants", "Hotels", "Catering Firms", "Hospitals", "Cruise Lines", "Schools"),
        (
            ("Knife skills", ()),
            ("Sauce and stock making", ()),
            ("Food safety systems (HACCP)", ()),
            ("Oven types{}", ("combi", "deck", "wood-fired")),
            ("Menu costing", ()),
            ("Stock control software{}", ("MarketMan", "Apicbase")),
            ("Pastry basics", ()),
            ("Allergen handling", ()),
            ("Low-temperature cooking{}", ("sous vide", "confit")),
            ("Plating", ()),
        ),
        (("stock control programs", ("MarketMan", "Apicbase", "Nory")), ("till systems", ("Toast", "Lightspeed"))),
        (
            ("League of Women Cooks", "LWC", "women in kitchens"),
            ("Guild of Young Cooks", "GYC", "apprentices"),
            ("Black Culinary Alliance", "BCA", "Black cooks"),
            ("Kitchen Workers Trust", "KWT", "cooks who retrain"),
        ),
        ("Federation of Master Cooks", "FMC"),
        ("Certified Working Cook", "CWC", "Guild of Professional Kitchens", "GPK"),
        ("Sous Chef", "Pastry Cook", "Caterer", "Restaurant Manager", "Food Stylist"),
    ),
    Role(
        "Paralegal",
        "law",
        61000,
        "Legal Operations Manager",
        "Director of Legal Operations",
        ("case files", "contracts", "court bundles"),
        ("Law Firms", "Courts", "Banks", "Insurance Carriers", "Local Government", "Real Estate"),
        (
            ("Legal research databases{}", ("Westlaw", "LexisNexis")),
            ("Case management software{}", ("Clio", "MyCase", "Smokeball")),
            ("Document review", ()),
            ("Electronic filing (e-filing)", ()),
            ("Citation styles", ()),
            ("Contract drafting", ()),
            ("Discovery tools{} handling", ("Relativity", "Everlaw")),
            ("Deposition summaries", ()),
            ("Court procedure", ()),
            ("Notary practice", ()),
        ),
        (("research databases", ("Westlaw", "LexisNexis")), ("case management software", ("Clio", "MyCase", "Smokeball"))),
        (
            ("National Federation of Legal Aides", "NFLA", "paralegals without a degree"),
            ("Women in Law Support", "WLS", "women in law offices"),
            ("Asian Paralegal Network", "APN", "Asian paralegals"),
            ("Rainbow Legal Circle", "RLC", "LGBTQ+ staff"),
        ),
        ("Association of Legal Support", "ALS"),
        ("Certified Legal Aide", "CLA", "National Institute of Paralegals", "NIP"),
        ("Legal Secretary", "Court Clerk", "Compliance Officer", "Contract Administrator", "Title Examiner"),
    ),
    Role(
        "Product Manager",
        "business",
        118000,
        "Group Product Manager",
        "Director of Product",
        ("roadmaps", "releases", "customer interviews"),
        ("Software Publishers", "Banks", "Retail Trade", "Telecommunications", "Media", "Health Technology"),
        (
            ("Backlog tools{}", ("Jira", "Linear", "Trello")),
            ("Product analytics{}", ("Amplitude", "Mixpanel")),
            ("Wireframing{} basics", ("Figma", "Balsamiq")),
            ("Market sizing", ()),
            ("Objectives and key results (OKR)", ()),
            ("User interviews", ()),
            ("Pricing models", ()),
            ("Release planning", ()),
            ("Query basics (SQL)", ()),
            ("Agile methods{}", ("Scrum", "Kanban")),
        ),
        (("backlog tools", ("Jira", "Linear", "Trello")), ("analytics products", ("Amplitude", "Mixpanel"))),
        (
            ("Women Shipping Products", "WSP", "women in product"),
            ("Product Newcomers Guild", "PNG", "career changers"),
            ("Latin Product Leaders", "LPL", "Latin American product people"),
            ("Black Product Forum", "BPF", "Black product managers"),
        ),
        ("Society of Product Practice", "SPP"),
        ("Certified Product Practitioner", "CPP", "Society of Market Insight", "SMI"),
        ("Project Manager", "Business Analyst", "Product Owner", "Product Marketer", "Growth Lead"),
    ),
    Role(
        "Registered Nurse",
        "nursing",
        81000,
        "Ward Manager",
        "Director of Nursing",
        ("care plans", "wound charts", "medication rounds"),
        ("Hospitals", "Physicians' Offices", "Nursing Homes", "Home Care", "Schools", "Outpatient Centers"),
        (
            ("Electronic Health Record (EHR) systems{}", ("Epic", "Cerner", "Meditech")),
            ("Vital signs", ()),
            ("Wound care", ()),
            ("Infusion pumps{}", ("Alaris", "Plum")),
            ("Basic life support (BLS)", ()),
            ("Medication safety", ()),
            ("Blood sampling", ()),
            ("Infection control", ()),
            ("Triage", ()),
            ("Cardiac monitors{} reading", ("Philips", "GE")),
        ),
        (("health record programs", ("Epic", "Cerner", "Meditech")), ("staff planners", ("Kronos", "Rotageek"))),
        (
            ("National Society of Black Nurses", "NSBN", "Black nurses"),
            ("Association of Men in Nursing", "AMN", "men in nursing"),
            ("Philippine Nurses League", "PNL", "Filipino nurses"),
            ("Rural Nurses Union", "RNU", "nurses outside the cities"),
        ),
        ("College of Bedside Care", "CBC"),
        ("Certified Ward Nurse", "CWN", "Board of Bedside Care", "BBC"),
        ("Midwife", "Paramedic", "Physician Assistant", "Care Coordinator", "Nurse Educator"),
    ),
    Role(
        "Translator",
        "modern languages",
        57000,
        "Localization Manager",
        "Director of Localization",
        ("subtitles", "contracts", "user manuals"),
        ("Translation Agencies", "Publishing", "Courts", "Software Publishers", "Tourism"),
        (
            ("Computer-assisted translation (CAT)", ()),
            ("Translation memories{}", ("Trados", "memoQ", "Wordfast")),
            ("Terminology research", ()),
            ("Subtitle editors{}", ("Aegisub", "Subtitle Edit")),
            ("Proofreading", ()),
            ("Machine output editing", ()),
            ("Style guides", ()),
            ("Desktop publishing{} basics", ("InDesign", "Scribus")),
            ("File formats{}", ("XLIFF", "TMX")),
        ),
        (("translation memories", ("Trados", "memoQ", "Wordfast")), ("subtitle editors", ("Aegisub", "Amara"))),
        (
            ("Circle of Literary Translators", "CLT", "literary translators"),
            ("Deaf Interpreters Network", "DIN", "deaf interpreters"),
            ("Refugee Language Fund", "RLF", "refugees who interpret"),
            ("Women Translators League", "WTL", "women in translation"),
        ),
        ("World Union of Translators", "WUT"),
        ("Certified Court Translator", "CCT", "Chamber of Sworn Translators", "CST"),
        ("Interpreter", "Copy Editor", "Localization Engineer", "Language Teacher", "Technical Writer"),
    ),
    Role(
        "Welder",
        "metal work",
        48000,
        "Workshop Manager",
        "Director of Fabrication",
        ("pipe joints", "steel frames", "hull plates"),
        ("Metal Products", "Shipbuilding", "Construction", "Repair Shops", "Pipelines", "Rail"),
        (
            ("Arc processes{}", ("MIG", "TIG", "stick")),
            ("Blueprint reading", ()),
            ("Plasma cutting", ()),
            ("Weld inspection{}", ("dye", "ultrasound")),
            ("Grinding and finishing", ()),
            ("Personal protective equipment (PPE)", ()),
            ("Metallurgy basics", ()),
            ("Robot welders{} set-up", ("Fanuc", "Kuka")),
            ("Pipe fitting", ()),
        ),
        (("welding robots", ("Fanuc", "Kuka", "Yaskawa")), ("shop planning software", ("Tekla", "Fulcrum"))),
        (
            ("Women Who Weld Trust", "WWWT", "women in the trades"),
            ("Veterans Trades Network", "VTN", "former soldiers"),
            ("Apprentice Metal Guild", "AMG", "apprentices"),
            ("Tribal Trades Council", "TTC", "Native workers"),
        ),
        ("Institute of Joined Metals", "IJM"),
        ("Certified Plate Welder", "CPW", "Bureau of Weld Quality", "BWQ"),
        ("Pipe Fitter", "Machinist", "Boilermaker", "Sheet Metal Worker", "Ironworker"),
    ),
    Role(
        "UX Designer",
        "interaction design",
        92000,
        "Design Manager",
        "Director of Design",
        ("prototypes", "screen flows", "usability tests"),
        ("Software Publishers", "Design Studios", "Banks", "Games", "Retail Trade", "Automotive"),
        (
            ("Prototyping tools{}", ("Figma", "Sketch", "Axure")),
            ("Usability testing", ()),
            ("Design systems", ()),
            ("Accessibility guidelines (WCAG)", ()),
            ("Information architecture", ()),
            ("Survey tools{}", ("Maze", "Typeform")),
            ("Journey mapping", ()),
            ("Web basics{} knowledge", ("HTML", "CSS")),
            ("Colour and type", ()),
            ("Motion design", ()),
        ),
        (("prototyping tools", ("Figma", "Sketch", "Axure")), ("research panels", ("Maze", "UserTesting"))),
        (
            ("Queer Design Circle", "QDC", "LGBTQ+ designers"),
            ("Where Black Designers Meet", "WBDM", "Black designers"),
            ("Design Newcomers Guild", "DNG", "career changers"),
            ("Ladies in Interaction", "LII", "women in design"),
        ),
        ("Interaction Design Assembly", "IDA"),
        ("Certified Usability Specialist", "CUS", "Academy of Human Interfaces", "AHI"),
        ("Product Designer", "Visual Designer", "UX Researcher", "Front-End Developer", "Content Designer"),
    ),
    Role(
        "Accountant",
        "accounting",
        79000,
        "Finance Manager",
        "Director of Finance",
        ("ledgers", "tax returns", "closing entries"),
        ("Accounting Firms", "Finance and Insurance", "Government", "Manufacturing", "Charities", "Retail Trade"),
        (
            ("Accounting software{}", ("QuickBooks", "Xero", "Sage")),
            ("Enterprise resource planning (ERP) packages{}", ("SAP", "NetSuite")),
            ("Accounting standards (GAAP)", ()),
            ("Tax rules", ()),
            ("Spreadsheets{} mastery", ("Excel", "Sheets")),
            ("Month-end close", ()),
            ("Internal controls", ()),
            ("Payroll", ()),
            ("Audit support", ()),
            ("Budgeting", ()),
        ),
        (("accounting packages", ("QuickBooks", "Xero", "Sage")), ("planning suites", ("Anaplan", "Adaptive"))),
        (
            ("Society of Black Accountants", "SBA", "Black accountants"),
            ("Women in Finance Forum", "WFF", "women in finance"),
            ("Young Auditors Circle", "YAC", "trainee auditors"),
            ("Latin Accountants League", "LAL", "Latin American accountants"),
        ),
        ("Chamber of Chartered Bookkeepers", "CCB"),
        ("Certified Ledger Accountant", "CLA", "Institute of Sworn Accountants", "ISA"),
        ("Auditor", "Bookkeeper", "Tax Adviser", "Financial Analyst", "Payroll Specialist"),
    ),
    Role(
        "Electrician",
        "electrical installation",
        60000,
        "Site Manager",
        "Director of Installations",
        ("wiring", "switchboards", "solar arrays"),
        ("Building Contractors", "Utilities", "Manufacturing", "Shipbuilding", "Film Sets"),
        (
            ("Wiring rules", ()),
            ("Test meters{}", ("Fluke", "Megger")),
            ("Conduit bending", ()),
            ("Programmable logic controllers (PLC)", ()),
            ("Solar inverters{}", ("SMA", "Fronius")),
            ("Fault finding", ()),
            ("Blueprint reading", ()),
            ("Motor control", ()),
            ("Lockout procedures", ()),
        ),
        (("test meters", ("Fluke", "Megger")), ("drawing programs", ("AutoCAD", "Elecworks", "Dialux"))),
        (
            ("Women on the Wire", "WOW", "women in the trades"),
            ("Apprentice Electricians League", "AEL", "apprentices"),
            ("Veterans Trades Network", "VTN", "former soldiers"),
            ("Sparks Without Borders", "SWB", "newly arrived electricians"),
        ),
        ("Guild of Master Electricians", "GME"),
        ("Certified Installation Electrician", "CIE", "Board of Electrical Safety", "BES"),
        ("Lineworker", "Solar Installer", "HVAC Technician", "Elevator Mechanic", "Instrument Fitter"),
    ),
    Role(
        "Security Analyst",
        "computer science",
        104000,
        "Security Operations Manager",
        "Director of Security",
        ("alerts", "access logs", "incident reports"),
        ("Banks", "Government", "Software Publishers", "Telecommunications", "Energy", "Hospitals"),
        (
            ("Log platforms{}", ("Splunk", "Elastic", "Sentinel")),
            ("Intrusion detection (IDS)", ()),
            ("Network protocols{}", ("TCP", "DNS")),
            ("Malware triage", ()),
            ("Scripting{} for automation", ("Python", "Bash")),
            ("Risk frameworks{}", ("NIST CSF", "CIS")),
            ("Cloud hardening", ()),
            ("Phishing defence", ()),
            ("Forensic imaging", ()),
        ),
        (("log platforms", ("Splunk", "Elastic", "Sentinel")), ("scanners", ("Nessus", "Qualys"))),
        (
            ("Women in Cyber Defence", "WCD", "women in security"),
            ("Black Defenders Network", "BDN", "Black analysts"),
            ("Veterans Cyber Bridge", "VCB", "former soldiers"),
            ("Young Defenders Guild", "YDG", "students"),
        ),
        ("Forum of Incident Teams", "FIT"),
        ("Certified Incident Responder", "CIR", "Council of Cyber Defence", "CCD"),
        ("Penetration Tester", "Network Engineer", "Security Engineer", "Risk Analyst", "Forensic Examiner"),
    ),
    Role(
        "Pharmacy Technician",
        "pharmacy",
        41000,
        "Pharmacy Operations Manager",
        "Director of Pharmacy",
        ("prescriptions", "refills", "stock counts"),
        ("Drugstores", "Hospitals", "Supermarkets", "Mail Order", "Nursing Homes"),
        (
            ("Dispensing software{}", ("PioneerRx", "QS/1")),
            ("Drug names and doses", ()),
            ("Sterile compounding", ()),
            ("Insurance claims", ()),
            ("Automated cabinets{}", ("Pyxis", "Omnicell")),
            ("Controlled drug rules (DEA)", ()),
            ("Inventory counts", ()),
            ("Label checks", ()),
        ),
        (("dispensing software", ("PioneerRx", "Liberty")), ("automated cabinets", ("Pyxis", "Omnicell"))),
        (
            ("Pharmacy Newcomers Trust", "PNT", "trainees"),
            ("Society of Black Pharmacists", "SBP", "Black pharmacy staff"),
            ("Rural Pharmacy Network", "RPN", "technicians outside the cities"),
            ("Pharmacy Parents Circle", "PPC", "parents who return to work"),
        ),
        ("Assembly of Community Pharmacy", "ACP"),
        ("Certified Dispensing Technician", "CDT", "Board of Dispensing Practice", "BDP"),
        ("Pharmacist", "Medical Assistant", "Laboratory Technician", "Dental Assistant", "Pharmacy Clerk"),
    ),
    Role(
        "Event Planner",
        "hospitality",
        53000,
        "Events Manager",
        "Director of Events",
        ("seating plans", "trade fairs", "guest lists"),
        ("Agencies", "Hotels", "Charities", "Universities", "Convention Centers", "Sports"),
        (
            ("Booking platforms{}", ("Cvent", "Eventbrite")),
            ("Budget tracking", ()),
            ("Floor plan tools{}", ("Social Tables", "Allseated")),
            ("Contract review", ()),
            ("Requests for proposal (RFP)", ()),
            ("Vendor talks", ()),
            ("Crowd safety", ()),
            ("Streaming tools{} use", ("Zoom", "OBS")),
        ),
        (("booking platforms", ("Cvent", "Eventbrite", "Bizzabo")), ("floor plan tools", ("Allseated", "Prismm"))),
        (
            ("Black Meeting Planners", "BMP", "Black planners"),
            ("Women Who Host", "WWH", "women in events"),
            ("Young Planners Society", "YPS", "graduates"),
            ("Freelance Events Union", "FEU", "freelance planners"),
        ),
        ("Congress of Meeting Planners", "CMP"),
        ("Certified Gathering Planner", "CGP", "Council of Event Trades", "CET"),
        ("Wedding Planner", "Venue Manager", "Caterer", "Marketing Coordinator", "Fundraiser"),
    ),
)

SOFT = (
    ("Active Listening", "Hears what a client means and not only what is said."),
    ("Adaptability", "Keeps working well when plans, tools or people change overnight."),
    ("Attention to Detail", "Spots the one wrong digit, date or name before it costs anything."),
    ("Clear Writing", "Puts {thing} into words that a stranger can follow."),
    ("Critical Thinking", "Asks how we know, and looks for the weak link in an argument."),
    ("Curiosity", "Wants to know how things work, and reads beyond the task at hand."),
    ("Empathy and Patience", "Takes people as they are, also on their bad days."),
    ("Integrity", "Says so when something went wrong, and keeps what is private to itself."),
    ("Problem-Solving", "Breaks a tangle into parts and settles them one by one."),
    ("Teamwork", "Shares credit, asks for help in time and gives it freely."),
    ("Time Management", "Knows what has to be ready first and what can wait; says no when it must."),
)

DUTIES = (
    "Prepare {thing} to the agreed standard and hand them over on the agreed day.",
    "Check {thing} for mistakes, mend what can be mended and report the rest.",
    "Talk with clients about what they need, and turn it into a plan for {thing}.",
    "Keep records of {thing} so that a colleague can take over at any time.",
    "Teach newcomers how {thing} are done here, step by step.",
    "Order what is needed for {thing}, within the budget.",
    "Follow the rules of the trade and the law wherever {thing} are concerned.",
    "Compare costs, dates and risks; advise the people who decide.",
    "Bring {thing} before the team and take in what others say.",
    "Watch how the trade moves and try out what may help.",
)

EDUCATION_NEEDS = (
    ("Bachelor's degree in {Field} or a neighboring subject", "bachelor", False),
    ("Associate's degree in {Field}", "associate", False),
    ("Master's degree in {Field} (preferred for leading posts)", "master", True),
    ("High school diploma plus two good references", "high_school", False),
    ("Certificate in {Field} from a recognized school", "certificate", False),
    ("Bachelor's degree in Mathematics or Economics preferred", "bachelor", True),
)

TYPICAL_EDUCATION = (
    "Bachelor's degree in {field}; practice of some kind is expected by most employers.",
    "High school diploma or equivalent; a certificate in {field} is welcome.",
    "Associate's degree in {field} or time served as an apprentice.",
)

STEPS = (
    "Find out what {roles} do all day. Read adverts, watch somebody at work and ask what the hard part is.",
    "Learn the basics of {field}. A course, a book and a lot of practice take you further than talent.",
    "Build something small. One finished piece with {thing} says more than a list of intentions.",
    "Get close to the trade. An internship, a temporary post or a summer job will do.",
    "Collect proof of your work. Keep the best examples of {thing} where others can see them.",
    "Meet people. Go where {roles} meet, listen, and follow up on what you hear.",
    "Write a resume that fits. Name results, leave out the rest and have a friend read it.",
    "Practice interviews. Speak about {thing} aloud until it comes easily.",
    "Keep at it. Apply in batches, learn from each answer and adjust.",
)

DESCRIPTIONS = (
    "Does everyday work on {thing} under supervision. Asks often, writes down what was learned and keeps to the procedure.",
    "Works alone on most tasks and brings in others where it gets hard. Answers to clients for {thing}.",
    "Takes the difficult cases and checks what juniors hand in. Is asked for advice across the house.",
    "Leads a small group, parts the work among its members and answers for the result.",
    "Runs the unit: people, money and plans. Speaks for it in front of the management.",
    "Sets the course for several units. Decides where to grow, what to stop and whom to hire.",
)
FOCUS = (
    "Learn the tools and the words of the trade. Find someone who answers questions.",
    "Take on larger pieces of {thing}. Learn to say how long a task will take.",
    "Go deep in one subject of {field}. Begin to teach.",
    "Practice leading without rank. Learn to settle quarrels early.",
    "Study budgets and contracts. Build a team that can do without you.",
    "Look three years ahead. Speak in public for the trade.",
)

PROS = (
    "You see at the end of a week what became of {thing}.",
    "Employers in many fields look for people who know {field}.",
    "There is always something new to learn, and somebody to learn it from.",
    "Good people rise quickly, whatever school they went to.",
    "Much of the work can be arranged around a family.",
    "The skills carry over to other trades; nothing learned is lost.",
    "Clients are thankful, and say so.",
)
CONS = (
    "Deadlines come in bunches, and so do late evenings.",
    "Some of the work on {thing} repeats itself week after week.",
    "Beginners compete with many others for few openings.",
    "Mistakes are seen at once and by everyone.",
    "Rules change often, and keeping up is done in your own time.",
    "Hours of sitting or standing leave their mark on the back.",
    "Praise is rare where work that goes well stays invisible.",
)

QUESTIONS = (
    (
        "Is {field} the only way in?",
        "No. It is the usual way, but people come from everywhere, and employers look at what you can show.",
    ),
    ("Do {roles} work from home?", "Some do, a few days a week. It depends on the house and on how private the work is."),
    (
        "What does an ordinary day look like for {role_article}?",
        "Mornings go to {thing}, afternoons to people. No two days are quite alike.",
    ),
    ("What is hardest about the job?", "Saying no to a good client. Next comes keeping calm when everything is wanted at once."),
    ("How do I stand out as a beginner?", "Finish something. A small, complete piece of work beats a large plan."),
    (
        "Will machines take this work over?",
        "They take the dull parts. Judging, explaining and answering for it stay with people.",
    ),
    ("Which hours should I expect?", "Mostly office hours, with some evenings before a deadline. Ask about it early."),
    ("Where can {roles} go next?", "Into leading people, into a speciality, or into teaching what they know."),
    ("Do I need a license?", "In most places no. Some clients ask for one all the same, so check before you start."),
)

RELATED = (
    "Shares half of its tools with this role.",
    "A step sideways for people who like numbers less and people more.",
    "Open to the same applicants, with a longer training.",
    "Works at the next desk and swaps tasks with this role.",
    "The same skills put to another use.",
)

PROSE = (
    "{roles} rarely work alone, and the good ones make their colleagues better.",
    "Employers differ more than job titles do.",
    "A small house gives variety, a large one gives depth.",
    "Whoever explains {thing} in plain words is soon asked to explain more.",
    "Much of what matters is learned from the person at the next desk.",
    "The trade rewards patience more than speed.",
    "Nobody knows all of {field}, and nobody has to.",
    "Busy seasons follow the budget year, so hiring does too.",
    "Old hands say that the first year decides little and the second a lot.",
    "Software has changed the work, and it will change it again.",
    "Clients remember how they were treated longer than what they paid.",
    "Some houses send people on courses, others expect them to read at night.",
    "A mentor shortens the way more than any certificate.",
    "Those who keep notes on {thing} never start from nothing.",
    "Cities have more openings, and more people who want them.",
    "The work is done at a desk, in meetings and now and then at the client's.",
    "It helps to like order without being a slave to it.",
    "Reputation travels quickly in a trade where everyone knows someone.",
    "Judgment grows with cases, and cases come with time.",
    "A good question asked early saves a week of repair.",
    "When money is short, training is cut first and missed last.",
    "Teams that mix ages and origins find mistakes sooner.",
    "Some like the quiet hours with {thing} best, others the talk around them.",
    "Managers look for people who finish what they begin.",
    "The tools matter less than knowing what they are for.",
    "Freelancers trade safety for freedom, and many trade back.",
    "Half of the work is finding out what the work is.",
    "Public offices pay less and let people go home on time.",
    "Anyone can learn the rules, but it takes practice to know when they bend.",
    "What counts in the end is whether {thing} hold up when others rely on them.",
)

REGION_SENTENCES = (
    "In {country}, expect {pay}.",
    "In {country}, pay {lies} {pay}.",
    "In {country}, {role_article} makes {pay}.",
    "{country} may offer {pay}.",
    "In {country}, {pay} is usual.",
    "Pay in {country} {lies} {pay}, with a good deal of spread.",
)
REGION_ENDS = (
    "What is left after tax is another matter.",
    "Life there costs what it costs.",
    "Schooling and years count here too.",
    "Taxes in the north are higher, and so is what one gets for them.",
    "Compared to the US, such pay comes with more public cover.",
)
