// SPDX-FileCopyrightText: 2026 RedVest contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/import/import_dialog.h"

#include "core/base/failure.h"
#include "core/base/output_file.h"
#include "core/usecases/sheets/exports.h"
#include "core/usecases/undo/undo.h"
#include "ui/desk/output_dialog.h"
#include "ui/desk/remembered.h"
#include "ui/parts/import/import_tables.h"
#include "ui/parts/import/workbook_preview.h"
#include "ui/parts/look/job_bar.h"
#include "ui/parts/look/looks.h"
#include "ui/parts/look/message_strip.h"
#include "ui/parts/look/theme.h"
#include "ui/parts/look/why_dialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace redvest::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const Problems& problems)
{
    QStringList texts;
    for (const Problem& problem : problems)
        texts.append(problem.text);
    return texts.join(u'\n');
}

} // namespace

ImportDialog::ImportDialog(ImportKind kind, OpenWorkspace open, QWidget* parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_open(std::move(open))
    , m_problems(problemColumns(), [](const RowProblem& p) { return QString::number(p.row); })
    , m_file(new QLineEdit(this))
    , m_sheet(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_preview(new QTableWidget(this))
    , m_result(plainLabel(this))
    , m_newWords(new NewWordsBar(this))
    , m_problemView(new QTableView(this))
    , m_bar(new JobBar(this))
    , m_strip(new MessageStrip(this))
    , m_choose(new QPushButton(tr("Choose…"), this))
    , m_blank(new QPushButton(tr("Save a blank form…"), this))
    , m_errors(new QPushButton(tr("Save the refused rows…"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_import(new QPushButton(tr("Import"), this))
{
    setWindowTitle(tr("Import a file"));
    resize(860, 600);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    buildChoice(column);
    buildTables(column);
    column->addWidget(m_bar);
    column->addWidget(m_strip);
    buildButtons(column);
    offer(m_choose);
}

/// Enter does the next thing there is to do, wherever the keyboard is.
void ImportDialog::offer(QPushButton* next)
{
    next->setDefault(true);
    next->setFocus(Qt::OtherFocusReason);
}

void ImportDialog::buildChoice(QVBoxLayout* column)
{
    m_file->setObjectName(u"file"_s);
    m_file->setReadOnly(true);
    m_file->setFocusPolicy(Qt::NoFocus); // nothing is typed there
    m_file->setPlaceholderText(tr("xlsx, ods, xls or csv: any order of columns, title rows above are no harm"));
    m_sheet->setObjectName(u"sheet"_s);
    m_encoding->setObjectName(u"encoding"_s);
    m_encoding->addItem(tr("Encoding: tell by the content"), QString());
    for (const QString& name : {u"UTF-8"_s, u"GB18030"_s, u"UTF-16"_s})
        m_encoding->addItem(name, name);
    m_choose->setObjectName(u"choose"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_file, 1);
    row->addWidget(m_choose);
    row->addWidget(m_sheet);
    row->addWidget(m_encoding);
    column->addLayout(row);
    m_sheet->hide();
    m_encoding->hide();
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_newWords, &NewWordsBar::changed, this, [this] { look(true); });
    for (QComboBox* combo : {m_sheet, m_encoding})
        connect(combo, &QComboBox::activated, this, [this] { look(true); });
}

void ImportDialog::buildTables(QVBoxLayout* column)
{
    m_preview->setObjectName(u"preview"_s);
    dressTable(m_preview);
    m_preview->horizontalHeader()->hide();
    m_preview->setAccessibleName(tr("First rows of the file"));
    m_problemView->setObjectName(u"problems"_s);
    m_problemView->setModel(&m_problems);
    dressTable(m_problemView);
    for (const int at : {0, 1, 2})
        m_problemView->setColumnWidth(at, m_problems.headerData(at, Qt::Horizontal, WidthRole).toInt());
    m_problemView->setAccessibleName(tr("Refused rows"));
    m_result->setObjectName(u"result"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setText(tr("Choose a file. Nothing is written before you press Import."));
    column->addWidget(m_preview, 3);
    column->addWidget(m_result);
    column->addWidget(m_newWords);
    column->addWidget(m_problemView, 2);
    m_problemView->hide();
}

void ImportDialog::buildButtons(QVBoxLayout* column)
{
    m_blank->setObjectName(u"blank"_s);
    m_close->setObjectName(u"close"_s);
    m_import->setObjectName(u"import"_s);
    m_import->setProperty("accent", true);
    m_import->setEnabled(false);
    m_errors->setObjectName(u"errors"_s);
    m_errors->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_blank);
    row->addWidget(m_errors);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_import);
    column->addLayout(row);
    connect(m_blank, &QPushButton::clicked, this, &ImportDialog::saveTemplate);
    connect(m_errors, &QPushButton::clicked, this, &ImportDialog::saveErrors);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::runImport);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this] { m_bar->cancel(); });
}

bool ImportDialog::isBusy() const
{
    return m_bar->isRunning();
}

bool ImportDialog::isWholeChosen() const
{
    return m_offersWhole && m_sheet->currentIndex() == 0;
}

ImportOrder ImportDialog::order() const
{
    ImportOrder wanted{m_open, m_kind, m_path, {}, isWholeChosen(), m_isKindTold};
    wanted.options.sheet = m_sheet->currentData().toString();
    wanted.options.encoding = m_encoding->currentData().toString();
    wanted.options.newWords = m_newWords->policy();
    wanted.why = m_why;
    return wanted;
}

void ImportDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a file"), lastFolder(FileOf::Imports),
                                                      tr("Spreadsheets (*.xlsx *.ods *.xls *.csv *.txt)"));
    noteFolder(FileOf::Imports, path);
    if (!path.isEmpty())
        setFile(path);
}

void ImportDialog::setFile(const QString& path)
{
    m_path = path;
    m_why.clear();
    m_file->setText(path);
    m_sheet->clear();
    m_offersWhole = false;
    m_encoding->setCurrentIndex(0);
    m_newWords->reset();
    look(false);
}

void ImportDialog::setFileOfAnyKind(const QString& path)
{
    m_isKindTold = true;
    m_blank->hide(); // of which list is told by a file only
    setFile(path);
}

void ImportDialog::look(bool keepChoices)
{
    if (isBusy() || m_path.isEmpty())
        return;
    m_strip->dismiss();
    m_import->setEnabled(false);
    ImportOrder wanted = order();
    if (!keepChoices) {
        wanted.options = {.newWords = m_newWords->policy()};
        wanted.isWhole = true;
    }
    wanted.options.dryRun = true;
    m_bar->run<ImportResult>(
        tr("Reading the file"), [wanted](Progress& progress) { return tryImport(wanted, progress); },
        [this](JobResult<ImportResult> result) {
            if (result.end == JobEnd::Failed)
                return fail(result.message);
            if (result.value)
                showLook(*result.value);
        });
}

void ImportDialog::showLook(const ImportResult& look)
{
    m_offersWhole = m_offersWhole || look.whole;
    m_kind = look.kind.value_or(m_kind);
    showPreview(look.preview, look.sheet);
    if (!look.problems.empty()) {
        m_problems.setRows({});
        m_problemView->hide();
        m_result->clear();
        return fail(textOf(look.problems));
    }
    showReport(look);
    m_import->setEnabled(look.report.added + look.report.updated > 0);
    offerNext();
    offerWhy();
}

/// Rows that change a published roster are refused until somebody says why.
void ImportDialog::offerWhy()
{
    const auto owed = std::find_if(m_report.problems.begin(), m_report.problems.end(),
                                   [](const RowProblem& p) { return p.code == u"published_day"; });
    if (owed == m_report.problems.end())
        return;
    m_strip->ask(tr("Rows that change a published roster are refused."), tr("Say why…"), [this, text = owed->text] {
        m_why = askWhy({{u"published_day"_s, {}, text}}, this);
        if (!m_why.isEmpty())
            look(true);
    });
}

/// What the report leaves to be done: import it, save what was refused, or nothing.
void ImportDialog::offerNext()
{
    offer(m_import->isEnabled() ? m_import : m_errors->isEnabled() ? m_errors : m_close);
}

void ImportDialog::showPreview(const FilePreview& preview, const QString& told)
{
    const QString chosen = told.isEmpty() ? m_sheet->currentData().toString() : told;
    m_sheet->clear();
    if (m_offersWhole)
        m_sheet->addItem(tr("The whole workbook"), QString());
    for (const QString& name : preview.sheetNames)
        m_sheet->addItem(name, name);
    m_sheet->setCurrentIndex(chosen.isEmpty() ? 0 : std::max(0, m_sheet->findData(chosen)));
    m_sheet->setVisible(preview.sheetNames.size() > 1);
    m_encoding->setVisible(!preview.encoding.isEmpty());
    m_encoding->setItemText(0, tr("Encoding: %1, told by the content").arg(preview.encoding));
    showFirstRows(m_preview, preview);
}

void ImportDialog::showReport(const ImportResult& result)
{
    m_report = result.report;
    m_whole = result.whole;
    const ImportReport& report = m_report;
    if (m_whole) {
        showWorkbook(m_preview, *m_whole);
        m_preview->horizontalHeader()->show();
    }
    const auto text = [](qint64 number) { return thousands(number); };
    QString said = tr("%1 rows: %2 new, %3 changed, %4 as they are, %5 refused.")
                       .arg(text(report.read), text(report.added), text(report.updated), text(report.unchanged),
                            text(report.rejected));
    if (m_isKindTold && !m_whole)
        said.prepend(tr("Taken for %1.").arg(listTitle(static_cast<ListKind>(m_kind))) + u' ');
    if (report.findings > 0)
        said += u' ' + tr("%1 need a look.").arg(text(report.findings));
    m_result->setText(said);
    m_newWords->showWords(report.newWords);
    std::vector<RowProblem> all = report.problems;
    all.insert(all.end(), report.warnings.begin(), report.warnings.end());
    m_problemView->setVisible(!all.empty());
    m_problems.setRows(std::move(all));
    m_errors->setEnabled(report.rejected > 0);
}

void ImportDialog::runImport()
{
    if (isBusy())
        return;
    m_import->setEnabled(false);
    m_bar->run<ImportResult>(
        tr("Importing"), [wanted = order()](Progress& progress) { return carryOutImport(wanted, progress); },
        [this](JobResult<ImportResult> result) {
            if (result.end == JobEnd::Cancelled) {
                m_import->setEnabled(true);
                offerNext();
                return m_strip->showMessage(tr("Stopped. Nothing was written."));
            }
            if (result.end == JobEnd::Failed)
                return fail(result.message);
            if (!result.value->problems.empty())
                return fail(textOf(result.value->problems));
            showReport(*result.value);
            offerNext();
            const QString said = tr("Imported: %1 new, %2 changed.").arg(m_report.added).arg(m_report.updated);
            if (m_report.changes.isEmpty())
                return m_strip->showMessage(said);
            m_strip->showMessage(said, [this, entry = m_report.changes.entry] { takeBack(entry); });
            Q_EMIT imported(m_report.changes);
        });
}

void ImportDialog::takeBack(const QString& entry)
{
    using Answer = std::shared_ptr<Outcome<ChangeSet>>;
    const auto work = [open = m_open, entry](Progress&) {
        return std::make_shared<Outcome<ChangeSet>>(undoEntry(*open(), entry));
    };
    m_bar->run<Answer>(tr("Undoing"), work, [this](JobResult<Answer> result) {
        if (result.end != JobEnd::Done)
            return fail(result.message);
        const Outcome<ChangeSet>& undone = **result.value;
        if (!undone)
            return fail(textOf(undone.problems()));
        m_strip->showMessage(tr("Undone. Everything is as before the import."));
        m_import->setEnabled(true);
        offerNext();
        Q_EMIT imported(*undone);
    });
}

void ImportDialog::saveTemplate()
{
    const QString path =
        askForOutput(this, tr("Save a blank form"), wordOf(m_kind) + u".xlsx"_s, tr("Spreadsheet (*.xlsx)"));
    if (path.isEmpty())
        return;
    try {
        writeTemplate(*m_open(), m_kind, path);
        m_strip->showMessage(tr("Saved: %1").arg(path));
    } catch (const Failure& failure) {
        fail(failure.message());
    }
}

void ImportDialog::saveErrors()
{
    const QFileInfo file(m_path);
    const QString suggested = file.dir().filePath(tr("%1 refused.xlsx").arg(file.completeBaseName()));
    const QString path = askForOutput(this, tr("Save the refused rows"), suggested,
                                      m_whole ? tr("Spreadsheet (*.xlsx)") : tr("Spreadsheet (*.xlsx);;Text (*.csv)"));
    if (path.isEmpty())
        return;
    if (isSameFile(path, m_path))
        return fail(tr("The refused rows would be written over the list itself. Choose another name."));
    try {
        m_whole ? writeErrorWorkbook(*m_whole, path) : writeErrorSheet(m_report, path);
        m_strip->showMessage(tr("Saved: %1. Correct the rows there and import that file.").arg(path));
        if (!m_import->isEnabled())
            offer(m_close);
    } catch (const Failure& failure) {
        fail(failure.message());
    }
}

void ImportDialog::fail(const QString& text)
{
    if (!m_import->isEnabled())
        offer(m_choose); // another file, or this one once it is put right
    m_strip->showProblem(text);
}

} // namespace redvest::ui
