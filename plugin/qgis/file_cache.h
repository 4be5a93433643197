// SPDX-License-Identifier: GPL-2.0-or-later
//
// What was read from files, kept until the file has another time or size. Any thread; what it gives is shared and never
// changes. The reader throws what it throws, and nothing is kept then.
#pragma once

#include <QDateTime>
#include <QFileInfo>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace areal::qgis {

template <class Content>
class FileCache {
  public:
    using Shared = std::shared_ptr<const Content>;

    explicit FileCache(std::function<Shared(const QString&)> reader) : m_reader(std::move(reader)) {}

    Shared get(const QString& name) {
        const std::lock_guard lock(m_mutex);
        const Stamp stamp = stamp_of(name);
        auto found = m_kept.find(name);
        if (found == m_kept.end() || !(found->second.first == stamp)) {
            Shared content = m_reader(name);
            if (m_kept.size() >= most_kept)
                m_kept.clear();
            found = m_kept.insert_or_assign(name, std::pair(stamp, std::move(content))).first;
        }
        return found->second.second;
    }
    void forget() {
        const std::lock_guard lock(m_mutex);
        m_kept.clear();
    }

  private:
    static constexpr std::size_t most_kept = 16;
    struct Stamp {
        QDateTime time, log_time; // of the file, and of a database's write-ahead log
        qint64 size = 0, log_size = 0;
        bool operator==(const Stamp& other) const {
            return time == other.time && log_time == other.log_time && size == other.size && log_size == other.log_size;
        }
    };
    static Stamp stamp_of(const QString& name) {
        const QFileInfo file(name), log(name + QStringLiteral("-wal"));
        return {file.lastModified(), log.lastModified(), file.size(), log.exists() ? log.size() : 0};
    }

    std::function<Shared(const QString&)> m_reader;
    std::mutex m_mutex;
    std::map<QString, std::pair<Stamp, Shared>> m_kept;
};

} // namespace areal::qgis
