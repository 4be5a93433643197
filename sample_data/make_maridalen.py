#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Draws the synthetic plans, restoration areas and later land cover of the Maridalen sample.

Usage: make_maridalen.py OUTPUT_FOLDER   (needs python3-gdal, python3-shapely and maridalen_n50.gpkg beside this)

The ground is real (Kartverket N50), the plans are not: nobody has adopted or proposed them, and nothing of what
the later land cover shows has been built. The same seed gives
the same coordinates. Lines two areas share are drawn once, so neighbours meet vertex for vertex; what overlaps
does so on purpose and is listed in README.md.
"""
import os
import random
import sys

from osgeo import ogr, osr
from shapely import wkb
from shapely.geometry import LineString, MultiPolygon, Polygon, box
from shapely.ops import polygonize, unary_union

SEED = 20261122
HERE = os.path.dirname(os.path.abspath(__file__))
# Sketched on a picture of the cover, 1100 pixels wide: corner and metres per pixel take it to EPSG:25832.
WEST, NORTH, METRES_PER_PIXEL = 460525.0, 6630186.0, 4724.0 / 1100.0
SYNTHETIC = "SYNTETISK: laget som eksempel, ikke vedtatt eller foreslått av noen"

ogr.UseExceptions()


def ground(point):
    return (WEST + point[0] * METRES_PER_PIXEL, NORTH - point[1] * METRES_PER_PIXEL)


def bent(a, b, swing=0.06, depth=3):
    """Points from a to b, b left out. The bends depend on the two ends only, so neighbours get the same ones."""
    if depth == 0:
        return [a]
    first, last = sorted([a, b])
    chance = random.Random(f"{SEED} {first} {last} {depth}")
    length = ((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) ** 0.5
    sideways = chance.uniform(-swing, swing) * length
    along = 0.5 + chance.uniform(-0.12, 0.12)
    dx, dy = last[0] - first[0], last[1] - first[1]
    middle = (round(first[0] + along * dx - sideways * dy / length, 2),
              round(first[1] + along * dy + sideways * dx / length, 2))
    return bent(a, middle, swing, depth - 1) + bent(middle, b, swing, depth - 1)


def area(*pixels, swing=0.06):
    corners = [tuple(round(c, 2) for c in ground(p)) for p in pixels]
    points = []
    for a, b in zip(corners, corners[1:] + corners[:1]):
        points += bent(a, b, swing)
    return Polygon(points)


def strip(width_m, *pixels):
    corners = [ground(p) for p in pixels]
    points = []
    for a, b in zip(corners, corners[1:]):
        points += bent(a, b)
    return LineString(points + [corners[-1]]).buffer(width_m / 2, 4, cap_style=2)


def rounded(shape):
    """Centimetres, as a SOSI file with ENHET 0.01 would have it."""
    def ring(points):
        return [(round(x, 2), round(y, 2)) for x, y in points]
    parts = shape.geoms if isinstance(shape, MultiPolygon) else [shape]
    return MultiPolygon([Polygon(ring(p.exterior.coords), [ring(r.coords) for r in p.interiors]) for p in parts])


def tiled(outline, areas):
    """Cuts the areas so that none overlaps: the first named wins, what is left of `outline` is the last one."""
    lines = unary_union([outline.boundary] + [shape.boundary for _, shape in areas])
    faces = {}
    for face in polygonize(lines):
        inside = face.representative_point()
        owner = next((key for key, shape in areas if shape.contains(inside)), None)
        if owner is None and outline.contains(inside):
            owner = "rest"
        if owner is not None:
            faces.setdefault(owner, []).append(face)
    return {key: rounded(unary_union(parts)) for key, parts in faces.items()}


def land_cover():
    """(objtype, shape) of the real land cover."""
    source = ogr.Open(os.path.join(HERE, "maridalen_n50.gpkg"))
    layer = source.GetLayerByName("arealdekke")
    return [(f.GetField("objtype"), wkb.loads(bytes(f.GetGeometryRef().ExportToWkb()))) for f in layer]


def window(west, north, east, south):
    (x0, y0), (x1, y1) = ground((west, south)), ground((east, north))
    return box(x0, y0, x1, y1)


def regulated_lake():
    source = ogr.Open(os.path.join(HERE, "maridalen_n50.gpkg"))
    layer = source.GetLayerByName("arealdekke")
    layer.SetAttributeFilter("objtype = 'InnsjøRegulert'")
    feature = layer.GetNextFeature()
    return wkb.loads(bytes(feature.GetGeometryRef().ExportToWkb()))


# --- the sketch: corners in pixels; neighbours name the same corners ---
OUTLINE = area((12, 8), (330, 10), (445, 12), (820, 10), (1088, 14), (1092, 520), (1085, 1030), (700, 1034),
               (360, 1032), (14, 1030), (10, 520), swing=0.006)
CABINS_WEST = area((20, 20), (90, 14), (150, 30), (160, 75), (110, 100), (60, 95), (24, 60))
CABINS_EAST_HALF = area((205, 22), (230, 20), (255, 60), (250, 110), (200, 120), (198, 70))
CABINS_WEST_HALF = area((150, 30), (205, 22), (198, 70), (200, 120), (160, 75))
CABINS_LAKE = area((600, 405), (660, 400), (700, 430), (690, 470), (640, 468), (618, 440))
CABINS_LAKE_SOUTH = area((618, 440), (640, 468), (690, 470), (700, 520), (655, 545), (622, 505))
CABINS_NORTH = area((332, 18), (420, 16), (445, 30), (400, 45), (340, 35), swing=0.03)
NATURE_NORTH = area((600, -25), (690, -28), (705, 40), (650, 62), (596, 45))  # reaches beyond the land cover
HOTEL = area((470, 470), (500, 455), (530, 462), (525, 485), (480, 492))
HOTEL_NEW = area((430, 455), (462, 440), (500, 455), (470, 470), (444, 478))
HAMLET = area((610, 945), (650, 925), (665, 960), (640, 990), (615, 985))
HOUSING_NEW = area((650, 925), (690, 905), (715, 935), (700, 965), (665, 960))
HOUSING_MORE = area((690, 905), (712, 880), (738, 905), (715, 935))
BUSINESS = area((560, 990), (600, 985), (605, 1020), (565, 1028))
BUSINESS_MOVED = area((640, 990), (665, 960), (700, 965), (690, 1000), (655, 1010))
SHORE_PARK = area((582, 905), (604, 890), (610, 945), (615, 985), (600, 985), (590, 950))
SCATTERED = area((640, 700), (700, 660), (740, 690), (700, 740), (650, 745))
SKI = area((14, 100), (60, 95), (110, 100), (118, 150), (70, 175), (16, 165))
QUARRY = area((880, 560), (920, 545), (935, 580), (895, 600))
PARKING = area((160, 75), (200, 120), (180, 138), (150, 112))
STREAM_PARK = area((700, 300), (720, 292), (690, 360), (672, 405), (655, 400), (680, 350))
ROAD = strip(14, (14, 190), (95, 220), (120, 300), (128, 372), (210, 430), (330, 470), (430, 500), (470, 500))
ROAD_SOUTH = strip(12, (604, 1030), (612, 1000), (606, 950), (640, 880), (655, 790), (690, 720))
ROAD_PLANNED = strip(12, (655, 790), (600, 690), (585, 620), (612, 560), (640, 500), (650, 430))
ROAD_REALIGNED = strip(12, (655, 790), (625, 700), (612, 620), (640, 560), (668, 500), (672, 440))
SEWER_TUNNEL = strip(6, (525, 480), (540, 620), (560, 760), (600, 890))

COMMON = [("lake", regulated_lake()), ("road", ROAD), ("road_south", ROAD_SOUTH), ("hamlet", HAMLET),
          ("shore_park", SHORE_PARK), ("hotel", HOTEL), ("cabins_west", CABINS_WEST), ("ski", SKI),
          ("scattered", SCATTERED)]
IN_FORCE = tiled(OUTLINE, COMMON + [
    ("cabins_east_half", CABINS_EAST_HALF), ("cabins_west_half", CABINS_WEST_HALF), ("cabins_lake", CABINS_LAKE),
    ("cabins_north", CABINS_NORTH), ("nature_north", NATURE_NORTH), ("housing_new", HOUSING_NEW), ("business", BUSINESS)])
PROPOSED = tiled(OUTLINE, COMMON + [
    ("cabins_west_half", CABINS_WEST_HALF), ("cabins_lake", CABINS_LAKE), ("cabins_lake_south", CABINS_LAKE_SOUTH),
    ("cabins_north", CABINS_NORTH), ("nature_north", NATURE_NORTH), ("housing_new", HOUSING_NEW), ("housing_more", HOUSING_MORE),
    ("business_moved", BUSINESS_MOVED), ("mire_kept", BUSINESS), ("hotel_new", HOTEL_NEW), ("quarry", QUARRY),
    ("parking", PARKING), ("stream_park", STREAM_PARK)])

# key, arealformål, arealbruksstatus, name
PLAN_IN_FORCE = [
    ("lake", 6001, 1, "Reguleringsmagasinet"), ("road", 2010, 1, "Fjellvegen"), ("road_south", 2010, 1, "Grendevegen"),
    ("hamlet", 1110, 1, "Grenda"), ("housing_new", 1110, 2, "Boligfelt Grenda øst"),
    ("cabins_west", 1120, 1, "Hyttefelt vest"), ("cabins_west_half", 1120, 2, "Hyttefelt nord A"),
    ("cabins_east_half", 1120, 2, "Hyttefelt nord B"), ("cabins_lake", 1120, 2, "Hyttefelt vatnet"),
    ("cabins_north", 1120, 2, "Hyttefelt Bakkane"), ("hotel", 1170, 1, "Fjellstua"), ("business", 1300, 2, "Næring Osen"),
    ("ski", 1400, 1, "Skibakken"), ("shore_park", 3040, 1, "Friområde Osen"), ("scattered", 5220, 1, "Spredte hytter sør"),
    ("nature_north", 3020, 1, "Naturområde nord"), ("rest", 5100, 1, "LNFR")]
PLAN_PROPOSED = [
    ("lake", 6001, 1, "Reguleringsmagasinet"), ("road", 2010, 1, "Fjellvegen"), ("road_south", 2010, 1, "Grendevegen"),
    ("hamlet", 1110, 1, "Grenda"), ("housing_new", 1110, 2, "Boligfelt Grenda øst"),
    ("housing_more", 1110, 2, "Boligfelt Grenda øst 2"), ("cabins_west", 1120, 3, "Hyttefelt vest, fortetting"),
    ("cabins_west_half", 1120, 2, "Hyttefelt nord A"), ("cabins_lake", 1120, 2, "Hyttefelt vatnet"),
    ("cabins_lake_south", 1120, 2, "Hyttefelt vatnet sør"), ("cabins_north", 1120, 2, "Hyttefelt Bakkane"),
    ("hotel", 1170, 3, "Fjellstua, utvidelse inne"), ("hotel_new", 1170, 2, "Fjellstua vest"),
    ("business_moved", 1300, 2, "Næring Grenda"), ("mire_kept", 3020, 2, "Osmyra"), ("quarry", 1200, 2, "Masseuttak aust"),
    ("parking", 2080, 2, "Utfartsparkering"), ("ski", 1400, 1, "Skibakken"), ("shore_park", 3040, 1, "Friområde Osen"),
    ("stream_park", 3002, 2, "Elvedraget"), ("scattered", 5220, 1, "Spredte hytter sør"),
    ("nature_north", 3020, 1, "Naturområde nord"), ("rest", 5100, 1, "LNFR")]

# --- the later land cover: an update of three windows; the rest of the valley was not surveyed again ---
WINDOWS = [window(140, 5, 270, 135), window(590, 880, 760, 1030), window(730, 560, 960, 760)]
DISPENSATION = area((720, 990), (735, 988), (737, 1000), (722, 1002))
ROCK_TIP = area((800, 700), (825, 695), (830, 715), (805, 720))
RIG = area((832, 700), (845, 698), (846, 712), (834, 714))
# objtype, shape, and whether only ground of that class is redrawn
LATER = [("Hyttefelt", IN_FORCE["cabins_west_half"], None),
         ("Tettbebyggelse", IN_FORCE["housing_new"].intersection(window(640, 895, 683, 975)), None),
         ("Hyttefelt", DISPENSATION, None), ("Steintipp", ROCK_TIP, None), ("Industriområde", RIG, None),
         ("Steinbrudd", area((850, 735), (870, 730), (872, 748), (852, 752)), None),
         ("Myr", area((738, 572), (768, 568), (770, 592), (742, 596)), "Skog")]
# cause, case, to-date, shape
CASES = [("dispensasjon", "DS 14/2023", None, DISPENSATION), ("energi", "OLJ 2022/118", None, ROCK_TIP),
         ("riggplass", "KST 2023/77", "2027-12-31", RIG)]

# class before, after, measure, status, started, finished, verified, shape, words
RESTORED = [
    ("Steinbrudd", "ÅpentOmråde", "Terreng formet, stedegne masser og frø lagt på", "verifisert", "2021-06-01",
     "2022-09-30", "2024-08-20", area((905, 620), (940, 612), (950, 640), (915, 650)),
     "Nedlagt masseuttak. For lite til å være skilt ut i N50."),
    ("Tettbebyggelse", "Myr", "Anleggsvei og riggplass fjernet, grøfter tettet", "gjennomført", "2023-05-15",
     "2023-10-10", None, area((735, 615), (765, 605), (772, 640), (740, 648)),
     "Riggområde på myr etter kraftutbygging. N50 viser myr."),
    ("Myr", "Myr", "Grøfter tettes", "planlagt", "2027-06-01", None, None,
     area((608, 832), (644, 818), (640, 862), (616, 872)),
     "Grøftet myr. Klassen er den samme før og etter; det er tilstanden som skal bli bedre.")]


def put(layer, shape, values):
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkb(wkb.dumps(MultiPolygon(shape))))
    for name, value in values.items():
        if value is not None:
            feature.SetField(name, value)
    layer.CreateFeature(feature)


def new_layer(folder, file, name, fields):
    path = os.path.join(folder, file)
    if os.path.exists(path):
        os.remove(path)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(25832)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = source.CreateLayer(name, reference, ogr.wkbMultiPolygon, ["GEOMETRY_NAME=geom", "DESCRIPTION=" + SYNTHETIC])
    for field, kind in fields:
        layer.CreateField(ogr.FieldDefn(field, kind))
    return source, layer


def write_plan(folder, file, layer_name, plan, shapes, rows, extra):
    fields = [("OBJTYPE", ogr.OFTString), ("KPAREALFORMÅL", ogr.OFTInteger), ("AREALST", ogr.OFTInteger),
              ("OMRNAVN", ogr.OFTString), ("PLANID", ogr.OFTString), ("PLANNAVN", ogr.OFTString),
              ("PLANTYPE", ogr.OFTInteger), ("PLANSTAT", ogr.OFTInteger), ("IKRAFT", ogr.OFTDate),
              ("LOVREFERANSE", ogr.OFTInteger), ("VERTNIV", ogr.OFTInteger), ("SYNTETISK", ogr.OFTString)]
    source, layer = new_layer(folder, file, layer_name, fields)
    areas = [(code, status, name, 2, shapes[key]) for key, code, status, name in rows] + extra
    for code, status, name, level, shape in areas:
        put(layer, shape, {"OBJTYPE": "KpArealformålOmråde", "KPAREALFORMÅL": code, "AREALST": status,
                           "OMRNAVN": name, "LOVREFERANSE": 6, "VERTNIV": level, "SYNTETISK": SYNTHETIC, **plan})
    source = None


def write_restoration(folder):
    fields = [("KLASSE_FØR", ogr.OFTString), ("KLASSE_ETTER", ogr.OFTString), ("TILTAK", ogr.OFTString),
              ("STATUS", ogr.OFTString), ("STARTDATO", ogr.OFTDate), ("SLUTTDATO", ogr.OFTDate),
              ("VERIFISERT", ogr.OFTDate), ("BESKRIVELSE", ogr.OFTString), ("SYNTETISK", ogr.OFTString)]
    source, layer = new_layer(folder, "maridalen_restaurering_synthetic.gpkg", "restaurering", fields)
    names = [name for name, _ in fields]
    for before, after, measure, status, start, end, verified, shape, words in RESTORED:
        put(layer, rounded(shape),
            dict(zip(names, [before, after, measure, status, start, end, verified, words, SYNTHETIC])))
    source = None


def polygons_of(shape):
    return [part for part in getattr(shape, "geoms", [shape]) if part.geom_type == "Polygon" and part.area > 0]


def write_later_cover(folder):
    fields = [("objtype", ogr.OFTString), ("datafangst", ogr.OFTString), ("SYNTETISK", ogr.OFTString)]
    source, layer = new_layer(folder, "maridalen_arealdekke_2024_synthetic.gpkg", "arealdekke", fields)
    cover = land_cover()
    later = [(kind, rounded(shape if of is None else
                            shape.intersection(unary_union([s for k, s in cover if k == of]))))
             for kind, shape, of in LATER]
    drawn = unary_union([shape for _, shape in later])
    ground_left = [(kind, shape.intersection(here).difference(drawn)) for here in WINDOWS for kind, shape in cover
                   if shape.intersects(here)]
    for kind, shape in ground_left + later:
        parts = polygons_of(shape)
        if parts:
            put(layer, parts, {"objtype": kind, "datafangst": "20240831", "SYNTETISK": SYNTHETIC})
    source = None


def write_cases(folder):
    fields = [("ÅRSAK", ogr.OFTString), ("SAK", ogr.OFTString), ("TILDATO", ogr.OFTDate), ("SYNTETISK", ogr.OFTString)]
    source, layer = new_layer(folder, "maridalen_saker_synthetic.gpkg", "saker", fields)
    for cause, case, until, shape in CASES:
        put(layer, rounded(shape), {"ÅRSAK": cause, "SAK": case, "TILDATO": until, "SYNTETISK": SYNTHETIC})
    source = None


def main(folder):
    # A fixed time stamp, so that the files are the same bytes each time.
    os.environ["OGR_CURRENT_DATE"] = "2026-11-22T00:00:00.000Z"
    write_plan(folder, "maridalen_gjeldende_synthetic.gpkg", "kp_arealformal",
               {"PLANID": "SYNTETISK-2014-01", "PLANNAVN": "Kommuneplanens arealdel 2014-2026 (syntetisk)",
                "PLANTYPE": 20, "PLANSTAT": 3, "IKRAFT": "2014-06-12"},
               IN_FORCE, PLAN_IN_FORCE,
               [(2010, 2, "Ny veg til vatnet", 2, rounded(ROAD_PLANNED)),
                (2100, 2, "Avløpstunnel", 1, rounded(SEWER_TUNNEL))])
    write_plan(folder, "maridalen_forslag_synthetic.gpkg", "kp_arealformal",
               {"PLANID": "SYNTETISK-2026-01", "PLANNAVN": "Kommuneplanens arealdel 2026-2038, forslag (syntetisk)",
                "PLANTYPE": 20, "PLANSTAT": 2},
               PROPOSED, PLAN_PROPOSED,
               [(2010, 2, "Ny veg til vatnet, ny trasé", 2, rounded(ROAD_REALIGNED)),
                (2100, 2, "Avløpstunnel", 1, rounded(SEWER_TUNNEL))])
    write_restoration(folder)
    write_later_cover(folder)
    write_cases(folder)


if __name__ == "__main__":
    if len(sys.argv) != 2 or not os.path.isdir(sys.argv[1]):
        sys.exit(__doc__)
    main(sys.argv[1])
