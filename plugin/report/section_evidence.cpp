// SPDX-License-Identifier: GPL-2.0-or-later
#include "report/account_json.h"
#include "report/cell_text.h"
#include "report/sections.h"
#include "report/words.h"

#include <algorithm>

namespace areal::report {
namespace {

using accounting::Table;

constexpr std::size_t short_hash = 8;

struct Coverage {
    ExactArea whole, unknown;
};

// Of the judged plan, from the table of plan and cover.
Coverage coverage_of(const Draft& draft) {
    Coverage coverage;
    const Table* table = draft.account().table("plan_cover");
    const accounting::InputRecord* plan = draft.judged_plan();
    if (table == nullptr || plan == nullptr)
        return coverage;
    for (std::size_t row = 0; row < table->rows.size(); ++row) {
        if (plan->role == "proposal" && table->text(row, "plan") != plan->name)
            continue;
        const ExactArea area = table->area(row, "area_m2");
        coverage.whole += area;
        const std::string& account = table->text(row, "account");
        if (account.empty() || account == "unknown" || account.starts_with("unknown/"))
            coverage.unknown += area;
    }
    return coverage;
}

void say_certificate(Draft& draft) {
    if (draft.account().conservation.lines.empty())
        draft.paragraph("No certificate came with the account.", Tone::warning);
    else if (draft.account().conservation.holds())
        draft.paragraph("Conservation certificate: for every layer the sum of the parts is the whole. Nothing is lost "
                        "on the way, and nothing is counted twice.");
    else
        draft.paragraph("The conservation certificate does not hold: the parts do not sum to the whole. Do not use "
                        "the figures before this is explained.",
                        Tone::warning);
}

void say_coverage(Draft& draft) {
    const Coverage coverage = coverage_of(draft);
    if (coverage.whole.is_zero())
        return;
    if (coverage.unknown.is_zero())
        draft.paragraph({"All of the plan's {1} has a known land cover.", {Daa{coverage.whole}}});
    else
        draft.paragraph({"{1} of the plan's {2} has no known land cover; it is a row of its own, never counted as "
                         "nature and never as built.",
                         {Daa{coverage.unknown}, Daa{coverage.whole}}});
}

std::vector<Sentence> program_words(const Draft& draft) {
    const ReportWishes& wishes = draft.wishes();
    return {{"Account made by {1}, report by {2}.", {maker_of(draft.account()), program_name()}},
            !wishes.ledger_head.empty()    ? Sentence{"The book's last hash: {1}.", {clean_line(wishes.ledger_head)}}
            : wishes.ledger_tables.empty() ? Sentence("No book was given with this report.")
                                           : Sentence("What was given of the book does not hold its last hash.")};
}

void say_limits(Draft& draft) {
    draft.paragraph("This is a calculation from the plan and the maps named here. It is not official statistics, and "
                    "a planned loss is not a certain one. \"Not registered\" is not \"no value\".");
}

// "Proposal: Kommuneplanens arealdel 2026 (2014-01); file.gpkg, 20.11.2021, owner, licence"
std::string source_in_short(const Draft& draft, const accounting::InputRecord& input) {
    std::string line = clean_line(draft.meanings().name("input_roles", input.role)) + ": ";
    for (const accounting::PlanNamed& plan : input.plans)
        line += clean_line(plan.name.empty() ? plan.id
                           : plan.id.empty() ? plan.name
                                             : plan.name + " (" + plan.id + ")") +
                "; ";
    line += clean_line(input.name) + ", " +
            (input.data_date.empty() ? draft.say("date not given")
                                     : day_text(clean_line(input.data_date), draft.language()));
    for (const std::string& credit : {input.owner, input.licence})
        if (!credit.empty())
            line += ", " + clean_line(credit);
    return line;
}

} // namespace

void add_findings(Draft& draft, std::size_t most) {
    draft.heading("Findings in the data");
    std::vector<Finding> findings = draft.account().findings.list();
    if (findings.empty()) {
        draft.paragraph("No faults were found in the data.");
        return;
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.area > b.area; });
    Table table{"findings", {"sentence", "stake_m2"}, {}};
    for (const Finding& finding : findings)
        table.rows.push_back({draft.say(finding.sentence), finding.area});
    DataTable shown = data_table(draft, table, most);
    if (most > 0 && findings.size() > most)
        shown.left_out = draft.say({"More findings in the account: {1}.", {std::int64_t(findings.size() - most)}});
    draft.add(std::move(shown));
}

void add_certificate(Draft& draft) {
    draft.heading("Conservation certificate");
    say_certificate(draft);
    Table table{"certificate", {"role", "name", "whole", "parts", "residual"}, {}};
    for (const accounting::ConservationLine& line : draft.account().conservation.lines)
        table.rows.push_back({line.role, line.name, line.whole, line.parts, line.residual_mm2});
    if (!table.rows.empty())
        draft.add(data_table(draft, table, 0));
}

void add_coverage(Draft& draft) {
    draft.heading("Coverage");
    say_coverage(draft);
    draft.paragraph("\"Not registered\" means that nobody has looked or written it down. It does not mean that there "
                    "is no value.");
}

void add_program(Draft& draft) {
    draft.heading("Program and book");
    for (const Sentence& sentence : program_words(draft))
        draft.paragraph(sentence, Tone::small);
}

void add_limits(Draft& draft) {
    draft.heading("What the figures are not");
    say_limits(draft);
}

void add_evidence_in_short(Draft& draft) {
    draft.heading("What the figures rest on");
    say_certificate(draft);
    say_coverage(draft);
    List sources;
    std::string hashes;
    for (const accounting::InputRecord& input : draft.account().inputs) {
        sources.items.push_back(source_in_short(draft, input));
        if (!input.sha256.empty())
            hashes += (hashes.empty() ? "" : ", ") + clean_line(input.sha256.substr(0, short_hash));
    }
    draft.add(std::move(sources));
    std::vector<Sentence> small;
    if (!hashes.empty())
        small.push_back(Sentence("SHA-256 of these files, first digits: {1}.", {hashes}));
    small.push_back(Sentence("Rules: {1}, version {2}. Method, hashes and every finding are in the full report.",
                             {clean_line(draft.account().rules_name), clean_line(draft.account().rules_version)}));
    for (Sentence& sentence : program_words(draft))
        small.push_back(std::move(sentence));
    std::string words;
    for (const Sentence& sentence : small)
        words += (words.empty() ? "" : " ") + draft.say(sentence);
    draft.add(Paragraph{std::move(words), Tone::small});
    say_limits(draft);
}

} // namespace areal::report
