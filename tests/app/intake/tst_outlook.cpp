// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intake.h"

#include <QTest>

#include <gsf/gsf-outfile-msole.h>
#include <gsf/gsf-outfile.h>
#include <gsf/gsf-output-memory.h>
#include <gsf/gsf-utils.h>

using namespace utkik;

namespace
{

QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

/// Writes mails as Outlook saves them: a compound file with a stream for each property.
class MessageWriter
{
public:
    MessageWriter()
    {
        gsf_init();
        m_output = gsf_output_memory_new();
        m_root = gsf_outfile_msole_new(m_output);
    }
    ~MessageWriter()
    {
        g_object_unref(m_root);
        g_object_unref(m_output);
    }
    Q_DISABLE_COPY_MOVE(MessageWriter)

    [[nodiscard]] GsfOutfile *root() const { return m_root; }

    static void add(GsfOutfile *storage, const char *name, const QByteArray &content)
    {
        GsfOutput *const stream = gsf_outfile_new_child(storage, name, false);
        gsf_output_write(stream, size_t(content.size()), reinterpret_cast<const guint8 *>(content.constData()));
        close(stream);
    }

    static GsfOutfile *addStorage(GsfOutfile *parent, const char *name)
    {
        return GSF_OUTFILE(gsf_outfile_new_child(parent, name, true));
    }

    static void close(GsfOutput *output)
    {
        gsf_output_close(output);
        g_object_unref(output);
    }

    QByteArray bytes()
    {
        gsf_output_close(GSF_OUTPUT(m_root));
        return QByteArray(reinterpret_cast<const char *>(gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(m_output))),
                          qsizetype(gsf_output_size(m_output)));
    }

private:
    GsfOutput *m_output = nullptr;
    GsfOutfile *m_root = nullptr;
};

/// "{\\rtf1" as a reference to the window's start, and the rest as it is.
QByteArray compressed(const QByteArray &rest)
{
    QByteArray bytes("\0\0\0\0\0\0\0\0LZFu\0\0\0\0", 16);
    bytes += QByteArray("\x01\x00\x04", 3) + rest.first(7);
    for (qsizetype at = 7; at < rest.size(); at += 8)
        bytes += '\0' + rest.mid(at, 8);
    return bytes;
}

QString found(const QByteArray &bytes)
{
    const auto content = readContent(bytes, QStringLiteral("mail.msg"));
    if (!content)
        return content.error().message;
    QStringList parts;
    for (const IncidentRef &ref : certainRefs(content->finds))
        parts.append(QString::number(ref.id));
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestOutlook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsSubjectAndBody();
    void readsHtml();
    void readsAttachments();
    void readsCompressedRichText();
};

void TestOutlook::readsSubjectAndBody()
{
    MessageWriter unicode;
    MessageWriter::add(unicode.root(), "__substg1.0_0037001F", utf16(QStringLiteral("Överlämning: incident 924565")));
    MessageWriter::add(unicode.root(), "__substg1.0_1000001F",
                       utf16(QStringLiteral("Incident 924566, tel. 0701234567")));
    QCOMPARE(found(unicode.bytes()), QStringLiteral("924565 924566"));

    MessageWriter narrow;
    MessageWriter::add(narrow.root(), "__substg1.0_0037001E",
                       "\xDC"
                       "bergabe: Vorfall 924565");
    QCOMPARE(found(narrow.bytes()), QStringLiteral("924565"));
}

void TestOutlook::readsHtml()
{
    MessageWriter mail;
    MessageWriter::add(mail.root(), "__substg1.0_0037001F", utf16(QStringLiteral("handover")));
    MessageWriter::add(
        mail.root(), "__substg1.0_10130102",
        "<html><body>see <a href=\"https://security.microsoft.com/incidents/924565\">this</a></body></html>");
    QCOMPARE(found(mail.bytes()), QStringLiteral("924565"));
}

void TestOutlook::readsAttachments()
{
    MessageWriter mail;
    MessageWriter::add(mail.root(), "__substg1.0_0037001F", utf16(QStringLiteral("handover")));
    GsfOutfile *const file = MessageWriter::addStorage(mail.root(), "__attach_version1.0_#00000000");
    MessageWriter::add(file, "__substg1.0_3707001F", utf16(QStringLiteral("queue.csv")));
    MessageWriter::add(file, "__substg1.0_37010102", "Incident Id,Alerts\n924566,12345\n");
    MessageWriter::close(GSF_OUTPUT(file));
    GsfOutfile *const attached = MessageWriter::addStorage(mail.root(), "__attach_version1.0_#00000001");
    GsfOutfile *const inner = MessageWriter::addStorage(attached, "__substg1.0_3701000D");
    MessageWriter::add(inner, "__substg1.0_0037001F", utf16(QStringLiteral("Incident 924567")));
    MessageWriter::close(GSF_OUTPUT(inner));
    MessageWriter::close(GSF_OUTPUT(attached));
    QCOMPARE(found(mail.bytes()), QStringLiteral("924566 924567"));
}

/// Mails written in Outlook's own form have nothing else: [MS-OXRTFCP].
void TestOutlook::readsCompressedRichText()
{
    MessageWriter plain; // "MELA": stored as it is
    const QByteArray rtf = "{\\rtf1 Incident 924565\\par}";
    MessageWriter::add(plain.root(), "__substg1.0_10090102", QByteArray("\x2A\0\0\0\x1E\0\0\0MELA\0\0\0\0", 16) + rtf);
    QCOMPARE(found(plain.bytes()), QStringLiteral("924565"));

    MessageWriter packed;
    MessageWriter::add(packed.root(), "__substg1.0_10090102",
                       compressed("\\pard Incident 924566, tel. 0701234567\\par}"));
    QCOMPARE(found(packed.bytes()), QStringLiteral("924566"));

    MessageWriter html;
    MessageWriter::add(
        html.root(), "__substg1.0_10090102",
        compressed("\\ansi\\fromhtml1 {\\*\\htmltag64 <p>}See {\\*\\htmltag84 <a "
                   "href=\"https://security.microsoft.com/incidents/924568\">}this{\\*\\htmltag92 </a>}}"));
    QCOMPARE(found(html.bytes()), QStringLiteral("924568"));

    MessageWriter damaged;
    MessageWriter::add(damaged.root(), "__substg1.0_0037001F", utf16(QStringLiteral("Incident 924567")));
    MessageWriter::add(damaged.root(), "__substg1.0_10090102", compressed("\\pard Incident 924566\\par}").chopped(12));
    QVERIFY(found(damaged.bytes()).startsWith(QLatin1String("924567")));
}

QTEST_GUILESS_MAIN(TestOutlook)
#include "tst_outlook.moc"
