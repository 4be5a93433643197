// SPDX-License-Identifier: GPL-2.0-or-later
#include "qgis/own_review.h"

#include "accounting/review_list.h"
#include "qgis/piece_features.h"
#include "qgis/qt_text.h"
#include "report/comments.h"

namespace areal::qgis {

std::shared_ptr<const Review> own_review(std::shared_ptr<const accounting::Account> account,
                                         const accounting::Meanings& meanings) {
    auto own = std::make_shared<Review>();
    own->answer.sound = true;
    own->answer.crs = account_crs(*account);
    if (const accounting::Table* review = account->table("review"); review != nullptr) {
        const auto rules = accounting::ReviewRules::load(meanings.resources());
        for (std::size_t row = 0; row < review->rows.size(); ++row) {
            Place place;
            place.title = place.sentence = to_qt(review_message(*review, review->rows[row], rules, meanings));
            place.area = review->area(row, "area_m2");
            place.box = review_box(*review, review->rows[row]);
            place.crs = own->answer.crs;
            own->answer.remarks.push_back({review->text(row, "severity"), std::move(place)});
        }
        const accounting::Table comments = report::comments_table({}, *review, account->crs, rules, meanings);
        own->comments = to_qt(report::comments_text(comments, *account, meanings));
    }
    own->account = std::move(account);
    return own;
}

} // namespace areal::qgis
