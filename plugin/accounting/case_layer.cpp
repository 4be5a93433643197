// SPDX-License-Identifier: GPL-2.0-or-later
#include "accounting/case_layer.h"

#include "accounting/resource_fields.h"
#include "base/failure.h"

namespace areal::accounting {

CaseLayer read_cases(const NamedSource& input, const shape::Crs& crs, const Meanings& meanings, Progress* progress) {
    const ResourceFields fields(input, "case_fields", meanings);
    CaseLayer layer;
    layer.table = source::read_polygons(*input.source, {crs, fields.wanted(), {}, {}, progress});
    for (std::size_t i = 0; i < layer.table.values.size(); ++i) {
        const auto& values = layer.table.values[i];
        Case one{fields.text(values, "cause"), fields.text(values, "case_ref"), fields.date(values, "until")};
        if (one.cause.empty())
            throw BadInput("Feature {1} of \"{2}\" says no cause. A loss outside any plan needs one.",
                           {layer.table.ids[i], input.source->info().name});
        layer.cases.push_back(std::move(one));
    }
    return layer;
}

} // namespace areal::accounting
