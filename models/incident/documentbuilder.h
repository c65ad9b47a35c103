// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/fieldindex.h"
#include "models/incident/incidentdocument.h"

#include <array>
#include <bitset>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace utkik
{

/// A value as it stands in the answer.
struct JsonValue
{
    std::string_view token; ///< with the quotes of strings
    JsonType type = JsonType::Null;
    bool hasEscapes = false;

    /// The token; of strings, what is between the quotes.
    [[nodiscard]] std::string_view content() const
    {
        return type == JsonType::String ? token.substr(1, token.size() - 2) : token;
    }
};

/// "process" of "#microsoft.graph.security.processEvidence"; a view into it.
[[nodiscard]] std::string_view evidenceTypeOf(std::string_view odataType);

/// Puts what the decoder finds into the document: cells, records and notes, each where it stands. Knows where the
/// decoder is.
class DocumentBuilder
{
public:
    /// `json` and `replaced`: see Decoder.
    DocumentBuilder(IncidentDocument &document, std::string_view json, std::span<const quint32> replaced);

    /// The key of the value that is being read.
    void setKey(std::string_view key) { m_key = key; }
    [[nodiscard]] std::string_view key() const { return m_key; }

    /// Of the record that is being read.
    [[nodiscard]] RecordType type() const { return frame().type; }
    [[nodiscard]] const FieldDescriptor &field(FieldId id) const { return frame().fields[id]; }
    [[nodiscard]] std::string_view evidenceType() const { return frame().evidenceType; }
    [[nodiscard]] bool isInObject() const { return !frame().within.empty(); }

    /// A record of the list that starts at `list`, or the object that stands in its place.
    [[nodiscard]] RecordSpan spanInList(const char *list) const;
    /// `span`: all but where its cells are. Records stand in each other; each ends before the one around it.
    void beginRecord(RecordType type, RecordSpan span, const char *object, std::string_view evidenceType);
    void endRecord(std::string_view object);
    /// An object with fields of its own in the table.
    void enterObject(const char *object);
    void leaveObject();

    void addKnown(const KeyTarget &target, const JsonValue &value);
    void addUnknown(const JsonValue &value);
    /// What stands in the place of an object with fields of its own.
    void addMisplaced(const JsonValue &value);

    /// `item`: which one of the list that is being read.
    void note(DecodeNote::Kind kind, std::optional<quint32> item = {});
    /// Notes bytes before `end` that were no UTF-8.
    void noteReplaced(const char *end)
    {
        if (!m_replaced.empty())
            noteReplacedBefore(offsetOf(end));
    }
    /// Graph writes all IDs as texts.
    void setGraph() { m_isGraph = true; }

private:
    static constexpr std::size_t maxFields = 128; // of one table
    static_assert(fieldsOf(RecordType::Entity).size() <= maxFields && fieldsOf(RecordType::Alert).size() <= maxFields);

    /// How many records can stand in each other: incident, alert, entity or comment.
    static constexpr std::size_t maxLevels = 3;

    /// What is being collected of one record.
    struct Frame
    {
        RecordType type = RecordType::Incident;
        const FieldDescriptor *fields = nullptr; ///< of the type
        std::size_t index = 0; ///< among the document's records of the type
        RecordSpan span;
        std::vector<Cell> cells;
        std::array<std::bitset<maxFields>, 2> seen; ///< by the API's own key, and by another name
        std::unordered_set<std::string_view> unknownKeys;
        std::vector<std::string_view> within; ///< keys of the objects of known fields that we are in
        std::string_view evidenceType; ///< Graph's, "" in the API's own form
    };

    [[nodiscard]] Frame &frame() { return m_frames[m_level - 1]; }
    [[nodiscard]] const Frame &frame() const { return m_frames[m_level - 1]; }
    [[nodiscard]] quint32 offsetOf(const char *at) const { return static_cast<quint32>(at - m_json.data()); }
    [[nodiscard]] Cell cellOf(FieldId field, const JsonValue &value) const;
    void checkKind(const FieldDescriptor &descriptor, const JsonValue &value);
    bool shadowEarlier(const KeyTarget &target, bool isNull);
    void noteReplacedBefore(quint32 end);
    [[nodiscard]] QString where() const;

    IncidentDocument &m_document;
    std::string_view m_json;
    std::span<const quint32> m_replaced;
    std::array<Frame, maxLevels> m_frames;
    std::size_t m_level = 0; ///< how many records are being read
    std::string_view m_key;
    std::array<std::unordered_set<std::string_view>, recordTypeCount> m_unknownNoted;
    bool m_isGraph = false;
};

} // namespace utkik
