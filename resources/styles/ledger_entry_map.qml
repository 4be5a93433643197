<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- SPDX-License-Identifier: GPL-2.0-or-later -->
<qgis version="3.22.16-Białowieża" styleCategories="Symbology|Labeling" labelsEnabled="1">
 <renderer-v2 type="categorizedSymbol" forceraster="0" referencescale="-1" symbollevels="0" attr="kind" enableorderby="0">
  <categories>
   <category symbol="0" label="Tap" render="true" value="loss"/>
   <category symbol="1" label="Restaurert" render="true" value="restored"/>
   <category symbol="2" label="Planlagt utbygging" render="true" value="pledge"/>
   <category symbol="3" label="Planlagt restaurering" render="true" value="measure"/>
   <category symbol="4" label="Planvask" render="true" value="planvask"/>
   <category symbol="5" label="Bortfalt reserve" render="true" value="lapse"/>
   <category symbol="6" label="Fortetting" render="true" value="densification"/>
   <category symbol="7" label="Midlertidig tatt" render="true" value="temporary"/>
   <category symbol="8" label="Tilbakeført" render="true" value="returned"/>
   <category symbol="9" label="Nedskrevet restaurering" render="true" value="writedown"/>
   <category symbol="10" label="Ny kartlegging" render="true" value="remap"/>
   <category symbol="11" label="Endret metode" render="true" value="method"/>
   <category symbol="12" label="Grenseendring" render="true" value="boundary"/>
   <category symbol="13" label="Fulgte arealet til annen kommune" render="true" value="handover"/>
   <category symbol="14" label="Mulig kartendring" render="true" value="candidate"/>
   <category symbol="15" label="Annet" render="true" value=""/>
  </categories>
  <symbols>
   <symbol type="fill" clip_to_extent="1" alpha="1" force_rhr="0" name="0">
    <layer pass="0" class="SimpleFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="217,160,154,255"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="91,26,18,255"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="0.5"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="solid"/>
     </Option>
    </layer>
    <layer pass="0" class="LinePatternFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="angle" value="45"/>
      <Option type="QString" name="color" value="91,26,18,255"/>
      <Option type="QString" name="distance" value="1.5"/>
      <Option type="QString" name="distance_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="distance_unit" value="MM"/>
      <Option type="QString" name="line_width" value="0.3"/>
      <Option type="QString" name="line_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="line_width_unit" value="MM"/>
      <Option type="QString" name="offset" value="0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
     <symbol type="line" clip_to_extent="1" alpha="1" force_rhr="0" name="@0@1">
      <layer pass="0" class="SimpleLine" enabled="1" locked="0">
       <Option type="Map">
        <Option type="QString" name="align_dash_pattern" value="0"/>
        <Option type="QString" name="capstyle" value="square"/>
        <Option type="QString" name="customdash" value="5;2"/>
        <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="customdash_unit" value="MM"/>
        <Option type="QString" name="dash_pattern_offset" value="0"/>
        <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
        <Option type="QString" name="draw_inside_polygon" value="0"/>
        <Option type="QString" name="joinstyle" value="bevel"/>
        <Option type="QString" name="line_color" value="91,26,18,255"/>
        <Option type="QString" name="line_style" value="solid"/>
        <Option type="QString" name="line_width" value="0.3"/>
        <Option type="QString" name="line_width_unit" value="MM"/>
        <Option type="QString" name="offset" value="0"/>
        <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="offset_unit" value="MM"/>
        <Option type="QString" name="ring_filter" value="0"/>
        <Option type="QString" name="trim_distance_end" value="0"/>
        <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_end_unit" value="MM"/>
        <Option type="QString" name="trim_distance_start" value="0"/>
        <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_start_unit" value="MM"/>
        <Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
        <Option type="QString" name="use_custom_dash" value="0"/>
        <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol type="fill" clip_to_extent="1" alpha="1" force_rhr="0" name="1">
    <layer pass="0" class="SimpleFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="181,216,176,255"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="20,83,45,255"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="0.5"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="solid"/>
     </Option>
    </layer>
    <layer pass="0" class="LinePatternFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="color" value="20,83,45,255"/>
      <Option type="QString" name="distance" value="2"/>
      <Option type="QString" name="distance_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="distance_unit" value="MM"/>
      <Option type="QString" name="line_width" value="0.3"/>
      <Option type="QString" name="line_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="line_width_unit" value="MM"/>
      <Option type="QString" name="offset" value="0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
     <symbol type="line" clip_to_extent="1" alpha="1" force_rhr="0" name="@1@1">
      <layer pass="0" class="SimpleLine" enabled="1" locked="0">
       <Option type="Map">
        <Option type="QString" name="align_dash_pattern" value="0"/>
        <Option type="QString" name="capstyle" value="square"/>
        <Option type="QString" name="customdash" value="5;2"/>
        <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="customdash_unit" value="MM"/>
        <Option type="QString" name="dash_pattern_offset" value="0"/>
        <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
        <Option type="QString" name="draw_inside_polygon" value="0"/>
        <Option type="QString" name="joinstyle" value="bevel"/>
        <Option type="QString" name="line_color" value="20,83,45,255"/>
        <Option type="QString" name="line_style" value="solid"/>
        <Option type="QString" name="line_width" value="0.3"/>
        <Option type="QString" name="line_width_unit" value="MM"/>
        <Option type="QString" name="offset" value="0"/>
        <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="offset_unit" value="MM"/>
        <Option type="QString" name="ring_filter" value="0"/>
        <Option type="QString" name="trim_distance_end" value="0"/>
        <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_end_unit" value="MM"/>
        <Option type="QString" name="trim_distance_start" value="0"/>
        <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_start_unit" value="MM"/>
        <Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
        <Option type="QString" name="use_custom_dash" value="0"/>
        <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol type="fill" clip_to_extent="1" alpha="1" force_rhr="0" name="10">
    <layer pass="0" class="SimpleFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="255,255,255,255"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="29,78,121,255"/>
      <Option type="QString" name="outline_style" value="dot"/>
      <Option type="QString" name="outline_width" value="0.5"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="solid"/>
     </Option>
    </layer>
    <layer pass="0" class="LinePatternFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="angle" value="45"/>
      <Option type="QString" name="color" value="29,78,121,255"/>
      <Option type="QString" name="distance" value="6"/>
      <Option type="QString" name="distance_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="distance_unit" value="MM"/>
      <Option type="QString" name="line_width" value="0.3"/>
      <Option type="QString" name="line_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="line_width_unit" value="MM"/>
      <Option type="QString" name="offset" value="0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
     <symbol type="line" clip_to_extent="1" alpha="1" force_rhr="0" name="@10@1">
      <layer pass="0" class="SimpleLine" enabled="1" locked="0">
       <Option type="Map">
        <Option type="QString" name="align_dash_pattern" value="0"/>
        <Option type="QString" name="capstyle" value="square"/>
        <Option type="QString" name="customdash" value="5;2"/>
        <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="customdash_unit" value="MM"/>
        <Option type="QString" name="dash_pattern_offset" value="0"/>
        <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
        <Option type="QString" name="draw_inside_polygon" value="0"/>
        <Option type="QString" name="joinstyle" value="bevel"/>
        <Option type="QString" name="line_color" value="29,78,121,255"/>
        <Option type="QString" name="line_style" value="solid"/>
        <Option type="QString" name="line_width" value="0.3"/>
        <Option type="QString" name="line_width_unit" value="MM"/>
        <Option type="QString" name="offset" value="0"/>
        <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="offset_unit" value="MM"/>
        <Option type="QString" name="ring_filter" value="0"/>
        <Option type="QString" name="trim_distance_end" value="0"/>
        <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_end_unit" value="MM"/>
        <Option type="QString" name="trim_distance_start" value="0"/>
        <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_start_unit" value="MM"/>
        <Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
        <Option type="QString" name="use_custom_dash" value="0"/>
        <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol type="fill" clip_to_extent="1" alpha="1" force_rhr="0" name="11">
    <layer pass="0" class="SimpleFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="255,255,255,255"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="29,78,121,255"/>
      <Option type="QString" name="outline_style" value="dash dot dot"/>
      <Option type="QString" name="outline_width" value="0.5"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="solid"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" clip_to_extent="1" alpha="1" force_rhr="0" name="12">
    <layer pass="0" class="SimpleFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="213,227,240,255"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="29,78,121,255"/>
      <Option type="QString" name="outline_style" value="dash"/>
      <Option type="QString" name="outline_width" value="0.5"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="solid"/>
     </Option>
    </layer>
    <layer pass="0" class="LinePatternFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="angle" value="135"/>
      <Option type="QString" name="color" value="29,78,121,255"/>
      <Option type="QString" name="distance" value="5"/>
      <Option type="QString" name="distance_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="distance_unit" value="MM"/>
      <Option type="QString" name="line_width" value="0.3"/>
      <Option type="QString" name="line_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="line_width_unit" value="MM"/>
      <Option type="QString" name="offset" value="0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
     <symbol type="line" clip_to_extent="1" alpha="1" force_rhr="0" name="@12@1">
      <layer pass="0" class="SimpleLine" enabled="1" locked="0">
       <Option type="Map">
        <Option type="QString" name="align_dash_pattern" value="0"/>
        <Option type="QString" name="capstyle" value="square"/>
        <Option type="QString" name="customdash" value="5;2"/>
        <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="customdash_unit" value="MM"/>
        <Option type="QString" name="dash_pattern_offset" value="0"/>
        <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
        <Option type="QString" name="draw_inside_polygon" value="0"/>
        <Option type="QString" name="joinstyle" value="bevel"/>
        <Option type="QString" name="line_color" value="29,78,121,255"/>
        <Option type="QString" name="line_style" value="solid"/>
        <Option type="QString" name="line_width" value="0.3"/>
        <Option type="QString" name="line_width_unit" value="MM"/>
        <Option type="QString" name="offset" value="0"/>
        <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="offset_unit" value="MM"/>
        <Option type="QString" name="ring_filter" value="0"/>
        <Option type="QString" name="trim_distance_end" value="0"/>
        <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_end_unit" value="MM"/>
        <Option type="QString" name="trim_distance_start" value="0"/>
        <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_start_unit" value="MM"/>
        <Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
        <Option type="QString" name="use_custom_dash" value="0"/>
        <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol type="fill" clip_to_extent="1" alpha="1" force_rhr="0" name="13">
    <layer pass="0" class="SimpleFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="230,238,246,255"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="29,78,121,255"/>
      <Option type="QString" name="outline_style" value="dash"/>
      <Option type="QString" name="outline_width" value="0.5"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="solid"/>
     </Option>
    </layer>
    <layer pass="0" class="LinePatternFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="color" value="29,78,121,255"/>
      <Option type="QString" name="distance" value="6"/>
      <Option type="QString" name="distance_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="distance_unit" value="MM"/>
      <Option type="QString" name="line_width" value="0.3"/>
      <Option type="QString" name="line_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="line_width_unit" value="MM"/>
      <Option type="QString" name="offset" value="0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
     <symbol type="line" clip_to_extent="1" alpha="1" force_rhr="0" name="@13@1">
      <layer pass="0" class="SimpleLine" enabled="1" locked="0">
       <Option type="Map">
        <Option type="QString" name="align_dash_pattern" value="0"/>
        <Option type="QString" name="capstyle" value="square"/>
        <Option type="QString" name="customdash" value="5;2"/>
        <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="customdash_unit" value="MM"/>
        <Option type="QString" name="dash_pattern_offset" value="0"/>
        <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
        <Option type="QString" name="draw_inside_polygon" value="0"/>
        <Option type="QString" name="joinstyle" value="bevel"/>
        <Option type="QString" name="line_color" value="29,78,121,255"/>
        <Option type="QString" name="line_style" value="solid"/>
        <Option type="QString" name="line_width" value="0.3"/>
        <Option type="QString" name="line_width_unit" value="MM"/>
        <Option type="QString" name="offset" value="0"/>
        <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="offset_unit" value="MM"/>
        <Option type="QString" name="ring_filter" value="0"/>
        <Option type="QString" name="trim_distance_end" value="0"/>
        <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_end_unit" value="MM"/>
        <Option type="QString" name="trim_distance_start" value="0"/>
        <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_start_unit" value="MM"/>
        <Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
        <Option type="QString" name="use_custom_dash" value="0"/>
        <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol type="fill" clip_to_extent="1" alpha="1" force_rhr="0" name="14">
    <layer pass="0" class="SimpleFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="255,255,255,255"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="138,15,110,255"/>
      <Option type="QString" name="outline_style" value="dash"/>
      <Option type="QString" name="outline_width" value="0.5"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="solid"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" clip_to_extent="1" alpha="1" force_rhr="0" name="15">
    <layer pass="0" class="SimpleFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="255,255,255,255"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="0,0,0,255"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="0.3"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="solid"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" clip_to_extent="1" alpha="1" force_rhr="0" name="2">
    <layer pass="0" class="SimpleFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="244,227,181,255"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="122,90,0,255"/>
      <Option type="QString" name="outline_style" value="dash"/>
      <Option type="QString" name="outline_width" value="0.5"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="solid"/>
     </Option>
    </layer>
    <layer pass="0" class="LinePatternFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="angle" value="135"/>
      <Option type="QString" name="color" value="122,90,0,255"/>
      <Option type="QString" name="distance" value="3"/>
      <Option type="QString" name="distance_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="distance_unit" value="MM"/>
      <Option type="QString" name="line_width" value="0.3"/>
      <Option type="QString" name="line_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="line_width_unit" value="MM"/>
      <Option type="QString" name="offset" value="0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
     <symbol type="line" clip_to_extent="1" alpha="1" force_rhr="0" name="@2@1">
      <layer pass="0" class="SimpleLine" enabled="1" locked="0">
       <Option type="Map">
        <Option type="QString" name="align_dash_pattern" value="0"/>
        <Option type="QString" name="capstyle" value="square"/>
        <Option type="QString" name="customdash" value="5;2"/>
        <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="customdash_unit" value="MM"/>
        <Option type="QString" name="dash_pattern_offset" value="0"/>
        <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
        <Option type="QString" name="draw_inside_polygon" value="0"/>
        <Option type="QString" name="joinstyle" value="bevel"/>
        <Option type="QString" name="line_color" value="122,90,0,255"/>
        <Option type="QString" name="line_style" value="solid"/>
        <Option type="QString" name="line_width" value="0.3"/>
        <Option type="QString" name="line_width_unit" value="MM"/>
        <Option type="QString" name="offset" value="0"/>
        <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="offset_unit" value="MM"/>
        <Option type="QString" name="ring_filter" value="0"/>
        <Option type="QString" name="trim_distance_end" value="0"/>
        <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_end_unit" value="MM"/>
        <Option type="QString" name="trim_distance_start" value="0"/>
        <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_start_unit" value="MM"/>
        <Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
        <Option type="QString" name="use_custom_dash" value="0"/>
        <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol type="fill" clip_to_extent="1" alpha="1" force_rhr="0" name="3">
    <layer pass="0" class="SimpleFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="220,235,210,255"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="20,83,45,255"/>
      <Option type="QString" name="outline_style" value="dash"/>
      <Option type="QString" name="outline_width" value="0.5"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="solid"/>
     </Option>
    </layer>
    <layer pass="0" class="LinePatternFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="angle" value="90"/>
      <Option type="QString" name="color" value="20,83,45,255"/>
      <Option type="QString" name="distance" value="3"/>
      <Option type="QString" name="distance_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="distance_unit" value="MM"/>
      <Option type="QString" name="line_width" value="0.3"/>
      <Option type="QString" name="line_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="line_width_unit" value="MM"/>
      <Option type="QString" name="offset" value="0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
     <symbol type="line" clip_to_extent="1" alpha="1" force_rhr="0" name="@3@1">
      <layer pass="0" class="SimpleLine" enabled="1" locked="0">
       <Option type="Map">
        <Option type="QString" name="align_dash_pattern" value="0"/>
        <Option type="QString" name="capstyle" value="square"/>
        <Option type="QString" name="customdash" value="5;2"/>
        <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="customdash_unit" value="MM"/>
        <Option type="QString" name="dash_pattern_offset" value="0"/>
        <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
        <Option type="QString" name="draw_inside_polygon" value="0"/>
        <Option type="QString" name="joinstyle" value="bevel"/>
        <Option type="QString" name="line_color" value="20,83,45,255"/>
        <Option type="QString" name="line_style" value="solid"/>
        <Option type="QString" name="line_width" value="0.3"/>
        <Option type="QString" name="line_width_unit" value="MM"/>
        <Option type="QString" name="offset" value="0"/>
        <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="offset_unit" value="MM"/>
        <Option type="QString" name="ring_filter" value="0"/>
        <Option type="QString" name="trim_distance_end" value="0"/>
        <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_end_unit" value="MM"/>
        <Option type="QString" name="trim_distance_start" value="0"/>
        <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_start_unit" value="MM"/>
        <Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
        <Option type="QString" name="use_custom_dash" value="0"/>
        <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol type="fill" clip_to_extent="1" alpha="1" force_rhr="0" name="4">
    <layer pass="0" class="SimpleFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="232,232,232,255"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="68,68,68,255"/>
      <Option type="QString" name="outline_style" value="dot"/>
      <Option type="QString" name="outline_width" value="0.5"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="solid"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" clip_to_extent="1" alpha="1" force_rhr="0" name="5">
    <layer pass="0" class="SimpleFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="242,242,242,255"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="119,119,119,255"/>
      <Option type="QString" name="outline_style" value="dot"/>
      <Option type="QString" name="outline_width" value="0.5"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="solid"/>
     </Option>
    </layer>
    <layer pass="0" class="LinePatternFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="angle" value="90"/>
      <Option type="QString" name="color" value="119,119,119,255"/>
      <Option type="QString" name="distance" value="6"/>
      <Option type="QString" name="distance_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="distance_unit" value="MM"/>
      <Option type="QString" name="line_width" value="0.3"/>
      <Option type="QString" name="line_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="line_width_unit" value="MM"/>
      <Option type="QString" name="offset" value="0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
     <symbol type="line" clip_to_extent="1" alpha="1" force_rhr="0" name="@5@1">
      <layer pass="0" class="SimpleLine" enabled="1" locked="0">
       <Option type="Map">
        <Option type="QString" name="align_dash_pattern" value="0"/>
        <Option type="QString" name="capstyle" value="square"/>
        <Option type="QString" name="customdash" value="5;2"/>
        <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="customdash_unit" value="MM"/>
        <Option type="QString" name="dash_pattern_offset" value="0"/>
        <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
        <Option type="QString" name="draw_inside_polygon" value="0"/>
        <Option type="QString" name="joinstyle" value="bevel"/>
        <Option type="QString" name="line_color" value="119,119,119,255"/>
        <Option type="QString" name="line_style" value="solid"/>
        <Option type="QString" name="line_width" value="0.3"/>
        <Option type="QString" name="line_width_unit" value="MM"/>
        <Option type="QString" name="offset" value="0"/>
        <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="offset_unit" value="MM"/>
        <Option type="QString" name="ring_filter" value="0"/>
        <Option type="QString" name="trim_distance_end" value="0"/>
        <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_end_unit" value="MM"/>
        <Option type="QString" name="trim_distance_start" value="0"/>
        <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_start_unit" value="MM"/>
        <Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
        <Option type="QString" name="use_custom_dash" value="0"/>
        <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol type="fill" clip_to_extent="1" alpha="1" force_rhr="0" name="6">
    <layer pass="0" class="SimpleFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="201,195,207,255"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="61,47,74,255"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="0.5"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="solid"/>
     </Option>
    </layer>
    <layer pass="0" class="LinePatternFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="angle" value="45"/>
      <Option type="QString" name="color" value="61,47,74,255"/>
      <Option type="QString" name="distance" value="4"/>
      <Option type="QString" name="distance_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="distance_unit" value="MM"/>
      <Option type="QString" name="line_width" value="0.3"/>
      <Option type="QString" name="line_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="line_width_unit" value="MM"/>
      <Option type="QString" name="offset" value="0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
     <symbol type="line" clip_to_extent="1" alpha="1" force_rhr="0" name="@6@1">
      <layer pass="0" class="SimpleLine" enabled="1" locked="0">
       <Option type="Map">
        <Option type="QString" name="align_dash_pattern" value="0"/>
        <Option type="QString" name="capstyle" value="square"/>
        <Option type="QString" name="customdash" value="5;2"/>
        <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="customdash_unit" value="MM"/>
        <Option type="QString" name="dash_pattern_offset" value="0"/>
        <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
        <Option type="QString" name="draw_inside_polygon" value="0"/>
        <Option type="QString" name="joinstyle" value="bevel"/>
        <Option type="QString" name="line_color" value="61,47,74,255"/>
        <Option type="QString" name="line_style" value="solid"/>
        <Option type="QString" name="line_width" value="0.3"/>
        <Option type="QString" name="line_width_unit" value="MM"/>
        <Option type="QString" name="offset" value="0"/>
        <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="offset_unit" value="MM"/>
        <Option type="QString" name="ring_filter" value="0"/>
        <Option type="QString" name="trim_distance_end" value="0"/>
        <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_end_unit" value="MM"/>
        <Option type="QString" name="trim_distance_start" value="0"/>
        <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_start_unit" value="MM"/>
        <Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
        <Option type="QString" name="use_custom_dash" value="0"/>
        <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol type="fill" clip_to_extent="1" alpha="1" force_rhr="0" name="7">
    <layer pass="0" class="SimpleFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="240,208,176,255"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="122,59,0,255"/>
      <Option type="QString" name="outline_style" value="dash dot"/>
      <Option type="QString" name="outline_width" value="0.5"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="solid"/>
     </Option>
    </layer>
    <layer pass="0" class="LinePatternFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="color" value="122,59,0,255"/>
      <Option type="QString" name="distance" value="3.5"/>
      <Option type="QString" name="distance_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="distance_unit" value="MM"/>
      <Option type="QString" name="line_width" value="0.3"/>
      <Option type="QString" name="line_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="line_width_unit" value="MM"/>
      <Option type="QString" name="offset" value="0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
     <symbol type="line" clip_to_extent="1" alpha="1" force_rhr="0" name="@7@1">
      <layer pass="0" class="SimpleLine" enabled="1" locked="0">
       <Option type="Map">
        <Option type="QString" name="align_dash_pattern" value="0"/>
        <Option type="QString" name="capstyle" value="square"/>
        <Option type="QString" name="customdash" value="5;2"/>
        <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="customdash_unit" value="MM"/>
        <Option type="QString" name="dash_pattern_offset" value="0"/>
        <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
        <Option type="QString" name="draw_inside_polygon" value="0"/>
        <Option type="QString" name="joinstyle" value="bevel"/>
        <Option type="QString" name="line_color" value="122,59,0,255"/>
        <Option type="QString" name="line_style" value="solid"/>
        <Option type="QString" name="line_width" value="0.3"/>
        <Option type="QString" name="line_width_unit" value="MM"/>
        <Option type="QString" name="offset" value="0"/>
        <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="offset_unit" value="MM"/>
        <Option type="QString" name="ring_filter" value="0"/>
        <Option type="QString" name="trim_distance_end" value="0"/>
        <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_end_unit" value="MM"/>
        <Option type="QString" name="trim_distance_start" value="0"/>
        <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_start_unit" value="MM"/>
        <Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
        <Option type="QString" name="use_custom_dash" value="0"/>
        <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
   <symbol type="fill" clip_to_extent="1" alpha="1" force_rhr="0" name="8">
    <layer pass="0" class="SimpleFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="220,235,210,255"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="122,59,0,255"/>
      <Option type="QString" name="outline_style" value="dash dot"/>
      <Option type="QString" name="outline_width" value="0.5"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="solid"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" clip_to_extent="1" alpha="1" force_rhr="0" name="9">
    <layer pass="0" class="SimpleFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="color" value="239,213,210,255"/>
      <Option type="QString" name="joinstyle" value="bevel"/>
      <Option type="QString" name="offset" value="0,0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="91,26,18,255"/>
      <Option type="QString" name="outline_style" value="dash dot dot"/>
      <Option type="QString" name="outline_width" value="0.5"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="style" value="solid"/>
     </Option>
    </layer>
    <layer pass="0" class="LinePatternFill" enabled="1" locked="0">
     <Option type="Map">
      <Option type="QString" name="angle" value="90"/>
      <Option type="QString" name="color" value="91,26,18,255"/>
      <Option type="QString" name="distance" value="2"/>
      <Option type="QString" name="distance_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="distance_unit" value="MM"/>
      <Option type="QString" name="line_width" value="0.3"/>
      <Option type="QString" name="line_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="line_width_unit" value="MM"/>
      <Option type="QString" name="offset" value="0"/>
      <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="offset_unit" value="MM"/>
      <Option type="QString" name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
     <symbol type="line" clip_to_extent="1" alpha="1" force_rhr="0" name="@9@1">
      <layer pass="0" class="SimpleLine" enabled="1" locked="0">
       <Option type="Map">
        <Option type="QString" name="align_dash_pattern" value="0"/>
        <Option type="QString" name="capstyle" value="square"/>
        <Option type="QString" name="customdash" value="5;2"/>
        <Option type="QString" name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="customdash_unit" value="MM"/>
        <Option type="QString" name="dash_pattern_offset" value="0"/>
        <Option type="QString" name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="dash_pattern_offset_unit" value="MM"/>
        <Option type="QString" name="draw_inside_polygon" value="0"/>
        <Option type="QString" name="joinstyle" value="bevel"/>
        <Option type="QString" name="line_color" value="91,26,18,255"/>
        <Option type="QString" name="line_style" value="solid"/>
        <Option type="QString" name="line_width" value="0.3"/>
        <Option type="QString" name="line_width_unit" value="MM"/>
        <Option type="QString" name="offset" value="0"/>
        <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="offset_unit" value="MM"/>
        <Option type="QString" name="ring_filter" value="0"/>
        <Option type="QString" name="trim_distance_end" value="0"/>
        <Option type="QString" name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_end_unit" value="MM"/>
        <Option type="QString" name="trim_distance_start" value="0"/>
        <Option type="QString" name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="trim_distance_start_unit" value="MM"/>
        <Option type="QString" name="tweak_dash_pattern_on_corners" value="0"/>
        <Option type="QString" name="use_custom_dash" value="0"/>
        <Option type="QString" name="width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
       </Option>
      </layer>
     </symbol>
    </layer>
   </symbol>
  </symbols>
  <rotation/>
  <sizescale/>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fontUnderline="0" fontKerning="1" multilineHeight="1" isExpression="1" fontItalic="0" fontSize="8" fontWeight="50" previewBkgrdColor="255,255,255,255" textOpacity="1" legendString="Aa" textColor="0,0,0,255" capitalization="0" textOrientation="horizontal" blendMode="0" fontFamily="DejaVu LGC Sans" namedStyle="" fontWordSpacing="0" allowHtml="0" useSubstitutions="0" fontStrikeout="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fieldName="&quot;number&quot; || '\n' || format_number(&quot;area_daa&quot;, 1) || ' daa'" fontLetterSpacing="0" fontSizeUnit="Point">
    <families/>
    <text-buffer bufferColor="255,255,255,255" bufferBlendMode="0" bufferSizeUnits="MM" bufferNoFill="1" bufferDraw="1" bufferSize="0.80000000000000004" bufferJoinStyle="128" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferOpacity="1"/>
    <text-mask maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskType="0" maskSize="1.5" maskedSymbolLayers="" maskEnabled="0" maskOpacity="1" maskJoinStyle="128" maskSizeUnits="MM"/>
    <background shapeFillColor="255,255,255,255" shapeRotationType="0" shapeBorderColor="128,128,128,255" shapeOffsetX="0" shapeRadiiUnit="MM" shapeBlendMode="0" shapeOpacity="1" shapeSizeType="0" shapeOffsetY="0" shapeType="0" shapeRadiiY="0" shapeDraw="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiX="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeUnit="MM" shapeJoinStyle="64" shapeBorderWidthUnit="MM" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeSVGFile="" shapeSizeX="0" shapeOffsetUnit="MM" shapeSizeY="0" shapeBorderWidth="0" shapeRotation="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0">
     <symbol type="fill" clip_to_extent="1" alpha="1" force_rhr="0" name="fillSymbol">
      <layer pass="0" class="SimpleFill" enabled="1" locked="0">
       <Option type="Map">
        <Option type="QString" name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="color" value="255,255,255,255"/>
        <Option type="QString" name="joinstyle" value="bevel"/>
        <Option type="QString" name="offset" value="0,0"/>
        <Option type="QString" name="offset_map_unit_scale" value="3x:0,0,0,0,0,0"/>
        <Option type="QString" name="offset_unit" value="MM"/>
        <Option type="QString" name="outline_color" value="128,128,128,255"/>
        <Option type="QString" name="outline_style" value="no"/>
        <Option type="QString" name="outline_width" value="0"/>
        <Option type="QString" name="outline_width_unit" value="MM"/>
        <Option type="QString" name="style" value="solid"/>
       </Option>
      </layer>
     </symbol>
    </background>
    <shadow shadowRadiusAlphaOnly="0" shadowUnder="0" shadowOffsetUnit="MM" shadowOffsetDist="1" shadowRadiusUnit="MM" shadowScale="100" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowColor="0,0,0,255" shadowDraw="0" shadowOffsetAngle="135" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetGlobal="1" shadowRadius="1.5" shadowOpacity="0.69999999999999996" shadowBlendMode="6"/>
    <substitutions/>
   </text-style>
   <text-format wrapChar="" useMaxLineLengthForAutoWrap="1" decimals="3" addDirectionSymbol="0" rightDirectionSymbol=">" reverseDirectionSymbol="0" placeDirectionSymbol="0" multilineAlign="3" plussign="0" autoWrapLength="0" leftDirectionSymbol="&lt;" formatNumbers="0"/>
   <placement offsetType="0" polygonPlacementFlags="2" maxCurvedCharAngleOut="-25" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" overrunDistance="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" lineAnchorPercent="0.5" geometryGeneratorType="PointGeometry" repeatDistanceUnits="MM" dist="0" rotationAngle="0" repeatDistance="0" lineAnchorType="0" rotationUnit="AngleDegrees" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" lineAnchorClipping="0" placementFlags="10" preserveRotation="1" distUnits="MM" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" geometryGenerator="" yOffset="0" centroidInside="0" overrunDistanceUnit="MM" maxCurvedCharAngleIn="25" centroidWhole="0" distMapUnitScale="3x:0,0,0,0,0,0" offsetUnits="MM" placement="0" fitInPolygonOnly="0" xOffset="0" quadOffset="4" geometryGeneratorEnabled="0" layerType="UnknownGeometry" priority="5"/>
   <rendering limitNumLabels="0" obstacle="1" fontMaxPixelSize="10000" maxNumLabels="2000" scaleMin="1" upsidedownLabels="0" minFeatureSize="0" mergeLines="0" labelPerPart="0" scaleVisibility="1" scaleMax="10000" obstacleType="1" zIndex="0" drawLabels="1" fontLimitPixelSize="0" unplacedVisibility="0" obstacleFactor="1" displayAll="0" fontMinPixelSize="0"/>
   <callout type="simple">
    <Option type="Map">
     <Option type="QString" name="anchorPoint" value="pole_of_inaccessibility"/>
     <Option type="int" name="blendMode" value="0"/>
     <Option type="Map" name="ddProperties">
      <Option type="QString" name="name" value=""/>
      <Option name="properties"/>
      <Option type="QString" name="type" value="collection"/>
     </Option>
     <Option type="bool" name="drawToAllParts" value="false"/>
     <Option type="QString" name="enabled" value="0"/>
     <Option type="QString" name="labelAnchorPoint" value="point_on_exterior"/>
     <Option type="QString" name="lineSymbol" value="&lt;symbol type=&quot;line&quot; clip_to_extent=&quot;1&quot; alpha=&quot;1&quot; force_rhr=&quot;0&quot; name=&quot;symbol&quot;>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;name&quot; value=&quot;&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;type&quot; value=&quot;collection&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;layer pass=&quot;0&quot; class=&quot;SimpleLine&quot; enabled=&quot;1&quot; locked=&quot;0&quot;>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;align_dash_pattern&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;capstyle&quot; value=&quot;square&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash&quot; value=&quot;5;2&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;customdash_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;dash_pattern_offset_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;draw_inside_polygon&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;joinstyle&quot; value=&quot;bevel&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_color&quot; value=&quot;60,60,60,255&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_style&quot; value=&quot;solid&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_width&quot; value=&quot;0.3&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;line_width_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;offset_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;ring_filter&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_end_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;trim_distance_start_unit&quot; value=&quot;MM&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;tweak_dash_pattern_on_corners&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;use_custom_dash&quot; value=&quot;0&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;width_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot;/>&lt;/Option>&lt;prop v=&quot;0&quot; k=&quot;align_dash_pattern&quot;/>&lt;prop v=&quot;square&quot; k=&quot;capstyle&quot;/>&lt;prop v=&quot;5;2&quot; k=&quot;customdash&quot;/>&lt;prop v=&quot;3x:0,0,0,0,0,0&quot; k=&quot;customdash_map_unit_scale&quot;/>&lt;prop v=&quot;MM&quot; k=&quot;customdash_unit&quot;/>&lt;prop v=&quot;0&quot; k=&quot;dash_pattern_offset&quot;/>&lt;prop v=&quot;3x:0,0,0,0,0,0&quot; k=&quot;dash_pattern_offset_map_unit_scale&quot;/>&lt;prop v=&quot;MM&quot; k=&quot;dash_pattern_offset_unit&quot;/>&lt;prop v=&quot;0&quot; k=&quot;draw_inside_polygon&quot;/>&lt;prop v=&quot;bevel&quot; k=&quot;joinstyle&quot;/>&lt;prop v=&quot;60,60,60,255&quot; k=&quot;line_color&quot;/>&lt;prop v=&quot;solid&quot; k=&quot;line_style&quot;/>&lt;prop v=&quot;0.3&quot; k=&quot;line_width&quot;/>&lt;prop v=&quot;MM&quot; k=&quot;line_width_unit&quot;/>&lt;prop v=&quot;0&quot; k=&quot;offset&quot;/>&lt;prop v=&quot;3x:0,0,0,0,0,0&quot; k=&quot;offset_map_unit_scale&quot;/>&lt;prop v=&quot;MM&quot; k=&quot;offset_unit&quot;/>&lt;prop v=&quot;0&quot; k=&quot;ring_filter&quot;/>&lt;prop v=&quot;0&quot; k=&quot;trim_distance_end&quot;/>&lt;prop v=&quot;3x:0,0,0,0,0,0&quot; k=&quot;trim_distance_end_map_unit_scale&quot;/>&lt;prop v=&quot;MM&quot; k=&quot;trim_distance_end_unit&quot;/>&lt;prop v=&quot;0&quot; k=&quot;trim_distance_start&quot;/>&lt;prop v=&quot;3x:0,0,0,0,0,0&quot; k=&quot;trim_distance_start_map_unit_scale&quot;/>&lt;prop v=&quot;MM&quot; k=&quot;trim_distance_start_unit&quot;/>&lt;prop v=&quot;0&quot; k=&quot;tweak_dash_pattern_on_corners&quot;/>&lt;prop v=&quot;0&quot; k=&quot;use_custom_dash&quot;/>&lt;prop v=&quot;3x:0,0,0,0,0,0&quot; k=&quot;width_map_unit_scale&quot;/>&lt;data_defined_properties>&lt;Option type=&quot;Map&quot;>&lt;Option type=&quot;QString&quot; name=&quot;name&quot; value=&quot;&quot;/>&lt;Option name=&quot;properties&quot;/>&lt;Option type=&quot;QString&quot; name=&quot;type&quot; value=&quot;collection&quot;/>&lt;/Option>&lt;/data_defined_properties>&lt;/layer>&lt;/symbol>"/>
     <Option type="double" name="minLength" value="0"/>
     <Option type="QString" name="minLengthMapUnitScale" value="3x:0,0,0,0,0,0"/>
     <Option type="QString" name="minLengthUnit" value="MM"/>
     <Option type="double" name="offsetFromAnchor" value="0"/>
     <Option type="QString" name="offsetFromAnchorMapUnitScale" value="3x:0,0,0,0,0,0"/>
     <Option type="QString" name="offsetFromAnchorUnit" value="MM"/>
     <Option type="double" name="offsetFromLabel" value="0"/>
     <Option type="QString" name="offsetFromLabelMapUnitScale" value="3x:0,0,0,0,0,0"/>
     <Option type="QString" name="offsetFromLabelUnit" value="MM"/>
    </Option>
   </callout>
  </settings>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>2</layerGeometryType>
</qgis>
