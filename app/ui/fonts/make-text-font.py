"""
Makes text.woff2: the letters that nearly every page needs, Latin (weights 400 to 600) and Arabic (regular), out of
IBM Plex Sans and IBM Plex Sans Arabic, in one file. `fonts.ts` names the same characters.

    pip install fonttools==4.66.1 brotli
    python app/ui/fonts/make-text-font.py
"""

from pathlib import Path
from tempfile import NamedTemporaryFile

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FILES = Path(__file__).parents[3] / "node_modules"
LATIN = "@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2"
ARABIC = "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2"

LATIN_CHARACTERS = (
    "U+20-7E, U+A0, U+AB, U+B7, U+BB, U+D7, U+200E-200F, U+2010-2015, U+2018-201D, U+2026, U+2066-2069, "
    "U+2190-2193, U+2212"
)
ARABIC_CHARACTERS = (
    "U+60C, U+61B, U+61F, U+621-63A, U+640-656, U+66A-66C, U+670, U+67E, U+686, U+698, U+6A4, U+6A9, U+6AD, "
    "U+6AF, U+6CC"
)
FEATURES = "kern liga ccmp locl mark mkmk init medi fina isol rlig calt".split()


def reopened(font):
    """The font as it is read back from a file: what was cut away leaves no trace."""
    with NamedTemporaryFile(suffix=".ttf") as file:
        font.save(file.name)
        return TTFont(file.name, lazy=False)


def cut(font, characters):
    options = subset.Options(layout_features=FEATURES, hinting=False, name_IDs=[], notdef_outline=True)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=subset.parse_unicodes(characters.replace("U+", "")))
    subsetter.subset(font)
    return reopened(font)


def add_glyphs(font, other):
    for name in other.getGlyphOrder()[1:]:
        font["glyf"].glyphs[name] = other["glyf"][name]
        font["hmtx"].metrics[name] = other["hmtx"].metrics[name]
        font["gvar"].variations[name] = []
    order = font.getGlyphOrder() + other.getGlyphOrder()[1:]
    font.setGlyphOrder(order)
    font["glyf"].setGlyphOrder(order)
    for table in font["cmap"].tables:
        table.cmap = {**other.getBestCmap(), **table.cmap}


def add_layout(font, other, tag):
    """Joins the lookups and features of both; each script keeps its own."""
    ours, theirs = font[tag].table, other[tag].table
    lookups, features = len(ours.LookupList.Lookup), len(ours.FeatureList.FeatureRecord)
    for lookup in theirs.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            for kind in ("SubstLookupRecord", "PosLookupRecord"):
                for record in getattr(table, kind, None) or []:
                    record.LookupListIndex += lookups
    for record in theirs.FeatureList.FeatureRecord:
        record.Feature.LookupListIndex = [index + lookups for index in record.Feature.LookupListIndex]
    ours.LookupList.Lookup += theirs.LookupList.Lookup
    ours.FeatureList.FeatureRecord += theirs.FeatureList.FeatureRecord
    known = {record.ScriptTag for record in ours.ScriptList.ScriptRecord}
    for record in theirs.ScriptList.ScriptRecord:
        if record.ScriptTag in known:
            continue
        systems = [record.Script.DefaultLangSys, *(entry.LangSys for entry in record.Script.LangSysRecord)]
        for system in filter(None, systems):
            system.FeatureIndex = [index + features for index in system.FeatureIndex]
        ours.ScriptList.ScriptRecord.append(record)
    ours.ScriptList.ScriptRecord.sort(key=lambda record: record.ScriptTag)


latin = cut(reopened(instantiateVariableFont(TTFont(FILES / LATIN), {"wght": (400, 400, 600)})), LATIN_CHARACTERS)
arabic = cut(TTFont(FILES / ARABIC), ARABIC_CHARACTERS)
assert latin["head"].unitsPerEm == arabic["head"].unitsPerEm

# No name of a glyph may stand for two; names are looked up when a table is first read.
with NamedTemporaryFile(suffix=".ttf") as file:
    arabic.save(file.name)
    arabic = TTFont(file.name)
    arabic.setGlyphOrder([f"arabic{index}" for index in range(len(arabic.getGlyphOrder()))])
    arabic.ensureDecompiled()

add_glyphs(latin, arabic)
add_layout(latin, arabic, "GSUB")
add_layout(latin, arabic, "GPOS")
latin["GDEF"].table.GlyphClassDef.classDefs.update(arabic["GDEF"].table.GlyphClassDef.classDefs)
for tag in ("HVAR", "STAT"):
    del latin[tag]
# The names of the originals are theirs.
latin["name"].names = []
for identifier, name in {1: "Hasila Text", 2: "Regular", 4: "Hasila Text", 6: "HasilaText-Regular"}.items():
    latin["name"].setName(name, identifier, 3, 1, 0x409)
latin["post"].formatType = 3.0
latin.flavor = "woff2"
latin.save(Path(__file__).with_name("text.woff2"))
