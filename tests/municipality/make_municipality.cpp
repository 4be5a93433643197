// SPDX-License-Identifier: GPL-2.0-or-later
//
// Writes the synthetic municipality and its answers into a folder.
#include "municipality/files.h"

#include <CLI/CLI.hpp>

#include <iostream>

int main(int argc, char** argv) {
    using namespace areal::fixture;
    CLI::App app{"Writes a SYNTHETIC municipality in official schemas, and the areas it must give."};
    std::filesystem::path folder;
    std::uint64_t seed = 20261122;
    Delivery delivery;
    bool text_codes = false;
    const std::map<std::string, Naming> namings{
        {"sosi", Naming::sosi}, {"plain", Naming::plain}, {"gml", Naming::gml}, {"ogc", Naming::ogc}};
    app.add_option("folder", folder, "Where to write; must be there")->required()->check(CLI::ExistingDirectory);
    app.add_option("--seed", seed, "Another seed makes another municipality")->capture_default_str();
    app.add_option("--naming", delivery.naming, "Names of the fields: sosi, plain, gml or ogc")
        ->transform(CLI::CheckedTransformer(namings));
    app.add_option("--format", delivery.driver, "GPKG, ESRI Shapefile, GeoJSON or GML")->capture_default_str();
    app.add_flag("--text-codes", text_codes, "Codes as text, not as numbers");
    CLI11_PARSE(app, argc, argv);
    delivery.codes_as_numbers = !text_codes;
    try {
        const Municipality municipality(seed);
        for (const auto& path : write_files(municipality, folder, delivery))
            std::cout << path.string() << '\n';
        std::cout << write_provisions(folder).string() << '\n';
        write_answers(municipality, folder);
    } catch (const std::exception& failure) {
        std::cerr << failure.what() << '\n';
        return 4;
    }
    return 0;
}
