# SPDX-License-Identifier: GPL-2.0-or-later
"""A WFS (1.1.0) of one layer, as much of it as QGIS asks for: capabilities, schema, features. On a port of its own, which
it prints; ends when its standard input is closed.
usage: wfs_server.py LAYER_FILE FOLDER      FOLDER for the layer as GML (made by ogr2ogr)"""
import http.server
import os
import subprocess
import sys
import threading
import urllib.parse

CAPABILITIES = """<?xml version="1.0" encoding="UTF-8"?>
<wfs:WFS_Capabilities version="1.1.0" xmlns:wfs="http://www.opengis.net/wfs" xmlns:ows="http://www.opengis.net/ows"
    xmlns:ogr="http://ogr.maptools.org/" xmlns:xlink="http://www.w3.org/1999/xlink">
  <ows:OperationsMetadata>%s</ows:OperationsMetadata>
  <wfs:FeatureTypeList>
    <wfs:Operations><wfs:Operation>Query</wfs:Operation></wfs:Operations>
    <wfs:FeatureType><wfs:Name>ogr:%s</wfs:Name><wfs:Title>layer</wfs:Title>
      <wfs:DefaultSRS>urn:ogc:def:crs:EPSG::25832</wfs:DefaultSRS>
      <ows:WGS84BoundingBox><ows:LowerCorner>10 59</ows:LowerCorner><ows:UpperCorner>12 61</ows:UpperCorner>
      </ows:WGS84BoundingBox>
    </wfs:FeatureType>
  </wfs:FeatureTypeList>
</wfs:WFS_Capabilities>"""
OPERATION = """<ows:Operation name="%s"><ows:DCP><ows:HTTP><ows:Get xlink:href="%s"/></ows:HTTP></ows:DCP></ows:Operation>"""


def read(path):
    with open(path, encoding="utf-8") as text:
        return text.read()


class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        query = {key.lower(): values[0] for key, values in
                 urllib.parse.parse_qs(urllib.parse.urlparse(self.path).query).items()}
        here = f"http://127.0.0.1:{self.server.server_port}/wfs?"
        operations = "".join(OPERATION % (name, here) for name in ("GetCapabilities", "DescribeFeatureType", "GetFeature"))
        answers = {"GetCapabilities": lambda: CAPABILITIES % (operations, NAME),
                   "DescribeFeatureType": lambda: read(GML.replace(".gml", ".xsd")),
                   "GetFeature": lambda: read(GML)}
        body = answers[query.get("request", "GetCapabilities")]().encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/xml; subtype=gml/3.1.1; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words):
        pass


NAME = os.path.splitext(os.path.basename(sys.argv[1]))[0]
GML = os.path.join(sys.argv[2], NAME + ".gml")
subprocess.run(["ogr2ogr", "-f", "GML", "-dsco", "FORMAT=GML3", GML, sys.argv[1], "-nln", NAME], check=True)
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_port, NAME, flush=True)
sys.stdin.read()
