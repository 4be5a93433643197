// SPDX-License-Identifier: GPL-2.0-or-later
#include "ledger/field.h"

#include <array>

namespace areal::ledger {
namespace {

template <typename Value, typename Read>
bool set(Value& value, const Read& read) {
    if (!read)
        return false;
    value = *read;
    return true;
}

template <std::string Entry::*member>
constexpr Field text_field(std::string_view name, std::string_view meaning) {
    return {name,
            name,
            FieldType::text,
            meaning,
            [](const Entry& e) { return e.*member; },
            [](Entry& e, std::string_view text) {
                if (!is_free_text(text))
                    return false;
                e.*member = text;
                return true;
            }};
}

template <auto member, FieldType type = FieldType::integer>
constexpr Field number_field(std::string_view name, std::string_view meaning) {
    return {name,
            name,
            type,
            meaning,
            [](const Entry& e) { return e.*member == 0 ? std::string() : std::to_string(e.*member); },
            [](Entry& e, std::string_view text) {
                const auto value = parse_integer(text);
                if (!value || *value <= 0 || *value > 2'000'000'000)
                    return false;
                e.*member = static_cast<std::remove_reference_t<decltype(e.*member)>>(*value);
                return true;
            }};
}

template <AccountPath Entry::*member>
constexpr Field account_field(std::string_view name, std::string_view column, std::string_view meaning) {
    return {name,
            column,
            FieldType::text,
            meaning,
            [](const Entry& e) { return (e.*member).text(); },
            [](Entry& e, std::string_view text) { return set(e.*member, AccountPath::parse(text)); }};
}

template <std::optional<Factor> Entry::*member>
constexpr Field factor_field(std::string_view name, std::string_view meaning) {
    return {name,
            name,
            FieldType::factor,
            meaning,
            [](const Entry& e) { return e.*member ? factor_text(*(e.*member)) : std::string(); },
            [](Entry& e, std::string_view text) { return set(e.*member, parse_factor(text)); }};
}

template <auto member, auto parse>
constexpr Field choice_field(std::string_view name, std::string_view meaning) {
    return {name,
            name,
            FieldType::text,
            meaning,
            [](const Entry& e) { return e.*member ? std::string(name_of(*(e.*member))) : std::string(); },
            [](Entry& e, std::string_view text) { return set(e.*member, parse(text)); }};
}

constexpr std::array all{
    number_field<&Entry::number>("number", "Løpenummer. Poster endres og slettes aldri"),
    Field{"kind", "kind", FieldType::text,
          "Hva slags post: loss er tap, restored er restaurering, remap er ny kartlegging",
          [](const Entry& e) { return std::string(name_of(e.kind)); },
          [](Entry& e, std::string_view text) { return set(e.kind, entry_kind(text)); }},
    Field{"effective", "effective", FieldType::text, "Datoen endringen gjelder fra",
          [](const Entry& e) { return e.effective.iso(); },
          [](Entry& e, std::string_view text) { return set(e.effective, Date::parse(text)); }},
    Field{"booked", "booked", FieldType::text, "Tidspunktet posten ble ført (UTC)",
          [](const Entry& e) { return e.booked.iso(); },
          [](Entry& e, std::string_view text) { return set(e.booked, Moment::parse(text)); }},
    Field{"book", "book", FieldType::text,
          "Bok: physical (fysisk), planned (planlagt), deplanned (planvasket), money (penger)",
          [](const Entry& e) { return std::string(name_of(e.book)); },
          [](Entry& e, std::string_view text) { return set(e.book, book(text)); }},
    account_field<&Entry::from>("from", "from_account", "Konto arealet går fra"),
    account_field<&Entry::to>("to", "to_account", "Konto arealet går til"),
    Field{"area", "area_mm2", FieldType::area, "Areal i hele kvadratmillimeter (1 daa = 1 000 000 000 mm2)",
          [](const Entry& e) { return e.area_mm2 == 0 ? std::string() : area_text(e.area_mm2); },
          [](Entry& e, std::string_view text) {
              const auto area = parse_area(text);
              if (!area || *area <= 0)
                  return false;
              e.area_mm2 = *area;
              return true;
          }},
    text_field<&Entry::footprint>("footprint", "Fotavtrykk: nøkkel til flaten i laget footprints"),
    number_field<&Entry::refers>("refers", "Posten denne innfrir, tar tilbake, avslutter eller retter"),
    number_field<&Entry::obligation>("obligation", "Forpliktelsen restaureringen dekker"),
    number_field<&Entry::candidate>("candidate", "Kartendringen som er bekreftet"),
    text_field<&Entry::plan>("plan", "Planens id"),
    text_field<&Entry::cause>("cause", "Årsak til tap utenfor plan"),
    text_field<&Entry::case_ref>("case_ref", "Sak eller vedtak"),
    text_field<&Entry::evidence>("evidence", "Dokumentasjon"),
    text_field<&Entry::measure>("measure", "Restaureringstiltak"),
    text_field<&Entry::project>("project", "Prosjekt"),
    text_field<&Entry::developer>("developer", "Utbygger"),
    text_field<&Entry::payer>("payer", "Den som betaler"),
    text_field<&Entry::performer>("performer", "Den som utfører"),
    Field{"cost", "cost_ore", FieldType::money, "Kostnad i øre. Penger regnes aldri om til areal",
          [](const Entry& e) { return e.cost_ore == 0 ? std::string() : money_text(e.cost_ore); },
          [](Entry& e, std::string_view text) {
              const auto ore = parse_money(text);
              if (!ore || *ore <= 0)
                  return false;
              e.cost_ore = *ore;
              return true;
          }},
    Field{"until", "until", FieldType::text, "Sluttdato, frist eller dato for ferdig restaurert tilstand",
          [](const Entry& e) { return e.until ? e.until->iso() : std::string(); },
          [](Entry& e, std::string_view text) { return set(e.until, Date::parse(text)); }},
    choice_field<&Entry::status, &status>("status", "Restaureringens status: planned, begun, done, verified"),
    factor_field<&Entry::quality_before>("quality_before", "Kvalitet før, per arealenhet"),
    factor_field<&Entry::quality_after>("quality_after", "Kvalitet etter, per arealenhet"),
    factor_field<&Entry::distance_factor>("distance_factor", "Faktor for avstand"),
    factor_field<&Entry::time_factor>("time_factor", "Faktor for ventetid"),
    factor_field<&Entry::difficulty_factor>("difficulty_factor", "Faktor for vanskelighet"),
    text_field<&Entry::place>("place", "Kommune: bokens egen, eller kommunen arealet ligger i når det er utenfor"),
    text_field<&Entry::crs>("crs", "Koordinatsystem for regnskapet"),
    choice_field<&Entry::area_kind, &area_kind>("area_kind", "Arealmål: plan eller true (ellipsoide)"),
    number_field<&Entry::year>("year", "Året som lukkes; i vedtak: målåret"),
    text_field<&Entry::snapshot>("snapshot", "Saldoer ved årets slutt"),
    text_field<&Entry::snapshot_hash>("snapshot_hash", "SHA-256 av saldoene"),
    text_field<&Entry::rules>("rules", "Regelsett og versjon"),
    text_field<&Entry::author>("author", "Den som førte posten"),
    text_field<&Entry::text>("text", "Merknad"),
};

} // namespace

std::span<const Field> fields() {
    return all;
}

const Field* field(std::string_view name) {
    for (const Field& candidate : all)
        if (candidate.name == name)
            return &candidate;
    return nullptr;
}

} // namespace areal::ledger
